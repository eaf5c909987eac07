"""The journal: every edit on disk before the next can be made, so that no crash loses one.

A journal is a folder of its own in the user's data, never beside the dossier, which autosaving so cannot
touch.  It holds `start.sightline`, the dossier as it was before the first edit; `edits.jsonl`, one line an
edit with a checksum, synced as it is written; and `about.json`.  It needs nothing but itself to be read:
the dossier's own file may be gone, changed or on a drive that was pulled out.  A lock held by the running
program tells a journal in use from one left behind; the system lets it go however the program ends.

Edits are written as differences, since that is what they are on disk too: a few hundred bytes each.
"""

import base64
import contextlib
import json
import os
import shutil
import uuid
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from filelock import FileLock, Timeout

from viewer.files import disk
from viewer.files import dossier as dossiers
from viewer.files.exchange_in import ExchangeError, Node
from viewer.files.history import delta_dict, open_delta, open_step, step_dict
from viewer.files.parts import Parts
from viewer.model.delta import difference
from viewer.model.dossier import Dossier

START, EDITS, ABOUT, LOCK = "start.sightline", "edits.jsonl", "about.json", "lock"


class Journal:
    """The edits of one window since its dossier was opened or saved."""

    def __init__(self, folder: Path, saved_as: Path | None) -> None:
        """Takes the folder of all journals; nothing is written before the first edit."""
        self._folder = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:8]}"
        self._saved_as = saved_as
        self._lock: FileLock | None = None
        self._file: BinaryIO | None = None
        self._known: set[str] = set()  # parts that are written already

    @property
    def is_begun(self) -> bool:
        return self._file is not None

    def record(self, label: str, before: Dossier, after: Dossier) -> None:
        """Write an edit; when this returns, it is on disk.

        Raises:
            OSError: it could not be written; earlier edits are safe.
        """
        if self._file is None:
            self._begin(before)
        assert self._file is not None
        parts = Parts(by_content=True)  # a name written once stands for the same bytes in every later line
        kept = _common(before, after)
        edit = {
            "at": datetime.now(UTC).isoformat(),
            "label": label,
            "to": delta_dict(difference(before, after), parts),
            "keep": kept,
            "log": [step_dict(step, parts) for step in after.log[kept:]],
        }
        fresh = {name: data for name, data in parts.held.items() if name not in self._known}
        for name, data in fresh.items():
            self._file.write(line({"part": name, "bytes": base64.b64encode(data).decode("ascii")}))
        self._file.write(line(edit))
        self._file.flush()
        os.fsync(self._file.fileno())
        self._known |= fresh.keys()

    def discard(self) -> None:
        """Forget the edits: they are saved, or the analyst does not want them."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
        self._file = None
        with contextlib.suppress(OSError):
            (self._folder / EDITS).unlink(missing_ok=True)  # first: without it there is nothing to recover
        if self._lock is not None:
            self._lock.release()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _begin(self, start: Dossier) -> None:
        self._folder.mkdir(parents=True)
        self._lock = FileLock(self._folder / LOCK)
        self._lock.acquire(timeout=0)
        about = {"saved_as": str(self._saved_as) if self._saved_as else None}
        disk.write(self._folder / ABOUT, json.dumps(about).encode())
        disk.write(self._folder / START, dossiers.to_bytes(start))
        self._file = (self._folder / EDITS).open("ab")
        disk.sync_folder(self._folder)
        disk.sync_folder(self._folder.parent)


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal that was left behind holds.

    `labels` are the names of the edits, oldest first; `is_whole` is False where a damaged line ended the
    reading early.  `last` is when the last edit was made.
    """

    journal: Path
    dossier: Dossier
    saved_as: Path | None
    labels: tuple[str, ...]
    last: datetime | None
    is_whole: bool


def abandoned(folder: Path) -> Iterator[Recovered]:
    """What programs that ended without a farewell left in the folder of journals; the oldest first.

    A journal that holds no edit, or nothing but what is in its dossier's file, is removed on the way.
    """
    for journal in sorted(folder.iterdir()) if folder.is_dir() else ():
        if not journal.is_dir() or not _is_free(journal):
            continue
        found = recover(journal)
        if found is None or _is_saved(found):
            remove(journal)
        else:
            yield found


def recover(journal: Path) -> Recovered | None:
    """The dossier with all edits of a journal; None where not one edit had been confirmed.

    Raises nothing for damage: the edits before it are kept, and `is_whole` says so.
    """
    try:
        dossier = dossiers.open(journal / START)
        data = (journal / EDITS).read_bytes()
    except (OSError, dossiers.DossierError):
        return None
    parts: dict[str, bytes] = {}
    labels: list[str] = []
    last, is_whole = None, True
    for raw in data.split(b"\n"):
        value = checked(raw)
        if value is None:
            is_whole = is_whole and not raw  # a torn last line was never confirmed, but the analyst may ask
            break
        if "part" in value:
            parts[value["part"]] = base64.b64decode(value["bytes"])
            continue
        try:
            dossier = _after(dossier, Node(value, "", EDITS), parts)
        except ExchangeError:
            is_whole = False
            break
        labels.append(str(value["label"]))
        last = datetime.fromisoformat(value["at"])
    if not labels:
        return None
    return Recovered(journal, dossier, _saved_as(journal), tuple(labels), last, is_whole)


def remove(journal: Path) -> None:
    """Delete a journal that was left behind."""
    shutil.rmtree(journal, ignore_errors=True)


def line(value: Any) -> bytes:
    """A line of a journal: a checksum of eight hexadecimal digits, a space, and JSON."""
    text = json.dumps(value).encode("ascii")
    return b"%08x %s\n" % (zlib.crc32(text), text)


def checked(raw: bytes) -> dict[str, Any] | None:
    """What a line of a journal holds; None where it is not whole."""
    found, _, text = raw.partition(b" ")
    if len(found) != 8 or found != b"%08x" % zlib.crc32(text):
        return None
    value = json.loads(text)
    return value if isinstance(value, dict) else None


def _after(dossier: Dossier, node: Node, parts: dict[str, bytes]) -> Dossier:
    log = (*dossier.log[: node["keep"].whole()], *(open_step(n, parts) for n in node["log"].items()))
    return replace(dossier.changed_by(open_delta(node["to"], parts)), log=log)


def _common(before: Dossier, after: Dossier) -> int:
    """How many steps of history two dossiers share from the beginning."""
    shorter = min(len(before.log), len(after.log))
    return next((i for i in range(shorter) if before.log[i] is not after.log[i]), shorter)


def _is_free(journal: Path) -> bool:
    """Whether no running program has the journal."""
    lock = FileLock(journal / LOCK)
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return False
    lock.release()
    return True


def _is_saved(found: Recovered) -> bool:
    if found.saved_as is None:
        return False
    try:
        return dossiers.open(found.saved_as) == found.dossier
    except dossiers.DossierError:
        return False


def _saved_as(journal: Path) -> Path | None:
    try:
        name = json.loads((journal / ABOUT).read_bytes()).get("saved_as")
    except (OSError, ValueError, AttributeError):
        return None
    return Path(name) if isinstance(name, str) else None
