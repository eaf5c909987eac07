"""The base map as paint: land, lakes, borders and rivers, as vectors at any scale."""

import struct
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, Self

import numpy as np
import shiboken6
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF, QTransform

from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.geo import basemap
from viewer.geo.basemap import Basemap, Shapes, Tile
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.mercator import project_all

if TYPE_CHECKING:
    from viewer.draw.map_raster import Raster

KEPT_PATHS = 300
_ELEMENT = np.dtype([("kind", ">i4"), ("x", ">f8"), ("y", ">f8")])  # of a path as Qt writes it
LAKE_EDGES_FROM = 4.0  # further out, lakes are dots that an edge would only blacken
LAKE_COASTS_FROM = 8.0  # further out, lakes have the thin edge of a river, for many are but a few pixels wide
RIVERS_UNTIL = 9.0  # closer, the rivers of the source lie visibly beside their beds


def at_once() -> None:
    """Wait for nobody between two steps."""


@dataclass(frozen=True, slots=True)
class _Paths:
    """A tile's shapes in parts of the tile, ready to fill and to stroke."""

    fills: tuple[tuple[int, QPainterPath], ...]
    lines: tuple[tuple[int, QPainterPath], ...]


class Base:
    """The base map and the gazetteer that maps are drawn from."""

    def __init__(self, ground: Basemap, gazetteer: Gazetteer) -> None:
        self.ground, self.gazetteer = ground, gazetteer
        self.raster: Raster | None = None  # tiles that are laid over it
        self.names_over_raster = False
        self._kept: OrderedDict[tuple[int, int, int], _Paths] = OrderedDict()
        self._lock = Lock()  # tiles are drawn by several threads

    @classmethod
    def open(cls, ground: Path, gazetteer: Path) -> Self:
        """The two packed files.

        Raises:
            BasemapError, GazetteerError: one is missing or damaged.
        """
        return cls(Basemap.open(ground), Gazetteer.open(gazetteer))

    @property
    def has_names(self) -> bool:
        """Whether the names of places are painted; tiles have their own, as a rule."""
        return self.raster is None or self.names_over_raster

    def paint(
        self,
        painter: QPainter,
        view: MapView,
        style: Style,
        *,
        is_print: bool = False,
        between: Callable[[], None] = at_once,
    ) -> None:
        """Paint sea, land and lines over the whole view.

        Args:
            between: is called before each step of a millisecond or so.
            is_print: smooth the fills too; on a screen their edges lie under the stroked coast.  The paths
                are then made pixels, for not every reader of SVG knows lines that do not grow with a scale.
        """
        painter.fillRect(QRectF(0, 0, view.width_px, view.height_px), color(style.sea))
        tiles = list(self.ground.tiles(view.box, view.zoom))
        before = QTransform(painter.worldTransform())
        try:
            for tile in tiles:
                placed = self._place(tile, view)
                painter.setWorldTransform(before if is_print else placed * before)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing, is_print)
                made = placed if is_print else None
                self._fill(painter, tile, style, made=made, between=between)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for tile in tiles:
                placed = self._place(tile, view)
                painter.setWorldTransform(before if is_print else placed * before)
                self._stroke(
                    painter, tile, view, style=style, made=placed if is_print else None, between=between
                )
        finally:
            painter.setWorldTransform(before)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def is_water(self, view: MapView, at: QPointF) -> bool:
        """Whether a point of a view is in the sea or a lake, as the map is drawn there."""
        for tile in self.ground.tiles(view.box, view.zoom):
            back, _ = self._place(tile, view).inverted()
            inside = back.map(at)
            if 0 <= inside.x() < 1 and 0 <= inside.y() < 1:
                found = [kind for kind, path in self._paths(tile, at_once).fills if path.contains(inside)]
                return not found or found[-1] == basemap.LAKE
        return True

    @staticmethod
    def _place(tile: Tile, view: MapView) -> QTransform:
        """From parts of a tile to pixels."""
        x, y = view.px_of_unit(tile.x / tile.n, tile.y / tile.n)
        size = view.world_px / tile.n
        return QTransform(size, 0, 0, size, x, y)

    def _fill(
        self,
        painter: QPainter,
        tile: Tile,
        style: Style,
        *,
        made: QTransform | None,
        between: Callable[[], None],
    ) -> None:
        tones = {basemap.LAND: style.land, basemap.LAKE: style.lake, basemap.ISLAND: style.land}
        painter.setPen(Qt.PenStyle.NoPen)
        for kind, path in self._paths(tile, between).fills:
            between()
            painter.setBrush(color(tones[kind]))
            painter.drawPath(made.map(path) if made else path)

    def _stroke(
        self,
        painter: QPainter,
        tile: Tile,
        view: MapView,
        *,
        style: Style,
        made: QTransform | None,
        between: Callable[[], None],
    ) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pens = {basemap.BORDER: (style.border, 1.0), basemap.RIVER: (style.river, 0.9)}
        for kind, path in self._paths(tile, between).lines:
            between()
            if kind == basemap.RIVER and view.zoom >= RIVERS_UNTIL:
                continue
            if kind in (basemap.LAKE, basemap.ISLAND) and view.zoom < LAKE_EDGES_FROM:
                continue
            if kind in (basemap.LAKE, basemap.ISLAND) and view.zoom < LAKE_COASTS_FROM:
                kind = basemap.RIVER
            tone, width = pens.get(kind, (style.coast, 0.7 if view.zoom < LAKE_EDGES_FROM else 1.0))
            pen = QPen(color(tone, 0.75 if view.zoom < LAKE_EDGES_FROM else 1.0), width)
            pen.setCosmetic(made is None)
            painter.setPen(pen)
            painter.drawPath(made.map(path) if made else path)

    def _paths(self, tile: Tile, between: Callable[[], None]) -> _Paths:
        key = (tile.level, tile.x % tile.n, tile.y)
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
        between()
        made = _make_paths(self.ground.shapes(tile), between)
        with self._lock:
            self._kept[key] = made
            while len(self._kept) > KEPT_PATHS:
                self._kept.popitem(last=False)
        return made


