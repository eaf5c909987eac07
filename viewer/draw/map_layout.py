"""What a map shows of a dossier in a view: marks, areas, claims and names, placed so that none overlaps."""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF

from viewer.draw import badges, map_areas, map_claims, map_fan, map_marks
from viewer.draw.labels import Placer, around, nearest
from viewer.draw.map_areas import AreaList, Label
from viewer.draw.map_base import Base
from viewer.draw.map_claims import Card
from viewer.draw.map_crowd import Crowd
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
    "lay_out",
]

FURNITURE_PX = 26.0  # the strip at the bottom that the scale bar and the sources stand in
MOST_LABELS = 160  # of marks; more would not fit any view, and trying takes time
LEADERS_PX = (20.0, 32.0, 46.0, 62.0)  # how far a number may stand from its mark
LEADER_STEP_PX = 4.0  # at which such a line is looked along
BESIDE_NAME_PX = 10.0  # of such a number from a name
ROUND_PX = 2.0  # kept free round a label
FURTHEST_PX = 40.0  # radius of the widest disc that a label stands outside of, and still near its mark

Form = tuple[tuple[str, ...], tuple[float, float]]  # the lines of a label, its width and height


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
        self._labels = Placer(self._room)  # of marks
        self._crossed = Placer(QRectF(-1e6, -1e6, 2e6, 2e6))  # by lines, which a label had better not cover
        self._measure = Measure(style)
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
        mark_labels, missing = self._label_marks(marks)
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
        taken = [(mark.at, fold(mark.name)) for mark in marks]
        free = Free(self._placer, self._crossed, frozenset(self._great))
        named = names(self._base, self._view, self._style, free=free, taken=taken)
        return MapLayout(
            view=self._view,
            base=self._base,
            marks=tuple(marks),
            areas=tuple(areas),
            mark_labels=tuple(mark_labels),
            area_labels=tuple(la for la in area_labels if la.of not in self._listed or not la.lines[0]),
            area_list=corner,
            names=tuple(named),
            grid=tuple(lines),
            cards=tuple(cards),
            unplaced=found.unplaced,
            beyond=found.beyond,
            unlabelled=missing,
            uncarded=uncarded,
            paper=self._paper,
        )

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

    # Marks

    def _label_marks(self, marks: list[Mark]) -> tuple[list[Label], int]:
        """Labels of the marks in view, the selected and the fullest first, and how many found no room."""
        seen = QRectF(0, 0, self._view.width_px, self._view.height_px)
        inside = [i for i, mark in enumerate(marks) if seen.contains(mark.at)]
        inside.sort(key=lambda i: (self._focus.selected.isdisjoint(marks[i].events), -len(marks[i].events)))
        crowd = Crowd(marks)
        labels, bare = [], []
        for i in inside[:MOST_LABELS]:
            if (label := self._mark_label(marks[i], i, crowd)) is not None:
                labels.append(label)
                self._labels.take(label.rect)
            else:
                bare.append(i)
        labels += [label for i in bare if (label := self._led(marks[i], i)) is not None]
        return labels, len(inside) - len(labels)

    def _led(self, mark: Mark, number: int) -> Label | None:
        """The number of a mark alone, away from it at the end of a line; only in a figure with numbers.

        It had better stand clear of names, which it would else seem to number, and of the lines of claims.
        """
        words = self._number(mark.events)
        if not words:
            return None
        size = badges.width(words, self._style), badges.HEIGHT_PX + 2
        spots = [s for gap in LEADERS_PX for s in around(mark.at.x(), mark.at.y(), *size, gap_px=gap)]
        clear = [s for s in spots if self._crossed.is_free(s) and self._is_seen_along(mark, s)]
        rect = (
            self._placer.place(clear, BESIDE_NAME_PX)
            or self._placer.place(clear)
            or self._placer.place(spots)
        )
        return None if rect is None else Label(rect, ("",), number, badge=words, leader=True)

    def _is_seen_along(self, mark: Mark, spot: QRectF) -> bool:
        """Whether a line from a mark to a number passes over nothing that has a place already."""
        end = nearest(spot, mark.at)
        way = end - mark.at
        steps = int(math.hypot(way.x(), way.y()) // LEADER_STEP_PX)
        along = (mark.at + way * (i / steps) for i in range(1, steps))
        outside = (p for p in along if max(abs(p.x() - mark.at.x()), abs(p.y() - mark.at.y())) > MARK_PX + 5)
        return all(self._placer.is_free(QRectF(p.x() - 1, p.y() - 1, 2, 2)) for p in outside)

    def _mark_label(self, mark: Mark, number: int, crowd: Crowd) -> Label | None:
        """Two lines beside the mark; the name alone where these do not fit; None where it does not either.

        A selected mark is always named, over other marks and away from its own if there is no other way.
        """
        forms = self._forms(mark)
        for (lines, size), is_clear in self._tries(forms):
            spots = (
                spot
                for spot in around(mark.at.x(), mark.at.y(), *size, gap_px=_gap_px(mark))
                if self._placer.is_free(spot, ROUND_PX)
                and (not is_clear or self._crossed.is_free(spot))
                and crowd.is_nearest(spot, mark)
            )
            if (rect := self._placer.place(spots, ROUND_PX)) is not None:
                return Label(rect, lines, number, badge=self._number(mark.events))
        if self._focus.selected.isdisjoint(mark.events):
            return None
        return self._forced(mark, number, forms)

    def _tries(self, forms: tuple[Form, ...]) -> list[tuple[Form, bool]]:
        """The forms of a label, each clear of lines first; in print all forms are clear before any is not."""
        if self._paper:
            return [(form, is_clear) for is_clear in (True, False) for form in forms]
        return [(form, is_clear) for form in forms for is_clear in (True, False)]

    def _forms(self, mark: Mark) -> tuple[Form, ...]:
        """What a label may say, the most first, and how large it is; at the least the number of a figure."""
        measure, number = self._measure, self._number(mark.events)
        step = badges.step(number, self._style)
        name_width = step + measure.name(mark.name) + 4
        detail_width = measure.detail(mark.detail) + measure.tally(mark.tally) + 4
        two_lines = (max(name_width, detail_width), measure.name_height + measure.detail_height - 2)
        bare = ((("",), (badges.width(number, self._style), badges.HEIGHT_PX + 2)),) if number else ()
        return ((mark.name, mark.detail), two_lines), ((mark.name,), (name_width, measure.name_height)), *bare

    def _forced(self, mark: Mark, number: int, forms: tuple[Form, ...]) -> Label | None:
        """A label over other marks, moved inside the view; only the labels of other selected ones stop it."""
        for lines, size in forms:
            for spot in around(mark.at.x(), mark.at.y(), *size, gap_px=_gap_px(mark)):
                left = min(max(spot.left(), self._room.left()), self._room.right() - spot.width())
                top = min(max(spot.top(), self._room.top()), self._room.bottom() - spot.height())
                rect = QRectF(left, top, spot.width(), spot.height())
                if self._labels.is_free(rect, 2.0):
                    self._placer.take(rect)
                    return Label(rect, lines, number, is_over=True, badge=self._number(mark.events))
        return None

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


def _gap_px(mark: Mark) -> float:
    """How far from a mark its label stands: outside its disc, unless that would tear the two apart."""
    is_near = mark.reach_px <= FURTHEST_PX
    return max(MARK_PX + 7, mark.reach_px + 3) if is_near else MARK_PX + 7
