"""The names in a Spanish text that may be places, each with what the gazetteer knows by that name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.names.found_names import contains
from viewer.extract.names.name_shapes import Name
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.names.place_parts import NATIONS, Part
from viewer.extract.spanish.composed_names import NATURAL, composed, water_at
from viewer.extract.spanish.conjugation import is_listed
from viewer.extract.spanish.facilities import facility_at
from viewer.extract.spanish.gazetting import capital_city, known_at
from viewer.extract.spanish.name_parts import is_of_longer, is_quoted, part_of
from viewer.extract.spanish.numbers import MODIFIER, NUMBER
from viewer.extract.spanish.tagging import mood_of
from viewer.extract.spanish.words import words_of
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind
from viewer.geo.gazetteer import Gazetteer

_WIDE = (*NATIONS, Kind.CONTINENT, Kind.WORLD_REGION, Kind.ADMIN1)
_SMALL = 0.33  # of a lesser place a name alone, with no "en" before it, is no evidence
_ARTICLES = ("el", "la", "los", "las")
_LONGEST_BODY = 8  # words of a name before its short form
_SHORT_FORM = 5  # letters
_KNOWN = 0.45  # so well known is a city that many have heard of
_GREAT = 0.55  # so well known is a city that goes by its name alone
_COMPASS = ("norte", "sur", "este", "oeste", "centro", "nordeste", "noreste", "sureste", "sudeste")
_LINES = ("pipeline",)  # they run past many towns, and one called after a town is not there
_OF_FIRMS = ("shipyard", "plant", "field", "refinery")  # "los astilleros Acme" are no town's
_MEASURED = re.compile(
    r"(?:,[^.;:()]{3,60},)?\s(?:(?:se\s)?(?:está|encuentra|halla|ubica|sitúa|queda|dista)\s|situad[oa]\s|ubicad[oa]\s)?"
    rf"(?:a\s)?(?:{MODIFIER}\s)?{NUMBER}\s(?:km|kilómetros|millas)\b"
)


@dataclass(frozen=True, slots=True)
class _Known:
    gazetteer: Gazetteer
    persons: frozenset[str]  # last words of names of people, which may stand alone later
    placed: frozenset[str] = frozenset()  # single names with "en" or the like before them somewhere
    short: frozenset[str] = frozenset()  # of a body named in full before brackets: "(Pemex)"


def place_names(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> list[Name]:
    """The names of an article that may be places, in order."""
    known = _Known(gazetteer, _persons(sentences, gazetteer))
    found = [name for number, sentence in enumerate(sentences) for name in _names(number, sentence, known)]
    placed = frozenset(n.name.lower() for n in found if n.part is Part.LOCATION and not n.facility)
    short = frozenset(word for sentence in sentences for word in _short_forms(sentence, known))
    known = replace(known, placed=placed, short=short)
    found = [name for number, sentence in enumerate(sentences) for name in _names(number, sentence, known)]
    whole = {n.name.split(" de ")[0]: n for n in found if n.facility and n.entries and " de " in n.name}
    land = {n.name.split()[-1]: n for n in found if n.facility in NATURAL and not n.entries}
    return [_as_land(_in_full(name, whole), land) for name in found]


def _short_forms(sentence: Parsed, known: _Known) -> Iterator[str]:
    """The short names that stand in brackets after a longer name, and are no country around it."""
    tokens = sentence.tokens
    for i in range(3, len(tokens) - 1):
        brackets = tokens[i - 1].text == "(" and tokens[i + 1].text == ")"
        if not (brackets and is_capital(tokens[i]) and tokens[i - 2].text[0].isalpha()):
            continue
        longer = [t for t in tokens[max(0, i - _LONGEST_BODY) : i - 1] if is_capital(t) and t.is_name]
        _, entries = known_at(tokens, i, known.gazetteer)
        wide = bool(entries) and (entries[0].kind in _WIDE or entries[0].importance > _KNOWN)
        if len(longer) > 1 and (tokens[i].text.isupper() or not wide):  # "Rota (Cádiz)" is in Cádiz
            yield tokens[i].text


def _in_full(name: Name, whole: dict[str, Name]) -> Name:
    """“Puerto Exterior” as the "Puerto Exterior de San Antonio" that the article names elsewhere."""
    full = whole.get(name.name) if name.facility and not name.entries else None
    return replace(name, entries=full.entries) if full else name


def _as_land(name: Name, land: dict[str, Name]) -> Name:
    """“Barú” as the "isla de Barú" that the article names elsewhere, where no list has that island."""
    meant = land.get(name.name) if not name.facility else None
    return replace(name, entries=(), facility=meant.facility) if meant else name


def _names(number: int, sentence: Parsed, known: _Known) -> Iterator[Name]:
    at, before = 0, None
    while at < len(sentence.tokens):
        name = _facility(number, sentence, at, known) or _plain(number, sentence, at, known)
        if name:
            before = name = _as_listed(sentence, before, name)
            yield name
        at = max(name.last, at + 1) if name else at + 1


def _persons(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> frozenset[str]:
    """The surnames of the people named in full: two capitalised words that are no place together."""
    found = set()
    for sentence in sentences:
        for first, last in _capital_runs(sentence.tokens):
            if sentence.tokens[first].lower in words_of("opening-words"):
                first += 1  # "En Lima"
            if last - first < 2 or sentence.sentence.is_heading:
                continue
            end, _ = known_at(sentence.tokens, first, gazetteer)
            if end < last and sentence.tokens[last - 1].text.istitle():
                found.add(sentence.tokens[last - 1].lower)
    return frozenset(found)


def _capital_runs(tokens: tuple[Token, ...]) -> Iterator[tuple[int, int]]:
    at = 0
    while at < len(tokens):
        last = at
        while (
            last < len(tokens)
            and is_capital(tokens[last])
            and (last == at or is_beside(tokens[last - 1], tokens[last]))
        ):
            last += 1
        if last > at:
            yield at, last
        at = max(last, at + 1)


def _timed(sentence: Parsed, at: int) -> bool:
    start = sentence.tokens[at].start
    return any(t.start <= start < t.end for t in sentence.times)


# "el puerto de Chancay"


def _facility(number: int, sentence: Parsed, at: int, known: _Known) -> Name | None:
    tokens = sentence.tokens
    end, facility = facility_at(tokens, at)
    first = _after_joint(tokens, end) if facility else None
    if first is None or (at and tokens[at - 1].is_name and is_capital(tokens[at])):
        return None
    last, entries = known_at(tokens, at, known.gazetteer)
    if _is_town(tokens, at, facility, entries):
        return None
    if not (entries and last > first):  # the gazetteer does not know it whole, as it does "canal de Panamá"
        entries, (last, named) = (), known_at(tokens, first, known.gazetteer)
        if not named and (whole := water_at(tokens, first, facility, known.gazetteer)):
            last, entries = whole
        elif not named or _goes_on(tokens, last):
            return _unknown(number, sentence, (at, first), facility, gazetteer=known.gazetteer)
        if not entries:
            found = _meant(sentence, (first, last), named, facility=facility, known=known)
            if found is None:
                return None
            entries = found
    name, part = sentence.words(at, last), part_of(tokens, at, last, entries)
    part = Part.OTHER if part is Part.ACTOR else part  # where its workers are, it is
    return Name(number, at, last, name, entries, part, facility)


def _is_town(tokens: tuple[Token, ...], at: int, facility: str, entries: tuple[Entry, ...]) -> bool:
    """Whether "en Río Grande" is in a town so called: before a river an article would stand."""
    bare = not _has_article(tokens, at) and facility in (*NATURAL, "bay") and is_capital(tokens[at])
    return bare and any(e.kind is Kind.CITY for e in entries)


def _goes_on(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether the name of a facility is longer than the known one it begins with: "canal Martín | García"."""
    after = tokens[last] if last < len(tokens) else None
    return after is not None and is_capital(after) and after.is_name and is_beside(tokens[last - 1], after)


