"""The packed base map: coast, lakes, borders and rivers by tile, and the outlines of countries.

The file is made by packaging/build_basemap.py, which documents it.  Rivers exist for small scales only:
their source runs a kilometre or more beside their beds, so the two finest levels have none.
"""

import json
import math
import mmap
import struct
import zlib
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from viewer.geo.mercator import project

MAGIC = b"SLMAP1\0\0"
# The map zoom from which each level of detail is drawn.  Rasters of the moving map are drawn at whole zooms:
# those of 3, 5 and 8 are of the coarser level, with a fourth of the points and still within a pixel.
LEVEL_ZOOMS = (0.0, 3.1, 5.1, 8.1)
LAND, LAKE, ISLAND, BORDER, RIVER = range(5)
KEPT_TILES = 400
Box = tuple[float, float, float, float]  # the least x and y on the unit square, and the greatest
_INDEX = np.dtype(
    [
        ("level", "u1"),
        ("kind", "u1"),
        ("x", "<u2"),
        ("y", "<u2"),
        ("grid", "<u2"),
        ("at", "<u4"),
        ("size", "<u4"),
    ]
)


class BasemapError(ValueError):
    """The base map cannot be read; one sentence that names the file."""


@dataclass(frozen=True, slots=True)
class Shapes:
    """Rings or lines of one kind in one tile.

    `points` are (n, 2) in parts of the tile, 0..1 to the east and south; `ends` (k,) is where each ring or
    line ends (excluded).  `drawn` (n,) is False where the way from a point to the next is an edge of the
    tile: such a side is filled up to, and never stroked.
    """

    points: NDArray[np.float64]
    ends: NDArray[np.int64]
    drawn: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Tile:
    """A square of the map; `x` may lie outside 0..n-1 where the view shows another copy of the world."""

    level: int
    x: int
    y: int
    n: int  # tiles across the world


