"""What a program carries so that Windows and macOS show who it is: icons and, on Windows, a version."""

import struct
import sys
from pathlib import Path

from installers import facts

SIZES = facts.ROOT / "resources/icons/sizes"
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
MAC = {b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024}


def png(size: int, name: str = facts.NAME) -> Path:
    """The file of an icon, *size* pixels square."""
    return SIZES / f"{name}-{size}.png"


def ico() -> bytes:
    """The program's icon for Windows: PNG files behind a small table, as in the other container."""
    pictures = [(size, png(size).read_bytes()) for size in WINDOWS]
    at = 6 + 16 * len(pictures)
    table, body = [struct.pack("<HHH", 0, 1, len(pictures))], []
    for size, data in pictures:
        side = size % 256  # 0 stands for 256
        table.append(struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), at))
        body.append(data)
        at += len(data)
    return b"".join(table + body)


def icns() -> bytes:
    """The program's icon for macOS."""
    parts = [(kind, png(size).read_bytes()) for kind, size in MAC.items()]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


VERSION_RESOURCE = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "{publisher}"), StringStruct("FileDescription", "{title}"),
      StringStruct("FileVersion", "{version}"), StringStruct("ProductName", "{title}"),
      StringStruct("ProductVersion", "{version}"), StringStruct("OriginalFilename", "{name}.exe")])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])])])
"""


def version_resource(build_folder: Path) -> Path:
    """A file with what Explorer shows under *Details*, in the form that PyInstaller takes."""
    numbers = tuple(int(number) for number in facts.file_version().split("."))
    words = {
        "title": facts.TITLE,
        "name": facts.NAME,
        "publisher": facts.PUBLISHER,
        "version": facts.version(),
    }
    path = build_folder / "version.txt"
    path.write_text(VERSION_RESOURCE.format(numbers=numbers, **words), encoding="utf-8")
    return path


def for_program(build: Path) -> dict[str, str]:
    """The variables that name these files to the specification; a program for Linux carries neither."""
    if sys.platform == "win32":
        return {
            "SIGHTLINE_ICON": str(_kept(build, "ico", ico())),
            "SIGHTLINE_WINDOWS_VERSION": str(version_resource(build)),
        }
    if sys.platform == "darwin":
        return {"SIGHTLINE_ICON": str(_kept(build, "icns", icns()))}
    return {}


def _kept(build: Path, ending: str, data: bytes) -> Path:
    path = build / f"{facts.NAME}.{ending}"
    path.write_bytes(data)
    return path
