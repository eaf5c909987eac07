"""The window of the tests of the app, and the languages it can be in."""

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QSettings

from viewer import paths
from viewer.app import language, start
from viewer.app.jobs import Jobs
from viewer.app.layers import layers_of
from viewer.app.window import Window
from viewer.draw.map import Base
from viewer.session import Session

SEED = paths.seeds() / "callao.txt"
PATIENCE_MS = 20_000


@pytest.fixture(scope="module")
def base() -> Base:
    return start.open_base()


@pytest.fixture
def speak(qapp) -> Iterator[Callable[[language.LanguageChoice], None]]:
    """Have the application speak a language until the test ends."""
    installed = []
    yield lambda code: installed.extend(language.install(qapp, code))
    for translator in installed:
        qapp.removeTranslator(translator)


@pytest.fixture
def make_window(qtbot, base, tmp_path) -> Iterator[Callable[[], Window]]:
    """Windows that share one place for their settings, with the first sample open."""
    made = []

    def make() -> Window:
        store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
        window = Window(Session(), base, Jobs(lambda: ThreadPoolExecutor(1)), store)
        window.choices.use_theme("light")
        window.resize(1280, 720)
        window.reset_panes()
        window.show()
        window.opening.open(SEED)
        qtbot.waitUntil(lambda: not window.jobs.is_busy, timeout=PATIENCE_MS)
        made.append(window)
        return window

    yield make
    for window in made:
        window.session.mark_saved(window.session.dossier)
        window.close()
        window.deleteLater()


@pytest.fixture
def layered_window(make_window, tmp_path) -> Window:
    """A window that keeps its layers where no other test finds them."""
    made: Window = make_window()
    layers_of(made).folder = tmp_path / "cache"
    return made
