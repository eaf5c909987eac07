"""The icons in the containers of Windows and macOS; both hold PNG files behind a small table."""

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
    """The program's icon for Windows."""
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


def for_program(build: Path) -> dict[str, str]:
    """The variable that names the icon to the specification; Linux needs none in the program."""
    made = {"win32": ("ico", ico), "darwin": ("icns", icns)}.get(sys.platform)
    if not made:
        return {}
    path = build / f"{facts.NAME}.{made[0]}"
    path.write_bytes(made[1]())
    return {"SIGHTLINE_ICON": str(path)}
