"""Names of the base map and of its grid: what stands behind the events, where these leave room."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice, takewhile

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF

from viewer.draw.exonyms import name_in
from viewer.draw.labels import Placer, around
from viewer.draw.map_base import Base
from viewer.draw.map_text import metrics, width
from viewer.draw.map_view import Box, MapView
from viewer.draw.quantities import number_words
from viewer.draw.style import Style
from viewer.geo.entry import Entry, Kind
from viewer.geo.mercator import TILE_PX, project_all, unproject
from viewer.geo.names import fold

GREAT = 0.7  # importance of capitals and cities of millions
MOST_GREAT = 8
PX_A_NAME = 20_000  # of the view, so that a map is neither bare nor a gazetteer
BARE_PX = 45.0  # round a place without any name, which then gets one more: no continent is left nameless
FAR_LEAST, LEAST_A_ZOOM = 0.80, 0.07  # least importance of a name at zoom 0, and how it falls with the zoom
PORTS_FROM = 6.5
MANY = 2_000_000  # people, above whom a city is named as capitals are
KEPT_NAMES = 2000
APART_PX, APART_M = 42.0, 40_000.0  # of two places of which one is of lesser rank: suburbs crowd a city's map
SUBURB_PX = 18.0  # of a place whose name finds no room
SAME_PX = 90.0  # within which two of one name are one place
DOT_PX = 3.5
GAP_PX, DOT_GAP_PX = 3.0, 1.5  # that a name and its dot keep from marks, cards and frames
BESIDE_PX = 12.0  # between two names in one line, which would else be read as one
STEPS = (45.0, 30.0, 15.0, 10.0, 5.0, 2.0, 1.0, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002)
LEAST_STEP_PX = 110.0

_ESTATE = re.compile(r"^(?!St|Mt|Ft|Pt)[A-Z][a-z]{1,5}\. | - ")  # "Urb. Santo Domingo": no town's name

Cell = tuple[int, int]  # column and row of a square of the view
Dot = tuple[QPointF, str]  # where a name is said already, and that name, folded


@dataclass(frozen=True, slots=True)
class Name:
    """A place's dot, its name and the room for that; `role` is place, capital or port."""

    at: QPointF
    rect: QRectF
    words: str
    role: str


