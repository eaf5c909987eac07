#!/usr/bin/env python3
"""Proves the installers in dist/ in systems that have never seen the program.

    python3 packaging/prove.py [deb] [rpm] [appimage] [--suite bookworm] [--out build/proof]

Each is weighed, installed in a new Debian without Python, used under X11 as an analyst would (self-check,
window, figures, double click on a dossier), upgraded from a version before, and removed; then not one file
may be left or changed.  The pictures in --out are for people to look at.  Takes root, debootstrap, Xvfb and
x11-utils.

The .rpm is put into a Debian too, for want of a Fedora: that proves what is in it, not the names of what it
depends on.
"""

import argparse
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from installers import facts, root
from installers.progress import say
from installers.root import Root
from proof import installed, snapshot
from proof.installed import Computer
from proof.screen import ProofError, Screen, screen

# What a desktop has and a minimal Debian has not: types of files, menus, icons, and the tools that use them
DESKTOP = (
    "shared-mime-info",
    "desktop-file-utils",
    "hicolor-icon-theme",
    "libglib2.0-bin",
    "fonts-dejavu-core",
)
BEFORE = "0.0.1"
ONLY_BEFORE = f"/usr/lib/{facts.NAME}/_internal/only-in-the-version-before"
RUNS = 5
AT_MOST_MB = {"deb": 75, "appimage": 90}


class Proof:
    """What was proven, line by line."""

    def __init__(self, out: Path) -> None:
        self.out = out
        self.folder = out / "system"
        self.lines: list[str] = []

    def note(self, what: str, found: str) -> None:
        say(f"{what}: {found.splitlines()[0] if found else ''}")
        self.lines.append(
            f"* **{what}**: {found}" if "\n" not in found else f"* **{what}**:\n\n```\n{found}```"
        )

    def write(self) -> None:
        text = "\n".join([f"# What was proven of {facts.TITLE} {facts.version()}", "", *self.lines, ""])
        (self.out / "proof.md").write_text(text, encoding="utf-8")


