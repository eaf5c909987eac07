"""Ends of a distance that are described as one kind of place and were read as another."""

from dataclasses import replace

from viewer.extract.claim_kindred import is_kindred
from viewer.extract.claim_scene import Around, Pair
from viewer.extract.places import Mention
from viewer.extract.references import End
from viewer.extract.words import words_of
from viewer.geo.entry import Basis, Entry
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

_TOWNS = frozenset("town city village hamlet resort".split())
_OF_TOWN_M = 60_000  # a launch site lies as far from the town that it is called after


def fitted(pair: Pair, around: Around) -> Pair:
    """The ends, of "the town" that was read as a works or a base there the town that it is called after.

    Where no town is of that name, or "the dam" was read as a mine, the end is nowhere.
    """
    first, second = pair
    return _fitted(first, second, around), _fitted(second, first, around)


def _fitted(end: End, other: End, around: Around) -> End:
    noun = end.words.split()[-1] if " " in end.words else ""
    if end.where.precision is not Precision.SITE or not noun.islower():
        return end
    if noun in _TOWNS:
        return _as_town(end, other, around)
    known = next((m for m in around.mentions if m.where == end.where), None)
    sorts = words_of("facilities")
    differs = (
        known is not None
        and known.kind.lower() in sorts
        and not is_kindred(known, noun, around.sentence.text)
    )
    return replace(end, where=Where(end.words)) if differs and noun in sorts else end


def _as_town(end: End, other: End, around: Around) -> End:
    """The end as the town that its name begins with, else as one named before that lies near it."""
    name = end.where.name.split()
    for size in range(len(name), 0, -1):
        rows = around.gazetteer.lookup(" ".join(name[:size]))
        near = [e for e in rows if _is_near(e, end.where)]
        towns = [e for e in near if e.precision is Precision.SETTLEMENT]
        ports = [e for e in near if e.basis is Basis.LOCODE]  # the list of ports is one of towns by the water
        for entry in (towns or ports)[:1]:
            where = Where(
                entry.name, entry.lat, entry.lon, entry.precision, entry.radius_m, country=entry.country
            )
            return replace(end, where=where)
    town = _town_before(end, other, around)
    return replace(end, where=around.end(town).where if town else Where(end.words))


def _town_before(end: End, other: End, around: Around) -> Mention | None:
    """The last town named before that lies about where the end was read to be."""
    for mention in reversed(around.mentions):
        entry, where = mention.entry, mention.where
        if entry is None or mention.end > end.start or where == other.where or mention.kind == "capital":
            continue
        is_town = where.precision is Precision.SETTLEMENT or entry.basis is Basis.LOCODE
        if is_town and _is_near(entry, end.where):
            return mention
    return None


def _is_near(entry: Entry, where: Where) -> bool:
    if where.lat is None or where.lon is None:
        return False
    return distance_m(entry.lat, entry.lon, where.lat, where.lon) <= _OF_TOWN_M
