"""What the analyst lays over a map: range rings, and a line that is measured."""

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.draw.map_base import line_path, pixels
from viewer.draw.map_claims import distance_words
from viewer.draw.map_layout import MapLayout
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.geo import geodesy
from viewer.model.when import EventId

RING_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000)  # km


def ring_lengths_km(view: MapView) -> tuple[int, ...]:
    """Three round distances that fit the view."""
    widest = view.metres_per_px * min(view.width_px, view.height_px) * 0.45 / 1000
    fitting = [step for step in RING_STEPS if step <= widest]
    return tuple(fitting[-3:])


def paint_rings(painter: QPainter, layout: MapLayout, selected: frozenset[EventId], style: Style) -> None:
    """Rings of round distances about every mark that has a selected event."""
    view = layout.view
    painter.setFont(style.font(style.small_px))
    for mark in layout.marks:
        if selected.isdisjoint(mark.events):
            continue
        lat, lon = view.lat_lon(mark.at.x(), mark.at.y())
        for km in ring_lengths_km(view):
            edge = pixels(geodesy.ring(round(lat, 5), round(lon, 5), km * 1000.0), view)
            edge = edge + np.array(
                [round((mark.at.x() - edge[:, 0].mean()) / view.world_px) * view.world_px, 0]
            )
            pen = QPen(color(style.soft), 1.1)
            pen.setDashPattern([5, 4])
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(line_path(edge))
            top = QPointF(float(edge[0, 0]), float(edge[0, 1]))
            _paint_tag(painter, top, f"{km} km", style)


def paint_measure(painter: QPainter, view: MapView, places: list[tuple[float, float]], style: Style) -> None:
    """The shortest way through *places* (latitude, longitude), with its length and last bearing."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    total = 0.0
    for (lat1, lon1), (lat2, lon2) in pairwise(places):
        path = pixels(geodesy.line(lat1, lon1, lat2, lon2), view)
        shift = round((view.width_px / 2 - path[:, 0].mean()) / view.world_px) * view.world_px
        painter.setPen(QPen(color(style.accent), 2))
        painter.drawPath(line_path(path + np.array([shift, 0])))
        total += geodesy.distance_m(lat1, lon1, lat2, lon2)
    for lat, lon in places:
        painter.setBrush(color(style.ground))
        painter.drawEllipse(QPointF(*view.px(lat, lon)), 3.5, 3.5)
    if len(places) > 1 and total > 0:
        angle = geodesy.bearing(*places[-2], *places[-1])
        _paint_tag(painter, QPointF(*view.px(*places[-1])), f"{distance_words(total)} · {angle:.0f}°", style)


def _paint_tag(painter: QPainter, at: QPointF, words: str, style: Style) -> None:
    painter.setFont(style.font(style.small_px, bold=True))
    measure = painter.fontMetrics()
    card = QRectF(at.x() + 6, at.y() - 22, measure.horizontalAdvance(words) + 12, 18)
    painter.setPen(QPen(color(style.line), 1))
    painter.setBrush(color(style.ground, 0.95))
    painter.drawRoundedRect(card, 4, 4)
    painter.setPen(color(style.text))
    painter.drawText(card, Qt.AlignmentFlag.AlignCenter, words)
