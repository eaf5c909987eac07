"""Names as found in a text, and what the whole article tells of its words before any is decided."""

from dataclasses import dataclass
from itertools import pairwise

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.names.people import People, is_capital
from viewer.extract.names.place_parts import NATIONS, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import is_within_m

_WIRE = frozenset("( — – -- - _ : ―".split())
_DISTRICT_M = 60_000
_DIVISION_REACH = 1.2  # of the circle of a province, whose corners lie outside that
_HEADLINE = 0.7


@dataclass(frozen=True, slots=True)
class Background:
    """What the whole article tells of its words.

    `plain` are words that it also writes without a capital, `placed` folded names that it somewhere uses
    as a place beyond doubt, `ends` those that somewhere end a longer name ("Kwesi Millington"), `headlines`
    the sentences that capitalise nearly every word, `firms` what it calls firms in short, `lands` the
    countries of those lands that it names, `ills` the names that it has for an illness.
    """

    gazetteer: Gazetteer
    people: People
    plain: frozenset[str]
    placed: frozenset[str]
    headlines: frozenset[int]
    ends: frozenset[str] = frozenset()
    firms: frozenset[str] = frozenset()
    lands: frozenset[str] = frozenset()
    ills: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Found:
    """A name as found in its sentence: words first..last, what it may mean and what contains it."""

    sentence: int
    first: int
    last: int
    entries: tuple[Entry, ...]
    part: Part
    inside: tuple[Entry, ...] = ()


def ills(sentences: tuple[Parsed, ...]) -> frozenset[str]:
    """The names that an article has for illnesses, be they those of towns: "Marburg", of "Marburg virus"."""
    pairs = (pair for sentence in sentences for pair in pairwise(sentence.tokens))
    return frozenset(
        name.text for name, noun in pairs if noun.lower in words_of("illnesses") and name.text[0].isupper()
    )


def plain_words(sentences: tuple[Parsed, ...]) -> frozenset[str]:
    """The words that the article writes without a capital."""
    return frozenset(t.text for s in sentences for t in s.tokens if t.text.islower())


def headlines(sentences: tuple[Parsed, ...]) -> frozenset[int]:
    """The sentences in which nearly every longer word has a capital."""
    found = set()
    for number, sentence in enumerate(sentences):
        longer = [t for t in sentence.tokens if len(t.text) > 3 and t.text[0].isalpha()]
        loud = len(longer) > 2 and all(t.text.isupper() for t in sentence.tokens if t.text.isalpha())
        if loud or (len(longer) > 5 and sum(map(is_capital, longer)) >= _HEADLINE * len(longer)):
            found.add(number)
    return frozenset(found)


_SHORE_REACH = 1.5  # of the radius of islands, which are no circles


def contains(container: Entry, entry: Entry) -> bool:
    """Whether the gazetteer says that one place lies in the other."""
    if container.row == entry.row:
        return False
    if container.kind in NATIONS:
        return entry.country == container.country and entry.kind not in NATIONS
    if container.kind in (Kind.ISLANDS, Kind.ISLAND):
        reach = _SHORE_REACH * (container.radius_m or 0.0)
        return is_within_m(container.lat, container.lon, entry.lat, entry.lon, reach_m=reach)
    same = entry.country == container.country
    if container.kind in (Kind.DISTRICT, Kind.AREA) and same:
        return entry.kind is Kind.CITY and _is_near(container, entry)
    if not same or container.kind is not Kind.ADMIN1:
        return False
    if entry.admin1 is None:  # a row of our own, which says in what land it is but not in what part of that
        reach = _DIVISION_REACH * (container.radius_m or 0.0)
        return is_within_m(container.lat, container.lon, entry.lat, entry.lon, reach_m=reach)
    return entry.admin1 == container.name


def _is_near(district: Entry, entry: Entry) -> bool:
    """Whether a place lies so near to the middle of a district that it may be in it."""
    return is_within_m(district.lat, district.lon, entry.lat, entry.lon, reach_m=_DISTRICT_M)


def is_dateline(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether the name opens a dateline: "KAMPALA, Uganda (AP) -"."""
    if first > 0 or last >= len(tokens):
        return False
    if not tokens[0].text.isupper() and tokens[0].lower in words_of("given-names"):
        return False  # "Julia – pictured right – won"
    i = last
    while i + 1 < len(tokens) and i - last < 5 and (tokens[i].text in ",." or is_capital(tokens[i])):
        i += 1
    if tokens[i].text != "(" or i == last:
        return tokens[i].text in _WIRE
    return i + 1 < len(tokens) and tokens[i + 1].text.isupper()
