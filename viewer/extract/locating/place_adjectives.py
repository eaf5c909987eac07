"""Places named only in an adjective or a compound: "Peruvian", "Texas-based", "D-Ohio"; never a scene."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.locating.seats import is_seat
from viewer.extract.locating.twin_places import twins
from viewer.extract.names.mention import entry_where
from viewer.extract.names.people import is_beside
from viewer.extract.names.place_parts import NATIONS, Part
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.paths import resource

_KNOWN, _FAMILIAR = 0.6, 0.5
_PARTY = re.compile(r"(?:[DRI]|DFL)-((?:[A-Z]\.){2}|[A-Z]\. [A-Z][a-z]+\.?|[A-Z][a-z]+(?: [A-Z][a-z]+)?\.?)")
_NOT_AFTER = frozenset("native african latin asian central south north mexican irish anglo pan".split())
_JOINT = re.compile("[-–]")
_PARTICLES = frozenset("al el as an ar ad at az ul abu bin ibn".split())


def with_adjectives(
    sentences: tuple[Parsed, ...], gazetteer: Gazetteer, named: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """All that names a place, in order: those *named*, and those within adjectives and compounds.

    Left out are universities, which are bodies first, though an event may happen in one, and the seats
    of governments, markets and parliaments, but for what is outside or near one.
    """
    kept = tuple(m for m in named if m.kind != "university" and not is_seat(m, sentences, gazetteer))
    taken = {at for m in kept for at in range(m.start, m.end)}
    named_or_joined = (
        (s, i) for s in sentences for i, t in enumerate(s.tokens) if t.text[0].isupper() or "-" in t.text
    )
    known = _Named(named)
    found = (m for s, i in named_or_joined for m in _at(s, i, gazetteer, known))
    more = (m for m in found if m.start not in taken)
    return tuple(sorted((*kept, *more), key=lambda m: m.start))


@dataclass(frozen=True)
class _Named:
    """The places that an article names, in order."""

    mentions: tuple[Mention, ...]

    @cached_property
    def meant(self) -> dict[str, Entry]:
        """What the first of each name means, by its folded words."""
        return {m.entry.key: m.entry for m in reversed(self.mentions) if m.entry}

    @cached_property
    def countries(self) -> frozenset[str | None]:
        """The countries of those places."""
        return frozenset(m.where.country for m in self.mentions)

    @cached_property
    def states(self) -> Counter[tuple[str | None, str | None]]:
        """How often places of each state are named."""
        return Counter(_state(m.entry) for m in self.mentions if m.entry)


def _at(sentence: Parsed, at: int, gazetteer: Gazetteer, named: _Named) -> Iterator[Mention]:
    token = sentence.tokens[at]
    if at + 1 < len(sentence.tokens) and sentence.tokens[at + 1].lower in words_of("disease-words"):
        return  # "Spanish flu"
    named_before = at > 0 and sentence.tokens[at - 1].text in (",", "(", "both")  # and no "D-Day"
    if named_before and (party := _PARTY.match(sentence.text, token.start)):
        said = party[1]
        if entry := _meant(said, gazetteer, named, sure=True) or _meant(
            said + ".", gazetteer, named, sure=True
        ):
            yield _mention(*party.span(1), entry, "the state of a politician")
    elif body := _in_body(sentence, at, gazetteer, named):
        yield body
    elif "-" in token.text or "–" in token.text:
        yield from _twins(sentence.tokens, at, gazetteer, named) or _parts(
            sentence.tokens, at, gazetteer, named
        )
    elif token.text[0].isupper() and (len(token.text) > 2 or token.text in regions_by_people()):
        yield from _people(sentence, at, gazetteer)


def _in_body(sentence: Parsed, at: int, gazetteer: Gazetteer, named: _Named) -> Mention | None:
    """The place in the name of a body: "University of Toronto", "Bank of Canada"."""
    tokens = sentence.tokens
    if at < 2 or tokens[at - 1].lower != "of" or tokens[at - 2].text not in ("University", "Bank"):
        return None
    count, entries = gazetteer.longest([t.text for t in tokens[at : at + 3] if not t.is_mark])
    if not entries or entries[0].importance < _FAMILIAR or not tokens[at].text[0].isupper():
        return None
    states = (e for e in entries if e.kind is Kind.ADMIN1 and e.country in named.countries)
    likely = entries[0] if entries[0].country in named.countries else next(states, entries[0])
    entry = named.meant.get(entries[0].key, likely)
    return _mention(tokens[at].start, tokens[at + count - 1].end, entry, "the place in the name of a body")


def _people(sentence: Parsed, at: int, gazetteer: Gazetteer) -> Iterator[Mention]:
    tokens = sentence.tokens
    if region := _region(sentence, at, gazetteer):
        yield region
        return
    pair = at + 1 < len(tokens) and is_beside(tokens[at], tokens[at + 1]) and tokens[at].lower != "the"
    if pair and tokens[at + 1].text[0].isupper():
        code = gazetteer.demonym(sentence.words(at, at + 2))
        if code:
            yield from _of(tokens[at].start, tokens[at + 1].end, code, gazetteer)
            return
    code = gazetteer.demonym(tokens[at].text, is_english=True)
    if any(e.kind in NATIONS for e in gazetteer.lookup(tokens[at].text)[:1]):
        return  # a nation by its own name was no place here: "Air India"
    if code and not _is_language(tokens, at) and not _continues(sentence, at, gazetteer):
        yield from _of(tokens[at].start, tokens[at].end, code, gazetteer)


@cache
def regions_by_people() -> dict[str, str]:
    """The name of the region or state of each word for its people."""
    lines = resource("words/region_peoples.tsv").read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


def _region(sentence: Parsed, at: int, gazetteer: Gazetteer) -> Mention | None:
    """“European”, "New Yorkers", "the EU": those of a region or a state."""
    tokens = sentence.tokens
    if (at and tokens[at - 1].text == "New") or _is_language(tokens, at):
        return None  # "New Londoners", "in Kurdish"
    for last in (at + 2, at + 1):
        name = regions_by_people().get(sentence.words(at, last)) if last <= len(tokens) else None
        if name and (last > at + 1 or not _continues(sentence, at, gazetteer)):
            found = sorted(gazetteer.lookup(name), key=lambda e: e.kind is not Kind.ADMIN1)
            start, end = tokens[at].start, tokens[last - 1].end
            return _mention(start, end, found[0], "the people or the adjective of the region")
    return None


def _continues(sentence: Parsed, at: int, gazetteer: Gazetteer) -> bool:
    """Whether the word ends a longer one's name: "South Korean", "Latin American"."""
    if not at or not is_beside(sentence.tokens[at - 1], sentence.tokens[at]):
        return False
    before = sentence.tokens[at - 1]
    if before.lower == "the":
        return False
    longer = before.text[0].isupper() and gazetteer.demonym(sentence.words(at - 1, at + 1))
    return bool(longer) or (before.lower in _NOT_AFTER and before.text[0].isupper())


