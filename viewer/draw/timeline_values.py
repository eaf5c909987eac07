"""What a timeline is made of: its view, its lanes and items in pixels, and the sizes they are drawn in."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from viewer.draw.glyphs import Bar
from viewer.draw.scale import Scale
from viewer.draw.style import Style
from viewer.draw.timeline_labels import Line
from viewer.model import query
from viewer.model.event import Certainty
from viewer.model.query import Lane
from viewer.model.when import EventId
from viewer.model.zone import Zone

GUTTER_PX = 158.0
AXIS_PX = 54.0  # two rows of labels, and a band for the flags of today and publication
FLAG_PX = 15.0
ROW_PX = 25.0
BAR_PX = 18.0
LINE_PX = 15.0  # from one line of a label to the next
LEAST_ROOM_PX = 90.0  # for a label on several lines beside its bar
LANE_PAD_PX = 7.0
LANE_LEAST_PX = 46.0
MARK_PX = 5.5
STUB_PX = 92.0  # how far a bar whose side is open runs on before it has faded out
NARROW_PX = 8.0  # a bar narrower than a mark is drawn as one
ARROW_PX = 15.0  # the least width of a bar with an open side
GAP_PX = 7.0
TRAY_GAP_PX = 26.0
TRAY_ROW_PX, TRAY_PAD_PX = 20.0, 5.0
SIGN_PX = 18.0  # from one sign of the tray to the next, where they have no names
LEAST_TRAY_ROWS = 2
Fold = Literal["", "folded", "full"]  # of a tray: says all on few rows, says less, or takes all it needs
FOLDED: Fold = "folded"
FULL: Fold = "full"
HEADING_PX = 21.0  # a line of a lane's name, where that stands above its bars
STACKED_PX = 80.0  # a gutter narrower than this holds no names: they stand above the bars
DENSE = 1200  # events in view above which lanes show how many, not which


@dataclass(frozen=True, slots=True)
class TimelineView:
    """What part of time is shown, on how much room, in which lanes.

    `whole` says that names of lanes are never shortened, as in a figure; a gutter narrower than STACKED_PX
    has them stand above the bars.  With a `zone` the axis has the days and hours of the clocks there.
    `names_all` has the tray name every event, however many rows that takes.  `axis_px` is the room over the
    lanes for the calendar: none in a figure of nothing dated, whose tray begins at once.
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
    zone: Zone | None = None
    names_all: bool = False
    axis_px: float = AXIS_PX

    @property
    def is_stacked(self) -> bool:
        return self.gutter_px < STACKED_PX

    @property
    def scale(self) -> Scale:
        """Seconds to pixels from the right edge of the gutter."""
        return Scale(self.first_s, self.last_s, max(self.width_px - self.gutter_px, 1.0))

    def x(self, seconds: float) -> float:
        return self.gutter_px + self.scale.px(seconds)

    def shows(self, top: float, bottom: float) -> bool:
        """Whether some of *top* to *bottom*, before scrolling, is between the axis and the lower edge."""
        return bottom >= self.scroll_px + self.axis_px and top <= self.scroll_px + self.height_px


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
    below: tuple[Line, ...] = ()  # lines under the first, in a figure that leaves nothing out
    name: str = ""  # what a sign of the tray that stands alone is called, for when it is pointed at
    is_struck: bool = False  # the analyst rejected it


@dataclass(frozen=True, slots=True)
class LaneBox:
    """A lane: its name, its events, and the room it takes."""

    name: str
    count: int
    top: float
    height: float
    lines: tuple[str, ...]  # the name as it is shown
    is_tray: bool = False
    fold: Fold = ""
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

    @property
    def has_calendar(self) -> bool:
        """Whether there is room for one; a figure of nothing dated would show years of nobody's."""
        return self.view.axis_px > 0


@lru_cache(maxsize=8)
def metrics(style: Style, *, small: bool = False, bold: bool = False) -> QFontMetricsF:
    """Measures of the style's font."""
    return QFontMetricsF(style.font(style.small_px if small else style.font_px - 1, bold=bold))


@lru_cache(maxsize=8)
def advance(style: Style) -> Callable[[str], float]:
    """How wide words are in the font of labels; remembered, since the same are placed for every frame."""
    measure = metrics(style)

    @lru_cache(maxsize=20_000)
    def wide(words: str) -> float:  # for a method of Qt's, whose documentation would be made
        return measure.horizontalAdvance(words)

    return wide
