"""Layers kept on disk, keyed by what they were made of: columns that are opened by memory map."""

import contextlib
import hashlib
import json
import os
import shutil
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from viewer.columns.layer import Columns, Layer, Source
from viewer.files.layers.mapping import Mapping

FORMAT = 3
KEPT = 8  # layers; the one used least recently goes first
DAY_S = 86_400
ARRAYS = tuple(Columns.__slots__)


@dataclass(frozen=True, slots=True)
class Kept:
    """A layer in the cache, with what its making reported."""

    layer: Layer
    mapping: Mapping
    listed: tuple[tuple[int, str], ...]
    no_place: int


def key(sha256: str, mapping: Mapping) -> str:
    """The name under which a layer is kept: that of the source's bytes and of what its columns mean."""
    meaning = json.dumps([FORMAT, asdict(mapping)], sort_keys=True)
    return f"{sha256[:40]}-{hashlib.sha256(meaning.encode()).hexdigest()[:12]}"


def hash_of(path: Path, cache: Path) -> str:
    """SHA-256 of a file; from an earlier time where its size and its date are still those of then."""
    at = cache / f"{hashlib.sha256(os.fsencode(path.resolve())).hexdigest()[:24]}.seen"
    stat = path.stat()
    now = [stat.st_size, stat.st_mtime_ns]
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        seen = json.loads(at.read_text())
        if seen["stat"] == now:
            return str(seen["sha256"])
    with path.open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    cache.mkdir(parents=True, exist_ok=True)
    at.write_text(json.dumps({"stat": now, "sha256": found}))
    return found


def keep(cache: Path, name: str, kept: Kept) -> Path:
    """Write a layer under *name*; the folder appears whole or not at all."""
    part = cache / f".part-{os.getpid()}"
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    for old in cache.glob(".part-*"):  # of programs that were stopped
        if time.time() - old.stat().st_mtime > DAY_S:
            shutil.rmtree(old, ignore_errors=True)
    layer = kept.layer
    for each in ARRAYS:
        np.save(part / f"{each}.npy", getattr(layer.columns, each))
    np.save(part / "skipped.npy", layer.source.skipped)
    about = {
        "format": FORMAT,
        "name": layer.name,
        "kinds": layer.kinds,
        "actors": layer.actors,
        "path": layer.source.path,
        "sha256": layer.source.sha256,
        "places": layer.source.places,
        "mapping": asdict(kept.mapping),
        "listed": kept.listed,
        "no_place": kept.no_place,
    }
    (part / "layer.json").write_text(json.dumps(about), encoding="utf-8")
    folder = cache / name
    shutil.rmtree(folder, ignore_errors=True)
    part.rename(folder)
    _forget_oldest(cache)
    return folder


def open_kept(cache: Path, name: str) -> Kept | None:
    """The layer kept under *name*, its columns by memory map; None where it is not there, or damaged."""
    folder = cache / name
    try:
        about = json.loads((folder / "layer.json").read_text(encoding="utf-8"))
        arrays = {each: np.load(folder / f"{each}.npy", mmap_mode="r") for each in ARRAYS}
        skipped = np.load(folder / "skipped.npy", mmap_mode="r")
        os.utime(folder / "layer.json")
        mapping = Mapping(**{**about["mapping"], "title": tuple(about["mapping"]["title"])})
        source = Source(about["path"], about["sha256"], skipped, tuple(map(tuple, about["places"])))
        layer = Layer(about["name"], tuple(about["kinds"]), Columns(**arrays), source, tuple(about["actors"]))
        listed = tuple((int(record), str(reason)) for record, reason in about["listed"])
        if (
            about["format"] != FORMAT
            or len({len(arrays[each]) for each in ("first_ms", "last_ms", "row")}) > 1
        ):
            return None
        return Kept(layer, mapping, listed, int(about["no_place"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(cache: Path, headings: tuple[str, ...], mapping: Mapping) -> None:
    """Keep what the columns of tables with these headings mean."""
    cache.mkdir(parents=True, exist_ok=True)
    _meaning(cache, headings).write_text(json.dumps(asdict(mapping)), encoding="utf-8")


def remembered(cache: Path, headings: tuple[str, ...]) -> Mapping | None:
    """What the columns of tables with these headings meant the last time; None where there was none."""
    try:
        found = json.loads(_meaning(cache, headings).read_text(encoding="utf-8"))
        return Mapping(**{**found, "title": tuple(found["title"])})
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _meaning(cache: Path, headings: tuple[str, ...]) -> Path:
    return cache / f"{hashlib.sha256(json.dumps(headings).encode()).hexdigest()[:24]}.columns"


def _forget_oldest(cache: Path) -> None:
    about = sorted(cache.glob("*/layer.json"), key=lambda path: path.stat().st_mtime, reverse=True)
    for old in about[KEPT:]:
        shutil.rmtree(old.parent, ignore_errors=True)
