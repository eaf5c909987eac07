"""Where everything on the timeline goes: bars, marks and labels in rows, rows in lanes, and the tray."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt

from viewer.draw import timeline_tray
from viewer.draw.glyphs import Bar
from viewer.draw.style import Style
from viewer.draw.timeline_content import Held, content, wording
from viewer.draw.timeline_extents import extents, fit
from viewer.draw.timeline_fitting import Fitting, Label
from viewer.draw.timeline_values import (
    ARROW_PX,
    AXIS_PX,
    BAR_PX,
    DENSE,
    FLAG_PX,
    FOLDED,
    GUTTER_PX,
    HEADING_PX,
    LANE_LEAST_PX,
    LANE_PAD_PX,
    LINE_PX,
    MARK_PX,
    NARROW_PX,
    ROW_PX,
    STUB_PX,
    Item,
    LaneBox,
    TimelineLayout,
    TimelineView,
    advance,
    metrics,
)
from viewer.draw.wrapping import wrapped
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Review
from viewer.model.focus import Focus
from viewer.model.when import EventId

__all__ = [
    "AXIS_PX",
    "BAR_PX",
    "FLAG_PX",
    "FOLDED",
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
    "advance",
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
    in_view: bool = False,
) -> TimelineLayout:
    """Place every event of *dossier*; only the filters of *focus* matter, not what is selected.

    Args:
        numbers: what stands before the label of each event, in a figure that numbers them.
        in_view: leave out the items of lanes above and below what the view shows.
    """
    return _Placing(dossier, focus, view, style, numbers=numbers or {}, in_view=in_view).result()


@dataclass(frozen=True, slots=True)
class _Spot:
    """Where an event and its label go in a lane, before it has a row."""

    number: int  # in the content
    left: float
    right: float
    narrow: bool
    label: Label
    taken: tuple[float, float]


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
        in_view: bool,
    ) -> None:
        self._numbers, self._gutter = numbers, view.gutter_px
        self._fitting = Fitting(view, style, numbers, wording(dossier, style.language, whole=view.whole))
        self._dossier, self._focus, self._view, self._style = dossier, focus, view, style
        self._items: list[Item] = []
        self._boxes: list[LaneBox] = []
        self._top = view.axis_px
        self._measure = metrics(style)
        self._content = content(dossier, view.lanes)
        edge, other = (view.gutter_px + side for side in self._content.edges.px(view.scale, view.now_s))
        before = other < self._gutter
        after = ~before & (edge > view.width_px)
        self._before, self._after = int(np.count_nonzero(before)), int(np.count_nonzero(after))
        self._seen = np.flatnonzero(~(before | after))
        self._left, self._right = edge.tolist(), other.tolist()
        self._only_in_view = in_view

    def result(self) -> TimelineLayout:
        lanes = self._content.lanes
        ends = np.searchsorted(self._seen, [lane.last for lane in lanes]).tolist()
        seen = self._seen.tolist()
        for lane, first, last in zip(lanes, [0, *ends], ends, strict=False):
            self._lane(lane, seen[first:last])
        if self._content.tray:
            self._tray()
        days = sorted({a.published.first_s for a in self._dossier.articles.values() if a.published})
        return TimelineLayout(
            view=self._view,
            lanes=tuple(self._boxes),
            items=tuple(self._items),
            links=self._links(),
            published_s=tuple(days),
            content_px=self._top - self._view.axis_px,
            before=self._before,
            after=self._after,
        )

    def _lane(self, lane: Held, seen: list[int]) -> None:
        count = lane.last - lane.first  # those without a date are counted in the tray
        shown = self._style.phrases.lane(lane.name, self._view.lanes)
        lines = self._lines(shown)
        top = self._top
        least = self._open_lane(lines)
        if len(seen) > DENSE:
            self._boxes.append(LaneBox(shown, count, top, least, lines, density=self._density(seen)))
            self._top = top + least
            return
        rows: list[float] = []  # how far to the right each row is taken
        order = sorted(seen, key=self._left.__getitem__)
        below: list[int] = []  # how many lines stand under the first in each row
        in_rows = [_row(self._room(i), rows, below) for i in order]
        tops = list(accumulate((ROW_PX + lines * LINE_PX for lines in below), initial=0.0))
        height = max(self._top - top + tops[-1] + 2 * LANE_PAD_PX, least)
        if lane.is_tied or not self._only_in_view or self._view.shows(top, top + height):
            for i, row in zip(order, in_rows, strict=True):
                self._place(self._spot(i), tops[row])
        self._boxes.append(LaneBox(shown, count, top, height, lines))
        self._top = top + height

    def _lines(self, name: str) -> tuple[str, ...]:
        """A lane's name on the lines it is shown on."""
        if self._view.is_stacked:
            return _name_lines(name, self._view.width_px - 110, self._style, whole=True)
        return _name_lines(name, self._gutter - 24, self._style, whole=self._view.whole)

    def _open_lane(self, lines: tuple[str, ...]) -> float:
        """Keep the room above the bars that the name needs; the least height of the lane."""
        if self._view.is_stacked:
            self._top += len(lines) * HEADING_PX - LANE_PAD_PX / 2
            return LANE_LEAST_PX + (len(lines) - 1) * HEADING_PX
        return max(LANE_LEAST_PX, 25 + len(lines) * metrics(self._style, bold=True).height())

    def _density(self, seen: list[int]) -> tuple[int, ...]:
        width = int(self._view.width_px - self._gutter)
        first = np.array([self._left[i] for i in seen]) - self._gutter
        last = np.array([self._right[i] for i in seen]) - self._gutter
        begun = np.bincount(np.clip(first, 0, width).astype(np.int64), minlength=width + 1)
        over = np.bincount(np.clip(np.trunc(last) + 1, 0, width).astype(np.int64), minlength=width + 1)
        return tuple(np.cumsum(begun - over)[:width].tolist())

    def _spot(self, number: int) -> _Spot:
        left, right = self._left[number], self._right[number]
        span = self._content.spans[number]
        narrow = right - left < NARROW_PX and not span.open_left and not span.open_right
        if narrow:
            middle = (left + right) / 2
            left, right = middle - MARK_PX, middle + MARK_PX
        right = max(right, left + ARROW_PX) if span.open_right else right  # or its arrow stands in the label
        left = min(left, right - ARROW_PX) if span.open_left else left
        shown = max(left, self._gutter), min(right, self._view.width_px)
        label = self._fitting.beside_bar(self._content.events[number], None if narrow else span, shown)
        taken = shown
        if not label.inside:
            taken = min(shown[0], label.left), max(shown[1], label.left + label.width)
        return _Spot(number, left, right, narrow, label, taken)

    def _room(self, number: int) -> tuple[float, float, int]:
        """From where to where an event takes its row, and how many lines it has under its first."""
        left, right = self._left[number], self._right[number]
        span = self._content.spans[number]
        if right - left < NARROW_PX and not span.open_left and not span.open_right:  # most are, and in room
            middle = (left + right) / 2
            left, right = middle - MARK_PX, middle + MARK_PX
            end = self._fitting.right_of_mark(self._content.events[number], left, right)
            if end is not None:
                return left, end, 0
        spot = self._spot(number)
        return *spot.taken, len(spot.label.below)

    def _place(self, spot: _Spot, down_px: float) -> None:
        left, right, (taken_left, taken_right) = spot.left, spot.right, spot.taken
        event, span = self._content.events[spot.number], self._content.spans[spot.number]
        top = self._top + LANE_PAD_PX + down_px + (ROW_PX - BAR_PX) / 2
        sure = (self._view.x(span.sure[0]), self._view.x(span.sure[1])) if span.sure else None
        bar = None if spot.narrow else Bar(left, right, top, BAR_PX, sure, span.open_left, span.open_right)
        mark = QPointF((left + right) / 2, top + BAR_PX / 2) if spot.narrow else None
        high = BAR_PX + 4 + len(spot.label.below) * LINE_PX
        rect = QRectF(taken_left - 2, top - 2, taken_right - taken_left + 4, high)
        self._keep(event, spot.label, middle=top + BAR_PX / 2, bar=bar, mark=mark, rect=rect)

    def _keep(
        self,
        event: Event,
        label: Label,
        *,
        middle: float,
        bar: Bar | None,
        mark: QPointF | None,
        rect: QRectF,
        name: str = "",
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
                name,
                event.review is Review.REJECTED,
            )
        )

    def _tray(self) -> None:
        view, top = self._view, self._top
        lines = self._lines(self._style.phrases.no_date)
        least = self._open_lane(lines)
        if view.whole:
            tray = timeline_tray.whole(self._content.tray, self._fitting, view)
        else:
            tray = timeline_tray.fitted(self._content, self._fitting, view, used_px=self._top)
        for spot in tray.spots:
            middle = self._top + tray.pad_px + spot.top_px + tray.row_px / 2
            right = spot.x + MARK_PX if spot.is_bare else spot.label.left + spot.label.width
            high = tray.row_px - 2 + len(spot.label.below) * LINE_PX
            left, wide = spot.x - MARK_PX - 3, right - spot.x + MARK_PX + 7
            rect = QRectF(left, middle - tray.row_px / 2 + 1, wide, high)
            name = self._fitting.name_of(spot.event) if spot.is_bare else ""
            mark = QPointF(spot.x, middle)
            self._keep(spot.event, spot.label, middle=middle, bar=None, mark=mark, rect=rect, name=name)
        height = max(self._top - top + tray.height_px, least)
        self._boxes.append(LaneBox("", len(tray.spots), top, height, lines, is_tray=True, fold=tray.fold))
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


def _row(room: tuple[float, float, int], rows: list[float], below: list[int]) -> int:
    """The first row in which there is *room*, which is taken up to where that ends then.

    A row is as high as the labels in it are, so that as much is free after one of several lines as after any.
    """
    left, right, lines = room
    for row, end in enumerate(rows):
        if left >= end + 10:
            rows[row] = right
            below[row] = max(below[row], lines)
            return row
    rows.append(right)
    below.append(lines)
    return len(rows) - 1


@lru_cache(maxsize=2000)
def _name_lines(name: str, room: float, style: Style, *, whole: bool) -> tuple[str, ...]:
    """A lane's name on lines; if not *whole* on at most two, where an ellipsis says that more follows."""
    measure = metrics(style, bold=True)
    lines = wrapped(name, room, measure)
    if whole:
        return lines
    if len(lines) > 2:
        lines = (lines[0], f"{lines[1]} …")
    return tuple(measure.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines)
