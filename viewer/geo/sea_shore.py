"""Whether a line on the map stays off the land: an exact test against the finest shores of the base map."""

import math
from collections import OrderedDict

import numpy as np
from numpy.typing import NDArray

from viewer.geo import geodesy
from viewer.geo.basemap import Basemap, Tile
from viewer.geo.mercator import CIRCUMFERENCE_M, project_all, unproject
from viewer.geo.sea_grid import Grid, sides

FINEST = 3
KEPT_TILES = 2000
ROOM_M = 600.0  # of water that a line drawn taut keeps beside it, where there is so much

Unit = tuple[float, float]  # x and y on the unit square; x runs on beyond 0..1 across the date line
Bar = tuple[Unit, Unit]  # a line from shore to shore
Points = NDArray[np.float64]


def way(a: Unit, b: Unit) -> Points:
    """(n, 2) the geodesic from *a* to *b* on the unit square, to be drawn as straight pieces."""
    (lat1, lon1), (lat2, lon2) = unproject(*a), unproject(*b)
    if abs(a[0] - b[0]) < 1e-4 and abs(a[1] - b[1]) < 1e-4:
        return np.array([a, b])  # of four kilometres no piece bends visibly
    unit = project_all(geodesy.line(lat1, lon1, lat2, lon2))
    unit[:, 0] += round(a[0] - unit[0, 0])
    unit[0], unit[-1] = a, (b[0] + round(unit[-1, 0] - b[0]), b[1])
    return unit


def length_m(a: Unit, b: Unit) -> float:
    """Length of the geodesic between two points of the unit square."""
    return geodesy.distance_m(*unproject(*a), *unproject(*b))


def crossed(line: Points, bar: Bar) -> int | None:
    """The number of the first piece of a line that crosses another, in whichever copy of the world."""
    p, q = np.array(bar[0]), np.array(bar[1])
    p[0] += round(float(line[:, 0].mean()) - p[0])
    q[0] += round(p[0] - q[0])
    over, beside = line - p, q - p
    side = beside[0] * over[:, 1] - beside[1] * over[:, 0]
    along = np.diff(line, axis=0)
    a, b = p - line[:-1], q - line[:-1]
    left = along[:, 0] * a[:, 1] - along[:, 1] * a[:, 0]
    right = along[:, 0] * b[:, 1] - along[:, 1] * b[:, 0]
    met = np.flatnonzero((side[:-1] * side[1:] <= 0) & (left * right <= 0))
    return int(met[0]) if len(met) else None


class Shores:
    """The shores of the base map, and lines that are closed like shores; what was looked at is kept."""

    def __init__(self, base: Basemap, bars: tuple[Bar, ...] = ()) -> None:
        self._base, self._bars = base, bars
        self._n = base.across(FINEST)
        self._kept: OrderedDict[tuple[int, int], tuple[Points, Points] | None] = OrderedDict()

    def barred(self, bars: tuple[Bar, ...]) -> "Shores":
        """The same shores with other lines closed."""
        made = Shores(self._base, bars)
        made._kept = self._kept
        return made

    def close(self, grid: Grid) -> Grid:
        """*grid* without the squares of water under the closed lines; changed in place."""
        for a, b in self._bars:
            around = 0 if grid.wraps else round(grid.left + grid.columns * grid.cell / 2 - a[0])
            grid.bar((a[0] + around, a[1]), (b[0] + around, b[1]))
        return grid

    def is_clear(self, a: Unit, b: Unit) -> bool:
        """Whether the geodesic from *a* to *b*, both on water, crosses no shore."""
        return self.first_hit(way(a, b)) is None

    def is_roomy(self, a: Unit, b: Unit) -> bool:
        """Whether there is also some water to both sides of the way from *a* to *b*."""
        line = way(a, b)
        if self.first_hit(line) is not None:
            return False
        along = line[-1] - line[0]
        room = ROOM_M / CIRCUMFERENCE_M * math.cosh((0.5 - a[1]) * 2 * math.pi)
        aside = np.array([-along[1], along[0]]) / max(math.hypot(*along), 1e-12) * room
        return self.first_hit(line + aside) is None and self.first_hit(line - aside) is None

    def first_hit(self, line: Points) -> int | None:
        """The number of the first straight piece of a line that crosses a shore; None where none does."""
        barred = [at for bar in self._bars if (at := crossed(line, bar)) is not None]
        for i in range(min([len(line) - 1, *barred])):
            if self._crosses(line[i], line[i + 1]):
                return i
        return min(barred, default=None)

    def _crosses(self, a: Points, b: Points) -> bool:
        n = self._n
        low, high = np.minimum(a, b), np.maximum(a, b)
        for y in range(math.floor(low[1] * n), math.floor(high[1] * n) + 1):
            for x in range(math.floor(low[0] * n), math.floor(high[0] * n) + 1):
                shore = self._sides(x % n, y)
                if shore is not None:
                    shift = np.array([math.floor(x / n), 0.0])
                    if _meets(a - shift, b - shift, *shore):
                        return True
        return False

    def _sides(self, x: int, y: int) -> tuple[Points, Points] | None:
        key = (x, y)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        found = list(sides(self._base, Tile(FINEST, x, y, self._n), drawn=True)) if 0 <= y < self._n else []
        made = None
        if found:
            made = (np.concatenate([a for a, _ in found]), np.concatenate([b for _, b in found]))
        self._kept[key] = made
        while len(self._kept) > KEPT_TILES:
            self._kept.popitem(last=False)
        return made


def _meets(a: Points, b: Points, p: Points, q: Points) -> bool:
    """Whether the piece from *a* to *b* meets any of the sides from *p* to *q*."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    near = (
        (np.maximum(p[:, 0], q[:, 0]) >= low[0])
        & (np.minimum(p[:, 0], q[:, 0]) <= high[0])
        & (np.maximum(p[:, 1], q[:, 1]) >= low[1])
        & (np.minimum(p[:, 1], q[:, 1]) <= high[1])
    )
    if not near.any():
        return False
    p, q = p[near], q[near]
    along = b - a
    left = along[0] * (p[:, 1] - a[1]) - along[1] * (p[:, 0] - a[0])
    right = along[0] * (q[:, 1] - a[1]) - along[1] * (q[:, 0] - a[0])
    side = q - p
    first = side[:, 0] * (a[1] - p[:, 1]) - side[:, 1] * (a[0] - p[:, 0])
    last = side[:, 0] * (b[1] - p[:, 1]) - side[:, 1] * (b[0] - p[:, 0])
    return bool(((left * right <= 0) & (first * last <= 0)).any())
