"""The sea as squares of a part of the unit Mercator square: which of them are water."""

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import ISLAND, LAKE, LAND, Basemap, Tile
from viewer.geo.mercator import CIRCUMFERENCE_M

DEAR = 4.0  # times: so much longer a way may be to keep off a shore
SHORES = (LAND, LAKE, ISLAND)
Cells = NDArray[np.int64]
Box = tuple[float, float, float, float]  # left, top, right, bottom on the unit square


@dataclass(frozen=True, slots=True)
class Grid:
    """Squares of `cell` (in unit Mercator) from `left`, `top`; `sea` (rows, columns) says which are water.

    A grid that `wraps` goes once round the world.  In one that is `shy` the squares beside land are dear, so
    that a way keeps off the shore where it can.
    """

    left: float
    top: float
    cell: float
    sea: NDArray[np.bool_]
    wraps: bool = False
    shy: bool = False

    @property
    def columns(self) -> int:
        return int(self.sea.shape[1])

    def at(self, x: float, y: float) -> int | None:
        """The number of the square that has a point of the unit square; None outside."""
        column, row = math.floor((x - self.left) / self.cell), math.floor((y - self.top) / self.cell)
        if self.wraps:
            column %= self.columns
        inside = 0 <= row < self.sea.shape[0] and 0 <= column < self.columns
        return int(row * self.columns + column) if inside else None

    def bar(self, a: tuple[float, float], b: tuple[float, float]) -> None:
        """Have land in the squares under a line between two points of the unit square, without a gap."""
        steps = max(2, math.ceil(8 * max(abs(b[0] - a[0]), abs(b[1] - a[1])) / self.cell))
        share = np.linspace(0, 1, steps + 1)
        column = np.floor((a[0] + share * (b[0] - a[0]) - self.left) / self.cell).astype(np.int64)
        row = np.floor((a[1] + share * (b[1] - a[1]) - self.top) / self.cell).astype(np.int64)
        row = np.concatenate(
            (row, row[:-1])
        )  # and where it goes on to a square that meets the last at a corner
        column = np.concatenate((column, column[1:]))
        if self.wraps:
            column %= self.columns
        inside = (row >= 0) & (row < self.sea.shape[0]) & (column >= 0) & (column < self.columns)
        self.sea[row[inside], column[inside]] = False

    def middles(self, cells: Cells) -> NDArray[np.float64]:
        """(n, 2) x and y on the unit square of the middles of (n,) squares."""
        row, column = np.divmod(cells, self.columns)
        made = np.column_stack((self.left + (column + 0.5) * self.cell, self.top + (row + 0.5) * self.cell))
        return np.asarray(made, np.float64)

    def row_m(self) -> NDArray[np.float64]:
        """(rows,) how wide a square is on the ground."""
        y = self.top + (np.arange(self.sea.shape[0]) + 0.5) * self.cell
        return np.asarray(CIRCUMFERENCE_M * self.cell / np.cosh((0.5 - y) * 2 * math.pi), np.float64)

    def dear(self) -> NDArray[np.float32]:
        """(rows, columns) how often a way over each square counts: more beside land."""
        land = np.pad(~self.sea, 1)
        rows, columns = self.sea.shape
        beside = np.zeros_like(self.sea)
        for row in range(3):
            for column in range(3):
                beside |= land[row : row + rows, column : column + columns]
        return np.where(beside, np.float32(DEAR), np.float32(1.0))

    def nearest_sea(self, x: float, y: float, within: int = 6) -> int | None:
        """The square of water whose middle is nearest to a point, among those a few squares off."""
        column, row = math.floor((x - self.left) / self.cell), math.floor((y - self.top) / self.cell)
        rows, columns = self.sea.shape
        near = [
            r * columns + c % columns
            for r in range(max(0, row - within), min(rows, row + within + 1))
            for c in range(column - within, column + within + 1)
            if (self.wraps or 0 <= c < columns) and self.sea[r, c % columns]
        ]
        if not near:
            return None
        away = self.middles(np.array(near)) - [x, y]
        away[:, 0] -= np.round(away[:, 0]) if self.wraps else 0.0
        return int(near[int(np.argmin((away**2).sum(axis=1)))])


def rasterise(base: Basemap, box: Box, cells: tuple[int, int], *, level: int) -> NDArray[np.bool_]:
    """Which squares of a part of the map have land in their middle.

    Args:
        base: the base map; its lakes are water, the islands in them land.
        box: left, top, right, bottom on the unit square; x may run on beyond 0..1.
        cells: rows and columns.
        level: of detail, 0..3.

    Returns:
        (rows, columns) True on land.
    """
    rows, columns = cells
    left, top, right, bottom = box
    flips = np.zeros((rows, columns + 1), np.uint8)
    size = np.array([(right - left) / columns, (bottom - top) / rows])
    for tile in tiles_of(base, box, level):
        for start, end in sides(base, tile):
            a, b = (start - [left, top]) / size, (end - [left, top]) / size
            _flip(flips, a, b)
    return np.asarray((np.cumsum(flips, axis=1, dtype=np.uint8) & 1)[:, :columns].astype(np.bool_))


def tiles_of(base: Basemap, box: Box, level: int) -> Iterable[Tile]:
    """The tiles of a level under a box."""
    n = base.across(level)
    left, top, right, bottom = box
    for y in range(max(0, math.floor(top * n)), min(n - 1, math.floor(bottom * n)) + 1):
        for x in range(math.floor(left * n), math.floor(right * n) + 1):
            yield Tile(level, x, y, n)


def sides(
    base: Basemap, tile: Tile, *, drawn: bool = False
) -> Iterable[tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Where the sides of the shores in a tile begin and end, each (n, 2) on the unit square.

    Args:
        base: the base map.
        tile: of it.
        drawn: only true shores, without the edges of the tile that close the shapes that were cut there.
    """
    for kind, shapes in base.shapes(tile).items():
        if kind in SHORES:
            points = (shapes.points + [tile.x, tile.y]) / tile.n
            following = np.arange(1, len(points) + 1)
            following[shapes.ends - 1] = np.concatenate(([0], shapes.ends[:-1]))
            kept = _is_shore(shapes.points, following) if drawn else slice(None)
            yield points[kept], points[following][kept]


def _is_shore(points: NDArray[np.float64], following: Cells) -> NDArray[np.bool_]:
    """Which sides do not lie along an edge of their tile."""
    a, b = points, points[following]
    edge = (a == 0) | (a == 1)
    return np.asarray(~(edge & (a == b)).any(axis=1))


def _flip(flips: NDArray[np.uint8], a: NDArray[np.float64], b: NDArray[np.float64]) -> None:
    """Count, in each row, the sides that lie left of the middle of a square: an odd number is land."""
    rows, columns = flips.shape
    first = np.clip(np.ceil(np.minimum(a[:, 1], b[:, 1]) - 0.5).astype(np.int64), 0, rows)
    last = np.clip(np.ceil(np.maximum(a[:, 1], b[:, 1]) - 0.5).astype(np.int64), 0, rows)
    count = last - first
    side = np.repeat(np.arange(len(a)), count)
    row = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count) + first[side]
    p, q = a[side], b[side]
    x = p[:, 0] + (row + 0.5 - p[:, 1]) * (q[:, 0] - p[:, 0]) / (q[:, 1] - p[:, 1])
    column = np.clip(np.ceil(x - 0.5).astype(np.int64), 0, columns - 1)
    np.add.at(flips, (row, column), 1)