def _make_paths(shapes: dict[int, Shapes], between: Callable[[], None]) -> _Paths:
    fills, lines = [], []
    for kind in sorted(shapes):
        between()
        found = shapes[kind]
        if kind in (basemap.LAND, basemap.LAKE, basemap.ISLAND):
            fills.append((kind, _closed(found.points, found.ends)))
        lines.append((kind, _line_path(found)))
    return _Paths(tuple(fills), tuple(lines))


def ring_path(rings: list[NDArray[np.float64]]) -> QPainterPath:
    """A path of closed rings, each (n, 2); where they overlap an odd number of times it is filled."""
    rings = [ring for ring in rings if len(ring)]
    return (
        _closed(np.concatenate(rings), np.cumsum([len(ring) for ring in rings])) if rings else QPainterPath()
    )


def _closed(points: NDArray[np.float64], ends: NDArray[np.int64]) -> QPainterPath:
    """The path of closed rings, one after the other in (n, 2) points, by where each ends."""
    starts = np.concatenate(([0], ends[:-1]))
    is_open = (points[starts] != points[ends - 1]).any(axis=1)
    closed = np.insert(points, ends[is_open], points[starts[is_open]], axis=0)
    return _path(closed, starts + np.concatenate(([0], np.cumsum(is_open)[:-1])))


def _line_path(shapes: Shapes) -> QPainterPath:
    """The sides of rings and lines that are drawn, in as few pieces as there are."""
    begins = np.concatenate(([True], ~shapes.drawn[:-1]))  # a piece ends where the way on is not drawn
    is_alone = begins & np.concatenate((begins[1:], [True]))
    return _path(shapes.points[~is_alone], np.flatnonzero(begins[~is_alone]))


def _path(points: NDArray[np.float64], starts: NDArray[np.int64]) -> QPainterPath:
    """The path of pieces, one after the other in (n, 2) points, by where each starts.

    It is read as Qt writes paths into files, all at once: a tile of the world has thousands of pieces, and
    adding each takes five times as long.
    """
    path = QPainterPath()
    if len(points) == 0:
        return path
    elements = np.empty(len(points), _ELEMENT)
    elements["kind"] = QPainterPath.ElementType.LineToElement.value
    elements["kind"][starts] = QPainterPath.ElementType.MoveToElement.value
    elements["x"], elements["y"] = points[:, 0], points[:, 1]
    tail = struct.pack(">ii", starts[-1], Qt.FillRule.OddEvenFill.value)
    _ = QDataStream(QByteArray(struct.pack(">i", len(points)) + elements.tobytes() + tail)) >> path
    return path


def polygon(points: NDArray[np.float64]) -> QPolygonF:
    """(n, 2) points as Qt's, copied in one go: a loop in Python would take a hundred times as long."""
    made = QPolygonF()
    made.resize(len(points))
    memory = shiboken6.VoidPtr(made.data(), len(points) * 16, True)  # type: ignore[call-arg, arg-type]
    np.frombuffer(memory, np.float64).reshape(-1, 2)[:] = points  # type: ignore[call-overload]
    return made


def pixels(latlon: NDArray[np.float64], view: MapView) -> NDArray[np.float64]:
    """(n, 2) pixels of (n, 2) latitudes and longitudes that run on across the date line."""
    unit = project_all(latlon)
    left, top, _, _ = view.box
    return (unit - [left, top]) * view.world_px


def copies_px(latlon: NDArray[np.float64], view: MapView) -> tuple[NDArray[np.float64], ...]:
    """The pixels of a line or ring in every copy of the world that shows some of it."""
    unit = project_all(latlon)
    left, top, _, _ = view.box
    shifts = view.copies(float(unit[:, 0].min()), float(unit[:, 0].max()))
    return tuple((unit + np.array([shift - left, -top])) * view.world_px for shift in shifts)


def line_path(points_px: NDArray[np.float64]) -> QPainterPath:
    """A path through (n, 2) points."""
    path = QPainterPath()
    path.addPolygon(polygon(points_px))
    return path
