"""Ends of a distance that are described as one kind of place and were read as another."""

import re
from dataclasses import replace

from viewer.extract.claims.called import called
from viewer.extract.claims.kindred import is_kindred
from viewer.extract.claims.names import nearest
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.spoken import is_called_after, is_hamlet, is_topic
from viewer.extract.grammar.words import words_of
from viewer.extract.locating.references import End
from viewer.extract.names.mention import entry_where
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS, Basis, Entry
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

_TOWNS = frozenset("town city village hamlet resort".split())
_ISLES = frozenset("island islet isle".split())
_PROVINCES = frozenset(
    "province state region exclave prefecture governorate department oblast county republic emirate".split()
)
_AREAS = (Precision.COUNTRY, Precision.REGION, Precision.DISTRICT)
_SEAT_OF = re.compile(
    r",\s(?:the|its)\s(?:[a-z]+\s)?(?:capital|town|city|seat|port)\s(?:of|on)\s(?:the\s)?"
    r"(?P<area>[^\W\d_a-z][\w’'-]*(?:\s[^\W\d_a-z][\w’'-]*)*)"
)
_BEYOND, _FAR_BEYOND = 1.1, 1.5  # times: how much farther off than the town's own port it is said to be
_OF_TOWN_M = 60_000  # a launch site lies as far from the town that it is called after


def fitted(pair: Pair, around: Around, stated_m: float) -> Pair:
    """The ends, of "the town" that was read as a works or a base there the town that it is called after.

    Where no town is of that name, or "the dam" was read as a mine, the end is nowhere.  *stated_m* is how far
    apart the ends are said to be, in metres.
    """
    first, second = _told_apart(pair, around, stated_m)
    one, two = _fitted(first, second, around, stated_m), _fitted(second, first, around, stated_m)
    return _within(one, around), _within(two, around)


def _told_apart(pair: Pair, around: Around, stated_m: float) -> Pair:
    """The ends, "the port … 35 km from Kaliningrad" as another than that of the town, where one was told of.

    Where the text may only be wrong of the town's own, that may be meant as well.
    """
    first, second = pair
    one, two = first.where, second.where
    points = first.words.split(" ")[0].lower() in ("the", "that", "this", "its", "their")
    if not (points and second.is_named and is_called_after(one, two)):
        return pair
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None:
        return pair
    reach_m = distance_m(one.lat, one.lon, two.lat, two.lon) + (one.radius_m or 0.0) + (two.radius_m or 0.0)
    if stated_m <= _BEYOND * reach_m:
        return pair
    rest = tuple(m for m in around.mentions if not is_called_after(m.where, two))
    spot = around.spot if around.spot and not is_called_after(around.spot.where, two) else None
    other = pointed_at(first.start, replace(around, mentions=rest, spot=spot, kept={}), second)
    if other is None or not other.where.is_placed:
        return pair
    others = other.others if stated_m > _FAR_BEYOND * reach_m else (*other.others, one)
    return replace(other, others=others), second


def _within(end: End, around: Around) -> End:
    """The end, nowhere where the text says that it is the capital of an area which it lies far from."""
    words = f"the {end.words} told of"
    return replace(end, where=Where(words), words=words) if _is_outside(end, around) else end


def _fitted(end: End, other: End, around: Around, stated_m: float) -> End:
    sorts = called(around.sentence.text, end.start, end.end) if end.words == end.where.name else ()
    if end.where.precision in _AREAS and (town := next((noun for noun in sorts if noun in _TOWNS), None)):
        return _town_of_name(end, other, around, (town, stated_m))
    if end.where.precision.is_point and any(noun in _ISLES or noun in _PROVINCES for noun in sorts):
        is_isle = any(noun in _ISLES for noun in sorts)
        return _island_of_name(end, around) if is_isle else _province_of_name(end, around)
    noun = end.words.split()[-1] if " " in end.words else ""
    if end.where.precision.is_point and noun in _ISLES:
        return replace(_island_of_name(replace(end, words=end.where.name), around), words=end.words)
    if noun in _TOWNS and end.where.precision in _AREAS[1:]:
        named = _town_of_name(replace(end, words=end.where.name), other, around, (noun, stated_m))
        return replace(named, words=end.words) if named.where.is_placed else end
    is_called_town = any(noun in _TOWNS for noun in sorts)  # "Baikonur, the town that serves it"
    if end.where.precision is not Precision.SITE or not (noun.islower() or is_called_town):
        return end
    if noun in _TOWNS or is_called_town:
        return _as_town(end, other, around)
    known = next(around.named_as(end.where), None)
    facilities = words_of("facilities")
    differs = (
        known is not None
        and not (known.entry and known.kind == known.entry.kind and is_topic(known, around))
        and known.kind.lower() in facilities
        and not is_kindred(known, noun, around.sentence.text)
    )
    return replace(end, where=Where(end.words)) if differs and noun in facilities else end


def _is_outside(end: End, around: Around) -> bool:
    """Whether a place lies far from the area that the text says it is the capital of."""
    found = _SEAT_OF.match(around.sentence.text, end.end)
    where = end.where
    rows = around.gazetteer.lookup(found["area"])[:1] if found and end.words == where.name else ()
    areas = [e for e in rows if e.radius_m and e.precision is Precision.REGION]
    if not areas or not where.precision.is_point or where.lat is None or where.lon is None:
        return False
    away = distance_m(areas[0].lat, areas[0].lon, where.lat, where.lon)
    return away > 2.0 * (areas[0].radius_m or 0.0) + _OF_TOWN_M


def _town_of_name(end: End, other: End, around: Around, said: tuple[str, float]) -> End:
    """The town of the name of an area, near the other end: "Cuba, a village in New Mexico"; else nowhere.

    *said* is what the text calls it, and how many metres away it is said to be.
    """
    noun, stated_m = said
    towns = [e for e in around.gazetteer.lookup(end.words) if e.precision is Precision.SETTLEMENT]
    where = nearest(towns, other.where, stated_m)
    words = f"{end.words} (the {noun})"
    return replace(end, where=where) if where else replace(end, where=Where(words), words=words)


def _province_of_name(end: End, around: Around) -> End:
    """The province of the name of a town, as "Zacatecas, a mining state" is; else nowhere."""
    rows = around.gazetteer.lookup(end.words)
    areas = (e for e in rows if e.precision is Precision.REGION and e.country == end.where.country)
    found = next(areas, None)
    if found:
        return replace(end, where=entry_where(found, end.words))
    words = f"the province of {end.words}"
    return replace(end, where=Where(words), words=words)


def _island_of_name(end: End, around: Around) -> End:
    """The island that a town is called after, where the text says that the name is that of an island."""
    rows = around.gazetteer.lookup(end.words)
    island = next((e for e in rows if e.kind in ISLANDS and _is_near(e, end.where)), None)
    return replace(end, where=entry_where(island, end.words)) if island else end


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
    known = next(around.named_as(end.where), None)
    rows = around.gazetteer.lookup(end.where.name)
    if known and is_hamlet(known) and not any(e.precision is Precision.SETTLEMENT for e in rows):
        return end
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
