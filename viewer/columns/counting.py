"""How many events touch each stretch of time: exact, and at no greater cost for ten million than for ten."""

import numpy as np
from numpy.typing import NDArray

from viewer.columns.bits import Chosen
from viewer.columns.layer import Columns

FURTHEST_MS = 2**62  # beyond it the steps between edges would not fit 64 bits


def edges_ms(first_s: float, last_s: float, columns: int) -> NDArray[np.int64]:
    """(columns + 1,) edges of as many equal stretches of *first_s* to *last_s*, in whole milliseconds."""
    edges = np.linspace(first_s * 1000.0, last_s * 1000.0, columns + 1)
    return np.rint(np.clip(edges, -FURTHEST_MS, FURTHEST_MS)).astype(np.int64)


def counts(columns: Columns, edges: NDArray[np.int64], chosen: Chosen | None = None) -> NDArray[np.int64]:
    """(m,) how many events may lie, in whole or in part, between each two of (m + 1,) ascending *edges*.

    An event counts in every stretch that its interval touches, so one whose date is vague counts in many.
    """
    begun = columns.firsts.before(edges[1:])
    over = columns.lasts.before(edges[:-1] + 1)
    if chosen is not None:
        begun, over = chosen.by_first.rank(begun), chosen.by_last.rank(over)
    return begun - over


def count_between(columns: Columns, first_ms: int, last_ms: int, chosen: Chosen | None = None) -> int:
    """How many events may lie between two moments, *last_ms* not included."""
    return int(counts(columns, np.array([first_ms, last_ms], np.int64), chosen)[0])
