"""Several files, one after the other: which there are, how far it is, and which could not be done."""

import sys
from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import dataclass, field
from glob import glob, has_magic
from pathlib import Path


@dataclass
class Batch:
    """Goes through files, says on standard error how far it is, and keeps what went wrong."""

    names: Sequence[str]
    failures: list[str] = field(default_factory=list)

    def each(self, work: Callable[[str], object]) -> None:
        """Do *work* with every name; what it raises for one does not stop the others."""
        for number, name in enumerate(self.names, start=1):
            if len(self.names) > 1:
                say(f"{number}/{len(self.names)} {name}")
            try:
                work(name)
            except OSError as error:
                self.failures.append(f"{error.filename or name}: {error.strerror or error}")
            except ValueError as error:
                self.failures.append(str(error))

    def tell_failures(self) -> None:
        """List what could not be done on standard error."""
        for failure in self.failures:
            say(f"sightline: {failure}")
        if len(self.names) > 1 and self.failures:
            say(f"sightline: {len(self.failures)} of {len(self.names)} files could not be done.")


def say(line: str) -> None:
    """A line on standard error, whatever letters that can show."""
    sys.stderr.write(f"{line}\n".encode("utf-8", "backslashreplace").decode("utf-8"))


def expanded(given: Iterable[str]) -> tuple[str, ...]:
    """The files that names, patterns (`*`, `**`, `?`, `[..]`) and folders stand for, each once, in order.

    A pattern that fits nothing stands for itself, so that it is complained of by name.  The dictionary of a
    table that is there as well is no file of events of its own.
    """
    found: list[str] = []
    for name in given:
        if name != "-" and Path(name).is_dir():
            found += sorted(str(path) for path in Path(name).iterdir() if _is_worth_opening(path))
        elif has_magic(name) and not Path(name).exists():
            fitting = glob(name, recursive=True)  # noqa: PTH207  # Path.glob refuses absolute patterns
            found += sorted(one for one in fitting if Path(one).is_file()) or [name]
        else:
            found.append(name)
    unique = dict.fromkeys(found)
    return tuple(name for name in unique if not _is_beside(name, unique))


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
