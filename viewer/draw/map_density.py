"""A layer on the map: squares shaded by how many events they hold, and dots where there are few.

The squares are those of the Mercator world at a whole zoom, so they stay where they are while the map is
dragged, and each splits into four or is merged with three others as it is zoomed.  The shade goes with the
logarithm of the count on a scale that is the same everywhere, so it does not flicker with what is in view.
Events whose place is known too vaguely for the scale are in no square: they are counted in words, and where
few areas are in view drawn as discs by `map_vague`.  What is coded to a region or a country is never a point.
"""

import math
import time
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from viewer.columns import squares
from viewer.columns.bits import Chosen
from viewer.columns.brush import Brush, whole_world
from viewer.columns.layer import REACH_M, WORLD, Layer
from viewer.columns.squares import TILE, TILE_LEVELS, Window
from viewer.draw import layer_style, map_vague
from viewer.draw.map_layout import FURNITURE_PX
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.draw.timeline_layout import metrics

SQUARE_PX = 8.0  # about the side of a square
VAGUE_PX = 24.0  # places that may be off by more are in no square
DOTS = 1500  # events in view up to which each is a dot
DOT_PX = 6.0
KEPT_TILES = 600
FAINTEST, STEP, FIRMEST = 0.30, 0.13, 0.92  # opacity of one event, more for ten times as many, the most
HIT_PX = 6.0
CARD_LINE_PX = 19
CARD_SHARE = 0.4  # of the height of the map that the card may take
CARD_STEP_PX = 40.0
LOOKED_AT = 1 << 16  # events of a square looked at for a tip

Box = tuple[int, int, int, int]


def window_of(view: MapView, coarser: int = 0) -> Window:
    """The squares that a view shows in whole or in part; with *coarser* those of a zoom further off."""
    level = round(view.zoom + math.log2(256 / SQUARE_PX)) - coarser
    level = min(max(level, TILE_LEVELS), squares.FINEST)
    side = 1 << level
    left, top, right, bottom = view.box
    first_row, last_row = max(math.floor(top * side), 0), min(math.floor(bottom * side), side - 1)
    first, last = math.floor(left * side), math.floor(right * side)
    width = min(last - first + 1, side)
    return Window(level, first, first_row, width, max(last_row - first_row + 1, 1))


def reach_of(view: MapView) -> int:
    """How many classes of `REACH_M` are exact enough for the squares of a view; never a region."""
    return min(max(squares.reaches(VAGUE_PX * view.metres_per_px), 1), map_vague.NEAR)


@dataclass(frozen=True, slots=True, eq=False)
class Spread:
    """Where a layer's events are, in a view.

    Attributes:
        counts: (height, width) events in each square of `window`, rows from the north.
        vague: events in view whose place is known too vaguely to be in a square.
        dots: (k,) numbers of the events where they are few, else None.
        dots_px: (k, 2) their pixels.
    """

    layer: Layer
    view: MapView
    window: Window
    counts: NDArray[np.int64]
    vague: int
    dots: NDArray[np.int64] | None = None
    dots_px: NDArray[np.float64] | None = None

    @property
    def total(self) -> int:
        return int(self.counts.sum())

    @property
    def is_coarse(self) -> bool:
        """Whether its squares are larger than those of the view."""
        return self.window.level < window_of(self.view).level


