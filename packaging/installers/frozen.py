"""The frozen program: PyInstaller's folder, with what is inside told beside it."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from installers import contents, facts, icons, inventory, licences
from installers.progress import say

Libraries = Literal["system", "bundled"]
SPECIFICATION = facts.ROOT / "packaging/sightline.spec"


@dataclass(frozen=True, slots=True)
class Frozen:
    """The program in *folder*, with its notices and its bill of materials."""

    folder: Path
    notices: str
    bill: str


def freeze(build: Path, libraries: Libraries) -> Frozen:
    """The program of this source, made in *build*.

    Args:
        libraries: "system" leaves the desktop's libraries to the distribution, for a package that depends on
            them; "bundled" carries those that a desktop may lack.

    Raises:
        subprocess.CalledProcessError: PyInstaller failed; its words are in `build/*.log`.
    """
    say(f"freezing the program, {libraries} libraries")
    work, made = build / f"work-{libraries}", build / libraries
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    log = build / f"freeze-{libraries}.log"
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    places = ["--distpath", str(made), "--workpath", str(work), str(SPECIFICATION)]
    with log.open("wb") as file:
        subprocess.run([*words, *places], env=environment(build, libraries), stderr=file, check=True)
    parts = contents.parts(work / facts.NAME)
    return Frozen(made / facts.NAME, licences.notices(parts), inventory.bill(parts, libraries))


def environment(build: Path, libraries: Libraries) -> dict[str, str]:
    """The environment of PyInstaller: nothing in it depends on when or by whom it is run.

    It stores modules as they are: the installers compress them all together, and much better than PyInstaller
    would each alone, and no start has to unpack them.
    """
    stable = {"PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(facts.epoch())}
    stored = {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0"}
    return {**os.environ, **stable, **stored, "SIGHTLINE_LIBRARIES": libraries, **icons.for_program(build)}
