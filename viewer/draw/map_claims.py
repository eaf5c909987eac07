"""Claims on a map: the shortest line between the two ends, and a card that says what was measured."""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from viewer.draw.labels import Placer
from viewer.draw.map_base import copies_px
from viewer.draw.map_text import Measure
from viewer.draw.map_view import MapView
from viewer.draw.phrases import PHRASES
from viewer.draw.quantities import distance_words, number_words, plain_words
from viewer.geo import geodesy
from viewer.model.dossier import Dossier
from viewer.model.event import Claim, Measured
from viewer.model.words import Language

Line = NDArray[np.float64]  # (n, 2) pixels
LONG = {"km": ("kilometres", "kilometers", "kilómetros"), "m": ("meters",)}  # as articles may have them
SHORTEST_PX = 30.0  # of a line: shorter, its ends are one mark and the card would say more than is seen
CARD_HEIGHT_PX = 50.0
ROW_PX = 18.0  # of a card
CARD_PAD_PX = 12.0
GAP_PX = 14.0
APART_PX = 5.0  # from names, where there is the room
STEP_PX = 12.0
ALONG = (
    0.5,
    0.4,
    0.6,
    0.3,
    0.7,
    0.2,
    0.8,
    0.1,
    0.9,
)  # where on the visible part of the line a card may stand
DOUBT = 0.02  # share of the distance beyond which its interval is worth saying


@dataclass(frozen=True, slots=True)
class Card:
    """A claim: the line between its ends in every copy of the world in view, and the card beside it.

    `rect` is empty where no room was left for the card.  A tall card breaks what a wide one says below its
    title over two rows.  `ends` names what the line runs between, on paper, where nobody can point at it.
    """

    lines_px: tuple[Line, ...]
    rect: QRectF
    title: str
    doubt: str
    stated: str
    verdict: str
    holds: bool | None
    is_tall: bool = False
    ends: str = ""
    claim: str = ""  # its id

    @property
    def words(self) -> tuple[str, str, str, str]:
        """All that it says."""
        return self.title, self.doubt, self.stated, self.verdict

    @property
    def rows(self) -> tuple[tuple[str, str], ...]:
        """What stands below the title: on each row what was stated or measured, and what follows from it."""
        ends = ((self.ends, ""),) if self.ends else ()
        if self.is_tall:
            return (*ends, (self.stated, ""), (self.doubt, self.verdict))
        return (*ends, (f"{self.doubt} · {self.stated}" if self.doubt else self.stated, self.verdict))

    def sized(self, measure: Measure, *, tall: bool) -> "Card":
        """The same with a rectangle as large as its words, wide or tall, and not placed yet."""
        shaped = replace(self, is_tall=tall)
        rows = (measure.detail("  ".join(filter(None, row))) for row in shaped.rows)
        width = max(measure.name(self.title), *rows) + 2 * CARD_PAD_PX
        height = CARD_HEIGHT_PX + (len(shaped.rows) - 1) * ROW_PX
        return replace(shaped, rect=QRectF(0, 0, width, height))


def stated_words(claim: Claim, language: Language) -> str:
    """What was stated: in quotation marks where the article has these words, and else without."""
    said = PHRASES[language]
    for tried in PHRASES:  # an article is in one of them
        for unit in (PHRASES[tried].unit_words.get(claim.unit, claim.unit), *LONG.get(claim.unit, ())):
            words = f"{PHRASES[tried].comparators[claim.comparator]}{plain_words(claim.value, tried)} {unit}"
            if words in claim.quote.exact:
                return said.stated_exactly.format(words)
    return said.stated.format(_amount_words(claim, language))


def _amount_words(claim: Claim, language: Language) -> str:
    said = PHRASES[language]
    unit = said.unit_words.get(claim.unit, claim.unit)
    return f"{said.comparators[claim.comparator]}{plain_words(claim.value, language)} {unit}"


def _interval(measured: Measured | None, language: Language) -> str:
    """The interval where the ends are too wide for one figure: `43 to 63 km`."""
    if measured is None or measured.high - measured.low <= DOUBT * (measured.high + measured.low):
        return ""
    said = PHRASES[language]
    low, high = (number_words(value, 0, language) for value in (measured.low, measured.high))
    return said.interval.format(low, high, said.unit_signs.get(measured.unit, measured.unit))


