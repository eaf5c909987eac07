"""Writing events to a file of any format, whole or not at all, with the report of what it could not carry."""

from pathlib import Path

from viewer.files import disk
from viewer.files.formats.catalogue import Format
from viewer.files.formats.loss import LossReport
from viewer.model.dossier import Dossier


def write(dossier: Dossier, form: Format, path: Path) -> LossReport:
    """Write *dossier* to *path*, and what belongs beside it; what the written bytes could not carry.

    Raises:
        OSError: it could not be written; a file that stood there is as it was.
    """
    data = form.writes(dossier)
    report = form.report(dossier, data)
    stem = path.name.removesuffix(form.ending)
    for ending, more in form.beside(path.name) if form.beside else ():
        put(more, path.with_name(f"{stem}{ending}"))
    put(data, path)
    return report


def put(data: bytes, path: Path) -> None:
    """Write *data* whole or not at all; a pipe or a device gets it as it is.

    Raises:
        OSError: it could not be written.
    """
    if path.exists() and not path.is_file():
        path.write_bytes(data)
    else:
        disk.write(path, data)
