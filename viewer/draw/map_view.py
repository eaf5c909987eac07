"""What part of the world a map shows, and how close: degrees ↔ pixels."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Self

from viewer.geo import mercator
from viewer.geo.mercator import MAX_LAT, TILE_PX, project, unproject
from viewer.model.dossier import Dossier
from viewer.model.where import Precision, Where

WELL_INSIDE = 0.2  # of the width of a view, from every edge of it to what is brought into it
MOST_OFF = 0.4  # of the height, where that is low
CLOSEST = 15.0
FIT_CLOSEST = 11.5
AREA_ZOOM = {Precision.COUNTRY: 4.5, Precision.REGION: 4.5, Precision.DISTRICT: 9.0, Precision.SEA: 3.0}
SMALL_M = 60_000.0  # areas of no greater radius are brought into view as marks are
MARGIN = 0.16  # of the shorter side, left free around what is fitted, for marks and their labels

Unit = tuple[float, float]
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class MapView:
    """The centre in unit Mercator, the zoom as web maps count it, and the size in pixels.

    The world repeats to the east and west, so a view may lie across the date line.
    """

    x: float
    y: float
    zoom: float
    width_px: float
    height_px: float

    def __post_init__(self) -> None:
        if not (self.width_px > 0 and self.height_px > 0):
            raise ValueError(f"a map of {self.width_px} x {self.height_px} px shows nothing")

    @classmethod
    def world(cls, width_px: float, height_px: float) -> Self:
        """The whole width of the world, the Atlantic in the middle."""
        zoom = math.log2(max(width_px, height_px) / TILE_PX)
        return cls(0.5, 0.42, zoom, width_px, height_px).settled()

    @classmethod
    def fit(
        cls,
        dossier: Dossier,
        width_px: float,
        height_px: float,
        *,
        more: Sequence[Unit] = (),
        foot_px: float = 0.0,
    ) -> Self:
        """A view of every mark, small area and claim; of wider areas where there are none; else the world.

        Args:
            dossier: what is shown.
            width_px, height_px: the room.
            more: points that are to be in view too.
            foot_px: the height of a strip at the bottom over which nothing had better stand.
        """
        places = [e.place for e in dossier.events.values() if e.place]
        ends = [end for c in dossier.claims.values() if c.measured for end in (c.start, c.to)]
        points = [at for p in (*filter(_is_small, places), *ends) if (at := on_map(p))]
        points += more
        if points:
            return cls.showing(points, width_px, height_px, foot_px=foot_px)
        areas = [at for p in places if (at := on_map(p))]
        closest = min((AREA_ZOOM.get(p.precision, FIT_CLOSEST) for p in places), default=0.0)
        if areas:
            return cls.showing(areas, width_px, height_px, closest=closest, foot_px=foot_px)
        return cls.world(width_px, height_px)

    @classmethod
    def showing(
        cls,
        points: Sequence[Unit],
        width_px: float,
        height_px: float,
        *,
        closest: float = FIT_CLOSEST,
        foot_px: float = 0.0,
    ) -> Self:
        """The closest view with all *points* (at least one) well inside, across the date line if shorter.

        They stand above a strip of *foot_px* at the bottom.
        """
        left, width = _shortest_arc([x % 1 for x, _ in points])
        top, bottom = min(y for _, y in points), max(y for _, y in points)
        seen_px = max(height_px - foot_px, height_px / 2)
        margin = MARGIN * min(width_px, seen_px)
        across = _zoom_for(width, width_px - 2.6 * margin)  # labels stand to the side of a mark
        down = _zoom_for(bottom - top, seen_px - 2 * margin)
        zoom = min(across, down, closest)
        middle = (top + bottom) / 2 + (height_px - seen_px) / 2 / mercator.world_px(zoom)
        view = cls(left + width / 2, middle, zoom, width_px, height_px)
        return view.settled(least=min(zoom, view.furthest))

    @property
    def world_px(self) -> float:
        return mercator.world_px(self.zoom)

    @property
    def furthest(self) -> float:
        """The zoom at which the world just fills the view, so that no place is shown twice."""
        return math.log2(max(self.width_px, self.height_px) / TILE_PX)

    @property
    def box(self) -> Box:
        """Left, top, right and bottom in unit Mercator; left may be below 0 and right above 1."""
        half_w, half_h = self.width_px / 2 / self.world_px, self.height_px / 2 / self.world_px
        return self.x - half_w, self.y - half_h, self.x + half_w, self.y + half_h

    @property
    def metres_per_px(self) -> float:
        """On the ground, at the middle of the view."""
        return mercator.metres_per_px(self.centre[0], self.zoom)

    @property
    def ratio(self) -> float:
        """The N of a scale of 1:N, for pixels of 1/96 inch."""
        return mercator.scale_denominator(self.centre[0], self.zoom)

    @property
    def centre(self) -> tuple[float, float]:
        """Latitude and longitude of the middle."""
        return unproject(self.x, min(max(self.y, 0.0), 1.0))

    @property
    def extent(self) -> tuple[float, float, float]:
        """Latitude and longitude of the middle, and metres a pixel there: the same at any size."""
        return (*self.centre, self.metres_per_px)

    def at_extent(self, extent: tuple[float, float, float]) -> Self:
        """The view, of this size, of the extent of another one; within the zooms that a map has."""
        lat, lon, metres = extent
        zoom = math.log2(mercator.metres_per_px(lat, 0) / metres)
        return self.centred(lat, lon, min(max(zoom, self.furthest - 2), CLOSEST))

    def px_of_unit(self, x: float, y: float) -> tuple[float, float]:
        """Pixels from the top left; no copy of the world is chosen."""
        left, top, _, _ = self.box
        return (x - left) * self.world_px, (y - top) * self.world_px

    def px(self, lat: float, lon: float) -> tuple[float, float]:
        """Pixels from the top left of the copy of the place that is nearest to the middle."""
        x, y = project(lat, lon)
        return self.px_of_unit(x + round(self.x - x), y)

    def lat_lon(self, x_px: float, y_px: float) -> tuple[float, float]:
        """The place under a pixel; latitudes beyond the square's edges are those of the edges."""
        left, top, _, _ = self.box
        y = min(max(top + y_px / self.world_px, 0.0), 1.0)
        return unproject(left + x_px / self.world_px, y)

    def copies(self, left: float, right: float) -> range:
        """The whole numbers to add to x so that left..right, in unit Mercator, touches the view."""
        first, _, last, _ = self.box
        return range(math.ceil(first - right), math.floor(last - left) + 1)

    def has(self, lat: float, lon: float, margin_px: float = 0.0) -> bool:
        """Whether a place lies in view, at least *margin_px* from every edge."""
        x, y = self.px(lat, lon)
        m = margin_px
        return m <= x <= self.width_px - m and m <= y <= self.height_px - m

    def panned(self, dx_px: float, dy_px: float) -> Self:
        """The view after what is shown was dragged right and down."""
        moved = replace(self, x=self.x - dx_px / self.world_px, y=self.y - dy_px / self.world_px)
        return moved.settled(least=min(self.zoom, self.furthest))

    def zoomed(self, by: float, at: tuple[float, float] | None = None) -> Self:
        """The view *by* zoom levels closer; what is under the pixel *at* (or the middle) stays there."""
        least = min(self.furthest, self.zoom)
        zoom = min(max(self.zoom + by, least), max(CLOSEST, self.zoom))
        ax, ay = at or (self.width_px / 2, self.height_px / 2)
        dx, dy = ax - self.width_px / 2, ay - self.height_px / 2
        new_px = TILE_PX * 2.0**zoom
        x = self.x + dx / self.world_px - dx / new_px
        y = self.y + dy / self.world_px - dy / new_px
        return replace(self, x=x, y=y, zoom=zoom).settled(least=least)

    def resized(self, width_px: float, height_px: float) -> Self:
        return replace(self, width_px=width_px, height_px=height_px).settled()

    def centred(self, lat: float, lon: float, zoom: float | None = None) -> Self:
        """The view with a place in the middle, by the shorter way round the world."""
        x, y = project(lat, lon)
        moved = replace(self, x=x + round(self.x - x), y=y, zoom=self.zoom if zoom is None else zoom)
        return moved.settled(least=min(moved.zoom, self.furthest))

    def including(self, places: Iterable[tuple[float, float]], margin_px: float = 60.0) -> Self:
        """A view near this one with all *places* (latitude, longitude) inside; no closer than this one.

        Where they are in it already it is this one.  Else it moves until they are well inside, or inside at
        all where they are far apart, and no further: what the analyst was looking at may stay in view.
        """
        found = list(places)
        margin = min(margin_px, self.width_px / 5, self.height_px / 5)
        if not found or all(self.has(lat, lon, margin) for lat, lon in found):
            return self
        at = [self.px(lat, lon) for lat, lon in found]
        for off_px in (max(self.width_px * WELL_INSIDE, margin), margin):
            dx = _least_shift([x for x, _ in at], self.width_px, off_px)
            dy = _least_shift([y for _, y in at], self.height_px, min(off_px, self.height_px * MOST_OFF))
            if dx is not None and dy is not None:
                return self.panned(dx, dy)
        points = [project(lat, lon) for lat, lon in found]
        fitted = type(self).showing(points, self.width_px, self.height_px, closest=self.zoom)
        return replace(fitted, x=fitted.x + round(self.x - fitted.x))

    def between(self, other: Self, share: float) -> Self:
        """The view *share* (0..1) of the way to *other*, for an animation."""
        zoom = self.zoom + (other.zoom - self.zoom) * share
        moved = share
        if abs(other.zoom - self.zoom) > 1e-6:  # so that the fixed point of a zoom stays fixed on the way
            a, b, now = 2.0**-self.zoom, 2.0**-other.zoom, 2.0**-zoom
            moved = (a - now) / (a - b)
        x, y = self.x + (other.x - self.x) * moved, self.y + (other.y - self.y) * moved
        return replace(other, x=x, y=y, zoom=zoom)

    def settled(self, least: float | None = None) -> Self:
        """This view kept on the world: not beyond the poles where the world is higher than the view."""
        zoom = max(self.zoom, self.furthest if least is None else least)
        half = self.height_px / 2 / (TILE_PX * 2.0**zoom)
        y = min(max(self.y, half), 1 - half) if half < 0.5 else 0.5
        return replace(self, zoom=zoom, y=y)


