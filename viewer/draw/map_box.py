"""The part of the map that events must lie in, as a frame."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.geo import mercator
from viewer.model.where import Box

Unit = tuple[float, float, float, float]
FRAME_PX = 1.6


def shown_box(view: MapView) -> Box:
    """South, west, north and east of what a view shows, in degrees."""
    left, top, right, bottom = view.box
    south, west = mercator.unproject(left, min(bottom, 1.0))
    north, _ = mercator.unproject(left, max(top, 0.0))
    return south, west, north, west + min(right - left, 1.0) * 360


def unit_box(box: Box) -> Unit:
    """Left, top, right and bottom of a box in degrees, of the unit Mercator square; right may be beyond 1."""
    south, west, north, east = box
    left, bottom = mercator.project(south, west)
    right, top = mercator.project(north, east)
    return left, top, right, bottom


def paint_box(painter: QPainter, view: MapView, box: Box, style: Style) -> None:
    """Paint the frame of a box, and a veil over what is outside it; as often as the world is shown."""
    left, top, right, bottom = unit_box(box)
    if right - left >= 1:
        return
    whole = QRectF(0, 0, view.width_px, view.height_px)
    shift = round(view.x - (left + right) / 2)
    x0, y0 = view.px_of_unit(left + shift, top)
    frame = QRectF(x0, y0, (right - left) * view.world_px, (bottom - top) * view.world_px)
    inner = frame.intersected(whole)
    painter.setPen(Qt.PenStyle.NoPen)
    veil = color(style.ground, 0.45)
    if inner.isEmpty():
        painter.fillRect(whole, veil)
        return
    for part in (
        QRectF(0, 0, whole.width(), inner.top()),
        QRectF(0, inner.bottom(), whole.width(), whole.height() - inner.bottom()),
        QRectF(0, inner.top(), inner.left(), inner.height()),
        QRectF(inner.right(), inner.top(), whole.width() - inner.right(), inner.height()),
    ):
        painter.fillRect(part, veil)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(style.accent), FRAME_PX, Qt.PenStyle.DashLine))
    painter.drawRect(frame.adjusted(0.5, 0.5, -0.5, -0.5))
