"""A layer under the timeline: how many events are under way at each pixel, and the events where they are few.

Each layer has a band of its own below the lanes, on the same axis: painted through the lanes it would
make the dossier's labels unreadable, and its counts too.  A band shows

* **how many**, as a height for every pixel column, in proportion to the count; or
* **which**, as bars in rows, pale where the date is uncertain, with titles where there is room.

Between GLYPHS and FADED events in view one fades into the other.  A bar's row follows from its event's
number, so nothing jumps while the timeline is dragged.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from viewer.columns import counting, looking
from viewer.columns.bits import Chosen
from viewer.columns.counting import Bins
from viewer.columns.layer import LASTS, Layer
from viewer.columns.single import title_of
from viewer.draw import axis, layer_style
from viewer.draw.style import Style, color
from viewer.draw.timeline_layout import GUTTER_PX, TimelineView, metrics
from viewer.model.when import Duration
from viewer.model.words import duration_words

GLYPHS = 2000  # events in view up to which each is drawn
FADED = 3000  # above which only their number is
MOST_ROWS, ROW_PX, BAR_PX = 5, 13, 9
NOTE_PX = 17.0
BAND_PX = MOST_ROWS * ROW_PX + NOTE_PX + 8
LEAST_BAND_PX = ROW_PX + NOTE_PX + 8
LEAST_BAR_PX = 4.0
LEAST_LABEL_PX = 46.0  # room under which a title says nothing
MOST_LABEL_PX = 240.0
HIT_PX = 3.0
LONG = 0.2  # of the width of the view; a bar longer than that is a thin line
SURE, UNSURE = 235, 120  # opacities of 255


@dataclass(frozen=True, slots=True, eq=False)
class Glyphs:
    """Events drawn one by one: (k,) their numbers, left and right pixels of the view.

    `throughout` counts those that reach over both edges of the view: they are told, not drawn.
    """

    event: NDArray[np.int64]
    left: NDArray[np.float64]
    right: NDArray[np.float64]
    throughout: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Band:
    """A layer as it is drawn.

    Attributes:
        top: pixel of the view at which the band begins.
        height: of the band, pixels.
        bins: the stretches of time that are counted, and which of them each pixel column shows.
        counts: (m,) events that may be under way in each bin.
        in_view: how many events touch what is shown.
        glyphs: the events one by one, where they are few enough.
    """

    layer: Layer
    chosen: Chosen | None
    view: TimelineView
    top: float
    height: float
    bins: Bins
    counts: NDArray[np.int64]
    in_view: int
    glyphs: Glyphs | None

    @property
    def rows(self) -> int:
        """How many rows of bars the band has room for."""
        return max(int((self.height - NOTE_PX - 8) // ROW_PX), 1)

    @property
    def most(self) -> int:
        return int(self.counts.max(initial=0))

    @property
    def glyph_share(self) -> float:
        """How far the bars have come out: 0 for the count alone, 1 for the bars alone."""
        return min(max((FADED - self.in_view) / (FADED - GLYPHS), 0.0), 1.0)


def lay_out(
    layer: Layer, view: TimelineView, top: float, chosen: Chosen | None = None, *, height: float = BAND_PX
) -> Band:
    """Count the events of each pixel column, and place them one by one where they are few."""
    columns = layer.columns
    width = max(int(view.scale.width_px), 1)
    bins = counting.bins(view.first_s, view.first_s + width * view.scale.per_px, width)
    counts = counting.counts(columns, bins.edges, chosen)
    first_ms, last_ms = (
        round(view.first_s * 1000),
        max(round(view.last_s * 1000), round(view.first_s * 1000) + 1),
    )
    in_view = counting.count_between(columns, first_ms, last_ms, chosen)
    glyphs = None
    if in_view < FADED:
        glyphs = _place(layer, view, looking.visible(columns, first_ms, last_ms, chosen))
    return Band(layer, chosen, view, top, height, bins, counts, in_view, glyphs)


def _place(layer: Layer, view: TimelineView, events: NDArray[np.int64]) -> Glyphs:
    columns = layer.columns
    over = (columns.first_ms[events] <= view.first_s * 1000) & (columns.last_ms[events] >= view.last_s * 1000)
    through, events = int(np.count_nonzero(over)), events[~over]
    left = view.gutter_px + view.scale.px_of(columns.first_ms[events] / 1000.0)
    right = view.gutter_px + view.scale.px_of(columns.last_ms[events] / 1000.0)
    short = np.maximum(LEAST_BAR_PX - (right - left), 0.0) / 2
    return Glyphs(events, left - short, right + short, through)


def hit(band: Band, x: float, y: float, *, most: int) -> tuple[int, tuple[int, ...]]:
    """How many events are under a point of the view, and the numbers of at most *most* of them.

    Where bars are drawn the one under the point; else all that may be under way in its bin.
    """
    if not band.top <= y < band.top + band.height or x < band.view.gutter_px:
        return 0, ()
    if band.glyphs is not None and band.in_view <= GLYPHS:
        glyphs = band.glyphs
        row = int((y - band.top - 4) // ROW_PX)
        under = (glyphs.event % band.rows == row) & (glyphs.left - HIT_PX <= x) & (x < glyphs.right + HIT_PX)
        found = glyphs.event[under]
        away = np.abs((glyphs.left + glyphs.right)[under] / 2 - x)
        return len(found), tuple(found[np.argsort(away, kind="stable")][:most].tolist())
    edges = _bin(band, x)
    count = counting.count_between(band.layer.columns, *edges, band.chosen)
    return count, tuple(looking.under(band.layer.columns, *edges, band.chosen, most=most).tolist())


def _bin(band: Band, x: float) -> tuple[int, int]:
    """The bin that the pixel column under x shows: its milliseconds."""
    at = int(band.bins.of_column[min(int(x - band.view.gutter_px), len(band.bins.of_column) - 1)])
    return int(band.bins.edges[at]), int(band.bins.edges[at + 1])


def paint(
    painter: QPainter, band: Band, style: Style, *, tone: str, window_s: tuple[float, float] | None = None
) -> None:
    """Paint a band over the whole width of the view; outside a time window it is faded."""
    view = band.view
    area = QRectF(0, band.top, view.width_px, band.height)
    painter.fillRect(area, color(style.ground))
    _paint_grid(painter, band, style)
    painter.save()
    painter.setClipRect(QRectF(view.gutter_px, band.top, view.width_px - view.gutter_px, band.height))
    share = band.glyph_share
    if share < 1:
        painter.setOpacity(1 - share)
        painter.drawImage(QPointF(view.gutter_px, band.top + 4), _bars(band, tone))
    if band.glyphs is not None and share:
        painter.setOpacity(share)
        painter.drawImage(QPointF(view.gutter_px, band.top + 4), _glyphs(band, band.glyphs, tone))
        _paint_titles(painter, band, band.glyphs, style)
    painter.setOpacity(1.0)
    if window_s is not None:
        for a, b in ((view.first_s, window_s[0]), (window_s[1], view.last_s)):
            if b > a:
                painter.fillRect(
                    QRectF(view.x(a), band.top, view.x(b) - view.x(a), band.height), color(style.ground, 0.7)
                )
    painter.restore()
    _paint_words(painter, band, style, tone)


def _paint_grid(painter: QPainter, band: Band, style: Style) -> None:
    view = band.view
    painter.setPen(QPen(color(style.line), 1))
    lower, _ = axis.steps(view.scale)
    for tick in axis.ticks(lower, (view.first_s, view.last_s), style.language, view.zone):
        x = view.x(tick.at_s)
        if x >= view.gutter_px:
            painter.drawLine(QPointF(x, band.top), QPointF(x, band.top + band.height))
    painter.drawLine(QPointF(0, band.top), QPointF(view.width_px, band.top))


def _bars(band: Band, tone: str) -> QImage:
    """Heights in proportion to the counts; a column with any event has at least one pixel."""
    high = band.rows * ROW_PX
    heights = np.ceil(band.counts * (high / max(band.most, 1))).astype(np.int64)[band.bins.of_column]
    filled = np.arange(high, 0, -1)[:, None] <= heights
    shade = layer_style.shades(tone)
    return layer_style.image_of(np.where(filled, shade[190], np.uint32(0)))


def _glyphs(band: Band, glyphs: Glyphs, tone: str) -> QImage:
    """Bars in their rows: pale for a moment somewhere inside, dark for what lasts or is known to a pixel."""
    width = len(band.bins.of_column)
    first = np.clip(np.rint(glyphs.left - band.view.gutter_px), 0, width).astype(np.int64)
    last = np.clip(np.rint(glyphs.right - band.view.gutter_px), 0, width).astype(np.int64)
    is_long = glyphs.right - glyphs.left > LONG * width
    lasts = (band.layer.columns.flags[glyphs.event] & LASTS).astype(np.bool_)
    sure = lasts | (glyphs.right - glyphs.left <= LEAST_BAR_PX)
    pixels = np.zeros((band.rows, ROW_PX, width), np.uint32)
    row, shades = glyphs.event % band.rows, layer_style.shades(tone)
    for long, top, high in ((True, 9, 2), (False, 2, BAR_PX)):  # what is short stands before what is long
        opacity = np.zeros((band.rows, width), np.uint8)
        for which, alpha in ((~sure, UNSURE), (sure, SURE)):
            some = which & (is_long == long)
            opacity[_covered(row[some], first[some], last[some], opacity.shape)] = alpha
        rows = pixels[:, top : top + high]
        rows[:] = np.where(opacity[:, None, :] > 0, shades[opacity][:, None, :], rows)
    return layer_style.image_of(pixels.reshape(band.rows * ROW_PX, width))


def _covered(
    row: NDArray[np.int64], first: NDArray[np.int64], last: NDArray[np.int64], shape: tuple[int, ...]
) -> NDArray[np.bool_]:
    """Of *shape*, rows and columns: which pixels lie in some bar."""
    change = np.zeros((shape[0], shape[1] + 1), np.int64)
    np.add.at(change, (row, first), 1)
    np.add.at(change, (row, last), -1)
    return np.asarray(np.cumsum(change, axis=1)[:, :-1] > 0)


def _paint_titles(painter: QPainter, band: Band, glyphs: Glyphs, style: Style) -> None:
    """Titles beside the bars that have room before the next one in their row."""
    measure = metrics(style, small=True)
    painter.setFont(style.font(style.small_px))
    painter.setPen(color(style.text))
    short = glyphs.right - glyphs.left <= LONG * len(band.bins.of_column)
    for row in range(band.rows):
        members = np.flatnonzero(short & (glyphs.event % band.rows == row))
        if not len(members):
            continue
        reach = np.maximum.accumulate(glyphs.right[members])  # a long bar hides the room of later short ones
        is_furthest = glyphs.right[members] >= reach
        owner = members[np.maximum.accumulate(np.where(is_furthest, np.arange(len(members)), 0))]
        after = np.append(glyphs.left[members][1:], band.view.width_px)
        room = np.minimum(after - reach - 9, MOST_LABEL_PX)
        baseline = band.top + 4 + row * ROW_PX + ROW_PX / 2 + measure.capHeight() / 2
        for i in np.flatnonzero((room >= LEAST_LABEL_PX) & (reach >= band.view.gutter_px - 2)).tolist():
            title = title_of(band.layer, int(glyphs.event[owner[i]]))
            text = measure.elidedText(title, Qt.TextElideMode.ElideRight, float(room[i]))
            painter.drawText(QPointF(float(reach[i]) + 4, baseline), text)
    for row in np.flatnonzero(np.bincount(glyphs.event % band.rows, minlength=band.rows) == 1).tolist():
        (only,) = np.flatnonzero(glyphs.event % band.rows == row).tolist()
        left, right = max(float(glyphs.left[only]), band.view.gutter_px), float(glyphs.right[only])
        if not short[only] and right - left > LEAST_LABEL_PX:
            title = title_of(band.layer, int(glyphs.event[only]))
            text = measure.elidedText(title, Qt.TextElideMode.ElideRight, right - left - 4)
            baseline = band.top + 4 + row * ROW_PX + ROW_PX / 2 + measure.capHeight() / 2 - 2
            painter.drawText(QPointF(left + 4, baseline), text)


def _paint_words(painter: QPainter, band: Band, style: Style, tone: str) -> None:
    """The layer's name and how many events it has, and what the heights mean."""
    painter.fillRect(QRectF(0, band.top + 1, GUTTER_PX - 1, band.height - 1), color(style.ground))
    painter.fillRect(QRectF(16, band.top + 10, 9, 9), color(tone))
    bold = metrics(style, bold=True)
    painter.setFont(style.font(style.font_px - 1, bold=True))
    painter.setPen(color(style.text))
    name = bold.elidedText(band.layer.name, Qt.TextElideMode.ElideMiddle, GUTTER_PX - 46)
    painter.drawText(QPointF(30, band.top + 19), name)
    painter.setFont(style.font(style.small_px))
    painter.setPen(color(style.soft))
    phrases = style.phrases
    total = layer_style.grouped(band.layer.count)
    words = phrases.layer_events.format(total)
    if band.chosen is not None:
        words = phrases.layer_chosen.format(layer_style.grouped(band.chosen.count), total)
    painter.drawText(QPointF(16, band.top + 36), words)
    if band.height >= 56:
        shown = phrases.layer_in_view.format(layer_style.grouped(band.in_view))
        painter.drawText(QPointF(16, band.top + 51), shown)
    if words := _note(band, style):
        width = metrics(style, small=True).horizontalAdvance(words)
        y = band.top + band.height - 6
        painter.fillRect(QRectF(GUTTER_PX + 1, y - 11, width + 6, 15), color(style.ground, 0.85))
        painter.drawText(QPointF(GUTTER_PX + 4, y), words)


