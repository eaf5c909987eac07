"""The program laid out as Linux installs it, under `usr`: the same tree for every package format."""

import gzip
import os
import shutil
from pathlib import Path

from installers import completion, facts, icons, manual
from installers.frozen import Frozen

LINUX = facts.ROOT / "packaging/linux"
PROGRAM = f"usr/lib/{facts.NAME}"
DOCUMENTS = f"usr/share/doc/{facts.NAME}"
APP_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
DOSSIER_SIZES = (32, 48, 64, 128, 256)


def lay_out(frozen: Frozen, root: Path) -> None:
    """Fill the new folder *root*; times and rights depend on nothing but the source."""
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(frozen.folder, root / PROGRAM, symlinks=True)
    link = root / "usr/bin" / facts.NAME
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../lib/{facts.NAME}/{facts.NAME}")
    for name, data in _files(frozen).items():
        path = root / "usr/share" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    set_rights(root)
    stamp(root)


def _files(frozen: Frozen) -> dict[str, bytes]:
    """Everything under `usr/share` by its place."""
    found = {
        f"applications/{facts.ID}.desktop": (LINUX / f"{facts.ID}.desktop").read_bytes(),
        f"metainfo/{facts.ID}.metainfo.xml": (LINUX / f"{facts.ID}.metainfo.xml").read_bytes(),
        f"mime/packages/{facts.ID}.xml": (LINUX / f"{facts.ID}.mime.xml").read_bytes(),
        f"icons/hicolor/scalable/apps/{facts.ID}.svg": _drawing(facts.NAME),
        f"icons/hicolor/scalable/mimetypes/{facts.ID}.dossier.svg": _drawing(f"{facts.NAME}-dossier"),
        f"man/man1/{facts.NAME}.1.gz": gzip.compress(manual.page().encode(), 9, mtime=0),
        f"bash-completion/completions/{facts.NAME}": completion.bash().encode(),
        f"zsh/vendor-completions/_{facts.NAME}": completion.zsh().encode(),
        f"fish/vendor_completions.d/{facts.NAME}.fish": completion.fish().encode(),
        f"doc/{facts.NAME}/NOTICES.txt.gz": gzip.compress(frozen.notices.encode(), 9, mtime=0),
        f"doc/{facts.NAME}/{facts.NAME}.cdx.json": frozen.bill.encode(),
        f"doc/{facts.NAME}/copyright": (LINUX / "copyright").read_bytes(),
    }
    for size in APP_SIZES:
        found[f"icons/hicolor/{size}x{size}/apps/{facts.ID}.png"] = icons.png(size).read_bytes()
    for size in DOSSIER_SIZES:
        drawn = icons.png(size, f"{facts.NAME}-dossier").read_bytes()
        found[f"icons/hicolor/{size}x{size}/mimetypes/{facts.ID}.dossier.png"] = drawn
    return found


def _drawing(name: str) -> bytes:
    return (facts.ROOT / f"resources/icons/{name}.svg").read_bytes()


def set_rights(root: Path) -> None:
    """Let everybody read everything, and run the program, whatever the builder's umask."""
    for path in (root, *root.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or (path.name == facts.NAME and path.parent.name == facts.NAME)
            path.chmod(0o755 if runs else 0o644)


def stamp(root: Path) -> None:
    """Give every file and folder the time of the commit."""
    for path in (root, *root.rglob("*")):
        os.utime(path, (facts.epoch(), facts.epoch()), follow_symlinks=False)
