"""The timeline: lanes of honest bars under a calendar, and a tray for what has no date."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPen

from viewer.draw import axis, badges, tags
from viewer.draw.glyphs import FADED, FILLED, paint_bar, paint_halo, paint_mark
from viewer.draw.style import Style, color
from viewer.draw.timeline_lanes import paint_lane
from viewer.draw.timeline_layout import (
    AXIS_PX,
    FLAG_PX,
    LANE_PAD_PX,
    LINE_PX,
    MARK_PX,
    Item,
    LaneBox,
    TimelineLayout,
    TimelineView,
    advance,
    extents,
    fit,
    lay_out,
    metrics,
)
from viewer.model.focus import Focus
from viewer.model.query import ENDLESS, Match
from viewer.model.when import EventId, When
from viewer.model.zone import Zone

__all__ = ["TimelineLayout", "TimelineView", "fit", "hit", "lay_out", "paint", "span_of"]

RULE_PX = AXIS_PX - FLAG_PX + 1  # the line under the labels of the axis
FADE_PX = 22.0
POSSIBLY = 0.7  # opacity of what may lie in the time window


def hit(layout: TimelineLayout, x: float, y: float) -> EventId | None:
    """The event under a point of the view, the topmost first; None where there is none."""
    if y < layout.view.axis_px:
        return None
    at = QPointF(x, y + layout.view.scroll_px)
    return next((item.event for item in reversed(layout.items) if item.rect.contains(at)), None)


def tray_at(layout: TimelineLayout, x: float, y: float) -> LaneBox | None:
    """The tray whose heading is under a point, where it can be opened or folded."""
    if x >= layout.view.gutter_px or y < layout.view.axis_px:
        return None
    down = y + layout.view.scroll_px
    return next((b for b in layout.lanes if b.fold and b.top <= down <= b.top + b.height), None)


def span_of(when: When | None) -> tuple[float, float] | None:
    """The seconds between which a date is drawn, open sides cut at what is known; None without any date."""
    span = extents(when) if when else None
    if span is None:
        return None
    known = [s for s in (span.first_s, span.last_s, *(span.sure or ())) if abs(s) != ENDLESS]
    return (min(known), max(known)) if known else None


def paint(painter: QPainter, layout: TimelineLayout, focus: Focus, style: Style) -> None:
    """Paint the axis, lanes and events over the whole view; the selected and hovered last."""
    view = layout.view
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, view.width_px, view.height_px), color(style.ground))
    if layout.has_calendar:
        _paint_grid(painter, layout, style)
        _paint_lines(painter, layout, style)
    painter.save()
    top, high = view.axis_px, view.height_px - view.axis_px
    painter.setClipRect(QRectF(0, top, view.width_px, high))
    painter.translate(0, -view.scroll_px)
    for box in layout.lanes:
        if view.shows(box.top, box.top + box.height):
            paint_lane(painter, box, view, style)
    painter.setClipRect(QRectF(view.gutter_px - 1, top + view.scroll_px, view.width_px, high))
    _paint_links(painter, layout, style)
    lit = focus.selected | ({focus.hovered} if focus.hovered else set())
    seen = [item for item in layout.items if view.shows(item.rect.top() - 4, item.rect.bottom() + 4)]
    for item in seen:
        if item.event not in lit:
            _paint_item(painter, item, style)
    for item in seen:
        if item.event in lit:
            _paint_lit(painter, item, view, style, selected=item.event in focus.selected)
    painter.restore()
    _paint_more_below(painter, layout, style)
    _paint_beyond(painter, layout, style)


def _paint_more_below(painter: QPainter, layout: TimelineLayout, style: Style) -> None:
    """Let what goes on below the lower edge fade there, so that no letter is cut through."""
    view = layout.view
    hidden = view.axis_px + layout.content_px - view.scroll_px - view.height_px
    if hidden <= 1 or view.whole:
        return
    top = view.height_px - min(FADE_PX, hidden + LANE_PAD_PX)
    fade = QLinearGradient(0, top, 0, view.height_px)
    fade.setColorAt(0.0, color(style.ground, 0.0))
    fade.setColorAt(0.8, color(style.ground))
    painter.fillRect(QRectF(0, top, view.width_px, view.height_px - top), fade)


def _paint_grid(painter: QPainter, layout: TimelineLayout, style: Style) -> None:
    view = layout.view
    lower, upper = axis.steps(view.scale)
    small = style.font(style.small_px)
    painter.setFont(small)
    measure = metrics(style, small=True)
    for tick in axis.ticks(lower, (view.first_s, view.last_s), style.language, view.zone):
        x = view.x(tick.at_s)
        if x >= view.gutter_px:
            painter.setPen(QPen(color(style.line), 1))
            painter.drawLine(QPointF(x, RULE_PX - 16), QPointF(x, _lowest(layout)))
        right = x + 5 + measure.horizontalAdvance(tick.text)
        if x + 5 >= view.gutter_px and right <= view.width_px:
            painter.setPen(color(style.soft))
            painter.drawText(QPointF(x + 5, RULE_PX - 6), tick.text)
    if upper is not None:
        _paint_upper(painter, layout, (lower, upper), style)
    if view.zone is not None and not view.is_stacked:
        _paint_zone(painter, view, view.zone, style)
    painter.setPen(QPen(color(style.line), 1))
    painter.drawLine(QPointF(0, RULE_PX), QPointF(view.width_px, RULE_PX))


def _lowest(layout: TimelineLayout) -> float:
    """How far down the lines of the calendar run: in a figure to the lower edge of its last lane."""
    view = layout.view
    if not (view.whole and layout.lanes):
        return view.height_px
    last = layout.lanes[-1]
    return min(last.top + last.height - view.scroll_px, view.height_px)


def _paint_upper(
    painter: QPainter, layout: TimelineLayout, steps: tuple[axis.Step, axis.Step], style: Style
) -> None:
    """The upper row: each label at its boundary, the first one kept at the edge while it holds.

    At the edge it goes where only a sliver without a tick of the lower row is left of it: beside "2024" a
    "2023" over nothing but the margin would say that something was told of that year.
    """
    view, (lower, step) = layout.view, steps
    measure = metrics(style, small=True, bold=True)
    painter.setFont(style.font(style.small_px, bold=True))
    found = list(axis.ticks(step, (view.first_s, view.last_s), style.language, view.zone))
    for i, tick in enumerate(found):
        text = axis.upper_text(step, tick, style.language)
        x = max(view.x(tick.at_s), view.gutter_px)
        end = view.x(found[i + 1].at_s) if i + 1 < len(found) else view.width_px
        is_sliver = i == 0 and len(found) > 1 and _is_sliver(view, lower, (tick, found[1]))
        if x + 10 + measure.horizontalAdvance(text) <= end and not is_sliver:
            painter.setPen(color(style.text))
            painter.drawText(QPointF(x + 5, 15), text)
        if view.x(tick.at_s) >= view.gutter_px:
            painter.setPen(QPen(color(style.soft, 0.6), 1))
            painter.drawLine(QPointF(x, 4), QPointF(x, RULE_PX))


def _is_sliver(view: TimelineView, lower: axis.Step, between: tuple[axis.Tick, axis.Tick]) -> bool:
    """Whether what begins at the first tick is cut by the left edge, and no lower tick stands in the rest."""
    begins, ends = between
    if view.x(begins.at_s) >= view.gutter_px:
        return False
    inside = axis.ticks(lower, (view.first_s, ends.at_s), zone=view.zone)
    return not any(view.x(t.at_s) >= view.gutter_px and t.at_s < ends.at_s for t in inside)


def _paint_zone(painter: QPainter, view: TimelineView, zone: Zone, style: Style) -> None:
    """Say beside the axis by which clocks it counts."""
    measure = metrics(style, small=True)
    painter.setFont(style.font(style.small_px))
    painter.setPen(color(style.soft))
    told = zone.words(view.first_s, view.last_s)
    choices = (style.phrases.times_in.format(told), told)
    room = view.gutter_px - 22
    words = next((each for each in choices if measure.horizontalAdvance(each) <= room), told)
    painter.drawText(QPointF(16, 15), measure.elidedText(words, Qt.TextElideMode.ElideRight, room))


def _paint_links(painter: QPainter, layout: TimelineLayout, style: Style) -> None:
    painter.setPen(QPen(color(style.soft, 0.8), 1))
    for start, end in layout.links:
        corner = QPointF(start.x(), end.y())
        painter.drawLine(start, corner)
        painter.drawLine(corner, end)


def _paint_item(painter: QPainter, item: Item, style: Style) -> None:
    painter.setOpacity({Match.NO: FADED, Match.POSSIBLY: POSSIBLY, Match.CERTAINLY: 1.0}[item.match])
    with tags.events(painter, "bar", [item.event]):
        _paint_shape(painter, item, style)
    painter.setOpacity(1.0)


def _paint_shape(painter: QPainter, item: Item, style: Style) -> None:
    if item.inside:
        _clear_behind(painter, item, style)  # the calendar shines through what is pale of a bar
    if item.bar:
        paint_bar(painter, item.bar, item.certainty, style)
    if item.mark:
        paint_mark(painter, item.mark, item.certainty, style, radius_px=MARK_PX, ground=style.ground)
    font = style.font(style.font_px - 1)
    font.setStrikeOut(item.is_struck)
    painter.setFont(font)
    on_solid = item.inside and item.certainty in FILLED and item.bar is not None and item.bar.sure is not None
    sure_left = item.bar.sure[0] if item.bar and item.bar.sure else 0.0
    dark_ground = on_solid and item.text_at.x() >= sure_left - 2
    if not item.inside:
        _clear_behind(painter, item, style)
    at = item.text_at
    if item.number:
        badges.paint(painter, at - QPointF(0, metrics(style).capHeight() / 2), item.number, style)
        painter.setFont(font)
        at = at + QPointF(badges.step(item.number, style), 0)
    painter.setPen(color(style.ground if dark_ground else style.text))
    painter.drawText(at, item.text)
    for i, (words, is_detail) in enumerate(item.below, 1):
        painter.setPen(color(style.soft if is_detail else style.text))
        painter.drawText(item.text_at + QPointF(0, i * LINE_PX), words)
    if item.detail:
        on_bar = style.text if item.inside else style.soft
        painter.setPen(color(style.ground if dark_ground else on_bar))
        painter.drawText(at + QPointF(advance(style)(item.text), 0), item.detail)


def _clear_behind(painter: QPainter, item: Item, style: Style) -> None:
    """Let the lines of the calendar fade behind a label, so that none runs through its letters."""
    high, width = metrics(style).capHeight(), advance(style)
    first = badges.step(item.number, style) + width(item.text + item.detail)
    widths = [first, *(width(words) for words, _ in item.below)]
    for i, wide in enumerate(widths):
        top = item.text_at.y() + i * LINE_PX - high - 3
        rect = QRectF(item.text_at.x() - 2, top, wide + 4, high + 6)
        painter.fillRect(rect, color(style.ground, 0.8))


def _paint_lit(painter: QPainter, item: Item, view: TimelineView, style: Style, *, selected: bool) -> None:
    painter.setPen(QPen(color(style.accent, 1.0 if selected else 0.5), 1.6))
    painter.setBrush(color(style.ground))
    painter.drawRoundedRect(item.rect.adjusted(-2, -1, 2, 1), 4, 4)
    painter.setBrush(color(style.accent, 0.12 if selected else 0.05))
    painter.drawRoundedRect(item.rect.adjusted(-2, -1, 2, 1), 4, 4)
    if item.mark:
        paint_halo(painter, item.mark, style, radius_px=MARK_PX, selected=selected)
    _paint_shape(painter, item, style)
    if item.name:
        _paint_name(painter, item, view, style)


def _paint_name(painter: QPainter, item: Item, view: TimelineView, style: Style) -> None:
    """The name of a sign that stands alone, over its neighbours, on the side that has room."""
    measure = metrics(style)
    room = view.width_px - view.gutter_px - 24
    words = measure.elidedText(item.name, Qt.TextElideMode.ElideRight, room)
    wide, left = measure.horizontalAdvance(words) + 12, item.rect.right() + 4
    if left + wide > view.width_px - 4:
        left = max(item.rect.left() - 4 - wide, view.gutter_px + 2)
    plate = QRectF(left, item.rect.top(), wide, item.rect.height())
    painter.setPen(QPen(color(style.accent), 1))
    painter.setBrush(color(style.ground))
    painter.drawRoundedRect(plate, 4, 4)
    painter.setFont(style.font(style.font_px - 1))
    painter.setPen(color(style.text))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)


@dataclass(frozen=True, slots=True)
class Flag:
    """A day with a line of its own, and the flag on it; None where another flag leaves no room."""

    x: float
    text: str
    tone: str
    rect: QRectF | None


def flags(layout: TimelineLayout, style: Style) -> list[Flag]:
    """The days of publication and today in view, with flags of which none covers another."""
    view = layout.view
    marks = [(s, style.phrases.published, style.accent) for s in layout.published_s]
    if view.now_s is not None:
        marks.append((view.now_s, style.phrases.today, style.today))
    measure = metrics(style, small=True, bold=True)
    seen = sorted(
        (view.x(s), text, tone) for s, text, tone in marks if view.gutter_px <= view.x(s) <= view.width_px
    )
    end = view.gutter_px
    found = []
    for i, (x, text, tone) in enumerate(seen):
        width = measure.horizontalAdvance(text) + 8
        room = (seen[i + 1][0] if i + 1 < len(seen) else view.width_px) - x
        left = next((at for at, fits in ((x, room >= width), (x - width, x - width >= end)) if fits), None)
        if left is not None:
            end = left + width
        rect = None if left is None else QRectF(left, RULE_PX, width, FLAG_PX)
        found.append(Flag(x, text, tone, rect))
    return found


def _paint_lines(painter: QPainter, layout: TimelineLayout, style: Style) -> None:
    """The days of publication and today, each with a flag that never covers the other."""
    painter.setFont(style.font(style.small_px, bold=True))
    for flag in flags(layout, style):
        painter.setPen(QPen(color(flag.tone), 1.2))
        painter.drawLine(QPointF(flag.x, RULE_PX), QPointF(flag.x, _lowest(layout)))
        if flag.rect is not None:
            painter.fillRect(flag.rect, color(flag.tone))
            painter.setPen(color(style.ground))
            painter.drawText(flag.rect.bottomLeft() + QPointF(4, -3.5), flag.text)


def _paint_beyond(painter: QPainter, layout: TimelineLayout, style: Style) -> None:
    """How many dated events lie left and right of what is shown, in the band of the flags."""
    painter.setFont(style.font(style.small_px, bold=True))
    measure = metrics(style, small=True, bold=True)
    y = RULE_PX + FLAG_PX - 3.5
    if layout.before:
        text = style.phrases.earlier.format(layout.before)
        painter.setPen(color(style.accent))
        painter.drawText(QPointF(layout.view.gutter_px - 8 - measure.horizontalAdvance(text), y), text)
    if layout.after:
        text = style.phrases.later.format(layout.after)
        left = layout.view.width_px - 6 - measure.horizontalAdvance(text)
        painter.fillRect(
            QRectF(left - 4, RULE_PX + 1, layout.view.width_px - left, FLAG_PX), color(style.ground)
        )
        painter.setPen(color(style.accent))
        painter.drawText(QPointF(left, y), text)
