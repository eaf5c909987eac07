"""The events of a time window counted by square of the map, kept up as the window is dragged."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from viewer.columns.bits import Chosen
from viewer.columns.layer import REACH_M, Columns
from viewer.columns.squares import Window, cells_of_events

AT_ONCE = 1 << 16  # events entering or leaving up to which they are added one by one
PART = 1 << 19  # events looked at in one go, so that another thread need not wait long for its turn
WORLD_LEVEL = 8  # the closest squares of which a brush holds all round the world


def whole_world() -> Window:
    """All squares of WORLD_LEVEL."""
    side = 1 << WORLD_LEVEL
    return Window(WORLD_LEVEL, 0, 0, side, side)


class Brush:
    """Counts of the squares of a window of the map, for a window of time that moves.

    Only what enters or leaves the window of time is counted anew: those begun by its end are added, those
    over by its beginning are taken away, each along its own order.
    """

    def __init__(self, columns: Columns, window: Window, chosen: Chosen | None = None) -> None:
        """Takes the squares, and which events count; all for None."""
        self.window = window
        self._columns = columns
        self._size = window.width * window.height
        self._none = len(REACH_M) * self._size
        self._cells = self._all_cells(chosen)
        self._counts = np.zeros(self._none + 1, np.int64)
        self._begun = self._over = 0

    def _all_cells(self, chosen: Chosen | None) -> NDArray[np.uint32]:
        """(n,) the square of each event, by the class of how far off it may be; `_none` outside."""
        cells = np.empty(len(self._columns.first_ms), np.uint32)
        for part in _parts(0, len(cells)):
            found = cells_of_events(self._columns, self.window, part)
            outside = found == self._size
            if chosen is not None:
                outside |= ~chosen.mask[part]
            reach = np.searchsorted(np.array(REACH_M, np.float32), self._columns.radius_m[part])
            found += reach.astype(np.uint32) * np.uint32(self._size)
            found[outside] = self._none
            cells[part] = found
        return cells

    def counts(self, first_ms: int, last_ms: int) -> NDArray[np.int64]:
        """(4, height, width) how many events may lie between two moments, *last_ms* not included.

        The first axis are the classes of `REACH_M`.
        """
        begun = int(self._columns.firsts.before(np.array([last_ms], np.int64))[0])
        over = int(self._columns.lasts.before(np.array([first_ms + 1], np.int64))[0])
        self._add(self._begun, begun, None, 1)
        self._add(self._over, over, self._columns.by_last, -1)
        self._begun, self._over = begun, over
        return self._counts[:-1].reshape(len(REACH_M), self.window.height, self.window.width)

    def counts_in(
        self, window: Window, times_ms: tuple[int, int], reach: int
    ) -> tuple[NDArray[np.int64], int]:
        """(height, width) the same for some of its squares, or for larger ones that it holds all of.

        Takes how many classes of `REACH_M` are counted; those of the others in the window are the second.
        """
        counts = self.counts(*times_ms)
        beyond = int(self._cut(counts[reach:].sum(axis=0), window).sum()) if reach < len(REACH_M) else 0
        return self._pooled(self._cut(counts[:reach].sum(axis=0), window), window), beyond

    def _cut(self, counts: NDArray[np.int64], window: Window) -> NDArray[np.int64]:
        """Its squares that lie in a window."""
        own, closer = self.window, self.window.level - window.level
        rows = slice((window.top << closer) - own.top, ((window.top + window.height) << closer) - own.top)
        first = (window.left << closer) - own.left
        last = ((window.left + window.width) << closer) - own.left
        if first >= 0 and last <= own.width:
            return counts[rows, first:last]
        return np.take(counts[rows], np.arange(first, last), axis=1, mode="wrap")  # it goes round the world

    def _pooled(self, counts: NDArray[np.int64], window: Window) -> NDArray[np.int64]:
        step = 1 << self.window.level - window.level
        if step == 1:
            return counts.copy()
        return np.asarray(counts.reshape(window.height, step, window.width, step).sum(axis=(1, 3)))

    def holds(self, window: Window) -> bool:
        """Whether it can tell the counts of a window."""
        return self.window.holds(window) or (self.window == whole_world() and window.level <= WORLD_LEVEL)

    def _add(self, old: int, new: int, order: NDArray[np.uint32] | None, sign: int) -> None:
        sign = sign if new > old else -sign
        is_few = abs(new - old) <= AT_ONCE
        for part in _parts(min(old, new), max(old, new)):
            cells = self._cells[part] if order is None else self._cells[order[part]]
            if is_few:
                np.add.at(self._counts, cells, sign)
            else:
                self._counts += sign * np.bincount(cells, minlength=self._none + 1)


def _parts(first: int, last: int) -> Iterator[slice]:
    for at in range(first, last, PART):
        yield slice(at, min(at + PART, last))
