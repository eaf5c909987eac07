"""A sheet of a figure: its title, panels, legend, quotes and foot in their places, and painting them."""

from dataclasses import dataclass, field, replace
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QPainter

from viewer.draw import (
    figure_layers,
    figure_legend,
    figure_map,
    figure_quotes,
    figure_timeline,
    figure_words,
    structure,
)
from viewer.draw.figure_legend import Legend
from viewer.draw.figure_map import MapPanel
from viewer.draw.figure_options import Figure
from viewer.draw.figure_timeline import TimelinePanel
from viewer.draw.style import Style, color
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus

TITLE_PX = 17.0


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text: the left end of its baseline, its room, and its look."""

    words: str
    at: QPointF
    rect: QRectF
    role: str  # title, soft, foot


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page of a figure, in pixels of the layout."""

    size: tuple[float, float]
    style: Style
    texts: tuple[Text, ...] = ()
    map: MapPanel | None = None
    timeline: TimelinePanel | None = None
    legend: Legend = field(default_factory=lambda: Legend((), 0.0))
    legend_at: QPointF = field(default_factory=QPointF)
    quotes: tuple[figure_quotes.Line, ...] = ()
    page: int = 1
    bands: tuple[figure_layers.Placed, ...] = ()

    @property
    def smallest_px(self) -> float:
        """The size of the smallest letters of the figure's own, in pixels of the layout."""
        small = self.style.small_px - 1.0
        return min(small, self.style.small_px * self.timeline.scale) if self.timeline else small


def refocused(sheet: Sheet, dossier: Dossier, figure: Figure, focus: Focus) -> Sheet:
    """A sheet with everything in its place, what *focus* excludes faded, and its time window in the stamp."""
    chosen = figure.chosen(dossier)
    shown = figure_map.refocused(sheet.map, chosen, figure, focus) if sheet.map else None
    timeline = figure_timeline.refocused(sheet.timeline, chosen, figure, focus) if sheet.timeline else None
    words = figure_words.stamp(dossier, chosen, figure, focus.window_s)
    stamped = [text for text in sheet.texts if text.role == "soft"][:1]
    texts = tuple(replace(text, words=words) if text in stamped else text for text in sheet.texts)
    return replace(sheet, map=shown, timeline=timeline, texts=texts)


def paint(painter: QPainter, sheet: Sheet, focus: Focus | None = None) -> None:
    """Paint a sheet over its size."""
    style, seen = sheet.style, focus or Focus()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, *sheet.size), color(style.ground))
    _paint_texts(painter, sheet, ("title", "soft"))
    if sheet.map or sheet.timeline:
        structure.begin(painter, "Figure")
    if sheet.map:
        figure_map.paint(painter, sheet.map, seen, style)
    if sheet.timeline:
        figure_timeline.paint(painter, sheet.timeline, seen, style)
    figure_layers.paint_bands(painter, sheet.bands, style, seen.window_s)
    figure_legend.paint(painter, sheet.legend_at, sheet.legend, style)
    _paint_texts(painter, sheet, ("foot",))
    figure_quotes.paint(painter, sheet.quotes, style)


def _paint_texts(painter: QPainter, sheet: Sheet, roles: tuple[str, ...]) -> None:
    """Lines of some roles; on further pages they are there to find one's way, and not to be read again."""
    style = sheet.style
    chosen = [text for text in sheet.texts if text.role in roles]
    for role, texts in groupby(chosen, attrgetter("role")):
        structure.begin(painter, "Artifact" if sheet.page > 1 else "H1" if role == "title" else "P")
        for text in texts:
            painter.setFont(font_of(role, style))
            painter.setPen(color(style.text if role == "title" else style.soft))
            painter.drawText(text.at, text.words)


def font_of(role: str, style: Style) -> QFont:
    """The font of a line of text."""
    if role == "title":
        return style.font(TITLE_PX, bold=True)
    return style.font(style.small_px if role == "soft" else style.small_px - 1)