def _meant(
    sentence: Parsed, span: tuple[int, int], named: tuple[Entry, ...], *, facility: str, known: _Known
) -> tuple[Entry, ...] | None:
    """What a facility of a place may mean: itself, else that place; None where it has no name of its own."""
    joint = sentence.tokens[span[0] - 1].lower
    if named[0].kind in _WIDE and joint not in ("de", "del"):
        return None  # "la mina en Bolivia" has no name
    whole = composed(sentence.words(*span), named[0].name, facility, known.gazetteer)
    if whole:
        return whole
    if named[0].kind in NATIONS:
        return None
    if facility in _LINES:
        return ()
    firm = facility in _OF_FIRMS and joint not in ("de", "del", "en", *_ARTICLES)
    return () if firm or facility in NATURAL else named


def _after_joint(tokens: tuple[Token, ...], at: int) -> int | None:
    """Where the name begins after "de", "del", "de la", "en" or nothing; None where no capital follows."""
    first = at
    if first < len(tokens) and tokens[first].lower in ("de", "del", "en"):
        first += 1
        if first < len(tokens) and tokens[first].text in _ARTICLES:
            first += 1
    if first >= len(tokens) or not is_capital(tokens[first]) or not tokens[first].text[-1].isalnum():
        return None
    return first


def _unknown(
    number: int, sentence: Parsed, span: tuple[int, int], facility: str, *, gazetteer: Gazetteer
) -> Name | None:
    """A facility whose name the gazetteer lacks: "la mina Las Bambas"."""
    at, first = span
    tokens = sentence.tokens
    last = first
    while last < len(tokens) and last - first < 4 and is_capital(tokens[last]) and tokens[last].is_noun:
        last += 1
    if last == first or tokens[first].lower in words_of("opening-words") - frozenset(_ARTICLES):
        return None
    entries: tuple[Entry, ...] = ()
    if last + 1 < len(tokens) and tokens[last].lower == "de":  # "el Puerto Exterior de San Antonio"
        end, entries = known_at(tokens, last + 1, gazetteer)
        entries = entries if entries and entries[0].kind is Kind.CITY else ()
        last = end if entries else last
    return Name(number, at, last, sentence.words(at, last), entries, part_of(tokens, at, last, ()), facility)


