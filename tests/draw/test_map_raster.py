"""Tiles over the map: which a view needs, where they belong, and pictures that are none."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from tests.files.tiles.made import BLUE, GREEN, RED, quarters, tile
from viewer.draw.map_raster import MOST_TILES, _decoded_otherwise, decoded, paint_kept, squares
from viewer.draw.map_view import MapView
from viewer.draw.style import DARK, LIGHT, Style


class Source:
    """Tiles in memory."""

    attribution, is_local = "© The makers", False

    def __init__(self, tiles: dict[tuple[int, int, int], bytes], zooms: tuple[int, int] = (0, 19)) -> None:
        self._tiles = tiles
        self.min_zoom, self.max_zoom = zooms

    def read(self, zoom: int, x: int, y: int) -> bytes | None:
        return self._tiles.get((zoom, x, y))

    kept = read


def painted(view: MapView, source: Source, style: Style = LIGHT) -> QImage:
    image = QImage(round(view.width_px), round(view.height_px), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    try:
        paint_kept(painter, view, source, style)
    finally:
        painter.end()
    return image


def test_the_tiles_of_a_view_cover_it_without_a_gap():
    view = MapView(0.31, 0.44, 5.37, 700, 500)
    found = squares(view, Source({}))
    seen = [QRectF(square.target).intersected(QRectF(0, 0, 700, 500)) for square in found]
    assert sum(part.width() * part.height() for part in seen) == 700 * 500
    assert all(s.zoom == 5 for s in found)


def test_the_middle_of_a_view_is_asked_for_first():
    view = MapView(0.5 + 1 / 64, 0.5 + 1 / 64, 5.0, 1200, 900)
    assert squares(view, Source({}))[0].key == (5, 16, 16)


def test_across_the_date_line_the_numbers_go_on_from_the_west():
    view = MapView(1.0, 0.5, 3.0, 400, 200)
    assert {square.x for square in squares(view, Source({}))} == {7, 0}
    assert all(0 <= square.y < 8 for square in squares(view, Source({})))


def test_no_more_tiles_are_asked_for_than_a_view_is_worth():
    far_out = MapView(0.5, 0.5, 2.0, 2560, 1440)
    assert squares(far_out, Source({}, zooms=(12, 14))) == []
    assert len(squares(MapView(0.5, 0.5, 7.5, 3840, 2160), Source({}))) <= MOST_TILES


def test_quarters_of_the_world_stand_where_they_are():
    image = painted(MapView(0.5, 0.5, 1.0, 512, 512), Source(quarters()))
    assert image.pixelColor(100, 100) == QColor(RED)
    assert image.pixelColor(400, 100) == QColor(GREEN)
    assert image.pixelColor(100, 400) == QColor(GREEN)


def test_a_larger_tile_stands_in_for_one_that_is_not_there():
    image = painted(MapView(0.25, 0.25, 4.0, 300, 300), Source({(0, 0, 0): tile(BLUE)}))
    assert image.pixelColor(150, 150) == QColor(BLUE)


def test_where_there_is_nothing_the_base_map_is_left_as_it_is():
    image = painted(MapView(0.25, 0.25, 4.0, 300, 300), Source({}))
    assert image.pixelColor(150, 150) == QColor("white")


def test_in_a_dark_style_tiles_are_dimmed():
    view = MapView(0.5, 0.5, 0.0, 256, 256)
    bright = painted(view, Source(quarters(), zooms=(0, 0)))
    dim = painted(view, Source(quarters(), zooms=(0, 0)), DARK)
    assert dim.pixelColor(100, 100).lightness() < bright.pixelColor(100, 100).lightness()


@pytest.mark.parametrize("kind", ["PNG", "JPG", "WEBP"])
def test_pictures_of_every_kind_are_decoded(kind):
    image = decoded(tile(RED, kind))
    assert image is not None
    assert abs(image.pixelColor(9, 9).red() - QColor(RED).red()) < 8


def test_webp_is_decoded_without_the_reader_of_qt():
    buffer = io.BytesIO()
    Image.new("RGB", (256, 256), RED).save(buffer, "WEBP", lossless=True)
    image = _decoded_otherwise(buffer.getvalue())
    assert image is not None
    assert image.pixelColor(9, 9) == QColor(RED)


@pytest.mark.parametrize(
    "data", [b"", b"\x89PNG\r\n\x1a\n" + bytes(40), b"RIFF" + bytes(40), tile(RED)[:80], tile(RED, size=1025)]
)
def test_a_picture_that_is_damaged_or_too_large_is_none(data):
    assert decoded(data) is None
