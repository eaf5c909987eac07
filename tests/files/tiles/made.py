"""Small tiles, and files of them, for the tests."""

import sqlite3
from pathlib import Path

from pmtiles.tile import Compression, TileType, zxy_to_tileid
from pmtiles.writer import Writer
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

RED, GREEN, BLUE = "#c02020", "#20a040", "#2040c0"


def tile(tone: str = RED, kind: str = "PNG", size: int = 256) -> bytes:
    """A picture of one colour."""
    image = QImage(size, size, QImage.Format.Format_RGB32)
    image.fill(QColor(tone))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)  # type: ignore[call-overload]  # it takes no bytes, whatever the stub says
    return bytes(buffer.data().data())


def mbtiles(path: Path, tiles: dict[tuple[int, int, int], bytes], **metadata: str) -> Path:
    """A file of tiles by zoom, column and row from the north."""
    store = sqlite3.connect(path)
    store.execute("CREATE TABLE metadata (name text, value text)")
    store.execute("CREATE TABLE tiles (zoom_level int, tile_column int, tile_row int, tile_data blob)")
    store.executemany("INSERT INTO metadata VALUES (?, ?)", metadata.items())
    rows = [(z, x, (1 << z) - 1 - y, data) for (z, x, y), data in tiles.items()]
    store.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
    store.commit()
    store.close()
    return path


def pmtiles(path: Path, tiles: dict[tuple[int, int, int], bytes], kind: TileType = TileType.PNG) -> Path:
    with path.open("wb") as file:
        writer = Writer(file)
        for number, data in sorted((zxy_to_tileid(*at), data) for at, data in tiles.items()):
            writer.write_tile(number, data)
        head = {
            "tile_type": kind,
            "tile_compression": Compression.NONE,
            "min_zoom": min(z for z, _, _ in tiles),
            "max_zoom": max(z for z, _, _ in tiles),
            "min_lon_e7": -1800000000,
            "min_lat_e7": -850000000,
            "max_lon_e7": 1800000000,
            "max_lat_e7": 850000000,
            "center_zoom": 0,
            "center_lon_e7": 0,
            "center_lat_e7": 0,
        }
        writer.finalize(head, {"attribution": '<a href="https://example.org">&copy; The makers</a>'})
    return path


def quarters() -> dict[tuple[int, int, int], bytes]:
    """The world in one tile, and its four quarters, of which the north west is red."""
    found = {(0, 0, 0): tile(BLUE)}
    found |= {(1, x, y): tile(RED if (x, y) == (0, 0) else GREEN) for x in (0, 1) for y in (0, 1)}
    return found
