"""The point of a country's outline, its borders and coasts, that lies nearest to a place."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import Basemap
from viewer.geo.mercator import project, unproject

ACCURACY_M = 3_000.0
"""How far the outlines of the base map may run beside the borders they stand for."""


def nearest_on_outline(
    basemap: Basemap,
    code: str,
    place: tuple[float, float],
    *,
    within: Callable[[float, float], bool] | None = None,
) -> tuple[float, float] | None:
    """Latitude and longitude of the nearest point of the outline of the country *code*, in degrees.

    None where the base map has no outline of it, or *within* is false of each point's latitude and longitude.
    Between its corners an outline runs straight on the map.
    """
    sides = _sides(basemap, code)
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


_Sides = tuple[NDArray[np.float64], NDArray[np.float64], NDArray[np.float64]]


@lru_cache(maxsize=16)  # an article measures to the borders of few countries, and to each of them often
def _sides(basemap: Basemap, code: str) -> _Sides | None:
    """Where each side of an outline starts, how it runs, and its squared length; on each of three worlds."""
    rings = basemap.country(code)
    if not rings:
        return None
    turned = [ring + (turn, 0.0) for ring in rings for turn in (-1.0, 0.0, 1.0)]
    start = np.concatenate([ring[:-1] for ring in turned])
    way = np.concatenate([np.diff(ring, axis=0) for ring in turned])
    return start, way, np.maximum((way**2).sum(axis=1), 1e-30)


def _on_sides(sides: _Sides, place: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2) the nearest point to *place* on each side."""
    start, way, size = sides
    share = np.clip(((place - start) * way).sum(axis=1) / size, 0.0, 1.0)
    found: NDArray[np.float64] = start + way * share[:, None]
    return found
