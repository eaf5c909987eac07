"""Where everything on the timeline goes: bars, marks and labels in rows, rows in lanes, and the tray."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from viewer.draw.glyphs import Bar
from viewer.draw.style import Style
from viewer.draw.timeline_extents import Extents, extents, fit
from viewer.draw.timeline_fitting import Fitting, Label
from viewer.draw.timeline_values import (
    ARROW_PX,
    AXIS_PX,
    BAR_PX,
    DENSE,
    FLAG_PX,
    GAP_PX,
    GUTTER_PX,
    HEADING_PX,
    LANE_LEAST_PX,
    LANE_PAD_PX,
    LINE_PX,
    MARK_PX,
    NARROW_PX,
    ROW_PX,
    STUB_PX,
    TRAY_GAP_PX,
    Item,
    LaneBox,
    TimelineLayout,
    TimelineView,
    metrics,
)
from viewer.draw.wrapping import wrapped
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.focus import Focus
from viewer.model.when import EventId

__all__ = [
    "AXIS_PX",
    "BAR_PX",
    "FLAG_PX",
    "GUTTER_PX",
    "HEADING_PX",
    "LANE_PAD_PX",
    "LINE_PX",
    "MARK_PX",
    "ROW_PX",
    "STUB_PX",
    "Item",
    "LaneBox",
    "TimelineLayout",
    "TimelineView",
    "extents",
    "fit",
    "lay_out",
    "metrics",
]


def lay_out(
    dossier: Dossier,
    focus: Focus,
    view: TimelineView,
    style: Style,
    *,
    numbers: Mapping[EventId, int] | None = None,
) -> TimelineLayout:
    """Place every event of *dossier*; only the filters of *focus* matter, not what is selected.

    Args:
        numbers: what stands before the label of each event, in a figure that numbers them.
    """
    return _Placing(dossier, focus, view, style, numbers=numbers or {}).result()


class _Placing:
    """One layout in the making."""

    def __init__(
        self,
        dossier: Dossier,
        focus: Focus,
        view: TimelineView,
        style: Style,
        *,
        numbers: Mapping[EventId, int],
    ) -> None:
        self._numbers, self._gutter = numbers, view.gutter_px
        self._fitting = Fitting(view, style, numbers)
        self._dossier, self._focus, self._view, self._style = dossier, focus, view, style
        self._items: list[Item] = []
        self._boxes: list[LaneBox] = []
        self._top = AXIS_PX
        self._before = self._after = 0
        self._measure = metrics(style)

    def result(self) -> TimelineLayout:
        tray: list[Event] = []
        for name, events in query.lanes(self._dossier, self._view.lanes):
            dated = [e for e in events if e.when and e.when.is_dated]
            tray += [e for e in events if not (e.when and e.when.is_dated)]
            if dated:
                self._lane(name, dated)
        if tray:
            self._tray(sorted(tray, key=lambda e: self._numbers.get(e.id, 0)))
        days = sorted({a.published.first_s for a in self._dossier.articles.values() if a.published})
        return TimelineLayout(
            view=self._view,
            lanes=tuple(self._boxes),
            items=tuple(self._items),
            links=self._links(),
            published_s=tuple(days),
            content_px=self._top - AXIS_PX,
            before=self._before,
            after=self._after,
        )

    def _lane(self, name: str, events: list[Event]) -> None:
        count = len(events)  # those without a date are counted in the tray
        shown = self._style.phrases.lane(name, self._view.lanes)
        lines = self._lines(shown)
        top = self._top
        least = self._open_lane(lines)
        seen = [(e, span) for e in events if e.when and (span := extents(e.when)) and self._is_seen(span)]
        if len(seen) > DENSE:
            columns = self._density([span for _, span in seen])
            self._boxes.append(LaneBox(shown, count, top, least, lines, density=columns))
            self._top = top + least
            return
        rows: list[float] = []  # how far to the right each row is taken
        for event, span in sorted(seen, key=lambda pair: self._left(pair[1])):
            self._place(event, span, rows)
        height = max(self._top - top + len(rows) * ROW_PX + 2 * LANE_PAD_PX, least)
        self._boxes.append(LaneBox(shown, count, top, height, lines))
        self._top = top + height

    def _lines(self, name: str) -> tuple[str, ...]:
        """A lane's name on the lines it is shown on."""
        bold = metrics(self._style, bold=True)
        if self._view.is_stacked:
            return wrapped(name, self._view.width_px - 110, bold)
        if self._view.whole:
            return wrapped(name, self._gutter - 24, bold)
        return _on_two_lines(name, self._gutter - 24, bold)

    def _open_lane(self, lines: tuple[str, ...]) -> float:
        """Keep the room above the bars that the name needs; the least height of the lane."""
        if self._view.is_stacked:
            self._top += len(lines) * HEADING_PX - LANE_PAD_PX / 2
            return LANE_LEAST_PX + (len(lines) - 1) * HEADING_PX
        return max(LANE_LEAST_PX, 25 + len(lines) * metrics(self._style, bold=True).height())

    def _is_seen(self, span: Extents) -> bool:
        left, right = self._left(span), self._right(span)
        if right < self._gutter:
            self._before += 1
            return False
        if left > self._view.width_px:
            self._after += 1
            return False
        return True

    def _left(self, span: Extents) -> float:
        if not span.open_left:
            return self._view.x(span.first_s)
        return self._view.x(span.sure[0] if span.sure else span.last_s) - STUB_PX

    def _right(self, span: Extents) -> float:
        if span.last_s != query.ENDLESS:
            return self._view.x(span.last_s)
        known = span.known_s
        stub = self._view.x(known) + STUB_PX
        now = self._view.now_s
        runs_on = now is not None and not span.open_left and now > known and span.sure is None
        return max(stub, self._view.x(now) + STUB_PX / 2) if runs_on and now is not None else stub

    def _density(self, spans: list[Extents]) -> tuple[int, ...]:
        width = int(self._view.width_px - self._gutter)
        change = [0] * (width + 1)
        for span in spans:
            change[min(max(int(self._left(span) - self._gutter), 0), width)] += 1
            change[min(max(int(self._right(span) - self._gutter) + 1, 0), width)] -= 1
        total, counts = 0, []
        for step in change[:width]:
            total += step
            counts.append(total)
        return tuple(counts)

    def _place(self, event: Event, span: Extents, rows: list[float]) -> None:
        left, right = self._left(span), self._right(span)
        narrow = right - left < NARROW_PX and not span.open_left and not span.open_right
        if narrow:
            middle = (left + right) / 2
            left, right = middle - MARK_PX, middle + MARK_PX
        right = max(right, left + ARROW_PX) if span.open_right else right  # or its arrow stands in the label
        left = min(left, right - ARROW_PX) if span.open_left else left
        shown = max(left, self._gutter), min(right, self._view.width_px)
        label = self._fitting.beside_bar(event, None if narrow else span, shown)
        taken_left, taken_right = shown
        if not label.inside:
            taken_left, taken_right = min(shown[0], label.left), max(shown[1], label.left + label.width)
        row = self._free_row(rows, label.rows, taken_left)
        rows[row : row + label.rows] = [taken_right] * label.rows
        top = self._top + LANE_PAD_PX + row * ROW_PX + (ROW_PX - BAR_PX) / 2
        sure = (self._view.x(span.sure[0]), self._view.x(span.sure[1])) if span.sure else None
        bar = None if narrow else Bar(left, right, top, BAR_PX, sure, span.open_left, span.open_right)
        mark = QPointF((left + right) / 2, top + BAR_PX / 2) if narrow else None
        high = BAR_PX + 4 + len(label.below) * LINE_PX
        rect = QRectF(taken_left - 2, top - 2, taken_right - taken_left + 4, high)
        self._keep(event, label, middle=top + BAR_PX / 2, bar=bar, mark=mark, rect=rect)

    @staticmethod
    def _free_row(rows: list[float], count: int, left: float) -> int:
        """The first of *count* rows that are free from *left* on; new ones are added below."""
        row = next(i for i in range(len(rows) + 1) if all(left >= end + 10 for end in rows[i : i + count]))
        rows += [0.0] * (row + count - len(rows))
        return row

    def _keep(
        self,
        event: Event,
        label: Label,
        *,
        middle: float,
        bar: Bar | None,
        mark: QPointF | None,
        rect: QRectF,
    ) -> None:
        at = QPointF(label.left, middle + self._measure.capHeight() / 2)
        surely = query.match(event, self._focus, self._dossier)
        self._items.append(
            Item(
                event.id,
                event.certainty,
                surely,
                bar,
                mark,
                label.text,
                label.detail,
                at,
                label.inside,
                rect,
                label.number,
                label.below,
            )
        )

    def _tray(self, events: list[Event]) -> None:
        first = self._gutter + MARK_PX + 3
        lines = self._lines(self._style.phrases.no_date)
        top = self._top
        least = self._open_lane(lines)
        x, row = first, 0
        for event in events:
            label = self._fitting.in_tray(event)
            if x > first and x + MARK_PX + GAP_PX + label.width > self._view.width_px - 8:
                x, row = first, row + 1
            middle = self._top + LANE_PAD_PX + row * ROW_PX + ROW_PX / 2
            placed = replace(label, left=x + MARK_PX + GAP_PX)
            right = placed.left + label.width
            high = ROW_PX - 2 + len(label.below) * LINE_PX
            rect = QRectF(x - MARK_PX - 3, middle - ROW_PX / 2 + 1, right - x + MARK_PX + 7, high)
            self._keep(event, placed, middle=middle, bar=None, mark=QPointF(x, middle), rect=rect)
            x = right + TRAY_GAP_PX
            if label.below:  # nothing stands beside several lines
                x, row = self._view.width_px, row + label.rows - 1
        height = max(self._top - top + (row + 1) * ROW_PX + 2 * LANE_PAD_PX, least)
        self._boxes.append(LaneBox("", len(events), top, height, lines, is_tray=True))
        self._top = top + height

    def _links(self) -> tuple[tuple[QPointF, QPointF], ...]:
        """From each bar that something hangs on to what hangs on it."""
        bars = {item.event: item.bar for item in self._items if item.bar}
        found = []
        for event, bar in bars.items():
            when = self._dossier.events[event].when
            holder = self._dossier.holder(when.anchor) if when and when.anchor else None
            anchor = bars.get(holder.id) if holder else None
            if anchor is not None:
                down = bar.top > anchor.top
                start = QPointF(max(anchor.left + 10, self._gutter), anchor.top + (BAR_PX if down else 0))
                found.append((start, QPointF(max(bar.left, self._gutter), bar.top + BAR_PX / 2)))
        return tuple(found)


def _on_two_lines(name: str, room: float, measure: QFontMetricsF) -> tuple[str, ...]:
    """*name* on at most two lines of whole words; an ellipsis says that more follows."""
    lines = wrapped(name, room, measure)
    if len(lines) > 2:
        lines = (lines[0], f"{lines[1]} …")
    return tuple(measure.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
