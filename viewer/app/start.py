"""From a command line to a painted window: the one place where the parts are put together."""

import os
import sys
from concurrent.futures import Executor
from pathlib import Path

from PySide6.QtCore import QBuffer, QElapsedTimer, QIODevice, QSettings, QSize, QStandardPaths, QTimer
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication

from viewer import __version__, paths
from viewer.app import display, language, layers, theme
from viewer.app import settings as kept
from viewer.app.interrupts import INTERRUPTED, Interrupts
from viewer.app.jobs import Jobs
from viewer.app.opening import samples
from viewer.app.quiet import Quiet
from viewer.app.reading import start_process
from viewer.app.recovery import Recovery
from viewer.app.window import Window
from viewer.draw import fonts
from viewer.draw.map import Base
from viewer.files import disk
from viewer.model.when import Pair
from viewer.session import Session

APPLICATION_ID = "org.sightline.viewer"  # of the menu entry, so that a desktop knows whose the window is
IDLE_MS = 40
PATIENCE_MS = 60_000


def run(
    reader: Executor,
    files: list[Path],
    *,
    interrupts: Interrupts,
    screenshot: Path | None = None,
    published: Pair | None = None,
    size: tuple[int, int] | None = None,
    theme_name: theme.ThemeChoice | None = None,
) -> int:
    """Show the window with *files* until it is closed; the exit status.

    Args:
        reader: where articles are read, at first.
        files: articles, or one dossier.
        interrupts: what listens for Ctrl+C.
        screenshot: paint the window once it is idle, write it there as PNG, and exit.
        published: the first and the last day on which the first article may have appeared, over what it says.
        size: of the window in pixels; as it was last; at first 1600 x 1000, or what the screen has room for.
        theme_name: over the one that is remembered.

    A screenshot never reads or writes what the program remembers, so it is the same everywhere;
    it is in English unless the environment names another language.
    """
    if not display.is_there():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(sys.argv[:1])
    jobs = Jobs(start_process, ready=reader)
    dress(app)
    store = None if screenshot else _store()
    language.install(app, kept.load(store).language if store else "en")
    journals = _journals() if store else None
    session = Session()
    Quiet(session, app)  # before there is a thread besides this one
    window = Window(session, open_base(), jobs, store, journals=journals)
    if theme_name:
        window.choices.use_theme(theme_name)
    else:
        window.use_style()
    if size:
        window.resize(QSize(*size))
        window.reset_panes()
    window.show()
    _begin(window, files, published, journals)
    shooter = Screenshot(window, screenshot) if screenshot else None
    status = _until_closed(app, window, interrupts)
    return shooter.status if shooter and status != INTERRUPTED else status


def _until_closed(app: QApplication, window: Window, interrupts: Interrupts) -> int:
    """Run the event loop until the window is closed or the program interrupted; the exit status."""
    interrupts.wake()
    status = INTERRUPTED if interrupts.came else app.exec()
    interrupts.stop()
    if not interrupts.came:
        return status
    window.let_go()
    window.hide()
    return INTERRUPTED


def _begin(window: Window, files: list[Path], published: Pair | None, journals: Path | None) -> None:
    """Take up what a crash left, or open *files*; who was never here, or takes a picture, sees a sample."""
    if journals and Recovery(window).offer(journals):
        window.say(window.tr("Recovered. Save the dossier to keep it."))
    elif files:
        window.opening.add_first(files, published)
    elif not window.settings.was_here or journals is None:
        window.opening.add_first(list(samples()[:1]), published)


def dress(app: QApplication) -> None:
    """Name the program, load its fonts, and use the one widget style that looks the same everywhere."""
    app.setApplicationName("Sightline")
    app.setOrganizationName("Sightline")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APPLICATION_ID)
    app.setWindowIcon(QIcon(str(paths.resource("icons/sightline.svg"))))
    app.setStyle("Fusion")
    size = app.font().pointSizeF()  # of the system, which the analyst may have enlarged
    fonts.load(paths.resource("fonts"))
    font = app.font()
    if size > 0:
        font.setPointSizeF(size)
    app.setFont(font)


def open_base() -> Base:
    """The base map and the gazetteer that ship with the program."""
    return Base.open(paths.resource("basemap.bin"), paths.resource("gazetteer.bin"))


def _store() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Sightline", "Sightline")


def _journals() -> Path:
    """Where edits are written down as they are made: with the user's data, not with the settings."""
    where = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)
    return Path(where) / "journals"


class Screenshot:
    """Waits until the window has nothing left to do, writes its picture, and closes it."""

    def __init__(self, window: Window, path: Path) -> None:
        self._window, self._path = window, path
        self.status = 0
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(window)
        self._timer.setInterval(IDLE_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()
        self._calm = 0
        window.jobs.failed.connect(self._note)

    def _note(self, _label: str, error: Exception) -> None:
        """A file could not be opened: the picture shows it, but whoever wanted one of the file must know."""
        said = str(error) or type(error).__name__
        sys.stderr.write(f"sightline: {said}\n".encode("utf-8", "backslashreplace").decode("utf-8"))
        self.status = 2

    def _look(self) -> None:
        try:
            self._look_once()
        except BaseException:  # or nobody would ever end a program that nobody sees
            QApplication.exit(2)
            self.status = 2
            raise

    def _look_once(self) -> None:
        is_working = self._window.jobs.is_busy or layers.is_filtering(self._window)
        idle = not is_working and self._window.map.is_idle
        self._calm = self._calm + 1 if idle else 0
        if self._calm < 3 and self._clock.elapsed() < PATIENCE_MS:  # three looks: a paint may ask for more
            return
        self._timer.stop()
        try:
            disk.write(self._path, _png(self._window.grab()))
        except OSError as error:
            sys.stderr.write(f"sightline: {disk.why_unwritten(self._path, error)}\n")
            self.status = 2
        self._window.session.mark_saved(self._window.session.dossier)  # nobody is there to be asked
        self._window.close()
        QApplication.quit()


def _png(picture: QPixmap) -> bytes:
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(kept, "PNG")
    return bytes(kept.data().data())
