"""Tiles of a server, asked for as its operators wish: by name, two at a time, not again before it is time.

Source: the tile usage policy of the OpenStreetMap Foundation, which others' resemble: an agent that names the
program, no bulk download, no prefetching, a cache that keeps what the heads say, or a week.
"""

import time
from collections.abc import Callable, Mapping
from threading import BoundedSemaphore
from urllib.parse import urlsplit

from viewer import __version__
from viewer.files.tiles.cache import Kept, TileCache, fresh_until, wait_s
from viewer.files.tiles.source import TileError, picture, plain
from viewer.files.tiles.transport import Response, fetch

CONNECTIONS = 2
AGENT = f"Sightline/{__version__} (desktop map viewer)"
DEEPEST_ZOOM = 19
THIS_MACHINE = ("localhost", "127.0.0.1", "::1")
MOST_LETTERS = 500

Fetch = Callable[[str, Mapping[str, str]], Response]


def host_of(address: str) -> str:
    """The machine that an address of tiles leads to; what is wrong with the address raises.

    Raises:
        TileError: it is no address of tiles, or not encrypted and not on this machine.
    """
    shown = address if len(address) <= 80 else address[:79] + "…"
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
        _ = parts.port
    except ValueError:
        host = ""
    if not host or len(address) > MOST_LETTERS or not all(key in address for key in ("{z}", "{x}", "{y}")):
        raise TileError(
            f"“{shown}” is no address of tiles; type one like https://HOST/{{z}}/{{x}}/{{y}}.png."
        )
    if parts.username or parts.password or "{" in parts.netloc:
        raise TileError(f"“{shown}” has more than the name of a server before its path; take it away.")
    if parts.scheme != "https" and not (parts.scheme == "http" and host in THIS_MACHINE):
        raise TileError(f"“{shown}” is not encrypted; type an address that begins with https://.")
    return host


class TileServer:
    """A server by the address of its tiles, with `{z}`, `{x}` and `{y}` where the numbers go."""

    is_local = False
    min_zoom = 0
    max_zoom = DEEPEST_ZOOM

    def __init__(
        self,
        address: str,
        attribution: str,
        cache: TileCache,
        *,
        ask: Fetch = fetch,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Takes what asks the server, and the clock, for which a test has its own.

        Raises:
            TileError: the address is none.
        """
        self.name = self.host = host_of(address)
        self.attribution = plain(attribution) or self.host
        self._address, self._cache, self._ask, self._clock = address, cache, ask, clock
        self._free = BoundedSemaphore(CONNECTIONS)
        self._silent_until, self._refusal = 0.0, ""

    def kept(self, zoom: int, x: int, y: int) -> bytes | None:
        """A tile if it is on this machine, however old."""
        kept = self._cache.get(self._url(zoom, x, y))
        return picture(kept.body) if kept else None

    def read(self, zoom: int, x: int, y: int) -> bytes | None:
        """A tile, from the disk while it is fresh; None where the server has none.

        Raises:
            TileError: the server cannot be reached, or refuses; an old tile is used instead if there is one.
                One that refuses is left alone for as long as it says.
        """
        url = self._url(zoom, x, y)
        kept = self._cache.get(url)
        if kept and kept.fresh_until > self._clock():
            return picture(kept.body)
        if self._silent_until > self._clock():
            return self._refused(kept)
        try:
            with self._free:
                answer = self._ask(url, self._heads(kept))
        except OSError as error:
            if kept:
                return picture(kept.body)
            reason = getattr(error, "reason", None) or error
            raise TileError(f"{self.host} could not be reached ({reason}); is the network there?") from None
        return self._taken(url, kept, answer)

    def _taken(self, url: str, kept: Kept | None, answer: Response) -> bytes | None:
        until = fresh_until(answer.heads, self._clock())
        if answer.status == 304 and kept:
            self._cache.put(url, Kept(kept.body, until or self._clock(), kept.tag, kept.changed))
            return picture(kept.body)
        if answer.status in (204, 404, 410):
            return None
        if answer.status != 200:
            self._silent_until = self._clock() + wait_s(answer.heads, self._clock())
            self._refusal = f"{self.host} refused a tile (status {answer.status}); look at its terms of use."
            return self._refused(kept)
        found = picture(answer.body)
        if found is None:
            raise TileError(f"{self.host} sent something that is no picture; look at its address.")
        if until is not None:
            heads = answer.heads
            self._cache.put(url, Kept(found, until, heads.get("etag", ""), heads.get("last-modified", "")))
        return found

    def _refused(self, kept: Kept | None) -> bytes | None:
        if kept:
            return picture(kept.body)
        raise TileError(self._refusal)

    def _heads(self, kept: Kept | None) -> dict[str, str]:
        heads = {"User-Agent": AGENT, "Accept": "image/png, image/jpeg, image/webp"}
        if kept and kept.tag:
            heads["If-None-Match"] = kept.tag
        elif kept and kept.changed:
            heads["If-Modified-Since"] = kept.changed
        return heads

    def _url(self, zoom: int, x: int, y: int) -> str:
        return self._address.replace("{z}", str(zoom)).replace("{x}", str(x)).replace("{y}", str(y))
