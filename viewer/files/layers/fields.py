"""A column of text as slices of one stretch of bytes, so that millions of fields are no objects."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Self

import numpy as np
from numpy.typing import NDArray

LONGEST_NUMBER = 32  # bytes
SPACES = " \t\r\n"
WIDE = 64  # bytes of a field that tell it from another; longer ones are compared in full
_MIX = np.random.default_rng(20_260_116).integers(1, 2**63, WIDE // 8, np.uint64) | np.uint64(1)


@dataclass(frozen=True, slots=True, eq=False)
class Fields:
    """n fields: bytes start..end of `data`, UTF-8, without the spaces around them.

    Attributes:
        data: uint8, with at least WIDE bytes after the last field.
        start, end: (n,) positions.
    """

    data: NDArray[np.uint8]
    start: NDArray[np.int64]
    end: NDArray[np.int64]

    @classmethod
    def cut(cls, data: NDArray[np.uint8], start: NDArray[np.int64], end: NDArray[np.int64]) -> Self:
        """Fields at given places of *data*, which ends in WIDE spare bytes; spaces are taken off."""
        start, end = start.copy(), end.copy()
        while (pad := (start < end) & _is_space(data[start])).any():
            start += pad
        while (pad := (start < end) & _is_space(data[np.maximum(end - 1, 0)])).any():
            end -= pad
        return cls(data, start, end)

    @classmethod
    def of(cls, texts: Iterable[str]) -> Self:
        """Fields that say *texts*."""
        encoded = [text.strip(SPACES).encode("utf-8", "replace") for text in texts]
        ends = np.cumsum([0, *(len(text) for text in encoded)])
        data = np.frombuffer(b"".join(encoded) + bytes(WIDE), np.uint8)
        return cls(data, ends[:-1].astype(np.int64), ends[1:].astype(np.int64))

    def __len__(self) -> int:
        return len(self.start)

    @property
    def length(self) -> NDArray[np.int64]:
        """(n,) bytes in each."""
        return self.end - self.start

    def at(self, index: int) -> str:
        return bytes(self.data[self.start[index] : self.end[index]]).decode("utf-8", "replace")

    def taken(self, which: NDArray[np.bool_] | NDArray[np.intp]) -> Self:
        """Some of them: by mask or by number."""
        return type(self)(self.data, self.start[which], self.end[which])

    def matrix(self, width: int) -> NDArray[np.uint8]:
        """(n, width) the first bytes of each, zeros after its end; *width* is at most WIDE."""
        made = np.lib.stride_tricks.sliding_window_view(self.data, width)[self.start]
        made[np.arange(width) >= self.length[:, None]] = 0
        return made

    @property
    def width(self) -> int:
        """Bytes of the longest, rounded up to whole words of 64 bits; WIDE at most."""
        return min(-(-max(int(self.length.max(initial=0)), 1) // 8) * 8, WIDE)

    def unique(self) -> tuple[list[str], NDArray[np.intp]]:
        """The different texts, and (n,) which of them each field says."""
        if not len(self):
            return [], np.zeros(0, np.intp)
        if int(self.length.max()) > WIDE:
            return self._unique_long()
        rows = self.matrix(self.width).view(np.uint64)
        mixed = rows * _MIX[: rows.shape[1]]
        key = (mixed ^ (mixed >> np.uint64(31))).sum(axis=1, dtype=np.uint64)
        _, first, which = np.unique(key, return_index=True, return_inverse=True)
        if (rows[first][which] != rows).any():
            return self._unique_long()  # two texts of one key
        return [self.at(int(i)) for i in first], which

    def _unique_long(self) -> tuple[list[str], NDArray[np.intp]]:
        known: dict[str, int] = {}
        which = [known.setdefault(self.at(i), len(known)) for i in range(len(self))]
        return list(known), np.array(which, np.intp)


def _is_space(letters: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return np.asarray(
        (letters == 32) | ((letters >= 9) & (letters <= 13) & (letters != 11) & (letters != 12))
    )


def floats(fields: Fields, *, decimal_comma: bool = False) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """(n,) numbers, not a number where there is none; and (n,) where a text stands that is no number."""
    rows = fields.matrix(min(fields.width, LONGEST_NUMBER))
    empty = fields.length == 0
    rows[empty, :3] = np.frombuffer(b"nan", np.uint8)
    if decimal_comma:
        rows[rows == ord(",")] = ord(".")
    texts = rows.view(f"S{rows.shape[1]}")[:, 0]
    try:
        values = texts.astype(np.float64)
    except ValueError:
        values = np.array([_float(text) for text in texts.tolist()], np.float64)
    return values, ~np.isfinite(values) & ~empty


def _float(text: bytes) -> float:
    try:
        return float(text)
    except ValueError:
        return float("nan")


def joined(
    columns: list[Fields], *, most: int, between: bytes = b" \xc2\xb7 "
) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    """The texts of several columns of n fields, side by side, at most *most* bytes a row.

    Returns:
        (n + 1,) where each row's text begins, and the bytes; empty fields leave no gap.
    """
    if len(columns) == 1:
        return _packed(columns[0], most)
    texts = []
    for i in range(len(columns[0]) if columns else 0):
        parts = [bytes(c.data[c.start[i] : c.end[i]]) for c in columns]
        texts.append(_clipped(between.join(part for part in parts if part), most))
    at = np.cumsum([0, *(len(text) for text in texts)])
    return at.astype(np.uint32), np.frombuffer(b"".join(texts), np.uint8)


def _packed(fields: Fields, most: int) -> tuple[NDArray[np.uint32], NDArray[np.uint8]]:
    length = np.minimum(fields.length, most)
    cut = fields.length > most  # not inside a letter: back to its first byte
    while (inside := cut & (length > 0) & (fields.data[fields.start + length] & 0xC0 == 0x80)).any():
        length = length - inside
    at = np.concatenate(([0], np.cumsum(length)))
    ends = fields.start + length
    if (fields.start[1:] < ends[:-1]).any():  # not in the order of the bytes
        source = np.repeat(fields.start - at[:-1], length) + np.arange(at[-1])
        return at.astype(np.uint32), fields.data[source]
    step = np.zeros(len(fields.data) + 1, np.int8)
    np.add.at(step, fields.start, 1)
    np.subtract.at(step, ends, 1)
    return at.astype(np.uint32), fields.data[np.cumsum(step[:-1], dtype=np.int8).astype(np.bool_)]


def _clipped(text: bytes, most: int) -> bytes:
    return text if len(text) <= most else text[:most].decode("utf-8", "ignore").encode()
