"""Where everything on the timeline goes: bars, marks and labels in rows, rows in lanes, and the tray."""

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from viewer.draw.glyphs import FILLED, Bar
from viewer.draw.scale import Scale
from viewer.draw.style import Style
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.focus import Focus
from viewer.model.query import Lane
from viewer.model.when import EventId, Extent, Modifier, When
from viewer.model.words import Language, duration_words
from viewer.model.words import label as date_label

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
GAP_PX = 7.0
TRAY_GAP_PX = 26.0
MOST_LABEL = 64  # characters; longer headlines end at a word
DENSE = 1200  # events in view above which lanes show how many, not which


@dataclass(frozen=True, slots=True)
class TimelineView:
    """What part of time is shown, on how much room, in which lanes."""

    first_s: float
    last_s: float
    width_px: float
    height_px: float
    lanes: Lane = Lane.PLACE
    scroll_px: float = 0.0
    now_s: float | None = None

    @property
    def scale(self) -> Scale:
        """Seconds to pixels from the right edge of the gutter."""
        return Scale(self.first_s, self.last_s, max(self.width_px - GUTTER_PX, 1.0))

    def x(self, seconds: float) -> float:
        return GUTTER_PX + self.scale.px(seconds)


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


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane: its name, its events, and the room it takes."""

    name: str
    count: int
    top: float
    height: float
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


@dataclass(frozen=True, slots=True)
class Extents:
    """From where to where a bar runs, in seconds, with the sides that are open."""

    first_s: float
    last_s: float
    sure: tuple[float, float] | None
    open_left: bool
    open_right: bool
    known_s: float  # the last bound that is known: what is open fades out after it


def extents(when: When) -> Extents | None:
    """What a date looks like on a time axis; None where nothing of it is known.

    A length of time carries a known start on to its greatest end; where it may begin later, or is not over,
    that end stays open.
    """
    if not when.is_dated:
        return None
    first, last = query.outer_s(when)
    sure = query.certain_s(when)
    known_s = max(bound.last_s for bound in when.bounds if bound)
    if when.extent is Extent.SPAN and last == query.ENDLESS and when.duration is not None:
        begin = when.start[1] or when.start[0]
        if begin is not None:
            not_before = when.end[0].last_s if when.end[0] else -query.ENDLESS
            reach = max(when.duration.after(begin).last_s, not_before)
            bounded = when.duration.mod not in (Modifier.AT_LEAST, Modifier.OVER)
            is_open = when.start[1] is None or when.end[0] is not None or not bounded
            return Extents(first, reach, sure, first == -query.ENDLESS, is_open, known_s)
    return Extents(first, last, sure, first == -query.ENDLESS, last == query.ENDLESS, known_s)


def fit(dossier: Dossier, *, now_s: float | None = None) -> tuple[float, float]:
    """The window of seconds that shows every bound with a margin; if there is none, ten years round now."""
    found: list[float] = []
    for event in dossier.events.values():
        span = extents(event.when) if event.when else None
        if span:
            found += [s for s in (span.first_s, span.last_s) if abs(s) != query.ENDLESS]
            found += list(span.sure or ())
            found += [bound.last_s for bound in event.when.bounds if bound] if event.when else []
    found += [a.published.first_s for a in dossier.articles.values() if a.published]
    year = 31_556_952.0
    if not found:
        middle = now_s if now_s is not None else 55 * year
        return middle - 5 * year, middle + 5 * year
    first, last = min(found), max(found)
    if now_s is not None and first - 30 * year < now_s < last + 30 * year:
        first, last = min(first, now_s), max(last, now_s)
    spread = max(last - first, 2 * 86_400.0)
    return first - 0.06 * spread, last + 0.14 * spread


def lay_out(dossier: Dossier, focus: Focus, view: TimelineView, style: Style) -> TimelineLayout:
    """Place every event of *dossier*; only the filters of *focus* matter, not what is selected."""
    return _Placing(dossier, focus, view, style).result()


@lru_cache(maxsize=8)
def metrics(style: Style, *, small: bool = False, bold: bool = False) -> QFontMetricsF:
    """Measures of the style's font."""
    return QFontMetricsF(style.font(style.small_px if small else style.font_px - 1, bold=bold))


