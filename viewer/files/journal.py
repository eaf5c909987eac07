"""The journal: every edit on disk before the next can be made, so that no crash loses one.

A journal is a folder of its own in the user's data, never beside the dossier, which autosaving so cannot
touch.  It holds `start.sightline`, the dossier as it was before the first edit; `edits.jsonl`, one line an
edit with a checksum, synced as it is written; and `about.json`.  It needs nothing but itself to be read:
the dossier's own file may be gone, changed or on a drive that was pulled out.  A lock held by the running
program tells a journal in use from one left behind; the system lets it go however the program ends.
A damaged journal is never deleted unasked: what is sound in it is offered, and the rest is kept for whoever
can read more of it.

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
from enum import StrEnum
from pathlib import Path
from typing import Any, BinaryIO

from filelock import FileLock, Timeout

from viewer.files import disk
from viewer.files import dossier as dossiers
from viewer.files.exchange_in import Node
from viewer.files.history import delta_dict, open_delta, open_step, step_dict
from viewer.files.parts import Parts
from viewer.files.salvage import salvage
from viewer.model.delta import difference
from viewer.model.dossier import Dossier

START, EDITS, ABOUT, LOCK = "start.sightline", "edits.jsonl", "about.json", "lock"
ASIDE = "-damaged"  # ends the name of a journal that is kept and no more offered


class Journal:
    """The edits of one window since its dossier was opened or saved."""

    def __init__(self, folder: Path, saved_as: Path | None) -> None:
        """Takes the folder of all journals; nothing is written before the first edit."""
        self._folder = folder / f"{datetime.now(UTC):%Y%m%d-%H%M%S}-{uuid.uuid4().hex[:8]}"
        self._saved_as = saved_as.absolute() if saved_as else None  # it is read back in another folder
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


class Base(StrEnum):
    """What the edits of a journal were put upon when it was read back."""

    START = "start"  # the dossier before the first edit
    SAVED = "saved"  # its file, since that is damaged
    SALVAGED = "salvaged"  # what could be saved of it
    NOTHING = "nothing"  # so only what the edits themselves hold is there
    LATER = "later"  # nothing was: a later version of the program wrote it


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a journal that was left behind holds.

    `labels` are the names of the edits that could be read, oldest first; there may be none.  `last` is when
    the last of them was made.  `damaged` is how many lines could not be read, and `base` what the edits were
    put upon.
    """

    journal: Path
    dossier: Dossier
    saved_as: Path | None
    labels: tuple[str, ...]
    last: datetime | None
    damaged: int = 0
    base: Base = Base.START

    @property
    def is_whole(self) -> bool:
        """Whether `dossier` is the work just as it was: the journal holds nothing beside."""
        return not self.damaged and self.base is Base.START


def abandoned(folder: Path) -> Iterator[Recovered]:
    """What programs that ended without a farewell left in the folder of journals; the oldest first.

    A journal that surely holds no edit, or nothing but what is in its dossier's file, is removed on the way;
    a damaged one never is.
    """
    for journal in sorted(folder.iterdir()) if folder.is_dir() else ():
        if not journal.is_dir() or journal.name.endswith(ASIDE) or not _is_free(journal):
            continue
        found = recover(journal)
        if found is None or (found.is_whole and _is_saved(found)):
            remove(journal)
        else:
            yield found


def recover(journal: Path) -> Recovered | None:
    """The dossier with all edits of a journal that can be read; None where it surely holds none.

    Raises nothing for damage: what is sound is put upon what is left of the dossier.
    """
    saved_as = _saved_as(journal)
    try:
        data = (journal / EDITS).read_bytes()
    except FileNotFoundError:
        return None  # none was written yet, or they were discarded
    except OSError:
        return Recovered(journal, Dossier(), saved_as, (), None, damaged=1)
    start, base = _start(journal / START, saved_as)
    if base is Base.LATER:
        return Recovered(journal, start, saved_as, (), None, base=base) if data else None
    reader = _Reader(start, is_exact=base is Base.START)
    for raw in data.split(b"\n"):
        if raw:  # nothing stands after the last line
            reader.take(raw)
    if not reader.labels and not reader.damaged:
        return None
    return Recovered(
        journal, reader.dossier, saved_as, tuple(reader.labels), reader.last, reader.damaged, base
    )


class _Reader:
    """Puts the lines of a journal upon a dossier, one after another, and counts those that it cannot read."""

    def __init__(self, start: Dossier, *, is_exact: bool) -> None:
        self.dossier = start
        self.labels: list[str] = []
        self.last: datetime | None = None
        self.damaged = 0
        self._is_exact = is_exact  # whether the dossier is still what it was when the next edit was made
        self._parts: dict[str, bytes] = {}

    def take(self, raw: bytes) -> None:
        value = checked(raw)
        try:
            if value is None:
                raise ValueError("not what was written")
            if "part" in value:
                self._parts[value["part"]] = base64.b64decode(value["bytes"])
                return
            self._edit(value)
        except (ValueError, KeyError, TypeError):  # of an edit, also where a part of it was in a damaged line
            self.damaged += 1
            self._is_exact = False

    def _edit(self, value: dict[str, Any]) -> None:
        node, at, label = Node(value, "", EDITS), datetime.fromisoformat(value["at"]), str(value["label"])
        after = self.dossier.changed_by(open_delta(node["to"], self._parts))
        if self._is_exact:
            steps = (open_step(step, self._parts) for step in node["log"].items())
            after = replace(after, log=(*self.dossier.log[: node["keep"].whole()], *steps))
        else:  # the steps as they were written lead back to a dossier that was not recovered
            after = after.logged(self.dossier, label, at)
        self.dossier, self.last = after, at
        self.labels.append(label)


def _start(path: Path, saved_as: Path | None) -> tuple[Dossier, Base]:
    """What the edits of a journal can be put upon: best the dossier that they began from."""
    try:
        return dossiers.open(path), Base.START
    except dossiers.LaterError:
        return Dossier(), Base.LATER
    except dossiers.DossierError:
        pass
    if saved_as is not None:
        with contextlib.suppress(dossiers.DossierError):
            return dossiers.open(saved_as), Base.SAVED  # a journal begins from what was opened or saved
    try:
        left = salvage(path.read_bytes(), path.name).dossier
    except OSError:
        left = Dossier()
    return left, Base.NOTHING if left.is_empty else Base.SALVAGED


def kept_as(journal: Path) -> Path:
    """Where a damaged journal lies once it is set aside."""
    return journal.with_name(journal.name + ASIDE)


def set_aside(journal: Path) -> Path:
    """Keep a damaged journal where it is offered no more; where it now lies."""
    try:
        return journal.rename(kept_as(journal))
    except OSError:
        return journal  # it stays, and is offered again


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
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


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
