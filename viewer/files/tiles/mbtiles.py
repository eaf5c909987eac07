"""MBTiles: a SQLite database of tiles, opened read-only.

Source: the MBTiles specification 1.3, https://github.com/mapbox/mbtiles-spec; rows count from the south.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from viewer.files.tiles.source import DEEPEST_ZOOM, MOST_BYTES, TileError, picture, plain, zooms

MOST_VALUE = 1 << 20  # letters of a value of the metadata
VECTOR = ("pbf", "mvt", "mlt")


class MbTiles:
    """The tiles of one file."""

    is_local = True

    def __init__(self, path: Path) -> None:
        """Opens the file.

        Raises:
            TileError: it is missing, damaged, or holds no pictures.
        """
        self.name = path.name
        self._lock = Lock()  # several threads draw, and a connection serves one at a time
        with _refused(f"{path.name} is damaged or holds no tiles"):
            uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
            self._store = sqlite3.connect(uri, uri=True, check_same_thread=False)
            self._store.execute("PRAGMA query_only = ON")
            self._store.execute("PRAGMA trusted_schema = OFF")  # views of a file may call nothing
            found = dict(
                self._store.execute(
                    "SELECT name, value FROM metadata WHERE length(value) <= ?", (MOST_VALUE,)
                ).fetchmany(1000)
            )
            sample = self._store.execute("SELECT tile_data FROM tiles LIMIT 1").fetchone()
        kind = str(found.get("format", "")).lower()
        if kind in VECTOR:
            raise TileError(f"{path.name} holds vector tiles; choose a file of pictures: PNG, JPEG or WebP.")
        if sample is None:
            raise TileError(f"{path.name} holds no tiles; choose another file.")
        if not isinstance(sample[0], bytes) or picture(sample[0]) is None:
            raise TileError(f"{path.name} holds no pictures that can be drawn: PNG, JPEG or WebP.")
        self.attribution = plain(found.get("attribution"))
        self.min_zoom, self.max_zoom = self._zooms(found)

    def _zooms(self, found: dict[str, object]) -> tuple[int, int]:
        if "minzoom" in found and "maxzoom" in found:
            return zooms(found["minzoom"], found["maxzoom"])
        with _refused(f"{self.name} is damaged"), self._lock:
            least, most = self._store.execute("SELECT min(zoom_level), max(zoom_level) FROM tiles").fetchone()
        return zooms(least, most)

    def read(self, zoom: int, x: int, y: int) -> bytes | None:
        """A tile; None where the file has none.

        Raises:
            TileError: the file is damaged there.
        """
        if not 0 <= zoom <= DEEPEST_ZOOM:
            return None
        query = (
            "SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?"
            " AND length(tile_data) <= ?"
        )
        with _refused(f"{self.name} is damaged"), self._lock:
            row = self._store.execute(query, (zoom, x, (1 << zoom) - 1 - y, MOST_BYTES)).fetchone()
        return picture(row[0]) if row and isinstance(row[0], bytes) else None

    kept = read


@contextmanager
def _refused(said: str) -> Iterator[None]:
    """Says in one sentence what SQLite cannot read; its own error may have damaged letters in it."""
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise TileError(f"{said} ({error}); get it again.") from None
