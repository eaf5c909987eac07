"""A map that is being moved: what was named keeps its name where it stands, until the map rests again.

To place the names of two hundred marks anew takes longer than a frame may, and makes them jump.  While the
map moves, marks and lines are worked out as ever, and labels go with what they name; those that would leave
the view or touch another are left out.  Once it rests, `map_layout.lay_out` names what came into view.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF

from viewer.draw import map_claims, map_marks
from viewer.draw.labels import Placer, edges
from viewer.draw.map_areas import Label
from viewer.draw.map_claims import Card
from viewer.draw.map_layout import MARK_PX, MapLayout, room_of
from viewer.draw.map_marks import Area, Mark
from viewer.draw.map_names import DOT_PX, Name, grid, grid_names
from viewer.draw.map_text import Measure
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus

FURTHEST_PX = 400.0  # a map that moved further between two frames is another one, and is laid out anew
MOST_ZOOM = 0.6


def is_near(old: MapView, new: MapView) -> bool:
    """Whether so much of a view is still in the next one that its names can be carried over."""
    if (old.width_px, old.height_px) != (new.width_px, new.height_px):
        return False
    dx, dy = (old.x - new.x) * new.world_px, (old.y - new.y) * new.world_px
    return abs(old.zoom - new.zoom) <= MOST_ZOOM and max(abs(dx), abs(dy)) <= FURTHEST_PX


def carried(
    old: MapLayout,
    dossier: Dossier,
    focus: Focus,
    view: MapView,
    *,
    style: Style,
    clear: Sequence[QRectF] = (),
) -> MapLayout:
    """The layout of a view that *old*, of the same dossier, filters and selection, was moved to.

    Args:
        clear: rectangles that nothing may be written on.
    """
    marks = map_marks.moved(dossier, focus, view, style.phrases, known=old.marks)
    areas = map_marks.areas(dossier, focus, view)
    going = _Going(old.view, view, clear, marks)
    if old.area_list is not None:
        going.taken.take(old.area_list.rect)
    mark_labels = going.labels(old.mark_labels, old.marks, marks)
    cards = tuple(going.cards(old, dossier, Measure(style)))
    area_labels = going.labels(old.area_labels, old.areas, areas)
    lines = grid_names(grid(view, style), style, going.taken)
    inside = sum(going.seen.contains(mark.at) for mark in marks)
    return replace(
        old,
        view=view,
        marks=tuple(marks),
        areas=tuple(areas),
        mark_labels=mark_labels,
        area_labels=area_labels,
        names=going.names(old.names),
        grid=tuple(lines),
        cards=cards,
        unlabelled=max(inside - len(mark_labels), 0),
        uncarded=sum(card.rect.isEmpty() for card in cards),
        is_moving=True,
    )


@dataclass(frozen=True, slots=True)
class _Shift:
    """From pixels of one view to those of another."""

    by: float
    dx: float
    dy: float

    @classmethod
    def between(cls, old: MapView, new: MapView) -> "_Shift":
        return cls(
            new.world_px / old.world_px,
            (old.box[0] - new.box[0]) * new.world_px,
            (old.box[1] - new.box[1]) * new.world_px,
        )

    def at(self, point: QPointF) -> QPointF:
        return QPointF(point.x() * self.by + self.dx, point.y() * self.by + self.dy)


class _Going:
    """The labels that go with a map, each if it still has room."""

    def __init__(self, old: MapView, new: MapView, clear: Sequence[QRectF], marks: Sequence[Mark]) -> None:
        self.seen = QRectF(0, 0, new.width_px, new.height_px)
        self.taken = Placer(room_of(new))
        self._view, self._shift = new, _Shift.between(old, new)
        for rect in clear:
            self.taken.take(rect)
        reach = MARK_PX + 3
        for mark in marks:
            x, y = mark.at.x(), mark.at.y()
            self.taken.keep((x - reach, y - reach, x + reach, y + reach))

    def labels(
        self, old: Sequence[Label], named: Sequence[Mark | Area], now: Sequence[Mark | Area]
    ) -> tuple[Label, ...]:
        """The labels of what has the same events as before, as far from it as they were."""
        numbers = {one.events: i for i, one in enumerate(now)}
        kept = []
        for label in old:
            before = named[label.of]
            number = numbers.get(before.events)
            if number is None:
                continue
            rect = label.rect.translated(now[number].at - before.at)
            if self._take(rect, anyway=label.is_over):
                kept.append(
                    Label(rect, label.lines, number, label.is_over, label.badge, label.leader)
                )  # `replace` takes three times as long, a hundred times a frame
        return tuple(kept)

    def _take(self, rect: QRectF, *, anyway: bool = False) -> bool:
        if not anyway and not self.taken.is_free(rect):
            return False
        self.taken.take(rect)
        return True

    def names(self, old: Sequence[Name]) -> tuple[Name, ...]:
        """The base map's names, each beside its dot as before."""
        kept = []
        by, dx, dy = self._shift.by, self._shift.dx, self._shift.dy
        taken = self.taken
        for name in old:  # in plain numbers: there are a hundred of them, for every frame
            x0, y0 = name.at.x(), name.at.y()
            x, y = x0 * by + dx, y0 * by + dy
            left, top, right, bottom = edges(name.rect)
            box = (left + x - x0, top + y - y0, right + x - x0, bottom + y - y0)
            dot = (x - DOT_PX, y - DOT_PX, x + DOT_PX, y + DOT_PX)
            if taken.is_clear(dot) and taken.is_clear(box):
                taken.keep(box)
                taken.keep(dot)
                rect = QRectF(box[0], box[1], right - left, bottom - top)
                kept.append(Name(QPointF(x, y), rect, name.words, name.role))
        return tuple(kept)

    def cards(self, old: MapLayout, dossier: Dossier, measure: Measure) -> list[Card]:
        """The claims with a line in view, their cards where the map took them."""
        before = {card.words: card for card in old.cards}
        made = []
        for claim in dossier.claims.values():
            if not (lines := map_claims.lines(claim, self._view)):
                continue
            card = map_claims.card(claim, lines, measure)
            was = before.get(card.words)
            rect = QRectF()
            if was is not None and not was.rect.isEmpty():
                rect = QRectF(was.rect)
                rect.moveCenter(self._shift.at(was.rect.center()))
            is_tall = was is not None and was.is_tall
            made.append(replace(card, rect=rect if self._take(rect) else QRectF(), is_tall=is_tall))
        return made