def lines(claim: Claim, view: MapView) -> tuple[Line, ...]:
    """The line between the ends in each copy of the world, in pixels; none where an end has no place."""
    a, b = claim.start, claim.to
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return ()
    found = copies_px(geodesy.line(a.lat, a.lon, b.lat, b.lon), view)
    return tuple(line for line in found if np.ptp(line, axis=0).max() >= SHORTEST_PX)


def visible(line: Line, room: QRectF) -> Line:
    """(n, 2) points every few pixels along the part of a line that lies in *room*."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    along = np.concatenate(([0.0], np.cumsum(steps)))
    count = int(min(max(along[-1] / STEP_PX, 2), 4000))
    at = np.linspace(0.0, along[-1], count)
    points = np.column_stack((np.interp(at, along, line[:, 0]), np.interp(at, along, line[:, 1])))
    inside = (points[:, 0] >= room.left()) & (points[:, 0] <= room.right())
    inside &= (points[:, 1] >= room.top()) & (points[:, 1] <= room.bottom())
    return points[inside]


def end_names(claim: Claim, dossier: Dossier) -> tuple[str, str]:
    """The places between which it was measured, each as the events at it have it: "Callao Naval Base"."""
    places = (where.name for event in dossier.events.values() for where in event.where)
    written = {name.casefold(): name for name in places}
    start, to = (written.get(end.name.casefold(), end.name) for end in (claim.start, claim.to))
    return start, to


def card(claim: Claim, lines_px: tuple[Line, ...], measure: Measure, *, ends: str = "") -> Card:
    """The card of a claim, wide and not placed yet."""
    a, b = claim.start, claim.to
    assert a.lat is not None
    assert a.lon is not None
    assert b.lat is not None
    assert b.lon is not None
    language, said = measure.style.language, measure.style.phrases
    title = distance_words(geodesy.distance_m(a.lat, a.lon, b.lat, b.lon), language)
    words = _interval(claim.measured, language), stated_words(claim, language), said.verdicts[claim.holds]
    made = Card(lines_px, QRectF(), title, *words, claim.holds, claim=claim.id)
    return replace(made, ends=ends).sized(measure, tall=False)


def placed(card: Card, line: Line, measure: Measure, *, taken: Placer, crossed: Placer) -> Card:
    """The card beside the middle of what is seen of a line, clear of lines, with its ends and wide if it can.

    Its rectangle is empty where there is no room; the room it takes is not taken here.
    """
    told = [card, replace(card, ends="")] if card.ends else [card]
    forms = [each.sized(measure, tall=tall) for each in told for tall in (False, True)]
    found = [(form, _spots(form.rect, line)) for form in forms]
    for apart_px, is_clear in ((APART_PX, True), (0.0, True), (0.0, False)):
        for form, spots in found:
            for rect in spots:
                if taken.is_free(rect, apart_px) and not (is_clear and not crossed.is_free(rect)):
                    return replace(form, rect=rect)
    return replace(card, rect=QRectF())


def _spots(size: QRectF, line: Line) -> list[QRectF]:
    return [rect for share in ALONG for rect in _beside(size, line, share)] if len(line) > 1 else []


def _beside(size: QRectF, line: Line, share: float) -> list[QRectF]:
    """The rectangle left and right of a point of the line, as near as its corners allow."""
    i = round(share * (len(line) - 1))
    x, y = line[i].tolist()
    along = line[min(i + 1, len(line) - 1)] - line[max(i - 1, 0)]
    length = float(np.hypot(*along)) or 1.0
    nx, ny = float(-along[1] / length), float(along[0] / length)
    away = abs(nx) * size.width() / 2 + abs(ny) * size.height() / 2 + GAP_PX
    centres = ((x - nx * away, y - ny * away), (x + nx * away, y + ny * away))
    return [
        QRectF(cx - size.width() / 2, cy - size.height() / 2, size.width(), size.height())
        for cx, cy in sorted(centres)
    ]
