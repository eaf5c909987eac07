"""Which of the painted things belong to which event: told to an SVG in the making, and to nothing else.

A group of signs begins and ends with a word that is painted as text; viewer/draw/figure_svg.py takes
these words out again, and makes groups of what stands between them.  Qt's generator has no groups.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPaintEngine, QPainter

from viewer.model.when import EventId

BEGIN, END = "sightline:begin:", "sightline:end"


@contextmanager
def events(painter: QPainter, part: str, ids: Iterable[EventId]) -> Iterator[None]:
    """What is painted within belongs to *ids*; *part* says what it is: bar, mark, label."""
    if painter.paintEngine().type() is not QPaintEngine.Type.SVG:
        yield
        return
    _write(painter, BEGIN + ":".join((part, *(i.encode().hex() for i in ids))))
    yield
    _write(painter, END)


def _write(painter: QPainter, word: str) -> None:
    painter.save()
    painter.setPen(Qt.GlobalColor.black)  # without a pen no text is painted
    painter.drawText(QPointF(0, 0), word)
    painter.restore()


def read(word: str) -> tuple[str, tuple[EventId, ...]]:
    """The part and the events of a word that begins a group."""
    part, *ids = word.removeprefix(BEGIN).split(":")
    return part, tuple(EventId(bytes.fromhex(i).decode()) for i in ids)
