"""One date on a little scale of its own: the bars, marks and calendar of the timeline, without lanes."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from viewer.draw import axis
from viewer.draw.glyphs import Bar, paint_bar, paint_mark
from viewer.draw.scale import Scale
from viewer.draw.style import Style, color
from viewer.draw.timeline_extents import Extents, extents
from viewer.draw.timeline_values import BAR_PX, MARK_PX, NARROW_PX
from viewer.model.event import Certainty
from viewer.model.moment import DAY_S
from viewer.model.query import ENDLESS
from viewer.model.when import When
from viewer.model.zone import Zone

AXIS_PX = 30.0
FLAG_PX = 13.0  # the band for the flag of publication, where that day is shown
ROOM_PX = 26.0  # for the bar
CLOSER = 1.8  # the labels stand so much closer than on the timeline, since there are few
MARGIN = 0.3  # of what is known, left free on either side
NEAR = 1.5  # times what is known: how far off the day of publication is still shown


@dataclass(frozen=True, slots=True)
class DateLayout:
    """Where a date goes: a bar, or a mark where the bar would be narrower than one."""

    scale: Scale
    bar: Bar | None
    mark: QPointF | None
    published_px: float | None
    zone: Zone | None = None

    @property
    def flag_px(self) -> float:
        return 0.0 if self.published_px is None else FLAG_PX

    @property
    def height_px(self) -> float:
        return AXIS_PX + self.flag_px + ROOM_PX


def lay_out(
    when: When | None, width_px: float, published_s: float | None = None, zone: Zone | None = None
) -> DateLayout | None:
    """The date on a scale that fits it; None where nothing of it is known.

    Args:
        when: the date.
        width_px: the room.
        published_s: the day the article appeared, in seconds since 1970, shown where it is near.
        zone: whose clocks the calendar goes by; UTC without one.
    """
    span = extents(when) if when else None
    if span is None:
        return None
    scale = _scale(span, width_px, published_s)
    left = 0.0 if span.open_left else scale.px(span.first_s)
    right = width_px if span.open_right else scale.px(span.last_s)
    published_px = None
    if published_s is not None and scale.first <= published_s <= scale.last:
        published_px = scale.px(published_s)
    top = AXIS_PX + (FLAG_PX if published_px is not None else 0.0) + (ROOM_PX - BAR_PX) / 2
    if right - left < NARROW_PX:
        return DateLayout(scale, None, QPointF((left + right) / 2, top + BAR_PX / 2), published_px, zone)
    sure = None
    if span.sure:
        sure = (max(scale.px(span.sure[0]), left), min(scale.px(span.sure[1]), right))
    bar = Bar(left, right, top, BAR_PX, sure, span.open_left, span.open_right)
    return DateLayout(scale, bar, None, published_px, zone)


def _scale(span: Extents, width_px: float, published_s: float | None) -> Scale:
    known = [s for s in (span.first_s, span.last_s, span.known_s, *(span.sure or ())) if abs(s) != ENDLESS]
    first, last = min(known), max(known)
    spread = max(last - first, _least(span))
    if published_s is not None and first - NEAR * spread <= published_s <= last + NEAR * spread:
        first, last = min(first, published_s), max(last, published_s)
    free = ((1 + 2 * MARGIN) * max(last - first, spread) - (last - first)) / 2
    return Scale(first - free, last + free, width_px)


def _least(span: Extents) -> float:
    """What the scale shows at least, in seconds: hours about a time, days about a day, else years."""
    if span.open_left or span.open_right:
        return 1.5 * axis.YEAR_S
    return 4.0 * DAY_S if span.last_s - span.first_s >= DAY_S else DAY_S / 2


def paint(painter: QPainter, layout: DateLayout, certainty: Certainty, style: Style) -> None:
    """Paint the calendar and, over it, the date as the timeline draws it."""
    scale = layout.scale
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, scale.width_px, layout.height_px), color(style.ground))
    _paint_calendar(painter, layout, style)
    if layout.published_px is not None:
        _paint_flag(painter, layout, layout.published_px, style)
    if layout.bar is not None:
        paint_bar(painter, layout.bar, certainty, style)
    if layout.mark is not None:
        paint_mark(painter, layout.mark, certainty, style, radius_px=MARK_PX, ground=style.ground)


def _paint_flag(painter: QPainter, layout: DateLayout, x: float, style: Style) -> None:
    """The day of publication, as on the timeline: a line with a flag, which turns left at the right edge."""
    font = style.font(style.small_px - 1, bold=True)
    words = style.phrases.published
    width = QFontMetricsF(font).horizontalAdvance(words) + 8
    painter.setPen(QPen(color(style.accent), 1.2))
    painter.drawLine(QPointF(x, AXIS_PX), QPointF(x, layout.height_px))
    flag = QRectF(x if x + width <= layout.scale.width_px else x - width, AXIS_PX, width, FLAG_PX)
    painter.fillRect(flag, color(style.accent))
    painter.setFont(font)
    painter.setPen(color(style.ground))
    painter.drawText(flag.bottomLeft() + QPointF(4, -3.5), words)


def _paint_calendar(painter: QPainter, layout: DateLayout, style: Style) -> None:
    scale = layout.scale
    lower, upper = axis.steps(replace(scale, width_px=scale.width_px * CLOSER))
    _paint_row(painter, layout, style, lower, is_upper=False)
    if upper is not None:
        _paint_row(painter, layout, style, upper, is_upper=True)
    painter.setPen(QPen(color(style.line), 1))
    painter.drawLine(QPointF(0, AXIS_PX), QPointF(scale.width_px, AXIS_PX))


def _paint_row(
    painter: QPainter, layout: DateLayout, style: Style, step: axis.Step, *, is_upper: bool
) -> None:
    """The labels of one row, each at its boundary; of the upper one the first is kept at the edge."""
    scale = layout.scale
    font = style.font(style.small_px - 1, bold=is_upper)
    measure = QFontMetricsF(font)
    painter.setFont(font)
    found = list(axis.ticks(step, (scale.first, scale.last), style.language, layout.zone))
    ends = [*(scale.px(tick.at_s) for tick in found[1:]), scale.width_px]
    for tick, end in zip(found, ends, strict=True):
        x = scale.px(tick.at_s)
        if not is_upper and x >= 0:
            painter.setPen(QPen(color(style.line), 1))
            painter.drawLine(QPointF(x, AXIS_PX - 13), QPointF(x, layout.height_px))
        text = axis.upper_text(step, tick, style.language) if is_upper else tick.text
        left = (max(x, 0.0) if is_upper else x) + 3
        if left < 0 or left + measure.horizontalAdvance(text) > end:
            continue
        painter.setPen(color(style.text if is_upper else style.soft))
        painter.drawText(QPointF(left, 11.0 if is_upper else AXIS_PX - 4), text)
    painter.setBrush(Qt.BrushStyle.NoBrush)
