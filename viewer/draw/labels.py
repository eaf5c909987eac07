"""Placing labels so that none overlaps another: first come, first placed."""

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QPointF, QRectF

CELL_PX = 64

Edges = tuple[float, float, float, float]  # left, top, right, bottom


class Placer:
    """Remembers what is taken, in a grid of cells, so that asking costs the same however much is placed.

    Edges are kept as plain numbers: a map asks some thousand times for every frame, and calls into Qt for
    each comparison took most of it.
    """

    def __init__(self, bounds: QRectF) -> None:
        self._left, self._top, self._right, self._bottom = edges(bounds)
        self._cells: dict[tuple[int, int], list[Edges]] = {}

    def copy(self) -> "Placer":
        """One that has the same taken, and is taken from apart."""
        other = Placer(QRectF(self._left, self._top, self._right - self._left, self._bottom - self._top))
        for taken in {box for boxes in self._cells.values() for box in boxes}:
            other.keep(taken)
        return other

    def is_free(self, rect: QRectF, margin_px: float = 0.0) -> bool:
        """Whether *rect* lies within the bounds and nothing that was taken touches it or its margin."""
        return self.is_clear(edges(rect), margin_px)

    def is_clear(self, box: Edges, margin_px: float = 0.0) -> bool:
        """`is_free` of plain numbers."""
        left, top, right, bottom = box
        if left < self._left or top < self._top or right > self._right or bottom > self._bottom:
            return False
        left, top, right, bottom = left - margin_px, top - margin_px, right + margin_px, bottom + margin_px
        cells = self._cells
        for x in range(int(left // CELL_PX), int(right // CELL_PX) + 1):
            for y in range(int(top // CELL_PX), int(bottom // CELL_PX) + 1):
                for other in cells.get((x, y), ()):
                    if left < other[2] and other[0] < right and top < other[3] and other[1] < bottom:
                        return False
        return True

    def take(self, rect: QRectF) -> None:
        """Keep *rect* free of labels, whether or not it already overlaps something."""
        self.keep(edges(rect))

    def keep(self, taken: Edges) -> None:
        """`take` of plain numbers."""
        left, top, right, bottom = taken
        for x in range(int(left // CELL_PX), int(right // CELL_PX) + 1):
            for y in range(int(top // CELL_PX), int(bottom // CELL_PX) + 1):
                self._cells.setdefault((x, y), []).append(taken)

    def place(self, candidates: Iterable[QRectF], margin_px: float = 2.0) -> QRectF | None:
        """The first of *candidates* that is free, which is then taken; None if there is none."""
        for rect in candidates:
            if self.is_free(rect, margin_px):
                self.take(rect)
                return rect
        return None


def nearest(rect: QRectF, at: QPointF) -> QPointF:
    """The point of a rectangle that is nearest to another point: where a line to that begins."""
    return QPointF(min(max(at.x(), rect.left()), rect.right()), min(max(at.y(), rect.top()), rect.bottom()))


def edges(rect: QRectF) -> Edges:
    """Left, top, right and bottom as plain numbers."""
    return cast("Edges", rect.getCoords())  # one call into Qt, where the four numbers would take four


def around(x: float, y: float, width: float, height: float, *, gap_px: float) -> list[QRectF]:
    """Rectangles beside a mark at (x, y), the best first: right, left, above, below and the corners."""
    right, left, middle = x + gap_px, x - gap_px - width, y - height / 2
    above, below, centred = y - gap_px - height, y + gap_px, x - width / 2
    spots = (
        (right, middle),
        (left, middle),
        (centred, above),
        (centred, below),
        (right, above),
        (right, below),
        (left, above),
        (left, below),
    )
    return [QRectF(a, b, width, height) for a, b in spots]
