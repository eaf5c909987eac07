"""Where everything on the timeline goes: bars, marks and labels in rows, rows in lanes, and the tray."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from viewer.draw import badges
from viewer.draw.glyphs import FILLED, Bar
from viewer.draw.scale import Scale
from viewer.draw.style import Style
from viewer.draw.timeline_extents import Extents, extents, fit
from viewer.draw.timeline_labels import forms_of, label_of
from viewer.draw.wrapping import wrapped
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.focus import Focus
from viewer.model.query import Lane
from viewer.model.when import EventId

__all__ = [
    "AXIS_PX",
    "GUTTER_PX",
    "Item",
    "LaneBox",
    "TimelineLayout",
    "TimelineView",
    "extents",
    "fit",
    "lay_out",
    "metrics",
]

GUTTER_PX = 158.0
AXIS_PX = 54.0  # two rows of labels, and a band for the flags of today and publication
FLAG_PX = 15.0
ROW_PX = 25.0
BAR_PX = 18.0
LANE_PAD_PX = 7.0
LANE_LEAST_PX = 46.0
MARK_PX = 5.5
STUB_PX = 92.0  # how far a bar whose side is open runs on before it has faded out
NARROW_PX = 8.0  # a bar narrower than a mark is drawn as one
ARROW_PX = 15.0  # the least width of a bar with an open side
GAP_PX = 7.0
TRAY_GAP_PX = 26.0
HEADING_PX = 21.0  # a line of a lane's name, where that stands above its bars
STACKED_PX = 80.0  # a gutter narrower than this holds no names: they stand above the bars
DENSE = 1200  # events in view above which lanes show how many, not which


@dataclass(frozen=True, slots=True)
class TimelineView:
    """What part of time is shown, on how much room, in which lanes.

    `whole` says that names of lanes are never shortened, as in a figure; a gutter narrower than STACKED_PX
    has them stand above the bars.
    """

    first_s: float
    last_s: float
    width_px: float
    height_px: float
    lanes: Lane = Lane.PLACE
    scroll_px: float = 0.0
    now_s: float | None = None
    gutter_px: float = GUTTER_PX
    whole: bool = False

    @property
    def is_stacked(self) -> bool:
        return self.gutter_px < STACKED_PX

    @property
    def scale(self) -> Scale:
        """Seconds to pixels from the right edge of the gutter."""
        return Scale(self.first_s, self.last_s, max(self.width_px - self.gutter_px, 1.0))

    def x(self, seconds: float) -> float:
        return self.gutter_px + self.scale.px(seconds)


@dataclass(frozen=True, slots=True)
class Item:
    """One event as it is drawn: a bar or a mark, and its label."""

    event: EventId
    certainty: Certainty
    match: query.Match
    bar: Bar | None
    mark: QPointF | None
    text: str
    detail: str
    text_at: QPointF  # left end of the baseline
    inside: bool  # the label stands on the bar
    rect: QRectF  # all that belongs to it, for hits and halos
    number: str = ""  # before the label, in a figure that numbers its events


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane: its name, its events, and the room it takes."""

    name: str
    count: int
    top: float
    height: float
    lines: tuple[str, ...]  # the name as it is shown
    is_tray: bool = False
    density: tuple[int, ...] = ()  # events under way by pixel column, where there are too many to draw


@dataclass(frozen=True, slots=True)
class TimelineLayout:
    """All that a paint needs, in pixels of the view, before scrolling."""

    view: TimelineView
    lanes: tuple[LaneBox, ...]
    items: tuple[Item, ...]
    links: tuple[tuple[QPointF, QPointF], ...]
    published_s: tuple[float, ...]
    content_px: float  # height of everything under the axis
    before: int = 0  # dated events left of the view
    after: int = 0


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


@lru_cache(maxsize=8)
def metrics(style: Style, *, small: bool = False, bold: bool = False) -> QFontMetricsF:
    """Measures of the style's font."""
    return QFontMetricsF(style.font(style.small_px if small else style.font_px - 1, bold=bold))


