"""Range rings about what is selected on a map, each with its length on it.

A ring with no room for its length, as one that is hardly wider than its mark, is left out: without it nobody
could tell it from its neighbour, and a length beside it would pass for that of the next.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from viewer.draw.map_base import copies_px, line_path
from viewer.draw.map_claims import Line
from viewer.draw.map_layout import MapLayout, room_of
from viewer.draw.map_marks import MARK_PX
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.geo import geodesy
from viewer.model.when import EventId

STEPS_KM = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)
TAG_PX, DOT_PX, GAP_PX = 18.0, 4.0, 2.0


@dataclass(frozen=True, slots=True)
class Ring:
    """What is seen of a ring, in pixels; how long it is, and where that stands."""

    edge: Line
    words: str
    tag: QRectF


def lengths_km(view: MapView) -> tuple[int, ...]:
    """Three round distances that fit the view."""
    widest = view.metres_per_px * min(view.width_px, view.height_px) * 0.45 / 1000
    fitting = [step for step in STEPS_KM if step <= widest]
    return tuple(fitting[-3:])


def lay_rings(layout: MapLayout, selected: frozenset[EventId], style: Style) -> tuple[Ring, ...]:
    """Those rings of round distances about every mark that has a selected event whose length finds room.

    No length covers another, a mark, or what belongs to the dossier; it also keeps off the names and the
    degrees of the map, unless that leaves it no place.
    """
    view, measure = layout.view, QFontMetricsF(style.font(style.small_px, bold=True))
    ours, others = list(_ours(layout)), tuple(_others(layout))
    found = []
    for mark in layout.marks:
        if selected.isdisjoint(mark.events):
            continue
        lat, lon = view.lat_lon(mark.at.x(), mark.at.y())
        for km in lengths_km(view):
            words = f"{km} km"
            size = QSizeF(measure.horizontalAdvance(words) + 12, TAG_PX)
            for edge in copies_px(geodesy.ring(round(lat, 5), round(lon, 5), km * 1000.0), view):
                if tag := tag_on(edge, size, view, (*ours, *others)) or tag_on(edge, size, view, ours):
                    ours.append(tag)
                    found.append(Ring(edge, words, tag))
    return tuple(found)


def tag_on(edge: Line, size: QSizeF, view: MapView, clear: Sequence[QRectF] = ()) -> QRectF | None:
    """The room for a ring's length: on its north, or on what is free of it first going round.

    Args:
        clear: rectangles that it keeps off.
    """
    room = room_of(view)
    for x, y in edge.tolist():
        tag = QRectF(QPointF(x - size.width() / 2, y - size.height() / 2), size)
        wide = tag.adjusted(-GAP_PX, -GAP_PX, GAP_PX, GAP_PX)
        if room.contains(tag) and not any(each.intersects(wide) for each in clear):
            return tag
    return None


def paint_rings(painter: QPainter, rings: Iterable[Ring], style: Style) -> None:
    """The rings, to be painted under the marks."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color(style.soft), 1.1)
    pen.setDashPattern([5, 4])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ring in rings:
        painter.drawPath(line_path(ring.edge))


def paint_tags(painter: QPainter, rings: Iterable[Ring], style: Style) -> None:
    """How long they are, to be painted over the lines of the map."""
    painter.setFont(style.font(style.small_px, bold=True))
    for ring in rings:
        painter.setPen(QPen(color(style.line), 1))
        painter.setBrush(color(style.ground, 0.95))
        painter.drawRoundedRect(ring.tag, 4, 4)
        painter.setPen(color(style.text))
        painter.drawText(ring.tag, Qt.AlignmentFlag.AlignCenter, ring.words)


def _ours(layout: MapLayout) -> Iterable[QRectF]:
    """The room of all marks, names and cards of the dossier."""
    yield from layout.written
    yield from (_about(mark.at, MARK_PX) for mark in layout.marks)


def _others(layout: MapLayout) -> Iterable[QRectF]:
    """The room of the names and dots of places, and of the degrees."""
    for name in layout.names:
        yield name.rect
        yield _about(name.at, DOT_PX)
    yield from (line.rect for line in layout.grid if line.rect is not None)


def _about(at: QPointF, reach_px: float) -> QRectF:
    return QRectF(at.x() - reach_px, at.y() - reach_px, 2 * reach_px, 2 * reach_px)
