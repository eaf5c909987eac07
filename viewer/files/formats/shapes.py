"""The shape of an event's place as GeoJSON geometry: a point, the disc it lies in, or none."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.geo import geodesy
from viewer.model.event import Event
from viewer.model.sides import stated_radius_m
from viewer.model.where import Precision, Where

CORNERS = 64
MOST_POINT_RADIUS_M = 50_000.0  # of a town or a site: what lies within is still found at its point
MOST_DISC_RADIUS_M = 500_000.0  # a larger disc says nothing that a map could show
_DIGITS = 6  # a tenth of a metre, more than any radius is worth

Ring = list[list[float]]


def geometry(event: Event) -> dict[str, Any] | None:
    """The shape of the event's most exact place: see `of_place`; None where it has none."""
    place = event.place
    return None if place is None else of_place(place)


def is_point(place: Where) -> bool:
    """Whether a place may stand as a point: a site or a settlement that is known well enough."""
    return place.is_placed and place.precision.is_point and (place.radius_m or 0.0) <= MOST_POINT_RADIUS_M


def of_place(place: Where) -> dict[str, Any] | None:
    """A Point for a place that is one, a disc for an area whose radius is stated, None for any other.

    The middle of a country or a region would be a false pin, and a country is no disc.
    """
    if is_point(place):
        return {"type": "Point", "coordinates": [place.lon, place.lat]}
    return None if place.precision is Precision.COUNTRY else reach(place)


def reach(place: Where) -> dict[str, Any] | None:
    """The disc within which the event surely lies; None where no radius is stated."""
    radius_m = stated_radius_m(place)
    if place.lat is None or place.lon is None or not radius_m:
        return None
    return disc(place.lat, place.lon, radius_m)


def disc(lat: float, lon: float, radius_m: float) -> dict[str, Any] | None:
    """All that lies within *radius_m*, counterclockwise, cut at the date line as RFC 7946 asks.

    None where the disc covers a pole, which no flat ring can show, or is too large to say anything.
    """
    reach_deg = radius_m / 110_574  # the shortest degree of latitude, at the equator
    if radius_m > MOST_DISC_RADIUS_M or abs(lat) + reach_deg >= 89.9:
        return None
    found = geodesy.ring(lat, lon, radius_m, CORNERS + 1)[::-1]  # from north by the east is clockwise
    ring = np.column_stack((found[:, 1], found[:, 0]))
    ring[:, 0] -= 360 * np.round((ring[:, 0].mean() - lon) / 360)
    west, east = ring[:, 0].min(), ring[:, 0].max()
    if west >= -180 and east <= 180:
        return {"type": "Polygon", "coordinates": [_rounded(ring)]}
    line, shift = (-180.0, 360.0) if west < -180 else (180.0, -360.0)
    left, right = _cut(ring, line, keep_east=False), _cut(ring, line, keep_east=True)
    outside, inside = (left, right) if line < 0 else (right, left)
    outside[:, 0] += shift
    return {"type": "MultiPolygon", "coordinates": [[_rounded(inside)], [_rounded(outside)]]}


def _cut(ring: NDArray[np.float64], line: float, *, keep_east: bool) -> NDArray[np.float64]:
    """The part of a ring on one side of a meridian; closed."""
    kept: list[tuple[float, float]] = []
    for (x0, y0), (x1, y1) in zip(ring[:-1].tolist(), ring[1:].tolist(), strict=True):
        if (x0 >= line) == keep_east or x0 == line:
            kept.append((x0, y0))
        if (x0 - line) * (x1 - line) < 0:
            kept.append((line, y0 + (y1 - y0) * (line - x0) / (x1 - x0)))
    return np.array([*kept, kept[0]])


def _rounded(ring: NDArray[np.float64]) -> Ring:
    found: Ring = np.round(ring, _DIGITS).tolist()
    found[-1] = found[0]
    return found


def position_of(shape: Any) -> tuple[float, float] | None:
    """Latitude and longitude of a GeoJSON point; None for any other shape."""
    if not isinstance(shape, dict) or shape.get("type") != "Point":
        return None
    at = shape.get("coordinates")
    if not isinstance(at, list) or len(at) < 2 or not all(isinstance(n, int | float) for n in at[:2]):
        return None
    return at[1], at[0]  # as they are: whoever takes them says where one is too large
