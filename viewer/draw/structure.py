"""Which parts of a sheet are its headings, its paragraphs, its figure and its quotations: told to a PDF.

Qt writes no tags.  So each part begins with a tiny rectangle far off the page, which only a PDF in the making
is given; viewer/draw/figure_tags.py cuts the page there, and takes the rectangles out again.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

Role = Literal["H1", "H2", "P", "Figure", "BlockQuote", "Artifact"]
MARK_PX = (-5000, -7000)  # where the first part's rectangle lies; each further one is a pixel to the left

_told: ContextVar[list[Role] | None] = ContextVar("told", default=None)


@contextmanager
def told() -> Iterator[list[Role]]:
    """The parts of the page that is painted within, in the order in which they are painted."""
    parts: list[Role] = []
    before = _told.set(parts)
    try:
        yield parts
    finally:
        _told.reset(before)


def begin(painter: QPainter, role: Role) -> None:
    """What is painted from here on, until another part begins, is of this role.

    The painter has to be in pixels of the sheet.
    """
    parts = _told.get()
    if parts is None:
        return
    left, top = MARK_PX
    painter.fillRect(QRectF(left - len(parts), top, 1, 1), Qt.GlobalColor.black)
    parts.append(role)
