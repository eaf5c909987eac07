"""The base map: sea, land, lakes, coast, borders and rivers, painted as vectors."""

from collections import OrderedDict
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEngine, QPainter, QPainterPath, QPen, QTransform

from viewer.draw.map_paths import rings_path, stroke_path
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.geo.basemap import BORDER, ISLAND, LAKE, LAND, RIVER, Basemap, Shapes, Tile

KEPT_PATHS = 300
COAST_PX, BORDER_PX, RIVER_PX = 0.9, 1.0, 0.8
RIVERS_FROM = 3.6  # below this they would be a tangle
AREAS, LINES = (LAND, LAKE, ISLAND), (RIVER, BORDER)


@dataclass(frozen=True, slots=True)
class Outline:
    """What one kind of thing in a tile is filled and stroked with, in parts of the tile."""

    kind: int
    fill: QPainterPath | None
    stroke: QPainterPath


class Ground:
    """The base map's tiles as painter paths, kept while they are in use.

    Not for several threads at once: Qt writes into a path while it draws it.
    """

    def __init__(self, basemap: Basemap) -> None:
        self.basemap = basemap
        self._kept: OrderedDict[tuple[int, int, int], tuple[Outline, ...]] = OrderedDict()

    def another(self) -> "Ground":
        """The same base map for another thread."""
        return Ground(self.basemap)

    def outlines(self, tile: Tile) -> tuple[Outline, ...]:
        """What lies in *tile*, the lowest first."""
        key = (tile.level, tile.x % tile.n, tile.y)
        if key in self._kept:
            self._kept.move_to_end(key)
            return self._kept[key]
        shapes = self.basemap.shapes(tile)
        made = tuple(_outline(kind, shapes[kind]) for kind in (*AREAS, *LINES) if kind in shapes)
        self._kept[key] = made
        while len(self._kept) > KEPT_PATHS:
            self._kept.popitem(last=False)
        return made


def _outline(kind: int, shapes: Shapes) -> Outline:
    fill = rings_path(shapes.points, shapes.ends) if kind in AREAS else None
    return Outline(kind, fill, stroke_path(shapes.points, shapes.drawn))


def paint_ground(painter: QPainter, view: MapView, style: Style, ground: Ground) -> None:
    """Fill the view with sea and draw all land in it; leaves the painter as it was."""
    painter.save()
    try:
        painter.fillRect(QRectF(0, 0, view.width_px, view.height_px), color(style.sea))
        tiles = [(tile, _placed(tile, view)) for tile in ground.basemap.tiles(view.box, view.zoom)]
        base = QTransform(painter.transform())
        for kind in AREAS:
            for tile, place in tiles:
                painter.setTransform(place * base)
                _paint_area(painter, ground.outlines(tile), kind, style)
        for tile, place in tiles:
            painter.setTransform(place * base)
            _paint_lines(painter, ground.outlines(tile), style, rivers=view.zoom >= RIVERS_FROM)
    finally:
        painter.restore()


def _placed(tile: Tile, view: MapView) -> QTransform:
    size = view.world_px / tile.n
    x, y = view.px_of_unit(tile.x / tile.n, tile.y / tile.n)
    return QTransform(size, 0, 0, size, x, y)


def _paint_area(painter: QPainter, outlines: tuple[Outline, ...], kind: int, style: Style) -> None:
    fill = color(style.lake if kind == LAKE else style.land)
    vector = not _is_raster(painter)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # no seams between tiles, and faster
    painter.setBrush(fill)
    painter.setPen(
        _pen(fill.name(), 0.6) if vector else QPen(Qt.PenStyle.NoPen)
    )  # a viewer would smooth seams in
    for outline in outlines:
        if outline.kind == kind and outline.fill is not None:
            painter.drawPath(outline.fill)


def _paint_lines(painter: QPainter, outlines: tuple[Outline, ...], style: Style, *, rivers: bool) -> None:
    pens = {
        RIVER: _pen(style.river, RIVER_PX),
        BORDER: _pen(style.border, BORDER_PX),
        LAND: _pen(style.coast, COAST_PX),
        LAKE: _pen(style.river, COAST_PX),
        ISLAND: _pen(style.river, COAST_PX),
    }
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for outline in sorted(outlines, key=lambda found: list(pens).index(found.kind)):
        if outline.kind != RIVER or rivers:
            painter.setPen(pens[outline.kind])
            painter.drawPath(outline.stroke)


def _pen(value: str, width_px: float) -> QPen:
    pen = QPen(color(value), width_px)
    pen.setCosmetic(True)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _is_raster(painter: QPainter) -> bool:
    return painter.paintEngine().type() is QPaintEngine.Type.Raster


def country_path(basemap: Basemap, code: str, view: MapView) -> Iterator[QPainterPath]:
    """The outline of a country in pixels, once for each copy of the world that shows it; nothing if unknown."""
    for ring in basemap.country(code):
        left, right = float(ring[:, 0].min()), float(ring[:, 0].max())
        for copy in view.copies(left, right):
            x, y = view.px_of_unit(copy, 0.0)
            made = stroke_path(ring, ring[:, 0] < 2)
            yield QTransform(view.world_px, 0, 0, view.world_px, x, y).map(made)
