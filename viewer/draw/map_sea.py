"""A way by sea on a map: its course clear of land, its ends to the shore, and a card that says how far."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from viewer.draw.map_base import copies_px, line_path
from viewer.draw.map_view import MapView
from viewer.draw.quantities import number_words, plain_words
from viewer.draw.style import Style, color
from viewer.draw.wrapping import wrapped
from viewer.geo.geodesy import KM_M, NAUTICAL_MILE_M
from viewer.geo.mercator import project_all

if TYPE_CHECKING:
    from viewer.geo.sea import SeaRoute

HOUR_S, DAY_H = 3600.0, 24.0
PAD_PX, LINE_PX = 10.0, 17.0
EDGE_PX = 12.0
MOST_WIDE_PX = 330.0  # of a line that says through what it leads
CORNERS = ((1, 1), (1, -1), (-1, 1), (-1, -1))  # right or left of a point, below or above
SHORTEST_DAY = 2.0  # days: a shorter journey is told in hours


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """Ways by sea, one after the other, and the speed in knots that tells how long they take, if one does."""

    routes: "tuple[SeaRoute, ...]"
    speed_kn: float | None = None

    def words(self, style: Style) -> tuple[str, ...]:
        """The lines of their card."""
        return sea_words(self.routes, self.speed_kn, style)

    @property
    def points(self) -> list[tuple[float, float]]:
        """Points along them all, in unit Mercator."""
        pieces = [leg.points for route in self.routes for leg in route.legs]
        pieces += [end for route in self.routes for end in route.ends if end is not None]
        return [(float(x), float(y)) for piece in pieces for x, y in project_all(piece)]


def sea_words(routes: "Sequence[SeaRoute]", speed_kn: float | None, style: Style) -> tuple[str, ...]:
    """The lines of the card: how far, that this is indicative, through what, and how long it takes.

    Args:
        routes: the ways one after the other.
        speed_kn: in knots; None says nothing of how long.
        style: whose language is spoken.
    """
    said = style.phrases
    total = sum(route.length_m for route in routes)
    digits = 1 if total < 1_000_000 else 0
    sizes = ((KM_M, "km"), (NAUTICAL_MILE_M, "nmi"))
    lengths = " · ".join(f"{total / size:,.{digits}f} {unit}".replace(",", "\u202f") for size, unit in sizes)
    lines = [lengths, said.sea_indicative]
    named = dict.fromkeys(said.passages.get(name, name) for route in routes for name in route.passages)
    if named:
        through = said.sea_through.format(", ".join(named))
        lines += wrapped(through, MOST_WIDE_PX, QFontMetricsF(style.font(style.small_px)))
    if shut := dict.fromkeys(name for route in routes for name in sorted(route.closed)):
        told = said.sea_closed.format(", ".join(said.passages.get(name, name) for name in shut))
        lines += wrapped(told, MOST_WIDE_PX, QFontMetricsF(style.font(style.small_px)))
    if speed_kn:
        hours = total / NAUTICAL_MILE_M / speed_kn
        days = said.sea_days.format(number_words(hours / DAY_H, 1, style.language))
        length = said.sea_hours.format(f"{hours:.0f}") if hours < SHORTEST_DAY * DAY_H else days
        lines.append(said.sea_speed.format(length, plain_words(speed_kn, style.language)))
    return tuple(lines)


@dataclass(frozen=True, slots=True)
class _Courses:
    """Ways in pixels of a view: their lines, those that are dashed, and points along them."""

    lines: tuple[tuple[QPainterPath, bool], ...]
    spots: tuple[QPointF, ...]

    @classmethod
    def of(cls, view: MapView, routes: "Sequence[SeaRoute]") -> Self:
        lines: list[tuple[QPainterPath, bool]] = []
        spots: list[QPointF] = []
        for route in routes:
            pieces = [(leg.points, leg.is_canal) for leg in route.legs]
            pieces += [(end, True) for end in route.ends if end is not None]
            for points, is_dashed in pieces:
                for copy in copies_px(points, view):
                    lines.append((line_path(copy), is_dashed))
                    spots.extend(QPointF(x, y) for x, y in copy.tolist())
        return cls(tuple(lines), tuple(spots))

    def touch(self, rect: QRectF) -> bool:
        """Whether a line runs through a rectangle."""
        return any(path.intersects(rect) for path, _ in self.lines)

    def paint(self, painter: QPainter, style: Style) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = QPen(color(style.accent), 2.2)
        line.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        dashed, casing = QPen(line), QPen(color(style.ground, 0.85), 5.0)
        dashed.setDashPattern([3, 2.4])
        for path, is_dashed in self.lines:
            painter.setPen(casing)
            painter.drawPath(path)
            painter.setPen(dashed if is_dashed else line)
            painter.drawPath(path)


def paint_sea(
    painter: QPainter, view: MapView, ways: Ways, style: Style, *, written: Sequence[QRectF] = ()
) -> None:
    """Paint ways one after the other, canals and the ends to the shore dashed, with one card.

    Args:
        written: the room of names, which the card covers only where it has no other.
    """
    words = ways.words(style)
    courses = _Courses.of(view, ways.routes)
    courses.paint(painter, style)
    _paint_ends(painter, view, ways.routes, style)
    card = _card(_cards(view, courses, QSizeF(*_size(words, style))), courses, written)
    if card is not None:
        paint_sea_card(painter, card, words, style)


def _card(cards: list[QRectF], courses: _Courses, written: Sequence[QRectF]) -> QRectF | None:
    """The first that is clear of ways and names, or else of ways, or else the first."""
    beside = [card for card in cards if not courses.touch(card)] or cards[:1]
    clear = (card for card in beside if not any(card.intersects(rect) for rect in written))
    return next(clear, beside[0] if beside else None)


def paint_ways(painter: QPainter, view: MapView, ways: Ways, style: Style) -> None:
    """Paint ways without their card; see `paint_sea`."""
    _Courses.of(view, ways.routes).paint(painter, style)
    _paint_ends(painter, view, ways.routes, style)


def sea_card(view: MapView, ways: Ways, style: Style, clear: Iterable[QRectF]) -> QRectF | None:
    """Where the card of ways touches neither them nor what is to be kept clear; None if nowhere."""
    courses, kept = _Courses.of(view, ways.routes), list(clear)
    cards = _cards(view, courses, QSizeF(*_size(ways.words(style), style)))
    free = (card for card in cards if not any(card.intersects(rect) for rect in kept))
    return next((card for card in free if not courses.touch(card)), None)


def _paint_ends(painter: QPainter, view: MapView, routes: "Sequence[SeaRoute]", style: Style) -> None:
    painter.setPen(QPen(color(style.accent), 2))
    painter.setBrush(color(style.ground))
    for route in routes:
        first = route.legs[0].points[:1] if route.ends[0] is None else route.ends[0][:1]
        last = route.legs[-1].points[-1:] if route.ends[1] is None else route.ends[1][-1:]
        for place in (first, last):
            for copy in copies_px(place, view):
                painter.drawEllipse(QPointF(*copy[0].tolist()), 3.5, 3.5)


def _size(words: tuple[str, ...], style: Style) -> tuple[float, float]:
    measures = [QFontMetricsF(font) for font in _fonts(words, style)]
    wide = max(measure.horizontalAdvance(line) for measure, line in zip(measures, words, strict=True))
    return wide + 2 * PAD_PX, len(words) * LINE_PX + PAD_PX


def _fonts(words: tuple[str, ...], style: Style) -> list[QFont]:
    heading, small = style.font(style.font_px, bold=True), style.font(style.small_px)
    return [small if i else heading for i in range(len(words))]


def _cards(view: MapView, courses: _Courses, size: QSizeF) -> list[QRectF]:
    """Where the card may stand, by what is seen of the ways; nowhere out of their sight."""
    room = QRectF(0, 0, view.width_px, view.height_px)
    seen = [at for at in courses.spots if room.contains(at)]
    room.adjust(EDGE_PX, EDGE_PX, -EDGE_PX, -3 * EDGE_PX)
    return [
        _beside(seen[len(seen) * k // 8], room, size, corner)
        for k in ((4, 3, 5, 2, 6, 1, 7, 0) if seen else ())
        for corner in CORNERS
    ]


def _beside(at: QPointF, room: QRectF, size: QSizeF, corner: tuple[int, int]) -> QRectF:
    """A card to one side of a point, within the room there is."""
    x = at.x() + EDGE_PX if corner[0] > 0 else at.x() - EDGE_PX - size.width()
    y = at.y() + EDGE_PX if corner[1] > 0 else at.y() - EDGE_PX - size.height()
    left = min(max(x, room.left()), max(room.right() - size.width(), room.left()))
    top = min(max(y, room.top()), max(room.bottom() - size.height(), room.top()))
    return QRectF(QPointF(left, top), size)


def paint_sea_card(painter: QPainter, card: QRectF, words: tuple[str, ...], style: Style) -> None:
    """Paint the card that says how far it is."""
    painter.setPen(QPen(color(style.line), 1))
    painter.setBrush(color(style.ground, 0.96))
    painter.drawRoundedRect(card, 5, 5)
    for i, (line, font) in enumerate(zip(words, _fonts(words, style), strict=True)):
        painter.setFont(font)
        painter.setPen(color(style.soft if i else style.text))
        painter.drawText(card.topLeft() + QPointF(PAD_PX, PAD_PX / 2 + (i + 0.75) * LINE_PX), line)
