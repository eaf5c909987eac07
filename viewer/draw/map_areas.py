"""Names of areas on a map: in a frame at the middle of each, or in a list in a corner of the map."""

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from PySide6.QtCore import QPointF, QRectF, QSizeF

from viewer.draw import badges
from viewer.draw.labels import Placer, around, nearest
from viewer.draw.map_base import Base
from viewer.draw.map_fan import with_sides
from viewer.draw.map_marks import MARK_PX, Area, with_implied
from viewer.draw.map_text import Measure
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.geo.mercator import metres_per_px
from viewer.model.when import EventId
from viewer.model.where import Precision

MOST_LISTED = 6
CHIP_PAD_PX = 11.0
BARE_PAD_PX = 5.0  # round a number without a name
LIST_PAD_PX = 6.0
HEADING_PX = 18.0
STEP_PX = 4.0
CLEAR_PX = 17.0  # from where an area is counted to a name beside it, where a mark stands there
BEYOND_PX = 34.0  # the same, past the name of the mark and the disc that it may lie in
APART_PX = 10.0  # of a district from a name or mark beside it, where there is room for that
OFF_M = 200_000.0  # how far the name of what is off a place may be from it, and that of a small sea
WAY_STEPS = 3  # of the way from the middle of a sea to its name, that are looked at for land
IsWater = Callable[[QPointF], bool]
IsIn = Callable[[Area, QPointF], bool]
Number = Callable[[tuple[EventId, ...]], str]
INSET_PX = (6.0, 20.0)  # of the list from the edges of the room; the grid's names stand between


@dataclass(frozen=True, slots=True)
class Label:
    """The words of a mark or of an area, by its number in the layout, and the room kept free for them.

    `is_over` says that there was no free room, so that it lies over marks and needs a ground of its own.
    """

    rect: QRectF
    lines: tuple[str, ...]
    of: int
    is_over: bool = False
    badge: str = ""  # the numbers of its events, in a figure that numbers them
    leader: bool = False  # a line joins it to its mark or place, from which it stands away
    is_stacked: bool = False  # the numbers stand on a line of their own, above the name


@dataclass(frozen=True, slots=True)
class AreaList:
    """The areas whose middle is not in view or has no room, under a heading; `more` do not fit either.

    `is_over` says that it found no free corner, and stands over whatever was there.
    """

    rect: QRectF
    labels: tuple[Label, ...]
    more: int
    is_print: bool = False
    is_over: bool = False

    def heading(self, style: Style) -> str:
        said = style.phrases.somewhere
        if self.is_print:  # what more there are stand at the foot
            return said
        return f"{said} (+{self.more})" if self.more else said


def words(area: Area, style: Style, badge: str = "") -> str:
    """An area and how many events it has, which its numbers say where it has any."""
    count = with_implied(area.count, area.unsaid, style.phrases)
    return area.name if badge else f"{area.name} · {count}"


def in_place(
    areas: list[Area],
    measure: Measure,
    *,
    room: QRectF,
    taken: Placer,
    crossed: Placer,
    number: Number,
    is_in: IsIn,
) -> tuple[list[Label], list[int]]:
    """Names at the middles of the areas, and the numbers of those whose middle is not in view or not free.

    The name of what is at sea stands in that sea, at its middle or beside it (see `is_in`), that of a
    country in it or on the water; else it is for the corner to say: in a small map of the world the next
    place that is free may be in another ocean, or in the country beside it.
    """
    labels, elsewhere = [], []
    sides = with_sides(crossed, [area.fan for area in areas if area.fan])
    for i, area in enumerate(areas):
        badge = number(area.events)
        width, height = _size(area, measure, badge)
        rect = None
        if area.fan and room.contains(area.at):  # its name stands on the side that it names, or in the corner
            tried = chain(area.fan.rooms(width, height), area.fan.beside_arrow(width, height))
            clear = (spot for spot in tried if crossed.is_free(spot))
            rect = taken.place(chain(clear, area.fan.rooms(width, height)))
        elif room.contains(area.at):
            rect = taken.place(
                _rooms(area, QSizeF(width, height), taken=taken, crossed=crossed, sides=sides, is_in=is_in)
            )
        if rect is None:
            elsewhere.append(i)
            if area.fan and badge and (rect := taken.place(area.fan.rooms(*_bare_size(badge, measure)))):
                labels.append(Label(rect, ("",), i, badge=badge))  # its number says which fan it is
        else:
            line = words(area, measure.style, badge)
            labels.append(Label(rect, (line,), i, badge=badge, leader=_is_away(area, rect)))
    return labels, elsewhere


