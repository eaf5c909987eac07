"""Distances, bearings, rings and shortest lines on the WGS 84 ellipsoid."""

import math
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from geographiclib.geodesic import Geodesic
from numpy.typing import NDArray

# geopy's own geodesic distance is a layer over this class, and importing geopy takes a tenth of a second
# that every start would pay; geopy stays the reference that the tests compare with
_ELLIPSOID = Geodesic.WGS84
EARTH_RADIUS_M = 6_371_008.8  # IUGG mean radius
_LEAST_DEGREE_M = 110_574.0  # of latitude, at the equator; elsewhere one is longer
_ROUNDING_M = 1e-6  # which a measured distance may be short by
KM_M, MILE_M, NAUTICAL_MILE_M = 1000.0, 1609.344, 1852.0


@lru_cache(maxsize=8192)  # an article measures the same places to each other over and over
def distance_m(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Length of the geodesic between two places in degrees, to better than a millimetre.

    Source: C. F. F. Karney, "Algorithms for geodesics", Journal of Geodesy 87, 2013.
    """
    return float(_ELLIPSOID.Inverse(lat1, lon1, lat2, lon2, Geodesic.DISTANCE)["s12"])


def is_within_m(lat1: float, lon1: float, lat2: float, lon2: float, *, reach_m: float) -> bool:
    """Whether the geodesic between two places in degrees is shorter than *reach_m*.

    Most places lie too far apart by their latitudes alone, which is sooner seen than measured.
    """
    if abs(lat1 - lat2) * _LEAST_DEGREE_M > reach_m + _ROUNDING_M:
        return False
    return distance_m(lat1, lon1, lat2, lon2) < reach_m


def bearing(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    """Degrees from north, clockwise, 0..360, at which the geodesic leaves the first place."""
    return float(_ELLIPSOID.Inverse(lat1, lon1, lat2, lon2, Geodesic.AZIMUTH)["azi1"]) % 360


def area_m2(places: Sequence[tuple[float, float]]) -> float:
    """What the geodesics from place to place and back to the first enclose, on the smaller side of the world.

    Nought of fewer than three places; of a line that crosses itself the parts count against each other.
    """
    polygon = _ELLIPSOID.Polygon()
    for lat, lon in places:
        polygon.AddPoint(lat, lon)
    return abs(float(polygon.Compute()[2])) if len(places) > 2 else 0.0


def destination(lat: float, lon: float, azimuth: float, length_m: float) -> tuple[float, float]:
    """The place *length_m* away in a direction in degrees from north; longitude in -180..180."""
    found = _ELLIPSOID.Direct(lat, lon, azimuth, length_m)
    return float(found["lat2"]), float(found["lon2"])


def distance_between_discs_m(
    first: tuple[float, float], first_radius_m: float, second: tuple[float, float], second_radius_m: float
) -> tuple[float, float]:
    """The least and the greatest distance between two places known to a radius each."""
    middle = distance_m(*first, *second)
    reach = first_radius_m + second_radius_m
    return max(0.0, middle - reach), middle + reach


@lru_cache(maxsize=256)
def line(lat1: float, lon1: float, lat2: float, lon2: float, *, points: int = 0) -> NDArray[np.float64]:
    """The geodesic as (n, 2) latitudes and longitudes, running on beyond 180 where it crosses the date line.

    Args:
        points: how many; 0 takes one every 100 km, at least 2 and at most 200.
    """
    way = _ELLIPSOID.InverseLine(lat1, lon1, lat2, lon2)
    count = points or min(200, max(2, math.ceil(way.s13 / 100_000) + 1))
    found = [way.Position(way.s13 * i / (count - 1)) for i in range(count)]
    return _unwrapped(np.array([(p["lat2"], p["lon2"]) for p in found]))


@lru_cache(maxsize=256)
def ring(lat: float, lon: float, radius_m: float, points: int = 121) -> NDArray[np.float64]:
    """All that lies *radius_m* away: (points, 2) latitudes and longitudes, closed, unwrapped as `line` is."""
    found = [destination(lat, lon, 360 * i / (points - 1), radius_m) for i in range(points)]
    return _unwrapped(np.array(found))


def great_circle_m(a: NDArray[np.float64], b: NDArray[np.float64]) -> NDArray[np.float64]:
    """Distances between points of *a* and *b* along great circles; for filters, where speed counts.

    Args:
        a, b: (..., 2) latitude and longitude in degrees; the leading axes broadcast.

    Returns:
        (...) metres, with the broadcast leading axes.

    Raises:
        ValueError: a latitude lies outside -90..90.

    Accuracy: a sphere stands in for the ellipsoid; within 0.6 % of the geodesic.
    Source: haversine; R. W. Sinnott, "Virtues of the Haversine", Sky & Telescope 68(2), 1984, p. 159.
    """
    if np.any(np.abs(a[..., 0]) > 90) or np.any(np.abs(b[..., 0]) > 90):
        raise ValueError("latitude outside -90..90 degrees; were lat and lon swapped?")
    lat_a, lon_a = np.radians(a[..., 0]), np.radians(a[..., 1])
    lat_b, lon_b = np.radians(b[..., 0]), np.radians(b[..., 1])
    north, east = np.sin((lat_b - lat_a) / 2) ** 2, np.sin((lon_b - lon_a) / 2) ** 2
    chord = np.clip(north + np.cos(lat_a) * np.cos(lat_b) * east, 0, 1)  # rounding can pass 1 at antipodes
    return np.asarray(2 * EARTH_RADIUS_M * np.arcsin(np.sqrt(chord)))


def _unwrapped(latlon: NDArray[np.float64]) -> NDArray[np.float64]:
    latlon[:, 1] = np.degrees(np.unwrap(np.radians(latlon[:, 1])))
    return latlon
