"""The point of a country's outline, its borders and coasts, that lies nearest to a place."""

from collections.abc import Callable
from enum import Enum, auto
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import Basemap
from viewer.geo.mercator import project, unproject

ACCURACY_M = 3_000.0
"""How far the outlines of the base map may run beside the borders they stand for."""
_GRID = 1e9  # neighbours share the corners of their border to the last digit of the map's own grid


class Side(Enum):
    """The sides of an outline: all, those shared with another country, or those shared with none."""

    OUTLINE = auto()
    BORDER = auto()
    COAST = auto()


def nearest_on_outline(
    basemap: Basemap,
    code: str,
    place: tuple[float, float],
    *,
    within: Callable[[float, float], bool] | None = None,
    side: Side = Side.OUTLINE,
    neighbour: str | None = None,
) -> tuple[float, float] | None:
    """Latitude and longitude of the nearest point of the outline of the country *code*, in degrees.

    None where the base map has no outline of it, or *within* is false of each point's latitude and longitude.
    Between its corners an outline runs straight on the map.

    Args:
        basemap: the outlines.
        code: the country, ISO 3166-1 alpha-2.
        place: latitude and longitude in degrees.
        within: which of its points count.
        side: which of its sides count; there may be none, as an island has no border.
        neighbour: the country that a border is shared with; None for any.
    """
    sides = _sides(basemap, code, side, neighbour)
    if sides is None:
        return None
    x, y = project(*place)
    points = _on_sides(sides, np.array((x, y)))
    away = np.hypot(points[:, 0] - x, points[:, 1] - y)
    if within is None:
        at = int(np.argmin(away))
        return unproject(float(points[at, 0]), float(points[at, 1]))
    spots = (unproject(float(points[at, 0]), float(points[at, 1])) for at in np.argsort(away))
    return next((spot for spot in spots if within(*spot)), None)


def nearest_on_rings(
    rings: tuple[NDArray[np.float64], ...], place: tuple[float, float]
) -> tuple[float, float]:
    """Latitude and longitude of the point of some rings that lies nearest to a place, in degrees."""
    x, y = project(*place)
    points = _on_sides(
        _turned(rings, np.ones(sum(len(ring) - 1 for ring in rings), dtype=bool)), np.array((x, y))
    )
    at = int(np.argmin(np.hypot(points[:, 0] - x, points[:, 1] - y)))
    return unproject(float(points[at, 0]), float(points[at, 1]))


def coast_sides(basemap: Basemap, ring: NDArray[np.float64]) -> NDArray[np.bool_]:
    """(n - 1,) which sides of a ring of the base map's outlines are coast, and no border with a neighbour."""
    return _counting((ring,), Side.COAST, _shared(basemap))


_Sides = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]


@lru_cache(maxsize=128)  # an article measures to each border often, a long one to those of many countries
def _sides(basemap: Basemap, code: str, side: Side, neighbour: str | None) -> _Sides | None:
    """Where each side of an outline starts, how it runs, and its squared length; on each of three worlds."""
    rings = basemap.country(code)
    if not rings:
        return None
    foreign = np.empty(0, np.int64) if side is Side.OUTLINE else _foreign(basemap, neighbour)
    counts = _counting(rings, side, foreign)
    if not counts.any():
        return None
    return _turned(rings, counts)


def _turned(rings: tuple[NDArray[np.float64], ...], counts: NDArray[np.bool_]) -> _Sides:
    """The sides of some rings that count, on each of three worlds side by side."""
    counts = np.concatenate([counts] * 3)
    turned = [ring + (turn, 0.0) for turn in (-1.0, 0.0, 1.0) for ring in rings]
    start = np.concatenate([ring[:-1] for ring in turned])[counts]
    way = np.concatenate([np.diff(ring, axis=0) for ring in turned])[counts]
    return start, way, np.maximum((way**2).sum(axis=1), 1e-30)


def _counting(
    rings: tuple[NDArray[np.float64], ...], side: Side, foreign: NDArray[np.int64]
) -> NDArray[np.bool_]:
    """(n,) which sides of rings count: one is a border where both its ends are corners of a neighbour.

    The corners *foreign* are in rising order.
    """
    if side is Side.OUTLINE:
        return np.ones(sum(len(ring) - 1 for ring in rings), dtype=bool)
    shared = _are_among(np.concatenate([_keys(ring) for ring in rings]), foreign)
    within = np.ones(len(shared), dtype=bool)  # no side runs from the last corner of a ring to the next ring
    within[np.cumsum([len(ring) for ring in rings]) - 1] = False
    is_border: NDArray[np.bool_] = (shared[:-1] & shared[1:])[within[:-1]]
    return is_border if side is Side.BORDER else ~is_border


def _foreign(basemap: Basemap, neighbour: str | None) -> NDArray[np.int64]:
    """The corners of the outline of a neighbour, or all that one country has in common with another."""
    if neighbour is None:
        return _shared(basemap)
    keys, owners = _corners(basemap)
    found: NDArray[np.int64] = np.unique(keys[owners == basemap.country_codes.index(neighbour)])
    return found


def _are_among(keys: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.bool_]:
    """(n,) which keys are among known ones in rising order; `np.isin` would sort those anew for each ring."""
    if not len(known):
        return np.zeros(len(keys), dtype=bool)
    at = np.minimum(np.searchsorted(known, keys), len(known) - 1)
    return np.asarray(known[at] == keys)


@lru_cache(maxsize=2)
def _shared(basemap: Basemap) -> NDArray[np.int64]:
    """The corners that more than one country has."""
    keys, owners = _corners(basemap)
    order = np.lexsort((owners, keys))
    keys, owners = keys[order], owners[order]
    is_met = (keys[:-1] == keys[1:]) & (owners[:-1] != owners[1:])
    found: NDArray[np.int64] = np.unique(keys[:-1][is_met])
    return found


@lru_cache(maxsize=2)
def _corners(basemap: Basemap) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The corners of all outlines, each as one number, and the index of the country of each."""
    found = [
        (_keys(ring), number)
        for number, code in enumerate(basemap.country_codes)
        for ring in basemap.country(code)
    ]
    keys = np.concatenate([each for each, _ in found])
    owners = np.concatenate([np.full(len(each), number) for each, number in found])
    return keys, owners


def _keys(ring: NDArray[np.float64]) -> NDArray[np.int64]:
    x, y = np.rint(ring[:, 0] % 1.0 * _GRID), np.rint(ring[:, 1] * _GRID)
    keys: NDArray[np.int64] = x.astype(np.int64) * int(2 * _GRID) + y.astype(np.int64)
    return keys


def neighbours(basemap: Basemap, code: str) -> frozenset[str]:
    """The codes of the countries that share a border with one."""
    codes = basemap.country_codes
    if code not in codes:
        return frozenset()
    keys, owners = _corners(basemap)
    own = codes.index(code)
    touching = owners[np.isin(keys, keys[owners == own])]
    counts = np.bincount(touching, minlength=len(codes))
    return frozenset(codes[i] for i in np.flatnonzero(counts > 1) if i != own)


def _on_sides(sides: _Sides, place: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2) the nearest point to *place* on each side."""
    start, way, size = sides
    share = np.clip(((place - start) * way).sum(axis=1) / size, 0.0, 1.0)
    found: NDArray[np.float64] = start + way * share[:, None]
    return found
