"""The map of the stand-alone page: an SVG of coast and borders with the events' places on it.

Only what is a point becomes a mark; a stated radius is a disc, and a country its outline.  A mark is in
brackets where all that it stands for is only implied, and so is one that several are joined in, as on the map
pane.
"""

import html
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from viewer.files.formats import shapes
from viewer.files.formats.page_glyphs import mark, together
from viewer.geo import geodesy
from viewer.geo.basemap import BORDER, LAKE, LAND, Basemap
from viewer.geo.mercator import MAX_LAT, project, project_all
from viewer.model.event import Certainty, Event
from viewer.model.sides import stated_radius_m
from viewer.model.where import Precision, Where

UNITS = 4000  # of the drawing across the frame, so that whole numbers are fine enough
WIDTH_PX = 1000  # of the frame as it is first shown, for sizes of marks and letters
ASPECT = 0.6
BEYOND = 0.5  # of the frame's width: how far the base runs on beside it
LEAST_WIDTH = 1 / 400  # of the world: some hundred kilometres at the equator
MARGIN = 0.14
LETTER_PX, LINE_PX = 7.4, 17.0  # of a label, for keeping labels apart
MARK_PX, BRACKETED_PX = 9, 14  # from the middle of a mark to either side
_SIDES = ((12, 5, "start"), (-12, 5, "end"), (0, -12, "middle"), (0, 24, "middle"))

