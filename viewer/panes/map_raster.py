"""Tiles that are pictures over the pane's base map: read and decoded elsewhere, two at a time at most."""

import time
from collections import OrderedDict
from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QImage, QPainter

from viewer.draw.map_raster import ANCESTORS, Raster, Square, decoded, paint_veil, part_of, squares
from viewer.draw.map_view import MapView
from viewer.draw.style import Style

KEPT = 300  # tiles in memory, 75 MB of 256 pixels at the most
AT_ONCE = 2  # as those who run servers of tiles ask
AGAIN_S = 30.0  # after which a tile that could not be had is asked for again

Key = tuple[int, int, int]


class MapRaster(QObject):
    """Keeps what was read, asks for what the view shows now and nothing else, and paints what there is.

    Signals:
        changed(): there is more to show.
        busy_changed(bool): something is being read, or nothing any more.
        failed(str): why a tile could not be had; one sentence.
    """

    changed = Signal()
    busy_changed = Signal(bool)
    failed = Signal(str)
    _done = Signal(object, object, object, str)

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._raster: Raster | None = None
        self._kept: OrderedDict[Key, QImage | None] = OrderedDict()
        self._not_before: dict[Key, float] = {}
        self._under_way: set[Key] = set()
        self._wanted: list[Square] = []
        self._done.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def is_idle(self) -> bool:
        """Whether everything in view that can be had is there."""
        return not self._under_way and self._next() is None

    def use(self, raster: Raster | None) -> None:
        """Show another source from now on, or none; what was read of the former is forgotten."""
        was_busy = bool(self._under_way)
        self._raster = raster
        self._kept.clear()
        self._not_before.clear()
        self._under_way.clear()
        self._wanted = []
        if was_busy:
            self.busy_changed.emit(False)
        self.changed.emit()

    def paint(
        self, painter: QPainter, view: MapView, style: Style, ratio: float, *, is_moving: bool = False
    ) -> None:
        """Paint what there is of the tiles of a view, and ask for what is missing.

        Args:
            painter: of the pane.
            view: what is shown.
            style: which dims the tiles where it is dark.
            ratio: device pixels to the pixel.
            is_moving: paint them faster, and less smoothly where they are enlarged.
        """
        if self._raster is None:
            return
        self._wanted = squares(view, self._raster, closer=0.0 if ratio < 1.5 else 1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_moving)
        for square in self._wanted:
            self._paint(painter, square, self._raster)
        paint_veil(painter, view, style)
        self._ask()

    def stop(self) -> None:
        """Ask for nothing more; what is under way ends by itself and is not taken."""
        self.use(None)

    def _paint(self, painter: QPainter, square: Square, raster: Raster) -> None:
        for up in range(min(ANCESTORS, square.zoom - raster.min_zoom) + 1):
            key, column, row = square.above(up)
            image = self._kept.get(key)
            if image is not None:
                self._kept.move_to_end(key)
                if up:
                    painter.drawImage(QRectF(square.target), image, part_of(image, up, column, row))
                else:
                    painter.drawImage(square.target, image)
                return

    def _next(self) -> Square | None:
        now = self._clock()
        for square in self._wanted:
            key = square.key
            if key not in self._kept and key not in self._under_way and self._not_before.get(key, 0.0) <= now:
                return square
        return None

    def _ask(self) -> None:
        raster = self._raster
        while raster is not None and len(self._under_way) < AT_ONCE and (square := self._next()):
            if not self._under_way:
                self.busy_changed.emit(True)
            self._under_way.add(square.key)
            # a daemon: a server that does not answer must not keep the program from ending
            Thread(target=self._read, args=(raster, square.key), daemon=True).start()

    def _read(self, raster: Raster, key: Key) -> None:
        """What the other thread does."""
        image, wrong = None, ""
        try:
            data = raster.read(*key)
            image = decoded(data) if data else None
        except ValueError as error:
            wrong = str(error)
        try:
            self._done.emit(raster, key, image, wrong)
        except RuntimeError:  # the pane is gone
            return

    def _keep(self, raster: Raster, key: Key, image: QImage | None, wrong: str) -> None:
        if raster is not self._raster:
            return
        self._under_way.discard(key)
        if wrong:
            self._not_before[key] = self._clock() + AGAIN_S
            self.failed.emit(wrong)
        else:
            self._kept[key] = image
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        self._ask()
        if not self._under_way:
            self.busy_changed.emit(False)
        self.changed.emit()
