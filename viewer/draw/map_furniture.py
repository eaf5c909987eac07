"""What a map needs besides: graticule, scale bar, sources, and what is not shown."""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from viewer.draw.map_layout import FURNITURE_PX, MapLayout
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color

SOURCES = "Coast GSHHG 2.3 (LGPL) · borders WDBII, Natural Earth · places GeoNames CC BY 4.0 · ports searoute"
STEPS = (45.0, 30.0, 15.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.25, 0.2, 0.1, 0.05, 0.02, 0.01)
LEAST_PX = 110.0
BAR_PX = 130.0


def paint_graticule(painter: QPainter, view: MapView, style: Style) -> None:
    """Meridians and parallels at round degrees, named along the left and top edges."""
    degrees_per_px = 360 / view.world_px
    step = next((s for s in reversed(STEPS) if s / degrees_per_px >= LEAST_PX), STEPS[0])
    pen = QPen(color(style.graticule, 0.7), 1)
    font = style.font(style.small_px - 1)
    south, _ = view.lat_lon(0, view.height_px)
    north, _ = view.lat_lon(0, 0)
    left = (view.box[0] - 0.5) * 360
    right = (view.box[2] - 0.5) * 360
    painter.setFont(font)
    lat = math.ceil(south / step) * step
    while lat <= north:
        _, y = view.px(lat, 0.0)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, y), QPointF(view.width_px, y))
        if 24 < y < view.height_px - FURNITURE_PX - 4:
            painter.setPen(color(style.soft, 0.8))
            painter.drawText(QPointF(5, y - 3), _degrees(lat, "N", "S", step))
        lat += step
    lon = math.ceil(left / step) * step
    while lon <= right:
        x = ((lon / 360 + 0.5) - view.box[0]) * view.world_px
        painter.setPen(pen)
        painter.drawLine(QPointF(x, 0), QPointF(x, view.height_px))
        if 50 < x < view.width_px - 50:
            painter.setPen(color(style.soft, 0.8))
            around = (lon + 180) % 360 - 180
            painter.drawText(QPointF(x + 4, 12), _degrees(around, "E", "W", step))
        lon += step


def _degrees(value: float, plus: str, minus: str, step: float) -> str:
    digits = 0 if step >= 1 else 1 if step in (0.5, 0.2, 0.1) else 2
    letter = "" if abs(value) < 1e-9 else plus if value > 0 else minus
    return f"{abs(value):.{digits}f}°{letter}"


def paint_furniture(painter: QPainter, layout: MapLayout, style: Style) -> None:
    """The strip at the bottom: scale bar, what is not shown, and sources, none over another."""
    view = layout.view
    top = view.height_px - FURNITURE_PX
    painter.fillRect(QRectF(0, top, view.width_px, FURNITURE_PX), color(style.ground, 0.72))
    x = _paint_scale(painter, view, style, top)
    font = style.font(style.small_px - 1)
    measure = QFontMetricsF(font)
    painter.setFont(font)
    notes = []
    if layout.unplaced:
        notes.append(f"{layout.unplaced} event{'s' if layout.unplaced > 1 else ''} without a place")
    if layout.uncounted:
        notes.append(f"+{layout.uncounted} not labelled")
    painter.setPen(color(style.soft))
    baseline = top + FURNITURE_PX / 2 + measure.capHeight() / 2
    if notes:
        words = " · ".join(notes)
        painter.drawText(QPointF(x + 18, baseline), words)
        x += 18 + measure.horizontalAdvance(words)
    width = measure.horizontalAdvance(SOURCES)
    words = SOURCES
    while words and x + 24 + width > view.width_px - 8:  # whole sources only; all are named in About
        words = words.rpartition(" · ")[0]
        width = measure.horizontalAdvance(words)
    painter.drawText(QPointF(view.width_px - 8 - width, baseline), words)


def _paint_scale(painter: QPainter, view: MapView, style: Style, top: float) -> float:
    """The scale bar with the map's ratio at its middle; where it ends, in pixels from the left."""
    metres = view.metres_per_px * BAR_PX
    power = 10.0 ** math.floor(math.log10(metres))
    length_m = next(n * power for n in (5, 2, 1) if n * power <= metres)
    width = length_m / view.metres_per_px
    name = f"{length_m / 1000:g} km" if length_m >= 1000 else f"{length_m:g} m"
    words = f"{name}   1 : {view.ratio:,.0f}".replace(",", "\u202f")
    y = top + FURNITURE_PX / 2
    painter.setPen(QPen(color(style.text), 1.6))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(
        [QPointF(12, y - 4), QPointF(12, y + 4), QPointF(12 + width, y + 4), QPointF(12 + width, y - 4)]
    )
    font = style.font(style.small_px - 1)
    painter.setFont(font)
    measure = QFontMetricsF(font)
    painter.setPen(color(style.text))
    painter.drawText(QPointF(20 + width, y + measure.capHeight() / 2), words)
    return 20 + width + measure.horizontalAdvance(words)
