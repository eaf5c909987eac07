"""The chart pane: how many events were, or may have been, under way over time, by certainty.

pyqtgraph hosts it, since a bar chart with a movable region is what it does well; it is imported when
the pane is first shown, because it would add some 0.4 s to every start.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from viewer.draw.style import Style, color
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty
from viewer.model.focus import Focus
from viewer.session import Session

BINS = 60
ASIDE_PX = 38  # on either side of the bars, for half of a label of the axis
MOST_LABELS = 6  # of counts, one above the other
SURE, MAYBE = 0.9, 0.28  # opacities; as on the timeline, what is solid was certainly under way

Counts = NDArray[np.int64]
Found = dict[Certainty, tuple[Counts, Counts]]


def counts_over_time(
    dossier: Dossier, focus: Focus, *, now_s: float | None = None
) -> tuple[NDArray[np.float64], Found]:
    """How many events were under way in each stretch of time, certainly and only possibly.

    Events that the filters exclude are not counted, but the stretches are those of all; the time window
    is no such filter, since the chart is where it is chosen.

    Args:
        dossier, focus: as everywhere.
        now_s: how far the chart goes at least where an event has no end, in seconds since 1970 UTC.

    Returns:
        (BINS + 1,) edges in seconds since 1970 UTC, and by certainty (BINS,) counts of the events that
        certainly were, and of those that may have been; empty where no event has a date.  An event may
        have been under way wherever its outer bounds reach; a side that is open reaches the chart's edge.
        One whose bounds lie within a single stretch certainly was in it.
    """
    dated = [(e, query.outer_s(e.when)) for e in dossier.events.values() if e.when and e.when.is_dated]
    bounds = [bound for event, _ in dated if event.when for bound in event.when.bounds if bound]
    known = [s for bound in bounds for s in (bound.first_s, bound.last_s)]
    if not known:
        return np.empty(0), {}
    if now_s is not None and any(outer[1] == query.ENDLESS for _, outer in dated):
        known.append(max(now_s, min(known)))
    edges = np.linspace(min(known), max(known), BINS + 1)
    found = {certainty: (np.zeros(BINS, np.int64), np.zeros(BINS, np.int64)) for certainty in Certainty}
    filters = replace(focus, window_s=None)
    for event, outer in dated:
        if query.match(event, filters, dossier) is query.Match.NO:
            continue
        touched = _met(edges, outer)
        assert event.when
        inner = query.certain_s(event.when)
        sure = _met(edges, inner) & touched if inner else np.zeros(BINS, np.bool_)
        if np.count_nonzero(touched) == 1:
            sure = touched
        found[event.certainty][0][:] += sure
        found[event.certainty][1][:] += touched & ~sure
    return edges, {c: rows for c, rows in found.items() if rows[0].any() or rows[1].any()}


def _met(edges: NDArray[np.float64], span_s: tuple[float, float]) -> NDArray[np.bool_]:
    """(BINS,) which stretches a span lies in: at least one, even if it is a moment on an edge."""
    first = min(max(int(np.searchsorted(edges, span_s[0], "right")) - 1, 0), BINS - 1)
    last = min(max(int(np.searchsorted(edges, span_s[1], "left")) - 1, first), BINS - 1)
    met = np.zeros(BINS, np.bool_)
    met[first : last + 1] = True
    return met


def _step(most: int) -> int:
    """A round number of events between two labels, so that up to *most* there are few."""
    step = 1
    while step * MOST_LABELS < most:
        step = step * 5 // 2 if str(step).startswith("2") else step * 2  # 1, 2, 5, 10, 20 …
    return step


class StatisticsPane(QWidget):
    """Stacked bars with the time window as a region that can be dragged."""

    def __init__(self, session: Session, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._style = style
        self._plot: Any = None  # pyqtgraph has no types
        self._axis: Any = None
        self._region: Any = None
        self._stale = True
        self._following = False
        self._nothing = QLabel()
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 8, 8, 8)
        self._caption = QLabel()
        self._caption.setTextFormat(Qt.TextFormat.RichText)
        self._caption.setProperty("soft", True)
        self._layout.addWidget(self._nothing)
        self._layout.addWidget(self._caption)
        session.dossier_changed.connect(self._forget)
        session.focus_changed.connect(self._follow_focus)

    def use_style(self, style: Style) -> None:
        self._style = style
        self._forget()

    def _draw_if_stale(self) -> None:
        if self._stale:
            self._draw()

    def _forget(self, *_change: object) -> None:
        self._stale = True
        self.update()

    def _follow_focus(self, old: Focus, new: Focus) -> None:
        if replace(old, window_s=None).filters != replace(new, window_s=None).filters:
            self._forget()
        elif old.window_s != new.window_s and self._region is not None:
            self._show_window()

    def _counted(self) -> tuple[NDArray[np.float64], Found]:
        """The counts of what is shown now, with its days as the chosen zone has them."""
        session = self._session
        return counts_over_time(session.zoned(session.shown), session.focus, now_s=session.today.last_s)

    def _caption_words(self, found: Iterable[Certainty], span_s: tuple[float, float]) -> str:
        """What the bars are, and whose colours they have."""
        names = self._style.phrases.certainties
        squares = " ".join(f'<span style="color:{self._style.of(c)}">■</span> {names[c]}' for c in found)
        said = self.tr("Events under way; pale: perhaps under way, since their dates are not stated closer")
        return f"{squares} &nbsp; {said}{self._zone_words(span_s)}"

    def _zone_words(self, span_s: tuple[float, float]) -> str:
        """By which clocks the axis counts; empty where by none that was chosen."""
        zone = self._session.focus.zone
        return f" · {self._style.phrases.times_in.format(zone.words(*span_s))}" if zone else ""

    def _nothing_words(self, *, is_dated: bool) -> str:
        if is_dated:
            return self.tr("The filters leave no event that has a date.")
        return self.tr("No event has a date yet, so there is nothing to count over time.")

    def _make_plot(self) -> None:
        import pyqtgraph as pg

        from viewer.panes.calendar_axis import CalendarAxis

        self._axis = CalendarAxis()
        self._plot = pg.PlotWidget(axisItems={"bottom": self._axis})
        self._plot.plotItem.setContentsMargins(0, 0, ASIDE_PX, 0)
        self._plot.getAxis("left").setWidth(ASIDE_PX)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.setMenuEnabled(False)
        self._plot.setAccessibleName(self.tr("Events over time, by certainty"))
        self._region = pg.LinearRegionItem(swapMode="sort")
        self._region.sigRegionChangeFinished.connect(self._filter)
        self._layout.addWidget(self._plot)

    def _draw(self) -> None:
        if self._plot is None:
            self._make_plot()
        import pyqtgraph as pg

        self._stale = False
        edges, found = self._counted()
        self._axis.speak(self._style, self._session.focus.zone)
        self._nothing.setText(self._nothing_words(is_dated=len(edges) > 0))
        self._nothing.setVisible(not found)
        self._caption.setVisible(bool(found))
        self._plot.setVisible(bool(found))
        self._plot.clear()
        self._plot.setBackground(self._style.ground)
        for name in ("bottom", "left"):
            self._plot.getAxis(name).setPen(color(self._style.line))
            self._plot.getAxis(name).setTextPen(color(self._style.soft))
        if not found:
            return
        base = np.zeros(BINS, np.int64)
        width = float(edges[1] - edges[0])
        for part, opacity in ((0, SURE), (1, MAYBE)):
            for certainty, rows in found.items():
                row, tone = rows[part], color(self._style.of(certainty), opacity)
                bars = pg.BarGraphItem(
                    x=edges[:-1] + width / 2, y0=base, height=row, width=width * 0.9, brush=tone, pen=None
                )
                self._plot.addItem(bars)
                base = base + row
        self._caption.setText(self._caption_words(found, (float(edges[0]), float(edges[-1]))))
        self._plot.setLimits(xMin=float(edges[0]), xMax=float(edges[-1]), yMin=0)
        self._plot.setXRange(float(edges[0]), float(edges[-1]), padding=0)
        most = int(base.max())
        self._plot.setYRange(0, most + 0.5, padding=0)
        step = _step(most)
        self._plot.getAxis("left").setTicks([[(n, str(n)) for n in range(0, most + 1, step)]])
        self._region.setBrush(color(self._style.accent, 0.12))
        self._region.setBounds((float(edges[0]), float(edges[-1])))
        self._plot.addItem(self._region)
        self._show_window()

    def _show_window(self) -> None:
        edges, _ = self._counted()
        window = self._session.focus.window_s or ((float(edges[0]), float(edges[-1])) if len(edges) else None)
        if window is None:
            return
        self._following = True
        try:
            self._region.setRegion(window)
        finally:
            self._following = False

    def _filter(self) -> None:
        if self._following:
            return
        first, last = (float(s) for s in self._region.getRegion())
        edges, _ = self._counted()
        whole = len(edges) and first <= edges[0] and last >= edges[-1]
        self._session.look(window_s=None if whole else (first, last))

    # Qt overrides

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._stale:
            # behind other tabs a pane counts as visible, but nothing asks it to paint itself
            QTimer.singleShot(0, self, self._draw_if_stale)
