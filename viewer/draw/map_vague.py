"""Events of a layer whose place is an area: as discs within which they surely lie, never as points.

Rows that are coded to a region or a country share its middle, so they are gathered by middle and radius.
Where few such areas are in view each is a disc with the number of its events in the middle; where there are
many, or the disc would cover all that is seen, they are only counted in words, as `map_density` does.
"""

import math
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from viewer.columns.bits import Chosen
from viewer.columns.layer import WORLD, Layer
from viewer.draw import layer_style
from viewer.draw.map_view import MapView
from viewer.draw.style import Style, color
from viewer.draw.timeline_layout import metrics
from viewer.geo.mercator import CIRCUMFERENCE_M

NEAR = 2  # classes of `REACH_M` that may be points: those known to a district
MOST_VAGUE = 1_000_000  # events of a layer with a vague place up to which they are gathered
MOST_AREAS = 5_000  # of a layer; each frame looks at all of them
MOST_DISCS = 12
LEAST_PX = 4.0  # radius under which a disc is a dot
WIDEST = 0.75  # radius, of the longer side of the view, over which a disc shows nothing
NUMBERED_PX = 24.0  # radius from which on a disc has its number in it
HIT_PX = 14.0
CHIP_PX = 16.0


@dataclass(frozen=True, slots=True, eq=False)
class Disc:
    """An area with events: its middle and radius in pixels of the view, and the numbers of the events."""

    at: QPointF
    radius_px: float
    events: NDArray[np.uint32]


class Areas:
    """The areas of one layer, gathered once, and the events of those that pass a filter."""

    def __init__(self, layer: Layer, chosen: Chosen | None = None) -> None:
        self.layer, self.chosen = layer, chosen

    @cached_property
    def _gathered(self) -> tuple[NDArray[np.uint32], NDArray[np.intp], NDArray[np.uint32]]:
        """The vague events that pass, by area; where each area begins among them; an event of each."""
        columns = self.layer.columns
        events = np.asarray(columns.by_place[int(columns.place_at[NEAR, 0]) :])
        if len(events) > MOST_VAGUE:
            events = events[:0]
        if self.chosen is not None:
            events = events[self.chosen.mask[events]]
        middle = columns.x[events].astype(np.uint64) << np.uint64(32) | columns.y[events]
        _, place = np.unique(middle, return_inverse=True)
        radii, reach = np.unique(columns.radius_m[events], return_inverse=True)
        key = place * len(radii) + reach
        order = np.argsort(key, kind="stable")
        starts = np.flatnonzero(np.diff(key[order], prepend=-1))
        if len(starts) > MOST_AREAS:
            return events[:0], np.zeros(1, np.int64), events[:0]
        return events[order], np.append(starts, len(events)), events[order[starts]]

    def discs(self, view: MapView, window_ms: tuple[int, int] | None) -> list[Disc]:
        """The areas that are seen, the widest first; none where they are too many to tell apart."""
        events, starts, examples = self._gathered
        if not len(events):
            return []
        columns = self.layer.columns
        x, y = columns.x[examples] / WORLD, columns.y[examples] / WORLD
        radius = radius_px(view, y, columns.radius_m[examples])
        px = (x + np.rint(view.x - x) - view.box[0]) * view.world_px
        py = (y - view.box[1]) * view.world_px
        beside = np.maximum(np.maximum(-px, px - view.width_px), np.maximum(-py, py - view.height_px))
        seen = np.flatnonzero((beside < radius) & (radius < WIDEST * max(view.width_px, view.height_px)))
        if len(seen) > MOST_DISCS:
            return []
        made = []
        for number in seen[np.argsort(-radius[seen])].tolist():
            found = self._within(events[starts[number] : starts[number + 1]], window_ms)
            if len(found):
                made.append(Disc(QPointF(px[number], py[number]), float(radius[number]), found))
        return made

    def _within(self, events: NDArray[np.uint32], window_ms: tuple[int, int] | None) -> NDArray[np.uint32]:
        if window_ms is None:
            return events
        columns = self.layer.columns
        return events[(columns.first_ms[events] < window_ms[1]) & (columns.last_ms[events] > window_ms[0])]


def radius_px(view: MapView, y: NDArray[np.float64], radius_m: NDArray[np.float32]) -> NDArray[np.float64]:
    """(n,) radii on a view of discs about (n,) places of the unit square."""
    stretch = np.cosh(math.pi * (1 - 2 * y))  # of the map against the ground at that latitude
    return np.asarray(radius_m * stretch / CIRCUMFERENCE_M * view.world_px, np.float64)


def under(discs: list[Disc], x: float, y: float, *, most: int) -> tuple[int, tuple[int, ...]]:
    """How many events the area has whose middle is under a point, and at most *most* of them."""
    near = [disc for disc in discs if math.hypot(disc.at.x() - x, disc.at.y() - y) <= HIT_PX]
    if not near:
        return 0, ()
    events = near[-1].events
    return len(events), tuple(events[:most].tolist())


def paint_discs(painter: QPainter, discs: list[Disc], *, tone: str) -> None:
    """Paint areas as discs with a broken edge."""
    for disc in discs:
        _paint_disc(painter, disc.at, disc.radius_px, tone)


def _paint_disc(painter: QPainter, at: QPointF, radius_px: float, tone: str) -> None:
    """A pale disc, and its edge of single pixels: smooth, the broken line would take ten times as long."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(tone, 0.10))
    painter.drawEllipse(at, radius_px, radius_px)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(color(tone, 0.75), 1, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius_px, radius_px)


def paint_numbers(painter: QPainter, discs: list[Disc], style: Style, *, tone: str) -> None:
    """Paint in the middle of each disc how many events it has, where the disc is wide enough to say that."""
    measure = metrics(style, small=True)
    painter.setFont(style.font(style.small_px))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for disc in (each for each in discs if each.radius_px > NUMBERED_PX):
        words = layer_style.grouped(len(disc.events))
        width = measure.horizontalAdvance(words) + 12
        chip = QRectF(disc.at.x() - width / 2, disc.at.y() - CHIP_PX / 2, width, CHIP_PX)
        painter.setPen(QPen(color(tone), 1, Qt.PenStyle.DashLine))
        painter.setBrush(color(style.ground))
        painter.drawRoundedRect(chip, CHIP_PX / 2, CHIP_PX / 2)
        painter.setPen(color(style.text))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


def paint_reaches(
    painter: QPainter, at: NDArray[np.float64], radius: NDArray[np.float64], *, tone: str
) -> NDArray[np.bool_]:
    """Paint those of (k, 2) places whose (k,) radii can be seen as discs; (k,) which of them are points."""
    is_point = radius < LEAST_PX
    wide = np.column_stack((at, radius))[~is_point].tolist()
    for x, y, r in sorted(set(map(tuple, wide))):  # numpy.unique would load masked arrays, in a frame
        _paint_disc(painter, QPointF(x, y), r, tone)
    return is_point
