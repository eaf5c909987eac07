"""The legend: exactly the signs of certainty that are in use, and what a soft edge of one means."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter

from viewer.draw.glyphs import Bar, paint_bar, paint_mark
from viewer.draw.style import Style, color
from viewer.draw.timeline_layout import metrics
from viewer.model.event import Certainty, Event

SWATCH_PX = 26.0


def in_use(events: Iterable[Event]) -> tuple[Certainty, ...]:
    """The certainties that *events* have, in the order of the words."""
    found = {event.certainty for event in events}
    return tuple(certainty for certainty in Certainty if certainty in found)


def paint(
    painter: QPainter, rect: QRectF, found: Iterable[Certainty], style: Style, *, marks: bool = False
) -> float:
    """Paint the legend on one line, as far as whole entries fit; where it ends, in pixels from the left.

    Args:
        marks: show the marks of the map instead of the bars of the timeline.
    """
    painter.setFont(style.font(style.small_px))
    measure = metrics(style, small=True)
    names, soft_words = style.phrases.certainties, style.phrases.soft_edge
    x, middle = rect.left(), rect.center().y()
    baseline = middle + measure.capHeight() / 2
    for certainty in found:
        width = SWATCH_PX + 6 + measure.horizontalAdvance(names[certainty])
        if x + width > rect.right():
            return x
        if marks:
            paint_mark(
                painter,
                QPointF(x + SWATCH_PX - 8, middle),
                certainty,
                style,
                radius_px=5.0,
                ground=style.ground,
            )
        else:
            bar = Bar(x, x + SWATCH_PX, middle - 5, 10, (x, x + SWATCH_PX))
            paint_bar(painter, bar, certainty, style)
        painter.setPen(color(style.soft))
        painter.drawText(QPointF(x + SWATCH_PX + 6, baseline), names[certainty])
        x += width + 16
    if x > rect.left() and not marks and x + 48 + measure.horizontalAdvance(soft_words) <= rect.right():
        _paint_soft(painter, x, middle, style)
        painter.setPen(color(style.soft))
        painter.drawText(QPointF(x + 48, baseline), soft_words)
        x += 48 + measure.horizontalAdvance(soft_words)
    return x


def _paint_soft(painter: QPainter, x: float, middle: float, style: Style) -> None:
    shade = QLinearGradient(x, 0, x + 42, 0)
    shade.setColorAt(0.0, color(style.soft))
    shade.setColorAt(0.35, color(style.soft))
    shade.setColorAt(1.0, color(style.soft, 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(shade)
    painter.drawRect(QRectF(x, middle - 5, 42, 10))
