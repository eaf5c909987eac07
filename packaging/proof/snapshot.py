"""A system's whole file tree as a value, to compare before and after."""

import hashlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

# What apt and dpkg write down of having run at all, and what is no file of the system.
LEFT_OUT = (
    *("proc", "sys", "dev", "tmp", "run", "var/log", "var/cache/apt", "var/cache/debconf", "var/lib/apt"),
    *("var/lib/dpkg/status-old", "var/lib/dpkg/lock", "var/lib/dpkg/lock-frontend"),
    *("var/lib/dpkg/triggers/Lock", "var/lib/rpm"),
)
STATUS = "var/lib/dpkg/status"  # paragraphs of packages, in an order that dpkg changes as it likes


def take(root: Path) -> dict[str, str]:
    """Every path under *root* with its kind, rights, owner and contents."""
    return dict(_entries(root, root))


def _entries(root: Path, folder: Path) -> Iterator[tuple[str, str]]:
    for entry in sorted(os.scandir(folder), key=lambda e: e.name):
        path = Path(entry.path)
        name = str(path.relative_to(root))
        if name in LEFT_OUT:
            continue
        if name == STATUS:
            yield from _packages(path)
            continue
        yield name, _described(path)
        if entry.is_dir(follow_symlinks=False):
            yield from _entries(root, path)


def _packages(status: Path) -> Iterator[tuple[str, str]]:
    for paragraph in status.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = paragraph.splitlines()
        # How important a package is, dpkg corrects to what the archive says, whatever is installed.
        yield f"{STATUS}: {lines[0]}", "\n".join(line for line in lines if not line.startswith("Priority:"))


def _described(path: Path) -> str:
    status = path.lstat()
    if stat.S_ISLNK(status.st_mode):
        what = f"-> {os.readlink(path)}"  # noqa: PTH115  # as it stands there
    elif stat.S_ISREG(status.st_mode):
        what = hashlib.sha256(path.read_bytes()).hexdigest()
    else:
        what = ""
    return f"{stat.filemode(status.st_mode)} {status.st_uid}:{status.st_gid} {what}"


def difference(before: dict[str, str], after: dict[str, str]) -> list[str]:
    """Lines that begin with + (new), - (gone) or ~ (changed), in order of path."""
    lines = [(name, f"+ {name}") for name in after.keys() - before.keys()]
    lines += [(name, f"- {name}") for name in before.keys() - after.keys()]
    lines += [(name, f"~ {name}") for name in before.keys() & after.keys() if before[name] != after[name]]
    return [line for _, line in sorted(lines)]
