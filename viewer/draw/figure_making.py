"""Making the sheets of a figure: what goes where, and what is continued on further pages."""

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from viewer.draw import figure_foot, figure_layers, figure_map, figure_quotes, figure_timeline, figure_words
from viewer.draw.figure_foot import Panels
from viewer.draw.figure_map import MapPanel
from viewer.draw.figure_options import Figure, FigureError
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.figure_quotes import Entry
from viewer.draw.figure_sheet import Sheet, Text, font_of
from viewer.draw.figure_timeline import TimelinePanel
from viewer.draw.map_base import Base
from viewer.draw.wrapping import wrapped
from viewer.model.dossier import Dossier

MARGIN_PX, NARROW_MARGIN_PX, NARROW_PX, GAP_PX = 22.0, 12.0, 520.0, 8.0
BESIDE_FROM = 1.15  # as wide for its height as a sheet must be to have its quotes at the side
WIDE, FULL, SHARES = 1.5, 0.93, (0.58, 0.66)  # when map and timeline had better stand side by side, and how
LEAST_SHARE = 0.3  # of the height, for a timeline under a map that is too low for its width
LEAST_TIMELINE_PX, LEAST_MAP_PX = 480.0, 250.0
LEAST_PANELS_PX = {"timeline": 100.0, "map": 110.0, "spread": 210.0}  # of height, for anything to be seen
LEAST_SPLIT_PX = 150.0  # of height: a lower timeline is made smaller, if it can be, rather than go on
ROOMY = 0.88  # of the type around it: a timeline whose type is smaller makes all type smaller
LEAST_LISTED = 1 / 3  # of the quotes: where fewer find room beside the panels, all have pages of their own
MOST_SCALE = 1.25  # of a timeline alone that leaves room
MOST_SHEETS = 400


def sheets(dossier: Dossier, figure: Figure, *, base: Base, on_one: bool = False) -> tuple[Sheet, ...]:
    """The figure, with its timeline and its quotes going on on as many further pages as they need.

    Args:
        on_one: make the timeline as small as it must be for the first page.

    Raises:
        FigureError: there is no room for anything on a sheet of this size, or nothing to be on a map.
    """
    if figure.kind == "map" and not figure.has_map(figure.chosen(dossier)):
        raise FigureError(FIGURE_PHRASES[figure.language].nowhere)
    *wider, tightest = figure, *figure.tighter
    last = _Making(dossier, tightest, base, 0.0 if on_one else tightest.least_scale)
    for tried in wider if last.may_be_roomy else ():
        making = _Making(dossier, tried, base, 0.0 if on_one else tried.least_scale)
        if making.may_be_roomy and making.is_roomy:
            return making.sheets()
    return last.sheets()


