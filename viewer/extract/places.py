"""The places an article names, each resolved with the help of the others."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from math import cos, hypot, radians

from viewer.extract.parsing import Parsed
from viewer.extract.tokens import Token
from viewer.extract.words import words_of
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Candidate, Precision, Where

_LONGEST_NAME = 7
_KEPT_CANDIDATES = 5
_NATIONS = (Kind.COUNTRY, Kind.TERRITORY)
_WIDE = (*_NATIONS, Kind.CONTINENT, Kind.WORLD_REGION, Kind.ADMIN1)
_CITIES = (Kind.CAPITAL, Kind.CITY)


class Part(StrEnum):
    """What a place name does in its sentence."""

    LOCATION = "location"  # where something is
    ACTOR = "actor"  # a government or a team: it acts or speaks
    OWNER = "owner"  # "Peru's coast", "Mexico's ministry"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters start..end of the text that name a place, and the place they name."""

    start: int
    end: int
    where: Where
    part: Part
    kind: str  # a gazetteer kind, or a facility word
    reason: str = ""
    entry: Entry | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    """A name before it is resolved: tokens first..last of a sentence, last excluded."""

    sentence: int
    first: int
    last: int
    name: str
    entries: tuple[Entry, ...]
    part: Part
    facility: str = ""
    inside: str = ""  # the name that follows and contains it: "Callao, Peru"


