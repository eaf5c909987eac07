"""The time axis of the chart: the calendar of the timeline, by the clocks of the same zone.

pyqtgraph's own axis of dates knows neither zones whose clocks are changed nor years before our era.  This
module imports pyqtgraph, so only what has it already may import this.
"""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

import pyqtgraph as pg
from PySide6.QtGui import QFontMetricsF

from viewer.draw import axis
from viewer.draw.scale import Scale
from viewer.draw.style import Style
from viewer.model.zone import Zone

if TYPE_CHECKING:
    from viewer.model.words import Language

TICK_PX = 10.0  # from the axis to its labels, and a little below them
CLOSER = 1.1  # the labels stand so much closer than on the timeline


class CalendarAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """Labels in two lines: what begins at a tick, and below it what that leaves out, once for each."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.language: Language = "en"
        self.zone: Zone | None = None
        self.enableAutoSIPrefix(False)
        self.setStyle(hideOverlappingLabels=False)  # else those at both edges are left out
        self._texts: dict[float, str] = {}

    def speak(self, style: Style, zone: Zone | None) -> None:
        """Label in the type and the language of a style and by the clocks of a zone from now on."""
        self.language, self.zone = style.language, zone
        font = style.font(style.small_px)
        self.setTickFont(font)
        self.setHeight(2 * QFontMetricsF(font).lineSpacing() + TICK_PX)
        self.picture = None  # what was drawn is forgotten
        self.update()

    # pyqtgraph overrides

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:
        """The ticks between two times in seconds since 1970 UTC, on *size* pixels."""
        if size <= 0 or maxVal <= minVal:
            return []
        lower, upper = axis.steps(replace(Scale(minVal, maxVal, size), width_px=size * CLOSER))
        self._texts = {}
        above, edge = "", (maxVal - minVal) / size
        for tick in axis.ticks(lower, (minVal, maxVal), self.language, self.zone):
            if not minVal + edge < tick.at_s < maxVal - edge:
                continue  # pyqtgraph leaves some of those on the very edge out
            over = axis.upper_text(upper, tick, self.language) if upper else ""
            self._texts[tick.at_s] = f"{tick.text}\n{over}" if over != above else tick.text
            above = over
        return [(lower.seconds, list(self._texts))]

    def tickStrings(self, values: list[float], scale: Any, spacing: float) -> list[str]:
        """What stands at each of the ticks that were asked for last."""
        return [self._texts.get(value, "") for value in values]
