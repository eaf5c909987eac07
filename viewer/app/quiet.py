"""Garbage is collected while nobody waits.

With a dossier of two thousand events and a gazetteer in memory a full collection takes 75 ms, and Python
begins one whenever a quarter as many things were made as there are: every second while a map is dragged.  So
the full ones are made when the session has rested for a while, and what is there then is not looked at again.
"""

import gc

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from viewer.garbage import collect_seldom
from viewer.session import Session

RESTED_MS = 3000


class Quiet(QObject):
    """Tidies up a while after the last change of a session or of what is looked at in it."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        collect_seldom()
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


def tidy() -> None:
    """Collect all garbage, and leave what is left alone from then on; some 0.1 s."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
