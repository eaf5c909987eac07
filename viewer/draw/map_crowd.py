"""Which mark a label on a map is taken for: the nearest, one straight beside it before one at a corner."""

from PySide6.QtCore import QRectF

from viewer.draw.labels import edges
from viewer.draw.map_marks import Mark

CELL_PX = 48
APART = 1.5  # times as far from a label at a corner of its mark a mark straight beside it must be


class Crowd:
    """The marks by cell, to tell whether a label would be nearer to another mark than to its own."""

    def __init__(self, marks: list[Mark]) -> None:
        self._cells: dict[tuple[int, int], list[tuple[float, float, Mark]]] = {}
        for mark in marks:
            x, y = mark.at.x(), mark.at.y()
            self._cells.setdefault((int(x // CELL_PX), int(y // CELL_PX)), []).append((x, y, mark))

    def is_nearest(self, rect: QRectF, own: Mark) -> bool:
        """Whether a label in *rect* is nearest to its own mark, so that nobody takes it for another's.

        One at a corner of its mark is taken for that of a mark straight beside, above or below it, even where
        that is somewhat further away.
        """
        left, top, right, bottom = edges(rect)
        dx, dy = _gaps(left - own.at.x(), own.at.x() - right, top - own.at.y(), own.at.y() - bottom)
        square = dx * dx + dy * dy
        straight = (
            square * APART * APART if dx and dy else square
        )  # within which none may be straight beside it
        gap = straight**0.5
        rows = range(int((top - gap) // CELL_PX), int((bottom + gap) // CELL_PX) + 1)
        for column in range(int((left - gap) // CELL_PX), int((right + gap) // CELL_PX) + 1):
            for row in rows:
                for x, y, mark in self._cells.get((column, row), ()):
                    dx, dy = _gaps(left - x, x - right, top - y, y - bottom)
                    if mark is not own and dx * dx + dy * dy <= (square if dx and dy else straight):
                        return False
        return True


def _gaps(west: float, east: float, north: float, south: float) -> tuple[float, float]:
    """How far aside and how far up or down a point is from a rectangle whose sides are so far beyond it."""
    return (west if west > 0 else max(east, 0.0)), (north if north > 0 else max(south, 0.0))
