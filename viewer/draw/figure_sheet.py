"""The sheets of a figure: where its title, panels, legend, quotes and foot stand, and painting them."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from viewer.draw import badges, figure_legend, figure_panels, figure_quotes, figure_words
from viewer.draw.figure_legend import Legend
from viewer.draw.figure_options import Figure, FigureError
from viewer.draw.figure_panels import (
    MapPanel,
    TimelinePanel,
    map_panel,
    paint_map,
    paint_timeline,
    timeline_height,
    timeline_panel,
)
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.figure_quotes import Entry
from viewer.draw.map_base import Base
from viewer.draw.map_furniture import missing_words
from viewer.draw.map_layout import MapLayout
from viewer.draw.phrases import PHRASES, counted
from viewer.draw.style import Style, color
from viewer.draw.wrapping import wrapped
from viewer.model.dossier import Dossier
from viewer.model.focus import Focus

MARGIN_PX, NARROW_MARGIN_PX, NARROW_PX = 22.0, 12.0, 520.0
TITLE_PX, GAP_PX = 17.0, 8.0
BESIDE_FROM = 1.15  # as wide for its height as a sheet must be to have its quotes at the side
WIDE, FULL, LEAST_BESIDE_PX = 1.6, 0.93, 620.0  # when map and timeline had better stand side by side
LEAST_MAP_PX = 320.0
LEAST_PANELS_PX = {"timeline": 90.0, "map": 110.0, "spread": 190.0}  # of height, for anything to be seen
MOST_SHEETS = 200


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

    @property
    def smallest_px(self) -> float:
        """The size of the smallest letters of the figure's own, in pixels of the layout."""
        small = self.style.small_px - 1.0
        return min(small, self.style.small_px * self.timeline.scale) if self.timeline else small


def sheets(dossier: Dossier, figure: Figure, *, base: Base) -> tuple[Sheet, ...]:
    """The figure, and as many pages of quotes after it as were asked for and are needed."""
    making = _Making(dossier, figure, base)
    first, rest = making.first()
    return (first, *making.evidence(rest))


def refocused(sheet: Sheet, dossier: Dossier, figure: Figure, focus: Focus) -> Sheet:
    """A sheet with everything in its place, what *focus* excludes faded, and its time window in the stamp."""
    chosen = figure.chosen(dossier)
    shown, timeline = figure_panels.refocused(sheet.map, sheet.timeline, chosen, figure=figure, focus=focus)
    words = figure_words.stamp(dossier, chosen, figure, focus.window_s)
    stamped = [text for text in sheet.texts if text.role == "soft"][:1]
    texts = tuple(replace(text, words=words) if text in stamped else text for text in sheet.texts)
    return replace(sheet, map=shown, timeline=timeline, texts=texts)


def paint(painter: QPainter, sheet: Sheet, focus: Focus | None = None) -> None:
    """Paint a sheet over its size."""
    style, seen = sheet.style, focus or Focus()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, *sheet.size), color(style.ground))
    if sheet.map:
        paint_map(painter, sheet.map, seen, style)
    if sheet.timeline:
        paint_timeline(painter, sheet.timeline, seen, style)
    for text in sheet.texts:
        painter.setFont(_font(text.role, style))
        painter.setPen(color(style.text if text.role == "title" else style.soft))
        painter.drawText(text.at, text.words)
    figure_legend.paint(painter, sheet.legend_at, sheet.legend, style)
    figure_quotes.paint(painter, sheet.quotes, style)


def _font(role: str, style: Style) -> QFont:
    if role == "title":
        return style.font(TITLE_PX, bold=True)
    return style.font(style.small_px if role == "soft" else style.small_px - 1)


