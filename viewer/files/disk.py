"""Writing a file whole or not at all, telling whether it is still that one, and why one cannot be read."""

import contextlib
import hashlib
import os
import re
import tempfile
from pathlib import Path

# Names that the common synchronising services give to the other version of a file changed in two places.
_CONFLICT = re.compile(
    r"conflicted copy|conflict(?:ed)?[-_ ]|sync-conflict|copia en conflicto|\(case conflict", re.IGNORECASE
)


def why_unread(path: Path, error: OSError) -> str:
    """A sentence saying why *path* could not be read, and what to do where that is known."""
    if isinstance(error, FileNotFoundError):
        return f"{path} does not exist; check the name."
    if isinstance(error, PermissionError):
        return f"{path} may not be read by you; change its permissions or copy it."
    return f"{path} could not be opened: {error.strerror or error}."


def write(path: Path, data: bytes) -> None:
    """Write *data* so that *path* holds the old file or the whole new one, never a part, come what may.

    The permissions of an old file stay, and a link goes on pointing where it did.

    Raises:
        OSError: it could not be written; the old file is as it was.
    """
    path = path.resolve()
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    _tidy(path)


def _tidy(path: Path) -> None:
    """Remove what a killed program left beside *path*: nobody else writes it now, since we hold its lock."""
    left = re.compile(rf"\.{re.escape(path.name)}\.[a-z0-9_]{{8}}")
    with contextlib.suppress(OSError):
        for other in path.parent.iterdir():
            if left.fullmatch(other.name):
                other.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a loss of power, on systems where that has to be asked for."""
    if os.name == "nt":
        return
    with contextlib.suppress(OSError):  # some network drives refuse; the file itself was synced
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def fingerprint(path: Path) -> str | None:
    """SHA-256 of the file's bytes; None where it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return None


def conflicting_copies(path: Path) -> tuple[str, ...]:
    """Names of files beside *path* that a synchronising service made of another version of it."""
    try:
        others = [other.name for other in path.parent.iterdir() if other.suffix == path.suffix]
    except OSError:
        return ()
    return tuple(sorted(n for n in others if n != path.name and path.stem in n and _CONFLICT.search(n)))


def _umask() -> int:
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
