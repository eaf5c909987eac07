"""Which of the painted things belong to which event: told to an SVG in the making, and to nothing else.

A group of signs begins and ends with a word that is painted as text; viewer/draw/figure_svg.py takes
these words out again, and makes groups of what stands between them.  Qt's generator has no groups.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter

from viewer.model.when import EventId

BEGIN, END = "sightline:begin:", "sightline:end"


@dataclass(frozen=True, slots=True)
class Group:
    """What belongs to some events; `part` says what it is: bar, mark, label, area, quote."""

    part: str
    events: tuple[EventId, ...]


_gathered: ContextVar[list[Group] | None] = ContextVar("gathered", default=None)


@contextmanager
def gathered() -> Iterator[list[Group]]:
    """The groups of what is painted within, in the order in which they begin."""
    groups: list[Group] = []
    before = _gathered.set(groups)
    try:
        yield groups
    finally:
        _gathered.reset(before)


@contextmanager
def events(painter: QPainter, part: str, ids: Iterable[EventId]) -> Iterator[None]:
    """What is painted within belongs to *ids*."""
    groups = _gathered.get()
    if groups is None:
        yield
        return
    _write(painter, f"{BEGIN}{len(groups)}")
    groups.append(Group(part, tuple(ids)))
    yield
    _write(painter, END)


def _write(painter: QPainter, word: str) -> None:
    painter.save()
    painter.setPen(Qt.GlobalColor.black)  # without a pen no text is painted
    painter.drawText(QPointF(0, 0), word)
    painter.restore()
