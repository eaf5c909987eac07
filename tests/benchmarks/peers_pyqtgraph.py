"""pyqtgraph's own items in its own window: `python -m tests.benchmarks.peers_pyqtgraph CASE EVENTS FRAMES`.

The cases are `scatter` and `bars` on a time axis, and `map`, points over nothing.  Prints a line of JSON.
"""

import json
import os
import sys
import time
from collections.abc import Callable

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import numpy as np
import pyqtgraph as pg
from PySide6.QtWidgets import QApplication

FIRST_S, LAST_S, DAY_S = 1_262_304_000.0, 1_767_225_600.0, 86_400.0
LANES = 16


def main(arguments: list[str]) -> int:
    """Pan the view for a number of frames, and print how long each took."""
    case, events, frames = arguments[0], int(float(arguments[1])), int(arguments[2])
    app = QApplication([])
    random = np.random.default_rng(7)
    x = np.sort(random.uniform(FIRST_S, LAST_S, events))
    y = np.arange(events) % LANES + random.random(events) * 0.8
    plot = pg.PlotWidget(axisItems={} if case == "map" else {"bottom": pg.DateAxisItem()})
    plot.resize(1600, 1000 if case == "map" else 600)
    plot.show()
    brush = pg.mkBrush(60, 110, 180, 120)
    if case == "bars":
        width = random.uniform(DAY_S, 20 * DAY_S, events)
        item = pg.BarGraphItem(x0=x, y0=y, width=width, height=0.3, pen=None, brush=brush)
    else:
        size = 6 if case == "map" else 4
        item = pg.ScatterPlotItem(x=x, y=y, size=size, pen=None, brush=brush, useCache=True)
    plot.addItem(item)
    box = plot.getPlotItem().getViewBox()
    box.disableAutoRange()
    box.setYRange(-1, LANES + 1, padding=0)
    length = LAST_S - FIRST_S

    def pan(i: int) -> None:
        by = length * 0.005 * (i % 40)
        box.setXRange(FIRST_S + by, LAST_S + by, padding=0)
        app.processEvents()
        plot.viewport().repaint()

    pan(0)
    sys.stdout.write(json.dumps({"name": f"pyqtgraph-{case}", "frames": timed(pan, frames)}) + "\n")
    sys.stdout.flush()
    os._exit(0)  # to take a million points apart takes longer than to draw them


def timed(frame: Callable[[int], None], count: int) -> list[float]:
    """Milliseconds of each frame."""
    found = []
    for i in range(1, count + 1):
        begun = time.perf_counter_ns()
        frame(i)
        found.append((time.perf_counter_ns() - begun) / 1e6)
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
