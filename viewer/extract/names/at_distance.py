"""Places told by how far from another they lie, and which way: "30 km south of Lima"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar.numbers import NUMBER, number
from viewer.extract.names.mention import Mention
from viewer.extract.times.whole_ways import whole_way
from viewer.geo.geodesy import destination
from viewer.model.sides import POINTS
from viewer.model.where import Precision

_METRES = {"km": 1000.0, "kil": 1000.0, "mil": 1609.344, "nau": 1852.0, "nmi": 1852.0}
_WAY = r"(?:north|south|east|west)(?:[- ]?(?:east|west))?"
_FROM = re.compile(
    rf"\b(?P<count>{NUMBER})[\s-]?(?P<unit>nautical miles?|kilomet(?:re|er)s?|miles?|km|nmi)\b"
    r"(?:\s*\([^()]{1,30}\))?"
    rf"\s+(?:(?:due |to the )?(?P<way>{_WAY})\s+)?(?P<joint>of|from|off|outside)"
    r"\s(?:the\s(?:[\w-]+\s){0,3}(?:of\s)?)?$",
    re.IGNORECASE,
)
_BESIDE = re.compile(rf"\b{_WAY}\sof\s(?:the\s(?:[\w-]+\sof\s)?)?$", re.IGNORECASE)
_REACH = 70  # characters before a name within which the distance from it stands
_NEAR = 40  # characters before a name within which the side of it stands
_OCTANT = 0.4  # of the distance: how far off a place may lie that is said to be due south


def at_distance(text: str, named: tuple[Mention, ...]) -> Iterator[Mention]:
    """What lies a stated distance from some of the places named, each with its radius in metres.

    With a direction it is where that leads, within an eighth of the compass; without one it is anywhere
    within the distance.  With a direction alone it is the place itself, as an area.
    """
    for mention in named:
        if mention.where.precision is Precision.COUNTRY:
            continue  # "50 km from the border with Mali" is near no middle of Mali
        found = _FROM.search(text, max(0, mention.start - _REACH), mention.start)
        metres = number(found["count"]) if found else None
        if found and whole_way(text, found.start("count"), found.end("unit")):
            continue  # "flew the 400 km from Quito to Lima"
        if found and metres and mention.where.lat is not None and mention.where.lon is not None:
            metres *= _METRES[found["unit"][:3].lower()]
            way = re.sub(r"[- ]", "", found["way"] or "").lower()
            point = POINTS.index(way) if way in POINTS else None
            sea = found["unit"][:3].lower() in ("nau", "nmi") or found["joint"].lower() == "off"
            yield spot_at(mention, text[found.start("count") : mention.end], metres, point, is_sea=sea)
        elif mention.where.is_placed and (
            beside := _BESIDE.search(text, max(0, mention.start - _NEAR), mention.start)
        ):
            yield _beside(mention, text[beside.start() : mention.end])


def spot_at(mention: Mention, name: str, metres: float, point: int | None, *, is_sea: bool) -> Mention:
    """The spot *metres* from a placed mention, towards a point of the compass or anywhere around.

    Args:
        mention: the place it is counted from.
        name: what the spot is called by.
        metres: how far off it is.
        point: in eighths of the compass from north, eastwards; None where the text says no direction.
        is_sea: whether it lies in the water.
    """
    where, radius = mention.where, metres
    lat, lon = where.lat, where.lon
    if point is not None and lat is not None and lon is not None:
        (lat, lon), radius = destination(lat, lon, 45.0 * point, metres), metres * _OCTANT
    precision = Precision.SEA if is_sea else Precision.DISTRICT
    there = replace(where, name=name, lat=lat, lon=lon, precision=precision, radius_m=radius, candidates=())
    return replace(mention, where=there, reason=f"so far from {where.name}", entry=None)


def _beside(mention: Mention, name: str) -> Mention:
    """The land or water on one side of a place, no one says how far: "south of Tromsø"."""
    wide = mention.where.precision in (Precision.REGION, Precision.SEA)
    precision = mention.where.precision if wide else Precision.DISTRICT
    where = replace(mention.where, name=name.strip(), precision=precision, candidates=())
    return replace(mention, where=where, reason=f"beside {mention.where.name}", entry=None)
