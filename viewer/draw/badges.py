"""The number that an event has in a figure: the same sign on the map, the timeline and the list of quotes."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.draw.map_text import metrics
from viewer.draw.map_text import width as words_width
from viewer.draw.style import Style, color

HEIGHT_PX = 15.0
PAD_PX = 4.5
GAP_PX = 6.0  # between a number and the words that follow it


def number_words(numbers: Iterable[int]) -> str:
    """Numbers in rising order, those that follow one another as a range: `1–3, 7`."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return ", ".join(_run(first, last) for first, last in runs)


def _run(first: int, last: int) -> str:
    if first == last:
        return str(first)
    return f"{first}, {last}" if last == first + 1 else f"{first}–{last}"


def width(words: str, style: Style) -> float:
    """Pixels that a number takes with its frame; none without words."""
    return max(words_width(words, style.small_px, bold=True) + 2 * PAD_PX, HEIGHT_PX) if words else 0.0


def step(words: str, style: Style) -> float:
    """Pixels from where a number begins to where what follows it may; none without words."""
    return width(words, style) + GAP_PX if words else 0.0


def paint(painter: QPainter, middle_left: QPointF, words: str, style: Style) -> None:
    """Paint a number in its frame, the middle of whose left edge is given."""
    wide = width(words, style)
    frame = QRectF(middle_left.x(), middle_left.y() - HEIGHT_PX / 2, wide, HEIGHT_PX)
    painter.setPen(QPen(color(style.text), 1.0))
    painter.setBrush(color(style.ground))
    painter.drawRoundedRect(frame, HEIGHT_PX / 2, HEIGHT_PX / 2)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setFont(style.font(style.small_px, bold=True))
    painter.setPen(color(style.text))
    measure = metrics(style.small_px, bold=True)
    left = frame.left() + (wide - measure.horizontalAdvance(words)) / 2
    painter.drawText(QPointF(left, frame.center().y() + measure.capHeight() / 2), words)