def main(arguments: Sequence[str]) -> int:
    """The exit status: 0 where all is proven, 1 where something is not so, 2 where it could not be tried."""
    parser = argparse.ArgumentParser(
        prog="prove.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    ways = {"deb": prove_deb, "rpm": prove_rpm, "appimage": prove_appimage}
    parser.add_argument("kinds", nargs="*", metavar="|".join(ways), help="all three, unless named")
    parser.add_argument("--suite", default="bookworm", help="which Debian")
    parser.add_argument("--dist", type=Path, default=facts.ROOT / "dist", help="where the installers are")
    parser.add_argument("--out", type=Path, default=facts.ROOT / "build/proof", help="where the pictures go")
    options = parser.parse_args(arguments)
    if unknown := [kind for kind in options.kinds if kind not in ways]:
        parser.error(f"there is no {unknown[0]}; choose from {', '.join(ways)}")
    out = options.out / options.suite
    out.mkdir(parents=True, exist_ok=True)
    shutil.rmtree(out / "base", ignore_errors=True)  # of another day
    proof = Proof(out)
    try:
        with screen() as shown:
            for kind in options.kinds or ways:
                package = _newest(options.dist, kind)
                proof.note(f"size ({kind})", size_mb(kind, package))
                ways[kind](proof, options.suite, package, shown)
                shutil.rmtree(proof.folder)
    except (ProofError, subprocess.CalledProcessError) as error:
        proof.note("NOT PROVEN", str(error))
        return 1
    except root.RootError as error:
        say(str(error))
        return 2
    finally:
        proof.write()
    return 0


def _newest(dist: Path, kind: str) -> Path:
    found = sorted(path for path in dist.iterdir() if path.suffix.lower() == f".{kind}")
    if not found:
        raise ProofError(f"{dist} holds no .{kind}; build it first")
    return max(found, key=lambda path: path.stat().st_mtime)


def size_mb(kind: str, package: Path) -> str:
    """How many million bytes *package* has.

    Raises:
        ProofError: they are more than an installer of this *kind* may have.
    """
    found = package.stat().st_size / 1_000_000
    if kind in AT_MOST_MB and found > AT_MOST_MB[kind]:
        raise ProofError(f"{package.name} has {found:.1f} MB, of at most {AT_MOST_MB[kind]} MB")
    return f"{found:.1f} MB"


def prove_deb(proof: Proof, suite: str, package: Path, shown: Screen) -> None:
    """Install, use, remove; then install the version before, upgrade, use, remove."""
    system = _system(proof.folder, suite, [*_depends(package), *DESKTOP])
    proof.note("before the .deb", installed.has_no_python(system))
    before = snapshot.take(proof.folder)
    _install_deb(system, package)
    proof.note("with the .deb", installed.has_no_python(system))
    computer = Computer(system, shown)
    _use(proof, computer, f"/usr/lib/{facts.NAME}", "deb")
    _remove_deb(system)
    _compare(proof, "after removing the .deb", before)
    _install_deb(system, _version_before(package, proof.out / "before.deb"))
    if not system.path(ONLY_BEFORE).exists():
        raise ProofError("the version before is not installed")
    _install_deb(system, package)
    if system.path(ONLY_BEFORE).exists():
        raise ProofError("an upgrade leaves a file of the version before")
    proof.note("upgraded from a version before", computer.run(facts.NAME, "--version").strip())
    proof.note("self-check after the upgrade", installed.self_check(computer).splitlines()[-1])
    _remove_deb(system)
    _compare(proof, "after upgrading and removing the .deb", before)


def prove_rpm(proof: Proof, suite: str, package: Path, shown: Screen) -> None:
    """The same with rpm, its dependencies unchecked, in a Debian that has the libraries."""
    deb = _newest(package.parent, "deb")
    system = _system(proof.folder, suite, [*_depends(deb), *DESKTOP, "rpm"])
    before = snapshot.take(proof.folder)
    shutil.copyfile(package, system.path("/root/new.rpm"))
    system.run("rpm", "--install", "--nodeps", "/root/new.rpm", capture_output=True)
    system.path("/root/new.rpm").unlink()
    computer = Computer(system, shown)
    proof.note("self-check of the .rpm", installed.self_check(computer))
    proof.note("window of the .rpm", installed.opens_an_article(computer, proof.out / "rpm-window.png"))
    system.run("rpm", "--erase", "--nodeps", facts.NAME, capture_output=True)
    shutil.rmtree(system.path("/root/.rpmdb"))  # where rpm keeps its records in a Debian
    _compare(proof, "after removing the .rpm", before)


def prove_appimage(proof: Proof, suite: str, package: Path, shown: Screen) -> None:
    """Run from a download folder, in a Debian with only what every desktop has."""
    system = _system(proof.folder, suite, [*ON_EVERY_DESKTOP, *DESKTOP])
    before = snapshot.take(proof.folder)
    downloads = system.path(f"{installed.HOME}/Downloads")
    downloads.mkdir()
    program = f"{installed.HOME}/Downloads/{package.name}"
    shutil.copy(package, downloads)
    sample = f"{installed.HOME}/callao.txt"
    shutil.copyfile(facts.ROOT / "seeds/callao.txt", system.path(sample))
    shutil.chown(downloads, 1000, 1000)
    computer = Computer(system, shown, program, sample)
    proof.note("half an AppImage", installed.refuses_a_damaged_file(computer))
    proof.note("self-check of the AppImage", installed.self_check(computer))
    picture = proof.out / "appimage-window.png"
    proof.note("window of the AppImage", installed.opens_an_article(computer, picture))
    cache = f"{installed.HOME}/.cache"
    proof.note("start of the AppImage", _start_times(computer, cache))
    shutil.rmtree(downloads)
    system.path(sample).unlink()
    _compare(proof, "after deleting the AppImage", before)


# A desktop under X11 has these, whatever it is called; the AppImage brings along all other libraries.
ON_EVERY_DESKTOP = (
    *("libglib2.0-0", "libegl1", "libgl1", "libdbus-1-3", "libfontconfig1", "libfreetype6", "libx11-6"),
    *(
        "libx11-xcb1",
        "libxcb1",
        "libxcb-glx0",
        "libxcb-randr0",
        "libxcb-render0",
        "libxcb-shm0",
        "libxcb-sync1",
    ),
    *("libxcb-xfixes0", "libexpat1", "libstdc++6"),
)


def _system(folder: Path, suite: str, packages: Sequence[str]) -> Root:
    say(f"making a Debian {suite}")
    base = folder.with_name("base")
    if not base.exists():
        root.make(base, suite)
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run(["cp", "--archive", str(base), str(folder)], check=True)
    system = Root(folder)
    system.install(packages)
    system.run("useradd", "--create-home", "--uid", "1000", installed.USER)
    return system


def _use(proof: Proof, computer: Computer, folder: str, name: str) -> None:
    """Everything an analyst does with the program."""
    steps: tuple[tuple[str, Callable[[], str]], ...] = (
        ("self-check", lambda: installed.self_check(computer)),
        ("window", lambda: installed.opens_an_article(computer, proof.out / f"{name}-window.png")),
        ("figures", lambda: installed.exports_figures(computer, proof.out)),
        ("a web page", lambda: installed.reads_a_web_page(computer)),
        (
            "a double click",
            lambda: installed.opens_a_dossier_by_double_click(computer, proof.out / f"{name}-dossier.png"),
        ),
        ("start", lambda: _start_times(computer, folder)),
    )
    for what, step in steps:
        proof.note(f"{what} ({name})", step())


def _start_times(computer: Computer, folder: str) -> str:
    warm = [installed.starts_in(computer, cold=False, folder=folder) for _ in range(RUNS)]
    cold = [installed.starts_in(computer, cold=True, folder=folder) for _ in range(RUNS)]
    return (
        f"first painted frame after {median(warm):.2f} s warm, {median(cold):.2f} s cold (medians of {RUNS})"
    )


def _install_deb(system: Root, package: Path) -> None:
    shutil.copyfile(package, system.path("/root/new.deb"))
    system.install(["/root/new.deb"])
    system.path("/root/new.deb").unlink()


def _remove_deb(system: Root) -> None:
    system.apt_get("purge", facts.NAME)


def _depends(package: Path) -> list[str]:
    """The packages it depends on, so that installing it brings nothing else."""
    words = ["dpkg-deb", "--field", str(package), "Depends"]
    said = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    return [entry.split()[0] for entry in said.split(",")]


def _version_before(package: Path, made: Path) -> Path:
    """*package* as if it were older, with a file that the new one lacks; there is no earlier release yet."""
    work = made.with_suffix("")
    shutil.rmtree(work, ignore_errors=True)
    subprocess.run(["dpkg-deb", "--raw-extract", str(package), str(work)], check=True)
    control = work / "DEBIAN/control"
    control.write_text(control.read_text().replace(f"Version: {facts.version()}", f"Version: {BEFORE}"))
    (work / ONLY_BEFORE.lstrip("/")).write_text("gone after an upgrade")
    words = ["dpkg-deb", "--root-owner-group", "-Znone", "--build", str(work), str(made)]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(work)
    return made


def _compare(proof: Proof, when: str, before: dict[str, str]) -> None:
    """Note what is otherwise than *before*; only what the user made may be.

    Raises:
        ProofError: something else is.
    """
    lines = snapshot.difference(before, snapshot.take(proof.folder))
    own = [line for line in lines if f" {installed.HOME.lstrip('/')}/" in line]
    others = [line for line in lines if line not in own]
    if others:
        raise ProofError(f"{when} the system is not as it was: {', '.join(others)}")
    outermost = [line for line in own if f"+ {Path(line[2:]).parent}" not in own]  # not a whole cache
    proof.note(
        when, f"of {len(before)} files and folders none is new, gone or changed; the user's own: {outermost}"
    )
    for line in own:
        path = proof.folder / line[2:]
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
