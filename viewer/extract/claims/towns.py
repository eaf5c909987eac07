"""Which of several towns "the mining town" or "the border town" means, by what lists and maps tell."""

import re
from collections.abc import Callable, Sequence

from viewer.extract.claims.called import called
from viewer.extract.claims.kindred import TOWNS
from viewer.extract.claims.names import sites_of
from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import Spoken, place_key
from viewer.extract.locating.outlines import outlines, shore_m
from viewer.extract.locating.references import End
from viewer.extract.names.mention import entry_where
from viewer.geo.entry import Kind
from viewer.geo.geodesy import distance_m
from viewer.geo.outlines import Side, nearest_on_outline
from viewer.model.where import Precision, Where

_BY_SEA = frozenset("port harbour coastal seaside fishing ferry beach".split())
_AT_BORDER = frozenset("border frontier".split())
_AT_MINES = frozenset("mining mine copper coal gold diamond uranium iron cobalt nickel".split())
_OF_TOWN = re.compile(r"(?P<town>.+?)(?:[’']s)? airport")
_SHORE_M, _BORDER_M = 20_000, 40_000
_CITY, VILLAGE = 100_000, 20_000  # people
_ABOUT_M = 20_000
_SHORES = (Kind.BAY, Kind.GULF, Kind.STRAIT)


def town_of_airport(stop: int, around: Around) -> End | None:
    """The town whose airport is the only place named before a character: "Jaffna’s airport … the city"."""
    named = {m.where.name: m for m in around.mentions if m.start < stop}
    only = next(iter(named.values())) if len(named) == 1 else None
    owned = _OF_TOWN.fullmatch(only.where.name) if only else None
    if only is None or owned is None:
        return None
    town = owned["town"]
    rows = (e for e in around.gazetteer.lookup(town) if e.precision is Precision.SETTLEMENT)
    row = next((e for e in rows if e.country == only.where.country), None)
    return End(entry_where(row, town), only.start, only.end, town) if row else None


def of_sort(fit: Sequence[Spoken], words: str, around: Around) -> list[Spoken]:
    """Those of several places that an adjective of a phrase fits; all where it fits none or is no such."""
    return [spoken for spoken in fit if is_of_sort(spoken.end.where, words, around)] or list(fit)


def is_of_sort(where: Where, words: str, around: Around) -> bool:
    """Whether no adjective of a phrase tells against a place, as "mining" does where no mine is known."""
    adjectives = set(words.lower().split()[:-1])
    tests: tuple[tuple[frozenset[str], Callable[[], bool]], ...] = (
        (_AT_MINES, lambda: any(entry.kind == "mine" for entry in sites_of(where.name, around))),
        (_BY_SEA, lambda: shore_m(where) <= _SHORE_M),
        (_AT_BORDER, lambda: _border_m(where) <= _BORDER_M),
    )
    return all(test() for said, test in tests if adjectives & said)


def _border_m(where: Where) -> float:
    """Metres from a place to the nearest border of its country; infinite where none is known."""
    basemap = outlines()
    if basemap is None or where.country is None or where.lat is None or where.lon is None:
        return float("inf")
    spot = nearest_on_outline(basemap, where.country, (where.lat, where.lon), side=Side.BORDER)
    return distance_m(where.lat, where.lon, *spot) if spot else float("inf")


def no_cities(fit: list[Spoken], noun: str, around: Around) -> list[Spoken]:
    """Some places without those that the text calls cities, where a lesser noun points to one of them."""
    if len(fit) < 2 or noun not in TOWNS:
        return fit
    if noun in ("city", "metropolis"):
        return _no_villages(fit, around)
    text = around.sentence.text
    cities = {
        place_key(m.where)
        for m in around.mentions
        if m.where.precision is Precision.SETTLEMENT and "city" in called(text, m.start, m.end)
    }
    lesser = [s for s in fit if place_key(s.end.where) not in cities] or fit
    return [s for s in lesser if s.mention.kind not in _SHORES] or lesser


def _no_villages(fit: list[Spoken], around: Around) -> list[Spoken]:
    """Some places without those where few people live, if many do at another: a village is no city."""
    people = [people_at(s.end.where, around) for s in fit]
    if max(people) < _CITY:
        return fit
    return [s for s, many in zip(fit, people, strict=True) if not 0 < many < VILLAGE]


def people_at(where: Where, around: Around) -> int:
    """How many people live in a town; 0 where lists do not tell."""
    if where.lat is None or where.lon is None:
        return 0
    near = (
        e.population
        for e in around.gazetteer.lookup(where.name)
        if distance_m(e.lat, e.lon, where.lat, where.lon) <= _ABOUT_M
    )
    return max(near, default=0)
