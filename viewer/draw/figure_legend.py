"""The legend of a figure: exactly the signs that are in it, on as many lines as they need."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.draw import badges, map_signs
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.glyphs import Bar, paint_bar, paint_mark
from viewer.draw.map_layout import MapLayout
from viewer.draw.style import Style, color
from viewer.draw.timeline_layout import TimelineLayout, metrics
from viewer.draw.wrapping import wrapped
from viewer.model.event import Certainty

BAR_PX, MARK_PX, GAP_PX = 26.0, 16.0, 6.0
LINE_PX, BETWEEN_PX = 18.0, 18.0
# of signs that are not as wide
NARROW_PX = {
    "short": 14.0,
    "number": 18.0,
    **map_signs.WIDE_PX,
    "layer": 10.0,
    "dots": 14.0,
    "discs": 18.0,
}


@dataclass(frozen=True, slots=True)
class Sign:
    """One sign: a certainty as the bars and marks that are drawn with it, or another by its key."""

    key: str
    has_bar: bool = False
    has_mark: bool = False
    label: str = ""
    tone: str = ""

    @property
    def swatch_px(self) -> float:
        if self.has_bar or self.has_mark:
            return BAR_PX * self.has_bar + MARK_PX * self.has_mark + 4.0 * (self.has_bar and self.has_mark)
        return NARROW_PX.get(self.key, BAR_PX)

    def words(self, style: Style) -> str:
        """What it means."""
        if self.has_bar or self.has_mark:
            return style.phrases.certainties[Certainty(self.key)]
        return self.label or FIGURE_PHRASES[style.language].signs[self.key]


@dataclass(frozen=True, slots=True)
class Placed:
    """A sign with its words, and the room of both."""

    sign: Sign
    rect: QRectF
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Legend:
    """The signs in their places, from (0, 0) on."""

    entries: tuple[Placed, ...]
    height_px: float


def signs(timeline: TimelineLayout | None, shown: MapLayout | None) -> tuple[Sign, ...]:
    """The signs that are drawn on a timeline and a map: certainties in their order, then the others."""
    bars = {item.certainty for item in timeline.items if item.bar} if timeline else set()
    marks = {item.certainty for item in timeline.items if item.mark} if timeline else set()
    if shown:
        marks |= {mark.certainty for mark in shown.marks}
        tallies = [mark.tally for mark in shown.marks] + [area.tally for area in shown.areas]
        marks |= {certainty for tally in tallies for certainty, _ in tally}
    framed = {area.certainty for area in shown.areas} if shown else set()
    found = [
        Sign(c.value, c in bars, c in marks or c not in bars) for c in Certainty if c in bars | marks | framed
    ]
    keys = [*(of_timeline(timeline) if timeline else ()), *(map_signs.in_use(shown) if shown else ())]
    return (*found, *(Sign(key) for key in dict.fromkeys(keys)))


def of_timeline(layout: TimelineLayout) -> Iterator[str]:
    """The keys of the signs that are drawn on a timeline besides the certainties."""
    bars = [item.bar for item in layout.items if item.bar]
    if any(bar.sure is None or bar.sure[0] > bar.left + 1 or bar.sure[1] < bar.right - 1 for bar in bars):
        yield "maybe"
    if any(bar.open_left or bar.open_right for bar in bars):
        yield "open"
    trays = [box for box in layout.lanes if box.is_tray]
    top = trays[0].top if trays else float("inf")
    if any(item.mark and item.mark.y() < top for item in layout.items):
        yield "short"
    if layout.links:
        yield "hangs"
    if any(item.number for item in layout.items):
        yield "number"


def lay_out(found: tuple[Sign, ...], width_px: float, style: Style) -> Legend:
    """The signs one after another, on as many lines as *width_px* makes of them; no words are cut."""
    measure = metrics(style, small=True)
    entries: list[Placed] = []
    x = y = 0.0
    lowest = 1
    for sign in found:
        lines = wrapped(sign.words(style), width_px - sign.swatch_px - GAP_PX, measure)
        wide = sign.swatch_px + GAP_PX + max(measure.horizontalAdvance(line) for line in lines)
        if x > 0 and x + wide > width_px:
            x, y, lowest = 0.0, y + lowest * LINE_PX, 1
        entries.append(Placed(sign, QRectF(x, y, wide, len(lines) * LINE_PX), lines))
        x, lowest = x + wide + BETWEEN_PX, max(lowest, len(lines))
    return Legend(tuple(entries), y + lowest * LINE_PX if entries else 0.0)


def paint(painter: QPainter, at: QPointF, legend: Legend, style: Style) -> None:
    """Paint the legend with its top left corner at a point."""
    measure = metrics(style, small=True)
    for entry in legend.entries:
        rect = entry.rect.translated(at)
        middle = rect.top() + LINE_PX / 2
        _paint_sign(painter, QPointF(rect.left(), middle), entry.sign, style)
        painter.setFont(style.font(style.small_px))
        painter.setPen(color(style.soft))
        for i, line in enumerate(entry.lines):
            x = rect.left() + entry.sign.swatch_px + GAP_PX
            painter.drawText(QPointF(x, middle + i * LINE_PX + measure.capHeight() / 2), line)


def _paint_sign(painter: QPainter, at: QPointF, sign: Sign, style: Style) -> None:
    if sign.tone:
        painter.fillRect(QRectF(at.x() + 1, at.y() - 4.5, 9, 9), color(sign.tone))
        return
    if not (sign.has_bar or sign.has_mark):
        _paint_other(painter, at, sign.key, style)
        return
    certainty, x = Certainty(sign.key), at.x()
    if sign.has_mark:
        paint_mark(painter, QPointF(x + 7, at.y()), certainty, style, radius_px=5.0, ground=style.ground)
        x += MARK_PX + 4.0
    if sign.has_bar:
        bar = Bar(x, x + BAR_PX, at.y() - 5.5, 11, (x, x + BAR_PX))
        paint_bar(painter, bar, certainty, style)


def _paint_other(painter: QPainter, at: QPointF, key: str, style: Style) -> None:
    x, y = at.x(), at.y()
    wide = NARROW_PX.get(key, BAR_PX)
    if key == "maybe":
        paint_bar(
            painter,
            Bar(x, x + wide, y - 5.5, 11, (x, x + wide / 2)),
            Certainty.OCCURRED,
            map_signs.plain(style),
        )
    elif key == "open":
        bar = Bar(x, x + wide, y - 5.5, 11, (x, x + 8), open_right=True)
        paint_bar(painter, bar, Certainty.OCCURRED, map_signs.plain(style))
    elif key == "short":
        paint_mark(
            painter, QPointF(x + wide / 2, y), Certainty.OCCURRED, map_signs.plain(style), radius_px=5.0
        )
    elif key == "hangs":
        painter.setPen(QPen(color(style.soft), 1))
        painter.drawLine(QPointF(x + 5, y - 7), QPointF(x + 5, y + 3))
        painter.drawLine(QPointF(x + 5, y + 3), QPointF(x + wide, y + 3))
    elif key == "number":
        badges.paint(painter, QPointF(x, y), "1", style)
    else:
        _paint_of_map(painter, QRectF(x, y - 6.5, wide, 13), key, style)


def _paint_of_map(painter: QPainter, rect: QRectF, key: str, style: Style) -> None:
    if key in map_signs.WIDE_PX:
        map_signs.paint(painter, rect, key, style)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        _paint_of_layer(painter, rect, key, style.soft)


def _paint_of_layer(painter: QPainter, rect: QRectF, key: str, tone: str) -> None:
    if key == "squares":
        for i, alpha in enumerate((0.3, 0.55, 0.9)):
            painter.fillRect(QRectF(rect.left() + 8 * i, rect.center().y() - 4, 8, 8), color(tone, alpha))
    elif key == "discs":
        painter.setBrush(color(tone, 0.1))
        painter.setPen(QPen(color(tone), 1.2, Qt.PenStyle.DashLine))
        painter.drawEllipse(rect.center(), 8.0, 6.5)
    elif key == "dots":
        painter.setBrush(color(tone))
        painter.drawEllipse(rect.center(), 3.0, 3.0)
