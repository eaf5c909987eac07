"""The clean environment of a build: a Debian of its own on Linux, and a Python environment of its own in it.

On Windows and macOS, where no system can be made anew, there is the Python environment alone.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from installers import facts, root
from installers.progress import say

SUITE = "bookworm"  # the oldest system that the program is for: what is built here runs on newer ones
BUILDERS = (
    *("python3-venv", "libpython3.11", "binutils", "rpm", "squashfs-tools", "gcc", "libc6-dev"),
    *("libsquashfuse-dev", "libzstd-dev", "zlib1g-dev", "liblzma-dev", "liblz4-dev"),
)
QT = (
    *("libglib2.0-0", "libegl1", "libgl1", "libx11-6", "libdbus-1-3", "libfontconfig1", "libfreetype6"),
    *("libbrotli1", "libxkbcommon0", "libx11-xcb1", "libxkbcommon-x11-0", "libxcb-cursor0", "libxcb-icccm4"),
    *("libxcb-image0", "libxcb-keysyms1", "libxcb-randr0", "libxcb-render0", "libxcb-render-util0"),
    *("libxcb-shape0", "libxcb-shm0", "libxcb-sync1", "libxcb-util1", "libxcb-xfixes0", "libxcb-xkb1"),
    *("libwayland-client0", "libwayland-cursor0", "libwayland-egl1", "libxcb-glx0", "libdrm2"),
)
LOCK = facts.ROOT / "packaging/requirements.lock"
BUILD = facts.ROOT / "build"
PYTHON = BUILD / "python" / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def in_debian(arguments: Sequence[str], folder: Path, out: Path, *, fresh: bool) -> None:
    """Run this source's `build.py --here` with *arguments* in a Debian in *folder*; it puts files into *out*.

    Args:
        fresh: make the Debian anew even if one of the same packages is there.

    Raises:
        root.RootError: none can be made on this machine.
        subprocess.CalledProcessError: a step failed.
    """
    system = _debian(folder, fresh=fresh)
    _bring_source(system)
    around = {"PIP_CERT": root.TRUSTED} if root.CERTIFICATES.exists() else {}
    made = system.path("/out")
    shutil.rmtree(made, ignore_errors=True)
    system.run("python3", "/src/packaging/build.py", "--here", *arguments, "--out", "/out", env=around)
    out.mkdir(parents=True, exist_ok=True)
    for path in sorted(made.iterdir()):
        shutil.copyfile(path, out / path.name)
        (out / path.name).chmod(path.stat().st_mode & 0o777)


def _debian(folder: Path, *, fresh: bool) -> root.Root:
    facts_ = repr((SUITE, BUILDERS, QT)).encode() + LOCK.read_bytes()
    wanted, stamp = hashlib.sha256(facts_).hexdigest(), folder / "builder"
    if fresh or not stamp.exists() or stamp.read_text() != wanted:
        say(f"making a Debian {SUITE} in {folder}")
        made = root.make(folder, SUITE, (*BUILDERS, *QT))
        stamp.write_text(wanted)
        return made
    return root.Root(folder)


def _bring_source(system: root.Root) -> None:
    """Put the commit that is checked out into the system, and nothing else of this folder."""
    if _git("status", "--porcelain").strip():
        say("there are changes that are not committed: they are left out")
    source = system.path("/src")
    shutil.rmtree(source, ignore_errors=True)
    source.mkdir()
    archive = subprocess.run(
        ["git", "-C", str(facts.ROOT), "archive", "HEAD"], capture_output=True, check=True
    )
    subprocess.run(["tar", "--extract", "--directory", str(source)], input=archive.stdout, check=True)
    (source / "SOURCE_DATE_EPOCH").write_text(str(facts.epoch()))


def _git(*words: str) -> str:
    done = subprocess.run(["git", "-C", str(facts.ROOT), *words], capture_output=True, text=True, check=True)
    return done.stdout


def enter_python() -> None:
    """Become a Python that has the pinned packages and no others; returns where this one is it.

    Raises:
        subprocess.CalledProcessError: the packages could not be fetched, or are not those of the lock.
    """
    if Path(sys.prefix).resolve() == PYTHON.parents[1].resolve():
        return
    stamp, wanted = BUILD / "python/lock", hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not stamp.exists() or stamp.read_text() != wanted:
        say("fetching the pinned packages")
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(PYTHON.parents[1])], check=True)
        words = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--require-hashes"]
        subprocess.run([str(PYTHON), *words, "--requirement", str(LOCK)], check=True)
        stamp.write_text(wanted)
    words = [str(PYTHON), *sys.argv]
    if os.name == "nt":  # there, exec returns to the shell before the program ends
        sys.exit(subprocess.run(words, check=False).returncode)
    os.execv(words[0], words)
