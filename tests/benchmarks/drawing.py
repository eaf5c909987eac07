"""How long frames take with a layer of many events.

    python -m tests.benchmarks.drawing [--events N] [--frames N] [--only WORDS] [--json]

Every line is of a thousand frames in the real widgets, painted at once (`repaint`) without a screen: to show
the picture on one is not in it.  `late` are those over 16 ms, while other threads make tiles and counts;
`cpu` is the time of the thread that paints.  In the same run the counts, picks and squares that were drawn
are compared with a pass over all events.  The events are made up: bursts over sixteen years, most exact to
the day, round 300 towns, a quarter of them each known to a point, 20, 200 and 900 km.
"""

import argparse
import json
import os
import resource
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before Qt is imported

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from tests.benchmarks.crowd import Crowd
from tests.columns.made import layer, many
from viewer.app import start
from viewer.app.quiet import Quiet, tidy
from viewer.columns import bits
from viewer.columns.layer import PLACED, REACH_M, Layer
from viewer.draw import timeline_density
from viewer.draw.layer_style import Shown
from viewer.draw.map_density import reach_of, window_of
from viewer.draw.style import LIGHT
from viewer.model import moment
from viewer.model.query import Lane
from viewer.panes.map import MapPane
from viewer.panes.timeline import TimelinePane
from viewer.session import Session

LATE_MS = 16.0
YEAR_S = 31_556_952.0
FIRST_S, LAST_S = 1_262_304_000.0, 1_767_225_600.0
DAY_MS = moment.DAY_S * 1000

Row = dict[str, float | str]
Case = tuple[str, float, Iterator[Callable[[], object]]]


def timed(name: str, target_ms: float, frames: Iterator[Callable[[], object]]) -> Row:
    """Median and 99th percentile of the milliseconds that frames take, wall clock and own processor time."""
    wall, cpu = [], []
    for frame in frames:
        a, b = time.perf_counter_ns(), time.thread_time_ns()
        frame()
        wall.append((time.perf_counter_ns() - a) / 1e6)
        cpu.append((time.thread_time_ns() - b) / 1e6)
    return {
        "name": name,
        "frames": len(wall),
        "p50_ms": round(float(np.median(wall)), 3),
        "p99_ms": round(float(np.percentile(wall, 99)), 3),
        "cpu_p50_ms": round(float(np.median(cpu)), 3),
        "cpu_p99_ms": round(float(np.percentile(cpu, 99)), 3),
        "worst_ms": round(max(wall), 3),
        "late": sum(ms > LATE_MS for ms in wall),
        "target_ms": target_ms,
    }


