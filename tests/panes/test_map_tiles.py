"""What stands in for a tile of the base map that is still to come."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from viewer.app.start import open_base
from viewer.draw.map_view import MapView
from viewer.draw.style import LIGHT
from viewer.panes.map_tiles import TILE_PX, Key, MapTiles

WEST, EAST = Qt.GlobalColor.red, Qt.GlobalColor.blue


@pytest.fixture
def tiles():
    made = MapTiles(open_base())
    world = QImage(TILE_PX, TILE_PX, QImage.Format.Format_RGB32)
    painter = QPainter(world)
    painter.fillRect(0, 0, TILE_PX // 2, TILE_PX, WEST)
    painter.fillRect(TILE_PX // 2, 0, TILE_PX // 2, TILE_PX, EAST)
    painter.end()
    made._kept[Key(LIGHT.name, 0, 0, 0, 1.0)] = world
    yield made
    made.stop()


@pytest.mark.parametrize("zoom", [3.0, 6.0, 9.0, 10.0, 11.0, 14.0, 17.0])
@pytest.mark.parametrize(("lon", "tone"), [(-100.0, WEST), (100.0, EAST)])
def test_of_the_world_only_the_part_in_view_stands_in_for_a_tile(tiles, lon, tone, zoom):
    image = QImage(600, 400, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    tiles.paint(painter, MapView.world(600, 400).centred(30.0, lon, zoom), LIGHT, 1.0)
    painter.end()
    seen = {image.pixel(x, y) for x in range(0, 600, 7) for y in range(0, 400, 7)}
    plain = QImage(1, 1, QImage.Format.Format_RGB32)
    plain.fill(tone)
    assert seen == {plain.pixel(0, 0)}
