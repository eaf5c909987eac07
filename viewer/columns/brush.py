"""The events of a time window counted by square of the map, kept up as the window is dragged."""

import numpy as np
from numpy.typing import NDArray

from viewer.columns.bits import Chosen
from viewer.columns.layer import Columns
from viewer.columns.squares import Window, cells_of

AT_ONCE = 1 << 16  # events entering or leaving up to which they are added one by one


class Brush:
    """Counts of the squares of a window of the map, for a window of time that moves.

    Only what enters or leaves the window of time is counted anew: those begun by its end are added, those
    over by its beginning are taken away, each along its own order.
    """

    def __init__(self, columns: Columns, window: Window, reach: int, chosen: Chosen | None = None) -> None:
        """Takes the squares, and how many classes of `REACH_M` are counted."""
        self.window, self.reach, self.chosen = window, reach, chosen
        self._columns = columns
        self._cells = cells_of(columns, window, reach)
        self._size = window.width * window.height
        if chosen is not None:
            self._cells[~chosen.mask] = self._size
        self._counts = np.zeros(self._size + 1, np.int64)
        self._begun = self._over = 0

    def counts(self, first_ms: int, last_ms: int) -> NDArray[np.int64]:
        """(height, width) how many events may lie between two moments, *last_ms* not included."""
        begun = int(self._columns.firsts.before(np.array([last_ms], np.int64))[0])
        over = int(self._columns.lasts.before(np.array([first_ms + 1], np.int64))[0])
        self._add(self._begun, begun, None, 1)
        self._add(self._over, over, self._columns.by_last, -1)
        self._begun, self._over = begun, over
        return self._counts[:-1].reshape(self.window.height, self.window.width)

    def _add(self, old: int, new: int, order: NDArray[np.uint32] | None, sign: int) -> None:
        low, high = min(old, new), max(old, new)
        if low == high:
            return
        sign = sign if new > old else -sign
        cells = self._cells[low:high] if order is None else self._cells[order[low:high]]
        if high - low > AT_ONCE:
            self._counts += sign * np.bincount(cells, minlength=self._size + 1)
        else:
            np.add.at(self._counts, cells, sign)
