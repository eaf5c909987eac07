"""The waters that a text puts something in by the country or province before which they lie: "off Libya"."""

import re
from dataclasses import replace
from functools import lru_cache

from viewer.extract.locating.outlines import outlines
from viewer.extract.names.mention import Mention
from viewer.extract.names.place_parts import NATIONS
from viewer.geo.coast_waters import waters_beside, waters_off
from viewer.geo.entry import Kind
from viewer.geo.land_parts import LandPart
from viewer.model.where import Precision, Where

_CHARS = 40
_SIDE = re.compile(
    r"\boff\b[\w\s’'-]*?\b"
    r"(?P<side>(?:north|south)[- ]?(?:east|west)|north|south|east|west)(?:ern)?\b[^.;,]*$",
    re.IGNORECASE,
)


def before_its_coast(text: str, mention: Mention) -> Mention:
    """The sea that a text puts off a country or province, with its middle there; any other place as it is.

    Without a middle where the country has coasts on two seas or all round it: its own is no sea.
    """
    where = mention.where
    if where.precision is not Precision.SEA or mention.kind not in (*NATIONS, Kind.ADMIN1):
        return mention
    side = _SIDE.search(text, max(0, mention.start - _CHARS), mention.end)
    land = _off(where, side["side"].lower() if side else "", is_whole=mention.kind in NATIONS)
    if land is None:
        there = replace(where, lat=None, lon=None, radius_m=None) if mention.kind in NATIONS else where
    else:
        there = replace(where, lat=land.lat, lon=land.lon, radius_m=round(land.radius_m, -3))
    return replace(mention, where=there)


def _off(where: Where, side: str, *, is_whole: bool) -> LandPart | None:
    if where.country is None or where.lat is None or where.lon is None:
        return None
    if is_whole:
        return _off_country(where.country, side)
    basemap = outlines()
    reach_m = where.radius_m or 0.0
    return waters_beside(basemap, where.country, (where.lat, where.lon), reach_m) if basemap else None


@lru_cache(maxsize=256)
def _off_country(country: str, side: str) -> LandPart | None:
    basemap = outlines()
    return waters_off(basemap, country, side) if basemap else None
