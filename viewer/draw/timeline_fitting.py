"""Finding room for the label of an event: on its bar, beside it, or on several lines."""

from collections.abc import Mapping
from dataclasses import dataclass

from viewer.draw import badges
from viewer.draw.glyphs import FILLED
from viewer.draw.style import Style
from viewer.draw.timeline_content import Wording
from viewer.draw.timeline_extents import Extents
from viewer.draw.timeline_labels import Line, block_of, forms_of
from viewer.draw.timeline_values import (
    GAP_PX,
    LEAST_ROOM_PX,
    MARK_PX,
    TimelineView,
    advance,
    metrics,
)
from viewer.model.event import Certainty, Event
from viewer.model.when import EventId

ARROW_ROOM_PX = 16  # what the arrow of an open end takes of its bar


@dataclass(frozen=True, slots=True)
class Label:
    """What stands beside an event, from where on, and how wide it is with its number."""

    number: str
    text: str
    detail: str
    left: float
    width: float
    inside: bool
    below: tuple[Line, ...] = ()


class Fitting:
    """Finds room for labels on, beside and under their bars."""

    def __init__(
        self, view: TimelineView, style: Style, numbers: Mapping[EventId, int], words: Wording
    ) -> None:
        self._view, self._style, self._numbers, self._words = view, style, numbers, words
        self.key = style, words  # what its labels depend on, but for the room
        self._gutter = view.gutter_px
        self._measure = metrics(style)
        self._advance = advance(style)

    def beside_bar(self, event: Event, span: Extents | None, shown: tuple[float, float]) -> "Label":
        """As much of a label as fits on the bar (where it has a *span*) or beside it, within the view."""
        number, whole = self._number(event), self._view.whole
        words = self._words.of(event)
        step = badges.step(number, self._style)
        for text, detail in [words] if whole else forms_of(words):
            width = step + self._advance(text + detail)
            inside = self._inside(event, span, width, shown) if span else None
            left = inside if inside is not None else self._beside(width, shown)
            if left is not None:
                return Label(number, text, detail, left, width, inside is not None)
        if whole:
            return self._block(number, words, shown)
        return Label(number, "", "", max(shown[0] + GAP_PX, self._gutter), width, inside=False)

    def right_of_mark(self, event: Event, left: float, right: float) -> float | None:
        """Where the whole label right of a mark ends; None where one of them is not in view as a whole."""
        text, detail = self._words.of(event)
        width = badges.step(self._number(event), self._style) + self._advance(text + detail)
        is_in_view = left >= self._gutter and right + GAP_PX + width <= self._view.width_px - 4
        return right + GAP_PX + width if is_in_view else None

    def name_of(self, event: Event) -> str:
        """The headline of an event of the tray."""
        return self._words.of(event, in_tray=True)[0]

    def in_tray(self, event: Event, most_px: float | None = None) -> "Label":
        """As much of a label as a row of the tray holds.

        Args:
            most_px: the headline alone, and no wider than that where it can be made shorter; 0 for as it is.
        """
        number, room = self._number(event), self._view.width_px - 8 - self._gutter - 2 * MARK_PX - 6 - GAP_PX
        step = badges.step(number, self._style)
        words = self._words.of(event, in_tray=True)
        if self._view.whole or most_px is None:
            return self._whole_in_tray(number, words, step, room)
        widths = [(step + self._advance(text), text) for text, _ in forms_of((words[0], ""))]
        fitting = [form for form in widths if form[0] <= room]
        named = [form for form in fitting if form[1]] or fitting or widths[-1:]
        width, text = next((form for form in named if not most_px or form[0] <= most_px), named[-1])
        return Label(number, text, "", 0.0, width, inside=False)

    def _whole_in_tray(self, number: str, words: tuple[str, str], step: float, room: float) -> "Label":
        """All there is to say of an event, on several lines where it has to be."""
        width = step + self._advance("".join(words))
        if width <= room:
            return Label(number, *words, 0.0, width, inside=False)
        (first, _), *below = block_of(words, step, room, self._measure)
        width = max(step + self._measure.horizontalAdvance(first), *self._widths(below), 0.0)
        return Label(number, first, "", 0.0, width, inside=False, below=tuple(below))

    def _block(self, number: str, words: tuple[str, str], shown: tuple[float, float]) -> "Label":
        """A whole label on several lines, on the side of its bar that has more room, or else across it."""
        before = shown[0] - GAP_PX - self._gutter - 2
        after = self._view.width_px - 4 - shown[1] - GAP_PX
        room, step = max(before, after), badges.step(number, self._style)
        longest = max(map(self._measure.horizontalAdvance, " ".join(words).split()), default=0.0)
        least = max(LEAST_ROOM_PX, step + longest)  # with less room a word would be broken
        start = max(self._gutter + 4, shown[0] + GAP_PX)
        most = min(shown[1] - ARROW_ROOM_PX, self._view.width_px - 4)  # short of the sign where the bar ends
        if is_across := room < least:
            room = most - start if most - start >= least else self._view.width_px - self._gutter - 8
        (first, _), *below = block_of(words, step, room, self._measure)
        width = max(step + self._measure.horizontalAdvance(first), *self._widths(below), 0.0)
        left = shown[1] + GAP_PX if after >= before else shown[0] - GAP_PX - width
        if is_across:  # as near to where its bar begins as it can
            left = max(self._gutter + 4, min(start, most - width))
        return Label(number, first, "", left, width, inside=False, below=tuple(below))

    def _number(self, event: Event) -> str:
        return str(self._numbers[event.id]) if event.id in self._numbers else ""

    def _widths(self, lines: list[Line]) -> list[float]:
        return [self._measure.horizontalAdvance(words) for words, _ in lines]

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
