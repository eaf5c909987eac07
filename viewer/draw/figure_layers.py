"""The layers behind a figure: bands under its timeline, squares and dots under the marks of its map.

They count what the panes count (`timeline_density`, `map_density`), and are painted as vectors, since a
picture of pixels would be coarse in print.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from viewer.columns.layer import LASTS
from viewer.draw import axis, layer_style, map_density, map_vague, timeline_density
from viewer.draw.figure_legend import Sign
from viewer.draw.figure_phrases import FIGURE_PHRASES
from viewer.draw.layer_style import Shown
from viewer.draw.layer_zone import by_days, is_in_days
from viewer.draw.map_density import Counter, Spread
from viewer.draw.map_vague import Areas, Disc
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.draw.timeline_density import GLYPHS, LEAST_BAR_PX, ROW_PX, SURE, UNSURE, Band, Glyphs
from viewer.draw.timeline_layout import TimelineView, metrics
from viewer.draw.wrapping import wrapped
from viewer.model.when import Duration
from viewer.model.words import duration_words

ROWS = 4
HEAD_PX, FOOT_PX, STACKED_HEAD_PX = 8.0, 19.0, 20.0
BAR_PX = 9.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text in a band: the left end of its baseline, and its room."""

    words: str
    role: str  # name, soft
    at: QPointF
    rect: QRectF


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """The band of a layer where it stands on a sheet, its tone, and the lines of text in it.

    `shift_s` is how much later than the timeline above it its clocks are read.
    """

    band: Band
    rect: QRectF
    tone: str
    lines: tuple[Line, ...]
    shift_s: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Behind:
    """A layer behind a map: its counter, its tone, where its events are in the map's view, and its areas."""

    counter: Counter
    tone: str
    spread: Spread
    areas: Areas
    discs: tuple[Disc, ...] = ()

    def within(self, window_ms: tuple[int, int] | None) -> "Behind":
        """The same with the events that may lie in a window of time."""
        view = self.spread.view
        discs = tuple(self.areas.discs(view, window_ms))
        return replace(self, spread=self.counter.spread(view, window_ms), discs=discs)

    @property
    def has_discs(self) -> bool:
        """Whether any event is drawn as the circle that it surely lies in."""
        return bool(self.discs) or bool((map_density.reaches_px(self.spread) >= map_vague.LEAST_PX).any())


# Under the timeline


