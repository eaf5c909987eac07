"""Degrees to the unit Web-Mercator square and back: x to the east, y to the south, both 0..1."""

import math

import numpy as np
from numpy.typing import NDArray

CIRCUMFERENCE_M = 40_075_016.686  # of the equator of WGS 84
MAX_LAT = 85.0511287798066
TILE_PX = 256
INCH_M = 0.0254
SCREEN_DPI = 96.0


def project(lat: float, lon: float) -> tuple[float, float]:
    """X and y of a place; latitudes beyond 85.05 degrees lie on the edge, longitudes beyond 180 outside."""
    lat = min(max(lat, -MAX_LAT), MAX_LAT)
    return lon / 360 + 0.5, 0.5 - math.asinh(math.tan(math.radians(lat))) / (2 * math.pi)


def unproject(x: float, y: float) -> tuple[float, float]:
    """Latitude and longitude of a point of the square; the longitude is brought into -180..180."""
    lat = math.degrees(math.atan(math.sinh((0.5 - y) * 2 * math.pi)))
    return lat, (x % 1.0) * 360 - 180


def project_all(latlon: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2) x and y of (n, 2) latitudes and longitudes, which may run on beyond 180 degrees."""
    lat = np.radians(np.clip(latlon[:, 0], -MAX_LAT, MAX_LAT))
    return np.column_stack((latlon[:, 1] / 360 + 0.5, 0.5 - np.arcsinh(np.tan(lat)) / (2 * np.pi)))


def world_px(zoom: float) -> float:
    """Width of the whole square in pixels; zoom 0 shows it on one tile of 256."""
    return float(TILE_PX * 2.0**zoom)


def metres_per_px(lat: float, zoom: float) -> float:
    """Length on the ground of a pixel at a latitude."""
    return CIRCUMFERENCE_M * math.cos(math.radians(lat)) / world_px(zoom)


def scale_denominator(lat: float, zoom: float, dpi: float = SCREEN_DPI) -> float:
    """The number after 1: in the scale of the map, on a screen or page of *dpi* pixels an inch."""
    return metres_per_px(lat, zoom) * dpi / INCH_M


def zoom_for_scale(lat: float, denominator: float, dpi: float = SCREEN_DPI) -> float:
    """The zoom at which the map has the scale 1:*denominator* at a latitude."""
    return math.log2(scale_denominator(lat, 0, dpi) / denominator)
