"""Placing labels so that none overlaps another: first come, first placed."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF

CELL_PX = 32


class Placer:
    """Remembers what is taken, in a grid of cells, so that asking costs the same however much is placed."""

    def __init__(self, bounds: QRectF) -> None:
        self._bounds = bounds
        self._cells: dict[tuple[int, int], list[QRectF]] = {}

    def is_free(self, rect: QRectF) -> bool:
        """Whether *rect* lies within the bounds and touches nothing that was taken."""
        if not self._bounds.contains(rect):
            return False
        return not any(rect.intersects(other) for cell in _cells(rect) for other in self._cells.get(cell, ()))

    def take(self, rect: QRectF) -> None:
        """Keep *rect* free of labels, whether or not it already overlaps something."""
        for cell in _cells(rect):
            self._cells.setdefault(cell, []).append(rect)

    def place(self, candidates: Iterable[QRectF], margin_px: float = 2.0) -> QRectF | None:
        """The first of *candidates* that is free, which is then taken; None if there is none."""
        for rect in candidates:
            grown = rect.adjusted(-margin_px, -margin_px, margin_px, margin_px)
            if self._bounds.contains(rect) and self.is_free(grown & self._bounds):
                self.take(rect)
                return rect
        return None


def _cells(rect: QRectF) -> list[tuple[int, int]]:
    left, right = int(rect.left() // CELL_PX), int(rect.right() // CELL_PX)
    top, bottom = int(rect.top() // CELL_PX), int(rect.bottom() // CELL_PX)
    return [(x, y) for x in range(left, right + 1) for y in range(top, bottom + 1)]


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
