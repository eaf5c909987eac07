"""What a map shows of a dossier in a view: marks, areas, claims and names, placed so that none overlaps."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from viewer.draw import badges, map_areas, map_claims, map_fan, map_marks
from viewer.draw.labels import Placer
from viewer.draw.map_areas import AreaList, Label
from viewer.draw.map_base import Base
from viewer.draw.map_claims import Card
from viewer.draw.map_labels import MarkLabels
from viewer.draw.map_marks import MARK_PX, Area, Mark
from viewer.draw.map_names import Free, GridLine, Name, great_places, grid, grid_names, names
from viewer.draw.map_recount import recounted, unfiltered
from viewer.draw.map_text import Measure
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.geo.names import fold
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus
from viewer.model.when import EventId

__all__ = [
    "FURNITURE_PX",
    "MARK_PX",
    "Area",
    "AreaList",
    "Card",
    "Label",
    "MapLayout",
    "Mark",
    "OnPaper",
    "fitted",
    "lay_out",
]

FURNITURE_PX = 26.0  # the strip at the bottom that the scale bar and the sources stand in


@dataclass(frozen=True, slots=True)
class OnPaper:
    """What the map of a figure has that a pane's has not.

    `numbers` tie its marks to a timeline and a list of quotes; `keep_clear` are rectangles that nothing may
    be written on; `magnified` is how large a pixel of the layout comes out, in 1/96 inch, and None where
    the figure is measured in pixels, so that no ratio of the map would be true.
    """

    numbers: Mapping[EventId, int] = field(default_factory=dict)
    keep_clear: tuple[QRectF, ...] = ()
    magnified: float | None = 1.0
    scale_bar: bool = True

    def words(self, events: tuple[EventId, ...]) -> str:
        """The numbers of some events: `1–3, 7`; empty where there are none."""
        return badges.number_words(self.numbers[e] for e in events if e in self.numbers)


@dataclass(frozen=True, slots=True)
class MapLayout:
    """All that a paint needs, in pixels of the view.

    `unlabelled` counts the marks in view whose name found no room, `uncarded` the claims in view whose card
    did not, `unplaced` the events without a place, `beyond` those nearer to a pole than the map goes.
    """

    view: MapView
    base: Base
    marks: tuple[Mark, ...]
    areas: tuple[Area, ...]
    mark_labels: tuple[Label, ...]
    area_labels: tuple[Label, ...]
    area_list: AreaList | None
    names: tuple[Name, ...]
    grid: tuple[GridLine, ...]
    cards: tuple[Card, ...]
    unplaced: int
    beyond: int
    unlabelled: int
    uncarded: int
    paper: OnPaper | None = None
    is_moving: bool = False  # the names are those of the last view, as `map_carry` says

    @property
    def written(self) -> tuple[QRectF, ...]:
        """The room of all names and cards of its events, claims and areas."""
        labels = (*self.mark_labels, *self.area_labels)
        listed = (self.area_list.rect,) if self.area_list else ()
        return (*(label.rect for label in labels), *(card.rect for card in self.cards), *listed)

    @property
    def unlisted(self) -> tuple[int, ...]:
        """The areas whose name found no room on the map, which a figure then says at its foot."""
        listed = self.area_list.labels if self.area_list else ()
        named = {label.of for label in (*self.area_labels, *listed) if label.lines[0]}
        return tuple(i for i in range(len(self.areas)) if i not in named)

    @property
    def has_implied(self) -> bool:
        """Whether a mark or an area stands in brackets."""
        return any(mark.is_implied for mark in self.marks) or any(area.is_implied for area in self.areas)


def room_of(view: MapView) -> QRectF:
    """Where in a view words may stand."""
    return QRectF(2, 2, view.width_px - 4, max(view.height_px - 4 - FURNITURE_PX, 1.0))


def fitted(dossier: Dossier, width_px: float, height_px: float) -> MapView:
    """A view of all that is known of a dossier, clear of the strip that the scale bar stands in."""
    return MapView.fit(dossier, width_px, height_px, foot_px=FURNITURE_PX)


def lay_out(
    dossier: Dossier,
    focus: Focus,
    view: MapView,
    *,
    style: Style,
    base: Base,
    paper: OnPaper | None = None,
    clear: Sequence[QRectF] = (),
) -> MapLayout:
    """Place everything: names of the selected marks, of others, claims, areas, the grid, the base map.

    Args:
        paper: what a figure wants besides; None for a pane.
        clear: rectangles of a pane that nothing may be written on.
    """
    plain = unfiltered(focus)
    placed = _placed(dossier, plain, view, style=style, base=base, paper=paper, clear=clear)
    return placed if focus.filters == plain.filters else recounted(placed, dossier, focus, style)


def _placed(
    dossier: Dossier,
    focus: Focus,
    view: MapView,
    *,
    style: Style,
    base: Base,
    paper: OnPaper | None,
    clear: Sequence[QRectF],
) -> MapLayout:
    placing = _Placing(dossier, focus, view, style=style, base=base, paper=paper)
    placing.keep_clear(clear)
    made = placing.result()
    if made.area_list and made.area_list.is_over:  # no corner was left for it: this time one is kept free
        placing = _Placing(dossier, focus, view, style=style, base=base, paper=paper)
        placing.keep_clear((*clear, made.area_list.rect))
        return placing.result()
    if paper is None or not made.unlisted:
        return made
    again = _Placing(dossier, focus, view, style=style, base=base, paper=paper, listed=made.unlisted)
    again.keep_clear(clear)
    longer = again.result()
    return longer if _says_more(longer, made) else made


def _says_more(one: MapLayout, other: MapLayout) -> bool:
    """Whether more areas are named on a map, and no mark or claim is named less."""
    is_dearer = one.unlabelled > other.unlabelled or one.uncarded > other.uncarded
    return len(one.unlisted) < len(other.unlisted) and not is_dearer


class _Placing:
    """One layout in the making; what is placed first is kept free by all that follows."""

    def __init__(
        self,
        dossier: Dossier,
        focus: Focus,
        view: MapView,
        *,
        style: Style,
        base: Base,
        paper: OnPaper | None,
        listed: tuple[int, ...] = (),
    ) -> None:
        self._paper, self._listed = paper, listed  # areas that the corner lists although they are in view
        self._number = (paper or OnPaper()).words
        self._dossier, self._focus, self._view, self._style, self._base = dossier, focus, view, style, base
        self._room = room_of(view)
        self._placer = Placer(self._room)
        self._crossed = Placer(QRectF(-1e6, -1e6, 2e6, 2e6))  # by lines, which a label had better not cover
        self._measure = Measure(style)
        self._naming = MarkLabels(
            room=self._room,
            taken=self._placer,
            crossed=self._crossed,
            labels=Placer(self._room),
            measure=self._measure,
            number=self._number,
            selected=focus.selected,
            is_print=paper is not None,
        )
        self._great = great_places(base, view)
        self._marks: list[Mark] = []

    def keep_clear(self, rects: Sequence[QRectF]) -> None:
        """Let nothing be written on some rectangles."""
        for rect in rects:
            self._placer.take(rect)

    def result(self) -> MapLayout:
        found = map_marks.places(self._dossier)
        marks = map_marks.marks(
            self._dossier, self._focus, self._view, self._style.phrases, whole=self._paper is not None
        )
        areas = map_marks.areas(self._dossier, self._focus, self._view)
        self.keep_clear(self._paper.keep_clear if self._paper else ())
        self._marks = marks
        self._keep_free(marks)
        self.keep_clear([area.fan.arrow for area in areas if area.fan])
        cards = self._lines()
        outside = [i for i, area in enumerate(areas) if i in self._listed or not self._room.contains(area.at)]
        corner = self._corner(areas, outside) if self._paper else None  # print keeps it clear from the first
        seen = QRectF(0, 0, self._view.width_px, self._view.height_px)
        mark_labels, missing = self._naming.placed(marks, seen)
        cards, uncarded = self._place_cards(cards, areas)
        area_labels, elsewhere = map_areas.in_place(
            areas,
            self._measure,
            room=self._room,
            taken=self._placer,
            crossed=self._crossed,
            number=self._number,
            is_in=self._is_in,
        )
        corner = corner if self._paper else self._corner(areas, elsewhere)
        lines = grid_names(grid(self._view, self._style), self._style, self._placer)
        return MapLayout(
            view=self._view,
            base=self._base,
            marks=tuple(marks),
            areas=tuple(areas),
            mark_labels=tuple(mark_labels),
            area_labels=tuple(la for la in area_labels if la.of not in self._listed or not la.lines[0]),
            area_list=corner,
            names=tuple(self._names()),
            grid=tuple(lines),
            cards=tuple(cards),
            unplaced=found.unplaced,
            beyond=found.beyond,
            unlabelled=missing,
            uncarded=uncarded,
            paper=self._paper,
        )

    def _names(self) -> list[Name]:
        """The names of the base map where there is room left, without those of the marks."""
        taken = [(mark.at, fold(mark.name)) for mark in self._marks]
        free = Free(self._placer, self._crossed, frozenset(self._great))
        return list(names(self._base, self._view, self._style, free=free, taken=taken))

    def _is_in(self, area: Area, at: QPointF) -> bool:
        """Whether the name of a sea or a country would stand in it."""
        return map_areas.is_in(area, at, self._view, self._base)

    def _corner(self, areas: list[Area], numbers: list[int]) -> AreaList | None:
        """The areas that are not in view or have no room there, listed in a corner."""
        return map_areas.listed(
            areas,
            numbers,
            self._focus.selected,
            self._measure,
            corners=lambda rect: map_areas.corners(rect, self._room, [mark.at for mark in self._marks]),
            taken=self._placer,
            number=self._number,
            is_print=self._paper is not None,
        )

    def _keep_free(self, marks: list[Mark]) -> None:
        reach = MARK_PX + 3
        for mark in marks:
            self._placer.take(QRectF(mark.at.x() - reach, mark.at.y() - reach, 2 * reach, 2 * reach))
        for at in self._great.values():
            self._placer.take(QRectF(at.x() - 2.5, at.y() - 2.5, 5, 5))

    # Claims

    def _lines(self) -> list[Card]:
        """The claims with a line in view; labels stay clear of it where they can."""
        made = []
        for claim in self._dossier.claims.values():
            if lines := map_claims.lines(claim, self._view):
                ends = (
                    " – ".join(map_claims.end_names(claim, self._dossier)) if self._paper is not None else ""
                )
                made.append(map_claims.card(claim, lines, self._measure, ends=ends))
                for x, y in (point for line in lines for point in self._visible(line)):
                    self._crossed.take(QRectF(x - 3, y - 3, 6, 6))
        return made

    def _visible(self, line: map_claims.Line) -> list[tuple[float, float]]:
        return [(x, y) for x, y in map_claims.visible(line, self._room).tolist()]

    def _place_cards(self, cards: list[Card], areas: list[Area]) -> tuple[list[Card], int]:
        """The cards where there is room, clear of fans if they can, and of how many claims there was none."""
        placed, missing = [], 0
        crossed = map_fan.with_sides(self._crossed, [area.fan for area in areas if area.fan])
        for card in cards:
            line = max((map_claims.visible(line, self._room) for line in card.lines_px), key=len)
            card = map_claims.placed(card, line, self._measure, taken=self._placer, crossed=crossed)
            missing += card.rect.isEmpty() and len(line) > 1
            if not card.rect.isEmpty():
                self._placer.take(card.rect)
            placed.append(card)
        return placed, missing