# "en Lima"


def _plain(number: int, sentence: Parsed, at: int, known: _Known) -> Name | None:
    tokens = sentence.tokens
    token = tokens[at]
    if not is_capital(token) or not (token.text[-1].isalnum() or "." in token.text) or _timed(sentence, at):
        return None
    last, entries = known_at(tokens, at, known.gazetteer)
    alone = (
        token.text in known.short
        or token.lower in _COMPASS
        or _is_short_form(tokens, at, entries)
        or (token.lower in words_of("portfolios") and at > 0)
    )
    if not entries or (
        last - at == 1
        and (alone or _is_opening(tokens, at, known) or token.lower in words_of("institutions"))
    ):
        return None
    entries = _fitting(sentence, (at, last), entries, known)
    part = part_of(tokens, at, last, entries)
    if last - at == 1 and _is_articled(tokens, at, entries[0]):
        return None
    if not _stands_free(sentence, (at, last), entries[0], known):
        return None
    among = at > 0 and tokens[at - 1].lower in ("entre", "a") and token.lower in known.persons
    stands = part is Part.LOCATION and not among  # "entre Holguín y Rodríguez" speaks of people
    alone = last - at == 1 and not stands and not _is_measured(sentence, at, last)
    inside = _container(tokens, last, known.gazetteer)
    held = any(contains(c, e) for c in inside for e in entries)  # "Ituzaingó, Corrientes"
    if alone and not held and _is_weak(token.lower, entries[0], known):
        return None
    return Name(
        number,
        at,
        last,
        sentence.words(at, last),
        entries,
        part,
        "",
        inside,
    )


def _fitting(
    sentence: Parsed, span: tuple[int, int], entries: tuple[Entry, ...], known: _Known
) -> tuple[Entry, ...]:
    """Those of the places of a name that the words before it leave: towns, or what has a south."""
    tokens, (at, last) = sentence.tokens, span
    if [t.lower for t in tokens[max(0, at - 2) : at]] == ["ciudad", "de"]:
        entries = capital_city(sentence.words(at, last), known.gazetteer) or entries
    if last - at > 1 and _is_town(tokens, at, facility_at(tokens, at)[1], entries):
        entries = tuple(e for e in entries if e.kind in (Kind.CITY, Kind.CAPITAL))
    if _is_sided(tokens, at):
        entries = tuple(e for e in entries if e.kind in _WIDE) or entries  # "en el sur de Veracruz"
    return entries


def _is_short_form(tokens: tuple[Token, ...], at: int, entries: tuple[Entry, ...]) -> bool:
    """Whether some capitals are of a firm or body, and of no nation: "la petrolera NIS", but no "LIMA,"."""
    dateline = at == 0 and [t.text for t in tokens[1:2]] in ([","], ["("], ["."], ["—"], ["–"])
    short = tokens[at].text.isupper() and len(tokens[at].text) <= _SHORT_FORM and not dateline
    return short and not (entries and entries[0].kind in _WIDE)


