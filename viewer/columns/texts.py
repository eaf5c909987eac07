"""Which events have a word in their title, found by whole columns of bytes."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from viewer.columns.layer import Columns, Layer, Mask

PART = 1 << 22  # bytes of titles that are looked at together
_SMALL = np.arange(256, dtype=np.uint8)
_SMALL[ord("A") : ord("Z") + 1] += 32


def titled(columns: Columns, word: str) -> Mask:
    """(n,) which have *word* in their title, whatever the case of its letters; all for the empty word.

    Letters whose great form takes another number of bytes than their small one, such as ß, are found only
    as they are written.
    """
    found = np.zeros(len(columns.first_ms), np.bool_)
    spellings = sorted({word.casefold(), word.lower(), word.upper(), word}, key=len)
    lengths = {len(each.encode()) for each in spellings}
    if not word:
        return ~found
    for length in lengths:
        same = [each.encode() for each in spellings if len(each.encode()) == length]
        for at in _places(columns.titles, same, word.casefold()):
            rows = np.searchsorted(columns.title_at, at, side="right") - 1
            fits = at + length <= columns.title_at[rows + 1]
            found[rows[fits]] = True
    return found[columns.row]


def first_titled(layer: Layer, words: tuple[str, ...], *, most: int, most_bytes: int) -> tuple[int, ...]:
    """At most *most* events with every one of some words in their title, in the order of the rows.

    Only the first *most_bytes* of all titles are looked at, so that it takes no longer in a large layer.
    """
    columns, found = layer.columns, dict[int, None]()
    longest = max(words, key=len, default="")
    spellings = sorted({longest.casefold(), longest.upper(), longest})
    same = [s.encode() for s in spellings if len(s.encode()) == len(longest.encode())]
    if not longest:
        return ()
    for at in _places(columns.titles[:most_bytes], same, longest.casefold()):
        for row in np.unique(np.searchsorted(columns.title_at, at, side="right") - 1).tolist():
            title = bytes(columns.titles[int(columns.title_at[row]) : int(columns.title_at[row + 1])])
            said = title.decode("utf-8", "replace").casefold()
            if all(word.casefold() in said for word in words):
                found[row] = None
            if len(found) == most:
                return tuple(int(np.flatnonzero(columns.row == row)[0]) for row in found)
    return tuple(int(np.flatnonzero(columns.row == row)[0]) for row in found)


def _places(titles: NDArray[np.uint8], spellings: list[bytes], folded: str) -> Iterator[NDArray[np.int64]]:
    """Where one of some spellings of the same length begins in *titles*, part by part."""
    length = len(spellings[0])
    for begin in range(0, max(len(titles) - length + 1, 0), PART):
        part = _SMALL[titles[begin : begin + PART + length - 1]]
        candidates = np.arange(len(part) - length + 1)
        for i in _rarest_first(spellings):
            wanted = np.unique(_SMALL[[spelling[i] for spelling in spellings]])
            here = part[candidates + i]
            fits = here == wanted[0]
            for other in wanted[1:]:
                fits |= here == other
            candidates = candidates[fits]
        if not folded.isascii():  # a letter may be put together of the bytes of two
            fits = [bytes(part[at : at + length]).decode("utf-8", "replace") for at in candidates.tolist()]
            candidates = candidates[np.array([each.casefold() == folded for each in fits], np.bool_)]
        yield (candidates + begin).astype(np.int64)


def _rarest_first(spellings: list[bytes]) -> list[int]:
    """The places of a word, seldom letters first: then few candidates are left at once."""
    common = b" aeiourntslcdm"
    word = spellings[0].lower()
    return sorted(range(len(word)), key=lambda i: common.find(word[i : i + 1]) >= 0)