class Drawing:
    """The panes with one layer, and what is done to them."""

    def __init__(self, shown: Layer, frames: int) -> None:
        self._layer, self._frames = shown, frames
        session = Session()
        self._session = session
        self._timeline = TimelinePane(session, LIGHT)
        self._timeline.resize(1600, 600)
        self._map = MapPane(session, LIGHT, start.open_base())
        self._map.resize(1600, 1000)
        for pane in (self._timeline, self._map):
            pane.layers.show((Shown(shown, 0),))
            pane.show()
            QApplication.processEvents()
        self._quiet = Quiet(session)
        tidy()  # as the window does a while after something was opened

    def close(self) -> None:
        self._map.stop()
        self._timeline.close()
        self._map.close()

    def cases(self) -> Iterator[Case]:
        """The name, target and frames of each line of the table, ready to be measured."""
        yield "timeline pan, all years in view", 4, self._pans(16 * YEAR_S)
        yield "timeline pan, one year in view", 4, self._pans(YEAR_S)
        yield "timeline zoom through five decades", 6, self._zooms()
        yield "timeline, 2 000 bars with titles", 12, self._bars()
        yield "hover on the timeline, all years in view", 1, self._hovers()
        yield "brush: time window to the map's counts", 16, self._brushes(paints=False)
        yield "brush: with both panes painted", 16, self._brushes(paints=True)
        for name, lat, lon, zoom in (
            ("world", 15, 0, 2.7),
            ("country", -10, -70, 5.5),
            ("bay", -12, -77, 10),
        ):
            self._at_rest(lat, lon, zoom)
            yield f"map pan, {name}", 8, self._map_pans()
        self._at_rest(15, 0, 2.7)
        yield "map zoom, world to country", 8, self._map_zooms()
        yield "hover on the map, world", 1, self._map_hovers()

    # The timeline

    def _show(self, first_s: float, length_s: float) -> None:
        self._timeline._shown = (first_s, first_s + length_s)
        self._timeline._forget()
        self._timeline.repaint()

    def _pans(self, length_s: float) -> Iterator[Callable[[], object]]:
        room = max(LAST_S - FIRST_S - length_s, 0.2 * length_s)
        for i in range(self._frames):
            first = FIRST_S + room * i / self._frames
            yield partial(self._show, first, length_s)

    def _zooms(self) -> Iterator[Callable[[], object]]:
        middle = (FIRST_S + LAST_S) / 2
        for i in range(self._frames):
            length = 20 * YEAR_S * 10 ** (-5 * i / self._frames)
            yield partial(self._show, middle - length / 2, length)

    def _bars(self) -> Iterator[Callable[[], object]]:
        """Frames with all years in view, of a filter that leaves as many events as are drawn one by one."""
        every = self._layer.count // timeline_density.GLYPHS + 1
        few = bits.choose(self._layer.columns, np.arange(self._layer.count) % every == 0)
        self._timeline.layers.show((Shown(self._layer, 0, few),))
        yield from self._pans(16 * YEAR_S)
        assert self._timeline.layers._bands[0].glyphs is not None
        self._timeline.layers.show((Shown(self._layer, 0),))

    def _hovers(self) -> Iterator[Callable[[], object]]:
        self._show(FIRST_S, 16 * YEAR_S)
        y = self._timeline.layers._bands[0].top + 30
        for i in range(self._frames):
            at = QPointF(160 + 1.4 * i, y)
            yield partial(self._timeline.layers.under, at)

    # The map

    def _at_rest(self, lat: float, lon: float, zoom: float) -> None:
        self._map._show(self._map._view.centred(lat, lon, zoom))
        self._map.repaint()
        while not self._map.is_idle:
            QApplication.processEvents()

    def _map_pans(self) -> Iterator[Callable[[], object]]:
        def frame(dx: float) -> None:
            self._map._pan(dx, dx / 3)
            self._map.repaint()

        for i in range(self._frames):
            yield partial(frame, 3.0 if i // 250 % 2 else -3.0)
            QApplication.processEvents()  # tiles come in between frames, as they do for people

    def _map_zooms(self) -> Iterator[Callable[[], object]]:
        home = self._map._view

        def frame(by: float) -> None:
            self._map._show(home.zoomed(by, (900.0, 400.0)))
            self._map.repaint()

        for i in range(self._frames):
            yield partial(frame, 3 * abs(1 - i % 400 / 200))
            QApplication.processEvents()

    def _map_hovers(self) -> Iterator[Callable[[], object]]:
        self._at_rest(15, 0, 2.7)
        for i in range(self._frames):
            at = QPointF(100 + 1.4 * i, 300 + 0.4 * i)
            yield partial(self._map.layers.under, at)

    def _brushes(self, *, paints: bool) -> Iterator[Callable[[], object]]:
        self._at_rest(15, 0, 2.7)
        self._show(FIRST_S, 16 * YEAR_S)
        length = (LAST_S - FIRST_S) / 4

        def frame(first: float) -> None:
            if paints:
                self._session.look(window_s=(first, first + length))
                self._map.repaint()
                self._timeline.repaint()
            else:
                counter = self._map.layers._shown[0][0]
                counter.spread(self._map._view, (round(first * 1000), round((first + length) * 1000)))

        frame(FIRST_S)  # the squares of this view, once
        for i in range(self._frames):
            first = FIRST_S + (LAST_S - FIRST_S - length) * i / self._frames
            yield partial(frame, first)
        self._session.look(window_s=None)

    # Whether it is true

    def wrong(self) -> list[str]:
        """What was drawn otherwise than a pass over all events finds; nothing, if all is well."""
        found: list[str] = []
        for length in (16 * YEAR_S, YEAR_S, YEAR_S / 50):
            self._show(FIRST_S + 3 * YEAR_S, length)
            found += self._wrong_bands(length)
        for zoom in (2.7, 5.5):
            for window_s in (None, (FIRST_S + YEAR_S, FIRST_S + 2 * YEAR_S)):
                self._session.look(window_s=window_s)
                self._at_rest(15, 0, zoom)
                found += self._wrong_squares(zoom, window_s)
        self._session.look(window_s=None)
        return found

    def _wrong_bands(self, length: float) -> Iterator[str]:
        columns, band = self._layer.columns, self._timeline.layers._bands[0]
        random = np.random.default_rng(1)
        for i in random.integers(0, len(band.counts), 25).tolist():
            a, b = band.bins.edges[i], band.bins.edges[i + 1]
            wanted = np.count_nonzero((columns.first_ms < b) & (columns.last_ms > a))
            if wanted != band.counts[i]:
                yield f"timeline of {length:.0f} s, bin {i}: {band.counts[i]} instead of {wanted}"

    def _wrong_squares(self, zoom: float, window_s: tuple[float, float] | None) -> Iterator[str]:
        columns, spread = self._layer.columns, self._map.layers._spreads[0]
        view = self._map._view
        window, reach = window_of(view), reach_of(view)
        kept = (columns.flags & PLACED).astype(np.bool_) & (columns.radius_m <= REACH_M[reach - 1])
        if window_s is not None:
            kept &= (columns.first_ms < window_s[1] * 1000) & (columns.last_ms > window_s[0] * 1000)
        shift, side = np.uint32(32 - window.level), 1 << window.level
        x = ((columns.x[kept] >> shift).astype(np.int64) - window.left) % side
        y = (columns.y[kept] >> shift).astype(np.int64) - window.top
        inside = (x < window.width) & (y >= 0) & (y < window.height)
        at = y[inside] * window.width + x[inside]
        wanted = np.bincount(at, minlength=window.width * window.height)
        if (wanted != spread.counts.ravel()).any():
            yield f"map at zoom {zoom}: {np.count_nonzero(wanted != spread.counts.ravel())} squares differ"


def crowd_cases(frames: int) -> Iterator[Case]:
    """The lines of a dossier of 2 000 events, whatever the layer has."""
    many_events = Crowd(2000, frames)
    yield "dossier of 2 000: timeline pan, by place", 12, many_events.timeline_pans(Lane.PLACE)
    yield "dossier of 2 000: timeline pan, by actor", 12, many_events.timeline_pans(Lane.ACTOR)
    yield "dossier of 2 000: map pan, world", 8, many_events.map_pans()
    many_events.close()


def _is_asked(case: Case, only: list[str]) -> bool:
    return any(words in case[0] for words in only)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--events", type=float, default=1e6)
    parser.add_argument("--frames", type=int, default=1000, help="of each line")
    parser.add_argument("--only", nargs="*", default=[""], help="the lines whose name has one of these words")
    parser.add_argument("--json", action="store_true", help="print a line of JSON instead of a table")
    asked = parser.parse_args()
    app = QApplication([])
    start.dress(app)
    begun = time.perf_counter()
    made = layer(many(int(asked.events)))
    built_s = time.perf_counter() - begun
    drawing = Drawing(made, asked.frames)
    rows = [timed(*case) for case in drawing.cases() if _is_asked(case, asked.only)]
    wrong = drawing.wrong()
    drawing.close()
    rows += [timed(*case) for case in crowd_cases(asked.frames) if _is_asked(case, asked.only)]
    facts = {
        "events": made.count,
        "bytes_each": round(made.columns.bytes_each, 1),
        "made_and_built_s": round(built_s, 1),
        "peak_mb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        "load": round(os.getloadavg()[0], 1),
        "wrong": wrong,
    }
    sys.stdout.write(json.dumps({"facts": facts, "rows": rows}) + "\n" if asked.json else table(facts, rows))
    return 1 if wrong else 0


def table(facts: dict[str, object], rows: list[Row]) -> str:
    """The lines for people."""
    heads = "".join(f"{head:>9}" for head in ("p50", "p99", "cpu p50", "cpu p99", "worst"))
    lines = [f"{'ms a frame':44}{heads}{'late':>6}{'target':>8}"]
    for row in rows:
        figures = "".join(
            f"{row[key]:>9}" for key in ("p50_ms", "p99_ms", "cpu_p50_ms", "cpu_p99_ms", "worst_ms")
        )
        lines.append(f"{row['name']:44}{figures}{row['late']:>6}{row['target_ms']:>8}")
    lines += [f"{name}: {value}" for name, value in facts.items()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