class _Making:
    """The sheets of one figure in the making."""

    def __init__(self, dossier: Dossier, figure: Figure, base: Base) -> None:
        self._dossier, self._figure, self._base = dossier, figure, base
        self._chosen = figure.chosen(dossier)
        self._style = figure.style
        self._said = FIGURE_PHRASES[figure.language]
        self._size = figure.layout_px
        self._margin = MARGIN_PX if self._size[0] >= NARROW_PX else NARROW_MARGIN_PX
        self._numbers = figure_words.numbers(self._chosen) if figure.is_numbered else {}

    @property
    def _inner(self) -> QRectF:
        margin = self._margin
        return QRectF(margin, margin, self._size[0] - 2 * margin, self._size[1] - 2 * margin)

    # The first sheet

    def first(self) -> tuple[Sheet, tuple[Entry, ...]]:
        """The sheet with the panels, and the quotes that did not fit on it."""
        head = list(self._head())
        top = max((text.rect.bottom() for text in head), default=self._margin) + GAP_PX
        inner = self._inner
        room = QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
        body, column = self._divided(room)
        entries = figure_quotes.entries(self._dossier, self._chosen, self._figure)
        listed, rest = self._listed(entries, column)
        below = 0.0  # what legend and foot take, which follows from what the panels show
        for _ in range(4):
            area = QRectF(body.left(), body.top(), body.width(), body.height() - below)
            if area.height() < LEAST_PANELS_PX[self._figure.kind]:
                raise FigureError(self._said.crowded)
            shown, timeline = self._panels(area)
            legend, foot, high = self._below(shown, timeline, len(rest), body.width())
            if high <= below:
                break
            below = high
        legend_at = QPointF(body.left(), area.bottom() + GAP_PX)
        foot_top = legend_at.y() + legend.height_px + (4 if legend.entries else 0)
        texts = (*head, *self._foot(foot, body.left(), foot_top))
        sheet = Sheet(self._size, self._style, texts, shown, timeline, legend, legend_at, listed)
        return sheet, rest

    def _divided(self, room: QRectF) -> tuple[QRectF, QRectF | None]:
        """The room of the panels, and that of the quotes where they stand beside or below them."""
        width, height = self._size
        if self._figure.quotes != "beside" or width < NARROW_PX:  # a narrow sheet has no room beside anything
            return room, None
        if width >= BESIDE_FROM * height and width >= 760:
            wide = min(max(room.width() * 0.28, 215.0), 330.0)
            body = QRectF(room.left(), room.top(), room.width() - wide - 2 * GAP_PX, room.height())
            return body, QRectF(room.right() - wide, room.top(), wide, room.height())
        high = room.height() * 0.34
        body = QRectF(room.left(), room.top(), room.width(), room.height() - high - 2 * GAP_PX)
        return body, QRectF(room.left(), room.bottom() - high, room.width(), high)

    def _listed(
        self, entries: tuple[Entry, ...], column: QRectF | None
    ) -> tuple[tuple[figure_quotes.Line, ...], tuple[Entry, ...]]:
        """The quotes on this sheet, and those that are left for others."""
        if column is None:
            return (), entries if self._figure.quotes != "none" else ()
        filled = figure_quotes.fill(entries, figure_quotes.columns(column), self._style)
        return filled.lines, filled.rest

    def _panels(self, room: QRectF) -> tuple[MapPanel | None, TimelinePanel | None]:
        kind = self._figure.kind
        if kind == "map":
            return self._map(room), None
        if kind == "timeline":
            return None, self._timeline(room)
        below = self._timeline_below(room)
        share = max(room.width() * 0.58, LEAST_BESIDE_PX)
        is_wide = room.width() >= WIDE * room.height() and room.width() - share >= LEAST_MAP_PX
        if is_wide and below.scale < FULL:
            right = QRectF(room.right() - share, room.top(), share, room.height())
            beside = self._timeline(right)
            if beside.scale > below.scale:
                left = QRectF(room.left(), room.top(), room.width() - share - GAP_PX, room.height())
                return self._map(left), beside
        upper = QRectF(room.left(), room.top(), room.width(), below.rect.top() - GAP_PX - room.top())
        return self._map(upper), below

    def _timeline_below(self, room: QRectF) -> TimelinePanel:
        """The timeline at the lower edge of a room, of which it leaves a good part to the map."""
        wanted = timeline_height(self._chosen, self._figure, room.width(), self._numbers)
        high = min(wanted, room.height() * (0.6 if room.width() >= room.height() else 0.66))
        panel = self._timeline(QRectF(room.left(), room.bottom() - high, room.width(), high))
        return replace(panel, rect=panel.rect.translated(0, room.bottom() - panel.rect.bottom()))

    def _map(self, room: QRectF) -> MapPanel:
        return map_panel(self._chosen, self._figure, room, base=self._base, numbers=self._numbers)

    def _timeline(self, room: QRectF) -> TimelinePanel:
        return timeline_panel(self._chosen, self._figure, room, numbers=self._numbers)

    # What stands round the panels

    def _head(self, page: str = "") -> Iterator[Text]:
        """The title on as many lines as it needs, and the stamp."""
        y = self._margin
        title = figure_words.title(self._dossier, self._figure)
        blocks = [("title", title)]
        parts = [figure_words.stamp(self._dossier, self._chosen, self._figure)] if self._figure.stamp else []
        if page:
            parts.append(page)
        blocks.append(("soft", " · ".join(parts)))
        for role, words in blocks:
            for text in self._wrapped(words, role, self._inner.left(), y):
                yield text
                y = text.rect.bottom()

    def _wrapped(self, words: str, role: str, left: float, top: float) -> Iterator[Text]:
        measure = QFontMetricsF(_font(role, self._style))
        for line in wrapped(words, self._inner.right() - left, measure):
            rect = QRectF(left, top, measure.horizontalAdvance(line), measure.height())
            yield Text(line, QPointF(left, top + measure.ascent()), rect, role)
            top = rect.bottom()

    def _below(
        self, shown: MapPanel | None, timeline: TimelinePanel | None, more: int, width: float
    ) -> tuple[Legend, list[str], float]:
        """The legend and the lines at the foot, and the room that both take under the panels."""
        legend = Legend((), 0.0)
        if self._figure.legend:
            found = figure_legend.signs(
                timeline.layout if timeline else None, shown.layout if shown else None
            )
            legend = figure_legend.lay_out(found, width, self._style)
        notes = [*(self._unlisted(shown.layout) if shown else ())]
        notes += missing_words(shown.layout, self._style) if shown else []
        if more:
            notes.append(counted(self._said.more, more))
        paragraphs = [figure_words.source(self._chosen, self._figure)]
        if shown:
            paragraphs.append(self._said.map_sources.format(PHRASES[self._figure.language].sources[0]))
        paragraphs.append(" · ".join(notes))
        measure = QFontMetricsF(_font("foot", self._style))
        foot = [line for words in paragraphs for line in wrapped(words, width, measure)]
        high = GAP_PX + legend.height_px + (4 if legend.entries else 0) + len(foot) * measure.height()
        return legend, foot, high

    def _unlisted(self, layout: MapLayout) -> Iterator[str]:
        """The areas whose names found no room on the map."""
        said = self._style.phrases
        for i in layout.unlisted:
            area = layout.areas[i]
            count = counted(said.events, len(area.events))
            numbers = badges.number_words(self._numbers[e] for e in area.events if e in self._numbers)
            yield self._said.elsewhere.format(said.somewhere.lower(), area.where.name, numbers or count)

    def _foot(self, lines: list[str], left: float, top: float) -> Iterator[Text]:
        measure = QFontMetricsF(_font("foot", self._style))
        for i, line in enumerate(lines):
            rect = QRectF(left, top + i * measure.height(), measure.horizontalAdvance(line), measure.height())
            yield Text(line, QPointF(left, rect.top() + measure.ascent()), rect, "foot")

    # The pages of quotes

    def evidence(self, rest: tuple[Entry, ...]) -> list[Sheet]:
        """Pages of quotes, until none is left."""
        counted_pages = len(list(self._pages(rest, 0)))
        return list(self._pages(rest, counted_pages + 1))

    def _pages(self, rest: tuple[Entry, ...], total: int) -> Iterator[Sheet]:
        page = 1
        while rest and page < MOST_SHEETS:
            page += 1
            head = tuple(self._head(f"{self._said.quotes} · {self._said.sheet.format(page, total)}"))
            top = head[-1].rect.bottom() + 2 * GAP_PX
            inner = self._inner
            room = QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
            filled = figure_quotes.fill(rest, figure_quotes.columns(room), self._style)
            yield Sheet(self._size, self._style, head, quotes=filled.lines)
            if not filled.lines:
                return
            rest = filled.rest
