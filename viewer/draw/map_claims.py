"""Claims on a map: the shortest line between the two ends, and a card that says what was measured."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from viewer.draw.labels import Placer
from viewer.draw.map_base import copies_px
from viewer.draw.map_text import Measure
from viewer.draw.map_view import MapView
from viewer.draw.phrases import PHRASES, Phrases
from viewer.geo import geodesy
from viewer.model.event import Claim, Measured
from viewer.model.numerals import numeral
from viewer.model.words import Language

Line = NDArray[np.float64]  # (n, 2) pixels
SHORTEST_PX = 30.0  # of a line: shorter, its ends are one mark and the card would say more than is seen
CARD_HEIGHT_PX = 50.0
CARD_PAD_PX = 12.0
GAP_PX = 14.0
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

    `rect` is empty where no room was left for the card.
    """

    lines_px: tuple[Line, ...]
    rect: QRectF
    title: str
    stated: str
    verdict: str
    holds: bool | None


def distance_words(metres: float, language: Language = "en") -> str:
    """A distance in the three units analysts use: `53.1 km · 33.0 mi · 28.7 nmi`."""
    sizes = ((geodesy.KM_M, "km"), (geodesy.MILE_M, "mi"), (geodesy.NAUTICAL_MILE_M, "nmi"))
    digits = 2 if metres < 10_000 else 1 if metres < 1_000_000 else 0
    return " · ".join(f"{numeral(metres / size, language, digits=digits)} {unit}" for size, unit in sizes)


def stated_words(claim: Claim, said: Phrases) -> str:
    """What was stated: in quotation marks where the article has these words, and else without."""
    for article in PHRASES.values():  # an article may be in another language than the window
        for unit in article.units.get(claim.unit, (claim.unit,)):
            words = f"{article.comparators[claim.comparator]}{claim.value:g} {unit}"
            if words in claim.quote.exact:
                return said.stated_exactly.format(words)
    unit = said.units.get(claim.unit, (claim.unit,))[0]
    return said.stated.format(f"{said.comparators[claim.comparator]}{claim.value:g} {unit}")


def _interval(measured: Measured | None, said: Phrases) -> str:
    """The interval where the ends are too wide for one figure: `43 to 63 km`."""
    if measured is None or measured.high - measured.low <= DOUBT * (measured.high + measured.low):
        return ""
    return said.interval.format(measured.low, measured.high, measured.unit)


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


def card(claim: Claim, lines_px: tuple[Line, ...], measure: Measure) -> Card:
    """The card of a claim, its rectangle as large as its words and not placed yet."""
    a, b = claim.start, claim.to
    assert a.lat is not None
    assert a.lon is not None
    assert b.lat is not None
    assert b.lon is not None
    style = measure.style
    title = distance_words(geodesy.distance_m(a.lat, a.lon, b.lat, b.lon), style.language)
    said = style.phrases
    stated, verdict = stated_words(claim, said), said.verdicts[claim.holds]
    if doubt := _interval(claim.measured, said):
        stated = f"{doubt} · {stated}"
    width = max(measure.name(title), measure.detail(f"{stated}  {verdict}")) + 2 * CARD_PAD_PX
    return Card(lines_px, QRectF(0, 0, width, CARD_HEIGHT_PX), title, stated, verdict, claim.holds)


def spot(size: QRectF, line: Line, *, taken: Placer, crossed: Placer) -> QRectF | None:
    """A free place for a card beside the middle of what is seen of a line, clear of lines if it can be."""
    if len(line) < 2:
        return None
    spots = [rect for share in ALONG for rect in _beside(size, line, share)]
    free = (rect for rect in spots if crossed.is_free(rect) and taken.is_free(rect))
    return next(free, None) or next((rect for rect in spots if taken.is_free(rect)), None)


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