@dataclass(frozen=True, slots=True)
class _Label:
    """What stands beside an event, from where on, and how wide it is with its number."""

    number: str
    text: str
    detail: str
    left: float
    width: float
    inside: bool


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
        label = self._label(event, None if narrow else span, shown)
        taken_left, taken_right = shown
        if not label.inside:
            taken_left, taken_right = min(shown[0], label.left), max(shown[1], label.left + label.width)
        row = next((i for i, end in enumerate(rows) if taken_left >= end + 10), len(rows))
        if row == len(rows):
            rows.append(0.0)
        rows[row] = taken_right
        top = self._top + LANE_PAD_PX + row * ROW_PX + (ROW_PX - BAR_PX) / 2
        sure = (self._view.x(span.sure[0]), self._view.x(span.sure[1])) if span.sure else None
        bar = None if narrow else Bar(left, right, top, BAR_PX, sure, span.open_left, span.open_right)
        mark = QPointF((left + right) / 2, top + BAR_PX / 2) if narrow else None
        rect = QRectF(taken_left - 2, top - 2, taken_right - taken_left + 4, BAR_PX + 4)
        self._keep(event, label, middle=top + BAR_PX / 2, bar=bar, mark=mark, rect=rect)

    def _keep(
        self,
        event: Event,
        label: "_Label",
        *,
        middle: float,
        bar: Bar | None,
        mark: QPointF | None,
        rect: QRectF,
    ) -> None:
        at = QPointF(label.left, middle + self._measure.capHeight() / 2)
        surely = query.match(event, self._focus)
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
            )
        )

    def _number(self, event: Event) -> str:
        return str(self._numbers[event.id]) if event.id in self._numbers else ""

    def _label(self, event: Event, span: Extents | None, shown: tuple[float, float]) -> "_Label":
        """As much of a label as fits on the bar (where it has a *span*) or beside it, within the view."""
        number = self._number(event)
        for text, detail in forms_of(label_of(event, self._style.language)):
            width = badges.step(number, self._style) + self._measure.horizontalAdvance(text + detail)
            inside = self._inside(event, span, width, shown) if span else None
            left = inside if inside is not None else self._beside(width, shown)
            if left is not None:
                return _Label(number, text, detail, left, width, inside is not None)
        return _Label(number, "", "", max(shown[0] + GAP_PX, self._gutter), width, inside=False)

    def _beside(self, width: float, shown: tuple[float, float]) -> float | None:
        """Where a label begins right or left of its bar, or else on it with a ground of its own."""
        if shown[1] + GAP_PX + width <= self._view.width_px - 4:
            return shown[1] + GAP_PX
        if shown[0] - GAP_PX - width >= self._gutter + 2:
            return shown[0] - GAP_PX - width
        return shown[0] + GAP_PX if shown[1] - shown[0] - 2 * GAP_PX >= width else None

    def _inside(self, event: Event, span: Extents, width: float, shown: tuple[float, float]) -> float | None:
        """Where a label begins that stands on its bar; None where it has to stand beside it."""
        room = shown[1] - shown[0] - 2 * GAP_PX - (14 if span.open_right else 0)
        if event.certainty is Certainty.DENIED or room <= width:  # a line runs through a denied bar
            return None
        text_x = shown[0] + GAP_PX + (8 if span.open_left else 0)
        if event.certainty in FILLED and span.sure:
            return self._on_one_ground(text_x, width, span.sure)
        return text_x

    def _on_one_ground(self, text_x: float, width: float, sure: tuple[float, float]) -> float | None:
        """Where a label stands on the solid part of a bar or on its pale part, and not across their edge."""
        first, last = self._view.x(sure[0]), self._view.x(sure[1])
        if text_x >= first - 2 or text_x + width <= first:
            return text_x
        at = max(first, self._gutter) + GAP_PX
        return at if at + width <= min(last, self._view.width_px) else None

    def _tray(self, events: list[Event]) -> None:
        first = self._gutter + MARK_PX + 3
        lines = self._lines(self._style.phrases.no_date)
        top = self._top
        least = self._open_lane(lines)
        x, row = first, 0
        for event in events:
            label = self._tray_label(event)
            if x > first and x + MARK_PX + GAP_PX + label.width > self._view.width_px - 8:
                x, row = first, row + 1
            middle = self._top + LANE_PAD_PX + row * ROW_PX + ROW_PX / 2
            placed = replace(label, left=x + MARK_PX + GAP_PX)
            right = placed.left + label.width
            rect = QRectF(x - MARK_PX - 3, middle - ROW_PX / 2 + 1, right - x + MARK_PX + 7, ROW_PX - 2)
            self._keep(event, placed, middle=middle, bar=None, mark=QPointF(x, middle), rect=rect)
            x = right + TRAY_GAP_PX
        height = max(self._top - top + (row + 1) * ROW_PX + 2 * LANE_PAD_PX, least)
        self._boxes.append(LaneBox("", len(events), top, height, lines, is_tray=True))
        self._top = top + height

    def _tray_label(self, event: Event) -> "_Label":
        """As much of a label as a row of the tray holds."""
        number, room = self._number(event), self._view.width_px - 8 - self._gutter - 2 * MARK_PX - 3 - GAP_PX
        for text, detail in forms_of(label_of(event, self._style.language, in_tray=True)):
            width = badges.step(number, self._style) + self._measure.horizontalAdvance(text + detail)
            if width <= room:
                break
        return _Label(number, text, detail, 0.0, width, inside=False)

    def _links(self) -> tuple[tuple[QPointF, QPointF], ...]:
        """From each bar that something hangs on to what hangs on it."""
        bars = {item.event: item.bar for item in self._items if item.bar}
        found = []
        for event, bar in bars.items():
            when = self._dossier.events[event].when
            anchor = bars.get(when.anchor) if when and when.anchor else None
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