def _is_language(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a language is meant: "in Spanish", "speaks Russian"."""
    if not at:
        return False
    speech = tokens[at - 1].lower in ("in", "into") or tokens[at - 1].lemma in ("speak", "learn", "teach")
    return speech and (at + 1 >= len(tokens) or not tokens[at + 1].is_noun)


def _of(start: int, end: int, code: str, gazetteer: Gazetteer) -> Iterator[Mention]:
    nation = gazetteer.country(code)
    if nation:
        yield _mention(start, end, nation, "the people or the adjective of the country")


def _twins(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer, named: _Named) -> tuple[Mention, ...]:
    """Both places of a word of two that lie side by side, as the article means them elsewhere."""
    pair = twins(tokens, at, gazetteer)
    if not pair:
        return ()
    reason = "one of two places that lie side by side"
    return tuple(_mention(start, end, named.meant.get(e.key, e), reason) for start, end, e in pair)


def _parts(tokens: tuple[Token, ...], number: int, gazetteer: Gazetteer, named: _Named) -> Iterator[Mention]:
    """The places in a word with hyphens: both of "Egyptian-US", the first of "New York-based"."""
    token = tokens[number]
    parts = _JOINT.split(token.text)
    if gazetteer.lookup(token.text):
        return
    at = token.start
    for i, part in enumerate(parts):
        start, at = at, at + len(part) + 1
        of_person = i > 0 and parts[i - 1].lower() in _PARTICLES  # "al-Sadr"
        if len(part) < 2 or not part[0].isupper() or of_person:
            continue
        first = _longer(tokens, number, part, gazetteer) if i == 0 else number
        name = " ".join([*(t.text for t in tokens[first:number]), part])
        begin = tokens[first].start if first < number else start
        if code := gazetteer.demonym(name):
            yield from _of(begin, start + len(part), code, gazetteer)
            continue
        of_kin = i + 1 < len(parts) and parts[i + 1].startswith("American")  # "African-Americans"
        if not of_kin and (region := regions_by_people().get(name)):
            yield _mention(
                begin, start + len(part), gazetteer.lookup(region)[0], "the region within a compound word"
            )
            continue
        of_body = number > 1 and tokens[number - 2].text == "University"
        rest = of_body or (i + 1 < len(parts) and parts[i + 1].lower() in words_of("hyphen-parts"))
        lone = first == number and number > 0 and i == 0 and _is_in_name(tokens, number)
        if not lone and (entry := _meant(name, gazetteer, named, sure=rest)):
            yield _mention(begin, start + len(part), entry, "the place within a compound word")


def _longer(tokens: tuple[Token, ...], number: int, part: str, gazetteer: Gazetteer) -> int:
    """The first word of the longest place name that ends in *part*."""
    for first in range(max(0, number - 3), number):
        words = [t.text for t in tokens[first:number]]
        if (
            words[0] != "The"
            and all(w[0].isupper() for w in words)
            and gazetteer.lookup(" ".join([*words, part]))
        ):
            return first
    return number


def _is_in_name(tokens: tuple[Token, ...], number: int) -> bool:
    before = tokens[number - 1]
    return is_beside(before, tokens[number]) and before.text[0].isupper() and before.is_name


def _meant(part: str, gazetteer: Gazetteer, named: _Named, *, sure: bool) -> Entry | None:
    """What the article means by that name elsewhere, else the likeliest place where it is well known.

    Where the text leaves no doubt, that is a state, or what lies in the state that it speaks most of.
    """
    found = gazetteer.lookup(part) or gazetteer.lookup(part.split()[0])
    same = named.meant.get(found[0].key) if found else None
    if same or not sure:
        return same or (found[0] if found and found[0].importance > _KNOWN else None)
    if state := next((e for e in found if e.kind is Kind.ADMIN1), None):
        nation = found[0].kind in NATIONS and found[0].country == state.country  # "Panama-flagged"
        return found[0] if nation else state
    near = (e for e in (*found, *gazetteer.lookup(f"{part} County")) if e.admin1)
    return max(near, key=lambda e: named.states[_state(e)], default=found[0] if found else None)


def _state(entry: Entry) -> tuple[str | None, str | None]:
    """The state or province that a place is or lies in, and its country."""
    return entry.country, entry.name if entry.kind is Kind.ADMIN1 else entry.admin1


def _mention(start: int, end: int, entry: Entry, reason: str) -> Mention:
    where = entry_where(entry, entry.name)
    return Mention(start, end, where, Part.ADJECTIVE, entry.kind, reason, entry)
