"""The real window on an X server without a screen; on Debian, `packaging/dev.py test` supplies one."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

from viewer import paths

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="no X server on Windows and macOS"),
    pytest.mark.skipif(
        not shutil.which("Xvfb"), reason="Xvfb is not on PATH; packaging/dev.py test supplies it"
    ),
]
ROOT = Path(__file__).parents[2]
SEED = paths.seeds() / "callao.txt"
WIDTH, HEIGHT = 1300, 850
STORIES = (
    "test_opening_an_article_fills_every_pane",
    "test_the_keyboard_alone_walks_confirms_and_undoes",
    "test_measuring_and_rings_are_drawn",
    "test_every_theme_lane_and_pane_can_be_shown",
)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """An X server of our own, on a display that nobody uses; its name."""
    ours, theirs = os.pipe()
    words = [
        "Xvfb",
        "-displayfd",
        str(theirs),
        "-screen",
        "0",
        "1600x1200x24",
        "-nolisten",
        "tcp",
        "-noreset",
    ]
    with subprocess.Popen(words, pass_fds=[theirs], stderr=subprocess.PIPE) as server:
        os.close(theirs)
        with os.fdopen(ours) as answer:
            number = answer.readline().strip()  # empty where the server ended instead of answering
        if not number:
            _, said = server.communicate()
            pytest.fail(f"Xvfb did not start: {said.decode(errors='replace')}")
        with _ended(server):
            yield f":{number}"


@contextmanager
def _ended(server: "subprocess.Popen[bytes]") -> Iterator[None]:
    try:
        yield
    finally:
        server.terminate()
        server.communicate()


def run(*words: str, **variables: str) -> "subprocess.CompletedProcess[bytes]":
    """Python with *words* as a process of its own."""
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    return subprocess.run(
        [sys.executable, *words],
        env=kept | variables,
        cwd=ROOT,
        capture_output=True,
        check=False,
        timeout=300,
    )


def picture(path: Path, **variables: str) -> np.ndarray:
    """What the window shows of the sample, as (height, width, 3) bytes."""
    size = f"{WIDTH}x{HEIGHT}px"
    done = run(
        *("-m", "viewer", "--screenshot", str(path), "--size", size, "--theme", "light", str(SEED)),
        **variables,
    )
    assert done.returncode == 0, done.stderr.decode()
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return flat[:, :, :3].astype(np.int16)


def test_the_window_looks_on_x11_as_it_does_off_screen(display: str, tmp_path: Path) -> None:
    on_x11 = picture(tmp_path / "xcb.png", QT_QPA_PLATFORM="xcb", DISPLAY=display)
    off_screen = picture(tmp_path / "offscreen.png", QT_QPA_PLATFORM="offscreen")
    assert on_x11.shape == (HEIGHT, WIDTH, 3)
    assert len(np.unique(on_x11.reshape(-1, 3), axis=0)) > 100  # so it is not blank
    assert (np.abs(on_x11 - off_screen).max(axis=2) > 40).mean() < 0.01


def test_stories_of_the_window_hold_on_x11_too(display: str) -> None:
    tests = [f"tests/journeys/test_window.py::{name}" for name in STORIES]
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", *tests, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    said = done.stdout.decode()
    assert done.returncode == 0, said
    assert f"{len(STORIES)} passed" in said


def test_without_the_x_server_it_asked_for_the_window_says_so(tmp_path: Path) -> None:
    done = run("-m", "viewer", str(SEED), QT_QPA_PLATFORM="xcb", DISPLAY=":4999")
    assert done.returncode != 0
    assert b"display" in done.stderr
