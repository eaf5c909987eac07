"""The signs of a map besides its marks: which of them a layout has, and each small, for a legend."""

import math
from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from viewer.draw import brackets, map_fan
from viewer.draw.glyphs import paint_mark
from viewer.draw.map_fan import NEAR_PX, Fan
from viewer.draw.map_layout import MapLayout
from viewer.draw.map_marks import MARK_PX, Area
from viewer.draw.style import Style, color
from viewer.geo import mercator
from viewer.model.event import Certainty
from viewer.model.sides import Side
from viewer.model.where import Precision

WIDE_PX = {"reach": 18.0, "hatched": 18.0, "fan": 24.0, "somewhere": 26.0, "implied": 18.0, "claim": 26.0}
"""The signs, and how wide each is in a legend."""

_SEEN_PX = 1.5  # how far a disc or a hatched district must stand out of a mark on it to be seen


def in_use(layout: MapLayout) -> Iterator[str]:
    """The keys of the signs that are drawn in a view, and of the numbers of a figure."""
    view = layout.view
    seen = QRectF(0, 0, view.width_px, view.height_px)
    if any(
        mark.reach_px > MARK_PX + _SEEN_PX and _is_in(seen, mark.at, mark.reach_px) for mark in layout.marks
    ):
        yield "reach"
    if any(_is_hatched(area, layout) for area in layout.areas):
        yield "hatched"
    if any(area.fan and _is_in(seen, area.fan.origin, area.fan.long_px) for area in layout.areas):
        yield "fan"
    if layout.area_labels or layout.area_list:
        yield "somewhere"
    if layout.has_implied:
        yield "implied"
    if any(seen.contains(x, y) for card in layout.cards for line in card.lines_px for x, y in line.tolist()):
        yield "claim"
    if layout.paper and layout.paper.numbers:
        yield "number"


def _is_in(seen: QRectF, at: QPointF, reach_px: float) -> bool:
    return seen.adjusted(-reach_px, -reach_px, reach_px, reach_px).contains(at)


def _is_hatched(area: Area, layout: MapLayout) -> bool:
    """Whether a district is hatched in view and is not so small that a mark at its middle hides it."""
    where = area.where
    if where.precision is not Precision.DISTRICT or not where.radius_m or where.lat is None or area.fan:
        return False
    view = layout.view
    radius_px = where.radius_m / mercator.metres_per_px(where.lat, view.zoom)
    if not _is_in(QRectF(0, 0, view.width_px, view.height_px), area.at, radius_px):
        return False
    offs = (mark.at - area.at for mark in layout.marks)
    return all(math.hypot(off.x(), off.y()) + radius_px > MARK_PX + _SEEN_PX for off in offs)


def paint(painter: QPainter, rect: QRectF, key: str, style: Style) -> None:
    """Paint one of the signs in a rectangle as wide as it is in a legend."""
    painter.setPen(Qt.PenStyle.NoPen)
    if key == "reach":
        painter.setBrush(color(style.soft, 0.22))
        painter.drawEllipse(rect.center(), 8.5, 8.5)
        painter.setBrush(color(style.soft))
        painter.drawEllipse(rect.center(), 3.0, 3.0)
    elif key == "implied":
        paint_mark(painter, rect.center(), Certainty.OCCURRED, plain(style), radius_px=4.0)
        brackets.paint(painter, rect.center(), style, radius_px=4.0)
    elif key == "hatched":
        painter.setBrush(QBrush(color(style.soft, 0.6), Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(color(style.soft), 1.0))
        painter.drawEllipse(rect.center(), 8.5, 6.5)
    elif key == "fan":
        fan = Fan(QPointF(rect.left() - NEAR_PX + 2, rect.center().y()), Side(90.0, 20.0), NEAR_PX + 14)
        map_fan.paint(painter, fan, Certainty.OCCURRED, plain(style), is_lit=True)
    elif key == "somewhere":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color(style.soft), 1.2))
        painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 5.5, 5.5)
    else:
        pen = QPen(color(style.text), 1.6)
        pen.setDashPattern([0.1, 2.6])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))


def plain(style: Style) -> Style:
    """The style with a soft tone for what occurred, for signs that hold for every certainty."""
    return replace(style, occurred=style.soft)
