"""Places told by how far from another they lie, and which way: "30 km south of Lima"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.mention import Mention
from viewer.extract.numbers import NUMBER, number
from viewer.geo.geodesy import destination
from viewer.model.where import Precision

_METRES = {"km": 1000.0, "kil": 1000.0, "mil": 1609.344, "nau": 1852.0, "nmi": 1852.0}
_POINTS = "north northeast east southeast south southwest west northwest".split()
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
        if found and metres and mention.where.lat is not None and mention.where.lon is not None:
            metres *= _METRES[found["unit"][:3].lower()]
            lat, lon = mention.where.lat, mention.where.lon
            way = re.sub(r"[- ]", "", found["way"] or "").lower()
            if way in _POINTS:
                lat, lon = destination(lat, lon, 45.0 * _POINTS.index(way), metres)
            sea = found["unit"][:3].lower() in ("nau", "nmi") or found["joint"].lower() == "off"
            where = replace(
                mention.where,
                name=text[found.start("count") : mention.end],
                lat=lat,
                lon=lon,
                precision=Precision.SEA if sea else Precision.DISTRICT,
                radius_m=metres * _OCTANT if way in _POINTS else metres,
                candidates=(),
            )
            yield replace(mention, where=where, reason=f"so far from {mention.where.name}", entry=None)
        elif mention.where.is_placed and (
            beside := _BESIDE.search(text, max(0, mention.start - _NEAR), mention.start)
        ):
            yield _beside(mention, text[beside.start() : mention.end])


def _beside(mention: Mention, name: str) -> Mention:
    """The land or water on one side of a place, no one says how far: "south of Tromsø"."""
    wide = mention.where.precision in (Precision.REGION, Precision.SEA)
    precision = mention.where.precision if wide else Precision.DISTRICT
    where = replace(mention.where, name=name.strip(), precision=precision, candidates=())
    return replace(mention, where=where, reason=f"beside {mention.where.name}", entry=None)
