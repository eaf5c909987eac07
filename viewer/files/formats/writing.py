"""Writing events to a file of any format, whole or not at all, with the report of what it could not carry."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from viewer.files import disk
from viewer.files.formats.catalogue import Format
from viewer.files.formats.loss import LossReport, compare
from viewer.files.layer_links import kept_in
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


def keep(
    written: Written, form: Format, path: Path, *, write: Callable[[Path, bytes], object] = disk.write
) -> None:
    """Put what was written at *path*, and what belongs beside it there.

    Args:
        write: what puts the bytes of a file where they belong.

    Raises:
        OSError: it could not be written; a file that stood there is as it was.
    """
    for place, more in beside(form, path).items():
        write(place, more)
    write(path, written.data)


def placed(dossier: Dossier, form: Format, path: Path) -> Dossier:
    """*dossier* as it is written to *path*: a dossier names the files of layers by paths from where it is."""
    return kept_in(dossier, path.parent) if form.ending == ".sightline" else dossier


def beside(form: Format, path: Path) -> dict[Path, bytes]:
    """The files that belong beside one of a format, and what is in them."""
    stem = path.name.removesuffix(form.ending)
    made = form.beside(path.name) if form.beside else ()
    return {path.with_name(f"{stem}{ending}"): more for ending, more in made}


def write(dossier: Dossier, form: Format, path: Path, language: Language = "en") -> LossReport:
    """Write *dossier* to *path*, and what belongs beside it; what the written bytes could not carry.

    Raises:
        OSError: it could not be written; a file that stood there is as it was.
    """
    written = made(placed(dossier, form, path), form, language=language)
    keep(written, form, path)
    return written.report
