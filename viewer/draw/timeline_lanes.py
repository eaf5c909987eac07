"""The lanes of a timeline as they are painted: a name that stays in view, a count, and a line under each."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from viewer.draw.phrases import counted
from viewer.draw.style import Style, color
from viewer.draw.timeline_layout import FOLDED, HEADING_PX, LaneBox, TimelineView, metrics

FOLD_PX = 12.0
NAME_PX = 19.0  # from the top of a lane to the first line of its name


def paint_lane(painter: QPainter, box: LaneBox, view: TimelineView, style: Style) -> None:
    """Paint a lane before scrolling; its name goes along where its upper edge has been scrolled away."""
    bottom = box.top + box.height
    if box.is_tray:  # no date, so no line of the calendar runs through it
        painter.fillRect(QRectF(0, box.top + 1, view.width_px, box.height), color(style.ground))
    painter.setPen(QPen(color(style.line), 1))
    painter.drawLine(QPointF(0, bottom), QPointF(view.width_px, bottom))
    bold = metrics(style, bold=True)
    painter.setFont(style.font(style.font_px - 1, bold=True))
    painter.setPen(color(style.text))
    left, step = (4.0, HEADING_PX) if view.is_stacked else (16.0, bold.height())
    if view.is_stacked:  # the lines of the calendar run behind the name, not through it
        painter.fillRect(
            QRectF(0, box.top + 1, view.width_px, len(box.lines) * step), color(style.ground, 0.8)
        )
    first = name_y(box, view, len(box.lines) * step)
    for i, line in enumerate(box.lines):
        painter.drawText(QPointF(left, first + i * step), line)
    painter.setFont(style.font(style.small_px))
    painter.setPen(color(style.soft))
    count = counted(style.phrases.events, box.count)
    below = first + len(box.lines) * step
    if view.is_stacked:
        left, below = left + bold.horizontalAdvance(box.lines[-1]) + 8, below - step
    if box.fold:
        _paint_fold(painter, QPointF(left, below - 4), box, style)
        left += FOLD_PX
    if below < bottom - 2:
        painter.drawText(QPointF(left, below), count)
    if box.density:
        _paint_density(painter, box, view, style)


def name_y(box: LaneBox, view: TimelineView, high_px: float) -> float:
    """The first base line of a lane's name, as far down as shows it and the count, which are so high."""
    gone = max(view.scroll_px + view.axis_px - box.top, 0.0)
    return box.top + NAME_PX + min(gone, max(box.height - NAME_PX - high_px - 3, 0.0))


def _paint_fold(painter: QPainter, at: QPointF, box: LaneBox, style: Style) -> None:
    """The triangle of what can be opened, or that was."""
    corners = [(1, -4), (6.5, 0), (1, 4)] if box.fold == FOLDED else [(0, -3), (8, -3), (4, 2.5)]
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(style.soft))
    painter.drawPolygon(QPolygonF([at + QPointF(x, y) for x, y in corners]))
    painter.restore()


def _paint_density(painter: QPainter, box: LaneBox, view: TimelineView, style: Style) -> None:
    most = max(box.density) or 1
    top, height = box.top + 6, box.height - 22
    painter.setPen(Qt.PenStyle.NoPen)
    for column, count in enumerate(box.density):
        if count:
            painter.fillRect(
                QRectF(view.gutter_px + column, top, 1, height),
                color(style.accent, 0.12 + 0.88 * count / most),
            )
    painter.setFont(style.font(style.small_px))
    painter.setPen(color(style.soft))
    amounts = (f"{number:,}".replace(",", "\u202f") for number in (box.count, most))
    words = style.phrases.shaded_on_paper if view.whole else style.phrases.shaded
    painter.drawText(QPointF(view.gutter_px + 4, box.top + box.height - 5), words.format(*amounts))
