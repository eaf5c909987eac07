"""What an installed program has to do: each function does one thing in a system and says what it found."""

import json
import os
import re
import signal
import subprocess
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from installers import facts
from installers.root import Root

from proof.screen import ProofError, Screen

PAGE = """<html><body><article><h1>Pier opens</h1><p>On 12 January 2026 workers opened a pier at Callao in
Peru, the ministry said, after three years of work on the new part of the harbour.</p></article></body>
</html>"""
ALIKE = 5  # what differs by chance agrees by chance too, but not so often
USER, HOME = "analyst", "/home/analyst"
SAMPLE = f"/usr/lib/{facts.NAME}/_internal/viewer/_shipped/seeds/callao.txt"


@dataclass(frozen=True, slots=True)
class Computer:
    """A system with a user and a screen, on which *program* is installed."""

    root: Root
    screen: Screen
    program: str = facts.NAME
    sample: str = SAMPLE

    def run(self, *words: str, status: int = 0) -> str:
        """What the user's command prints; on standard error where it is to end with another status than 0.

        Raises:
            ProofError: it ended with another than *status*.
        """
        done = self.root.run(*self._as_user(words), check=False, capture_output=True)
        if done.returncode != status:
            raise ProofError(f"`{' '.join(words)}` ended with {done.returncode}: {done.stdout}{done.stderr}")
        return str(done.stderr if status else done.stdout)

    def start(self, *words: str) -> "subprocess.Popen[bytes]":
        """The user's command, running."""
        return subprocess.Popen(
            self.root.entering(self._as_user(words)),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )

    def _as_user(self, words: Iterable[str]) -> list[str]:
        around = [f"HOME={HOME}", "PATH=/usr/local/bin:/usr/bin:/bin", "LANG=C.UTF-8", "TZ=UTC"]
        shown = [f"DISPLAY={self.screen.display}", "QT_QPA_PLATFORM=xcb", "XDG_CURRENT_DESKTOP=X-Generic"]
        return [
            "setpriv",
            "--reuid=1000",
            "--regid=1000",
            "--clear-groups",
            "env",
            "-i",
            *around,
            *shown,
            *words,
        ]


def end(process: "subprocess.Popen[bytes]") -> None:
    """End a command that was started, with everything that it started."""
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def has_no_python(root: Root) -> str:
    """No interpreter on the path, and no package of one."""
    named = root.run("sh", "-c", "command -v python3 python || true", capture_output=True).stdout
    listed = root.run("dpkg-query", "--show", "--showformat=${Package}\n", capture_output=True).stdout
    packages = [line for line in listed.splitlines() if re.match(r"(lib)?python3?(\.\d+)?(-minimal)?$", line)]
    if named.strip() or packages:
        raise ProofError(f"there is a Python: {named} {packages}")
    return "no interpreter, no package of one"


def self_check(computer: Computer) -> str:
    """All is well, under X11."""
    said = computer.run(computer.program, "--self-check")
    if "All is well." not in said or ", xcb, " not in said:
        raise ProofError(said)
    return said


def opens_an_article(computer: Computer, picture: Path) -> str:
    """The window with the first sample, by its own screenshot under X11."""
    made = f"{HOME}/window.png"
    computer.run(computer.program, "--screenshot", made, "--size", "1600x1000px", computer.sample)
    data = computer.root.path(made).read_bytes()
    picture.write_bytes(data)
    return f"{picture.name}, {len(data)} bytes"


def exports_figures(computer: Computer, folder: Path) -> str:
    """A figure of the sample in each format, of which every process writes the same bytes."""
    sizes = []
    for ending in ("png", "svg", "pdf"):
        written = {_figure(computer, ending) for _ in range(ALIKE)}
        if len(written) > 1:
            raise ProofError(f"{ALIKE} processes write {len(written)} different figures as {ending}")
        data = written.pop()
        (folder / f"figure.{ending}").write_bytes(data)
        sizes.append(f"{ending} {len(data)} bytes")
    return f"{', '.join(sizes)}; {ALIKE} processes write the same"


def _figure(computer: Computer, ending: str) -> bytes:
    made = f"{HOME}/figure.{ending}"
    computer.run(computer.program, "export", computer.sample, "-o", made)
    return computer.root.path(made).read_bytes()


def reads_a_web_page(computer: Computer) -> str:
    """The number of events in a web page, which other packages read than those for text."""
    computer.root.path(f"{HOME}/pier.html").write_text(PAGE, encoding="utf-8")
    events = json.loads(computer.run(computer.program, "read", f"{HOME}/pier.html"))["events"]
    if not events:
        raise ProofError("no events were read in a web page")
    return f"{len(events)} events"


def opens_a_dossier_by_double_click(computer: Computer, picture: Path) -> str:
    """The desktop's own `gio open` of a .sightline file opens it in the window."""
    path = f"{HOME}/proof.sightline"
    computer.run(computer.program, "convert", computer.sample, "-o", path)
    kind = re.search(r"content-type: (\S+)", computer.run("gio", "info", path))
    if not kind or kind[1] != facts.MEDIA_TYPE:
        raise ProofError(f"{path} is taken for {kind and kind[1]}")
    process = computer.start("sh", "-c", f"gio open {path}; sleep 300")
    try:
        computer.screen.wait_for("the dossier's window", lambda: _shows(computer, "proof"))
        time.sleep(4)  # until the map is drawn in full; the picture is for people to look at
        computer.screen.save(picture)
        title = next(title for title in computer.screen.titles() if "proof" in title)
        named = computer.screen.window_class(title)
    finally:
        end(process)
    entry = computer.root.path(f"/usr/share/applications/{facts.ID}.desktop").read_text()
    if f"StartupWMClass={named}\n" not in entry:
        raise ProofError(f"the window's class is {named!r}, which the menu entry does not name")
    return f"{kind[1]}, window “{title}”, class {named}"


def refuses_a_damaged_file(computer: Computer) -> str:
    """Half an AppImage says what to do, and leaves nothing in the cache."""
    whole = computer.root.path(computer.program)
    half = whole.with_name("half.AppImage")
    half.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    half.chmod(0o755)
    said = computer.run(f"{Path(computer.program).parent}/{half.name}", "--version", status=2)
    left = [path.name for path in computer.root.path(f"{HOME}/.cache").glob("sightline-appimage-*")]
    if "fetch it again" not in said or left:
        raise ProofError(f"half an AppImage says {said!r} and leaves {left}")
    half.unlink()
    return said.strip()


def _shows(computer: Computer, word: str) -> bool:
    return any(word in title for title in computer.screen.titles())


def starts_in(computer: Computer, *, cold: bool, folder: str) -> float:
    """Seconds from the command to the first painted frame.

    Args:
        cold: the files under *folder* have left the system's cache.
    """
    if cold:
        for path in computer.root.path(folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                with path.open("rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    computer.screen.wait_for("an empty screen", lambda: not computer.screen.is_painted())
    process = computer.start(computer.program, computer.sample)
    try:
        return computer.screen.wait_for("a painted frame", computer.screen.is_painted)
    finally:
        end(process)
