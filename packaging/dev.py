#!/usr/bin/env python3
"""Sets up a checkout, then runs Sightline, its tests, or its checks; needs nothing but Python 3.11 or newer.

    python3 packaging/dev.py run [ARTICLE | any argument of sightline]
    python3 packaging/dev.py test [any argument of pytest]
    python3 packaging/dev.py check

Everything it fetches goes into `.venv`, so it needs no administrator and changes nothing else on the machine.
On a bare Debian or Ubuntu the system libraries of Qt are missing: they are unpacked there too, from the
distribution's own packages (see system_libraries.py).  The second time it does nothing but start.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import system_libraries
from installers import bindings
from system_libraries import say

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LIBRARIES = VENV / "system"
OLDEST = (3, 11)
WITHOUT_A_WINDOW = ("read", "export")  # the commands of sightline that open none

CHECKS = (
    ("ruff", "format", "--check", "."),
    ("ruff", "check", "."),
    ("mypy",),
    ("lint-imports",),
)


def main(words: list[str]) -> int:
    """The exit status of what the command line *words* ask for: 0 fine, 2 wrong use or no way to set up."""
    command, rest = (words[0], words[1:]) if words else ("", [])
    if command not in ("run", "test", "check") or (command == "check" and rest):
        print(__doc__, file=sys.stderr)
        return 2
    if sys.version_info < OLDEST:
        say(f"Python 3.11 or newer is needed; this is {sys.version.split()[0]}")
        return 2
    try:
        set_up({"run": (), "test": ("test",), "check": ("test", "check")}[command])
    except subprocess.CalledProcessError as error:
        say(f"could not set up: `{' '.join(map(str, error.cmd))}` failed with status {error.returncode}")
        return 2
    os.chdir(ROOT)
    return {"run": run, "test": test, "check": check}[command](rest)


def run(arguments: list[str]) -> int:
    """Open the window with the sample article, or do what *arguments* ask of sightline."""
    environment = environment_for_qt()
    arguments = arguments or [str(path) for path in sorted((ROOT / "seeds").glob("*.txt"))[:1]]
    if not has_display(environment):
        if opens_a_window(arguments):
            say("no display: DISPLAY and WAYLAND_DISPLAY are not set, so there is nowhere to open a window.")
            say("For a picture of it instead: python3 packaging/dev.py run --screenshot window.png")
            return 2
        environment["QT_QPA_PLATFORM"] = "offscreen"
    return hand_over([str(PYTHON), "-m", "viewer", *arguments], environment)


def test(arguments: list[str]) -> int:
    """Run the tests, off screen unless QT_QPA_PLATFORM says otherwise; all of them on every core."""
    environment = environment_for_qt()
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    chosen = any(not word.startswith("-") for word in arguments) or "--approve" in arguments
    spread = [] if chosen else ["-n", "auto", "--dist", "worksteal"]  # a few tests start faster by themselves
    return hand_over([str(PYTHON), "-m", "pytest", *spread, *arguments], environment)


def check(_: list[str]) -> int:
    """Run every check, also after one has failed, and say which did."""
    failed = []
    for words in CHECKS:
        say(" ".join(words))
        if subprocess.run([PYTHON.parent / words[0], *words[1:]], check=False).returncode:
            failed.append(words[0])
    say(f"failed: {', '.join(failed)}" if failed else "all checks passed")
    return 1 if failed else 0


def has_display(environment: dict[str, str]) -> bool:
    """Whether Qt has somewhere to paint; it always has on Windows and macOS."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not sys.platform.startswith("linux") or any(environment.get(name) for name in names)


def opens_a_window(arguments: list[str]) -> bool:
    """Whether sightline would show a window for *arguments*, rather than print or paint a file."""
    return arguments[:1] not in [[word] for word in WITHOUT_A_WINDOW] and not any(
        word.split("=")[0] in ("--screenshot", "--self-check", "--help", "-h", "--version")
        for word in arguments
    )


def hand_over(words: list[str], environment: dict[str, str]) -> int:
    """Become the program *words*, so that signals and the exit status are its own."""
    if os.name == "nt":  # there, exec returns to the shell before the program ends
        return subprocess.run(words, env=environment, check=False).returncode
    os.execve(words[0], words, environment)


def set_up(extras: tuple[str, ...]) -> None:
    """Make `.venv` hold Python, the packages of pyproject.toml with *extras*, and what Qt lacks.

    Raises:
        subprocess.CalledProcessError: a step failed; what it printed says why.
    """
    stamp, wanted = VENV / ".installed", fingerprint()
    first, *held = stamp.read_text().splitlines() if stamp.exists() else [""]
    if first != wanted or not set(extras) <= set(held):
        say("setting up, once: this takes about a minute")
        make_venv()
        install(extras)
        stamp.write_text("\n".join([wanted, *extras]))
    system_libraries.supply(LIBRARIES, with_screen=bool(extras))


def fingerprint() -> str:
    """Changes when the packages may have to be installed again: other requirements, Python, or folder."""
    facts = (ROOT / "pyproject.toml").read_bytes(), sys.version.encode(), os.fsencode(ROOT)
    return hashlib.sha256(b"\0".join(facts)).hexdigest()


def make_venv() -> None:
    """A `.venv` with pip in it, which a Debian without python3-venv cannot make by itself."""
    if is_sound():
        return
    from_debian = not has_ensurepip()
    words = [sys.executable, "-m", "venv", "--clear", *(["--without-pip"] if from_debian else []), str(VENV)]
    subprocess.run(words, check=True)
    if from_debian:
        install_pip_from_debian()


def is_sound() -> bool:
    """Whether `.venv` was made in this very folder and its Python has pip."""
    settings = VENV / "pyvenv.cfg"
    if not PYTHON.exists() or str(VENV) not in settings.read_text():
        return False
    return subprocess.run([PYTHON, "-c", "import pip"], capture_output=True, check=False).returncode == 0


def has_ensurepip() -> bool:
    """Whether this Python can put pip into a new environment."""
    words = [sys.executable, "-c", "import ensurepip, venv"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def install_pip_from_debian() -> None:
    """Put the distribution's own pip wheel into `.venv`."""
    if not shutil.which("apt-get"):
        say("this Python has no ensurepip: install it with your package manager (python3-venv, or similar)")
    folder = VENV / "pip"
    system_libraries.unpack(["python3-pip-whl"], folder)
    wheel = next(folder.glob("usr/share/python-wheels/pip-*.whl"))
    subprocess.run([PYTHON, wheel / "pip", "install", "--quiet", "--no-index", wheel], check=True)
    shutil.rmtree(folder)


def install(extras: tuple[str, ...]) -> None:
    """Put Sightline into `.venv` as it is in this checkout, with the packages it needs.

    Nothing is compiled ahead: most modules of the packages are never used, and Python keeps what it compiles.
    """
    words = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-compile"]
    asked = f"[{','.join(extras)}]" if extras else ""  # pip 23 takes no empty brackets
    subprocess.run([*words, "--editable", f"{ROOT}{asked}"], check=True)
    bindings.unpacked(PYTHON)


def environment_for_qt() -> dict[str, str]:
    """This process's environment, with which Qt finds what `.venv` supplies.

    What Python compiles is kept in `.venv` too, also where it is told to keep nothing among the sources: the
    tests start some hundred processes, each of which would compile everything anew.
    """
    made = system_libraries.environment(LIBRARIES, dict(os.environ))
    made.pop("PYTHONDONTWRITEBYTECODE", None)
    made.setdefault("PYTHONPYCACHEPREFIX", str(VENV / "compiled"))
    return made


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
