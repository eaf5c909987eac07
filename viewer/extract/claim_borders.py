"""A border or a coast as an end of a distance: the point of a country's outline nearest to the other end."""

import re
from collections.abc import Callable
from functools import cache

from viewer.extract.claim_scene import ISLANDS, Around
from viewer.extract.references import End
from viewer.geo.basemap import Basemap, BasemapError
from viewer.geo.entry import Entry
from viewer.geo.geodesy import distance_m
from viewer.geo.outlines import ACCURACY_M, nearest_on_outline
from viewer.model.where import Precision, Where
from viewer.paths import resource

_NAME = r"(?:[Tt]he )?(?P<{}>[^\W\d_a-z][\w-]+(?: [^\W\d_a-z][\w-]+)*)"
_SIDE = r"(?:(?:[a-z-]+ern|land|nearest) )?"
_NO_TOWN = r"(?! (?:town|city|village|post|crossing|station|guard|checkpoint|region|area))"
_BORDER = re.compile(
    rf"\s*(?:{_NAME.format('nation')}(?:['’]s?)? {_SIDE}(?:border|frontier|soil|territory)\b{_NO_TOWN}"
    rf"|(?:the|its) {_SIDE}(?:border|frontier) (?:with|of) {_NAME.format('with')})"
)
_COAST = re.compile(
    rf"\s*(?:{_NAME.format('nation')}(?:['’]s?)? {_SIDE}(?:coast|coastline|shore|shores)\b{_NO_TOWN}"
    rf"|the {_SIDE}(?:coast|coastline|shore|shores) of {_NAME.format('of')})"
)


def line_of(end: End, text: str, other: End, around: Around) -> End | None:
    """The border or coast that an end names, at its point nearest to the other; None where it names none."""
    before = re.compile("").match(text, end.start)
    return border_or_coast(before, other, around) if before else None


def border_or_coast(match: "re.Match[str]", first: End | None, around: Around) -> End | None:
    """The border or coast that a distance is counted from; nowhere where its nearest point is not known.

    Of a country that the other end lies in, a border is one of several, and so nowhere.
    """
    stop = around.sentence.sentence.end
    border = _BORDER.match(match.string, match.end(), stop)
    found = border or _COAST.match(match.string, match.end(), stop)
    if found is None:
        return None
    name = next(name for name in found.groups() if name)
    land = _land(name, around)
    if land is None:
        return None
    start = found.end() - len(found[0].lstrip())
    words = found[0].strip()
    where = Where(words)
    if first and first.where.lat is not None and first.where.lon is not None:
        spot = spot_on_line(land, first.where, is_border=border is not None)
        if spot:
            where = Where(words, *spot, Precision.UNKNOWN, ACCURACY_M, country=land.country)
    return End(where, start, found.end(), words)


def _land(name: str, around: Around) -> Entry | None:
    """The country of a name or of an adjective, or the island of a name."""
    code = around.gazetteer.demonym(name)
    if code:
        return around.gazetteer.country(code)
    rows = around.gazetteer.lookup(name)
    return next((e for e in rows if e.precision is Precision.COUNTRY or e.kind in ISLANDS), None)


def spot_on_line(land: Entry, other: Where, *, is_border: bool) -> tuple[float, float] | None:
    """The point of a country's border or coast nearest to a place, in degrees; None where none is sure."""
    basemap = _outlines()
    if basemap is None or land.country is None or other.lat is None or other.lon is None:
        return None
    is_island = land.kind in ISLANDS
    place = (other.lat, other.lon)
    inside = (other.country or basemap.country_at(*place)) == land.country
    if (inside and not is_island and other.precision is not Precision.SEA) or (is_border and is_island):
        return None
    within = _disc(land) if is_island else None
    return nearest_on_outline(basemap, land.country, place, within=within)


def _disc(island: Entry) -> Callable[[float, float], bool]:
    """Whether a spot lies on or about an island: its coast is where the outline of its country is there."""
    radius_m = island.radius_m or 0.0
    return lambda lat, lon: distance_m(island.lat, island.lon, lat, lon) <= radius_m


@cache
def _outlines() -> Basemap | None:
    """The base map that ships; read where a text first measures to a border, and never where none does."""
    try:
        return Basemap.open(resource("basemap.bin"))
    except (BasemapError, OSError):
        return None