def on_map(place: Where) -> Unit | None:
    """Where a place lies on the square; None without coordinates or nearer to a pole than the square goes."""
    if place.lat is None or place.lon is None or abs(place.lat) > MAX_LAT:
        return None
    return project(place.lat, place.lon)


def _least_shift(pixels: list[float], size_px: float, margin_px: float) -> float | None:
    """How far to drag along one side so that all *pixels* are inside; None where they are too far apart."""
    first, last = min(pixels), max(pixels)
    if last - first > size_px - 2 * margin_px:
        return None
    return max(margin_px - first, 0.0) or min(size_px - margin_px - last, 0.0)


def points(places: Iterable[Where | None]) -> list[tuple[float, float]]:
    """Latitude and longitude of those places that are points."""
    return [
        (p.lat, p.lon)
        for p in places
        if p and p.precision.is_point and p.lat is not None and p.lon is not None
    ]


def _is_small(place: Where) -> bool:
    return place.precision.is_point or (place.radius_m is not None and place.radius_m <= SMALL_M)


def _zoom_for(extent: float, room_px: float) -> float:
    return math.log2(max(room_px, 32.0) / TILE_PX / extent) if extent > 1e-9 else math.inf


def _shortest_arc(xs: list[float]) -> Unit:
    """Start and length of the shortest stretch round the world that has every x of 0..1."""
    ordered = sorted(set(xs))
    gaps = [b - a for a, b in zip(ordered, [*ordered[1:], ordered[0] + 1], strict=True)]
    widest = max(range(len(gaps)), key=gaps.__getitem__)
    return ordered[(widest + 1) % len(ordered)], 1 - gaps[widest]
