"""The base map as raster tiles that are drawn off the main thread, for a pane that must never wait."""

import math
from collections import OrderedDict

from PySide6.QtCore import QObject, QRect, QRunnable, Qt, QThreadPool, Signal
from PySide6.QtGui import QImage, QPainter

from viewer.draw.map_base import Base
from viewer.draw.map_view import MapView
from viewer.draw.style import Style

TILE_PX = 512
KEPT = 220
LOOK_UP = 5  # how many levels up a tile is looked for that can stand in, enlarged

Key = tuple[str, int, int, int, float]


class _Signals(QObject):
    drawn = Signal(object, QImage)


class _Work(QRunnable):
    """Draws one tile; holds values only, so that it may outlive the pane that asked."""

    def __init__(self, base: Base, style: Style, key: Key, signals: _Signals) -> None:
        super().__init__()
        self._base, self._style, self._key, self._signals = base, style, key, signals

    def run(self) -> None:
        _, zoom, x, y, ratio = self._key
        n = 1 << zoom
        image = QImage(round(TILE_PX * ratio), round(TILE_PX * ratio), QImage.Format.Format_RGB32)
        painter = QPainter(image)
        try:
            painter.scale(ratio, ratio)
            level = zoom + math.log2(TILE_PX / 256)
            view = MapView((x + 0.5) / n, (y + 0.5) / n, level, TILE_PX, TILE_PX)
            self._base.paint(painter, view, self._style)
        finally:
            painter.end()
        try:
            self._signals.drawn.emit(self._key, image)
        except RuntimeError:  # the pane is gone
            return


class MapTiles(QObject):
    """Keeps the tiles that were drawn, asks for those that are missing, and paints what there is.

    Signals:
        changed(): another tile is there; paint again.
    """

    changed = Signal()

    def __init__(self, base: Base, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base = base
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._asked: set[Key] = set()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # the panes need the other core
        self._signals = _Signals()
        self._signals.drawn.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        return not self._asked

    def paint(self, painter: QPainter, view: MapView, style: Style, ratio: float) -> None:
        """Paint the base map over the whole view, with enlarged tiles where the right ones are still to come."""
        zoom = max(0, round(view.zoom - math.log2(TILE_PX / 256)))
        n = 1 << zoom
        left, top, right, bottom = view.box
        painter.fillRect(0, 0, round(view.width_px), round(view.height_px), style.sea)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        wanted: list[Key] = []
        for y in range(max(0, math.floor(top * n)), min(n - 1, math.floor(bottom * n)) + 1):
            for x in range(math.floor(left * n), math.floor(right * n) + 1):
                x0, y0 = view.px_of_unit(x / n, y / n)
                x1, y1 = view.px_of_unit((x + 1) / n, (y + 1) / n)
                target = QRect(round(x0), round(y0), round(x1) - round(x0), round(y1) - round(y0))
                key = (style.name, zoom, x % n, y, ratio)
                if not self._paint_tile(painter, target, key):
                    wanted.append(key)
        self._ask(wanted, style)

    def stop(self) -> None:
        """Let no more tiles be drawn, and wait for the one under way."""
        self._pool.clear()
        self._pool.waitForDone()
        self._asked.clear()

    def _paint_tile(self, painter: QPainter, target: QRect, key: Key) -> bool:
        """Paint a tile or what stands in for it; whether it was the right one."""
        if (image := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            painter.drawImage(target, image)
            return True
        name, zoom, x, y, ratio = key
        for up in range(1, min(LOOK_UP, zoom) + 1):
            parent = self._kept.get((name, zoom - up, x >> up, y >> up, ratio))
            if parent is not None:
                size = parent.width() >> up
                column, row = x - (x >> up << up), y - (y >> up << up)
                painter.drawImage(target, parent, QRect(column * size, row * size, size, size))
                return False
        return False

    def _ask(self, wanted: list[Key], style: Style) -> None:
        for key in wanted:
            if key not in self._asked:
                self._asked.add(key)
                self._pool.start(_Work(self._base, style, key, self._signals))

    def _keep(self, key: Key, image: QImage) -> None:
        self._asked.discard(key)
        self._kept[key] = image
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.changed.emit()
