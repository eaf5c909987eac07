"""The tray of a timeline: what has no date, on few rows, so that the dated part has the room that it needs.

In a pane the tray takes the rows that the lanes above it leave free, within a share of the height, or two
where they leave none.  To stay on them it says less: first all that is known of each event, then headlines.
Before it cuts one of those it takes all that the lanes leave free; then headlines become shorter, as long as
can be, and last the signs alone are left of those behind.  Each event keeps its sign, in its order, to be
pointed at, walked to and selected; a sign that stands alone shows its name when it is.  A tray that was
opened names every event in full on as many rows as that takes, the longest on several lines.  So does a
figure, which leaves nothing out: it is in the order of the text, its rows are as high as their labels and so
evenly spaced, and where nothing is dated it begins at once, with no axis above it.

Rejected: one line for each certainty, which takes six rows for seven events; and a tray that scrolls beside
the lanes, since a wheel that does one thing here and another there is no help.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from viewer.draw.timeline_content import Content
from viewer.draw.timeline_fitting import Fitting, Label
from viewer.draw.timeline_values import (
    FOLDED,
    FULL,
    GAP_PX,
    LANE_PAD_PX,
    LEAST_TRAY_ROWS,
    LINE_PX,
    MARK_PX,
    ROW_PX,
    SIGN_PX,
    TRAY_GAP_PX,
    TRAY_PAD_PX,
    TRAY_ROW_PX,
    Fold,
    TimelineLayout,
    TimelineView,
)
from viewer.model.event import Event

FRAME_PX = 6.0
SHARE = 0.4  # of the height of the pane that the tray takes at most, unless it was opened
SHORTER_PX = (0.0, 340.0, 310.0, 280.0, 250.0, 220.0, 190.0, 160.0)  # headlines as they are, then no wider


@dataclass(frozen=True, slots=True)
class Spot:
    """An event of the tray: where its sign stands, how far down its row begins, and what is beside it."""

    event: Event
    x: float
    top_px: float
    label: Label

    @property
    def is_bare(self) -> bool:
        """Whether the sign stands alone."""
        return not self.label.text


@dataclass(frozen=True, slots=True)
class Tray:
    """The events without a date in their places, on rows of a height, and on how much of it in all.

    A row whose label has several lines is higher by what those take and no more, so that as much is free
    after it as after any other.
    """

    spots: tuple[Spot, ...]
    rows_px: float
    row_px: float
    fold: Fold = ""

    @property
    def height_px(self) -> float:
        return self.rows_px + 2 * self.pad_px

    @property
    def rows(self) -> int:
        """On how many rows its events stand, where each label has one line."""
        return round(self.rows_px / self.row_px)

    @property
    def pad_px(self) -> float:
        """What it keeps free above and below its rows."""
        return LANE_PAD_PX if self.row_px == ROW_PX else TRAY_PAD_PX


def whole(events: Sequence[Event], fitting: Fitting, view: TimelineView) -> Tray:
    """Everything there is to say of each event, on several lines where it has to be: for a figure."""
    first, end = _sides(view)
    spots: list[Spot] = []
    x, top, high = first, 0.0, ROW_PX
    for event in events:
        label = fitting.in_tray(event)
        if x > first and x + MARK_PX + GAP_PX + label.width > end:
            x, top, high = first, top + high, ROW_PX
        spots.append(_spot(event, x, top, label))
        x += MARK_PX + GAP_PX + label.width + TRAY_GAP_PX
        if label.below:  # nothing stands beside several lines
            x, high = end, ROW_PX + len(label.below) * LINE_PX
    return Tray(tuple(spots), top + high, ROW_PX)


def wanted_px(layout: TimelineLayout) -> float:
    """How high a pane is to be for a layout whose tray names everything: so high that it goes on doing so."""
    trays = (box.height for box in layout.lanes if box.is_tray)
    return max(layout.view.axis_px + layout.content_px, next(trays, 0.0) / SHARE)


def fitted(content: Content, fitting: Fitting, view: TimelineView, *, used_px: float) -> Tray:
    """The tray of a pane whose axis and lanes take *used_px* of its height."""
    free = view.height_px - used_px
    rows, most = (
        max(int((room - 2 * TRAY_PAD_PX + 1) // TRAY_ROW_PX), LEAST_TRAY_ROWS)  # + 1 of a whole pixel
        for room in (min(free, SHARE * view.height_px), free)
    )
    return _fitted(content, _Widths(fitting, _sides(view)), (rows, most), view.names_all)


@dataclass(frozen=True, slots=True, eq=False)
class _Widths:
    """What measures labels, and between where; equal to another that gives the same."""

    fitting: Fitting
    sides: tuple[float, float]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Widths) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    @property
    def _key(self) -> tuple[object, ...]:
        return self.fitting.key, self.sides


@lru_cache(maxsize=4)
def _fitted(content: Content, widths: _Widths, rows: tuple[int, int], names_all: bool) -> Tray:
    """Worked out once for a dossier and a size: a timeline that is dragged asks in every frame.

    Args:
        rows: how many it takes, and how many before it cuts headlines.
    """
    events, fitting, sides = content.tray, widths.fitting, widths.sides
    full = _flow(events, [fitting.in_tray(event) for event in events], sides)
    if full.rows <= rows[0]:
        return full
    if names_all:
        return replace(full, fold=FULL)
    most, labels = rows[1], list[Label]()
    for most_px in SHORTER_PX:
        labels = [fitting.in_tray(event, most_px) for event in events]
        made = _flow(events, labels, sides)
        if made.rows <= most:
            return replace(made, fold=FOLDED)
    named, over = 0, len(events)  # as many names as leave room for the signs of the rest
    while over - named > 1:
        middle = (named + over) // 2
        if _flow(events, _bare_behind(labels, middle), sides).rows <= most:
            named = middle
        else:
            over = middle
    return replace(_flow(events, _bare_behind(labels, named), sides), fold=FOLDED)


def _bare_behind(labels: list[Label], named: int) -> list[Label]:
    return [
        label if i < named else replace(label, text="", detail="", width=0.0)
        for i, label in enumerate(labels)
    ]


def _flow(events: Sequence[Event], labels: list[Label], sides: tuple[float, float]) -> Tray:
    """One after another, on as many rows as that takes."""
    first, end = sides
    spots: list[Spot] = []
    x, row = first, 0
    for event, label in zip(events, labels, strict=True):
        wide = MARK_PX + GAP_PX + label.width if label.text else MARK_PX
        if x > first and x + wide > end:
            x, row = first, row + 1
        spots.append(_spot(event, x, row * TRAY_ROW_PX, label))
        x += wide + TRAY_GAP_PX if label.text else SIGN_PX
        if label.below:  # nothing stands beside several lines
            x, row = end, row + math.ceil(len(label.below) * LINE_PX / TRAY_ROW_PX)
    return Tray(tuple(spots), (row + 1) * TRAY_ROW_PX, TRAY_ROW_PX)


def _spot(event: Event, x: float, top_px: float, label: Label) -> Spot:
    return Spot(event, x, top_px, replace(label, left=x + MARK_PX + GAP_PX))


def _sides(view: TimelineView) -> tuple[float, float]:
    """Where the first sign of a row stands, and where the last label ends.

    In a pane there is room left of it for the frame round what is selected.
    """
    return view.gutter_px + MARK_PX + (3 if view.whole else FRAME_PX), view.width_px - 8
