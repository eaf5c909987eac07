"""Long work, done elsewhere: functions of plain values whose results come back on the main thread.

Reading an article is pure Python, and in a thread it would hold the interpreter's lock while the panes
want to paint; it runs in a process of its own, which is also why it can be stopped at any moment: the
process is killed.  Files are read in a thread.  Work never sees the session: it returns a value, and
*then* turns that into an edit of whatever the dossier has become meanwhile.
"""

import multiprocessing
from collections.abc import Callable
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


class Jobs(QObject):
    """Runs functions elsewhere, one after the other, and hands each result back on the main thread.

    Signals:
        changed(str): what is being done now; empty when there is nothing left.
        failed(str, Exception): the job's label and what it raised.
    """

    changed = Signal(str)
    failed = Signal(str, object)
    _done = Signal(int, object)

    def __init__(
        self,
        start_executor: Callable[[], Executor],
        parent: QObject | None = None,
        *,
        ready: Executor | None = None,
    ) -> None:
        """Takes how to start an executor when one is needed, and the first where it is there already."""
        super().__init__(parent)
        self._start_executor = start_executor
        self._executor = ready
        self._count = 0
        self._waiting: dict[int, tuple[str, Callable[[Any], None]]] = {}
        # Queued even from our own thread, where work that is done already calls back at once: a result
        # never comes before it was said that there is work.
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def run(self, label: str, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Do *work* elsewhere, then call *then* with its result here."""
        if self._executor is None:
            self._executor = self._start_executor()
        self._count += 1
        number = self._count
        self._waiting[number] = (label, then)
        future = self._executor.submit(work)
        future.add_done_callback(lambda done: self._done.emit(number, done))
        self.changed.emit(label)

    def cancel(self) -> None:
        """Stop everything that is under way; no result of it comes back."""
        executor, self._executor = self._executor, None
        self._waiting.clear()
        if executor is not None:
            executor.shutdown(wait=False, cancel_futures=True)
            if isinstance(executor, ProcessPoolExecutor):
                for child in multiprocessing.active_children():
                    child.kill()
        self.changed.emit("")

    def _finish(self, number: int, future: Future[Any]) -> None:
        label, then = self._waiting.pop(number, ("", None))
        if then is None or future.cancelled():
            return
        if error := future.exception():
            self._tell(label, error)
        else:
            then(future.result())
        self.changed.emit(next(iter(self._waiting.values()))[0] if self._waiting else "")

    def _tell(self, label: str, error: BaseException) -> None:
        if isinstance(error, BrokenProcessPool):
            self._executor = None  # the process died; the next job starts another
            error = ChildProcessError(
                self.tr("the reading process ended unexpectedly, perhaps for want of memory; try again")
            )
        self.failed.emit(label, error)
