#!/usr/bin/env python3
"""Builds the installers: `python3 packaging/build.py deb rpm appimage`; what comes out is in dist/.

On Linux the build happens in a Debian of its own, which takes root and debootstrap; on Windows (exe, msi) and
macOS (dmg) in a Python environment of its own.  Sources are those of the commit that is checked out.

    --fresh     make the clean environment anew, even where there is one of the same packages
    --here      build on this machine itself, in a Python environment of its own
    lock        pin the packages anew, to the newest that pyproject.toml allows; needs `uv`
"""

import argparse
import hashlib
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from installers import clean, facts, root, signing
from installers.progress import say

LINUX, WINDOWS, MAC = ("deb", "rpm", "appimage"), ("exe", "msi"), ("dmg",)
NATIVE = {"linux": LINUX, "win32": WINDOWS, "darwin": MAC}


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0 fine, 2 wrong use or a step that failed."""
    options = _options(arguments)
    try:
        if options.kinds == ["lock"]:
            lock()
        elif sys.platform == "linux" and not options.here:
            clean.in_debian(options.kinds, options.builder, options.out, fresh=options.fresh)
        else:
            clean.enter_python()
            build_all(options.kinds, options.out)
        _tell(options.out)
    except root.RootError as error:
        say(f"{error}; or build on this machine itself, with --here")
        return 2
    except subprocess.CalledProcessError as error:
        say(f"`{' '.join(map(str, error.cmd))[-300:]}` failed with status {error.returncode}")
        return 2
    return 0


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="build.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    kinds = (*NATIVE.get(sys.platform, ()), "lock")
    parser.add_argument("kinds", nargs="+", choices=kinds, metavar="|".join(kinds))
    parser.add_argument("--fresh", action="store_true", help="make the clean environment anew")
    parser.add_argument("--here", action="store_true", help="build on this machine itself")
    parser.add_argument(
        "--builder", type=Path, default=clean.BUILD / "debian", help="where the Debian is made"
    )
    parser.add_argument("--out", type=Path, default=facts.ROOT / "dist", help="where the installers go")
    return parser.parse_args(arguments)


def build_all(kinds: Sequence[str], out: Path) -> None:
    """Each of *kinds*, with the bill of materials and the notices of what is inside."""
    from installers import appimage, deb, frozen, mac, rpm, windows

    out.mkdir(parents=True, exist_ok=True)
    makers: dict[str, Callable[[frozen.Frozen, Path, Path], Path]] = {
        "deb": deb.build,
        "rpm": rpm.build,
        "appimage": appimage.build,
        "exe": windows.build_exe,
        "msi": windows.build_msi,
        "dmg": mac.build,
    }
    shapes: dict[frozen.Libraries, list[str]] = {"system": [], "bundled": []}
    for kind in kinds:
        shapes["system" if kind == "deb" else "bundled"].append(kind)
    for libraries, wanted in shapes.items():
        if wanted:
            made = frozen.freeze(clean.BUILD, libraries)
            (out / f"{facts.NAME}-{facts.version()}-{libraries}.cdx.json").write_text(made.bill, "utf-8")
            for kind in wanted:
                makers[kind](made, clean.BUILD, out)


def lock() -> None:
    """Write requirements.lock for every system, with hashes."""
    words = ["uv", "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header"]
    sources = ["pyproject.toml", "packaging/requirements.in", "--output-file", "packaging/requirements.lock"]
    subprocess.run([*words, "--python-version", "3.11", *sources], cwd=facts.ROOT, check=True)


def _tell(out: Path) -> None:
    """Write the hashes of everything in *out*, and print it with sizes."""
    if not out.is_dir():
        return
    files = sorted(
        path for path in out.iterdir() if path.is_file() and not path.name.startswith("SHA256SUMS")
    )
    sums = [(hashlib.sha256(path.read_bytes()).hexdigest(), path) for path in files]
    listed = out / "SHA256SUMS"
    listed.write_text("".join(f"{digest}  {path.name}\n" for digest, path in sums))
    signing.sums(listed)
    for digest, path in sums:
        say(f"{path.stat().st_size / 1e6:7.1f} MB  {path.name}  {digest}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