class _Placing:
    """One layout in the making."""

    def __init__(self, dossier: Dossier, focus: Focus, view: TimelineView, style: Style) -> None:
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
            self._tray(tray)
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
        seen = [(e, span) for e in events if e.when and (span := extents(e.when)) and self._is_seen(span)]
        if len(seen) > DENSE:
            columns = self._density([span for _, span in seen])
            self._boxes.append(LaneBox(shown, count, self._top, LANE_LEAST_PX, density=columns))
            self._top += LANE_LEAST_PX
            return
        rows: list[float] = []  # how far to the right each row is taken
        for event, span in sorted(seen, key=lambda pair: self._left(pair[1])):
            self._place(event, span, rows)
        height = max(len(rows) * ROW_PX + 2 * LANE_PAD_PX, LANE_LEAST_PX)
        self._boxes.append(LaneBox(shown, count, self._top, height))
        self._top += height

    def _is_seen(self, span: Extents) -> bool:
        left, right = self._left(span), self._right(span)
        if right < GUTTER_PX:
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
        width = int(self._view.width_px - GUTTER_PX)
        change = [0] * (width + 1)
        for span in spans:
            change[min(max(int(self._left(span) - GUTTER_PX), 0), width)] += 1
            change[min(max(int(self._right(span) - GUTTER_PX) + 1, 0), width)] -= 1
        total, counts = 0, []
        for step in change[:width]:
            total += step
            counts.append(total)
        return tuple(counts)

    def _place(self, event: Event, span: Extents, rows: list[float]) -> None:
        left, right = self._left(span), self._right(span)
        text, detail = label_of(event, self._style.language)
        width = self._measure.horizontalAdvance(text + detail)
        narrow = right - left < NARROW_PX and not span.open_left and not span.open_right
        if narrow:
            middle = (left + right) / 2
            left, right = middle - MARK_PX, middle + MARK_PX
        shown_left, shown_right = max(left, GUTTER_PX), min(right, self._view.width_px)
        text_x = None if narrow else self._inside(event, span, width, (shown_left, shown_right))
        inside = text_x is not None
        taken_left, taken_right = shown_left, shown_right
        if text_x is None:
            fits_right = shown_right + GAP_PX + width <= self._view.width_px - 4
            text_x = shown_right + GAP_PX if fits_right else shown_left - GAP_PX - width
            taken_left, taken_right = min(shown_left, text_x), max(shown_right, text_x + width)
        row = next((i for i, end in enumerate(rows) if taken_left >= end + 10), len(rows))
        if row == len(rows):
            rows.append(0.0)
        rows[row] = taken_right
        top = self._top + LANE_PAD_PX + row * ROW_PX + (ROW_PX - BAR_PX) / 2
        sure = (self._view.x(span.sure[0]), self._view.x(span.sure[1])) if span.sure else None
        bar = None if narrow else Bar(left, right, top, BAR_PX, sure, span.open_left, span.open_right)
        mark = QPointF((left + right) / 2, top + BAR_PX / 2) if narrow else None
        baseline = top + BAR_PX / 2 + self._measure.capHeight() / 2
        rect = QRectF(taken_left - 2, top - 2, taken_right - taken_left + 4, BAR_PX + 4)
        self._items.append(
            Item(
                event.id,
                event.certainty,
                query.match(event, self._focus, self._dossier),
                bar,
                mark,
                text,
                detail,
                QPointF(text_x, baseline),
                inside,
                rect,
            )
        )

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
        at = max(first, GUTTER_PX) + GAP_PX
        return at if at + width <= min(last, self._view.width_px) else None

    def _tray(self, events: list[Event]) -> None:
        x, row = GUTTER_PX + MARK_PX + 3, 0
        for event in events:
            text, detail = label_of(event, self._style.language, in_tray=True)
            width = self._measure.horizontalAdvance(text + detail)
            if x > GUTTER_PX + 20 and x + MARK_PX + GAP_PX + width > self._view.width_px - 8:
                x, row = GUTTER_PX + MARK_PX + 3, row + 1
            middle = self._top + LANE_PAD_PX + row * ROW_PX + ROW_PX / 2
            text_x = x + MARK_PX + GAP_PX
            self._items.append(
                Item(
                    event.id,
                    event.certainty,
                    query.match(event, self._focus, self._dossier),
                    None,
                    QPointF(x, middle),
                    text,
                    detail,
                    QPointF(text_x, middle + self._measure.capHeight() / 2),
                    inside=False,
                    rect=QRectF(
                        x - MARK_PX - 3, middle - ROW_PX / 2 + 1, text_x + width - x + MARK_PX + 7, ROW_PX - 2
                    ),
                )
            )
            x = text_x + width + TRAY_GAP_PX
        height = max((row + 1) * ROW_PX + 2 * LANE_PAD_PX, LANE_LEAST_PX)
        self._boxes.append(LaneBox("", len(events), self._top, height, is_tray=True))
        self._top += height

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
                start = QPointF(max(anchor.left + 10, GUTTER_PX), anchor.top + (BAR_PX if down else 0))
                found.append((start, QPointF(max(bar.left, GUTTER_PX), bar.top + BAR_PX / 2)))
        return tuple(found)


def label_of(event: Event, language: Language = "en", *, in_tray: bool = False) -> tuple[str, str]:
    """What stands beside an event: its headline, and softer what is known of its time and condition."""
    notes = []
    if event.certainty is Certainty.CONDITIONAL and event.condition:
        notes.append(_short(event.condition, 34))
    when = event.when
    if when and when.duration:
        notes.append(duration_words(when.duration, language))
    if when and when.is_dated and not in_tray and not notes:
        notes.append(date_label(when, language))
    return _short(event.what, MOST_LABEL), f"  {' · '.join(notes)}" if notes else ""


def _short(text: str, most: int) -> str:
    """*text*, or as many whole words of it as fit with an ellipsis."""
    if len(text) <= most:
        return text
    cut = text[: most - 1].rsplit(" ", 1)[0]
    return f"{cut} …"