def span_s(layers: tuple[Shown, ...]) -> tuple[float, float] | None:
    """The seconds in which the events of layers are, but for their few most distant; None of no events."""
    found = [one.layer for one in layers if one.layer.count]
    if not found:
        return None
    ends = [(layer, layer.count // 1000) for layer in found]
    first = min(layer.span_ms(away)[0] for layer, away in ends) / 1000
    last = max(layer.span_ms(layer.count - 1 - away)[1] for layer, away in ends) / 1000
    return first, last


def height_px(layers: tuple[Shown, ...], *, is_stacked: bool) -> float:
    """What the bands take under a timeline."""
    return len(layers) * (HEAD_PX + STACKED_HEAD_PX * is_stacked + ROWS * ROW_PX + FOOT_PX)


def bands(
    layers: tuple[Shown, ...], view: TimelineView, at: QPointF, width: float, *, style: Style
) -> tuple[Placed, ...]:
    """A band for each layer under a timeline, on its axis, however large that is drawn.

    Args:
        view: of the timeline, in its own pixels.
        at: the lower left corner of the timeline.
        width: of the timeline on the sheet.
    """
    scale = width / view.width_px
    ours = TimelineView(
        view.first_s,
        view.last_s,
        width,
        1.0,
        view.lanes,
        gutter_px=view.gutter_px * scale,
        whole=True,
        zone=view.zone,
    )
    head = HEAD_PX + STACKED_HEAD_PX * view.is_stacked
    high = head + ROWS * ROW_PX + FOOT_PX
    found = []
    for i, shown in enumerate(layers):
        rect = QRectF(at.x(), at.y() + i * high, width, high)
        there = by_days(ours) if is_in_days(shown.layer) else ours
        band = timeline_density.lay_out(shown.layer, there, head, shown.chosen, height=ROWS * ROW_PX + 25)
        tone = layer_style.tone(style, shown.number)
        lines = _lines(band, rect, style, is_stacked=view.is_stacked)
        found.append(Placed(band, rect, tone, lines, there.first_s - ours.first_s))
    return tuple(found)


def _lines(band: Band, rect: QRectF, style: Style, *, is_stacked: bool) -> tuple[Line, ...]:
    """The layer's name and count at the side or above, and what the heights mean below."""
    gutter, counts = band.view.gutter_px, _counts(band, style)
    name, soft = metrics(style, bold=True), metrics(style, small=True)
    made: list[Line] = []

    def write(words: str, role: str, x: float, y: float) -> float:
        measure = name if role == "name" else soft
        wide = measure.horizontalAdvance(words)
        box = QRectF(rect.left() + x, rect.top() + y - measure.capHeight(), wide, measure.capHeight())
        made.append(Line(words, role, QPointF(rect.left() + x, rect.top() + y), box))
        return x + wide

    if is_stacked:
        end = write(_first(wrapped(band.layer.name, rect.width() - 120, name)), "name", 18.0, 17.0)
        write(" · ".join(counts), "soft", end + 8, 17.0)
    else:
        lines = wrapped(band.layer.name, gutter - 46, name)[:2]
        for i, words in enumerate(lines):
            write(words, "name", 30.0, 19.0 + i * name.height())
        for i, words in enumerate(counts):
            write(words, "soft", 30.0, 19.0 + len(lines) * name.height() + i * soft.height())
    if words := _note(band, style):
        fitting = wrapped(words, rect.width() - gutter - 8, soft)
        write(fitting[0], "soft", gutter + 4, rect.height() - 6)
    return tuple(made)


def _first(lines: tuple[str, ...]) -> str:
    return lines[0] if lines else ""


def _counts(band: Band, style: Style) -> list[str]:
    """How many events the layer has, and how many of them in the time that is shown where not all are."""
    said, shown = style.phrases, FIGURE_PHRASES[style.language].layer_shown
    total = band.layer.count if band.chosen is None else band.chosen.count
    words = [said.layer_events.format(layer_style.grouped(total))]
    return words if band.in_view == total else [*words, shown.format(layer_style.grouped(band.in_view))]


def _note(band: Band, style: Style) -> str:
    said = FIGURE_PHRASES[style.language]
    if band.in_view > GLYPHS:
        within = duration_words(Duration(timeline_density.iso_length(band.bins.length_ms)), style.language)
        return said.layer_height.format(within, layer_style.grouped(band.most))
    through = band.glyphs.throughout if band.glyphs else 0
    return style.phrases.layer_through.format(layer_style.grouped(through)) if through else ""


def paint_bands(
    painter: QPainter, placed: tuple[Placed, ...], style: Style, window_s: tuple[float, float] | None
) -> None:
    """Paint the bands; outside a time window they are faded."""
    for one in placed:
        painter.save()
        painter.translate(one.rect.topLeft())
        moved = (window_s[0] + one.shift_s, window_s[1] + one.shift_s) if window_s else None
        _paint_band(painter, one, style, moved)
        painter.restore()
        for line in one.lines:
            is_name = line.role == "name"
            painter.setFont(
                style.font(style.font_px - 1, bold=True) if is_name else style.font(style.small_px)
            )
            painter.setPen(color(style.text if is_name else style.soft))
            painter.drawText(line.at, line.words)


def _paint_band(painter: QPainter, one: Placed, style: Style, window_s: tuple[float, float] | None) -> None:
    band, high = one.band, one.rect.height()
    view = band.view
    painter.setPen(QPen(color(style.line), 1))
    for tick in axis.ticks(axis.steps(view.scale)[0], (view.first_s, view.last_s), style.language, view.zone):
        if (x := view.x(tick.at_s)) >= view.gutter_px:
            painter.drawLine(QPointF(x, 0), QPointF(x, high))
    painter.drawLine(QPointF(0, high), QPointF(view.width_px, high))
    first = one.lines[0].rect.translated(-one.rect.topLeft())
    painter.fillRect(QRectF(first.left() - 14, first.center().y() - 4.5, 9, 9), color(one.tone))
    painter.save()
    painter.setClipRect(QRectF(view.gutter_px, 0, view.width_px - view.gutter_px, high))
    if band.glyphs is None or band.in_view > GLYPHS:
        painter.fillPath(_heights(band), color(one.tone, 0.75))
    else:
        _paint_glyphs(painter, band, band.glyphs, one.tone)
    if window_s is not None:
        for a, b in ((view.first_s, window_s[0]), (window_s[1], view.last_s)):
            if b > a:
                rect = QRectF(view.x(a), 0, view.x(b) - view.x(a), high - 1)
                painter.fillRect(rect, color(style.ground, 0.7))
    painter.restore()


def _heights(band: Band) -> QPainterPath:
    """The outline of the counts; a bin with any event has at least a pixel."""
    high, view = ROWS * ROW_PX, band.view
    bottom = band.top + high
    path = QPainterPath(QPointF(view.gutter_px, bottom))
    edges = [view.x(edge / 1000) for edge in band.bins.edges.tolist()]
    for left, right, count in zip(edges, edges[1:], band.counts.tolist(), strict=False):
        top = bottom - (max(count / max(band.most, 1) * high, 1.0) if count else 0.0)
        path.lineTo(QPointF(left, top))
        path.lineTo(QPointF(right, top))
    path.lineTo(QPointF(edges[-1], bottom))
    path.closeSubpath()
    return path


def _paint_glyphs(painter: QPainter, band: Band, glyphs: Glyphs, tone: str) -> None:
    """Bars in their rows: pale for a moment somewhere inside, dark for what lasts or is known exactly."""
    lasts = (band.layer.columns.flags[glyphs.event] & LASTS).astype(np.bool_)
    sure = lasts | (glyphs.right - glyphs.left <= LEAST_BAR_PX)
    painter.setPen(Qt.PenStyle.NoPen)
    for which, alpha in ((~sure, UNSURE), (sure, SURE)):
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for row in range(ROWS):
            some = which & (glyphs.event % ROWS == row)
            top = band.top + row * ROW_PX + 2
            for left, right in _merged(glyphs.left[some], glyphs.right[some]):
                path.addRect(QRectF(left, top, right - left, BAR_PX))
        painter.fillPath(path, color(tone, alpha / 255))


def _merged(left: NDArray[np.float64], right: NDArray[np.float64]) -> list[tuple[float, float]]:
    """Stretches that are covered, without those that lie over one another."""
    found: list[tuple[float, float]] = []
    for i in np.argsort(left, kind="stable").tolist():
        if found and left[i] <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], float(right[i])))
        else:
            found.append((float(left[i]), float(right[i])))
    return found


