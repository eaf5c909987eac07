"""The base map's names as paint: words beside a dot, and one picture of both while the map moves."""

import math
import time
from collections import OrderedDict
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter

from viewer.draw.labels import edges
from viewer.draw.map_names import DOT_PX, Name, size_px
from viewer.draw.map_text import Look, is_ready, paint_words
from viewer.draw.stamps import blank
from viewer.draw.style import Style, color

RIM_PX = 3.0  # of the picture round the words and the dot
KEPT = 600

Key = tuple[str, str, float, float, str, float]

_kept: OrderedDict[Key, tuple[QImage, float, float]] = OrderedDict()


def paint_names(
    painter: QPainter, names: Sequence[Name], style: Style, *, until: float, is_moving: bool
) -> None:
    """Paint each name and its dot.

    Args:
        until: of `time.perf_counter()`; names that were not drawn before are left out from then on.
        is_moving: set dot and words down together, on whole pixels: half as many pictures for each frame.
    """
    scale = painter.deviceTransform().m11()
    if is_moving and painter.paintEngine().type() is QPaintEngine.Type.Raster and scale > 0:
        for name in names:
            _set_down(painter, name, style, scale=scale, until=until)
        return
    looks = [(name, _look(name, style)) for name in names]
    looks = [(name, look) for name, look in looks if is_ready(painter, name.words, look, until=until)]
    for name, _ in looks:
        _paint_dot(painter, name.at, name.role, style)
    for name, look in looks:
        paint_words(painter, QPointF(name.rect.left(), name.rect.center().y()), name.words, look)


def _set_down(painter: QPainter, name: Name, style: Style, *, scale: float, until: float) -> None:
    """Paint a name at most half a pixel beside its place, if its picture is there or there is time for it."""
    x, y = name.at.x(), name.at.y()
    left, top, _, _ = edges(name.rect)
    key = (name.words, name.role, round(left - x, 1), round(top - y, 1), style.name, scale)
    if (found := _kept.get(key)) is None:
        if time.perf_counter() > until:
            return
        found = _kept[key] = _drawn(name, style, scale)
        while len(_kept) > KEPT:
            _kept.popitem(last=False)
    image, dx, dy = found
    x, y = math.floor((x + dx) * scale + 0.5) / scale, math.floor((y + dy) * scale + 0.5) / scale
    painter.drawImage(QPointF(x, y), image)


def _drawn(name: Name, style: Style, scale: float) -> tuple[QImage, float, float]:
    """A name and its dot as a picture, and where that begins seen from the dot."""
    dot = QRectF(name.at.x() - DOT_PX, name.at.y() - DOT_PX, 2 * DOT_PX, 2 * DOT_PX)
    room = dot.united(name.rect).adjusted(-RIM_PX, -RIM_PX, RIM_PX, RIM_PX)
    image = blank(room.width(), room.height(), scale)
    painter = QPainter(image)
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-room.topLeft())
        _paint_dot(painter, name.at, name.role, style)
        words_at = QPointF(name.rect.left(), name.rect.center().y())
        paint_words(painter, words_at, name.words, _look(name, style))
    finally:
        painter.end()
    return image, room.left() - name.at.x(), room.top() - name.at.y()


def _look(name: Name, style: Style) -> Look:
    is_great = name.role == "capital"
    return Look(
        size_px(style, name.role), style.text if is_great else style.soft, style.land, is_bold=is_great
    )


def _paint_dot(painter: QPainter, at: QPointF, role: str, style: Style) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(style.soft))
    if role == "port":
        painter.drawRect(QRectF(at.x() - 2.2, at.y() - 2.2, 4.4, 4.4))
        return
    reach = 2.6 if role == "capital" else 2.0
    painter.drawEllipse(at, reach, reach)
