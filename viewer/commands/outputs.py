"""What a command writes: whole or not at all, over nothing that it reads, and nothing of it twice.

All that is known of the places is checked before anything is written, by the files themselves and not by
how their names are spelt: a link, `./` or the other case of a letter does not hide that two are one.  Two
inputs that would become one file are refused, not renamed: a name that depends on what else was given would
be another one the next time.
"""

import sys
import unicodedata
from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from viewer.commands.asking import Wrong


class Outputs:
    """The files that one run of a command writes, and what they must not be."""

    def __init__(self, inputs: Iterable[str | Path]) -> None:
        """Takes the names of all that is read; `-` is none."""
        self._read: set[Hashable] = set()
        self._promised: dict[str, str] = {}
        self.reads(inputs)

    def reads(self, inputs: Iterable[str | Path]) -> None:
        """These are read too, and are not to be written over."""
        for path in (Path(name) for name in inputs if str(name) != "-"):
            self._read |= {_place(path), _inode(path)} - {None}

    def promise(self, path: Path, of: str) -> None:
        """Keep *path* for what *of* says: the name of an input, or an option.

        Raises:
            Wrong: it is one of the inputs, or is promised to another.
        """
        with explained(path):
            place = _place(path)
        if place in self._read or _inode(path) in self._read:
            raise Wrong(f"{path} is also to be read; write somewhere else")
        other = self._promised.setdefault(place, of)
        if other != of:
            raise Wrong(
                f"{path} would be written both for {other} and for {of}; give one another name or folder"
            )

    def write(self, path: Path, data: bytes, *, of: str) -> None:
        """Write a file whole or not at all; a pipe or a device gets it as it is.

        Raises:
            Wrong: as `promise`, or it could not be written.
        """
        from viewer.files import disk

        self.promise(path, of)
        with explained(path):
            disk.write(path, data)


def leads_to_folder(path: Path) -> bool:
    """Whether a place to write to is a folder that is there.

    Raises:
        Wrong: it can be none, as with a name that is too long.
    """
    with explained(path):
        return path.is_dir()


def need_folder(path: Path) -> None:
    """Complain of a place to write to in a folder that is not there.

    Raises:
        Wrong: it is not.
    """
    if not path.absolute().parent.is_dir():
        raise Wrong(f"{path.parent} is no folder; make it first")


def make_folder(path: Path) -> None:
    """Have a folder there to write into.

    Raises:
        Wrong: it could not be made.
    """
    with explained(path):
        path.mkdir(exist_ok=True)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn an error of the system in writing *path* into a sentence that says what to do."""
    try:
        yield
    except BrokenPipeError:  # nobody reads on: no error of ours
        raise
    except OSError as error:
        from viewer.files.disk import why_unwritten

        raise Wrong(why_unwritten(Path(error.filename or path), error)) from None


def tell(text: str | bytes) -> None:
    """Put words, which get a line end, or bytes as they are on standard output, at once.

    Raises:
        Wrong: it could not be written to.
        BrokenPipeError: nobody reads it any more.
    """
    try:
        if isinstance(text, bytes):
            sys.stdout.flush()
            sys.stdout.buffer.write(text)
        else:
            sys.stdout.write(f"{text}\n")
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise StandardOutputError(
            f"standard output could not be written: {error.strerror or error}"
        ) from None


class StandardOutputError(Wrong):
    """Standard output takes nothing more, so that there is no use in going on."""


def _place(path: Path) -> str:
    """Where a file is or will be, links followed: the same however its path is spelt."""
    whole = str(path.resolve())
    if sys.platform in ("win32", "darwin"):  # where the case of a letter makes no other file
        return unicodedata.normalize("NFC", whole).casefold()
    return whole


def _inode(path: Path) -> tuple[int, int] | None:
    """What the names of one file share; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