# Under the marks of the map


def behind(
    layers: tuple[Shown, ...], view: MapView, style: Style, window_ms: tuple[int, int] | None
) -> tuple[Behind, ...]:
    """Where the events of each layer are in a map, of those that may lie in a window of time."""
    found = []
    for shown in layers:
        counter, areas = Counter(shown.layer, shown.chosen), Areas(shown.layer, shown.chosen)
        tone, discs = layer_style.tone(style, shown.number), tuple(areas.discs(view, window_ms))
        found.append(Behind(counter, tone, counter.spread(view, window_ms), areas, discs))
    return tuple(found)


def paint_behind(painter: QPainter, found: tuple[Behind, ...], style: Style) -> None:
    """Paint areas, squares and dots over the base map."""
    for one in found:
        map_vague.paint_discs(painter, list(one.discs), tone=one.tone)
        if one.spread.dots_px is not None:
            map_density.paint(painter, one.spread, style, tone=one.tone)
        else:
            _paint_squares(painter, one)


def _paint_squares(painter: QPainter, one: Behind) -> None:
    """A path for each shade, so that no seams show between squares of the same."""
    view, window = one.spread.view, one.spread.window
    side = 1 << window.level
    step = view.world_px / side
    left, top = view.px_of_unit(window.left / side, window.top / side)
    levels = map_density.levels_of(one.spread.counts)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    for level in np.unique(levels[levels > 0]).tolist():
        path = QPainterPath()
        for row, column in np.argwhere(levels == level).tolist():
            path.addRect(QRectF(left + column * step, top + row * step, step, step))
        painter.fillPath(path, color(one.tone, level / 255))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


# In words


def source_words(shown: Shown, style: Style) -> str:
    """What a layer is: its name, its file and the beginning of its hash, and how many of its events."""
    said, layer = FIGURE_PHRASES[style.language], shown.layer
    count = layer.count if shown.chosen is None else shown.chosen.count
    told = style.phrases.layer_events.format(layer_style.grouped(count))
    if count < layer.count:
        told = said.some.format(layer_style.grouped(count), layer_style.grouped(layer.count))
    name = layer.source.path.replace("\\", "/").rpartition("/")[2]
    return said.layer.format(layer.name, told, name, layer.source.sha256[:12])


def vague_words(found: tuple[Behind, ...], style: Style) -> list[str]:
    """What of the layers is in no square, as its place is known too vaguely."""
    phrases = style.phrases
    return [
        f"{one.counter.layer.name}: " + phrases.layer_vague.format(layer_style.grouped(one.spread.vague))
        for one in found
        if one.spread.vague
    ]


def signs_of(behind: tuple[Behind, ...]) -> tuple[Sign, ...]:
    """The signs of the layers that are drawn behind a map, each with its tone, then what they mean."""
    named = [Sign("layer", label=one.counter.layer.name, tone=one.tone) for one in behind]
    keys = ["dots" if one.spread.dots_px is not None else "squares" for one in behind]
    if any(one.has_discs for one in behind):
        keys.append("discs")
    return (*named, *(Sign(key) for key in dict.fromkeys(keys)))
