"""Tiles that are pictures, laid over the base map: which a view needs, where each belongs, and decoding."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QRectF
from PySide6.QtGui import QImage, QImageReader, QPainter

from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color

MOST_SIDE_PX = 1024  # of a tile
MOST_TILES = 220  # of a view: where more were needed, as far out from the tiles' zooms, none are shown
ANCESTORS = 6  # zooms that are looked through for a larger tile to stand in
VEIL = 0.72  # how much of the ground is laid over tiles in a dark style
SHARPER = 1.0  # zooms closer that a figure takes from a file, for paper has finer pixels


class Raster(Protocol):
    """Pictures of the squares of the map, as the files and servers of viewer/files/tiles give them."""

    attribution: str
    min_zoom: int
    max_zoom: int
    is_local: bool

    def read(self, zoom: int, x: int, y: int) -> bytes | None:
        """A tile; None where there is none; it may take long, and may raise a ValueError."""

    def kept(self, zoom: int, x: int, y: int) -> bytes | None:
        """A tile that is on this machine."""


@dataclass(frozen=True, slots=True)
class Square:
    """A tile by its numbers, and where in a view it is painted."""

    zoom: int
    x: int
    y: int
    target: QRect

    @property
    def key(self) -> tuple[int, int, int]:
        return self.zoom, self.x, self.y

    def above(self, levels: int) -> tuple[tuple[int, int, int], int, int]:
        """The larger tile some zooms further out, and column and row of this one's part of it."""
        parts = 1 << levels
        return (self.zoom - levels, self.x >> levels, self.y >> levels), self.x % parts, self.y % parts


def squares(view: MapView, raster: Raster, closer: float = 0.0) -> list[Square]:
    """The tiles that a view needs, the middle first; none where they would be too many.

    Args:
        view: what is shown.
        raster: the source, whose zooms bound what is asked for.
        closer: zooms beyond the view's own, as for a screen of fine pixels.
    """
    zoom = min(max(round(view.zoom + closer), raster.min_zoom), raster.max_zoom)
    n = 1 << zoom
    left, top, right, bottom = view.box
    columns = range(math.floor(left * n), math.floor(right * n) + 1)
    rows = range(max(0, math.floor(top * n)), min(n - 1, math.floor(bottom * n)) + 1)
    if len(columns) * len(rows) > MOST_TILES:
        return []
    found = [(x, y) for y in rows for x in columns]
    found.sort(key=lambda at: math.hypot((at[0] + 0.5) / n - view.x, (at[1] + 0.5) / n - view.y))
    return [Square(zoom, x % n, y, _target(view, x, y, n)) for x, y in found]


def _target(view: MapView, x: int, y: int, n: int) -> QRect:
    """Whole pixels, so that neighbours meet without a seam."""
    x0, y0 = view.px_of_unit(x / n, y / n)
    x1, y1 = view.px_of_unit((x + 1) / n, (y + 1) / n)
    return QRect(round(x0), round(y0), round(x1) - round(x0), round(y1) - round(y0))


def decoded(data: bytes) -> QImage | None:
    """The picture in a tile; None where it is damaged, or larger than tiles are."""
    bytes_ = QByteArray(data)
    buffer = QBuffer(bytes_)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) <= MOST_SIDE_PX:
        image = reader.read()
        if not image.isNull():
            return _ready(image)
    return _decoded_otherwise(data) if data.startswith(b"RIFF") else None


def _decoded_otherwise(data: bytes) -> QImage | None:
    """WebP by Pillow: an installed program has not got Qt's reader of it."""
    import io

    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=["WEBP"]) as found:
            if max(found.size) > MOST_SIDE_PX:
                return None
            plain = found.convert("RGBA")
    except (OSError, ValueError, SyntaxError, UnidentifiedImageError):
        return None
    image = QImage(plain.tobytes(), *plain.size, 4 * plain.size[0], QImage.Format.Format_RGBA8888)
    return _ready(image.copy())  # which owns its pixels


def _ready(image: QImage) -> QImage:
    """A picture in the form that is painted fastest, without transparency where it has none."""
    is_clear = image.hasAlphaChannel()
    form = QImage.Format.Format_ARGB32_Premultiplied if is_clear else QImage.Format.Format_RGB32
    return image.convertToFormat(form)


def paint_veil(painter: QPainter, view: MapView, style: Style) -> None:
    """Dim the tiles in a dark style, where they are too bright for the words that stand on them."""
    if style.name == "dark":
        painter.fillRect(QRectF(0, 0, view.width_px, view.height_px), color(style.ground, VEIL))


def paint_kept(painter: QPainter, view: MapView, raster: Raster, style: Style) -> None:
    """Paint what is on this machine of the tiles of a view, for a figure: it waits for no server."""
    closer = SHARPER if raster.is_local else 0.0
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for square in squares(view, raster, closer):
        for image, part in _standing_in(raster, square):
            painter.drawImage(QRectF(square.target), image, part)
            break
    paint_veil(painter, view, style)


def _standing_in(raster: Raster, square: Square) -> Iterator[tuple[QImage, QRectF]]:
    """The tile itself, or a part of a larger one."""
    for up in range(min(ANCESTORS, square.zoom - raster.min_zoom) + 1):
        key, column, row = square.above(up)
        try:
            data = raster.kept(*key)
        except ValueError:  # damaged there; the base map is seen
            continue
        image = decoded(data) if data else None
        if image is not None:
            yield image, part_of(image, up, column, row)


def part_of(image: QImage, levels: int, column: int, row: int) -> QRectF:
    """The part of a larger tile that a smaller one of *levels* zooms closer covers."""
    parts = 1 << levels
    wide, high = image.width() / parts, image.height() / parts
    return QRectF(column * wide, row * high, wide, high)