class Basemap:
    """Reads tiles as they are asked for; opening it decodes nothing."""

    def __init__(self, memory: mmap.mmap | bytes, name: str) -> None:
        self._memory = memory
        try:
            self._read_head()
        except (struct.error, zlib.error, ValueError, KeyError, TypeError) as error:
            raise BasemapError(f"{name} is damaged ({error}); install Sightline again.") from None
        self._kept: OrderedDict[tuple[int, int, int], dict[int, Shapes]] = OrderedDict()
        self._countries: dict[str, tuple[NDArray[np.float64], ...]] = {}
        self._boxes: dict[str, tuple[Box, ...]] = {}
        self._lock = Lock()  # tiles are drawn by several threads

    @classmethod
    def open(cls, path: Path) -> Self:
        """The base map in a file.

        Raises:
            BasemapError: it is missing, damaged or something else.
        """
        try:
            with path.open("rb") as file:
                memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise BasemapError(f"{path} could not be opened ({error}); install Sightline again.") from None
        return cls(memory, str(path))

    def _read_head(self) -> None:
        if self._memory[:8] != MAGIC:
            raise ValueError("it is no base map")
        head_size, index_size, size = struct.unpack("<III", self._memory[8:20])
        self._base = 20 + head_size + index_size
        head = json.loads(zlib.decompress(self._memory[20 : 20 + head_size]))
        index = np.frombuffer(zlib.decompress(self._memory[20 + head_size : self._base]), _INDEX)
        self._zooms: tuple[int, ...] = tuple(head["levels"])
        self._grid = int(head["country_grid"])
        keys = index["level"].astype(np.int64) << 32 | index["x"].astype(np.int64) << 16 | index["y"]
        order = np.argsort(keys, kind="stable")
        self._keys, self._index = keys[order], index[order]
        self._country_at: dict[str, tuple[str, int, int]] = {}
        at = self._base + size
        for country in head["countries"]:
            self._country_at[country["code"]] = (country["name"], at, country["size"])
            at += country["size"]

    def across(self, level: int) -> int:
        """How many tiles of a level of detail lie side by side round the world."""
        return 1 << self._zooms[level]

    def tiles(self, box: tuple[float, float, float, float], zoom: float) -> Iterator[Tile]:
        """The tiles that a view needs.

        Args:
            box: left, top, right, bottom on the unit square; x runs on beyond 0..1 round the world.
            zoom: of the map; it chooses the level of detail.
        """
        level = max(i for i, least in enumerate(LEVEL_ZOOMS) if zoom >= least or i == 0)
        n = 1 << self._zooms[level]
        left, top, right, bottom = box
        for y in range(max(0, math.floor(top * n)), min(n, math.ceil(bottom * n))):
            for x in range(math.floor(left * n), math.ceil(right * n)):
                yield Tile(level, x, y, n)

    def shapes(self, tile: Tile) -> dict[int, Shapes]:
        """What lies in a tile, by kind: LAND, LAKE, ISLAND (in a lake), BORDER, RIVER; from any thread."""
        key = (tile.level, tile.x % tile.n, tile.y)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        found = {int(row["kind"]): self._decode(row) for row in self._rows(key)}
        with self._lock:
            self._kept[key] = found
            while len(self._kept) > KEPT_TILES:
                self._kept.popitem(last=False)
        return found

    @property
    def country_codes(self) -> tuple[str, ...]:
        """ISO 3166-1 alpha-2 codes of the countries that have an outline."""
        return tuple(self._country_at)

    def country(self, code: str) -> tuple[NDArray[np.float64], ...]:
        """The rings of a country's outline, each (n, 2) on the unit square; empty where there is none.

        One that crosses 180 degrees runs on beyond the square.
        """
        if code not in self._countries and code in self._country_at:
            _, at, size = self._country_at[code]
            points, ends = _unpack(bytes(self._memory[at : at + size]))
            self._countries[code] = tuple(np.split(points / self._grid, ends[:-1]))
        return self._countries.get(code, ())

    def country_at(self, lat: float, lon: float) -> str | None:
        """The code of the country a place lies in, to some kilometres; None at sea."""
        return next((code for code in self._country_at if self.holds(code, lat, lon)), None)

    def holds(self, code: str, lat: float, lon: float) -> bool:
        """Whether a place lies in a country, to some kilometres; not in one that has no outline."""
        x, y = project(lat, lon)
        rings = zip(self.country(code), self._boxes_of(code), strict=True)
        return sum(encloses(ring, x + turn, y) for ring, box in rings for turn in _turns(box, x, y)) % 2 == 1

    def _boxes_of(self, code: str) -> tuple[Box, ...]:
        """The box round each ring of a country's outline."""
        if code not in self._boxes:
            ends = ((ring.min(axis=0), ring.max(axis=0)) for ring in self.country(code))
            self._boxes[code] = tuple((*low.tolist(), *high.tolist()) for low, high in ends)
        return self._boxes[code]

    def _rows(self, key: tuple[int, int, int]) -> Any:
        number = key[0] << 32 | key[1] << 16 | key[2]
        first, last = np.searchsorted(self._keys, [number, number + 1])
        return self._index[first:last]

    def _decode(self, row: Any) -> Shapes:
        at = self._base + int(row["at"])
        points, ends = _unpack(bytes(self._memory[at : at + int(row["size"])]))
        grid = int(row["grid"])
        drawn = np.ones(len(points), np.bool_)
        if row["kind"] in (LAND, LAKE, ISLAND):
            edge = (points == 0) | (points == grid)
            along = (edge[:-1] & edge[1:] & (points[:-1] == points[1:])).any(axis=1)
            drawn[:-1] = ~along
        drawn[ends - 1] = False  # no way leads from the last point of one to the first of the next
        return Shapes(points / grid, ends, drawn)


def _unpack(data: bytes) -> tuple[NDArray[np.float64], NDArray[np.int64]]:
    """(n, 2) points on the grid and (k,) ends of rings or lines: the inverse of the builder's encoding."""
    values = _varints(zlib.decompress(data))
    count = int(values[0])
    ends = np.cumsum(values[1 : 1 + count])
    zigzag = values[1 + count :]
    deltas = (zigzag >> 1) ^ -(zigzag & 1)
    return np.cumsum(deltas.reshape(-1, 2), axis=0).astype(np.float64), ends


def _varints(data: bytes) -> NDArray[np.int64]:
    raw = np.frombuffer(data, np.uint8)
    last = np.flatnonzero(raw < 128)
    first = np.concatenate(([0], last[:-1] + 1))
    group = np.arange(len(raw)) - np.repeat(first, last - first + 1)
    return np.add.reduceat((raw & 127).astype(np.int64) << (7 * group), first)


def _turns(box: Box, x: float, y: float) -> tuple[int, ...]:
    """By how many worlds a point may be moved so that it lies in a box."""
    left, top, right, bottom = box
    return tuple(turn for turn in (-1, 0, 1) if left <= x + turn <= right) if top <= y <= bottom else ()


def encloses(ring: NDArray[np.float64], x: float, y: float) -> bool:
    """Whether a point lies inside a ring, by counting the sides that a ray to the east crosses."""
    a, b = ring, np.roll(ring, -1, axis=0)
    spans = (a[:, 1] > y) != (b[:, 1] > y)
    a, b = a[spans], b[spans]
    crossing = a[:, 0] + (y - a[:, 1]) * (b[:, 0] - a[:, 0]) / (b[:, 1] - a[:, 1])
    return bool(np.count_nonzero(crossing > x) % 2)
