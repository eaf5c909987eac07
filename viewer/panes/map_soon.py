"""Counts of layers on a map that never waits: larger squares first, the right ones a moment later.

The squares of a close view of ten million events are counted in some tens of milliseconds, and those of a
time window, once for a part of the map, in some tenths of a second.  Until they are, the same events are
shown in larger squares, of which there are tables.
"""

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal

from viewer.columns.brush import Brush, whole_world

if TYPE_CHECKING:
    from collections.abc import Sequence

    from viewer.columns.squares import Window
    from viewer.draw.map_density import Counter, Spread
    from viewer.draw.map_view import MapView

MOVING_S, STILL_S = 0.0005, 0.004  # for counting, of a frame of another view and of one of the same
RESTED_MS = 300  # without a frame, after which what may be wanted later is made: it takes others their turn
COARSEST = 8  # doublings of a side, up to which squares are still worth showing

Times = tuple[int, int]

ALWAYS = (-(2**62), 2**62)


class _Signals(QObject):
    made = Signal(object, object)


class _Work(QRunnable):
    """Makes a brush; holds values only, so that it may outlive the pane that asked."""

    def __init__(self, counter: "Counter", window: "Window", times: Times, signals: _Signals) -> None:
        super().__init__()
        self._counter, self._window, self._times, self._signals = counter, window, times, signals

    def run(self) -> None:
        brush = Brush(self._counter.layer.columns, self._window, self._counter.chosen)
        brush.counts(*self._times)  # the first time is the longest
        try:
            self._signals.made.emit(self._counter, brush)
        except RuntimeError:  # the pane is gone
            return


class Soon(QObject):
    """Counts layers for the frames of a map, as finely as there is time.

    Signals:
        changed(): there are finer counts; paint again.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_waiting = False
        self._view: MapView | None = None  # of the last frame
        self._wanted: list[tuple[Counter, Window, Times]] = []  # brushes to be made
        self._is_busy = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self.changed)
        self._rested = QTimer(self)
        self._rested.setSingleShot(True)
        self._rested.setInterval(RESTED_MS)
        self._rested.timeout.connect(self._go_on)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._signals = _Signals()
        self._signals.made.connect(self._keep, Qt.ConnectionType.QueuedConnection)

    @property
    def is_settled(self) -> bool:
        """Whether the last counts were of the squares of the view."""
        return not self._is_waiting

    @property
    def is_prepared(self) -> bool:
        """Whether nothing is being made, or is to be made once the map rests."""
        return not (self._wanted or self._is_busy)

    def stop(self) -> None:
        """Count no more, and wait for what is under way."""
        self._again.stop()
        self._rested.stop()
        self._wanted.clear()
        self._pool.waitForDone()

    def prepare(self, counters: "Sequence[Counter]") -> None:
        """Make ready for windows of time, before there is one, what serves every view; once the map rests."""
        self._wanted = [(counter, whole_world(), ALWAYS) for counter in counters]
        self._rested.start()

    def spreads(
        self, counters: "Sequence[Counter]", view: "MapView", times: Times | None
    ) -> "tuple[Spread, ...]":
        """Where the events of each layer are in a view that may lie in a window of time, or all of them."""
        until = time.perf_counter() + (STILL_S if view == self._view else MOVING_S)
        self._view = view
        if self._rested.isActive():
            self._rested.start()
        made, self._is_waiting = [], False
        for counter in counters:
            coarser = next(
                (
                    step
                    for step in range(COARSEST + 1)
                    if counter.is_ready(view, times, coarser=step, until=until)
                ),
                0,
            )
            made.append(counter.spread(view, times, coarser=coarser))
            if coarser:
                self._is_waiting = True
            if times is not None:
                self._begin(counter, view, times)
        if self._is_waiting and times is None:
            self._again.start()
        return tuple(made)

    def _begin(self, counter: "Counter", view: "MapView", times: Times) -> None:
        """Make a brush that is missing for a view, unless one is being made."""
        window = counter.brush_wanted(view)
        if window is not None and not self._is_busy:
            self._wanted = [(counter, window, times)]
            self._go_on()

    def _go_on(self) -> None:
        if self._wanted and not self._is_busy:
            self._is_busy = True
            self._pool.start(_Work(*self._wanted.pop(0), self._signals))

    def _keep(self, counter: "Counter", brush: Brush) -> None:
        counter.keep(brush)
        self._is_busy = False
        if self._is_waiting:
            self.changed.emit()
        self._go_on()
