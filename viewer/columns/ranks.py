"""How many of a sorted column lie before given values, in a time that does not grow with the column."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

CELLS = 1 << 16


@dataclass(frozen=True, slots=True, eq=False)
class Ranks:
    """A column of integers with a table over it.

    Attributes:
        values: (n,) integers.
        table: (CELLS + 3,) the first value, the width of a cell, and how many values lie before each cell;
            kept as 64-bit integers.
        order: (n,) the order in which `values` ascends; None where it is in that order itself.
    """

    values: NDArray[np.int64]
    table: NDArray[np.int64]
    order: NDArray[np.uint32] | None = None

    def before(self, edges: NDArray[np.int64]) -> NDArray[np.int64]:
        """(m,) how many values are less than each of (m,) *edges*; exact."""
        if not np.issubdtype(edges.dtype, np.integer):
            raise TypeError(f"ranks are of integers, not {edges.dtype}: a float would convert the column")
        origin, width, at = self.table[0], self.table[1], self.table[2:]
        cell = np.clip((edges - origin) // width, 0, CELLS - 1)
        low, high = at[cell].copy(), at[cell + 1].copy()
        low[edges <= origin] = high[edges <= origin] = 0
        beyond = edges - origin >= width * CELLS
        low[beyond] = high[beyond] = len(self.values)
        return self._bisected(edges, low, high)

    def _bisected(
        self, edges: NDArray[np.int64], low: NDArray[np.int64], high: NDArray[np.int64]
    ) -> NDArray[np.int64]:
        """All bisections at once, so that the waits for memory overlap."""
        last = len(self.values) - 1
        for _ in range(int((high - low).max(initial=0)).bit_length()):
            middle = (low + high) >> 1
            at = np.minimum(middle, last)
            found = self.values[at if self.order is None else self.order[at]]
            less = (found < edges) & (low < high)
            low = np.where(less, middle + 1, low)
            high = np.where(less, high, middle)
        return low


def table_of(ascending: NDArray[np.int64]) -> NDArray[np.int64]:
    """The table over a column that ascends, as `Ranks` takes it."""
    if not len(ascending):
        return np.concatenate(([0, 1], np.zeros(CELLS + 1, np.int64)))
    origin = int(ascending[0])
    width = (int(ascending[-1]) - origin) // CELLS + 1
    edges = origin + width * np.arange(CELLS + 1, dtype=np.int64)
    return np.concatenate(([origin, width], np.searchsorted(ascending, edges)))