def _is_away(area: Area, rect: QRectF) -> bool:
    """Whether the name stands so far aside that only a line tells which district, island or region it is of.

    That of a sea or a country stands in it.
    """
    if area.fan or area.where.precision in (Precision.SEA, Precision.COUNTRY):
        return False
    way = nearest(rect, area.at) - area.at
    near = BEYOND_PX if area.where.precision is Precision.DISTRICT else CLEAR_PX
    return math.hypot(way.x(), way.y()) > near + 1


def _rooms(
    area: Area, size: QSizeF, *, taken: Placer, crossed: Placer, sides: Placer, is_in: IsIn
) -> Iterable[QRectF]:
    """Rectangles for a name at the middle of its area or beside it, the best first.

    They keep off the lines of *crossed* where they can; that of a district by a mark has more rooms, and
    keeps off those of *sides* first, which are the same and the sides of fans.
    """
    x, y, width, height = area.at.x(), area.at.y(), size.width(), size.height()
    spots = [
        QRectF(x - width / 2, y - height / 2, width, height),
        *around(x, y, width, height, gap_px=8),
        *around(x, y, width, height, gap_px=CLEAR_PX),
    ]
    free = [*(spot for spot in spots if crossed.is_free(spot)), *spots]
    if area.where.precision in (Precision.SEA, Precision.COUNTRY):
        return (spot for spot in free if taken.is_free(spot, 2.0) and is_in(area, spot.center()))
    is_about_mark = area.where.precision is Precision.DISTRICT and not taken.is_free(spots[0])
    if not is_about_mark:
        return free
    beyond = around(x, y, width, height, gap_px=BEYOND_PX)  # of the mark's name and disc, which are there too
    apart = [spot for spot in (*spots, *beyond) if taken.is_free(spot, APART_PX)]
    abreast = (spot for spot in _abreast(area.at, size) if taken.is_free(spot, APART_PX))
    clear = (spot for spot in (*apart, *abreast) if sides.is_free(spot))
    return [*clear, *(spot for spot in apart if crossed.is_free(spot)), *free]


def _abreast(at: QPointF, size: QSizeF) -> Iterable[QRectF]:
    """Rectangles above a point and so far aside of it that they clear the side of a fan to the north."""
    aside, top = BEYOND_PX + size.height() + APART_PX, at.y() - BEYOND_PX - size.height()
    yield QRectF(QPointF(at.x() + aside, top), size)
    yield QRectF(QPointF(at.x() - aside - size.width(), top), size)


def is_in(area: Area, at: QPointF, view: MapView, base: Base) -> bool:
    """Whether a name whose middle is at a point is read as that of a sea or a country, since it is in it.

    The name of a country may be on the water too: there it is not read as that of a neighbour.
    """
    if area.where.precision is Precision.SEA:
        per_px = metres_per_px(area.where.lat or 0.0, view.zoom)
        return is_in_sea(area, at, per_px, lambda spot: base.is_water(view, spot))
    country = area.where.country or ""
    if (at - area.at).manhattanLength() < 1 or not base.ground.country(country):
        return True
    return base.is_water(view, at) or base.ground.holds(country, *view.lat_lon(at.x(), at.y()))


