"""The base map as rasters that are drawn off the main thread, for a pane that must never wait."""

import math
from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QRect, QRectF, QRunnable, Qt, QThreadPool, QTimer, Signal
from PySide6.QtGui import QImage, QPainter

from viewer.draw.map_base import Base
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.panes import turns
from viewer.panes.map_raster import MapRaster

TILE_PX = 512
TILE_LEVEL = math.log2(TILE_PX / 256)  # zooms between a tile's number and the map's
KEPT = 160
STILL_MS = 120  # without a move, after which the view is drawn exactly
SAME_ZOOM = 1e-9


@dataclass(frozen=True, slots=True)
class Key:
    """A square of the world at a whole zoom, for a style and a number of device pixels to the pixel."""

    style: str
    zoom: int
    x: int
    y: int
    ratio: float

    @property
    def view(self) -> MapView:
        n = 1 << self.zoom
        return MapView((self.x + 0.5) / n, (self.y + 0.5) / n, self.zoom + TILE_LEVEL, TILE_PX, TILE_PX)

    def above(self, levels: int) -> "Key":
        """The larger square, some zooms further, that this one lies in."""
        return Key(self.style, self.zoom - levels, self.x >> levels, self.y >> levels, self.ratio)


@dataclass(frozen=True, slots=True)
class Still:
    """A whole view at rest: drawn exactly, where tiles between two whole zooms would be blurred."""

    style: str
    view: MapView
    ratio: float


Wanted = Key | Still


class _Signals(QObject):
    drawn = Signal(object, QImage)