Points = NDArray[np.float64]
Numbered = tuple[int, Event]


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the unit square that is shown; x may run on beyond 0..1."""

    left: float
    top: float
    width: float

    @property
    def height(self) -> float:
        return self.width * ASPECT

    def units(self, points: Points) -> NDArray[np.int64]:
        """Places of the unit square in units of the drawing."""
        origin = np.array([self.left, self.top])
        units: NDArray[np.int64] = np.round((points - origin) * (UNITS / self.width)).astype(np.int64)
        return units


@dataclass
class _Spot:
    """A place of the map and the events that took place there; an area has rings, a point none."""

    name: str
    at: tuple[float, float]  # on the unit square
    rings: tuple[Points, ...] = ()
    events: list[Numbered] = field(default_factory=list)
    is_implied: bool = True  # until one of the events is said to be there

    @property
    def numbers(self) -> str:
        return " ".join(str(number) for number, _ in self.events)

    @property
    def said(self) -> str:
        return html.escape(f"{self.shown}: {'; '.join(event.what for _, event in self.events)}")

    @property
    def reach_px(self) -> int:
        """How far its mark reaches to either side."""
        return BRACKETED_PX if self.is_implied and not self.rings else MARK_PX

    @property
    def shown(self) -> str:
        """Its name, in brackets where it is only implied."""
        return f"[{self.name}]" if self.is_implied else self.name

    @property
    def kinds(self) -> set[Certainty]:
        return {event.certainty for _, event in self.events}


def svg(events: Sequence[Numbered], base: Basemap, *, label: str) -> str | None:
    """The map of *events*, each with its number in the page; None where none has a place on it.

    *label* is what it is called for those who do not see it.
    """
    places = _places(events, base)
    if not places:
        return None
    frame, cut = _frame([*(np.array([p.at]) for p in places), *(ring for p in places for ring in p.rings)])
    areas = [place for place in places if place.rings]
    drawn = "".join(_area(place, frame, cut) for place in areas)
    spots = sorted(places, key=lambda place: bool(place.rings))  # points have the first choice of room
    view = f"0 0 {UNITS} {round(UNITS * ASPECT)}"
    return (
        f'<svg class="map" viewBox="{view}" tabindex="0" role="group" '
        f'aria-label="{label}">'
        f"{_base(base, frame)}{drawn}{_marks(spots, frame, cut)}</svg>"
    )


def _places(events: Sequence[Numbered], base: Basemap) -> list[_Spot]:
    found: dict[tuple[object, ...], _Spot] = {}
    for number, event in events:
        for where in event.where:
            if where.lat is None or where.lon is None:
                continue
            is_point = shapes.is_point(where)
            rings = () if is_point else tuple(_outline(where, base))
            if not is_point and not rings:
                continue
            key = (is_point, round(where.lat, 4), round(where.lon, 4), 0 if is_point else where.radius_m)
            spot = found.setdefault(key, _Spot(where.name, project(where.lat, where.lon), rings))
            spot.is_implied = spot.is_implied and event.implies(where)
            if (number, event) not in spot.events:
                spot.events.append((number, event))
    return list(found.values())


def _area(place: _Spot, frame: Frame, cut: float) -> str:
    path = "".join(_path(frame.units(_turned(ring, cut)), close=True) for ring in place.rings)
    shared = f" c-{next(iter(place.kinds))}" if len(place.kinds) == 1 else ""
    return (
        f'<path class="area{shared}" tabindex="0" role="button" aria-label="{place.said}" '
        f'data-events="{place.numbers}" d="{path}"><title>{place.said}</title></path>'
    )


def _outline(where: Where, base: Basemap) -> list[Points]:
    if where.precision is Precision.COUNTRY:
        return list(base.country(where.country)) if where.country else []
    radius_m = stated_radius_m(where)
    if where.lat is None or where.lon is None or not radius_m or shapes.is_point(where):
        return []
    is_drawable = radius_m <= shapes.MOST_DISC_RADIUS_M and abs(where.lat) < MAX_LAT - 5
    return [project_all(geodesy.ring(where.lat, where.lon, radius_m))] if is_drawable else []


def _frame(found: Sequence[Points]) -> tuple[Frame, float]:
    """The frame round all points, and where the world is cut so that they lie together."""
    xs = np.sort(np.concatenate([points[:, 0] for points in found]) % 1.0)
    gaps = np.diff(np.append(xs, xs[0] + 1.0))
    widest = int(np.argmax(gaps))
    cut = float(xs[(widest + 1) % len(xs)]) if gaps[widest] > 0.3 else 0.0
    turned = np.concatenate([_turned(points, cut) for points in found])
    (left, top), (right, bottom) = turned.min(axis=0), turned.max(axis=0)
    width = max((right - left) * (1 + 2 * MARGIN), (bottom - top) * (1 + 2 * MARGIN) / ASPECT, LEAST_WIDTH)
    width = min(width, 1.0)
    middle = ((left + right) / 2, (top + bottom) / 2)
    return Frame(middle[0] - width / 2, middle[1] - width * ASPECT / 2, width), cut


def _turned(points: Points, cut: float) -> Points:
    """*points* moved round the world as a whole, so that their middle lies east of the cut."""
    shift = math.floor(float(points[:, 0].mean()) - cut)
    turned: Points = points - np.array([shift, 0.0])
    return turned


def _base(base: Basemap, frame: Frame) -> str:
    zoom = math.log2(WIDTH_PX / (frame.width * 256))
    aside = frame.width * BEYOND
    left, top = frame.left - aside, max(0.0, frame.top - aside)
    right, bottom = frame.left + frame.width + aside, min(1.0, frame.top + frame.height + aside)
    land: list[str] = []
    lakes: list[str] = []
    borders: list[str] = []
    coast: list[str] = []
    for tile in base.tiles((left, top, right, bottom), max(0.0, zoom)):
        found = base.shapes(tile)
        for kind, rings in ((LAND, land), (LAKE, lakes), (BORDER, borders)):
            if kind not in found:
                continue
            points = (found[kind].points + np.array([tile.x, tile.y])) / tile.n
            drawn = found[kind].drawn
            start = 0
            for end in found[kind].ends.tolist():
                units = frame.units(points[start:end])
                rings.append(_path(units, close=kind != BORDER))
                if kind == LAND:
                    coast += _coast(units, drawn[start:end])
                start = end
    return (
        f'<path class="land" d="{"".join(land)}"/><path class="lake" d="{"".join(lakes)}"/>'
        f'<path class="coast" d="{"".join(coast)}"/><path class="borders" d="{"".join(borders)}"/>'
    )


def _coast(units: NDArray[np.int64], drawn: NDArray[np.bool_]) -> Iterator[str]:
    """The parts of a ring that are coast and not the edge of a tile."""
    stops = [-1, *np.flatnonzero(~drawn).tolist()]
    for before, stop in zip(stops, [*stops[1:], len(units) - 1], strict=True):
        if stop - before > 1:
            yield _path(units[before + 1 : stop + 1], close=False)


def _path(units: NDArray[np.int64], *, close: bool) -> str:
    """An SVG path through points, by steps from each to the next; those that fall together are one."""
    steps = np.diff(units, axis=0)
    steps = steps[np.any(steps != 0, axis=1)]
    if len(steps) < (2 if close else 1):
        return ""
    x, y = units[0].tolist()
    way = " ".join(f"{dx} {dy}" for dx, dy in steps.tolist())
    return f"M{x} {y}l{way}{'z' if close else ''}"


def _marks(spots: Sequence[_Spot], frame: Frame, cut: float) -> str:
    """Marks and names; no name covers a mark or another name."""
    scale = UNITS / WIDTH_PX
    at = [frame.units(_turned(np.array([spot.at]), cut))[0].tolist() for spot in spots]
    placed = [
        (x / scale - spot.reach_px, y / scale - 9, x / scale + spot.reach_px, y / scale + 9)
        for spot, (x, y) in zip(spots, at, strict=True)
        if not spot.rings
    ]
    parts = []
    for spot, (x, y) in zip(spots, at, strict=True):
        label = _label(spot, x / scale, y / scale, placed)
        moved = f'data-at="{x} {y}" transform="translate({x} {y}) scale({scale:g})"'
        if spot.rings:
            parts.append(f'<g class="mark name" {moved}>{label}</g>')
            continue
        implied = " data-implied" if spot.is_implied else ""
        parts.append(
            f'<g class="mark" tabindex="0" role="button" aria-label="{spot.said}" data-said="{spot.said}" '
            f'data-events="{spot.numbers}"{implied} {moved}><title>{spot.said}</title>'
            f"{mark(spot.kinds, len(spot.events), is_implied=spot.is_implied)}{label}"
            f"{together(is_implied=spot.is_implied)}</g>"
        )
    return "".join(parts)


def _label(spot: _Spot, x: float, y: float, placed: list[tuple[float, float, float, float]]) -> str:
    """The name beside its mark, or within its area, where it covers nothing; else only shown from nearer."""
    name = spot.shown if spot.rings else spot.name  # a mark has the brackets about itself
    text = html.escape(name)
    width = len(name) * LETTER_PX
    aside = spot.reach_px - MARK_PX  # brackets stand between a mark and its name
    for dx, dy, anchor in ((0, 5, "middle"), *_SIDES) if spot.rings else _SIDES:
        dx += {"start": aside, "middle": 0, "end": -aside}[anchor]
        left = x + dx - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        box = (left, y + dy - LINE_PX + 4, left + width, y + dy + 4)
        inside = box[0] >= 0 and box[2] <= WIDTH_PX and box[1] >= 0 and box[3] <= WIDTH_PX * ASPECT
        if inside and not any(_overlap(box, other) for other in placed):
            placed.append(box)
            return f'<text x="{dx}" y="{dy}" text-anchor="{anchor}">{text}</text>'
    return f'<text class="crowded" x="{12 + aside}" y="5">{text}</text>'


def _overlap(one: tuple[float, float, float, float], other: tuple[float, float, float, float]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
