"""How the program ends where something outside it does: streams that take nothing, no display, Ctrl+C."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.app import display
from viewer.app.interrupts import INTERRUPTED, Interrupts

SEED = str(sorted(paths.seeds().glob("*.txt"))[0])
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux alone")
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def sightline(
    *words: str, out: int = subprocess.PIPE, **environment: str
) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-m", "viewer", *words]
    around = {name: value for name, value in os.environ.items() if name not in DISPLAYS} | environment
    return subprocess.run(command, stdout=out, stderr=subprocess.PIPE, env=around, check=False, timeout=120)


def test_a_stream_that_lacks_a_letter_is_no_fault_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "Perú.txt"
    path.write_text("A ship sank.", encoding="utf-8")
    done = sightline("check", str(path), PYTHONIOENCODING="ascii")
    assert done.returncode == 0, done.stderr.decode()
    assert b"Per\\xfa.txt: an article that can be read" in done.stdout


def test_words_of_a_figure_are_printed_whatever_letters_the_stream_has(tmp_path: Path) -> None:
    done = sightline(
        "export", SEED, "-o", str(tmp_path / "x.svg"), "--alt-text", "-", PYTHONIOENCODING="ascii"
    )
    assert done.returncode == 0, done.stderr.decode()
    assert b"\\u2019" in done.stdout


@linux
def test_no_file_is_blamed_where_standard_output_is_full() -> None:
    with Path("/dev/full").open("wb") as full:
        for words in (("check", SEED, SEED), ("read", SEED)):
            done = sightline(*words, out=full.fileno())
            assert done.returncode == 2
            assert b"sightline: standard output could not be written: No space" in done.stderr
            assert b"could not be done" not in done.stderr
            assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_it_ends_in_silence_where_nobody_reads_on(unbuffered: str) -> None:
    read, write = os.pipe()
    os.close(read)
    done = sightline("check", SEED, out=write, PYTHONUNBUFFERED=unbuffered)
    os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


@linux
def test_a_figure_needs_no_display_whatever_platform_is_set(tmp_path: Path) -> None:
    done = sightline("export", SEED, "-o", str(tmp_path / "x.svg"), QT_QPA_PLATFORM="xcb")
    assert done.returncode == 0, done.stderr.decode()
    assert (tmp_path / "x.svg").is_file()


@linux
def test_a_window_on_no_display_is_told_in_a_sentence() -> None:
    done = sightline(SEED, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 2
    assert done.stderr.decode().startswith("sightline: there is no display to open a window on")


@linux
@pytest.mark.parametrize(
    ("platform", "wayland", "there"),
    [
        ("", "", False),
        ("offscreen", "", True),
        ("minimal:x=1", "", True),
        ("xcb", "", False),
        ("xcb", "wayland-0", False),
        ("wayland", "", False),
        ("wayland;xcb", "wayland-0", True),
        ("", "wayland-0", True),
    ],
)
def test_a_named_platform_needs_the_display_it_draws_on(
    platform: str, wayland: str, there: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("WAYLAND_DISPLAY", wayland)
    monkeypatch.delenv("DISPLAY", raising=False)
    assert display.is_there() is there


@linux
def test_a_display_that_nobody_answers_for_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("ctypes").CDLL("libxcb.so.1")
    for name in DISPLAYS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("DISPLAY", ":9999")
    assert not display.is_there()


def test_a_picture_needs_no_display_and_what_failed_is_told_beside_it(tmp_path: Path) -> None:
    picture, kept = tmp_path / "x.png", tmp_path / "kept.png"
    words = ("--screenshot", str(picture), "--size", "900x700", str(tmp_path / "gone.txt"))
    done = sightline(*words, QT_QPA_PLATFORM="xcb")
    assert done.returncode == 2
    assert b"gone.txt does not exist; check the name" in done.stderr
    assert picture.read_bytes().startswith(b"\x89PNG")
    kept.write_bytes(b"kept")
    kept.chmod(0o444)
    done = sightline("--screenshot", str(kept), "--size", "900x700", SEED)
    assert done.returncode == 2
    assert b"kept.png may not be written by you" in done.stderr
    assert kept.read_bytes() == b"kept"


def test_ctrl_c_while_the_program_is_being_loaded_ends_it_without_a_word() -> None:
    script = (
        "import signal, sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name == 'viewer.cli': signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from viewer.__main__ import main\n"
        "main()\n"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False, timeout=120)
    assert (done.returncode, done.stderr) == (INTERRUPTED, b"")


@pytest.mark.skipif(os.name == "nt", reason="a process there cannot interrupt itself")
def test_ctrl_c_ends_the_loop_that_waits_and_is_remembered_before_there_is_one(qapp: QApplication) -> None:
    before = signal.getsignal(signal.SIGINT)
    try:
        early = Interrupts()
        signal.raise_signal(signal.SIGINT)
        assert early.came
        early.stop()
        signal.signal(signal.SIGINT, signal.default_int_handler)
        interrupts = Interrupts()
        interrupts.wake()
        elsewhere = threading.Thread(target=os.kill, args=(os.getpid(), signal.SIGINT))
        QTimer.singleShot(0, elsewhere.start)
        assert qapp.exec() == INTERRUPTED
        assert interrupts.came
        elsewhere.join()
        interrupts.stop()
    finally:
        signal.signal(signal.SIGINT, before)
