"""The package for Debian and Ubuntu."""

import gzip
import hashlib
import os
import subprocess
import time
from pathlib import Path

from installers import elf, facts, tree
from installers.frozen import Frozen
from installers.progress import say

CONTROL = """Package: {name}
Version: {version}
Section: science
Priority: optional
Architecture: amd64
Maintainer: {publisher} <{email}>
Installed-Size: {size}
Depends: {depends}
Recommends: {recommends}
Homepage: {homepage}
Description: timeline and map of what articles say
{description}
"""
CHANGELOG = """{name} ({version}) stable; urgency=medium

  * Release {version}; what changed is in the release notes.

 -- {publisher} <{email}>  {date}
"""
ZONES = "tzdata"  # whose files the time zones are read from
DESKTOP = ("hicolor-icon-theme", "shared-mime-info", "desktop-file-utils", "fonts-dejavu-core")


def build(frozen: Frozen, build_folder: Path, out: Path, version: str | None = None) -> Path:
    """The .deb of *frozen* in *out*; the same tree gives the same bytes.

    Args:
        version: over the program's own, to prove an upgrade with.
    """
    version = version or facts.version()
    root = build_folder / "deb"
    tree.lay_out(frozen, root)
    _add_debian_papers(root, version)
    wanted = elf.needs(root / tree.PROGRAM)
    _write_control(root, wanted, version)
    tree.set_rights(root)
    tree.stamp(root)
    made = out / f"{facts.NAME}_{version}_amd64.deb"
    say(f"packing {made.name}")
    # One thread: xz cuts its input by threads, and other cores would give other bytes.
    words = [
        "dpkg-deb",
        "--root-owner-group",
        "-Zxz",
        "-z6",
        "--threads-max=1",
        "--build",
        str(root),
        str(made),
    ]
    subprocess.run(words, env=_around(), check=True, stdout=subprocess.DEVNULL)
    return made


def _add_debian_papers(root: Path, version: str) -> None:
    when = time.strftime("%a, %d %b %Y %H:%M:%S +0000", time.gmtime(facts.epoch()))
    words = {"name": facts.NAME, "publisher": facts.PUBLISHER, "email": facts.EMAIL}
    changelog = CHANGELOG.format(version=version, date=when, **words)
    (root / tree.DOCUMENTS / "changelog.gz").write_bytes(gzip.compress(changelog.encode(), 9, mtime=0))
    overrides = root / "usr/share/lintian/overrides" / facts.NAME
    overrides.parent.mkdir(parents=True)
    overrides.write_bytes((tree.LINUX / "lintian-overrides").read_bytes())


def _write_control(root: Path, wanted: elf.Needs, version: str) -> None:
    required = set(elf.debian_packages(wanted.required)) - {"libc6"}
    recommended = set(elf.debian_packages(wanted.recommended)) - required - {"libc6"}
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    control = CONTROL.format(
        name=facts.NAME,
        version=version,
        publisher=facts.PUBLISHER,
        email=facts.EMAIL,
        homepage=facts.HOMEPAGE,
        size=size // 1024,
        depends=", ".join([f"libc6 (>= {wanted.glibc})", *sorted(required)]),
        recommends=", ".join([*sorted(recommended), *DESKTOP, ZONES]),
        description="\n .\n".join(_wrapped(part) for part in facts.DESCRIPTION),
    )
    papers = root / "DEBIAN"
    papers.mkdir()
    (papers / "control").write_text(control, encoding="utf-8")
    (papers / "md5sums").write_text(_sums(root), encoding="utf-8")


def _wrapped(text: str) -> str:
    lines, line = [], ""
    for word in text.split():
        if len(line) + len(word) > 76:
            lines.append(line)
            line = ""
        line += f" {word}"
    return "\n".join([*lines, line])


def _sums(root: Path) -> str:
    files = sorted(path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    return "".join(
        f"{hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()}  {path.relative_to(root)}\n"
        for path in files
    )


def _around() -> dict[str, str]:
    return {**os.environ, "SOURCE_DATE_EPOCH": str(facts.epoch()), "LC_ALL": "C.UTF-8", "TZ": "UTC"}
