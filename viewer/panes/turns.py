"""Frames first: a thread that draws ahead does so between frames, never beside one.

Python runs one thread at a time, and Qt keeps that turn while it draws a path.  A frame that is painted while
another thread draws tiles waits up to five milliseconds each time it loses its turn.  So whoever draws ahead
asks here before each short step, and goes on when no frame is being painted.
"""

from collections.abc import Callable
from functools import wraps
from threading import Event
from typing import TypeVar

from PySide6.QtGui import QPaintEvent

PATIENCE_S = 0.2  # after which a step is made all the same: tiles must come while frames follow on frames

Pane = TypeVar("Pane")
Painting = Callable[[Pane, QPaintEvent], None]

_is_free = Event()
_is_free.set()


def frame(paint: Painting[Pane]) -> Painting[Pane]:
    """A pane's painting, during which threads that draw ahead wait."""

    @wraps(paint)
    def painted(pane: Pane, event: QPaintEvent) -> None:
        _is_free.clear()
        try:
            paint(pane, event)
        finally:
            _is_free.set()

    return painted


def wait() -> None:
    """Return when no frame is being painted, or after a while."""
    _is_free.wait(PATIENCE_S)