def paint_no_room(painter: QPainter, right: float, bottom: float, style: Style, *, count: int) -> None:
    """Say in a lower right corner that so many layers have no band, since the pane is too low for them."""
    words = style.phrases.layers_no_room.format(count)
    width = metrics(style, small=True).horizontalAdvance(words)
    left = right - width - 12
    painter.fillRect(QRectF(left - 4, bottom - 18, width + 8, 16), color(style.ground, 0.9))
    painter.setFont(style.font(style.small_px))
    painter.setPen(color(style.soft))
    painter.drawText(QPointF(left, bottom - 6), words)


def _note(band: Band, style: Style) -> str:
    """What the heights mean, or how many events are not drawn since they reach over both edges."""
    if band.glyph_share < 1:
        within = duration_words(Duration(iso_length(band.bins.length_ms)), style.language)
        most = layer_style.grouped(band.most)
        return style.phrases.layer_height.format(within, most) if band.most else ""
    through = band.glyphs.throughout if band.glyphs else 0
    return style.phrases.layer_through.format(layer_style.grouped(through)) if through else ""


def iso_length(length_ms: int) -> str:
    """A length of whole days, hours, minutes or a part of a minute as ISO 8601."""
    for unit_ms, form in ((86_400_000, "P{}D"), (3_600_000, "PT{}H"), (60_000, "PT{}M")):
        if length_ms % unit_ms == 0:
            return form.format(length_ms // unit_ms)
    return f"PT{length_ms / 1000:g}S"
