"""The legend below the timeline of the window: the signs in use, on the one line there is for it."""

from collections.abc import Iterable
from itertools import takewhile

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from viewer.draw import figure_legend
from viewer.draw.figure_legend import LINE_PX, Legend, Sign
from viewer.draw.style import Style
from viewer.model.event import Certainty, Event

EDGES = ("maybe", "open")
"""The signs of what is not certain of a bar, by their keys in the legend of a figure."""


def in_use(events: Iterable[Event]) -> tuple[Certainty, ...]:
    """The certainties that *events* have, in the order of the words."""
    found = {event.certainty for event in events}
    return tuple(certainty for certainty in Certainty if certainty in found)


def paint(
    painter: QPainter, rect: QRectF, found: Iterable[Certainty], style: Style, *, keys: Iterable[str] = EDGES
) -> float:
    """Paint the legend on one line, as far as whole entries fit; where it ends, in pixels from the left.

    Args:
        found: the certainties, each shown as a bar; where there are none nothing is explained.
        keys: of the signs behind them, as `figure_legend.of_timeline` gives them.
    """
    bars = [Sign(certainty.value, has_bar=True) for certainty in found]
    others = [Sign(key) for key in keys] if bars else []
    laid = figure_legend.lay_out((*bars, *others), rect.width(), style)
    first = tuple(takewhile(lambda e: e.rect.top() == 0 and e.rect.right() <= rect.width(), laid.entries))
    at = QPointF(rect.left(), rect.center().y() - LINE_PX / 2)
    figure_legend.paint(painter, at, Legend(first, LINE_PX), style)
    return rect.left() + (first[-1].rect.right() if first else 0.0)
