"""Z order: the numbers of the squares of a zoom along a curve on which every larger square is one stretch."""

import numpy as np
from numpy.typing import NDArray

_SPREAD = (
    (16, np.uint64(0x0000FFFF0000FFFF)),
    (8, np.uint64(0x00FF00FF00FF00FF)),
    (4, np.uint64(0x0F0F0F0F0F0F0F0F)),
    (2, np.uint64(0x3333333333333333)),
    (1, np.uint64(0x5555555555555555)),
)


def interleave(x: NDArray[np.unsignedinteger], y: NDArray[np.unsignedinteger]) -> NDArray[np.uint64]:
    """(n,) Z-order numbers of (n,) columns and rows of less than 32 bits each."""
    return _spread(x) | (_spread(y) << np.uint64(1))


def _spread(values: NDArray[np.unsignedinteger]) -> NDArray[np.uint64]:
    """Every bit at twice its place."""
    wide = values.astype(np.uint64)
    for shift, mask in _SPREAD:
        wide = (wide | (wide << np.uint64(shift))) & mask
    return wide


def block(levels: int) -> NDArray[np.intp]:
    """(4**levels,) where in a square of 2**levels by 2**levels, row by row, each step of the curve lies."""
    side = 1 << levels
    rows, columns = np.divmod(np.arange(side * side, dtype=np.uint64), np.uint64(side))
    return np.argsort(interleave(columns, rows), kind="stable")
