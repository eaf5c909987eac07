"""What every source of tiles is, and the checks that all share."""

import html
import re
from typing import Protocol

MOST_BYTES = 4 << 20  # of a tile
MOST_LETTERS = 200  # of an attribution
DEEPEST_ZOOM = 24
PICTURES = {b"\x89PNG": "png", b"\xff\xd8\xff": "jpeg", b"RIFF": "webp", b"GIF8": "gif"}
_TAGS = re.compile(r"<[^>]*>")


class TileError(ValueError):
    """Tiles cannot be read; one sentence that names the file or the server."""


class TileSource(Protocol):
    """Pictures of the squares of the map, by zoom and by column and row from the north west."""

    name: str
    attribution: str
    min_zoom: int
    max_zoom: int
    is_local: bool

    def read(self, zoom: int, x: int, y: int) -> bytes | None:
        """A tile as PNG, JPEG or WebP, from wherever it is; None where there is none; from any thread.

        Raises:
            TileError: it cannot be had now.
        """

    def kept(self, zoom: int, x: int, y: int) -> bytes | None:
        """A tile if it is on this machine."""


def picture(data: bytes) -> bytes | None:
    """*data* if it is a picture of a kind that is drawn, and not too large."""
    known = any(data.startswith(magic) for magic in PICTURES)
    return data if known and len(data) <= MOST_BYTES else None


def plain(attribution: object) -> str:
    """An attribution without its markup, in a line of bounded length."""
    words = html.unescape(_TAGS.sub("", str(attribution or "")))
    return " ".join(words.split())[:MOST_LETTERS]


def zooms(least: object, most: object) -> tuple[int, int]:
    """Two zooms as numbers within what maps have; all of them where they are none."""
    try:
        first, last = int(str(least)), int(str(most))
    except ValueError:
        return 0, DEEPEST_ZOOM
    first = min(max(first, 0), DEEPEST_ZOOM)
    return first, min(max(last, first), DEEPEST_ZOOM)
