"""PMTiles, version 3: one file of tiles with directories by number; read with the package of its authors.

Directories are unpacked within bounds and kept, which the package's own reader does neither.
"""

import json
import mmap
import zlib
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.files.tiles.source import MOST_BYTES, TileError, picture, plain, zooms

if TYPE_CHECKING:
    from pmtiles.tile import Entry

MOST_DIRECTORY = 32 << 20  # bytes, unpacked
MOST_METADATA = 8 << 20
DEEPEST = 4  # directories in directories
GZIP = 31  # zlib's number for a gzip wrapper and a window of 32 kB


class PmTiles:
    """The tiles of one file."""

    is_local = True

    def __init__(self, path: Path) -> None:
        """Opens the file.

        Raises:
            TileError: it is missing, damaged, of another version, or holds no pictures.
        """
        from pmtiles import tile

        self.name = path.name
        try:
            with path.open("rb") as file:
                self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
            self._head = tile.deserialize_header(self._memory[:127])
            found = self._metadata()
        except (OSError, ValueError, IndexError, EOFError, zlib.error, tile.SpecVersionUnsupported) as error:
            told = str(error) or "another version than 3"
            raise TileError(f"{path.name} is damaged or no PMTiles ({told}); get it again.") from None
        except tile.MagicNumberNotFound:
            raise TileError(f"{path.name} is no PMTiles; choose another file.") from None
        if self._head["tile_type"] in (tile.TileType.MVT, tile.TileType.MLT):
            raise TileError(f"{path.name} holds vector tiles; choose a file of pictures: PNG, JPEG or WebP.")
        if self._head["tile_type"] not in (tile.TileType.PNG, tile.TileType.JPEG, tile.TileType.WEBP):
            raise TileError(f"{path.name} holds no pictures that can be drawn: PNG, JPEG or WebP.")
        if self._head["internal_compression"] is not tile.Compression.GZIP:
            raise TileError(f"{path.name} is packed in a way that cannot be read; pack it with gzip.")
        self.attribution = plain(found.get("attribution"))
        self.min_zoom, self.max_zoom = zooms(self._head["min_zoom"], self._head["max_zoom"])
        self._directory = lru_cache(maxsize=64)(self._unpacked)

    def _metadata(self) -> dict[str, object]:
        if not self._head["metadata_length"]:
            return {}
        packed = self._part(self._head["metadata_offset"], self._head["metadata_length"], MOST_METADATA)
        found = json.loads(_gunzip(packed, MOST_METADATA))
        return found if isinstance(found, dict) else {}

    def _part(self, start: int, size: int, most: int) -> bytes:
        if size > most or start + size > len(self._memory):
            raise ValueError("a part of it lies outside the file")
        return bytes(self._memory[start : start + size])

    def _unpacked(self, start: int, size: int) -> list["Entry"]:
        from pmtiles import tile

        plain_ = _gunzip(self._part(start, size, MOST_DIRECTORY), MOST_DIRECTORY)
        return tile.deserialize_directory(zlib.compress(plain_, 1, wbits=GZIP))

    def read(self, zoom: int, x: int, y: int) -> bytes | None:
        """A tile; None where the file has none.

        Raises:
            TileError: the file is damaged there.
        """
        from pmtiles import tile

        if not self.min_zoom <= zoom <= self.max_zoom:
            return None
        try:
            number = tile.zxy_to_tileid(zoom, x, y)
            start, size = self._head["root_offset"], self._head["root_length"]
            for _ in range(DEEPEST):
                entry = tile.find_tile(self._directory(start, size), number)
                if entry is None:
                    return None
                if entry.run_length:
                    data = self._part(self._head["tile_data_offset"] + entry.offset, entry.length, MOST_BYTES)
                    return picture(data)
                start, size = self._head["leaf_directory_offset"] + entry.offset, entry.length
        except (ValueError, IndexError, EOFError, zlib.error) as error:
            raise TileError(f"{self.name} is damaged ({error}); get it again.") from None
        return None

    kept = read


def _gunzip(packed: bytes, most: int) -> bytes:
    """Unpacked, never to more than *most* bytes."""
    unpacking = zlib.decompressobj(wbits=GZIP)
    made = unpacking.decompress(packed, most)
    if unpacking.unconsumed_tail:
        raise ValueError("a part of it is larger than any directory")
    return made
