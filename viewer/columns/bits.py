"""Sets of events as one bit each, with counts that need no pass over them."""

from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

from viewer.columns.layer import PLACED, WORLD, Columns, Mask

WORD = 64


@dataclass(frozen=True, slots=True, eq=False)
class Bits:
    """A subset of 0..n-1 that says in one step how many of its members lie before a number.

    `words` are the bits, 64 to a word, the first lowest; `before` is how many are set before each word.
    """

    words: NDArray[np.uint64]
    before: NDArray[np.uint32]

    @classmethod
    def of(cls, mask: Mask) -> Self:
        packed = np.packbits(mask, bitorder="little")
        words = np.zeros(len(mask) // WORD + 1, "<u8")
        words.view(np.uint8)[: len(packed)] = packed
        before = np.zeros(len(words) + 1, np.uint32)
        np.cumsum(np.bitwise_count(words), out=before[1:], dtype=np.uint32)
        return cls(words, before)

    def rank(self, numbers: NDArray[np.int64]) -> NDArray[np.int64]:
        """(m,) how many members are less than each of (m,) *numbers*, from 0 to n."""
        word = numbers >> 6
        below = (np.uint64(1) << (numbers & 63).astype(np.uint64)) - np.uint64(1)
        found: NDArray[np.int64] = self.before[word] + np.bitwise_count(self.words[word] & below).astype(
            np.int64
        )
        return found


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """The events of a layer that pass a filter: as a mask, as numbers, and as bits in both orders of time."""

    mask: Mask
    events: NDArray[np.uint32]
    by_first: Bits
    by_last: Bits

    @property
    def count(self) -> int:
        return len(self.events)


def choose(columns: Columns, mask: Mask) -> Chosen:
    """Take the events where (n,) *mask* is true."""
    return Chosen(mask, np.flatnonzero(mask).astype(np.uint32), Bits.of(mask), Bits.of(mask[columns.by_last]))


def of_kinds(columns: Columns, kinds: frozenset[int]) -> Mask:
    """(n,) which events are of one of *kinds*, numbers in `Layer.kinds`."""
    wanted = np.zeros(1 << 16, np.bool_)
    wanted[sorted(kinds)] = True
    return wanted[columns.kind]


def within_box(columns: Columns, box: tuple[float, float, float, float]) -> Mask:
    """(n,) which have a place in *box*: left, top, right and bottom of the unit Mercator square.

    Left may be below 0 or right above 1, where the box lies across the date line; the edges right and
    bottom are not in it.
    """
    left, top, right, bottom = box
    mask = (columns.y >= top * WORLD) & (columns.y < bottom * WORLD)
    mask &= (columns.flags & PLACED).astype(np.bool_)
    if right - left < 1:
        first = np.uint32(int(left % 1.0 * WORLD) % 2**32)
        mask &= (columns.x - first) < (right - left) * WORLD  # unsigned, so it wraps round the world
    return mask
