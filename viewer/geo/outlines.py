"""The point of a country's outline, its borders and coasts, that lies nearest to a place."""

import math
from collections.abc import Callable

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
    x, y = project(*place)
    best: tuple[float, float] | None = None
    least = math.inf
    for ring in basemap.country(code):
        for turn in (-1.0, 0.0, 1.0):
            points = _on_sides(ring + (turn, 0.0), np.array((x, y)))
            away = np.hypot(points[:, 0] - x, points[:, 1] - y)
            for at in np.argsort(away)[: None if within else 1]:
                if away[at] >= least:
                    break
                spot = unproject(float(points[at, 0]), float(points[at, 1]))
                if within is None or within(*spot):
                    least, best = float(away[at]), spot
                    break
    return best


def _on_sides(ring: NDArray[np.float64], place: NDArray[np.float64]) -> NDArray[np.float64]:
    """(n, 2) the nearest point to *place* on each side of a ring."""
    start, way = ring[:-1], np.diff(ring, axis=0)
    size = np.maximum((way**2).sum(axis=1), 1e-30)
    share = np.clip(((place - start) * way).sum(axis=1) / size, 0.0, 1.0)
    found: NDArray[np.float64] = start + way * share[:, None]
    return found
