"""Lines of a table for the csv module, and whether they end within a quotation that is never closed."""

import csv
from collections.abc import Iterable, Iterator


class Lines(Iterator[str]):
    """The lines of a table one by one, those of the record that is being read kept until forgotten."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._kept: list[str] = []
        self._is_over = False

    def __next__(self) -> str:
        line = next(self._lines, None)
        if line is None:
            self._is_over = True
            raise StopIteration
        self._kept.append(line)
        return line

    @property
    def count(self) -> int:
        """How many lines the record has."""
        return len(self._kept)

    @property
    def is_quoted(self) -> bool:
        """Whether the record has a quotation mark."""
        return any('"' in line for line in self._kept)

    def forget(self) -> None:
        self._kept.clear()

    def is_left_open(self, delimiter: str) -> bool:
        """Whether the table ended within a quotation of this record, which took all lines that follow it."""
        if not self._is_over or not self._kept:
            return False
        return len(list(csv.reader([*self._kept, "a line more"], delimiter=delimiter))) < 2
