"""Writing events to a file of any format, whole or not at all, with the report of what it could not carry."""

import os
import tempfile
from pathlib import Path

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
    """Write *data* so that *path* holds the old file or the whole new one, never a part.

    Raises:
        OSError: it could not be written.
    """
    if path.exists() and not path.is_file():  # a pipe or a device cannot be replaced
        path.write_bytes(data)
        return
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).chmod(0o666 & ~_umask())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
