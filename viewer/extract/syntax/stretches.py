"""Stretches of the words of a sentence, whatever its language: which holds a word, and their characters."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from viewer.extract.syntax.parsing import Parsed


class Stretch(Protocol):
    """Words start..end (indices, end excluded): a clause, for one."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


def innermost(found: Sequence[Stretch], at: int) -> int | None:
    """The index of the shortest stretch around a word; None where none is."""
    around = [i for i, c in enumerate(found) if c.start <= at < c.end]
    return min(around, key=lambda i: found[i].end - found[i].start, default=None)


def span_of(sentence: "Parsed", stretch: Stretch) -> tuple[int, int]:
    """Where a stretch begins and ends in the text."""
    return sentence.tokens[stretch.start].start, sentence.tokens[stretch.end - 1].end


def spans_of(sentence: "Parsed", indices: Iterable[int]) -> list[tuple[int, int]]:
    """Where each of some words begins and ends in the text."""
    return [(sentence.tokens[i].start, sentence.tokens[i].end) for i in indices]


def covers(sentence: "Parsed", stretch: Stretch, offset: int) -> bool:
    """Whether a character of the text lies in a stretch."""
    low, high = span_of(sentence, stretch)
    return low <= offset < high