class Counter:
    """Counts the squares of views of one layer, and keeps what it counted for the next ones."""

    def __init__(self, layer: Layer, chosen: Chosen | None = None) -> None:
        self.layer, self.chosen = layer, chosen
        self._tiles: OrderedDict[tuple[int, int, int, int], NDArray[np.uint32]] = OrderedDict()
        self._brushes: dict[bool, Brush] = {}  # of the whole world, and of a part of it

    def spread(self, view: MapView, window_ms: tuple[int, int] | None = None, *, coarser: int = 0) -> Spread:
        """Where the events are that may lie in a window of time, or all of them.

        Args:
            coarser: how many times the sides of the squares are doubled.
        """
        window, reach = window_of(view, coarser), reach_of(view)
        if window_ms is None:
            counts, vague = self._from_tiles(window, reach), 0
            if self._has_beyond(reach):
                vague = int(self._from_tiles(window, len(REACH_M)).sum() - counts.sum())
        else:
            brush = self._brush_of(window) or self.keep(
                Brush(self.layer.columns, _roomy(window), self.chosen)
            )
            counts, vague = brush.counts_in(window, window_ms, reach)
        found = Spread(self.layer, view, window, counts, vague)
        return self._with_dots(found, reach, window_ms) if found.total <= DOTS else found

    def _has_beyond(self, reach: int) -> bool:
        """Whether there are events whose place is known more vaguely than that."""
        at = self.layer.columns.place_at[reach:]
        return bool(at[:, -1].sum() > at[:, 0].sum())

    # What is there at once

    def is_ready(
        self, view: MapView, window_ms: tuple[int, int] | None, *, coarser: int, until: float
    ) -> bool:
        """Whether `spread` answers at once; counts what is missing for that until `time.perf_counter()`."""
        window = window_of(view, coarser)
        if window_ms is not None:
            return self._brush_of(window) is not None
        reaches = {reach_of(view), *([len(REACH_M)] if self._has_beyond(reach_of(view)) else [])}
        is_in_table = window.level <= self.layer.columns.level and self.chosen is None
        return is_in_table or all(self._has_counted(window, reach, until) for reach in reaches)

    def _has_counted(self, window: Window, reach: int, until: float) -> bool:
        zoom = window.level - TILE_LEVELS
        for column, row in _tiles_of(window):
            tile = (zoom, column % (1 << zoom), row)
            if (*tile, reach) not in self._tiles:
                if time.perf_counter() > until:
                    return False
                self._tile(tile, reach)
        return True

    def brush_wanted(self, view: MapView) -> Window | None:
        """The part of the map of which a brush is missing for a view; None if none is."""
        window = window_of(view)
        if self._brush_of(whole_world()) is None:
            return whole_world()
        return None if self._brush_of(window) else _roomy(window)

    def keep(self, brush: Brush) -> Brush:
        """Answer with a brush from now on."""
        self._brushes[brush.window == whole_world()] = brush
        return brush

    def _brush_of(self, window: Window) -> Brush | None:
        own, world = self._brushes.get(False), self._brushes.get(True)
        return next((brush for brush in (own, world) if brush and brush.holds(window)), None)

    def _from_tiles(self, window: Window, reach: int) -> NDArray[np.int64]:
        """The counts of a window put together from tiles."""
        zoom = window.level - TILE_LEVELS
        counts = np.zeros((window.height, window.width), np.int64)
        for column, row in _tiles_of(window):
            tile = self._tile((zoom, column % (1 << zoom), row), reach)
            y0, x0 = max(row * TILE, window.top), max(column * TILE, window.left)
            y1 = min((row + 1) * TILE, window.top + window.height)
            x1 = min((column + 1) * TILE, window.left + window.width)
            part = tile[y0 - row * TILE : y1 - row * TILE, x0 - column * TILE : x1 - column * TILE]
            counts[y0 - window.top : y1 - window.top, x0 - window.left : x1 - window.left] = part
        return counts

    def _tile(self, tile: tuple[int, int, int], reach: int) -> NDArray[np.uint32]:
        key = (*tile, reach)
        if (found := self._tiles.get(key)) is None:
            found = self._tiles[key] = squares.tile_counts(self.layer.columns, tile, reach, self.chosen)
            if len(self._tiles) > KEPT_TILES:
                self._tiles.popitem(last=False)
        else:
            self._tiles.move_to_end(key)
        return found

    def _with_dots(self, spread: Spread, reach: int, window_ms: tuple[int, int] | None) -> Spread:
        events = self._inside(spread.window, reach, window_ms)
        columns = self.layer.columns
        x, y = columns.x[events] / WORLD, columns.y[events] / WORLD
        left, top, _, _ = spread.view.box
        at = np.column_stack((np.mod(x - left, 1.0), y - top)) * spread.view.world_px
        return Spread(
            spread.layer, spread.view, spread.window, spread.counts, spread.vague, events.astype(np.int64), at
        )

    def _inside(self, window: Window, reach: int, window_ms: tuple[int, int] | None) -> NDArray[np.uint32]:
        """The events in the squares of a window that have any."""
        zoom = window.level - TILE_LEVELS
        found = [np.zeros(0, np.uint32)]
        for column, row in sorted({(column % (1 << zoom), row) for column, row in _tiles_of(window)}):
            tile = (zoom, column, row)
            if window_ms is not None or self._tile(tile, reach).any():
                found.append(squares.tile_events(self.layer.columns, tile, reach))
        events = np.concatenate(found)
        cells = squares.cells_of_events(self.layer.columns, window, events)
        events = events[cells < window.width * window.height]
        return _passing(self.layer, events, self.chosen, window_ms)

    def under(
        self, spread: Spread, x: float, y: float, *, most: int, window_ms: tuple[int, int] | None = None
    ) -> tuple[int, tuple[int, ...]]:
        """How many events are under a point of the view, and the numbers of at most *most* of them."""
        if spread.dots is not None and spread.dots_px is not None:
            away = np.hypot(spread.dots_px[:, 0] - x, spread.dots_px[:, 1] - y)
            near = np.flatnonzero(away <= HIT_PX)
            order = near[np.argsort(away[near], kind="stable")]
            return len(near), tuple(spread.dots[order][:most].tolist())
        window, view = spread.window, spread.view
        side = 1 << window.level
        column = math.floor((view.box[0] + x / view.world_px) * side)
        row = math.floor((view.box[1] + y / view.world_px) * side)
        inside = 0 <= row - window.top < window.height and 0 <= column - window.left < window.width
        count = int(spread.counts[row - window.top, column - window.left]) if inside else 0
        if not count:
            return 0, ()
        events = squares.tile_events(self.layer.columns, (window.level, column % side, row), reach_of(view))
        found = _passing(self.layer, events[:LOOKED_AT], self.chosen, window_ms)
        return count, tuple(found[:most].tolist())


