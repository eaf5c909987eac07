"""The small map in a corner of a figure's map that says where that lies; drawn in few points."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from viewer.draw.map_base import Base, line_path, ring_path
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.geo import basemap
from viewer.geo.basemap import Shapes, Tile

ZOOM = 1.45  # a continent wide
LEAST_FRAME_PX = 7.0
GRAIN_PX = 1.2  # points closer than this are one
LEAST_PX = 2.0  # smaller islands are left out
Points = NDArray[np.float64]


def paint(painter: QPainter, rect: QRectF, shown: MapView, *, base: Base, style: Style) -> None:
    """Paint land round the place that *shown* shows, a frame about it, and the edge of the small map."""
    view = MapView(shown.x, shown.y, ZOOM, rect.width(), rect.height()).settled(least=ZOOM)
    painter.save()
    painter.translate(rect.topLeft())
    painter.setClipRect(QRectF(0, 0, rect.width(), rect.height()))
    painter.fillRect(QRectF(0, 0, rect.width(), rect.height()), color(style.sea))
    for tile in base.ground.tiles(view.box, ZOOM):
        shapes = base.ground.shapes(tile)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(style.land))
        if basemap.LAND in shapes:
            painter.drawPath(_land(shapes[basemap.LAND], tile, view))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for kind, tone in ((basemap.LAND, style.coast), (basemap.BORDER, style.border)):
            if kind in shapes:
                painter.setPen(QPen(color(tone), 0.7))
                painter.drawPath(_lines(shapes[kind], tile, view))
    painter.setPen(QPen(color(style.today), 1.6))
    painter.setBrush(color(style.today, 0.12))
    painter.drawRect(_frame(shown, view))
    painter.restore()
    painter.setPen(QPen(color(style.soft), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect)


def _frame(shown: MapView, view: MapView) -> QRectF:
    """What *shown* shows, at least large enough to be seen."""
    left, top, right, bottom = shown.box
    (x0, y0), (x1, y1) = view.px_of_unit(left, top), view.px_of_unit(right, bottom)
    wide, high = max(x1 - x0, LEAST_FRAME_PX), max(y1 - y0, LEAST_FRAME_PX)
    return QRectF((x0 + x1 - wide) / 2, (y0 + y1 - high) / 2, wide, high)


def _land(shapes: Shapes, tile: Tile, view: MapView) -> QPainterPath:
    return ring_path(list(_seen(_pixels(shapes.points, tile, view), shapes.ends[:-1], view)))


def _lines(shapes: Shapes, tile: Tile, view: MapView) -> QPainterPath:
    path = QPainterPath()
    for line in _seen(_pixels(shapes.points, tile, view), np.flatnonzero(~shapes.drawn) + 1, view):
        path.addPath(line_path(line))
    return path


def _seen(points: Points, breaks: NDArray[np.int64], view: MapView) -> Iterator[Points]:
    """The pieces between breaks that are large enough to be seen and lie in view, thinned.

    All boxes are compared at once: of some thousand islands a few dozen are left to be gone through.
    """
    starts = np.concatenate(([0], breaks[(breaks > 0) & (breaks < len(points))]))
    ends = np.append(starts[1:], len(points))
    low, high = np.minimum.reduceat(points, starts), np.maximum.reduceat(points, starts)
    is_seen = (high >= 0).all(axis=1) & (low <= [view.width_px, view.height_px]).all(axis=1)
    is_large = (high - low).max(axis=1) >= LEAST_PX
    for i in np.flatnonzero(is_seen & is_large):
        yield _thinned(points[starts[i] : ends[i]])


def _pixels(points: Points, tile: Tile, view: MapView) -> Points:
    x, y = view.px_of_unit(tile.x / tile.n, tile.y / tile.n)
    return points * (view.world_px / tile.n) + [x, y]


def _thinned(points: Points) -> Points:
    """Without the points that lie in one grain with the point before; the last one stays."""
    grains = np.round(points / GRAIN_PX)
    kept = np.ones(len(points), bool)
    kept[1:-1] = np.any(grains[1:-1] != grains[:-2], axis=1)
    return points[kept]
