"""The names of marks on a map: where each finds room, and how much it says there."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from viewer.draw import badges
from viewer.draw.labels import Placer, around, nearest
from viewer.draw.map_areas import Label
from viewer.draw.map_crowd import Crowd
from viewer.draw.map_marks import MARK_PX, Mark
from viewer.draw.map_text import Measure
from viewer.model.when import EventId

MOST_LABELS = 160  # of marks; more would not fit any view, and trying takes time
LEADERS_PX = (20.0, 32.0, 46.0, 62.0)  # how far a number may stand from its mark
LEADER_STEP_PX = 4.0  # at which such a line is looked along
BESIDE_NAME_PX = 10.0  # of such a number from a name
SLID = (0.3, 0.7, 0.1, 0.9)  # of a label's width that lies left of its mark
ROUND_PX = 2.0  # kept free round a label
FURTHEST_PX = 40.0  # radius of the widest disc that a label stands outside of, and still near its mark


@dataclass(frozen=True, slots=True)
class _Form:
    """What a label may say, and how large it is; *stacked* has the number on a line of its own."""

    lines: tuple[str, ...]
    size: tuple[float, float]
    is_stacked: bool = False


@dataclass(frozen=True, slots=True)
class MarkLabels:
    """Names marks in a view, each where nothing else stands yet.

    `room` is where words may stand, `taken` what is full already, `crossed` the lines that a label had better
    not cover, `labels` the labels placed so far, `number` gives the numbers of some events in a figure.
    """

    room: QRectF
    taken: Placer
    crossed: Placer
    labels: Placer
    measure: Measure
    number: Callable[[tuple[EventId, ...]], str]
    selected: frozenset[EventId]
    is_print: bool

    def placed(self, marks: list[Mark], seen: QRectF) -> tuple[list[Label], int]:
        """Labels of the marks in view, the selected and the fullest first, and how many found no room."""
        inside = [i for i, mark in enumerate(marks) if seen.contains(mark.at)]
        inside.sort(key=lambda i: (self.selected.isdisjoint(marks[i].events), -len(marks[i].events)))
        crowd = Crowd(marks)
        labels, bare = [], []
        for i in inside[:MOST_LABELS]:
            if (label := self._label(marks[i], i, crowd)) is not None:
                labels.append(label)
                self.labels.take(label.rect)
            else:
                bare.append(i)
        for i in bare:
            slid = self._label(marks[i], i, crowd, is_slid=True) if self.is_print else None
            if (label := slid or self._led(marks[i], i)) is not None:
                labels.append(label)
        return labels, len(inside) - len(labels)

    def _led(self, mark: Mark, of: int) -> Label | None:
        """The number of a mark alone, away from it at the end of a line; only in a figure with numbers.

        It had better stand clear of names, which it would else seem to number, and of the lines of claims.
        """
        words = self.number(mark.events)
        if not words:
            return None
        size = badges.width(words, self.measure.style), badges.HEIGHT_PX + 2
        spots = [s for gap in LEADERS_PX for s in around(mark.at.x(), mark.at.y(), *size, gap_px=gap)]
        clear = [s for s in spots if self.crossed.is_free(s) and self._is_seen_along(mark, s)]
        rect = self.taken.place(clear, BESIDE_NAME_PX) or self.taken.place(clear) or self.taken.place(spots)
        return None if rect is None else Label(rect, ("",), of, badge=words, leader=True)

    def _is_seen_along(self, mark: Mark, spot: QRectF) -> bool:
        """Whether a line from a mark to a number passes over nothing that has a place already."""
        end = nearest(spot, mark.at)
        way = end - mark.at
        steps = int(math.hypot(way.x(), way.y()) // LEADER_STEP_PX)
        along = (mark.at + way * (i / steps) for i in range(1, steps))
        outside = (p for p in along if max(abs(p.x() - mark.at.x()), abs(p.y() - mark.at.y())) > MARK_PX + 5)
        return all(self.taken.is_free(QRectF(p.x() - 1, p.y() - 1, 2, 2)) for p in outside)

    def _label(self, mark: Mark, of: int, crowd: Crowd, *, is_slid: bool = False) -> Label | None:
        """Two lines beside the mark; the name alone where these do not fit; None where it does not either.

        A selected mark is always named, over other marks and away from its own if there is no other way.
        With *is_slid* a label stands anywhere along above or below its mark.
        """
        place = _slid if is_slid else around
        forms = self._forms(mark)
        for form, is_clear in self._tries(forms):
            spots = (
                spot
                for spot in place(mark.at.x(), mark.at.y(), *form.size, gap_px=_gap_px(mark))
                if self.taken.is_free(spot, ROUND_PX)
                and (not is_clear or self.crossed.is_free(spot))
                and crowd.is_nearest(spot, mark)
            )
            if (rect := self.taken.place(spots, ROUND_PX)) is not None:
                return self._made(form, rect, mark, of)
        if self.selected.isdisjoint(mark.events):
            return None
        return self._forced(mark, of, forms)

    def _made(self, form: _Form, rect: QRectF, mark: Mark, of: int, *, is_over: bool = False) -> Label:
        badge = self.number(mark.events)
        return Label(rect, form.lines, of, is_over=is_over, badge=badge, is_stacked=form.is_stacked)

    def _tries(self, forms: tuple[_Form, ...]) -> list[tuple[_Form, bool]]:
        """The forms of a label, each clear of lines first; in print all forms are clear before any is not."""
        if self.is_print:
            return [(form, is_clear) for is_clear in (True, False) for form in forms]
        return [(form, is_clear) for form in forms for is_clear in (True, False)]

    def _forms(self, mark: Mark) -> tuple[_Form, ...]:
        """The most that a label may say first; at the least the number of a figure, above the name before."""
        measure, number = self.measure, self.number(mark.events)
        name_width = measure.name(mark.name) + 4
        first_width = badges.step(number, measure.style) + name_width
        detail_width = measure.detail(mark.detail) + measure.tally(mark.tally) + 4
        high = measure.name_height
        forms = [
            _Form(
                (mark.name, mark.detail), (max(first_width, detail_width), high + measure.detail_height - 2)
            ),
            _Form((mark.name,), (first_width, high)),
        ]
        if number:
            alone = badges.width(number, measure.style), badges.HEIGHT_PX + 2
            size = max(alone[0], name_width), high + alone[1]
            forms += [_Form((mark.name,), size, is_stacked=True), _Form(("",), alone)]
        return tuple(forms)

    def _forced(self, mark: Mark, of: int, forms: tuple[_Form, ...]) -> Label | None:
        """A label over other marks, moved inside the view; only the labels of other selected ones stop it."""
        room = self.room
        for form in forms:
            for spot in around(mark.at.x(), mark.at.y(), *form.size, gap_px=_gap_px(mark)):
                left = min(max(spot.left(), room.left()), room.right() - spot.width())
                top = min(max(spot.top(), room.top()), room.bottom() - spot.height())
                rect = QRectF(left, top, spot.width(), spot.height())
                if self.labels.is_free(rect, 2.0):
                    self.taken.take(rect)
                    return self._made(form, rect, mark, of, is_over=True)
        return None


def _slid(x: float, y: float, width: float, height: float, *, gap_px: float) -> list[QRectF]:
    """Rectangles below and above a mark at (x, y) that reach to either side of it by different shares."""
    rows = (y + gap_px, y - gap_px - height)
    return [QRectF(x - share * width, row, width, height) for row in rows for share in SLID]


def _gap_px(mark: Mark) -> float:
    """How far from a mark its label stands: outside its disc, unless that would tear the two apart."""
    is_near = mark.reach_px <= FURTHEST_PX
    return max(MARK_PX + 7, mark.reach_px + 3) if is_near else MARK_PX + 7
