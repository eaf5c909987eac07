"""The part of a country that lies to one side, by the outline of its main land: "northern Mali"."""

import re
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import Basemap
from viewer.geo.geodesy import distance_m
from viewer.geo.mercator import project, unproject

SIDES = re.compile(r"(?P<ns>north|south)?[- ]?(?P<ew>east|west)?(?P<mid>central)?(?:ern)?", re.IGNORECASE)
_MIDDLE = 0.5  # of the box round the main land: "northern" is what lies north of its middle
_FARTHEST = 12  # corners, as the map has them, among which the farthest on the ground is looked for
_CENTRAL = (0.25, 0.75)  # and "central" what lies within these parts of its height and width


@dataclass(frozen=True, slots=True)
class LandPart:
    """A disc that holds a part of a country: its middle in WGS 84 degrees, its radius in metres."""

    lat: float
    lon: float
    radius_m: float


def part_of_land(basemap: Basemap, code: str, side: str) -> LandPart | None:
    """The half, quarter or middle of a country's main land that a word of direction names.

    The disc is drawn round the centre of its area and reaches to its farthest corner.  None where the base
    map has no outline of the country *code* (ISO 3166-1 alpha-2), or *side* is no such word.
    """
    named = SIDES.fullmatch(side.strip())
    rings = basemap.country(code)
    if not rings or named is None or not any(named.groups()):
        return None
    ring = max(rings, key=lambda each: abs(_area(each)))
    for axis, bound, is_above in bounds_of(ring, side):
        ring = _clipped(ring, axis, bound, is_above=is_above)
    return _disc(ring) if len(ring) > 2 else None


def bounds_of(ring: NDArray[np.float64], side: str) -> list[tuple[int, float, bool]]:
    """The lines of the map beyond which lies what is on one side of a ring: the axis, where, and which way.

    None where *side* is no word of direction.
    """
    named = SIDES.fullmatch(side.strip())
    if named is None or not any(named.groups()):
        return []
    (west, top), (east, bottom) = ring.min(axis=0), ring.max(axis=0)  # the map's y runs to the south
    height = (unproject(0.0, float(bottom))[0], unproject(0.0, float(top))[0])
    return _bounds(named, (float(west), float(east)), height)


def _bounds(
    named: "re.Match[str]", width: tuple[float, float], height: tuple[float, float]
) -> list[tuple[int, float, bool]]:
    """The lines that cut the part off: the axis, where, and whether the larger values are kept."""

    def across(part: float) -> float:
        return width[0] + part * (width[1] - width[0])

    def up(part: float) -> float:
        return project(height[0] + part * (height[1] - height[0]), 0.0)[1]

    if named["mid"]:
        low, high = _CENTRAL
        return [(0, across(low), True), (0, across(high), False), (1, up(low), False), (1, up(high), True)]
    found = [(0, across(_MIDDLE), named["ew"].lower() == "east")] if named["ew"] else []
    # the unit square of the map counts from the north down
    return [*found, (1, up(_MIDDLE), named["ns"].lower() == "south")] if named["ns"] else found


def _clipped(ring: NDArray[np.float64], axis: int, bound: float, *, is_above: bool) -> NDArray[np.float64]:
    """The ring cut along a line of the map, by Sutherland and Hodgman's method."""
    sign = 1.0 if is_above else -1.0
    inside = sign * (ring[:, axis] - bound) >= 0
    kept: list[NDArray[np.float64]] = []
    for i in range(len(ring)):
        here, after = ring[i], ring[(i + 1) % len(ring)]
        if inside[i]:
            kept.append(here)
        if inside[i] != inside[(i + 1) % len(ring)]:
            share = (bound - here[axis]) / (after[axis] - here[axis])
            kept.append(here + share * (after - here))
    return np.array(kept) if kept else np.empty((0, 2))


def _area(ring: NDArray[np.float64]) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))) / 2


def _disc(ring: NDArray[np.float64]) -> LandPart:
    """The disc round the centre of the area of a ring."""
    x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
    cross = x * np.roll(y, -1) - np.roll(x, -1) * y
    total = float(cross.sum())
    middle = (
        np.array([((x + np.roll(x, -1)) * cross).sum(), ((y + np.roll(y, -1)) * cross).sum()]) / (3 * total)
        if total
        else np.array([x.mean(), y.mean()])
    )
    lat, lon = unproject(float(middle[0] + ring[0, 0]), float(middle[1] + ring[0, 1]))
    away = np.hypot(x - middle[0], y - middle[1])
    corners = ring[np.argsort(away)[-_FARTHEST:]]
    return LandPart(lat, lon, max(distance_m(lat, lon, *unproject(float(a), float(b))) for a, b in corners))
