"""What a map shows of a dossier: marks by place, areas, claims and labels, placed so that none overlaps."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from viewer.draw.labels import Placer, around
from viewer.draw.map_base import Base, pixels
from viewer.draw.map_view import MapView
from viewer.draw.style import Style
from viewer.geo import geodesy
from viewer.geo.entry import Entry
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Claim, Event
from viewer.model.focus import Focus
from viewer.model.when import EventId
from viewer.model.where import Precision, Where

MARK_PX = 9.0
TOGETHER_PX = 18.0  # marks closer than this are one, so that none hides another
BASE_LABELS = 160
GREAT = 0.7  # importance of capitals and cities of millions
FAR_LEAST, LEAST_A_ZOOM = 0.86, 0.055  # least importance of a name at zoom 0, and how it falls with the zoom
FURNITURE_PX = 26.0  # the strip at the bottom that the scale bar and the sources stand in
UNIT_WORDS = {"mi": "miles", "nmi": "nautical miles", "m": "metres"}
STRONGEST = tuple(Certainty)  # the certainty a shared mark has is the firmest of its events


@dataclass(frozen=True, slots=True)
class Mark:
    """One sign on the map: the events at a place, or at places too close to tell apart."""

    at: QPointF
    events: tuple[EventId, ...]
    certainty: Certainty
    match: query.Match
    name: str
    detail: str
    reach_px: float  # radius of the disc the events surely lie in; 0 where none is stated


@dataclass(frozen=True, slots=True)
class Area:
    """Events that are somewhere in a country, region, district or sea: never a mark."""

    at: QPointF
    events: tuple[EventId, ...]
    where: Where
    certainty: Certainty
    match: query.Match


@dataclass(frozen=True, slots=True)
class Text:
    """A label: its words, and the rectangle that is kept free for them."""

    rect: QRectF
    lines: tuple[str, ...]
    role: str  # mark, area, place, capital, port
    mark: int = -1


@dataclass(frozen=True, slots=True)
class Card:
    """A claim: the line between its ends, and the verdict on a card beside it."""

    line_px: NDArray[np.float64]
    rect: QRectF
    title: str
    words: str
    holds: bool | None


@dataclass(frozen=True, slots=True)
class MapLayout:
    """All that a paint needs, in pixels of the view."""

    view: MapView
    base: Base
    marks: tuple[Mark, ...]
    areas: tuple[Area, ...]
    texts: tuple[Text, ...]
    dots: tuple[tuple[QPointF, str], ...]  # of the base map's places, and their role
    cards: tuple[Card, ...]
    unplaced: int
    uncounted: int  # labels of marks that found no room


def lay_out(dossier: Dossier, focus: Focus, view: MapView, *, style: Style, base: Base) -> MapLayout:
    """Place everything; of *focus* the filters matter, and the selected have their labels placed first."""
    return _Placing(dossier, focus, view, style=style, base=base).result()


def distance_words(metres: float) -> str:
    """A distance in the three units analysts use: `53.1 km · 33.0 mi · 28.7 nmi`."""
    km, miles, nautical = metres / geodesy.KM_M, metres / geodesy.MILE_M, metres / geodesy.NAUTICAL_MILE_M
    digits = 1 if km < 1000 else 0
    return f"{km:,.{digits}f} km · {miles:,.{digits}f} mi · {nautical:,.{digits}f} nmi"


def claim_words(claim: Claim) -> tuple[str, str]:
    """What a claim's card says: what was measured, and what was stated with the verdict."""
    verdict = {True: "✓ holds", False: "✗ fails", None: "? cannot tell"}[claim.holds]
    sign = {"=": "", "<": "less than ", "<=": "at most ", "~": "about ", ">=": "at least ", ">": "more than "}
    unit = UNIT_WORDS.get(claim.unit, claim.unit)
    stated = f"stated “{sign[claim.comparator]}{claim.value:g} {unit}”  {verdict}"
    if claim.start.lat is None or claim.start.lon is None or claim.to.lat is None or claim.to.lon is None:
        return "not measured", stated
    metres = geodesy.distance_m(claim.start.lat, claim.start.lon, claim.to.lat, claim.to.lon)
    return distance_words(metres), stated


