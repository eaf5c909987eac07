"""Noting when the window, and the marks of an article in it, have been painted; for watched.py."""

import json
import multiprocessing
import resource
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from viewer.app.window import Window

LOOK_MS = 5


class Watch(QObject):
    """Notes when the window, and when the marks of an article, have been painted; then ends the program."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._times: dict[str, float] = {}
        self._panes = {window.map, window.timeline}
        for watched in (window, *self._panes):
            watched.installEventFilter(self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(LOOK_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            if watched is self._window:
                QTimer.singleShot(0, self._window_painted)
            elif watched in self._panes and self._window.session.dossier.events:
                self._panes.discard(watched)
                if not self._panes:
                    QTimer.singleShot(0, self._marks_painted)
        return False

    def _window_painted(self) -> None:
        self._times.setdefault("window", time.time())

    def _marks_painted(self) -> None:
        self._times.setdefault("marks", time.time())

    def _look(self) -> None:
        if "marks" not in self._times or not self._window.map.is_idle:
            return
        self._timer.stop()
        self._times["rest"] = time.time()
        memory = {"window_kb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, "reader_kb": reader_kb()}
        sys.stdout.write(json.dumps(self._times | memory) + "\n")
        self._window.session.mark_saved(self._window.session.dossier)  # nobody is there to be asked
        self._window.close()
        QApplication.quit()


class Watched(QApplication):
    """The application, which looks at its window from the moment that events are handled."""

    def exec(self) -> int:  # type: ignore[override]
        for window in self.topLevelWidgets():
            if isinstance(window, Window):
                Watch(window)
        return super().exec()


def reader_kb() -> int:
    """The most memory that the reading process ever had; 0 where the system does not tell."""
    most = 0
    for child in multiprocessing.active_children():
        status = Path(f"/proc/{child.pid}/status")
        lines = status.read_text().splitlines() if status.exists() else []
        most = max([most, *(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))])
    return most
