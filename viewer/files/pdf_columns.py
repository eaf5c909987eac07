"""The columns of a PDF's page, where its lines were written across all of them, row by row.

Most writers finish a column before they begin the next, and their lines come in order.  Others write each
row across the page; then what stands side by side is told from a table by its length.
"""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

LEAST_ROWS = 6
LEAST_SHARE = 0.5  # of the rows in parts, that have one where a column begins
LEAST_LETTERS = 20  # in the middle of a column's parts: the cells of a table are shorter
SLACK = 2.0  # points
LETTER_EMS, GAP_EMS, DOUBT = 0.5, 1.0, 0.15


@dataclass
class Line:
    """A line of a page, or the part of it in one column.

    It has its words, where it begins, its height from below and the size of its letters.  `goes_on` where it
    stands in the row of the line before.
    """

    text: str
    x: float
    y: float
    size: float
    goes_on: bool = False


def stands_apart(last: tuple[str, float], piece: str, x: float, size: float) -> bool:
    """Whether a piece that begins at *x* leaves a gap to the latest one, which is a text and where it began.

    A PDF does not say how wide its words are; letters are taken to be half as wide as high.
    """
    text, began = last
    width = LETTER_EMS * size * len(text)
    return bool(piece.strip()) and x - began - width > max(GAP_EMS * size, DOUBT * width)


def in_order(lines: list[Line]) -> list[Line]:
    """The lines as they are read: column by column, or the parts of each row put together."""
    starts = _starts(lines)
    if starts:
        return sorted(lines, key=lambda line: sum(line.x >= start - SLACK for start in starts))
    kept: list[Line] = []
    for line in lines:
        if line.goes_on and kept:
            kept[-1].text += line.text if line.text[:1].isspace() else f" {line.text}"
        else:
            kept.append(line)
    return kept


def _starts(lines: list[Line]) -> list[float]:
    """Where the columns after the first begin; empty where the page has one, or a table."""
    parts = [line for line in lines if line.goes_on]
    counts = Counter(round(line.x / SLACK) * SLACK for line in parts)
    least = max(LEAST_ROWS, LEAST_SHARE * len(parts) / max(1, len(counts)))
    starts = sorted(x for x, count in counts.items() if count >= least)
    if not starts or sum(counts[x] for x in starts) < LEAST_SHARE * len(parts):
        return []
    firsts = [a for a, b in pairwise(lines) if b.goes_on and not a.goes_on]
    columns = [firsts, *([p for p in parts if abs(p.x - x) <= SLACK] for x in starts)]
    is_prose = all(median(len(part.text) for part in column) >= LEAST_LETTERS for column in columns)
    return starts if is_prose else []
