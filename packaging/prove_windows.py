#!/usr/bin/env python3
"""Tests the structure of the Windows installers on Linux, under Wine.

    python3 packaging/prove_windows.py

A stand-in takes the place of the program, which only Windows can freeze: so this proves that files, menu
entry, double click, upgrade and removal are right, and says nothing of the program itself.  Takes makensis,
wixl and wine64.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from installers import clean, facts, windows
from installers.frozen import Frozen
from installers.progress import say
from proof import snapshot
from proof.screen import PATIENCE_S, ProofError

WORK = clean.BUILD / "windows-proof"
WINES = ("wine64", "/usr/lib/wine/wine64", "wine")
CLASSES = r"Software\Classes"


@dataclass(frozen=True, slots=True)
class Wine:
    """A new Windows, as far as Wine is one."""

    prefix: Path
    program: str

    def run(self, *words: str, check: bool = True) -> str:
        """What a Windows program prints.

        Raises:
            ProofError: it failed, with *check*.
        """
        around = os.environ | {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all", "DISPLAY": ""}
        around |= {"WINEDLLOVERRIDES": "mscoree,mshtml=", "WINEARCH": "win64"}
        done = subprocess.run([self.program, *words], env=around, capture_output=True, check=False)
        if check and done.returncode:
            raise ProofError(
                f"`{' '.join(words)}` ended with {done.returncode}: {done.stderr.decode()[-300:]}"
            )
        return done.stdout.decode(errors="replace")

    @property
    def disk(self) -> Path:
        return self.prefix / "drive_c"

    @property
    def local(self) -> Path:
        """The user's own folder of programs and settings."""
        return next(self.disk.glob("users/*/AppData/Local"))

    def registered(self, root: str, key: str) -> str:
        """The default value of a key of the registry; nothing where there is none."""
        said = self.run("reg", "query", f"{root}\\{key}", "/ve", check=False)
        return next((line.split("REG_SZ")[1].strip() for line in said.splitlines() if "REG_SZ" in line), "")


def main() -> int:
    """The exit status: 0 where all is proven, 1 where not, 2 where a tool is missing."""
    program = next((found for name in WINES if (found := shutil.which(name))), None)
    missing = [name for name in ("makensis", "wixl") if not shutil.which(name)] + (
        [] if program else ["wine64"]
    )
    if missing or not program:
        say(f"install {', '.join(missing)} first")
        return 2
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    frozen = stand_in(WORK / "program")
    try:
        prove_exe(Wine(WORK / "wine-exe", program), windows.build_exe(frozen, WORK, WORK))
        prove_msi(Wine(WORK / "wine-msi", program), windows.build_msi(frozen, WORK, WORK))
    except ProofError as error:
        say(f"NOT PROVEN: {error}")
        return 1
    return 0


def stand_in(folder: Path) -> Frozen:
    """A folder in the shape of the frozen program: the real data, and a program that notes its arguments."""
    shutil.copytree(facts.ROOT / "resources", folder / "_internal/viewer/_shipped/resources")
    shutil.copytree(facts.ROOT / "seeds", folder / "_internal/viewer/_shipped/seeds")
    for name in windows.PROGRAMS:
        words = [f"-DOUT={(folder / name).resolve()}", str(windows.SOURCES / "stand_in.nsi")]
        subprocess.run(["makensis", "-V1", *words], check=True)
    return Frozen(folder, "notices", "{}")


def prove_exe(wine: Wine, setup: Path) -> None:
    """Install silently, open a dossier, install over itself, remove silently."""
    wine.run("wineboot", "--init")
    before = snapshot.take(wine.disk)
    wine.run(str(setup), "/S")
    folder = wine.local / "Programs/Sightline"
    _same_files(folder, WORK / "windows", ("uninstall.exe",))
    _opens_a_dossier(wine, "HKCU")
    if not list(
        wine.disk.glob("users/*/AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Sightline.lnk")
    ):
        raise ProofError("there is no menu entry")
    (folder / "_internal/of-the-version-before").write_text("gone after an upgrade")
    wine.run(str(setup), "/S")
    _same_files(folder, WORK / "windows", ("uninstall.exe",))
    say("exe: installing over it replaces every file")
    wine.run(str(folder / "uninstall.exe"), "/S")
    _wait_until_gone(folder.parent)  # it goes on as a copy of itself elsewhere
    _is_as_before(wine, before, "HKCU")
    say("exe: removed, nothing is left")


def prove_msi(wine: Wine, package: Path) -> None:
    """Install silently, open a dossier, remove silently."""
    wine.run("wineboot", "--init")
    before = snapshot.take(wine.disk)
    wine.run("msiexec", "/i", str(package), "/qn")
    _same_files(wine.disk / "Program Files/Sightline", WORK / "windows", ())
    _opens_a_dossier(wine, "HKLM")
    if not list(wine.disk.glob("**/Start Menu/Programs/Sightline.lnk")):
        raise ProofError("there is no menu entry")
    wine.run("msiexec", "/x", str(package), "/qn")
    _is_as_before(wine, before, "HKLM")
    say("msi: removed, nothing is left")


def _same_files(folder: Path, wanted: Path, besides: Sequence[str]) -> None:
    found = {name: what for name, what in _contents(folder) if name not in besides}
    expected = dict(_contents(wanted))
    if found != expected:
        raise ProofError(f"{folder} is not as packed: {snapshot.difference(expected, found)[:5]}")
    say(f"{len(found)} files are installed, each as it was packed")


def _contents(folder: Path) -> list[tuple[str, str]]:
    taken = snapshot.take(folder).items()
    return [(name, what.split()[-1]) for name, what in taken if (folder / name).is_file()]


def _opens_a_dossier(wine: Wine, root: str) -> None:
    """The registered command, given a dossier as Explorer gives it.

    Wine finds what is registered for all users; what is registered for one it does not merge in, as Windows
    does, so there the command is read and started here.
    """
    kind = wine.registered(root, rf"{CLASSES}\.sightline")
    command = wine.registered(root, rf"{CLASSES}\{kind}\shell\open\command")
    dossier = wine.disk / "a dossier.sightline"
    dossier.write_bytes(b"PK")
    if root == "HKLM":
        wine.run("start", "/wait", r"C:\a dossier.sightline")
    else:
        program, argument = command.strip('"').split('" "')
        wine.run(program, argument.replace("%1", r"C:\a dossier.sightline"))
    started = wine.local / "started.txt"
    said = started.read_text().strip() if started.exists() else ""
    if said.strip('"') != r"C:\a dossier.sightline":
        raise ProofError(f"a double click starts {command!r} with {said!r}")
    dossier.unlink()
    started.unlink()
    say(f"a double click starts {command} with {said}")


def _is_as_before(wine: Wine, before: dict[str, str], root: str) -> None:
    places: tuple[Callable[[str], bool], ...] = (
        lambda line: "/Temp/" in line,  # of Windows and of the tests themselves
        lambda line: "windows/" in line.lower(),
    )
    lines = snapshot.difference(before, snapshot.take(wine.disk))
    left = [line for line in lines if not any(is_theirs(line) for is_theirs in places)]
    keys = [k for k in (".sightline", "Sightline.Dossier") if wine.registered(root, rf"{CLASSES}\{k}")]
    if left or keys:
        raise ProofError(f"after removing it there are left: {left} {keys}")


def _wait_until_gone(folder: Path) -> None:
    begun = time.monotonic()
    while folder.exists() and time.monotonic() - begun < PATIENCE_S:
        time.sleep(0.2)


if __name__ == "__main__":
    sys.exit(main())
