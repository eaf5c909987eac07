"""Keeping the analyst's work: the journal of edits, and the lock that one window has on a file.

The journal is written by the session before an edit is shown (see `viewer.files.journal`); this decides
when one begins and when it is done with.  The lock is a small file beside the dossier that says who has it
open; a second window may look, but not edit.  Where no lock can be made, in a folder that may not be
written to, the dossier can be edited, and saving will ask for another place.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject

from viewer.files import disk
from viewer.model.dossier import Dossier
from viewer.panes.sentences import translated
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.files.journal import Journal, Recovered


class Keeping(QObject):
    """Has every edit written down, and says who else has the file."""

    def __init__(
        self, session: Session, say: Callable[[str], None], folder: Path | None, hint: Callable[[str], None]
    ) -> None:
        """Takes how to tell that something went wrong, the folder of journals or none, and how to hint."""
        super().__init__()
        self._session, self._say, self._folder, self._hint = session, say, folder, hint
        self._journal: Journal | None = None
        self._lock: QLockFile | None = None
        self._path: Path | None = None
        self._known: str | None = None  # the fingerprint of the file as it was read or written here
        self._is_failing = False
        session.record = self._record
        session.refused.connect(self._say_refused)

    def begin(self, path: Path | None) -> None:
        """Another dossier is open, that of *path* or one without a file: the work on the last is done."""
        self.finish()
        self._path = path
        self._known = disk.fingerprint(path) if path else None
        holder = self._take_lock(path) if path else None
        self._session.is_read_only = holder is not None
        if holder is not None:
            self._say(holder)
        elif path is not None and (copies := disk.conflicting_copies(path)):
            words = self.tr(
                "A synchronising service left another version beside this file: {}. Open it too and compare."
            )
            self._say(words.format(", ".join(copies)))

    def saved(self, path: Path) -> None:
        """The dossier was written to *path*: what the journal holds is in it."""
        self._drop_journal()
        if not self.is_mine(path):
            self._unlock()
            self._take_lock(path)
        self._path = path
        self._known = disk.fingerprint(path)
        self._session.is_read_only = False

    def adopt(self, found: "Recovered") -> None:
        """Take over the work of a program that ended without a farewell: write it down anew, then let go.

        A journal of which something could not be read is kept, and the analyst told where.
        """
        from viewer.files import journal

        self._record(self.tr("recovered work"), Dossier(), found.dossier)
        if self._is_failing:
            return
        if found.is_whole:
            journal.remove(found.journal)
        else:
            words = self.tr("The damaged record of the recovered edits is kept in {}.")
            self._say(words.format(journal.set_aside(found.journal)))

    def finish(self) -> None:
        """Nothing of this dossier is needed any more: it is saved, or the analyst does not want it."""
        self._drop_journal()
        self._unlock()

    def let_go(self) -> None:
        """Let others have the file; the journal stays, to be offered at the next start."""
        self._unlock()

    def changed_elsewhere(self, path: Path) -> bool:
        """Whether the file is another than this window read or wrote: something else has changed it."""
        return self.is_mine(path) and self._known is not None and disk.fingerprint(path) != self._known

    def is_mine(self, path: Path) -> bool:
        """Whether *path* is the file that is open here, by whatever name."""
        return self._path is not None and path.resolve() == self._path.resolve()

    def holder_of(self, path: Path) -> str | None:
        """A sentence saying who has a file open; None where nobody else has."""
        lock = _lock_for(path)
        if self.is_mine(path) and self._lock is not None:
            return None
        if lock.tryLock(0):
            lock.unlock()
            return None
        return self._held_words(lock, path) if lock.error() is QLockFile.LockError.LockFailedError else None

    def _record(self, label: str, before: Dossier, after: Dossier) -> None:
        if self._folder is None:
            return
        from viewer.files.journal import Journal  # not before the first edit: it takes time to load

        try:
            if self._journal is None:
                self._journal = Journal(self._folder, self._path)
            self._journal.record(label, before, after)
        except OSError as error:
            if not self._is_failing:
                words = self.tr(
                    "Edits cannot be written down as you make them: {}. They would be lost in a crash: save "
                    "the dossier now, to another drive if this one is full."
                )
                self._say(words.format(translated(error.strerror or str(error))))
            self._is_failing = True
            self._journal = None  # the next edit begins another, which holds everything so far
        else:
            self._is_failing = False

    def _drop_journal(self) -> None:
        if self._journal is not None:
            self._journal.discard()
            self._journal = None

    def _take_lock(self, path: Path) -> str | None:
        """Lock *path*; a sentence where another program has it."""
        lock = _lock_for(path)
        if lock.tryLock(0):
            self._lock = lock
            return None
        if lock.error() is not QLockFile.LockError.LockFailedError:
            return None  # a folder that may not be written to, or that cannot hold a lock
        return self._held_words(lock, path)

    def _held_words(self, lock: QLockFile, path: Path) -> str:
        pid, host, _ = lock.getLockInfo()
        words = self.tr(
            "{} is open in another window (process {} on {}), so here it can only be read. Close it there "
            "and open it again, or save it here under another name. If that program is gone, delete {}."
        )
        return words.format(path.name, pid, host, lock.fileName())

    def _unlock(self) -> None:
        if self._lock is not None:
            self._lock.unlock()
            self._lock = None

    def _say_refused(self) -> None:
        if self._session.is_read_only:
            self._say(self.tr("This dossier can only be read here; save it under another name to edit it."))
        else:
            self._hint(self.tr("The past is shown, and cannot be edited; go back to the present first."))


def _lock_for(path: Path) -> QLockFile:
    real = path.resolve()  # one file has one lock, whatever links lead to it
    lock = QLockFile(str(real.with_name(f".{real.name}.lock")))
    lock.setStaleLockTime(0)  # a window may be open for days; one whose process is gone is stale anyway
    return lock
