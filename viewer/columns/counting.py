"""How many events touch each stretch of time: exact, and at no greater cost for ten million than for ten."""

import math
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.columns.bits import Chosen
from viewer.columns.layer import Columns

FURTHEST_MS = 2.0**61  # beyond it the edges would not fit 64 bits
_SECOND, _MINUTE, _HOUR = 1000, 60_000, 3_600_000
PARTS_MS = (
    *(1, 2, 5, 10, 20, 50, 100, 200, 500),
    *(part * _SECOND for part in (1, 2, 5, 10, 15, 30)),
    *(part * _MINUTE for part in (1, 2, 5, 10, 15, 30)),
    *(part * _HOUR for part in (1, 2, 3, 4, 6, 8, 12, 24)),
)
"""Lengths that a day is a whole number of, in milliseconds; the last is the day."""


@dataclass(frozen=True, slots=True, eq=False)
class Bins:
    """Equal stretches of time that stand still while a view moves, and which of them each pixel column shows.

    They are whole parts of a day or whole days, counted from 1970: a column that straddled midnight would
    count the events of two days, and one of two and a half days now two days, now three.

    Attributes:
        length_ms: of each.
        edges: (m + 1,) milliseconds.
        of_column: (width,) the bin at the middle of each column.
    """

    length_ms: int
    edges: NDArray[np.int64]
    of_column: NDArray[np.int64]


def bins(first_s: float, last_s: float, width: int) -> Bins:
    """The shortest bins that are at least as wide as one of *width* columns."""
    per_column = (last_s - first_s) * 1000.0 / width
    day_ms = PARTS_MS[-1]
    length = next((part for part in PARTS_MS if part >= per_column), math.ceil(per_column / day_ms) * day_ms)
    middles = (np.arange(width) + 0.5) * per_column + first_s * 1000.0
    numbers = np.floor(np.clip(middles, -FURTHEST_MS, FURTHEST_MS) / length).astype(np.int64)
    edges = np.arange(numbers[0], numbers[-1] + 2, dtype=np.int64) * length
    return Bins(length, edges, numbers - numbers[0])


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
