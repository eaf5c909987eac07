"""What a figure shows, on how much, and how it looks: every choice of the composer as one value."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from viewer.draw.layer_style import Shown
from viewer.draw.style import STYLES, Style, ThemeName
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Review
from viewer.model.focus import ALL, Focus
from viewer.model.known import Clock, Known, as_known
from viewer.model.moment import Moment
from viewer.model.query import Lane
from viewer.model.view import Only
from viewer.model.when import EventId
from viewer.model.words import Language
from viewer.model.zone import Zone, zoned_dossier, zoned_moment

if TYPE_CHECKING:
    from viewer.draw.map_sea import Ways

FigureKind = Literal["timeline", "map", "spread"]
Unit = Literal["mm", "px"]
Quotes = Literal["none", "beside", "page"]
Size = tuple[tuple[float, float], Unit]

MM_PER_INCH = 25.4
LAYOUT_DPI = 96.0
MOST_PIXELS = 200_000_000
LEAST_PT, LEAST_PX = 5.0, 8.5  # of letters, on paper and on a screen
SMALL_PT, SMALL_PX = 6.0, 9.0  # of the small letters of a figure that has much to say
LEAST_LAYOUT_PX = 330.0  # a side shorter than this is laid out as if it were so long, and scaled down
PRESETS: Mapping[str, Size] = {
    "a4": ((297.0, 210.0), "mm"),
    "a4-portrait": ((210.0, 297.0), "mm"),
    "a5": ((210.0, 148.0), "mm"),
    "a5-portrait": ((148.0, 210.0), "mm"),
    "a3": ((420.0, 297.0), "mm"),
    "a3-portrait": ((297.0, 420.0), "mm"),
    "letter": ((279.4, 215.9), "mm"),
    "letter-portrait": ((215.9, 279.4), "mm"),
    "column": ((88.0, 180.0), "mm"),
    "two-columns": ((180.0, 130.0), "mm"),
    "slide": ((1920.0, 1080.0), "px"),
    "square": ((1080.0, 1080.0), "px"),
}


class FigureError(ValueError):
    """A figure cannot be made; one sentence that says why and what to do."""


@dataclass(frozen=True, slots=True)
class Figure:
    """What to draw and on how much: `size` in `unit`; `dpi` counts for millimetres in a PNG.

    `text` is how large type and signs are, 1 being 9 points or 12 pixels; None fits them to the size, and to
    how much there is to show.
    `title` and `source` are those of the dossier where they are None, and an empty source is none.  With
    `as_of` it shows the dossier as it was known at the end of that day by `clock`.
    Its times are told by the clocks of a `zone`; without one in UTC, or as stated.
    `window` are the first and the last day of a time window, `certainties`, `search` and `events` choose
    further; what cannot be in the figure is left out, as is what was rejected and not chosen by `events`, and
    the figure says how many are in it.  `seconds` is
    how long an animation takes.  `layers` are drawn behind: squares or dots under the marks of the map, and
    a band each under the timeline.  `ways` by sea are on the map, which then shows the whole of them.
    """

    kind: FigureKind = "spread"
    size: tuple[float, float] = (297.0, 210.0)
    unit: Unit = "mm"
    dpi: int = 300
    theme: ThemeName = "print"
    title: str | None = None
    language: Language = "en"
    text: float | None = None
    source: str | None = None
    as_of: Moment | None = None
    clock: Clock = Clock.PUBLISHED
    window: tuple[Moment, Moment] | None = None
    zone: Zone | None = None
    certainties: frozenset[Certainty] = ALL
    search: str = ""
    events: frozenset[EventId] | None = None
    lanes: Lane = Lane.PLACE
    quotes: Quotes = "none"
    numbers: bool = True
    legend: bool = True
    scale_bar: bool = True
    locator: bool = True
    stamp: bool = True
    seconds: float = 12.0
    layers: tuple[Shown, ...] = field(default=(), compare=False)
    ways: "Ways | None" = field(default=None, compare=False)

    @property
    def style(self) -> Style:
        """Colours and type, with the painted words in the language of the figure."""
        return replace(STYLES[self.theme], language=self.language)

    @property
    def is_numbered(self) -> bool:
        """Whether its events have numbers: where there is something for them to tie together."""
        return self.numbers and (self.kind == "spread" or self.quotes != "none")

    @property
    def pixels(self) -> tuple[int, int]:
        """Width and height of a PNG."""
        if self.unit == "px":
            return round(self.size[0]), round(self.size[1])
        return round(self.size[0] / MM_PER_INCH * self.dpi), round(self.size[1] / MM_PER_INCH * self.dpi)

    @property
    def magnified(self) -> float:
        """How large a pixel of the layout comes out, in 1/96 inch or in pixels of the picture."""
        per_unit = LAYOUT_DPI / MM_PER_INCH if self.unit == "mm" else 1.0
        width, height = self.size[0] * per_unit, self.size[1] * per_unit
        if self.text is not None:
            wanted = self.text
        elif self.unit == "px":
            wanted = max(math.sqrt(width * height) / 960, 0.75)
        else:
            wanted = min(max(math.sqrt(self.size[0] * self.size[1]) / 230, 0.75), 1.5)
        return min(wanted, width / LEAST_LAYOUT_PX, height / (LEAST_LAYOUT_PX * 0.6))

    @property
    def least_scale(self) -> float:
        """How small a timeline may be made before its type is hard to read; what does not fit goes on."""
        small = STYLES[self.theme].small_px * self.magnified
        return min(1.0, LEAST_PT / (small * 0.75) if self.unit == "mm" else LEAST_PX / small)

    @property
    def tighter(self) -> tuple["Figure", ...]:
        """This figure with ever smaller type, down to what still reads well; none where its type is set."""
        if self.text is not None:
            return ()
        small = STYLES[self.theme].small_px
        least = SMALL_PT / (small * 0.75) if self.unit == "mm" else SMALL_PX / small
        sizes = (self.magnified * share for share in (0.88, 0.77, 0.68, 0.6))
        return tuple(replace(self, text=size) for size in sizes if size >= least)

    @property
    def layout_px(self) -> tuple[float, float]:
        """Width and height in the pixels that styles are written in."""
        per_unit = LAYOUT_DPI / MM_PER_INCH if self.unit == "mm" else 1.0
        return self.size[0] * per_unit / self.magnified, self.size[1] * per_unit / self.magnified

    def chosen(self, dossier: Dossier) -> Dossier:
        """*dossier* as it was known, with only the events of this figure."""
        if self.as_of:
            dossier = as_known(dossier, Known(self.clock, self.as_of))
        window_s = self._window_s if self.window else None
        # what is asked for by name may be rejected
        only = Only() if self.events is None else Only(reviews=frozenset(Review))
        focus = Focus(
            window_s=window_s, certainties=self.certainties, search=self.search, zone=self.zone, only=only
        )
        kept = {
            i: event
            for i, event in dossier.events.items()
            if (self.events is None or i in self.events)
            and query.match(event, focus, dossier) is not query.Match.NO
        }
        chosen = dossier if len(kept) == len(dossier.events) else replace(dossier, events=kept)
        return zoned_dossier(chosen, self.zone)

    def has_map(self, chosen: Dossier) -> bool:
        """Whether a map has anything on it: the place of an event, the ends of a claim, a way, or a layer."""
        placed = any(event.place for event in chosen.events.values())
        claimed = any(claim.start.is_placed and claim.to.is_placed for claim in chosen.claims.values())
        return placed or claimed or bool(self.ways or self.layers)

    def drawn(self, chosen: Dossier) -> "Figure":
        """This figure with the panels that have anything on them: a spread without a map is a timeline."""
        return self if self.kind != "spread" or self.has_map(chosen) else replace(self, kind="timeline")

    @property
    def _window_s(self) -> tuple[float, float]:
        assert self.window
        first, last = (zoned_moment(day, self.zone) if self.zone else day for day in self.window)
        return first.first_s, last.last_s


def days_of(window_s: tuple[float, float], zone: Zone | None = None) -> tuple[Moment, Moment]:
    """The first and the last whole day, in a zone or UTC, that a window of seconds since 1970 UTC touches."""
    if zone:
        window_s = (zone.wall_s(window_s[0]), zone.wall_s(window_s[1]))
    first, last = math.floor(window_s[0] / 86_400), math.ceil(window_s[1] / 86_400) - 1
    return Moment.from_days(first), Moment.from_days(max(first, last))
