"""Writing events to a file of any format, whole or not at all, with the report of what it could not carry."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from viewer.files import disk
from viewer.files.formats.catalogue import Format
from viewer.files.formats.loss import LossReport, compare
from viewer.model.dossier import Dossier
from viewer.model.words import Language


@dataclass(frozen=True, slots=True)
class Written:
    """The bytes of a file of events, and what they could not carry."""

    data: bytes
    report: LossReport


def made(
    dossier: Dossier,
    form: Format,
    *,
    language: Language = "en",
    step: Callable[[int], None] = lambda _: None,
) -> Written:
    """*dossier* in a format; *step* is told of each step that begins.

    They are: 0 writing, 1 reading back, 2 comparing.
    """
    step(0)
    data = form.written(dossier, language)
    step(1)
    back, shown = form.seen(data)
    step(2)
    return Written(data, compare(form.title, dossier, back, shown))


def keep(written: Written, form: Format, path: Path) -> None:
    """Put what was written at *path*, and what belongs beside it there.

    Raises:
        OSError: it could not be written; a file that stood there is as it was.
    """
    stem = path.name.removesuffix(form.ending)
    for ending, more in form.beside(path.name) if form.beside else ():
        put(more, path.with_name(f"{stem}{ending}"))
    put(written.data, path)


def write(dossier: Dossier, form: Format, path: Path, language: Language = "en") -> LossReport:
    """Write *dossier* to *path*, and what belongs beside it; what the written bytes could not carry.

    Raises:
        OSError: it could not be written; a file that stood there is as it was.
    """
    written = made(dossier, form, language=language)
    keep(written, form, path)
    return written.report


def put(data: bytes, path: Path) -> None:
    """Write *data* whole or not at all; a pipe or a device gets it as it is.

    Raises:
        OSError: it could not be written.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(data)
    else:
        disk.write(path, data)