def is_in_sea(area: Area, at: QPointF, metres_per_px: float, is_water: IsWater) -> bool:
    """Whether a name whose middle is at a point is in a sea: what is off a port is not in the port.

    No land lies between it and the middle of the sea, and it is no further from that than the sea reaches.
    """
    way = at - area.at
    reach_m = max(area.where.radius_m or 0.0, OFF_M)
    if math.hypot(way.x(), way.y()) * metres_per_px > reach_m:
        return False
    return all(is_water(area.at + way * (step / WAY_STEPS)) for step in range(WAY_STEPS, 0, -1))


def listed(
    areas: list[Area],
    numbers: list[int],
    selected: frozenset[EventId],
    measure: Measure,
    *,
    corners: Callable[[QRectF], list[QRectF]],
    taken: Placer,
    number: Number,
    is_print: bool = False,
) -> AreaList | None:
    """The areas of *numbers* as a list in one of *corners*, as many as find a free one; None for none.

    Where no corner is free it stands over the first of them.
    In print, where a foot has room for them, none are listed where no corner is free.
    """
    if not numbers:
        return None
    for most in range(MOST_LISTED, 0, -1):
        made = _list(areas, numbers, selected, measure, most=most, number=number)
        spots = corners(made.rect)
        if rect := taken.place(spots):
            return replace(_moved(made, rect), is_print=is_print)
    if is_print:
        return None
    taken.take(spots[0])  # what it says must not vanish
    return replace(_moved(made, spots[0]), is_over=True)


def _list(
    areas: list[Area],
    numbers: list[int],
    selected: frozenset[EventId],
    measure: Measure,
    *,
    most: int,
    number: Number,
) -> AreaList:
    """At most so many areas as a list at (0, 0), the selected first, the fullest next."""
    order = sorted(numbers, key=lambda i: (selected.isdisjoint(areas[i].events), -len(areas[i].events)))
    labels: list[Label] = []
    x, y, widest = LIST_PAD_PX, HEADING_PX + 2, measure.detail(measure.style.phrases.somewhere + " (+99)")
    for i in order[:most]:
        badge = number(areas[i].events)
        width, height = _size(areas[i], measure, badge)
        line = words(areas[i], measure.style, badge)
        labels.append(Label(QRectF(x, y, width, height), (line,), i, badge=badge))
        y += height + STEP_PX
        widest = max(widest, width)
    rect = QRectF(0, 0, widest + 2 * LIST_PAD_PX, y - STEP_PX + LIST_PAD_PX)
    return AreaList(rect, tuple(labels), len(order) - len(labels))


def corners(rect: QRectF, room: QRectF, marks: Sequence[QPointF]) -> list[QRectF]:
    """Where a rectangle lies in the corners of a room, those first in which it covers the fewest marks.

    Labels give way to a list that finds no corner free; marks cannot.
    """
    width, height = rect.width(), rect.height()
    dx, dy = INSET_PX
    left, right = room.left() + dx, room.right() - dx - width
    top, bottom = room.top() + dy, room.bottom() - dx - height
    found = ((left, top), (left, bottom), (right, top), (right, bottom))
    return sorted((QRectF(x, y, width, height) for x, y in found), key=lambda spot: _covered(spot, marks))


def _covered(rect: QRectF, marks: Sequence[QPointF]) -> int:
    """How many marks a rectangle would cover, if only in part."""
    reach = MARK_PX + 1
    return sum(rect.adjusted(-reach, -reach, reach, reach).contains(at) for at in marks)


def _moved(area_list: AreaList, rect: QRectF) -> AreaList:
    by = QPointF(rect.topLeft())
    labels = tuple(replace(label, rect=label.rect.translated(by)) for label in area_list.labels)
    return replace(area_list, rect=rect, labels=labels)


def _bare_size(badge: str, measure: Measure) -> tuple[float, float]:
    """Of a frame that has a number in it and no name."""
    return badges.width(badge, measure.style) + 2 * BARE_PAD_PX, measure.detail_height + 6


def _size(area: Area, measure: Measure, badge: str) -> tuple[float, float]:
    wide = badges.step(badge, measure.style) + measure.detail(words(area, measure.style, badge))
    return wide + measure.tally(area.tally) + 2 * CHIP_PAD_PX, measure.detail_height + 6
