"""Ending the window by Ctrl+C where it was started: without a question, with every edit in its journal."""

import os
import signal
import threading
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSocketNotifier, QTimer

INTERRUPTED = 130
LOOK_MS = 200  # between two looks, where nothing can wake Qt


class Interrupts:
    """Remembers that the program was interrupted, and leaves the event loop as soon as there is one.

    Made before Qt is loaded, which would not survive an exception in the midst of it.  Python runs a handler
    only between two steps of its own, and while Qt waits there is none: so the signal also writes a byte to
    a pipe, which wakes Qt and with it Python.  Windows would take a socket alone, and the program opens none
    there: a clock wakes Qt instead.
    """

    def __init__(self) -> None:
        self.came = False
        self._pipe = os.pipe() if os.name == "posix" else None
        self._notifier: QSocketNotifier | None = None
        self._clock: QTimer | None = None
        is_main = threading.current_thread() is threading.main_thread()
        if is_main and signal.getsignal(signal.SIGINT) is signal.default_int_handler:
            signal.signal(signal.SIGINT, self._leave)  # a program started in the background ignores it

    def wake(self) -> None:
        """Have the event loop, which is about to begin, listen."""
        from PySide6.QtCore import QSocketNotifier, QTimer

        if self._pipe is None:
            self._clock = QTimer()
            self._clock.start(LOOK_MS)
            self._clock.timeout.connect(lambda: None)
            return
        for end in self._pipe:
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._pipe[0], QSocketNotifier.Type.Read)
        self._notifier.activated.connect(self._read)
        signal.set_wakeup_fd(self._pipe[1], warn_on_full_buffer=False)

    def stop(self) -> None:
        """Listen no more: what comes while the program is taken apart is ignored."""
        if self._notifier is not None:
            signal.set_wakeup_fd(-1)
            self._notifier.setEnabled(False)
        self._notifier, self._clock = None, None  # before the application goes
        if signal.getsignal(signal.SIGINT) == self._leave:
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        for end in self._pipe or ():
            os.close(end)
        self._pipe = None

    def _read(self) -> None:
        if self._pipe is not None:
            os.read(self._pipe[0], 64)

    def _leave(self, _signal: int, _frame: FrameType | None) -> None:
        self.came = True
        if self._notifier is not None or self._clock is not None:
            from PySide6.QtCore import QCoreApplication

            QCoreApplication.exit(INTERRUPTED)
