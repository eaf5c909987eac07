"""Writing a file whole or not at all, telling whether it is still that one, and why it cannot be had.

What is written goes into a hidden file beside its place first, named `.sightline-DIGEST-….part` after what it
is to become.  A program that is killed leaves it behind; the next that writes there removes it, but only by
that name, which nobody else gives, and only when it is old: another program may be writing there just now.
"""

import contextlib
import errno
import hashlib
import os
import re
import tempfile
import time
from pathlib import Path

ABANDONED_S = 3600.0  # since a part was last written to; a whole file takes seconds

# Names that the common synchronising services give to the other version of a file changed in two places.
_CONFLICT = re.compile(
    r"conflicted copy|conflict(?:ed)?[-_ ]|sync-conflict|copia en conflicto|\(case conflict", re.IGNORECASE
)

_PART = ".part"
_FULL = {
    errno.ENOSPC,
    errno.EFBIG,
    getattr(errno, "EDQUOT", errno.ENOSPC),
}  # Windows has no quotas of that name


def why_unread(path: Path, error: OSError) -> str:
    """A sentence saying why *path* could not be read, and what to do where that is known."""
    if isinstance(error, FileNotFoundError):
        return f"{path} does not exist; check the name."
    if isinstance(error, PermissionError):
        return f"{path} may not be read by you; change its permissions or copy it."
    return f"{path} could not be opened: {error.strerror or error}."


def why_unwritten(path: Path, error: OSError) -> str:
    """A sentence saying why *path* could not be written, and what to do."""
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return (
            f"{path} may not be written by you; change its or its folder's permissions, or write elsewhere."
        )
    if error.errno in _FULL:
        return f"{path} could not be written, its drive is full; make room, or write to another."
    if error.errno == errno.ENAMETOOLONG:
        return f"{path} could not be written, its name is too long; choose a shorter one."
    if isinstance(error, IsADirectoryError):
        return f"{path} is a folder; name a file in it."
    if isinstance(error, FileExistsError | NotADirectoryError):
        return f"{path} could not be written, a file stands where a folder should be; choose another name."
    if isinstance(error, FileNotFoundError):
        return f"{path} could not be written, its folder is not there; make it first."
    return f"{path} could not be written: {error.strerror or error}; write elsewhere."


def write(path: Path, data: bytes) -> None:
    """Write *data* so that *path* holds the old file or the whole new one, never a part, come what may.

    The permissions of an old file stay, and a link goes on pointing where it did.  A pipe or a device gets
    the data as it is.

    Raises:
        OSError: it could not be written, or is write-protected; the old file is as it was.  It names *path*.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _write(path.resolve(), data)
    except OSError as error:  # of the part beside it, whose name says nothing to anybody
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error


def _write(path: Path, data: bytes) -> None:
    mode = path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask()
    if path.exists() and not (
        mode & 0o222 and os.access(path, os.W_OK)
    ):  # for root too: somebody protected it
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=_part_of(path), suffix=_PART)
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


def _part_of(path: Path) -> str:
    """How the names of parts of *path* begin: short, for its own name may be as long as any can be."""
    return f".sightline-{hashlib.sha256(os.fsencode(path.name)).hexdigest()[:16]}-"


def _tidy(path: Path) -> None:
    """Remove what a killed program left beside *path*."""
    latest = time.time() - ABANDONED_S
    with contextlib.suppress(OSError):
        for other in path.parent.glob(f"{_part_of(path)}*{_PART}"):
            if other.stat().st_mtime < latest:
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
