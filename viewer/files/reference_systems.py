"""Which reference systems of coordinates can be read, and how a place in one becomes degrees."""

import re
from collections.abc import Callable
from typing import Any

from viewer.geo import mercator

Convert = Callable[[float, float], tuple[float, float]]
"""From x and y of a system to longitude and latitude in degrees of WGS 84."""

WGS_84 = "EPSG:4326"
DEGREES = frozenset((WGS_84, "EPSG:4979", "EPSG:4258", "EPSG:4269"))  # the same to a metre or two
MERCATOR = "EPSG:3857"
WANTED = "export it in EPSG:4326 (WGS 84)"
_CODE = re.compile(r"EPSG[:/](?:[\d.]*[:/])?(\d+)", re.IGNORECASE)
_LONGITUDE_FIRST = re.compile(r"CRS84h?", re.IGNORECASE)


def to_degrees(system: str) -> Convert | None:
    """How places in a system called like EPSG:4326 become degrees; None where that is not known."""
    if system in DEGREES:
        return _as_they_are
    return _of_mercator if system == MERCATOR else None


def of_geopackage(organization: object, number: object) -> str:
    """The name of a system by its row in a GeoPackage; 0 is degrees of no stated datum."""
    return WGS_84 if number == 0 else f"{organization}".upper() + f":{number}"


def of_geojson(given: Any) -> tuple[str, Convert | None]:
    """What the member `crs` of a GeoJSON file names, and how it becomes degrees; without one it is degrees.

    The standard has done away with the member, but programs go on writing it.
    """
    if not isinstance(given, dict):
        return WGS_84, _as_they_are
    about = given.get("properties")
    known = about if isinstance(about, dict) else {}
    name = str(known.get("name") or known.get("href") or f"{given.get('type')}:{known.get('code')}")
    if _LONGITUDE_FIRST.search(name):
        return name, _as_they_are
    if found := _CODE.search(name):
        name = f"EPSG:{found[1]}"
    return name, to_degrees(name)


def _as_they_are(x: float, y: float) -> tuple[float, float]:
    return x, y


def _of_mercator(x: float, y: float) -> tuple[float, float]:
    """Longitude and latitude of metres of the square of web maps; what lies off it stays off the Earth."""
    around = mercator.CIRCUMFERENCE_M
    if not (abs(x) <= around and abs(y) <= around):
        return x, y
    lat, _ = mercator.unproject(0.5, 0.5 - y / around)
    return x / around * 360, lat
