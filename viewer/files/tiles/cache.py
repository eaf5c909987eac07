"""Tiles of servers on this machine's disk, for as long as the server allows, and never too many."""

import contextlib
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from pathlib import Path
from threading import Lock

LIMIT_BYTES = 200 << 20
ROOM = 0.9  # of the limit that is left when the oldest are removed
LEAST_WAIT_S, MOST_WAIT_S = 30.0, 3600.0  # that a server is left alone which refused
WEEK_S = 7 * 86_400.0  # how long a tile is kept whose server does not say


@dataclass(frozen=True, slots=True)
class Kept:
    """A tile on disk; after `fresh_until` (seconds since 1970) the server is asked whether it still holds.

    It is asked by the `tag` that the server gave, or by the day on which it said the tile was `changed`.
    """

    body: bytes
    fresh_until: float
    tag: str
    changed: str = ""


def fresh_until(heads: Mapping[str, str], now_s: float) -> float | None:
    """Until when an answer may be used unasked, by its heads; None if it may not be kept.

    What another cache on the way has kept it for already counts.
    """
    rules = [rule.strip().lower() for rule in heads.get("cache-control", "").split(",") if rule.strip()]
    if "no-store" in rules:
        return None
    if "no-cache" in rules:
        return now_s
    for rule in rules:
        name, _, value = rule.partition("=")
        if name == "max-age" and value.strip('"').isdigit():
            age = heads.get("age", "")
            return now_s + float(value.strip('"')) - (float(age) if age.isdigit() else 0.0)
    if "expires" in heads:
        try:
            return parsedate_to_datetime(heads["expires"]).timestamp()
        except (ValueError, TypeError):
            return now_s  # what is no date has passed, says RFC 9111
    return now_s + WEEK_S


def wait_s(heads: Mapping[str, str], now_s: float) -> float:
    """How long a server that refused wants to be left alone: as it says, within bounds."""
    told = heads.get("retry-after", "")
    try:
        wanted = float(told) if told.isdigit() else parsedate_to_datetime(told).timestamp() - now_s
    except (ValueError, TypeError):
        wanted = 0.0
    return min(max(wanted, LEAST_WAIT_S), MOST_WAIT_S)


class TileCache:
    """A folder of tiles by the hash of their address; a line of JSON, then the picture."""

    def __init__(self, folder: Path, limit_bytes: int = LIMIT_BYTES) -> None:
        self._folder, self._limit = folder, limit_bytes
        self._lock = Lock()
        self._size: int | None = None

    def get(self, url: str) -> Kept | None:  # a cache is asked with get everywhere
        """What is kept of an address; None where nothing is, or it is damaged."""
        path = self._path(url)
        try:
            head, _, body = path.read_bytes().partition(b"\n")
            found = json.loads(head)
            kept = Kept(body, float(found["fresh"]), str(found["tag"]), str(found.get("changed", "")))
            os.utime(path)  # the least used go first
        except (OSError, ValueError, KeyError, TypeError):
            return None
        return kept

    def put(self, url: str, kept: Kept) -> None:
        """Keep a tile; where the disk does not take it, it is not kept."""
        told = {"fresh": kept.fresh_until, "tag": kept.tag, "changed": kept.changed}
        head = json.dumps(told).encode("ascii")
        path = self._path(url)
        with self._lock, contextlib.suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            if self._size is None:
                self._size = sum(size for _, size, _ in self._listed())
            before = path.stat().st_size if path.exists() else 0
            part = path.with_suffix(".part")
            part.write_bytes(head + b"\n" + kept.body)
            part.replace(path)
            self._size += len(head) + 1 + len(kept.body) - before
            if self._size > self._limit:
                self._make_room()

    def _path(self, url: str) -> Path:
        return self._folder / hashlib.sha256(url.encode()).hexdigest()[:40]

    def _listed(self) -> list[tuple[float, int, str]]:
        with os.scandir(self._folder) as entries:
            return [(e.stat().st_mtime, e.stat().st_size, e.path) for e in entries if e.is_file()]

    def _make_room(self) -> None:
        listed = sorted(self._listed())
        self._size = sum(size for _, size, _ in listed)
        for _, size, path in listed:
            if self._size <= self._limit * ROOM:
                return
            Path(path).unlink(missing_ok=True)
            self._size -= size