class _Placing:
    """One layout in the making."""

    def __init__(self, dossier: Dossier, focus: Focus, view: MapView, *, style: Style, base: Base) -> None:
        self._dossier, self._focus, self._view, self._style, self._base = dossier, focus, view, style, base
        room = QRectF(2, 2, view.width_px - 4, view.height_px - 4 - FURNITURE_PX)
        self._placer = Placer(room)
        self._texts: list[Text] = []
        self._missing = 0

    def result(self) -> MapLayout:
        marks, areas, unplaced = self._group()
        for mark in marks:
            reach = MARK_PX + 3
            self._placer.take(QRectF(mark.at.x() - reach, mark.at.y() - reach, 2 * reach, 2 * reach))
        for entry in self._great_places():  # a mark's label that covered a capital would hide where it is
            x, y = self._view.px(entry.lat, entry.lon)
            self._placer.take(QRectF(x - 2.5, y - 2.5, 5, 5))
        self._label_marks(marks)
        cards = self._cards()
        self._label_areas(areas)
        dots = self._label_places(marks)
        return MapLayout(
            view=self._view,
            base=self._base,
            marks=tuple(marks),
            areas=tuple(areas),
            texts=tuple(self._texts),
            dots=tuple(dots),
            cards=cards,
            unplaced=unplaced,
            uncounted=self._missing,
        )

    # Grouping

    def _group(self) -> tuple[list[Mark], list[Area], int]:
        points: list[tuple[QPointF, Event, Where]] = []
        areas: dict[tuple[str, Precision], list[tuple[Event, Where]]] = {}
        unplaced = 0
        for event in query.in_time_order(self._dossier):
            place = event.place
            if place is None or place.lat is None or place.lon is None:
                unplaced += 1
            elif place.precision.is_point:
                points.append((QPointF(*self._view.px(place.lat, place.lon)), event, place))
            else:
                areas.setdefault((place.name, place.precision), []).append((event, place))
        return self._marks(points), [self._area(found) for found in areas.values()], unplaced

    def _marks(self, points: list[tuple[QPointF, Event, Where]]) -> list[Mark]:
        """Marks of the points in view, those closer than TOGETHER_PX as one: the most exact place leads."""
        groups: list[list[tuple[QPointF, Event, Where]]] = []
        cells: dict[tuple[int, int], list[int]] = {}
        for item in points:
            at = item[0]
            if not (-40 <= at.x() <= self._view.width_px + 40 and -40 <= at.y() <= self._view.height_px + 40):
                continue
            cell = (int(at.x() // TOGETHER_PX), int(at.y() // TOGETHER_PX))
            near = (
                g for x in (-1, 0, 1) for y in (-1, 0, 1) for g in cells.get((cell[0] + x, cell[1] + y), ())
            )
            found = next((g for g in near if _apart(groups[g][0][0], at) < TOGETHER_PX), None)
            if found is None:
                found = len(groups)
                groups.append([])
                cells.setdefault(cell, []).append(found)
            groups[found].append(item)
        return [self._mark(group) for group in groups]

    def _mark(self, group: list[tuple[QPointF, Event, Where]]) -> Mark:
        events = [event for _, event, _ in group]
        lead = next((e for e in events if e.id in self._focus.selected), None)
        certainty = lead.certainty if lead else min((e.certainty for e in events), key=STRONGEST.index)
        names = list(dict.fromkeys(where.name for _, _, where in group))
        name = names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}"
        detail = (lead or events[0]).what if len(events) == 1 or lead else f"{len(events)} events"
        reach = max((where.radius_m or 0.0) for _, _, where in group) / self._view.metres_per_px
        return Mark(
            at=group[0][0],
            events=tuple(e.id for e in events),
            certainty=certainty,
            match=max(query.match(e, self._focus) for e in events),
            name=name,
            detail=_words_to(detail, 42),
            reach_px=reach if MARK_PX < reach < 4000 else 0.0,
        )

    def _area(self, found: list[tuple[Event, Where]]) -> Area:
        events, where = [event for event, _ in found], found[0][1]
        assert where.lat is not None
        assert where.lon is not None
        return Area(
            at=QPointF(*self._view.px(where.lat, where.lon)),
            events=tuple(e.id for e in events),
            where=where,
            certainty=min((e.certainty for e in events), key=STRONGEST.index),
            match=max(query.match(e, self._focus) for e in events),
        )

    # Labels

    def _measure(self, px: float, *, bold: bool = False) -> QFontMetricsF:
        return QFontMetricsF(self._style.font(px, bold=bold))

    def _label_marks(self, marks: list[Mark]) -> None:
        name_font, detail_font = (
            self._measure(self._style.font_px + 1, bold=True),
            self._measure(self._style.font_px - 1),
        )
        height = name_font.height() + detail_font.height() - 2
        order = sorted(
            range(len(marks)), key=lambda i: (not self._is_selected(marks[i]), -len(marks[i].events))
        )
        for i in order:
            mark = marks[i]
            width = (
                max(name_font.horizontalAdvance(mark.name), detail_font.horizontalAdvance(mark.detail)) + 4
            )
            spots = around(mark.at.x(), mark.at.y(), width, height, gap_px=MARK_PX + 7)
            rect = self._placer.place(spots)
            lines: tuple[str, ...] = (mark.name, mark.detail)
            if rect is None:
                lines = (mark.name,)
                width = name_font.horizontalAdvance(mark.name) + 4
                rect = self._placer.place(
                    around(mark.at.x(), mark.at.y(), width, name_font.height(), gap_px=MARK_PX + 5)
                )
            if rect is None:
                self._missing += QRectF(0, 0, self._view.width_px, self._view.height_px).contains(mark.at)
            else:
                self._texts.append(Text(rect, lines, "mark", i))

    def _is_selected(self, mark: Mark) -> bool:
        return any(event in self._focus.selected for event in mark.events)

    def _label_areas(self, areas: list[Area]) -> None:
        measure = self._measure(self._style.font_px - 1)
        for i, area in enumerate(areas):
            count = len(area.events)
            words = f"{area.where.name} · {count} event{'s' if count > 1 else ''}"
            width, height = measure.horizontalAdvance(words) + 22, measure.height() + 6
            middle = QRectF(area.at.x() - width / 2, area.at.y() - height / 2, width, height)
            rect = self._placer.place([middle, *around(area.at.x(), area.at.y(), width, height, gap_px=8)])
            if rect is not None:
                self._texts.append(Text(rect, (words,), "area", i))

    def _box(self) -> tuple[float, float, float, float]:
        """South, west, north and east of the view in degrees."""
        view = self._view
        south, west = view.lat_lon(0, view.height_px)
        north, east = view.lat_lon(view.width_px, 0)
        if view.width_px >= view.world_px:
            west, east = -180.0, 179.99
        return south, west, north, east

    def _great_places(self) -> tuple[Entry, ...]:
        return self._base.gazetteer.in_view(self._box(), 8, min_importance=GREAT)

    def _label_places(self, marks: list[Mark]) -> list[tuple[QPointF, str]]:
        """Names of the base map, the most important first; one that repeats a mark beside it is left out."""
        view = self._view
        least = max(0.0, FAR_LEAST - LEAST_A_ZOOM * view.zoom)
        dots: list[tuple[QPointF, str]] = []
        taken = [(mark.at, mark.name.casefold()) for mark in marks]
        for entry in self._base.gazetteer.in_view(self._box(), BASE_LABELS, min_importance=least):
            at = QPointF(*view.px(entry.lat, entry.lon))
            named = entry.name.casefold()
            if any(_apart(at, other) < 90 and (named in name or name in named) for other, name in taken):
                continue
            role = self._role(str(entry.kind), entry.population)
            if role == "port" and view.zoom < 6.5:
                continue
            measure = self._measure(self._style.small_px + (role == "capital"), bold=role != "place")
            width = measure.horizontalAdvance(entry.name) + 2
            rect = self._placer.place(around(at.x(), at.y(), width, measure.height(), gap_px=6), margin_px=3)
            if rect is not None:
                self._texts.append(Text(rect, (entry.name,), role))
                self._placer.take(QRectF(at.x() - 3, at.y() - 3, 6, 6))
                dots.append((at, role))
                taken.append((at, named))
        return dots

    @staticmethod
    def _role(kind: str, population: int) -> str:
        if kind in ("port", "naval base"):
            return "port"
        return "capital" if kind == "capital" or population > 2_000_000 else "place"

    # Claims

    def _cards(self) -> tuple[Card, ...]:
        made = (self._card(claim) for claim in self._dossier.claims.values())
        return tuple(card for card in made if card is not None)

    def _card(self, claim: Claim) -> Card | None:
        a, b = claim.start, claim.to
        if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
            return None
        line = pixels(geodesy.line(a.lat, a.lon, b.lat, b.lon), self._view)
        middle = line[len(line) // 2] if len(line) > 2 else line.mean(axis=0)
        shift = round(self._view.width_px / 2 / self._view.world_px - middle[0] / self._view.world_px)
        line = line + np.array([shift * self._view.world_px, 0])
        middle = middle + np.array([shift * self._view.world_px, 0])
        if np.ptp(line, axis=0).max() < 30:
            return None  # the two ends are one mark at this scale, and the card would say more than is seen
        title, words = claim_words(claim)
        width = max(
            self._measure(self._style.font_px + 1, bold=True).horizontalAdvance(title),
            self._measure(self._style.font_px - 1).horizontalAdvance(words),
        )
        size = (width + 24, 50.0)
        spots = around(float(middle[0]), float(middle[1]), *size, gap_px=18)
        rect = self._placer.place(sorted(spots, key=lambda s: spots.index(s) in (0, 2, 3)))
        if rect is None:
            return Card(line, QRectF(), title, words, claim.holds)
        return Card(line, rect, title, words, claim.holds)


def _apart(a: QPointF, b: QPointF) -> float:
    return float(np.hypot(a.x() - b.x(), a.y() - b.y()))


def _words_to(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + " …"
