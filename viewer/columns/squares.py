"""How many events lie in each square of a part of the map, and which."""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from viewer.columns.bits import Chosen
from viewer.columns.layer import PLACED, REACH_M, Columns
from viewer.columns.morton import block, interleave

TILE_LEVELS = 5
TILE = 1 << TILE_LEVELS  # squares to a side of a tile, which are counted together
FINEST = 24  # the closest level of squares: of 2.4 m


@dataclass(frozen=True, slots=True)
class Window:
    """Squares of a zoom: `left` and `top` are the first column and row, of 2**level round the world.

    `left` may be any whole number: columns are counted on round the world.
    """

    level: int
    left: int
    top: int
    width: int
    height: int

    def holds(self, other: "Window") -> bool:
        """Whether every square of *other* is one of this."""
        return (
            self.level == other.level
            and self.left <= other.left
            and self.top <= other.top
            and other.left + other.width <= self.left + self.width
            and other.top + other.height <= self.top + self.height
        )


def reaches(most_m: float) -> int:
    """How many of the classes of `REACH_M` may be off by no more than *most_m* metres."""
    return int(np.searchsorted(np.array(REACH_M), most_m, side="right"))


def tile_counts(
    columns: Columns, tile: tuple[int, int, int], reach: int, chosen: Chosen | None = None
) -> NDArray[np.uint32]:
    """(TILE, TILE) how many events lie in each square of a tile, rows from the north.

    Args:
        tile: zoom, column and row of the tile; its squares are those of the zoom TILE_LEVELS closer.
        reach: how many classes of `REACH_M` are counted.
    """
    zoom, column, row = tile
    if zoom + TILE_LEVELS <= columns.level and chosen is None:
        return _from_table(columns, tile, reach)
    events = tile_events(columns, tile, reach)
    if chosen is not None:
        events = events[chosen.mask[events]]
    shift = np.uint32(32 - zoom - TILE_LEVELS)
    x = (columns.x[events] >> shift).astype(np.int64) - column * TILE
    y = (columns.y[events] >> shift).astype(np.int64) - row * TILE
    counted = np.bincount(y * TILE + x, minlength=TILE * TILE).astype(np.uint32)
    made: NDArray[np.uint32] = counted.reshape(TILE, TILE)
    return made


def tile_events(columns: Columns, tile: tuple[int, int, int], reach: int) -> NDArray[np.uint32]:
    """The numbers of the events in a tile, in no order that means anything."""
    zoom, column, row = tile
    level = columns.level
    closer = max(zoom - level, 0)  # the table ends before this zoom: take its square, then choose
    number = int(interleave(np.array([column >> closer], np.uint32), np.array([row >> closer], np.uint32))[0])
    side = 2 * max(level - zoom, 0)
    first, last = number << side, (number + 1) << side
    parts = [columns.by_place[at[first] : at[last]] for at in columns.place_at[:reach]]
    found = np.concatenate(parts) if parts else np.zeros(0, np.uint32)
    if not closer:
        return found
    shift = np.uint32(32 - zoom)
    inside: NDArray[np.bool_] = (columns.x[found] >> shift == column) & (columns.y[found] >> shift == row)
    return np.asarray(found[inside])


def _from_table(columns: Columns, tile: tuple[int, int, int], reach: int) -> NDArray[np.uint32]:
    zoom, column, row = tile
    side = 2 * (columns.level - zoom)
    number = int(interleave(np.array([column], np.uint32), np.array([row], np.uint32))[0])
    step = 1 << (side - 2 * TILE_LEVELS)
    total = np.zeros(TILE * TILE, np.uint32)
    for at in columns.place_at[:reach]:
        total += np.diff(at[number << side : ((number + 1) << side) + 1 : step])
    made = np.empty(TILE * TILE, np.uint32)
    made[_order()] = total
    return made.reshape(TILE, TILE)


@lru_cache(maxsize=1)
def _order() -> NDArray[np.intp]:
    return block(TILE_LEVELS)


def cells_of_events(
    columns: Columns, window: Window, events: NDArray[np.uint32] | slice
) -> NDArray[np.uint32]:
    """(n,) which square of *window*, row by row, each of some events lies in, however vague its place.

    It is width * height for those in none of them.
    """
    shift = np.uint32(32 - window.level)
    columns_round = np.uint32((1 << window.level) - 1)
    x = (columns.x[events] >> shift) - np.uint32(window.left & int(columns_round)) & columns_round
    y = (columns.y[events] >> shift) - np.uint32(window.top & 0xFFFFFFFF)
    inside = (x < window.width) & (y < window.height) & (columns.flags[events] & PLACED).astype(np.bool_)
    x += y * np.uint32(window.width)
    x[~inside] = window.width * window.height
    return np.asarray(x)