class _Making:
    """The sheets of one figure in the making."""

    def __init__(self, dossier: Dossier, figure: Figure, base: Base, least: float) -> None:
        self._chosen = figure.chosen(dossier)
        self._has_lost_map = figure.drawn(self._chosen) is not figure
        figure = figure.drawn(self._chosen)
        self._dossier, self._figure, self._base, self._least = dossier, figure, base, least
        self._style = figure.style
        self._said = FIGURE_PHRASES[figure.language]
        self._size = figure.layout_px
        self._margin = MARGIN_PX if self._size[0] >= NARROW_PX else NARROW_MARGIN_PX
        self._numbers = figure_words.numbers(self._chosen) if figure.is_numbered else {}

    @cached_property
    def _entries(self) -> tuple[Entry, ...]:
        return figure_quotes.entries(self._dossier, self._chosen, self._figure)

    @property
    def _inner(self) -> QRectF:
        margin = self._margin
        return QRectF(margin, margin, self._size[0] - 2 * margin, self._size[1] - 2 * margin)

    @property
    def may_be_roomy(self) -> bool:
        """Whether the timeline would find room if it had the sheet to itself; sooner known than if it has."""
        if self._figure.kind == "map":
            return True
        inner = self._inner
        high = figure_timeline.height_at(self._chosen, self._figure, inner.width() / ROOMY, self._numbers)
        return high * ROOMY <= inner.height() - self._bands_px(inner.width())

    @property
    def is_roomy(self) -> bool:
        """Whether the first sheet has all panels, the timeline in hardly smaller type than the rest."""
        try:
            timeline = self._first[0].timeline
        except FigureError:
            return False
        return timeline is None or (timeline.is_whole and timeline.scale >= ROOMY)

    def sheets(self) -> tuple[Sheet, ...]:
        """The first sheet, those that the timeline goes on on, and those of quotes.

        Raises:
            FigureError: there is no room for anything.
        """
        first, rest = self._first
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

    @cached_property
    def _first(self) -> tuple[Sheet, tuple[Entry, ...]]:
        """The sheet with the panels, and the quotes that did not fit on it."""
        head = list(self._head())
        top = max((text.rect.bottom() for text in head), default=self._margin) + GAP_PX
        inner = self._inner
        room = QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
        body, listed, rest = self._listed(room)
        sheet = self._composed(head, body, listed, len(rest))
        if listed and rest and sheet.timeline and not sheet.timeline.is_whole:
            rest = self._entries  # neither is whole: the list has pages of its own, and the panels this one
            sheet = self._composed(head, room, (), len(rest))
        return sheet, rest

    def _composed(
        self, head: list[Text], body: QRectF, listed: tuple[figure_quotes.Line, ...], more: int
    ) -> Sheet:
        """The first sheet with its panels in *body*, and legend and foot under them."""
        below = 0.0  # what legend and foot take, which follows from what the panels show
        for _ in range(4):
            area = QRectF(body.left(), body.top(), body.width(), body.height() - below)
            if area.height() < LEAST_PANELS_PX[self._figure.kind]:
                raise FigureError(self._said.crowded)
            shown, timeline = self._panels(area)
            panels = Panels(shown, timeline, self._numbers, more, has_lost_map=self._has_lost_map)
            foot = figure_foot.lay_out(self._chosen, self._figure, panels, body.width())
            if foot.height_px <= below:
                break
            below = foot.height_px
        at = QPointF(body.left(), area.bottom() + GAP_PX)
        texts = (*head, *foot.texts(at))
        bands = self._bands(timeline) if timeline else ()
        return Sheet(self._size, self._style, texts, shown, timeline, foot.legend, at, listed, bands=bands)

    def _bands(self, timeline: TimelinePanel) -> tuple[figure_layers.Placed, ...]:
        """The layers under a timeline."""
        rect, view = timeline.rect, timeline.layout.view
        layers = self._figure.layers
        return figure_layers.bands(layers, view, rect.bottomLeft(), rect.width(), style=self._style)

    def _bands_px(self, width: float) -> float:
        """What the layers take under a timeline of a width."""
        is_stacked = width < figure_timeline.STACKED_BELOW_PX
        return figure_layers.height_px(self._figure.layers, is_stacked=is_stacked)

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

    def _listed(self, room: QRectF) -> tuple[QRectF, tuple[figure_quotes.Line, ...], tuple[Entry, ...]]:
        """The room of the panels, the quotes on this sheet, and those that are left for others."""
        if self._figure.quotes == "none":
            return room, (), ()
        body, column = self._divided(room)
        entries = self._entries
        if column is None:
            return room, (), entries
        filled = figure_quotes.fill(entries, figure_quotes.columns(column), self._style)
        if len(entries) - len(filled.rest) < LEAST_LISTED * len(entries):
            return room, (), entries  # the beginning of a long list is not worth the room it takes
        if column.top() > body.top():
            filled = figure_quotes.gathered(entries, filled, column, self._style)
            top = min((line.rect.top() for line in filled.lines), default=column.bottom())
            body.setBottom(top - 2 * GAP_PX)
        return body, filled.lines, filled.rest

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
            if (beside.is_whole, beside.scale * beside.share) > (below.is_whole, below.scale * below.share):
                left = QRectF(room.left(), room.top(), room.width() - wide - GAP_PX, room.height())
                return self._map(left), beside
        upper = QRectF(room.left(), room.top(), room.width(), below.rect.top() - GAP_PX - room.top())
        return self._map(upper), below

    def _timeline_below(self, room: QRectF) -> TimelinePanel:
        """The timeline at the lower edge of a room, of which it leaves a good part to the map."""
        wanted = figure_timeline.height_at(self._chosen, self._figure, room.width(), self._numbers)
        wanted += self._bands_px(room.width())
        most = room.height() * (0.6 if room.width() >= room.height() else 0.68)
        least = figure_map.least_height(self._chosen, room.width(), self._figure.ways)
        spare = room.height() - GAP_PX - least
        high = min(wanted, most, max(spare, LEAST_SHARE * room.height()))
        made = self._timeline(QRectF(room.left(), room.bottom() - high, room.width(), high))
        down = room.bottom() - self._bands_px(room.width()) - made.rect.bottom()
        return replace(made, rect=made.rect.translated(0, down))

    def _map(self, room: QRectF) -> MapPanel:
        return figure_map.panel(self._chosen, self._figure, room, base=self._base, numbers=self._numbers)

    def _timeline(self, room: QRectF, *, most: float = 1.0) -> TimelinePanel:
        room = room.adjusted(0, 0, 0, -self._bands_px(room.width()))
        if room.height() < LEAST_PANELS_PX["timeline"] * (0.5 if self._figure.layers else 0.0):
            raise FigureError(self._said.crowded)
        if room.height() < LEAST_SPLIT_PX:
            made = self._timeline_in(room, least=0.0, most=most)
            if made.scale >= self._least:  # else nobody could read it
                return made
        return self._timeline_in(room, least=self._least, most=most)

    def _timeline_in(self, room: QRectF, *, least: float, most: float) -> TimelinePanel:
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
            yield Sheet(self._size, self._style, head, timeline=timeline, page=page)
        while rest:
            page += 1
            head = self._page_head(self._said.quotes, page, total)
            filled = figure_quotes.fill(rest, figure_quotes.columns(self._room(head)), self._style)
            if not filled.lines or page > MOST_SHEETS:
                raise FigureError(self._said.crowded)
            yield Sheet(self._size, self._style, head, quotes=filled.lines, page=page)
            rest = filled.rest

    def _page_head(self, what: str, page: int, total: int) -> tuple[Text, ...]:
        words = self._said.sheet.format(page, total)
        return tuple(self._head(f"{what} · {words}" if what else words))

    def _room(self, head: tuple[Text, ...]) -> QRectF:
        """What a head leaves of a sheet."""
        inner, top = self._inner, head[-1].rect.bottom() + 2 * GAP_PX
        return QRectF(inner.left(), top, inner.width(), inner.bottom() - top)