def _is_sided(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a name is of an area that has a south or an inland: "el sur de Veracruz"."""
    before = [t.lower for t in tokens[max(0, at - 3) : at]]
    sided = len(before) == 3 and before[0] in ("el", "del") and before[2] == "de"  # no "30 km al sur de"
    return sided and before[1] in (*_COMPASS, "interior", "litoral")


def _is_articled(tokens: tuple[Token, ...], at: int, best: Entry) -> bool:
    """Whether an article makes another thing of a lesser name: "el Estrecho", "el Salto de Chira"."""
    if not _has_article(tokens, at):
        return False
    return best.importance < _KNOWN or (_is_longer(tokens, at) and best.importance < _GREAT)


def _has_article(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an article that is not of a name stands before a word."""
    return at > 0 and tokens[at - 1].text in ("el", "la", "los", "las", "del", "al")


def _is_longer(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "de" and a capital behind a name with an article make a longer one: "el Salto de Chira"."""
    after = tokens[at + 1 : at + 3]
    articled = at > 0 and tokens[at - 1].lower in ("el", "la", "del", "al")
    return (
        articled
        and len(after) > 1
        and after[0].lower in ("de", "del")
        and is_capital(after[1])
        and after[1].is_name
    )


def _is_weak(low: str, best: Entry, known: _Known) -> bool:
    """Whether a single name with no "en" before it is little evidence of a place."""
    small = best.importance < _SMALL and low not in known.placed
    doubted = low in known.persons or small or low in words_of("civil-nouns")
    return best.kind not in NATIONS and doubted


def _is_measured(sentence: Parsed, at: int, last: int) -> bool:
    """Whether a distance is told of the name at..last, or from it: "Saravena, a 50 km de Tame"."""
    before = [t.lower for t in sentence.tokens[max(0, at - 2) : at]]
    if before[-1:] == ["de"] and before[0] in ("km", "kilómetros", "millas"):
        return True
    end = sentence.tokens[last - 1].end
    return _MEASURED.match(sentence.text, end, sentence.sentence.end) is not None


def _is_opening(tokens: tuple[Token, ...], at: int, known: _Known) -> bool:
    """Whether a single word has its capital only because it opens the sentence, or is a verb or a month."""
    low = tokens[at].lower
    opens = at == 0 or tokens[at - 1].is_mark
    verb = mood_of(tokens[at]) is not None and is_listed(low)  # Ituzaingó only ends like a past
    if low in words_of("months-and-days") or (low not in known.placed and verb):
        return True
    return opens and (
        low in words_of("opening-words") or low in words_of("bodies") or low in words_of("institutions")
    )


def _stands_free(sentence: Parsed, span: tuple[int, int], best: Entry, known: _Known) -> bool:
    """Whether no capitalised neighbour, title or body makes the name part of a longer one."""
    tokens, (first, last) = sentence.tokens, span
    before = tokens[first - 1] if first else None
    after = tokens[last] if last < len(tokens) else None
    if before and is_capital(before) and is_beside(before, tokens[first]) and not before.is_mark:
        opens = first - 1 == 0 or tokens[first - 2].is_mark
        if not (opens and before.lower in words_of("opening-words")) and before.lower not in _ARTICLES:
            return False
    if after and is_capital(after) and is_beside(tokens[last - 1], after):
        return best.kind in NATIONS
    if (before and before.lower in words_of("titles")) or is_quoted(tokens, first, last):
        return False  # "la fragata «Méndez Núñez»"
    return not is_of_longer(tokens, first)


def _container(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """What the name after a comma, "en" or a bracket may mean, in which a name lies: "Callao, Perú"."""
    i = at
    if i < len(tokens) and tokens[i].text in (",", "("):
        i += 1
    if i < len(tokens) and tokens[i].lower == "en":
        i += 1
    if i == at:
        return ()
    if i < len(tokens) and tokens[i].text in _ARTICLES:
        i += 1
    if i >= len(tokens) or not is_capital(tokens[i]):
        return ()
    _, entries = known_at(tokens, i, gazetteer)
    return tuple(e for e in entries if e.kind in (*NATIONS, Kind.ADMIN1))


def _as_listed(sentence: Parsed, before: Name | None, name: Name) -> Name:
    """A name in line with the one before does what that one does: "en Lima y Callao"."""
    if before is None or before.part is not Part.LOCATION or name.part is not Part.OTHER:
        return name
    between = [t.lower for t in sentence.tokens[before.last : name.first]]
    if between in (["y"], ["e"], [","], ["o"], [",", "y"], ["("]):
        return Name(
            name.sentence,
            name.first,
            name.last,
            name.name,
            name.entries,
            Part.LOCATION,
            name.facility,
            name.inside,
        )
    return name
