"""Dragging an edge of a bar, or of the time window: what a press takes hold of, and what comes of it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from viewer.draw.scale import Scale
from viewer.draw.style import Style, color
from viewer.draw.timeline_layout import AXIS_PX, BAR_PX, TimelineLayout, metrics
from viewer.model.dossier import Dossier
from viewer.model.moment import DAY_S, Moment
from viewer.model.when import Basis, EventId, Extent, When
from viewer.model.words import day_words
from viewer.model.zone import Zone

REACH_PX = 4.0
GRIP_PX = 5.0


@dataclass
class EdgeDrag:
    """A drag in progress: lives in the pane until the button is let go, and becomes one edit."""

    event: EventId
    old: When
    moves_start: bool
    top: float
    day: Moment | None = None
    at: QPointF | None = None
    zone: Zone | None = None

    def drag(self, seconds: float, at: QPointF) -> None:
        """Take the day under the pointer."""
        wall_s = self.zone.wall_s(seconds) if self.zone else seconds
        self.day, self.at = Moment.from_days(int(wall_s // DAY_S)), at

    def when(self) -> When | None:
        """The date with the moved bound; None where that would end before it begins."""
        if self.day is None:
            return None
        kept = replace(self.old, relative=None, basis=Basis.ASSUMED)
        try:
            if self.old.extent is Extent.INSTANT:
                bounds = (self.day, self.old.start[1]) if self.moves_start else (self.old.start[0], self.day)
                return replace(kept, start=bounds, end=bounds)
            if self.moves_start:
                return replace(kept, start=(self.day, self.old.start[1]))
            return replace(kept, end=(self.old.end[0], self.day))
        except ValueError:
            return None

    def paint(self, painter: QPainter, style: Style, scroll_px: float) -> None:
        """Show where the edge would be, and the day in words."""
        if self.day is None or self.at is None:
            return
        tone = color(style.accent if self.when() else style.fails)
        top = self.top - scroll_px
        painter.setPen(QPen(tone, 2))
        painter.drawLine(QPointF(self.at.x(), top - 3), QPointF(self.at.x(), top + BAR_PX + 3))
        text = day_words(self.day, style.language)
        width = metrics(style).horizontalAdvance(text) + 12
        above = top - 22 > AXIS_PX
        card = QRectF(self.at.x() + 6, top - 22 if above else top + BAR_PX + 4, width, 19)
        painter.setBrush(color(style.raised))
        painter.drawRoundedRect(card, 3, 3)
        painter.setPen(color(style.text))
        painter.setFont(style.font(style.font_px - 1))
        painter.drawText(card.bottomLeft() + QPointF(6, -5), text)


def edge_at(layout: TimelineLayout, at: QPointF, dossier: Dossier) -> EdgeDrag | None:
    """The drag that a press at a point would begin; None where there is no edge that is a known bound."""
    if at.y() < AXIS_PX:
        return None
    y = at.y() + layout.view.scroll_px
    for item in reversed(layout.items):
        bar = item.bar
        when = dossier.events[item.event].when
        if bar is None or when is None or not bar.top <= y <= bar.top + bar.height:
            continue
        if not bar.open_left and when.start[0] and abs(at.x() - bar.left) <= REACH_PX:
            return EdgeDrag(item.event, when, moves_start=True, top=bar.top, zone=layout.view.zone)
        if not bar.open_right and when.end[1] and abs(at.x() - bar.right) <= REACH_PX:
            return EdgeDrag(item.event, when, moves_start=False, top=bar.top, zone=layout.view.zone)
    return None


def grip_at(x: float, window_s: tuple[float, float], scale: Scale) -> str | None:
    """What of the time window is at *x* pixels of a scale: left, right, inside, or nothing of it."""
    left, right = (scale.px(s) for s in window_s)
    if abs(x - left) <= GRIP_PX:
        return "left"
    if abs(x - right) <= GRIP_PX:
        return "right"
    return "inside" if left < x < right else None


def dragged(
    window: tuple[float, float] | None, grip: str | None, there: float, here: float
) -> tuple[float, float]:
    """The window of time that a drag from *there* to *here* makes of one, by what of it is held."""
    if window and grip == "inside":
        return window[0] + here - there, window[1] + here - there
    if window and grip in ("left", "right"):
        there = window[1] if grip == "left" else window[0]
    return min(here, there), max(here, there)