def _tiles_of(window: Window) -> list[tuple[int, int]]:
    """Columns, counted on round the world, and rows of the tiles that a window touches."""
    columns = range(window.left // TILE, (window.left + window.width - 1) // TILE + 1)
    rows = range(window.top // TILE, (window.top + window.height - 1) // TILE + 1)
    return [(column, row) for row in rows for column in columns]


def _passing(
    layer: Layer, events: NDArray[np.uint32], chosen: Chosen | None, window_ms: tuple[int, int] | None
) -> NDArray[np.uint32]:
    if chosen is not None:
        events = events[chosen.mask[events]]
    if window_ms is not None:
        columns = layer.columns
        events = events[(columns.first_ms[events] < window_ms[1]) & (columns.last_ms[events] > window_ms[0])]
    return events


def _roomy(window: Window) -> Window:
    """A window with half as much again on every side, so that dragging the map seldom leaves it."""
    side = 1 << window.level
    top = max(window.top - window.height // 2, 0)
    bottom = min(window.top + window.height + window.height // 2, side)
    width = window.width + 2 * (window.width // 2)
    if width >= side:
        return Window(window.level, window.left, top, window.width, bottom - top)
    return Window(window.level, window.left - window.width // 2, top, width, bottom - top)


def paint(painter: QPainter, spread: Spread, style: Style, *, tone: str) -> None:
    """Paint the squares, or the dots; the rest of the map stays as it is."""
    if spread.dots_px is not None:
        is_point = map_vague.paint_reaches(painter, spread.dots_px, reaches_px(spread), tone=tone)
        paint_dots(painter, spread.dots_px[is_point], style, tone)
        return
    view, window = spread.view, spread.window
    side = 1 << window.level
    x0, y0 = view.px_of_unit(window.left / side, window.top / side)
    step = view.world_px / side
    target = QRectF(x0, y0, window.width * step, window.height * step)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, on=False)
    painter.drawImage(target, layer_style.image_of(_shaded(spread.counts, tone)))


def reaches_px(spread: Spread) -> NDArray[np.float64]:
    """(k,) how far off each dot may be, in pixels; (0,) where there are squares instead."""
    dots = spread.dots if spread.dots is not None else np.zeros(0, np.int64)
    columns = spread.layer.columns
    return map_vague.radius_px(spread.view, columns.y[dots] / WORLD, columns.radius_m[dots])


def levels_of(counts: NDArray[np.int64]) -> NDArray[np.int64]:
    """How opaque each square is, of 255; nought where there is no event."""
    opacity = np.minimum(FAINTEST + STEP * np.log10(np.maximum(counts, 1)), FIRMEST)
    return np.where(counts > 0, np.rint(255 * opacity), 0).astype(np.int64)


def _shaded(counts: NDArray[np.int64], tone: str) -> NDArray[np.uint32]:
    return np.asarray(layer_style.shades(tone)[levels_of(counts)])


def paint_dots(painter: QPainter, at: NDArray[np.float64], style: Style, tone: str) -> None:
    """Paint a dot at each of (k, 2) pixels."""
    points = QPolygonF([QPointF(x, y) for x, y in at.tolist()])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for colour, size in ((color(style.ground, 0.8), DOT_PX + 2), (color(tone, 0.9), DOT_PX)):
        painter.setPen(QPen(colour, size, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPoints(points)


Toned = tuple[Spread, str]  # a layer's spread and its colour


def card(spreads: Sequence[Toned], style: Style) -> QRectF:
    """Where the words stand that say which tone is which layer: in the lower left corner.

    It is as wide as the next of a few widths, so that it does not follow every digit of a count.
    """
    return _card(spreads, _lines(spreads, style), style)


def _card(spreads: Sequence[Toned], lines: Sequence[tuple[str, str | None]], style: Style) -> QRectF:
    measure = metrics(style, small=True)
    widest = max(measure.horizontalAdvance(words) for words, _ in lines)
    width = math.ceil((widest + 30) / CARD_STEP_PX) * CARD_STEP_PX
    view, high = spreads[0][0].view, CARD_LINE_PX * len(lines)
    return QRectF(8.5, view.height_px - FURNITURE_PX - high - 11.5, width, high + 5)


def _lines(spreads: Sequence[Toned], style: Style) -> list[tuple[str, str | None]]:
    """For each layer how many events are in view, what of it is in no square, and its tone.

    Where they would take too much of the map, those without an event in view come last, and the rest are
    only counted.
    """
    phrases, measure = style.phrases, metrics(style, small=True)
    view = spreads[0][0].view
    room = max(int(CARD_SHARE * view.height_px / CARD_LINE_PX), 2)
    listed = list(spreads)
    if len(spreads) > room:
        listed = sorted(spreads, key=lambda pair: not (pair[0].total or pair[0].vague))[: room - 1]
    lines: list[tuple[str, str | None]] = []
    for spread, tone in listed:
        total = layer_style.grouped(spread.total)
        if spread.is_coarse:  # its squares reach further out of the view
            total = f"≈ {total}"
        words = f"{spread.layer.name}: " + phrases.layer_in_view.format(total)
        if spread.vague:
            words += " · " + phrases.layer_vague.format(layer_style.grouped(spread.vague))
        wide = max(view.width_px - 60, 80.0)
        lines.append((measure.elidedText(words, Qt.TextElideMode.ElideRight, wide), tone))
    if len(listed) < len(spreads):
        lines.append((phrases.layers_more.format(len(spreads) - len(listed)), None))
    return lines


def paint_words(painter: QPainter, spreads: Sequence[Toned], style: Style) -> None:
    """Which tone is which layer, and what of it is in no square."""
    lines = _lines(spreads, style)
    rect = _card(spreads, lines, style)
    painter.setPen(QPen(color(style.line), 1))
    painter.setBrush(color(style.ground, 0.94))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(style.font(style.small_px))
    for i, (words, tone) in enumerate(lines):
        y = rect.top() - 0.5 + CARD_LINE_PX * i
        if tone is not None:
            painter.fillRect(QRectF(15, y + 8, 9, 9), color(tone))
        painter.setPen(color(style.text if tone is not None else style.soft))
        painter.drawText(QPointF(29, y + 16.5), words)
