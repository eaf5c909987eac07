"""The AppImage: one file that runs without being installed.

The usual runtime is fetched from elsewhere and mounts itself with FUSE, which many systems lack.  Ours, in
packaging/appimage, is built here, and unpacks the program into the user's cache the first time.
"""

import hashlib
import os
import shutil
import subprocess
from pathlib import Path

from installers import facts, tree
from installers.frozen import Frozen
from installers.progress import say

SOURCES = facts.ROOT / "packaging/appimage"
START = f"""#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/{facts.NAME}/{facts.NAME}" "$@"
"""
MAGIC_AT, MAGIC = 8, b"AI\x02"  # in the unused part of the ELF header: what says "AppImage, type 2"


def build(frozen: Frozen, build_folder: Path, out: Path) -> Path:
    """The AppImage of *frozen* in *out*; the same tree and compiler give the same bytes."""
    root, image = build_folder / "AppDir", build_folder / "AppDir.squashfs"
    tree.lay_out(frozen, root)
    _add_entry(root)
    tree.stamp(root)
    made = out / f"{facts.TITLE}-{facts.version()}-x86_64.AppImage"
    say(f"packing {made.name}")
    image.unlink(missing_ok=True)
    compression = ["-comp", "zstd", "-Xcompression-level", "19", "-b", "1M"]
    plain = ["-root-owned", "-noappend", "-no-xattrs", "-no-exports", "-quiet", "-no-progress"]
    around = {**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch())}
    subprocess.run(["mksquashfs", str(root), str(image), *compression, *plain], env=around, check=True)
    packed = image.read_bytes()
    # The runtime names its folder in the cache by this tail, so two builds never share one.
    made.write_bytes(_runtime(build_folder) + packed + hashlib.sha256(packed).hexdigest().encode())
    made.chmod(0o755)
    return made


def _add_entry(root: Path) -> None:
    """What the format wants at the top: the start, the menu entry and the icon."""
    start = root / "AppRun"
    start.write_text(START)
    start.chmod(0o755)
    shutil.copyfile(root / f"usr/share/applications/{facts.ID}.desktop", root / f"{facts.ID}.desktop")
    shutil.copyfile(root / f"usr/share/icons/hicolor/256x256/apps/{facts.ID}.png", root / f"{facts.ID}.png")
    (root / ".DirIcon").symlink_to(f"{facts.ID}.png")
    for name in (f"{facts.ID}.desktop", f"{facts.ID}.png"):
        (root / name).chmod(0o644)  # whatever the builder's umask


def _runtime(build_folder: Path) -> bytes:
    """The program that stands before the image."""
    made = build_folder / "runtime"
    sources = [str(SOURCES / name) for name in ("runtime.c", "no_lzo.c")]
    options = ["-O2", "-static", "-Wall", "-Wextra", "-D_FILE_OFFSET_BITS=64", "-DFUSE_USE_VERSION=26"]
    libraries = ["-lsquashfuse", "-lzstd", "-lz", "-llzma", "-llz4", "-Wl,--build-id=none"]
    subprocess.run(["gcc", *options, "-o", str(made), *sources, *libraries], check=True)
    subprocess.run(["strip", str(made)], check=True)
    data = bytearray(made.read_bytes())
    data[MAGIC_AT : MAGIC_AT + len(MAGIC)] = MAGIC
    return bytes(data)
