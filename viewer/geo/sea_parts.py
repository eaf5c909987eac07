"""Which waters hang together, so that where there is no way nobody searches all oceans for one."""

import numpy as np
from numpy.typing import NDArray

from viewer.geo.sea_grid import Grid

GREAT = 30  # squares: no sea of the world is smaller


class Parts:
    """The connected waters of a grid, by stretches of water along its rows."""

    def __init__(self, grid: Grid) -> None:
        padded = np.pad(grid.sea, ((0, 0), (1, 1))).astype(np.int8)
        steps = np.diff(padded, axis=1)
        row, self._start = np.nonzero(steps == 1)
        self._end = np.nonzero(steps == -1)[1]
        self._columns = grid.columns
        self._keys = row * grid.columns + self._start
        self._of = np.arange(len(row), dtype=np.int64)
        self._join(np.searchsorted(row, np.arange(grid.sea.shape[0] + 1)), wraps=grid.wraps)
        roots = [self._root(run) for run in range(len(row))]
        self._sizes = np.bincount(roots, weights=self._end - self._start, minlength=len(row))

    def is_great(self, cell: int) -> bool:
        """Whether a square of water belongs to a sea or a great lake, and not to a small one."""
        return bool(self._sizes[self.of(cell)] >= GREAT)

    def size(self, part: int) -> float:
        """Of how many squares a water is."""
        return float(self._sizes[part])

    def of(self, cell: int) -> int:
        """The number of the water that a square of water belongs to."""
        return self._root(int(np.searchsorted(self._keys, cell, side="right")) - 1)

    def _root(self, run: int) -> int:
        of = self._of
        while of[run] != run:
            of[run] = of[of[run]]
            run = int(of[run])
        return run

    def _join(self, first_of_row: NDArray[np.int64], *, wraps: bool) -> None:
        starts, ends = self._start.tolist(), self._end.tolist()
        for row in range(len(first_of_row) - 1):
            above, here, after = (
                (int(first_of_row[max(row + i, 0)]) for i in (-1, 0, 1)) if row else (0, 0, 0)
            )
            i, j = above, here
            while i < here and j < after:
                if starts[i] <= ends[j] and starts[j] <= ends[i]:  # also where they touch at a corner
                    self._of[self._root(i)] = self._root(j)
                if ends[i] < ends[j]:
                    i += 1
                else:
                    j += 1
            begin, until = int(first_of_row[row]), int(first_of_row[row + 1])
            if wraps and begin < until and starts[begin] == 0 and ends[until - 1] == self._columns:
                self._of[self._root(begin)] = self._root(until - 1)
