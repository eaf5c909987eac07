"""The waters off a country: a disc that holds its coast, with its middle at sea."""

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import Basemap
from viewer.geo.geodesy import bearing, destination, distance_m
from viewer.geo.land_parts import LandPart, bounds_of
from viewer.geo.mercator import unproject
from viewer.geo.outlines import coast_sides, nearest_on_rings

_MOST = 0.85  # of the coast: another one so much shorter is not what "off Libya" means
_MORE, _BESIDE = 0.65, 1.35  # of it, where no other coast lies so many times farther off
_STRAIGHT = 0.5  # of its length: a coast whose ends lie nearer together goes round the country
_PIECES = 9  # ends of the pieces of a coast by which its length is told, so that fjords do not count
_STEP_M = 25_000.0
_STEPS = 12
_SMALL_M = 130_000.0  # a land that reaches farther has waters on all sides, and no middle of them
_CASPIAN = (36.5, 46.6, 47.2, 54.9)  # which is not meant where a country lies on the ocean as well

_Points = NDArray[np.float64]


def waters_off(basemap: Basemap, code: str, side: str = "") -> LandPart | None:
    """A disc round the middle of the coast of a country's main land, or of the part on one *side* of it.

    Its middle is at sea, and it reaches to the farthest point of that coast.  None where there is no such
    middle: of a country with coasts on two seas or all round it, without a coast, and where the base map has
    no outline of the country *code* (ISO 3166-1 alpha-2).
    """
    rings = basemap.country(code)
    if not rings:
        return None
    ring = max(rings, key=_extent)
    coast = _on_side(ring, coast_sides(basemap, ring), side)
    runs = sorted(_runs(ring, coast), key=_length, reverse=True)
    runs = [run for run in runs if not _is_on_caspian(run)] or runs
    if not runs:
        return None
    off = _at_sea(basemap, runs[0], _middle(runs[0]))
    reach_m = _reach_m(runs[0], off)
    share = _length(runs[0]) / sum(_length(run) for run in runs)
    if share < _MOST:  # the others have to lie about the same sea
        widest_m = max(_reach_m(run, off) for run in runs)
        share, reach_m = (share, widest_m) if widest_m <= _BESIDE * reach_m else (0.0, reach_m)
    is_round = bool(coast.all()) or not _is_straight(runs[0])
    holds = reach_m < _SMALL_M or (not is_round and share >= _MORE)
    return LandPart(*off, reach_m + _STEP_M) if holds else None


def waters_beside(
    basemap: Basemap, code: str, middle: tuple[float, float], radius_m: float
) -> LandPart | None:
    """A disc with its middle off the shore nearest to the middle of a province; None if that has no shore."""
    rings = basemap.country(code)
    shores = [run for ring in rings for run in _runs(ring, coast_sides(basemap, ring))]
    if not shores:
        return None
    near = min((nearest_on_rings((run,), middle) for run in shores), key=lambda p: distance_m(*middle, *p))
    if distance_m(*middle, *near) > radius_m or not basemap.holds(code, *middle):
        return None
    return LandPart(*_pushed(basemap, middle, near), radius_m + _STEP_M)


def _extent(ring: _Points) -> float:
    x, y = ring[:, 0], ring[:, 1]
    return abs(float(np.dot(x, np.roll(y, -1)) - np.dot(y, np.roll(x, -1))))


def _on_side(ring: _Points, coast: NDArray[np.bool_], side: str) -> NDArray[np.bool_]:
    """(n - 1,) which sides of a ring are coast on the side of the country that a word names."""
    between = (ring[:-1] + ring[1:]) / 2
    for axis, bound, is_above in bounds_of(ring, side):
        coast = coast & ((between[:, axis] > bound) == is_above)
    return coast


def _runs(ring: _Points, coast: NDArray[np.bool_]) -> list[_Points]:
    """The stretches of coast that no border breaks, each with its corners in order."""
    if coast.all():
        return [ring]
    start = int(np.argmin(coast))
    turned = np.roll(coast, -start)
    corners = np.roll(ring[:-1], -start, axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate(([0], turned.astype(np.int8), [0]))))
    spans = zip(edges[::2], edges[1::2], strict=True)
    return [np.take(corners, range(a, b + 1), axis=0, mode="wrap") for a, b in spans]


def _length(run: _Points) -> float:
    return float(np.hypot(*np.diff(run, axis=0).T).sum())


def _reach_m(run: _Points, middle: tuple[float, float]) -> float:
    """How far the farthest corner of a coast lies from a place."""
    return max(distance_m(*middle, *unproject(float(x), float(y))) for x, y in run)


def _is_straight(run: _Points) -> bool:
    """Whether a coast leads from one end of a country to the other, and not round it."""
    gone = np.concatenate(([0.0], np.hypot(*np.diff(run, axis=0).T).cumsum()))
    some = run[np.searchsorted(gone, np.linspace(0.0, gone[-1], _PIECES))]
    return float(np.hypot(*(some[-1] - some[0]))) >= _STRAIGHT * _length(some)


def _is_on_caspian(run: _Points) -> bool:
    south, west, north, east = _CASPIAN
    lat, lon = _middle(run)
    return south <= lat <= north and west <= lon <= east


def _middle(run: _Points) -> tuple[float, float]:
    """Latitude and longitude of the middle of a coast, each side as heavy as it is long."""
    long = np.hypot(*np.diff(run, axis=0).T)
    x, y = (long[:, None] * (run[:-1] + run[1:]) / 2).sum(axis=0) / long.sum()
    return unproject(float(x), float(y))


def _at_sea(basemap: Basemap, run: _Points, middle: tuple[float, float]) -> tuple[float, float]:
    """The middle of a coast, or what lies off the shore nearest to it where that is on land."""
    if basemap.country_at(*middle) is None:
        return middle
    return _pushed(basemap, middle, nearest_on_rings((run,), middle))


def _pushed(basemap: Basemap, middle: tuple[float, float], near: tuple[float, float]) -> tuple[float, float]:
    """What lies at sea beyond a shore, as seen from a place on land."""
    way = bearing(*middle, *near)
    tried = (destination(*near, way, step * _STEP_M) for step in range(1, _STEPS))
    return next((spot for spot in tried if basemap.country_at(*spot) is None), near)
