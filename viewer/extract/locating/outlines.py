"""Where the border or coast of a country runs nearest to a place, as the base map has its outline."""

from collections.abc import Callable
from functools import cache, lru_cache
from math import inf

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import Basemap, BasemapError, encloses
from viewer.geo.entry import ISLANDS, Entry
from viewer.geo.geodesy import distance_m
from viewer.geo.mainland import nearest_of_coast_ahead
from viewer.geo.mercator import project, unproject
from viewer.geo.outlines import Side, nearest_on_outline, nearest_on_rings
from viewer.model.where import Precision, Where
from viewer.paths import resource

_OFFSHORE_M = 20_000  # from an outline: what has the code of its country and is nearer may lie within it
_TURNS = 6  # from one shore to the other, of which few islands need more than three
_REACHES = 1.8  # times: how much farther a long island reaches than the disc of its size
_CORNERS = 24  # of a ring, which tell where it lies


def spot_on_line(land: Entry, other: Where, *, is_border: bool) -> tuple[float, float] | None:
    """The point of a country's border or coast nearest to a place, in degrees; None where none is sure.

    From within a country that is the nearest of its borders, with whichever neighbour, or of its coasts; from
    an island the coast is that of the large land that it lies off.
    """
    basemap = outlines()
    if basemap is None or land.country is None or other.lat is None or other.lon is None:
        return None
    is_island = land.kind in ISLANDS
    place = (other.lat, other.lon)
    code = land.country if basemap.country(land.country) else _country_at(basemap, land.lat, land.lon)
    home = other.country or _country_at(basemap, *place)
    inside = home in (land.country, code) and not is_island and other.precision is not Precision.SEA
    if code is None or (is_border and is_island):
        return None
    is_territory = code != land.country
    if not inside or is_territory:
        within = _disc(land) if is_island or is_territory else None
        return facing(other, lambda at: nearest_on_outline(basemap, code, at, within=within))
    if not is_border and (ahead := nearest_of_coast_ahead(basemap, code, place, _radius_m(other))):
        return ahead
    if not other.precision.is_point:
        return None
    return nearest_on_outline(basemap, code, place, side=Side.BORDER if is_border else Side.COAST)


_Spot = tuple[float, float]


def facing(other: Where, nearest: Callable[[_Spot], _Spot | None]) -> _Spot | None:
    """The point of a coast nearest to a place, as *nearest* tells; of an island nearest to its shore."""
    basemap = outlines()
    if other.lat is None or other.lon is None:
        return None
    spot = nearest((other.lat, other.lon))
    own = _island(basemap, other) if basemap and other.precision is Precision.REGION else None
    for _ in range(_TURNS if own else 0):
        last = spot
        spot = nearest(nearest_on_rings(own, spot)) if own and spot else None
        if spot == last:
            break
    return spot


@lru_cache(maxsize=512)  # an article measures from each place to several borders
def _country_at(basemap: Basemap, lat: float, lon: float) -> str | None:
    return basemap.country_at(lat, lon)


def _radius_m(where: Where) -> float:
    """How far an island reaches about its middle, in metres; 0 of a spot."""
    return 0.0 if where.precision.is_point else where.radius_m or 0.0


def nearest_of_land_m(land: Where, other: Where) -> float | None:
    """Metres from a place to the nearest point of a country or island; None where that is not known.

    The place is a spot, be it of a coast, or an island.  None as well within the land.  A field far off a
    coast lies in a country's waters, whose code it has, and not within the country.  A territory that is
    drawn as a country is one, and an island is what the base map draws round its middle.
    """
    basemap = outlines()
    if basemap is None or other.lat is None or other.lon is None:
        return None
    shore, own = _shore(basemap, land), None if other.precision.is_point else _island(basemap, other)
    is_spot = other.precision.is_point or other.precision is Precision.UNKNOWN  # be it one of a coast
    if shore is None or not (is_spot or own):
        return None
    spot = (other.lat, other.lon)
    if _holds(shore, spot):
        return None
    near = nearest_on_rings(shore, spot)
    if own is None:
        within = land.country == other.country and land.precision is Precision.COUNTRY
        away_m = distance_m(*spot, *near)
        return None if within and away_m < _OFFSHORE_M else away_m
    for _ in range(_TURNS):  # each shore is followed from the nearest point of the other
        spot = nearest_on_rings(own, near)
        last, near = near, nearest_on_rings(shore, spot)
        if last == near:
            break
    return distance_m(*spot, *near)


_Rings = tuple[NDArray[np.float64], ...]


def _shore(basemap: Basemap, land: Where) -> _Rings | None:
    """The outline of a country or territory, or of an island; None where there is none."""
    if land.country is None:
        return None
    if land.precision is Precision.COUNTRY:
        return basemap.country(land.country) or None
    return _island(basemap, land)


def _island(basemap: Basemap, island: Where) -> _Rings | None:
    """The ring of its country's outline round the middle of an island; all of them of a territory."""
    if island.country is None or island.lat is None or island.lon is None:
        return None
    rings = basemap.country(island.country)
    reach_m = (island.radius_m or 0.0) * _REACHES
    return tuple(ring for ring in rings if _is_about(ring, (island.lat, island.lon), reach_m)) or None


def _is_about(ring: NDArray[np.float64], middle: tuple[float, float], reach_m: float) -> bool:
    """Whether the corners of a ring lie within so many metres of a place, as far as some of them tell."""
    some = ring[:: max(1, len(ring) // _CORNERS)]
    return all(distance_m(*middle, *unproject(float(x), float(y))) <= reach_m for x, y in some)


def _holds(rings: _Rings, spot: tuple[float, float]) -> bool:
    """Whether a place lies within one of some rings."""
    x, y = project(*spot)
    return any(encloses(ring, x, y) for ring in rings)


def shore_m(where: Where) -> float:
    """How far a place lies from the nearest coast of its country, in metres; infinite where none is known."""
    basemap = outlines()
    if basemap is None or where.lat is None or where.lon is None:
        return inf
    place = (where.lat, where.lon)
    homes = {where.country, _country_at(basemap, *place)} - {None}  # what some maps draw apart
    spots = (nearest_on_outline(basemap, home, place, side=Side.COAST) for home in homes if home)
    return min((distance_m(*place, *spot) for spot in spots if spot), default=inf)


def _disc(island: Entry) -> Callable[[float, float], bool]:
    """Whether a spot lies on or about an island or territory, whose coast is its country's outline there."""
    radius_m = island.radius_m or 0.0
    return lambda lat, lon: distance_m(island.lat, island.lon, lat, lon) <= radius_m


@cache
def outlines() -> Basemap | None:
    """The base map that ships; read where a text first measures to a border, and never where none does."""
    try:
        return Basemap.open(resource("basemap.bin"))
    except (BasemapError, OSError):
        return None
