"""Making the sheets of a figure: what goes where, and what goes on on further pages."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from viewer.draw import badges, figure_legend, figure_map, figure_quotes, figure_timeline, figure_words
from viewer.draw.figure_legend import Legend
from viewer.draw.figure_map import MapPanel
from viewer.draw.figure_options import Figure, FigureError
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.figure_quotes import Entry
from viewer.draw.figure_sheet import Sheet, Text, font_of
from viewer.draw.figure_timeline import TimelinePanel
from viewer.draw.map_base import Base
from viewer.draw.map_furniture import missing_words, sources_of
from viewer.draw.map_layout import MapLayout
from viewer.draw.phrases import PHRASES, counted
from viewer.draw.wrapping import wrapped
from viewer.model.dossier import Dossier

MARGIN_PX, NARROW_MARGIN_PX, NARROW_PX, GAP_PX = 22.0, 12.0, 520.0, 8.0
BESIDE_FROM = 1.15  # as wide for its height as a sheet must be to have its quotes at the side
WIDE, FULL, SHARES = 1.5, 0.93, (0.58, 0.66)  # when map and timeline had better stand side by side, and how
LEAST_TIMELINE_PX, LEAST_MAP_PX = 480.0, 250.0
LEAST_PANELS_PX = {"timeline": 100.0, "map": 110.0, "spread": 210.0}  # of height, for anything to be seen
LEAST_SPLIT_PX = 150.0  # of height: a lower timeline is made smaller rather than go on on another page
MOST_SCALE = 1.25  # of a timeline alone that leaves room
MOST_SHEETS = 400


def sheets(dossier: Dossier, figure: Figure, *, base: Base, on_one: bool = False) -> tuple[Sheet, ...]:
    """The figure, with its timeline and its quotes going on on as many further pages as they need.

    Args:
        on_one: make the timeline as small as it must be for the first page.

    Raises:
        FigureError: there is no room for anything on a sheet of this size.
    """
    return _Making(dossier, figure, base, 0.0 if on_one else figure.least_scale).sheets()


class _Making:
    """The sheets of one figure in the making."""

    def __init__(self, dossier: Dossier, figure: Figure, base: Base, least: float) -> None:
        self._dossier, self._figure, self._base, self._least = dossier, figure, base, least
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

    def sheets(self) -> tuple[Sheet, ...]:
        """The first sheet, those that the timeline goes on on, and those of quotes."""
        first, rest = self._first()
        total = 1 + sum(1 for _ in self._following(first, rest, 1))
        if total == 1:
            return (first,)
        return (self._paged(first, total), *self._following(first, rest, total))

    def _paged(self, sheet: Sheet, total: int) -> Sheet:
        """The first sheet with the number of its page where the stamp leaves room for it."""
        words = self._said.sheet.format(1, total)
        measure = QFontMetricsF(font_of("soft", self._style))
        stamped = [i for i, text in enumerate(sheet.texts) if text.role == "soft"]
        for i in stamped[-1:]:
            text = sheet.texts[i]
            longer = " · ".join(filter(None, (text.words, words)))
            wide = measure.horizontalAdvance(longer)
            if text.rect.left() + wide <= self._inner.right():
                rect = QRectF(text.rect.left(), text.rect.top(), wide, text.rect.height())
                texts = list(sheet.texts)
                texts[i] = replace(text, words=longer, rect=rect)
                return replace(sheet, texts=tuple(texts))
        return sheet

    # The first sheet

    def _first(self) -> tuple[Sheet, tuple[Entry, ...]]:
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
            return None, self._timeline(room, most=MOST_SCALE)
        below = self._timeline_below(room)
        for share in SHARES if below.scale < FULL or not below.is_whole else ():
            wide = max(room.width() * share, LEAST_TIMELINE_PX)
            if room.width() < WIDE * room.height() or room.width() - wide < LEAST_MAP_PX:
                continue
            beside = self._timeline(QRectF(room.right() - wide, room.top(), wide, room.height()))
            if (beside.is_whole, beside.scale) > (below.is_whole, below.scale):
                left = QRectF(room.left(), room.top(), room.width() - wide - GAP_PX, room.height())
                return self._map(left), beside
        upper = QRectF(room.left(), room.top(), room.width(), below.rect.top() - GAP_PX - room.top())
        return self._map(upper), below

    def _timeline_below(self, room: QRectF) -> TimelinePanel:
        """The timeline at the lower edge of a room, of which it leaves a good part to the map."""
        wanted = figure_timeline.height_at(self._chosen, self._figure, room.width(), self._numbers)
        most = room.height() * (0.6 if room.width() >= room.height() else 0.68)
        high = min(wanted, most)
        made = self._timeline(QRectF(room.left(), room.bottom() - high, room.width(), high))
        return replace(made, rect=made.rect.translated(0, room.bottom() - made.rect.bottom()))

    def _map(self, room: QRectF) -> MapPanel:
        return figure_map.panel(self._chosen, self._figure, room, base=self._base, numbers=self._numbers)

    def _timeline(self, room: QRectF, *, most: float = 1.0) -> TimelinePanel:
        least = self._least if room.height() >= LEAST_SPLIT_PX else 0.0
        return figure_timeline.panel(
            self._chosen, self._figure, room, numbers=self._numbers, least=least, most=most
        )

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
        measure = QFontMetricsF(font_of(role, self._style))
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
            found = figure_legend.signs(timeline.whole if timeline else None, shown.layout if shown else None)
            legend = figure_legend.lay_out(found, width, self._style)
        notes = [*(self._unlisted(shown.layout) if shown else ())]
        notes += missing_words(shown.layout, self._style) if shown else []
        if self._figure.zone and not self._figure.stamp:
            notes.append(figure_words.zone_words(self._figure.zone, self._chosen, self._figure))
        if timeline and not timeline.is_whole:
            notes.append(self._said.goes_on)
        if more:
            notes.append(counted(self._said.more, more))
        paragraphs = [figure_words.source(self._chosen, self._figure)]
        if shown:
            made_by = sources_of(self._base, PHRASES[self._figure.language])[0]
            paragraphs.append(self._said.map_sources.format(made_by))
        paragraphs.append(" · ".join(notes))
        measure = QFontMetricsF(font_of("foot", self._style))
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
        measure = QFontMetricsF(font_of("foot", self._style))
        for i, line in enumerate(lines):
            rect = QRectF(left, top + i * measure.height(), measure.horizontalAdvance(line), measure.height())
            yield Text(line, QPointF(left, rect.top() + measure.ascent()), rect, "foot")

    # The pages that follow

    def _following(self, first: Sheet, rest: tuple[Entry, ...], total: int) -> Iterator[Sheet]:
        """Pages of the timeline until it is whole, then of quotes until none is left."""
        page = 1
        room = self._room(self._page_head("", 2, total))
        timelines = (
            figure_timeline.following(first.timeline, room)
            if first.timeline and not first.timeline.is_whole
            else ()
        )
        for timeline in timelines:
            page += 1
            head = self._page_head("", page, total)
            yield Sheet(self._size, self._style, head, timeline=timeline)
        while rest:
            page += 1
            head = self._page_head(self._said.quotes, page, total)
            filled = figure_quotes.fill(rest, figure_quotes.columns(self._room(head)), self._style)
            if not filled.lines or page > MOST_SHEETS:
                raise FigureError(self._said.crowded)
            yield Sheet(self._size, self._style, head, quotes=filled.lines)
            rest = filled.rest

    def _page_head(self, what: str, page: int, total: int) -> tuple[Text, ...]:
        words = self._said.sheet.format(page, total)
        return tuple(self._head(f"{what} · {words}" if what else words))

    def _room(self, head: tuple[Text, ...]) -> QRectF:
        """What a head leaves of a sheet."""
        inner, top = self._inner, head[-1].rect.bottom() + 2 * GAP_PX
        return QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
