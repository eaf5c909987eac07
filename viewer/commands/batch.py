"""Several files, one after the other: which there are, how far it is, and which could not be done."""

import re
import sys
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field
from glob import glob, has_magic
from pathlib import Path
from typing import TypeVar

from viewer.commands.asking import Wrong
from viewer.commands.outputs import StandardOutputError

T = TypeVar("T")


@dataclass
class Batch:
    """Goes through files, says on standard error how far it is, and keeps what went wrong."""

    names: Sequence[str]
    failures: list[str] = field(default_factory=list)

    def each(self, work: Callable[[str], T], then: Callable[[T], object] = lambda _: None) -> None:
        """Do *work* with every name, and *then* with what it gives; what it raises for one stops no other.

        Raises:
            OSError: what *then* raises; and that nobody reads what *work* writes.
        """
        for number, name in enumerate(self.names, start=1):
            if len(self.names) > 1:
                say(f"{number}/{len(self.names)} {name}")
            try:
                found = work(name)
            except (BrokenPipeError, StandardOutputError):
                raise
            except Exception as error:  # a fault of ours in one file must not cost the others
                self.failures.append(why(error, name))
            else:
                then(found)

    def tell_failures(self) -> None:
        """List what could not be done on standard error."""
        for failure in self.failures:
            say(f"sightline: {failure}")
        if len(self.names) > 1 and self.failures:
            say(f"sightline: {len(self.failures)} of {len(self.names)} files could not be done.")


def alone(work: Callable[[str], T], name: str) -> T:
    """What *work* gives for the only file there is.

    Raises:
        Wrong: the file is bad; the sentence names it as it was given.
    """
    try:
        return work(name)
    except (BrokenPipeError, StandardOutputError):
        raise
    except ValueError as error:
        raise Wrong(why(error, name)) from error


def why(error: Exception, name: str) -> str:
    """A sentence saying why the file *name* could not be done, which names it as it was given."""
    if isinstance(error, OSError):
        from viewer.files.disk import why_unread

        return why_unread(Path(str(error.filename or name)), error)
    if isinstance(error, ValueError) and not isinstance(error, UnicodeError):
        return named(str(error), name)
    kind = type(error).__name__
    return (
        f"{name} could not be done, for a fault of Sightline ({kind}: {error}); leave it out, and report it."
    )


def named(sentence: str, name: str) -> str:
    """A sentence that may name its file without the folder, or not at all, with the *name* that was given."""
    if name == "-" or name in sentence:
        return sentence
    short = Path(name).name
    if re.match(rf"{re.escape(short)}(?!\w)", sentence):
        return name + sentence[len(short) :]
    return f"{name}: {sentence}"


def say(line: str) -> None:
    """A line on standard error, whatever letters that can show."""
    sys.stderr.write(f"{line}\n".encode("utf-8", "backslashreplace").decode("utf-8"))


def expanded(given: Iterable[str]) -> tuple[str, ...]:
    """The files that names, patterns (`*`, `**`, `?`, `[..]`) and folders stand for, each once, in order.

    A pattern that fits nothing stands for itself, and so does a folder with nothing to open in it, so that
    it is complained of by name.  The dictionary of a
    table that is there as well is no file of events of its own.
    """
    found: list[str] = []
    for name in given:
        if name != "-" and Path(name).is_dir():
            found += _in_folder(Path(name)) or [name]
        elif has_magic(name) and not Path(name).exists():
            fitting = glob(name, recursive=True)  # noqa: PTH207  # Path.glob refuses absolute patterns
            found += sorted(one for one in fitting if Path(one).is_file()) or [name]
        else:
            found.append(name)
    unique = dict.fromkeys(found)
    return tuple(name for name in unique if not _is_beside(name, unique))


def _in_folder(folder: Path) -> list[str]:
    """The files of a folder that are to be opened, in order; none where it may not be looked into."""
    try:
        return sorted(str(path) for path in folder.iterdir() if _is_worth_opening(path))
    except PermissionError:
        return []


def refuse_folder(name: str) -> None:
    """Complain of a folder, which is among the files only where nothing in it is to be opened.

    Raises:
        Wrong: it is one.
    """
    if name == "-" or not Path(name).is_dir():
        return
    from viewer.files.disk import why_unread
    from viewer.files.endings import USUAL

    try:
        next(Path(name).iterdir(), None)
    except OSError as error:
        raise Wrong(why_unread(Path(name), error)) from None
    raise Wrong(f"{name} is a folder with nothing in it to read; give files ({USUAL}, .sightline).")


def _is_beside(name: str, names: Container[str]) -> bool:
    """Whether a file only explains the columns of a table that is one of *names*."""
    if not name.endswith("-metadata.json"):
        return False  # without loading the formats for nothing
    from viewer.files.formats.spreadsheet import DICTIONARY_ENDING

    return name.endswith(DICTIONARY_ENDING) and f"{name.removesuffix(DICTIONARY_ENDING)}.csv" in names


def _is_worth_opening(path: Path) -> bool:
    """Whether a file of a folder is one to open, by its name."""
    from viewer.files.articles import ENDINGS
    from viewer.files.formats import catalogue
    from viewer.files.formats.spreadsheet import DICTIONARY_ENDING

    if path.name.startswith(".") or path.name.endswith(DICTIONARY_ENDING) or not path.is_file():
        return False
    return catalogue.can_read(path) or path.suffix.lower() in ENDINGS
