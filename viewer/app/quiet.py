"""Garbage is collected on the main thread alone, and while nobody waits.

Left to itself Python collects on whatever thread makes one thing too many.  Where that is a thread that draws
tiles or reads a file, widgets that nobody holds any more are torn down beside the main thread, which Qt does
not allow: the program may crash then, or stand still for good.  So the main thread looks after it twice a
second.

With a dossier of two thousand events and a gazetteer in memory a full collection takes 75 ms.  These are made
when the session has rested for a while, and what is there then is not looked at again.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from viewer.garbage import AT_A_GLANCE, collect_seldom
from viewer.session import Session

RESTED_MS = 3000
LOOK_MS = 500


class Quiet(QObject):
    """Collects what is young twice a second, and all of it once a session has rested."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_seldom(AT_A_GLANCE)
        gc.disable()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(collect_young)
        self._look.start()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RESTED_MS)
        self._timer.timeout.connect(self._tidy)
        session.dossier_changed.connect(self._wait)
        session.focus_changed.connect(self._wait)
        self._timer.start()

    def _wait(self, *_change: object) -> None:
        self._timer.start()

    def _tidy(self) -> None:
        if QApplication.mouseButtons() is not Qt.MouseButton.NoButton:
            self._timer.start()  # something is being dragged
            return
        tidy()


def collect_young() -> None:
    """Collect what Python would have by now, but for the old; some milliseconds where there is anything."""
    young, middle, _ = gc.get_count()
    least, times, _ = gc.get_threshold()
    if young > least:
        gc.collect(1 if middle > times else 0)


def tidy() -> None:
    """Collect all garbage, and leave what is left alone from then on; some 0.1 s."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