@dataclass(frozen=True, slots=True)
class GridLine:
    """A meridian or parallel at a round degree, and where its name stands; None where there is no room."""

    at_px: float
    is_meridian: bool
    words: str
    rect: QRectF | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the gazetteer, and what its name looks like."""

    entry: Entry
    role: str


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """Rows of places in and round a view, the most important first, and (n, 2) where in unit Mercator.

    The places themselves are made when they are looked at: of the hundreds round a view a few are named.
    """

    base: Base
    rows: NDArray[np.intp]
    unit: NDArray[np.float64]

    def spots(self, view: MapView) -> list[tuple[int, float, float]]:
        """The rows of the places in a view, and where in its pixels."""
        left, top, _, _ = view.box
        x = (self.unit[:, 0] + np.round(view.x - self.unit[:, 0]) - left) * view.world_px
        y = (self.unit[:, 1] - top) * view.world_px
        inside = np.flatnonzero((x >= 0) & (x <= view.width_px) & (y >= 0) & (y <= view.height_px))
        return list(zip(self.rows[inside].tolist(), x[inside].tolist(), y[inside].tolist(), strict=True))

    def seen(self, view: MapView) -> Iterator[tuple[Place, QPointF]]:
        """The places in a view, and where."""
        return ((_place(self.base, row), QPointF(x, y)) for row, x, y in self.spots(view))


@lru_cache(maxsize=2 * KEPT_NAMES)
def _place(base: Base, row: int) -> Place:
    entry = base.gazetteer.at(row)
    return Place(entry, _role(entry))


def places_near(base: Base, view: MapView) -> Near:
    """Places in and round a view; asked of the gazetteer once for a neighbourhood.

    So a pan asks nothing for most of its frames.
    """
    level = math.floor(view.zoom * 2) / 2
    px = TILE_PX * 2.0**level
    wide, high = view.width_px / px, view.height_px / px  # at least what the view shows
    column, row = round(view.x / wide * 2), round(view.y / high * 2)
    middle = (column * wide / 2, row * high / 2)
    return _places(base, (middle[0] - wide, middle[1] - high, middle[0] + wide, middle[1] + high), level)


@lru_cache(maxsize=32)
def _places(base: Base, box: Box, level: float) -> Near:
    south, west = unproject(box[0], min(box[3], 1.0))
    north, east = unproject(box[2], max(box[1], 0.0))
    if box[2] - box[0] >= 1:
        west, east = -180.0, 180.0
    least = _least(level + 0.5)
    rows = base.gazetteer.in_view((south, west, north, east), KEPT_NAMES, min_importance=least)
    return Near(base, rows, project_all(base.gazetteer.where(rows)))


def _least(zoom: float) -> float:
    return max(0.0, FAR_LEAST - LEAST_A_ZOOM * zoom)


def great_places(base: Base, view: MapView) -> dict[int, QPointF]:
    """Where the few places are, by their row, whose dots no label of a mark may cover."""
    seen = takewhile(lambda pair: pair[0].entry.importance >= GREAT, places_near(base, view).seen(view))
    return {place.entry.row: at for place, at in islice(seen, MOST_GREAT)}


@dataclass(frozen=True, slots=True)
class Free:
    """What is taken, what lines cross, and the great places whose dots were kept free."""

    taken: Placer
    crossed: Placer
    great: frozenset[int]

    def spot(
        self, entry: Entry, at: QPointF, size: tuple[float, float], *, dots: Placer, named: Placer
    ) -> QRectF | None:
        """Room for a name beside its dot, clear of all lines; taken now, as the dot is.

        Args:
            dots: those of capitals and great cities, which had better not be covered either.
            named: the names that stand there already, from which it keeps some way to either side.
        """
        dot = _dot(at)
        if entry.row not in self.great and not self.taken.is_free(dot, DOT_GAP_PX):
            return None
        over_dots = None
        for spot in around(at.x(), at.y(), *size, gap_px=6):
            if not named.is_free(_with_gap(spot)):
                continue
            if self.taken.is_free(spot, GAP_PX) and self.crossed.is_free(spot):
                if dots.is_free(spot):
                    return self._take(spot, dot)
                over_dots = over_dots or spot
        return None if over_dots is None else self._take(over_dots, dot)

    def _take(self, spot: QRectF, dot: QRectF) -> QRectF:
        self.taken.take(spot)
        self.taken.take(dot)
        return spot


def names(base: Base, view: MapView, style: Style, *, free: Free, taken: list[Dot]) -> list[Name]:
    """The most important places that find room, and those of bare parts of the map.

    Those that repeat a name beside them are left out, and those of lesser rank that stand close to another;
    a suburb does not stand for a city that finds no room.

    Args:
        taken: the marks and their folded names (see `fold`).
    """
    least = _least(view.zoom)
    most = int(view.width_px * view.height_px / PX_A_NAME)
    named: dict[str, list[Name]] = {}
    crowded: set[Cell] = set()
    count = 0
    said, apart, lost = _Spots(taken, SAME_PX), _Spots(taken, APART_PX), _Spots([], SUBURB_PX)
    apart_px = min(APART_PX, APART_M / view.metres_per_px)
    spots = places_near(base, view).spots(view)
    dots = _great_dots(base, view, spots[:most])
    rects = Placer(_with_gap(QRectF(0, 0, view.width_px, view.height_px)))
    for row, x, y in spots:
        if count >= most and (x // BARE_PX, y // BARE_PX) in crowded:
            continue  # of some hundred places most end here
        place, at = _place(base, row), QPointF(x, y)
        entry, role = place.entry, place.role
        if entry.importance < least:
            break
        if (role == "port" and view.zoom < PORTS_FROM) or _ESTATE.search(entry.name):
            continue
        if role != "capital" and (apart.is_near(at, apart_px) or lost.is_near(at, SUBURB_PX)):
            continue
        beside, words = named.setdefault(entry.key, []), name_in(style.language, entry)
        is_said = said.is_said(at, entry.key) or (words != entry.name and said.is_said(at, fold(words)))
        if is_said or any(_are_close(at, name.at) for name in beside):
            continue
        rect = free.spot(entry, at, _size(words, role, style), dots=dots, named=rects)
        if rect is None:
            lost.take(at, entry.key)
        else:
            rects.take(rect)
            beside.append(Name(at, rect, words, role))
            crowded.update(_cells_round(_cell(at, BARE_PX)))
            apart.take(at, entry.key)
            count += 1
    return [name for beside in named.values() for name in beside]


def _great_dots(base: Base, view: MapView, spots: list[tuple[int, float, float]]) -> Placer:
    """The dots of capitals and great cities among some places in a view."""
    dots = Placer(QRectF(0, 0, view.width_px, view.height_px))
    for row, x, y in spots:
        if _place(base, row).role == "capital":
            dots.take(_dot(QPointF(x, y)))
    return dots


def _with_gap(rect: QRectF) -> QRectF:
    return rect.adjusted(-BESIDE_PX, 0, BESIDE_PX, 0)


def _dot(at: QPointF) -> QRectF:
    return QRectF(at.x() - DOT_PX, at.y() - DOT_PX, 2 * DOT_PX, 2 * DOT_PX)


def _size(words: str, role: str, style: Style) -> tuple[float, float]:
    px, bold = size_px(style, role), role == "capital"
    return width(words, px, bold=bold) + 2, metrics(px, bold=bold).height()


def size_px(style: Style, role: str) -> int:
    """The size of the letters of a name."""
    return style.small_px + (role == "capital")


def _cell(at: QPointF, side_px: float) -> Cell:
    return int(at.x() // side_px), int(at.y() // side_px)


def _cells_round(cell: Cell) -> Iterator[Cell]:
    """The cell and the eight beside it."""
    return ((cell[0] + dx, cell[1] + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1))


class _Spots:
    """Marks and named places by squares of the view, so that those within a side of one are soon found."""

    def __init__(self, taken: list[Dot], side_px: float) -> None:
        self._side_px = side_px
        self._cells: dict[Cell, list[Dot]] = {}
        for at, key in taken:
            self.take(at, key)

    def take(self, at: QPointF, key: str) -> None:
        self._cells.setdefault(_cell(at, self._side_px), []).append((at, key))

    def is_near(self, at: QPointF, away_px: float) -> bool:
        """Whether one of them is closer to a point than that, which is a side at the most."""
        return any(math.hypot(dot.x() - at.x(), dot.y() - at.y()) < away_px for dot, _ in self._round(at))

    def is_said(self, at: QPointF, key: str) -> bool:
        """Whether a name, or a part of it or more than it, is said beside a point."""
        return any((key in other or other in key) and _are_close(at, dot) for dot, other in self._round(at))

    def _round(self, at: QPointF) -> Iterator[Dot]:
        if not self._cells:
            return iter(())
        beside = _cells_round(_cell(at, self._side_px))
        return (dot for cell in beside for dot in self._cells.get(cell, ()))


def _are_close(a: QPointF, b: QPointF) -> bool:
    return abs(a.x() - b.x()) < SAME_PX and abs(a.y() - b.y()) < SAME_PX


def _role(entry: Entry) -> str:
    if entry.kind in (Kind.PORT, Kind.NAVAL_BASE):
        return "port"
    return "capital" if entry.kind is Kind.CAPITAL or entry.population > MANY else "place"


def grid(view: MapView, style: Style) -> list[GridLine]:
    """Meridians and parallels at round degrees, about a hundred pixels or more apart."""
    per_px = 360 / view.world_px
    step = next((s for s in reversed(STEPS) if s / per_px >= LEAST_STEP_PX), STEPS[0])
    left, _, right, _ = view.box
    south, north = view.lat_lon(0, view.height_px)[0], view.lat_lon(0, 0)[0]
    meridians = [
        GridLine(
            (lon / 360 + 0.5 - left) * view.world_px,
            True,
            _degrees((lon + 180) % 360 - 180, style.phrases.directions[:2], step, style),
        )
        for lon in _multiples((left - 0.5) * 360, (right - 0.5) * 360, step)
    ]
    parallels = [
        GridLine(view.px(lat, 0.0)[1], False, _degrees(lat, style.phrases.directions[2:], step, style))
        for lat in _multiples(south, north, step)
    ]
    return [*meridians, *parallels]


def grid_names(lines: list[GridLine], style: Style, placer: Placer) -> list[GridLine]:
    """The lines with their names along the top and left edges, where nothing else is."""
    px = style.small_px - 1
    high = metrics(px).capHeight() + 5
    done = []
    for line in lines:
        wide = width(line.words, px) + 2
        rect = (
            QRectF(line.at_px + 4, 3, wide, high)
            if line.is_meridian
            else QRectF(5, line.at_px - high - 1, wide, high)
        )
        done.append(replace(line, rect=placer.place([rect])))
    return done


def _multiples(first: float, last: float, step: float) -> Iterator[float]:
    for i in range(math.ceil(first / step), math.floor(last / step) + 1):
        yield round(i * step, 6)


def _degrees(value: float, letters: str, step: float, style: Style) -> str:
    digits = max(0, -math.floor(math.log10(step)))
    if value in (0, -180, 180):
        return f"{abs(value):.0f}°"
    return f"{number_words(abs(value), digits, style.language)}°{letters[value < 0]}"
