"""A source of tiles out of a file, by what it begins with."""

from pathlib import Path

from viewer.files.tiles.mbtiles import MbTiles
from viewer.files.tiles.pmtiles import PmTiles
from viewer.files.tiles.source import TileError, TileSource

PATTERNS = "*.mbtiles *.pmtiles"


def open_file(path: Path) -> TileSource:
    """The tiles in a file.

    Raises:
        TileError: there are none that can be drawn; one sentence that names the file.
    """
    try:
        with path.open("rb") as file:
            head = file.read(16)
    except OSError as error:
        raise TileError(f"{path.name} cannot be read ({error.strerror}); is it still there?") from None
    if head.startswith(b"SQLite format 3\0"):
        return MbTiles(path)
    if head.startswith(b"PMTiles"):
        return PmTiles(path)
    raise TileError(f"{path.name} is neither MBTiles nor PMTiles; choose another file.")
