"""The installers for Windows: an .exe for one user, and an .msi for those who roll programs out to all.

Both tools run on Linux too, so the structure is tested there, under Wine and with a stand-in for the program;
the program itself is frozen on Windows.
"""

import os
import shutil
import subprocess
import sys
import uuid
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import quoteattr

from installers import facts, icons, signing
from installers.frozen import Frozen
from installers.progress import say

SOURCES = facts.ROOT / "packaging/windows"
# Of each file's component: the same file has the same one in every version, as Windows wants it.
COMPONENTS = uuid.UUID("6e0b1c57-2b8a-5c0e-9d52-6a6b5c1e7f11")
PROGRAMS = (f"{facts.NAME}.exe", f"{facts.NAME}-cli.exe")


def build_exe(frozen: Frozen, build_folder: Path, out: Path) -> Path:
    """The installer for one user, made by NSIS."""
    source = _payload(frozen, build_folder)
    made = out / f"{facts.TITLE}-{facts.version()}-setup.exe"
    say(f"packing {made.name}")
    defined = {
        "VERSION": facts.version(),
        "FILE_VERSION": facts.file_version(),
        "SOURCE": source.resolve(),
        "OUT": made.resolve(),
        "ICON": _icon(build_folder).resolve(),
    }
    words = [f"-D{name}={value}" for name, value in defined.items()]
    around = {**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch())}
    subprocess.run(["makensis", "-V2", *words, str(SOURCES / "sightline.nsi")], env=around, check=True)
    signing.windows(made)
    return made


def build_msi(frozen: Frozen, build_folder: Path, out: Path) -> Path:
    """The installer for all users, made by WiX on Windows and by wixl elsewhere."""
    source = _payload(frozen, build_folder)
    made = out / f"{facts.TITLE}-{facts.version()}-x64.msi"
    say(f"packing {made.name}")
    description = build_folder / "sightline.wxs"
    _icon(build_folder)
    description.write_text(describe(source, build_folder), encoding="utf-8")
    if sys.platform == "win32":
        compiled = build_folder / "sightline.wixobj"
        words = ["-nologo", "-arch", "x64", "-out", str(compiled), str(description)]
        subprocess.run(["candle", *words], cwd=build_folder, check=True)
        subprocess.run(
            ["light", "-nologo", "-out", str(made.resolve()), str(compiled)], cwd=build_folder, check=True
        )
    else:
        words = [
            "wixl",
            "--arch",
            "x64",
            "-D",
            "Win64=yes",
            "--output",
            str(made.resolve()),
            description.name,
        ]
        subprocess.run(words, cwd=build_folder, check=True)
    signing.windows(made)
    return made


def _payload(frozen: Frozen, build_folder: Path) -> Path:
    """The program with its papers, its programs signed, as it is installed."""
    source = build_folder / "windows"
    shutil.rmtree(source, ignore_errors=True)
    shutil.copytree(frozen.folder, source)
    (source / "NOTICES.txt").write_text(frozen.notices, encoding="utf-8")
    (source / f"{facts.NAME}.cdx.json").write_text(frozen.bill, encoding="utf-8")
    for name in PROGRAMS:
        if (source / name).exists():
            signing.windows(source / name)
    return source


def _icon(build_folder: Path) -> Path:
    path = build_folder / f"{facts.NAME}.ico"
    path.write_bytes(icons.ico())
    return path


def describe(source: Path, build_folder: Path) -> str:
    """The whole .wxs for the files under *source*, named as seen from *build_folder*."""
    template = (SOURCES / "sightline.wxs.in").read_text(encoding="utf-8")
    names: list[str] = []
    files = "\n".join(_folder(source, source, build_folder, names))
    components = "\n".join(f'      <ComponentRef Id="{name}"/>' for name in names)
    values = {
        "VERSION": facts.file_version(),
        "ICON": f"{facts.NAME}.ico",
        "FILES": files,
        "COMPONENTS": components,
    }
    for name, value in values.items():
        template = template.replace(f"@{name}@", value)
    return template


def _folder(folder: Path, source: Path, build_folder: Path, names: list[str]) -> Iterator[str]:
    """Lines for the files of *folder* and below; the components they are in are added to *names*."""
    for path in sorted(folder.iterdir()):
        place = path.relative_to(source).as_posix()
        known = uuid.uuid5(COMPONENTS, place)
        if path.is_dir():
            yield f'<Directory Id="d{known.hex}" Name={quoteattr(path.name)}>'
            yield from _folder(path, source, build_folder, names)
            yield "</Directory>"
            continue
        names.append(f"c{known.hex}")
        where = quoteattr(path.relative_to(build_folder).as_posix())
        yield f'<Component Id="c{known.hex}" Guid="{str(known).upper()}" Win64="yes">'
        yield f'<File Id="f{known.hex}" Name={quoteattr(path.name)} Source={where} KeyPath="yes"/>'
        yield "</Component>"
