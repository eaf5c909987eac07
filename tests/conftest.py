"""What every test gets: no network, no screen, our fonts, and a look at what it leaves behind."""

import gc
import os
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import numpy as np
import pytest
from hypothesis import settings
from PySide6.QtCore import QThread, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from viewer import paths
from viewer.app.quiet import collect_young
from viewer.draw import fonts
from viewer.draw.map import Base

IMAGES = Path(__file__).parent / "images"
TOLERANCE = 12  # of 255: what another rasteriser may make of the same edge
MOST_OFF = 0.004  # share of pixels that may be off by more

for name, count in (("quick", 12), ("thorough", 80)):  # the whole suite is to take a minute: see .ci/run
    settings.register_profile(name, deadline=None, max_examples=count, derandomize=bool(os.environ.get("CI")))
settings.load_profile("quick")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--approve", action="store_true", help="take the pictures as they are now for the approved ones"
    )


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    return QApplication


@pytest.fixture(autouse=True, scope="session")
def our_fonts(qapp: QApplication) -> None:
    """The bundled fonts, so that pictures agree everywhere."""
    qapp.setStyle("Fusion")
    fonts.load(paths.resource("fonts"))


@pytest.fixture(scope="session")
def base() -> Base:
    """The base map and the gazetteer that ship with the program."""
    return Base.open(paths.resource("basemap.bin"), paths.resource("gazetteer.bin"))


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection to another machine is an error of the test, or of the program."""
    connect = socket.socket.connect

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in (socket.AF_INET, socket.AF_INET6):
            raise AssertionError(f"a connection to {address} was tried; Sightline works offline")
        connect(self, address)  # type: ignore[arg-type]

    monkeypatch.setattr(socket.socket, "connect", guarded)


@pytest.fixture(autouse=True)
def nothing_left_running(qapp: QApplication) -> Iterator[None]:
    """A test that leaves a window shown, a thread or a timer running fails.

    Garbage is collected in between, since a thread of the next test may not tear down this one's windows.
    """
    gc.disable()
    yield
    qapp.processEvents()
    collect_young()
    shown = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    threads = [t for t in qapp.findChildren(QThread) if t.isRunning()]
    timers = [t for t in qapp.findChildren(QTimer) if t.isActive()]
    assert not shown, f"left open: {shown}"
    assert not threads, f"left running: {threads}"
    assert not timers, f"left ticking: {timers}"


@pytest.fixture
def approve_image(request: pytest.FixtureRequest) -> Callable[[QImage, str], None]:
    """Compare a picture with tests/images/NAME.png; `pytest --approve` takes it for the approved one."""

    def approve(image: QImage, name: str) -> None:
        path = IMAGES / f"{name}.png"
        if request.config.getoption("--approve"):
            IMAGES.mkdir(exist_ok=True)
            image.save(str(path))
            return
        assert path.exists(), (
            f"{path.name} was never approved: look at the picture, then run pytest --approve"
        )
        wanted, got = _pixels(QImage(str(path))), _pixels(image)
        off = np.ones(1) if wanted.shape != got.shape else np.abs(wanted - got).max(axis=2) > TOLERANCE
        if off.mean() > MOST_OFF:
            image.save(str(IMAGES / f"{name}.got.png"))
            if wanted.shape == got.shape:
                _difference(off).save(str(IMAGES / f"{name}.difference.png"))
            pytest.fail(
                f"{name} looks different in {off.mean():.1%} of its pixels: see {name}.got.png beside it"
            )

    return approve


def _pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    flat = np.frombuffer(plain.constBits(), np.uint8).reshape(plain.height(), plain.bytesPerLine() // 4, 4)
    return flat[:, : plain.width(), :3].astype(np.int16)


def _difference(off: np.ndarray) -> QImage:
    height, width = off.shape
    shade = np.where(off, 0, 255).astype(np.uint8)
    return QImage(shade.tobytes(), width, height, width, QImage.Format.Format_Grayscale8).copy()
