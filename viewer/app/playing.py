"""Playing the time window: it steps through the dossier's time, and every pane follows."""

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.model import query
from viewer.session import Session

STEPS = 120
STEP_MS = 60
SHARE = 0.12  # of the whole time that the window shows while it plays


class Playing(QObject):
    """Moves the window of the focus from the first bound to the last, once.

    Signals:
        switched(): it began or left off; `is_on` tells which.
    """

    switched = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.setInterval(STEP_MS)
        self._timer.timeout.connect(self._step)
        self._at = 0
        self._before: tuple[float, float] | None = None

    @property
    def is_on(self) -> bool:
        return self._timer.isActive()

    def toggle(self) -> None:
        """Begin at the first date; or stop, with the window that was there before."""
        if self.is_on:
            self.stop()
        elif self._range():
            self._before = self._session.focus.window_s
            self._at = 0
            self._timer.start()
            self.switched.emit()

    def _range(self) -> tuple[float, float] | None:
        dates = [e.when for e in self._session.known.events.values() if e.when and e.when.is_dated]
        bounds = [s for when in dates for s in query.outer_s(when) if abs(s) != query.ENDLESS]
        return (min(bounds), max(bounds)) if bounds and max(bounds) > min(bounds) else None

    def _step(self) -> None:
        whole = self._range()
        if whole is None or self._at > STEPS:
            self.stop()
            return
        length = (whole[1] - whole[0]) * SHARE
        first = whole[0] - length + (whole[1] - whole[0] + length) * self._at / STEPS
        self._at += 1
        self._session.look(window_s=(first, first + length))

    def stop(self) -> None:
        """Leave off, with the window that was there before."""
        if self.is_on:
            self._timer.stop()
            self._session.look(window_s=self._before)
            self.switched.emit()
