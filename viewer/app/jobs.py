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
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Job:
    """What is to be done, and what to do with its result."""

    label: str
    work: Callable[[], Any]
    then: Callable[[Any], None]
    future: Future[Any] | None = None


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
        self._waiting: dict[int, _Job] = {}
        # Queued even from our own thread, where work that is done already calls back at once: a result
        # never comes before it was said that there is work.
        self._done.connect(self._finish, Qt.ConnectionType.QueuedConnection)

    @property
    def is_busy(self) -> bool:
        return bool(self._waiting)

    def run(self, label: str, work: Callable[[], T], then: Callable[[T], None]) -> int:
        """Do *work* elsewhere, then call *then* with its result here; the number by which it is known."""
        self._count += 1
        self._start(self._count, _Job(label, work, then))
        self.changed.emit(label)
        return self._count

    def has(self, number: int) -> bool:
        """Whether a job waits or is under way."""
        return number in self._waiting

    def forget(self, number: int) -> None:
        """Let no result of one job come back, without stopping it where it is under way."""
        job = self._waiting.pop(number, None)
        if job is not None:
            if job.future:
                job.future.cancel()
            self.changed.emit(self._label())

    def drop(self, number: int) -> None:
        """Let no result of one job come back; where it is under way it is stopped, and others go on."""
        dropped = self._waiting.get(number)
        if dropped is None:
            return
        is_under_way = number == min(self._waiting)  # one after the other, so the oldest
        if is_under_way and not (dropped.future and dropped.future.done()):
            others = {n: job for n, job in self._waiting.items() if n != number}
            self.cancel()
            for other, job in others.items():
                self._start(other, job)
            self.changed.emit(self._label())
        else:
            self.forget(number)

    def _start(self, number: int, job: "_Job") -> None:
        if self._executor is None:
            self._executor = self._start_executor()
        future = self._executor.submit(job.work)
        self._waiting[number] = replace(job, future=future)
        future.add_done_callback(lambda done: self._done.emit(number, done))

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
        job = self._waiting.get(number)
        if job is None or job.future is not future or future.cancelled():
            return  # it was dropped, or begun anew after another was
        del self._waiting[number]
        if error := future.exception():
            self._tell(job.label, error)
        else:
            job.then(future.result())
        self.changed.emit(self._label())

    def _label(self) -> str:
        return next(iter(self._waiting.values())).label if self._waiting else ""

    def _tell(self, label: str, error: BaseException) -> None:
        if isinstance(error, BrokenProcessPool):
            self._executor = None  # the process died; the next job starts another
            error = ChildProcessError(
                self.tr("the reading process ended unexpectedly, perhaps for want of memory; try again")
            )
        self.failed.emit(label, error)