def mentions(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The places named in the sentences, in order of the text."""
    found = [each for i, sentence in enumerate(sentences) for each in _names(i, sentence, gazetteer)]
    votes = _votes(found, sentences, gazetteer)
    settled = _certain(found)
    return tuple(_resolved(each, sentences[each.sentence], votes, settled) for each in found)


# Names


def _names(number: int, sentence: Parsed, gazetteer: Gazetteer) -> Iterator[_Found]:
    tokens = sentence.tokens
    at = 0
    while at < len(tokens):
        if not _may_open_name(tokens, at):
            at += 1
            continue
        found = _name_at(number, sentence, at, gazetteer)
        if found:
            yield found
            at = max(found.last, at + 1)
        else:
            at = _skip_name(tokens, at)


def _may_open_name(tokens: tuple[Token, ...], at: int) -> bool:
    token = tokens[at]
    return (
        token.text[0].isupper()
        and token.text[-1].isalnum()
        and token.tag[:2] not in ("AT", "PR", "CJ", "PN", "DP", "DT", "VM", "VB", "AV", "TO")
    )


def _skip_name(tokens: tuple[Token, ...], at: int) -> int:
    """Past a word that names no place; the rest of a person's or firm's name stays open to be one."""
    return at + 1


def _name_at(number: int, sentence: Parsed, at: int, gazetteer: Gazetteer) -> _Found | None:
    tokens = sentence.tokens
    if any(t.start <= tokens[at].start < t.end for t in sentence.times):
        return None  # August is a town too
    count, entries = gazetteer.longest([t.text for t in _run(tokens, at)])
    while count and tokens[at + count - 1].is_mark:
        count -= 1  # the full stop of the sentence is no part of the name
    last = at + count
    facility, first, end = _facility(tokens, at, last)
    if entries and first < at and entries[0].kind in _WIDE:
        facility, first, end = "", at, last  # "the mine in Bolivia" has no name
    if facility and entries:
        whole = _composed(tokens, (at, last), facility, gazetteer)
        if whole:
            entries = whole
    if not entries:
        return _unknown(number, sentence, at, gazetteer)
    part = _part(tokens, first, end, entries)
    if not _is_place(tokens, (at, last), entries, part, bool(facility)):
        return None
    name = (
        sentence.words(at, last)
        if not facility
        else _facility_name(sentence, (at, last), (first, end), facility)
    )
    return _Found(number, first, end, name, entries, part, facility, _container(tokens, end, gazetteer))


def _run(tokens: tuple[Token, ...], at: int) -> list[Token]:
    """The words from *at* that could make one name."""
    found = [tokens[at]]
    for token in tokens[at + 1 : at + _LONGEST_NAME]:
        gap = token.start - found[-1].end
        if gap > 1 or not (token.text[0].isalnum() or token.text in "-.'’"):
            break
        found.append(token)
    return found


def _facility(tokens: tuple[Token, ...], first: int, last: int) -> tuple[str, int, int]:
    """The facility that a name belongs to, and the words first..last of both: "port of X", "X naval base"."""
    words = words_of("facilities")
    for size in (3, 2, 1):
        after = " ".join(t.lower for t in tokens[last : last + size])
        if after in words and last + size <= len(tokens):
            return after, first, last + size
    for joint in ("of", "at", "in"):
        if first >= 2 and tokens[first - 1].lower == joint:
            for size in (2, 1):
                before = " ".join(t.lower for t in tokens[max(0, first - 1 - size) : first - 1])
                if before in words:
                    return before, first - 1 - size, last
    return "", first, last


def _composed(
    tokens: tuple[Token, ...], span: tuple[int, int], facility: str, gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """The facility itself, where the gazetteer knows it under one of its usual names."""
    name = " ".join(t.text for t in tokens[slice(*span)])
    kind = facility.split()[-1]
    for whole in (f"{name} {facility}", f"{facility} of {name}", f"{name} {kind}", f"{kind} of {name}"):
        if found := gazetteer.lookup(whole):
            return found
    return ()


def _facility_name(sentence: Parsed, name: tuple[int, int], whole: tuple[int, int], facility: str) -> str:
    text = sentence.words(*whole)
    if whole[0] == name[0]:
        return text
    return f"{sentence.words(*name)} {facility}" if not text[0].isupper() else text


def _unknown(number: int, sentence: Parsed, at: int, gazetteer: Gazetteer) -> _Found | None:
    """A name that the gazetteer lacks, beside a facility word: a place all the same, but nowhere yet."""
    tokens = sentence.tokens
    if not (tokens[at].is_name or (tokens[at].is_noun and at)) or (at and tokens[at - 1].is_name):
        return None
    last = at + 1
    while last < len(tokens) and last - at < 4 and tokens[last].text[0].isupper() and tokens[last].is_noun:
        last += 1
    facility, first, end = _facility(tokens, at, last)
    if not facility or gazetteer.demonym(sentence.words(at, last)) or (at == 0 and tokens[at].tag != "NP0"):
        return None
    name = _facility_name(sentence, (at, last), (first, end), facility)
    return _Found(number, first, end, name, (), _part(tokens, first, end, ()), facility, "")


def _is_place(
    tokens: tuple[Token, ...],
    span: tuple[int, int],
    entries: tuple[Entry, ...],
    part: Part,
    has_facility: bool,
) -> bool:
    """Whether a name the gazetteer knows is meant as a place here and not as a person, firm or plain word."""
    first, last = span
    if has_facility:
        return True
    if (
        last - first == 1
        and tokens[first].tag in ("NN1", "NN2", "AJ0", "VVN", "VVG")
        and (_stands_in_name(tokens, first) or first == 0)
    ):
        return False  # "Sale" in "Foreign Military Sale"
    sure = max(e.importance for e in entries)
    neighbours = [tokens[i] for i in (first - 1, last) if 0 <= i < len(tokens)]
    within_name = any(_is_foreign_name(t, tokens[first], tokens[last - 1]) for t in neighbours)
    if within_name and part is not Part.LOCATION:
        return False
    if within_name and last < len(tokens) and tokens[last].is_name:
        return False
    flags = frozenset().union(*(e.flags for e in entries[:1]))
    if flags & {Trait.COMMON, Trait.PERSON, Trait.ORGANISATION} and part not in (Part.LOCATION, Part.OWNER):
        return sure > 0.75
    return part in (Part.LOCATION, Part.OWNER) or sure > 0.3 or any(e.kind in _NATIONS for e in entries)


def _stands_in_name(tokens: tuple[Token, ...], at: int) -> bool:
    return at > 0 and tokens[at - 1].text[0].isupper() and not tokens[at - 1].is_mark


def _is_foreign_name(token: Token, first: Token, last: Token) -> bool:
    """Whether a neighbour makes the name part of a longer one, as a first name does."""
    if not (token.is_name and token.text[0].isupper()):
        return False
    return token.end + 1 == first.start or last.end + 1 == token.start


def _part(tokens: tuple[Token, ...], first: int, last: int, entries: tuple[Entry, ...]) -> Part:
    """What the name does: governed by a preposition it is a location, before a verb it acts."""
    before, after = _governor(tokens, first), tokens[last] if last < len(tokens) else None
    if after and after.is_noun and after.lemma.lower() in words_of("institutions") | words_of("speakers"):
        return Part.ACTOR
    if after and after.tag == "POS":
        owned = _owned(tokens, last)
        return Part.ACTOR if owned in words_of("institutions") else Part.OWNER
    if before and before.lower in words_of("locative-prepositions"):
        return Part.LOCATION
    if before and before.lower == "for" and any(e.kind not in _NATIONS for e in entries[:1]):
        return Part.LOCATION
    acts = after and (after.tag[:1] == "V" or after.tag in ("XX0", "AV0"))
    if acts and any(e.kind in (*_NATIONS, Kind.CAPITAL) for e in entries[:1]):
        return Part.ACTOR
    if before and before.tag[:2] == "VV":
        if before.lemma in words_of("place-verbs"):
            return Part.LOCATION
        return Part.ACTOR if any(e.kind in (*_NATIONS, Kind.CAPITAL) for e in entries[:1]) else Part.OTHER
    return Part.OTHER


def _owned(tokens: tuple[Token, ...], at: int) -> str:
    """The noun that a possessive owns."""
    noun = ""
    for token in tokens[at + 1 : at + 7]:
        if token.tag[:2] not in ("AJ", "NN", "NP", "OR", "CR", "AV") and token.tag != "AJS":
            break
        if token.is_noun:
            noun = token.lemma.lower()
    return noun


def _governor(tokens: tuple[Token, ...], at: int) -> Token | None:
    """The preposition or verb before a name, past articles, adjectives, and the names it stands in line with."""
    i = at - 1
    while i >= 0 and at - i < 9:
        token = tokens[i]
        if token.tag in ("AT0", "AJ0", "CRD", "ORD", "DPS", "DT0", "AJS", "AJC", "POS") or (
            token.is_noun and token.tag != "NN2"
        ):
            i -= 1
        elif token.text == "," or (token.tag == "CJC" and i and tokens[i - 1].is_name):
            i -= 1
        else:
            return token
    return None


def _container(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> str:
    """The place after a comma or "in", which tells what the name lies in: "Mayport, in Florida"."""
    i = at
    if i < len(tokens) and tokens[i].text == ",":
        i += 1
    if i < len(tokens) and tokens[i].lower == "in":
        i += 1
    elif i == at:
        return ""
    while i < len(tokens) and tokens[i].tag in ("AT0", "AJ0"):
        i += 1
    if i >= len(tokens) or not tokens[i].text[0].isupper():
        return ""
    count, entries = gazetteer.longest([t.text for t in _run(tokens, i)])
    return " ".join(t.text for t in tokens[i : i + count]) if entries else ""


# Resolution


def _votes(found: list[_Found], sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> Counter[str]:
    """How often the article speaks of each country: by its name, its people, or a place only it has."""
    votes: Counter[str] = Counter()
    for each in found:
        codes = {e.country for e in each.entries if e.country}
        nation = (
            each.entries and each.entries[0].kind in _NATIONS and Trait.ALTERNATE not in each.entries[0].flags
        )
        if len(codes) == 1 or nation:
            first = each.entries[0]
            votes[first.country or first.code or ""] += 2 if first.kind in _NATIONS else 1
    for sentence in sentences:
        for token in sentence.tokens:
            if token.text[0].isupper() and (code := gazetteer.demonym(token.text)):
                votes[code] += 1
    votes.pop("", None)
    return votes


def _certain(found: list[_Found]) -> tuple[Entry, ...]:
    """Places that need no context, to measure the others against."""
    return tuple(
        each.entries[0] for each in found if len(each.entries) == 1 and each.entries[0].kind not in _NATIONS
    )


def _resolved(each: _Found, sentence: Parsed, votes: Counter[str], settled: tuple[Entry, ...]) -> Mention:
    start, end = sentence.tokens[each.first].start, sentence.tokens[each.last - 1].end
    if not each.entries:
        precision = Precision.SITE if each.facility else Precision.UNKNOWN
        reason = "the gazetteer does not know this place"
        return Mention(start, end, Where(each.name, precision=precision), each.part, each.facility, reason)
    ranked = sorted(each.entries, key=lambda e: -_score(e, each, votes, settled))
    best = ranked[0]
    if _is_doubtful(best, each, votes, settled):
        where = Where(each.name, candidates=tuple(_candidate(e, best) for e in ranked[:_KEPT_CANDIDATES]))
        return Mention(
            start, end, where, each.part, each.facility, "no place of that name is near the others"
        )
    where = Where(
        each.name, best.lat, best.lon, best.precision, best.radius_m,
        tuple(_candidate(e, best) for e in ranked[1:_KEPT_CANDIDATES]), best.country,
    )  # fmt: skip
    if each.facility and best.kind in _CITIES:
        where = replace(where, precision=Precision.SITE)
    return Mention(start, end, where, each.part, each.facility or best.kind, _reason(best, each, votes), best)


def _is_doubtful(best: Entry, each: _Found, votes: Counter[str], settled: tuple[Entry, ...]) -> bool:
    """Whether the article speaks of other countries alone, so that a small far namesake would be a guess."""
    own = sum(s.row == best.row for s in settled)  # the name cannot vouch for itself
    elsewhere = best.country is not None and votes[best.country] <= own and sum(votes.values()) - own >= 3
    small = best.importance < 0.6 and not (each.inside and _contains(each.inside, best))
    return (
        elsewhere
        and small
        and min((_near_km(best, s) for s in settled if s.row != best.row), default=1e6) > 500
    )


def _score(entry: Entry, each: _Found, votes: Counter[str], settled: tuple[Entry, ...]) -> float:
    score = (
        entry.importance
        - (0.05 if Trait.ALTERNATE in entry.flags else 0)
        + (0.4 if each.facility and _fits(entry, each.facility) else 0)
    )
    total = sum(votes.values())
    if (
        entry.country
        and not votes[entry.country]
        and any(e.country and votes[e.country] for e in each.entries)
    ):
        score -= 0.3
    if total and entry.country:
        score += 0.6 * votes[entry.country] / total + (0.15 if votes[entry.country] else 0)
    if each.inside and _contains(each.inside, entry):
        score += 1
    near = min((_near_km(entry, s) for s in settled if s.row != entry.row), default=1e6)
    return score + 0.2 / (1 + near / 200)


def _fits(entry: Entry, facility: str) -> bool:
    """Whether the entry is a facility of the kind that the text names."""
    kind = facility.split()[-1]
    return kind in entry.kind.value.split() or (
        kind in ("harbour", "harbor", "terminal", "seaport") and entry.kind is Kind.PORT
    )


def _near_km(a: Entry, b: Entry) -> float:
    """Kilometres on a flat map: enough to tell near homonyms from far ones."""
    east = ((a.lon - b.lon + 180) % 360 - 180) * cos(radians((a.lat + b.lat) / 2))
    return 111.2 * hypot(a.lat - b.lat, east)


def _contains(name: str, entry: Entry) -> bool:
    return name.casefold() in {(entry.admin1 or "").casefold(), (entry.country or "").casefold()}


def _reason(best: Entry, each: _Found, votes: Counter[str]) -> str:
    if len(each.entries) == 1:
        return "the only place of that name"
    if best.country and votes[best.country]:
        return f"the article speaks of {best.country} {votes[best.country]} times"
    return "the best known place of that name"


def _candidate(entry: Entry, best: Entry) -> Candidate:
    inside = entry.admin1 or entry.country or "no country"
    why = "less known" if entry.importance < best.importance else "the article speaks less of its country"
    return Candidate(f"{entry.name}, {inside}", entry.lat, entry.lon, entry.precision, why)
