"""Where the border or coast of a country runs nearest to a place, as the base map has its outline."""

from collections.abc import Callable
from functools import cache, lru_cache
from math import inf

from viewer.geo.basemap import Basemap, BasemapError
from viewer.geo.entry import ISLANDS, Entry
from viewer.geo.geodesy import distance_m
from viewer.geo.mainland import nearest_of_coast_ahead
from viewer.geo.outlines import Side, nearest_on_outline
from viewer.model.where import Precision, Where
from viewer.paths import resource


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
        return nearest_on_outline(basemap, code, place, within=within)
    if not is_border and (ahead := nearest_of_coast_ahead(basemap, code, place, _radius_m(other))):
        return ahead
    if not other.precision.is_point:
        return None
    return nearest_on_outline(basemap, code, place, side=Side.BORDER if is_border else Side.COAST)


@lru_cache(maxsize=512)  # an article measures from each place to several borders
def _country_at(basemap: Basemap, lat: float, lon: float) -> str | None:
    return basemap.country_at(lat, lon)


def _radius_m(where: Where) -> float:
    """How far an island reaches about its middle, in metres; 0 of a spot."""
    return 0.0 if where.precision.is_point else where.radius_m or 0.0


def nearest_of_country_m(country: Where, other: Where) -> float | None:
    """Metres from a spot to the nearest point of a country; None within it or where that is not known."""
    basemap = outlines()
    if basemap is None or country.country is None or not other.precision.is_point:
        return None
    if other.lat is None or other.lon is None:
        return None
    place = (other.lat, other.lon)
    if country.country in (other.country, _country_at(basemap, *place)):
        return None
    spot = nearest_on_outline(basemap, country.country, place)
    return distance_m(*place, *spot) if spot else None


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
