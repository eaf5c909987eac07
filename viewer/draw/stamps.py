"""Signs that a map in motion shows by the hundred: drawn once as a picture, then set down on whole pixels."""

import math
from collections import OrderedDict
from collections.abc import Callable, Hashable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter

KEPT = 400

Sign = Callable[[QPainter, QPointF], None]

_kept: OrderedDict[tuple[Hashable, float], QImage] = OrderedDict()


class Stamps:
    """Sets signs down with one painter, whose transformation stays as it is meanwhile."""

    def __init__(self, painter: QPainter) -> None:
        self._painter, self._scale = painter, painter.deviceTransform().m11()
        self._is_raster = painter.paintEngine().type() is QPaintEngine.Type.Raster and self._scale > 0

    def put(self, at: QPointF, reach_px: float, *, key: Hashable, sign: Sign) -> None:
        """Paint a sign at a point; up to half a pixel beside it, which nobody sees while it moves.

        Args:
            reach_px: how far the sign goes from its point.
            key: what decides how it looks; the same key is the same picture.
            sign: paints it at a point; it may assume smooth edges.
        """
        if not self._is_raster:
            sign(self._painter, at)
            return
        scale = self._scale
        half = math.ceil(reach_px * scale) + 1
        if (image := _kept.get((key, scale))) is None:
            image = _kept[key, scale] = _drawn(half, scale, sign)
            while len(_kept) > KEPT:
                _kept.popitem(last=False)
        x, y = math.floor(at.x() * scale + 0.5) - half, math.floor(at.y() * scale + 0.5) - half
        self._painter.drawImage(QPointF(x / scale, y / scale), image)


def blank(width_px: float, height_px: float, scale: float) -> QImage:
    """A picture to draw a sign on, of which nothing is seen yet; at least so large, of whole pixels."""
    size = (math.ceil(width_px * scale - 1e-6), math.ceil(height_px * scale - 1e-6))
    image = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(scale)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _drawn(half: int, scale: float, sign: Sign) -> QImage:
    image = blank(2 * half / scale, 2 * half / scale, scale)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        sign(painter, QPointF(half / scale, half / scale))
    finally:
        painter.end()
    return image
