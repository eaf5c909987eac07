"""What the analyst lays over a map: a line that is measured, a box, a mark that is carried."""

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from viewer.draw.map_base import copies_px, line_path
from viewer.draw.map_view import MapView
from viewer.draw.phrases import PHRASES
from viewer.draw.quantities import area_words, distance_words
from viewer.draw.style import Style, color
from viewer.geo import geodesy, mercator
from viewer.model.words import Language

Place = tuple[float, float]  # latitude, longitude
Point = NDArray[np.float64]  # (2,) x and y
TAG_PX = 18.0
HINT_PX = 46.0
_TOP_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def paint_gesture(painter: QPainter, box: QRectF | None, carried: QPointF | None, style: Style) -> None:
    """The box that is being drawn, and the disc of a mark that is carried to another place."""
    painter.setPen(QPen(color(style.accent), 1.4))
    painter.setBrush(color(style.accent, 0.3 if box is None else 0.12))
    if box is not None:
        painter.drawRect(box)
    if carried is not None:
        painter.drawEllipse(carried, 9.0, 9.0)


def is_closed(places: Sequence[Place]) -> bool:
    """Whether a line comes back to where it began, round an area."""
    return len(places) > 3 and places[0] == places[-1]


def crosses_itself(places: Sequence[Place]) -> bool:
    """Whether two pieces of a closed line meet, other than where one follows the other."""
    unit = mercator.project_all(np.array(places, np.float64))
    unit[:, 0] = np.unwrap(unit[:, 0], period=1.0)
    count = len(unit) - 1
    return any(
        _meet(unit[i], unit[i + 1], unit[j], unit[j + 1])
        for i in range(count)
        for j in range(i + 2, count - (i == 0))
    )


def _meet(a: Point, b: Point, c: Point, d: Point) -> bool:
    def side(p: Point, q: Point, r: Point) -> float:
        return float((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]))

    return side(a, b, c) * side(a, b, d) <= 0 and side(c, d, a) * side(c, d, b) <= 0


def measured_words(places: list[Place], language: Language = "en") -> str:
    """How long the way through *places* is, and the bearing of its last leg; empty where it has no length.

    Of one that is closed it is the area within, and how long its edge is.
    """
    if is_closed(places):
        said = PHRASES[language]
        edge = sum(geodesy.distance_m(*a, *b) for a, b in pairwise(places))
        if crosses_itself(places):
            return said.measure_crossed.format(distance_words(edge, language))
        km = distance_words(edge, language).split(" km")[0]
        return said.measure_area.format(area_words(geodesy.area_m2(places[:-1]), language), km)
    legs = [(a, b) for a, b in pairwise(places) if a != b]
    if not legs:
        return ""
    total = sum(geodesy.distance_m(*a, *b) for a, b in legs)
    a, b = legs[-1]
    return f"{distance_words(total, language)} · {geodesy.bearing(*a, *b):.0f}°"


def paint_measure(
    painter: QPainter, view: MapView, places: list[Place], style: Style, *, may_close: bool = False
) -> None:
    """The shortest way through *places*, with its length and last bearing; of a closed one its area.

    Args:
        painter, view, places, style: as everywhere.
        may_close: say that a click on the first place closes it.
    """
    if is_closed(places):
        edge = np.concatenate([geodesy.line(*a, *b) for a, b in pairwise(places)])
        edge[:, 1] = np.unwrap(edge[:, 1], period=360.0)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(style.accent, 0.14))
        for line in copies_px(edge, view):
            painter.drawPath(line_path(line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(style.accent), 2))
    for a, b in pairwise(places):
        for line in copies_px(geodesy.line(*a, *b), view):
            painter.drawPath(line_path(line))
    for lat, lon in places:
        painter.setBrush(color(style.ground))
        painter.drawEllipse(QPointF(*view.px(lat, lon)), 3.5, 3.5)
    if words := measured_words(places, style.language):
        words += f" · {style.phrases.measure_close}" if may_close else ""
        _paint_tag(painter, QPointF(*view.px(*places[-1])), words, style, within_px=view.width_px)


def _paint_tag(
    painter: QPainter, at: QPointF, words: str, style: Style, *, within_px: float = math.inf
) -> None:
    painter.setFont(style.font(style.small_px, bold=True))
    measure = painter.fontMetrics()
    card = QRectF(at.x() + 6, at.y() - TAG_PX - 4, measure.horizontalAdvance(words) + 12, TAG_PX)
    if card.right() > within_px - 4:  # to the left of the point, and whole if there is room
        card.moveLeft(max(min(at.x() - 6, within_px - 4) - card.width(), 4.0))
    painter.setPen(QPen(color(style.line), 1))
    painter.setBrush(color(style.ground, 0.95))
    painter.drawRoundedRect(card, 4, 4)
    painter.setPen(color(style.text))
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, words)


def reach_words(radius_m: float, language: Language) -> str:
    """A radius to two digits, in metres or kilometres."""
    digits = 1 - math.floor(math.log10(max(radius_m, 1e-3)))
    rounded = round(radius_m, digits)
    words = f"{rounded:,g} m" if rounded < 1000 else f"{rounded / 1000:,g} km"
    words = words.replace(",", "\u202f")
    return words.replace(".", ",") if language == "es" else words


def paint_picking(
    painter: QPainter, view: MapView, style: Style, at: QPointF | None, *, radius_m: float
) -> None:
    """What to do while a place is asked for, and at the pointer the ground that a click stands for."""
    keys = style.phrases.pick_keys.format(reach_words(radius_m, style.language))
    paint_hint(painter, view, style, (style.phrases.pick, keys))
    if at is not None:
        reach_px = radius_m / mercator.metres_per_px(view.lat_lon(at.x(), at.y())[0], view.zoom)
        painter.setPen(QPen(color(style.accent), 1.6))
        painter.setBrush(color(style.accent, 0.18))
        painter.drawEllipse(at, reach_px, reach_px)


def paint_cross(painter: QPainter, at: QPointF, style: Style) -> None:
    """A cross where the keyboard aims."""
    for width, tone in ((4.0, style.ground), (1.6, style.accent)):
        painter.setPen(QPen(color(tone), width))
        for dx, dy in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(at + QPointF(4 * dx, 4 * dy), at + QPointF(13 * dx, 13 * dy))


def paint_hint(painter: QPainter, view: MapView, style: Style, said: tuple[str, str]) -> None:
    """Say at the top what is to be clicked, and beneath which keys do what."""
    what, words = said
    heading, keys = style.font(bold=True), style.font(style.small_px)
    width = (
        max(QFontMetricsF(heading).horizontalAdvance(what), QFontMetricsF(keys).horizontalAdvance(words)) + 28
    )
    card = QRectF((view.width_px - width) / 2, 10, width, HINT_PX)
    painter.setPen(QPen(color(style.accent), 1.4))
    painter.setBrush(color(style.ground, 0.96))
    painter.drawRoundedRect(card, 6, 6)
    painter.setPen(color(style.text))
    painter.setFont(heading)
    painter.drawText(card.adjusted(0, 6, 0, 0), _TOP_MIDDLE, what)
    painter.setPen(color(style.soft))
    painter.setFont(keys)
    painter.drawText(card.adjusted(0, 25, 0, 0), _TOP_MIDDLE, words)
