"""What a format would not carry, worked out elsewhere while the dialog that shows it stays alive."""

from functools import partial
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from viewer.app.event_writing import STEPS, Order
from viewer.app.jobs import Jobs
from viewer.panes.spoken import spoken

if TYPE_CHECKING:
    from viewer.files.formats.writing import Written

STEP = "step"  # the file that the work writes, in a folder of its own
LOOK_MS = 150
FEW = 500  # events whose report is soon made: to stop it would cost more, a new process


class LossView(QWidget):
    """The loss report of an order: how far it is while it is made, and a button that stops it."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._folder: Path | None = None
        self._number: int | None = None
        self._order: Order | None = None
        self._done: Written | None = None
        self._text = QPlainTextEdit()
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("What the format does not carry"))
        self.setFocusProxy(self._text)
        self._step = QLabel()
        self._bar = QProgressBar()
        self._bar.setRange(0, STEPS)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far the report is"))
        self._stop = QPushButton(self.tr("Stop"))
        self._stop.setAutoDefault(False)
        self._stop.clicked.connect(self._give_up)
        self._work = QWidget()
        self._lay_out()
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._show_progress)
        jobs.failed.connect(self._show_failure)

    def written(self, order: Order) -> "Written | None":
        """What was written to find the report; None where it is of another order or not there yet."""
        return self._done if self._order == order else None

    def show_of(self, order: Order) -> None:
        """Have an order carried out in memory and show what it lost; what was under way is dropped."""
        self._drop(patiently=True)
        self._order, self._done = order, None
        label = self.tr("Working out what {} does not carry").format(order.format.title)
        self._folder = Path(mkdtemp(prefix="sightline-"))
        work = order.work(self._folder / STEP)
        self._number = self._jobs.run(label, work, partial(self._show, order))
        self._look.start()

    def close_down(self) -> None:
        """Stop what is under way; the view is not used again."""
        self._drop(patiently=False)
        self._jobs.failed.disconnect(self._show_failure)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._work)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._step)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        self._work.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._work)

    def _drop(self, *, patiently: bool) -> None:
        """Let no result of what is under way come back; stop it, but *patiently* what is soon done."""
        if self._number is None:
            return
        number, self._number = self._number, None
        if patiently and self._order and len(self._order.dossier.events) <= FEW:
            self._jobs.forget(number)
        else:
            self._jobs.drop(number)
        self._end_work()

    def _end_work(self) -> None:
        self._number = None
        self._look.stop()
        self._work.setVisible(False)
        if self._folder is not None:
            rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _show(self, order: Order, done: "Written") -> None:
        if order is not self._order:
            return
        self._done = done
        self._end_work()
        self._text.setPlainText(done.report.text(spoken()))

    def _show_progress(self) -> None:
        """How far the work is; nothing is shown of what is done at once, which would only flicker."""
        if self._number is None or not self._jobs.has(self._number):
            self._give_up()  # all work was stopped
            return
        step = self._step_begun()
        if step is not None:
            self._bar.setValue(step)
            self._step.setText(self._words(step))
        elif not self._work.isVisible():
            self._bar.setValue(0)
            self._step.setText(self.tr("Waiting for other work…"))
        if not self._work.isVisible():
            self._text.clear()
            self._work.setVisible(True)

    def _step_begun(self) -> int | None:
        """What the work says; None while it waits, or this moment writes."""
        try:
            return int((self._folder / STEP).read_text(encoding="ascii")) if self._folder else None
        except (OSError, ValueError):
            return None

    def _words(self, step: int) -> str:
        steps = (
            self.tr("Writing the events in memory…"),
            self.tr("Reading them back…"),
            self.tr("Comparing…"),
        )
        return steps[min(step, len(steps) - 1)]

    def _give_up(self) -> None:
        self._drop(patiently=False)
        self._text.setPlainText(
            self.tr("Stopped: what is lost is not known. The events can be written all the same.")
        )

    def _show_failure(self, _label: str, error: Exception) -> None:
        if self._number is not None and not self._jobs.has(self._number):
            self._end_work()
            self._text.setPlainText(str(error))