class _Work(QRunnable):
    """Draws one picture; holds values only, so that it may outlive the pane that asked."""

    def __init__(self, base: Base, style: Style, wanted: Wanted, signals: _Signals) -> None:
        super().__init__()
        self._base, self._style, self._wanted, self._signals = base, style, wanted, signals

    def run(self) -> None:
        view, ratio = self._wanted.view, self._wanted.ratio
        size = (math.ceil(view.width_px * ratio), math.ceil(view.height_px * ratio))
        image = QImage(*size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        try:
            self._base.paint(painter, view, self._style, between=turns.wait)
        finally:
            painter.end()
        try:
            self._signals.drawn.emit(self._wanted, image)
        except RuntimeError:  # the pane is gone
            return


class MapTiles(QObject):
    """Keeps what was drawn, asks for what is missing, and paints what there is.

    While the view moves tiles are shown, enlarged ones where the right ones are still to come; once it
    rests the whole view is drawn exactly, and that picture moves with the view until the zoom changes.

    Signals:
        changed(): there is more to show; paint again.
    """

    changed = Signal()

    def __init__(self, base: Base, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._base = Base(base.ground, base.gazetteer)  # its paths are drawn by the other thread alone
        self.raster = MapRaster(self)
        self.raster.changed.connect(self.changed)
        self._kept: OrderedDict[Key, QImage] = OrderedDict()
        self._still: tuple[Still, QImage] | None = None
        self._shown: tuple[MapView, Style, float] | None = None
        self._under_way: Wanted | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(STILL_MS)
        self._rest.timeout.connect(self._ask)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # the panes need the other core
        self._signals = _Signals()
        self._signals.drawn.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether the view that was painted last is there exactly, and nothing more is being drawn."""
        if self._shown is None:
            return True
        is_drawn = self._under_way is None and self._next() is None and not self._rest.isActive()
        return is_drawn and self.raster.is_idle

    def paint(self, painter: QPainter, view: MapView, style: Style, ratio: float) -> None:
        """Paint the base map over the whole view with what there is, and ask for what is missing."""
        shown = (view, style, ratio)
        if shown != self._shown:
            if self._shown is not None:
                self._rest.start()
            self._shown = shown
        whole = QRectF(0, 0, view.width_px, view.height_px)
        still = self._still_at(view, style, ratio)
        if still is None or self._still is None:
            self._paint_tiles(painter, whole, style)
        else:
            for strip in _beside(whole, still):
                self._paint_tiles(painter, strip, style)
            painter.drawImage(still.topLeft(), self._still[1])
        self.raster.paint(painter, view, style, ratio, is_moving=self._rest.isActive())
        self._ask()

    def stop(self) -> None:
        """Let nothing more be drawn, and wait for what is under way."""
        self._shown = None
        self.raster.stop()
        self._rest.stop()
        self._pool.clear()
        self._pool.waitForDone()
        self._under_way = None

    # What is there

    def _still_at(self, view: MapView, style: Style, ratio: float) -> QRectF | None:
        """Where the exact picture lies in a view of the same zoom; None if there is none."""
        if self._still is None:
            return None
        of = self._still[0]
        if of.style != style.name or of.ratio != ratio or abs(of.view.zoom - view.zoom) > SAME_ZOOM:
            return None
        shift = round(view.x - of.view.x)
        x, y = view.px_of_unit(of.view.box[0] + shift, of.view.box[1])
        at = QPointF(round(x * ratio) / ratio, round(y * ratio) / ratio)
        return QRectF(at.x(), at.y(), of.view.width_px, of.view.height_px)

    def _paint_tiles(self, painter: QPainter, room: QRectF, style: Style) -> None:
        """Paint the tiles of a part of the view."""
        painter.save()
        painter.setClipRect(room)
        painter.fillRect(room, color(style.sea))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not self._rest.isActive())
        for key, target in self._tiles():
            if room.intersects(QRectF(target)):
                self._paint_tile(painter, target, key)
        painter.restore()

    def _paint_tile(self, painter: QPainter, target: QRect, key: Key) -> None:
        """Paint a tile, or what can stand in for it: the four of the next zoom, or a part of a larger one."""
        if (image := self._kept.get(key)) is not None:
            self._kept.move_to_end(key)
            painter.drawImage(target, image)
            return
        quarters = [
            (_quarter(target, dx, dy), image)
            for dx, dy in ((0, 0), (1, 0), (0, 1), (1, 1))
            if (
                image := self._kept.get(
                    Key(key.style, key.zoom + 1, 2 * key.x + dx, 2 * key.y + dy, key.ratio)
                )
            )
        ]
        if len(quarters) < 4:
            self._paint_part(painter, target, key)
        for quarter, image in quarters:
            painter.drawImage(quarter, image)

    def _paint_part(self, painter: QPainter, target: QRect, key: Key) -> None:
        """Paint the part of the nearest larger tile that a tile is."""
        for up in range(1, key.zoom + 1):
            if (parent := self._kept.get(key.above(up))) is not None:
                size = parent.width() / (
                    1 << up
                )  # of far larger ones less than a pixel: 0 would be all of it
                part = QRectF((key.x % (1 << up)) * size, (key.y % (1 << up)) * size, size, size)
                painter.drawImage(QRectF(target), parent, part)
                return

    def _tiles(self) -> Iterator[tuple[Key, QRect]]:
        """The tiles of the view that was painted last, and where in it each belongs."""
        if self._shown is None:
            return
        view, style, ratio = self._shown
        zoom = max(0, round(view.zoom - TILE_LEVEL))
        n = 1 << zoom
        left, top, right, bottom = view.box
        for y in range(max(0, math.floor(top * n)), min(n - 1, math.floor(bottom * n)) + 1):
            for x in range(math.floor(left * n), math.floor(right * n) + 1):
                x0, y0 = view.px_of_unit(x / n, y / n)
                x1, y1 = view.px_of_unit((x + 1) / n, (y + 1) / n)
                target = QRect(round(x0), round(y0), round(x1) - round(x0), round(y1) - round(y0))
                yield Key(style.name, zoom, x % n, y, ratio), target

    # What is missing

    def _next(self) -> Wanted | None:
        """What to draw next: tiles while the view moves, the exact picture once it rests, then the tiles."""
        if self._shown is None:
            return None
        view, style, ratio = self._shown
        exact = Still(style.name, view, ratio)
        if not self._rest.isActive() and (self._still is None or self._still[0] != exact):
            return exact
        whole = Key(style.name, 0, 0, 0, ratio)  # stands in for all others, wherever the view goes
        wanted = (key for key in (whole, *(key for key, _ in self._tiles())) if key not in self._kept)
        return next(wanted, None)

    def _ask(self) -> None:
        """Begin the next picture if none is under way; each that is done asks for the next of that moment."""
        if self._under_way is not None or self._shown is None:
            return
        wanted = self._next()
        if wanted is not None:
            self._under_way = wanted
            self._pool.start(_Work(self._base, self._shown[1], wanted, self._signals))

    def _keep(self, wanted: Wanted, image: QImage) -> None:
        if wanted != self._under_way:
            return  # asked before a stop
        self._under_way = None
        if isinstance(wanted, Still):
            self._still = (wanted, image)
        else:
            image.setDevicePixelRatio(1.0)  # it is drawn into rectangles of any size
            self._kept[wanted] = image
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self.changed.emit()
        self._ask()


def _beside(whole: QRectF, part: QRectF) -> list[QRectF]:
    """The strips of a rectangle that another one of its size, moved, does not cover."""
    if not whole.intersects(part):
        return [whole]
    left, right = max(part.left(), whole.left()), min(part.right(), whole.right())
    strips = (
        QRectF(whole.left(), whole.top(), whole.width(), part.top() - whole.top()),
        QRectF(whole.left(), part.bottom(), whole.width(), whole.bottom() - part.bottom()),
        QRectF(whole.left(), whole.top(), left - whole.left(), whole.height()),
        QRectF(right, whole.top(), whole.right() - right, whole.height()),
    )
    return [strip for strip in strips if strip.width() > 0 and strip.height() > 0]


def _quarter(rect: QRect, column: int, row: int) -> QRect:
    middle_x, middle_y = rect.left() + rect.width() // 2, rect.top() + rect.height() // 2
    left, right = (rect.left(), middle_x) if column == 0 else (middle_x, rect.left() + rect.width())
    top, bottom = (rect.top(), middle_y) if row == 0 else (middle_y, rect.top() + rect.height())
    return QRect(left, top, right - left, bottom - top)
