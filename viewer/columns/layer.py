"""A layer: the columns of its events, and the words that go with them."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from viewer.columns.ranks import Ranks
from viewer.geo import mercator

LASTS = np.uint8(1)  # flag: under way throughout, not a moment somewhere inside
PLACED = np.uint8(2)  # flag: it has a place on the map
WORLD = 2.0**32  # of the integers that a side of the Mercator square is divided into
REACH_M = (5_000.0, 50_000.0, 500_000.0, np.inf)  # places are kept apart by how far off they may be

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Columns:
    """n events in order of when they may have begun; p of them have a place.

    Attributes:
        first_ms: (n,) ascending; milliseconds since 1970 UTC at which it may have begun.
        last_ms: (n,) greater than `first_ms`; at which it is surely over.
        x, y: (n,) place on the Mercator square, east and south, 0 to 2**32; 0 without a place.
        radius_m: (n,) metres within which the place surely lies.
        kind: (n,) number in `Layer.kinds`.
        actor: (n,) number in `Layer.actors`.
        flags: (n,) LASTS and PLACED.
        row: (n,) which of the rows kept of the source, counted from 0.
        title_at: (n + 1,) where the title of a row begins in `titles`, by row.
        titles: UTF-8, one after the other, in the order of the rows.
        by_last: (n,) the events in order of `last_ms`.
        by_length: (n,) the events by class of length, in each in order of time.
        length_at: (k + 1,) where each class begins in `by_length`.
        length_ms: (k,) the greatest length in each.
        by_place: (p,) the events with a place by reach, in each along a Z-shaped curve.
        place_at: (4, 4**level + 1) how many of `by_place` lie before each square of the curve, by reach.
        first_at, last_at: tables for the ranks among beginnings and ends.
    """

    first_ms: Ints
    last_ms: Ints
    x: NDArray[np.uint32]
    y: NDArray[np.uint32]
    radius_m: NDArray[np.float32]
    kind: NDArray[np.uint16]
    actor: NDArray[np.uint16]
    flags: NDArray[np.uint8]
    row: NDArray[np.uint32]
    title_at: NDArray[np.uint32]
    titles: NDArray[np.uint8]
    by_last: NDArray[np.uint32]
    by_length: NDArray[np.uint32]
    length_at: Ints
    length_ms: Ints
    by_place: NDArray[np.uint32]
    place_at: NDArray[np.uint32]
    first_at: Ints
    last_at: Ints

    @property
    def level(self) -> int:
        """The zoom whose squares `place_at` counts."""
        return (int(self.place_at.shape[1] - 1).bit_length() - 1) // 2

    @property
    def firsts(self) -> Ranks:
        """Ranks among the beginnings."""
        return Ranks(self.first_ms, self.first_at)

    @property
    def lasts(self) -> Ranks:
        """Ranks among the ends."""
        return Ranks(self.last_ms, self.last_at, self.by_last)

    @property
    def bytes_each(self) -> float:
        """Memory an event takes beside its title, where all of it is in memory."""
        arrays = (getattr(self, name) for name in self.__slots__ if name != "titles")
        return float(sum(array.nbytes for array in arrays) / max(len(self.first_ms), 1))


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """Where a layer's rows come from.

    Attributes:
        path: of the file.
        sha256: of its bytes, in hexadecimal.
        skipped: ascending numbers of the records that make no event, counted from 1.
        places: for each stretch of the file, its first record and where it begins, for its reader.
    """

    path: str
    sha256: str
    skipped: Ints = field(default_factory=lambda: np.zeros(0, np.int64))
    places: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """A read-only table of events that is drawn behind the dossier.

    `kinds` and `actors` are the names that its columns number; an empty name stands for none.
    """

    name: str
    kinds: tuple[str, ...]
    columns: Columns
    source: Source
    actors: tuple[str, ...] = ("",)

    @property
    def count(self) -> int:
        return len(self.columns.first_ms)

    def title(self, event: int) -> str:
        """The title of an event; empty where its row has none."""
        at, row = self.columns.title_at, int(self.columns.row[event])
        return bytes(self.columns.titles[int(at[row]) : int(at[row + 1])]).decode("utf-8", "replace")

    def kind(self, event: int) -> str:
        return self.kinds[int(self.columns.kind[event])]

    def actor(self, event: int) -> str:
        """Who acts; empty where its row does not say."""
        return self.actors[int(self.columns.actor[event])]

    def span_ms(self, event: int) -> tuple[int, int]:
        """The interval that an event lies in, milliseconds since 1970 UTC; the end is not in it."""
        return int(self.columns.first_ms[event]), int(self.columns.last_ms[event])

    def lasts(self, event: int) -> bool:
        """Whether it is under way throughout its interval, rather than a moment somewhere in it."""
        return bool(self.columns.flags[event] & LASTS)

    def place(self, event: int) -> tuple[float, float] | None:
        """Latitude and longitude to about a centimetre; None without a place."""
        if not self.columns.flags[event] & PLACED:
            return None
        return mercator.unproject(self.columns.x[event] / WORLD, self.columns.y[event] / WORLD)

    def record(self, event: int) -> int:
        """Which record of the source it is, counted from 1 after the heading, those left out included."""
        row = int(self.columns.row[event])
        kept_before = self.source.skipped - 1 - np.arange(len(self.source.skipped))
        return row + 1 + int(np.searchsorted(kept_before, row, side="right"))
