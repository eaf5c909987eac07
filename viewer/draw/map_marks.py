"""Which events share a sign on a map: marks for points, areas for what is wider, and what has neither."""

from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from viewer.draw import brackets
from viewer.draw.map_fan import Fan
from viewer.draw.map_view import MapView, on_map
from viewer.draw.phrases import PHRASES, Phrases, counted
from viewer.geo import mercator
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.focus import Focus
from viewer.model.sides import side_of
from viewer.model.when import EventId
from viewer.model.where import Precision, Where

MARK_PX = 9.0
TOGETHER_PX = 18.0  # marks closer than this are one, so that none hides another
GROUND_PX = 300.0  # around the view, of which groups are kept while the map is dragged
BEYOND_PX = 40.0  # how far outside the view a mark still shows, by its halo or its label
DETAIL_CHARS = 42
FAN_REACH = 3.0  # of the reach of an area of its kind, of which a fan covers no more
WIDEST_REACH_PX = 4000.0  # a larger disc would cover the whole view
STRONGEST = {certainty: rank for rank, certainty in enumerate(Certainty)}


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
    tally: tuple[tuple[Certainty, int], ...] = ()  # beside its label, where one sign cannot say it
    is_implied: bool = False  # of none of the events the text says that it was there
    count: int = 1  # of its events that it tells of: those that pass the filters, if any does

    def moved(self, at: QPointF, reach_px: float) -> "Mark":
        """The same mark elsewhere; a map that is dragged asks for hundreds in a frame."""
        return Mark(
            at,
            self.events,
            self.certainty,
            self.match,
            self.name,
            self.detail,
            reach_px,
            self.tally,
            self.is_implied,
            self.count,
        )


@dataclass(frozen=True, slots=True)
class Area:
    """Events that are somewhere in a country, region, district or sea: never a mark.

    `fan` is there where all that is known is a side of another place; `at` is then on that side.
    """

    at: QPointF
    events: tuple[EventId, ...]
    where: Where
    certainty: Certainty
    match: query.Match
    count: int  # of its events that it tells of: those that pass the filters, if any does
    tally: tuple[tuple[Certainty, int], ...] = ()  # see `Mark`
    fan: Fan | None = None
    unsaid: int = 0  # of so many of these the text does not say that it was there

    @property
    def is_implied(self) -> bool:
        """Whether the text says of none of the events it tells of that it was there."""
        return self.unsaid == self.count

    @property
    def name(self) -> str:
        """What it is called, in brackets where it is only implied."""
        return brackets.WORDS.format(self.where.name) if self.is_implied else self.where.name


Point = tuple[Event, Where]


@dataclass(frozen=True, slots=True)
class Places:
    """Where the events of a dossier are: points, areas, and the rest.

    Points of one place are one spot: `spots` are their numbers, `unit` its (n, 2) unit Mercator, `reach_m`
    the furthest that one of them may be off.
    `beyond` counts the points nearer to a pole than the map goes: they are said, not drawn at its edge.
    """

    points: tuple[Point, ...]
    spots: tuple[tuple[int, ...], ...]
    unit: NDArray[np.float64]
    reach_m: tuple[float, ...]
    areas: tuple[tuple[Point, ...], ...]
    unplaced: int
    beyond: int


def places(dossier: Dossier) -> Places:
    """The places of all events in the order of time; worked out once for a dossier."""
    if not _last_places or _last_places[0][0] is not dossier:
        _last_places[:] = [(dossier, _sorted_out(dossier))]
    return _last_places[0][1]


def matches(dossier: Dossier, focus: Focus) -> Mapping[EventId, query.Match]:
    """How surely each event passes the filters; worked out once for a dossier and its filters."""
    key = focus.filters
    for of, filters, kept in _last_matches:
        if of is dossier and filters == key:
            return kept
    found = {i: query.match(event, focus, dossier) for i, event in dossier.events.items()}
    _last_matches[:] = [(dossier, key, found), *_last_matches[:1]]
    return found


# Panning asks the same again for every frame; one dossier is looked at at a time, with filters and without.
_last_places: list[tuple[Dossier, Places]] = []
_last_matches: list[tuple[Dossier, object, Mapping[EventId, query.Match]]] = []


def _sorted_out(dossier: Dossier) -> Places:
    points: list[Point] = []
    spots: dict[tuple[float, float], list[int]] = {}
    areas: dict[tuple[str, Precision], list[Point]] = {}
    unplaced = beyond = 0
    for event in query.in_time_order(dossier):
        place = event.place
        if place is None:
            unplaced += 1
        elif not place.precision.is_point:
            areas.setdefault((place.name, place.precision), []).append((event, place))
        elif (at := on_map(place)) is None:
            beyond += 1
        else:
            spots.setdefault(at, []).append(len(points))
            points.append((event, place))
    grouped = tuple(tuple(found) for found in areas.values())
    members = tuple(tuple(found) for found in spots.values())
    unit = np.array(list(spots), np.float64).reshape(-1, 2)
    reach_m = tuple(max(points[i][1].radius_m or 0.0 for i in found) for found in members)
    return Places(tuple(points), members, unit, reach_m, grouped, unplaced, beyond)


def marks(
    dossier: Dossier,
    focus: Focus,
    view: MapView,
    said: Phrases = PHRASES["en"],
    *,
    whole: bool = False,
) -> list[Mark]:
    """The marks in view or just outside; points closer than TOGETHER_PX share one, none hides another.

    Args:
        whole: never shorten what a mark says, as in a figure.
    """
    found = places(dossier)
    at = _pixels(found.unit, view)
    made = _Making(found, focus, matches(dossier, focus), said, whole=whole)
    return [made.mark(group, at, view.metres_per_px) for group in _together(at, view)]


def moved(
    dossier: Dossier, focus: Focus, view: MapView, said: Phrases, *, known: Sequence[Mark]
) -> list[Mark]:
    """The marks of a view that another one was moved to, whose marks are *known*, of the same focus.

    Those of the same events say the same as before, and are only elsewhere.
    """
    found, per_px = places(dossier), view.metres_per_px
    at = _pixels(found.unit, view)
    made = _Making(found, focus, matches(dossier, focus), said, whole=False)
    by_events = {mark.events: mark for mark in known}
    marks = []
    for group, events in _groups(made, at, view):
        if not _is_near(at[group[0]], view, BEYOND_PX):
            continue
        if mark := by_events.get(events):
            marks.append(mark.moved(QPointF(*at[made.lead(group)]), made.reach_px(group, per_px)))
        else:
            marks.append(made.mark(group, at, per_px))
    return marks


Group = tuple[list[int], tuple[EventId, ...]]  # the spots of a mark, and its events

# A map that is dragged asks for the same groups in every frame, so the last ones are kept, with those of
# some ground around the view.
_last_groups: list[tuple[Places, MapView, list[Group]]] = []


def _groups(made: "_Making", at: list[tuple[float, float]], view: MapView) -> list[Group]:
    """The groups of spots of a view and of some ground around it."""
    if _last_groups:
        found, before, groups = _last_groups[0]
        away_px = max(abs(view.x - before.x), abs(view.y - before.y)) * view.world_px
        if found is made.found and replace(before, x=view.x, y=view.y) == view and away_px <= GROUND_PX:
            return groups
    groups = [(group, made.events(group)) for group in _together(at, view, beyond_px=BEYOND_PX + GROUND_PX)]
    _last_groups[:] = [(made.found, view, groups)]
    return groups


def _is_near(at: tuple[float, float], view: MapView, beyond_px: float) -> bool:
    """Whether a point lies in a view or no further outside it than that."""
    x, y = at
    return -beyond_px <= x <= view.width_px + beyond_px and -beyond_px <= y <= view.height_px + beyond_px


def _pixels(unit: NDArray[np.float64], view: MapView) -> list[tuple[float, float]]:
    """Pixels of the copy of each point that is nearest to the middle of the view."""
    left, top, _, _ = view.box
    x = unit[:, 0] + np.round(view.x - unit[:, 0])
    at = np.column_stack((x - left, unit[:, 1] - top)) * view.world_px
    return [(x, y) for x, y in at.tolist()]


def _together(
    at: list[tuple[float, float]], view: MapView, *, beyond_px: float = BEYOND_PX
) -> list[list[int]]:
    """Numbers of the spots of each mark; the first of a group is where it stands."""
    groups: list[list[int]] = []
    cells: dict[
        tuple[int, int], list[int]
    ] = {}  # groups whose first point may be close to a point of the cell
    for i, (x, y) in enumerate(at):
        if not _is_near((x, y), view, beyond_px):
            continue
        column, row = int(x // TOGETHER_PX), int(y // TOGETHER_PX)
        for g in cells.get((column, row), ()):
            x0, y0 = at[groups[g][0]]
            if (x - x0) ** 2 + (y - y0) ** 2 < TOGETHER_PX**2:
                groups[g].append(i)
                break
        else:
            for cell in [(column + dx, row + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]:
                cells.setdefault(cell, []).append(len(groups))
            groups.append([i])
    return groups


@dataclass(frozen=True, slots=True)
class _Making:
    """Marks in the making, each of a group of spots."""

    found: Places
    focus: Focus
    how_surely: Mapping[EventId, query.Match]
    said: Phrases
    whole: bool

    def points(self, group: list[int]) -> list[int]:
        """The numbers of the points of a mark, in the order of time."""
        spots = self.found.spots
        return list(spots[group[0]]) if len(group) == 1 else sorted(i for s in group for i in spots[s])

    def events(self, group: list[int]) -> tuple[EventId, ...]:
        """The events of a mark, in the order of time."""
        points = self.found.points
        return tuple([points[i][0].id for i in self.points(group)])

    def lead(self, group: list[int]) -> int:
        """The spot of a mark that it stands at: that of the first selected event."""
        selected = self.focus.selected
        if selected:
            for i in self.points(group):
                if self.found.points[i][0].id in selected:
                    return next(s for s in group if i in self.found.spots[s])
        return group[0]

    def reach_px(self, group: list[int], metres_per_px: float) -> float:
        reach = max(self.found.reach_m[s] for s in group) / metres_per_px
        return reach if MARK_PX < reach < WIDEST_REACH_PX else 0.0

    def mark(self, group: list[int], at: list[tuple[float, float]], metres_per_px: float) -> Mark:
        points = [self.found.points[i] for i in self.points(group)]
        lead = next((point for point in points if point[0].id in self.focus.selected), None)
        events = [event for event, _ in points]
        shown = [event for event in events if self.how_surely[event.id] is not query.Match.NO]
        told = _told(events, self.how_surely, {lead[0].id} if lead else frozenset())
        among = [lead[0]] if lead is not None else shown or events
        names = _names([where for _, where in points], (lead or points[0])[1])
        return Mark(
            at=QPointF(*at[self.lead(group)]),
            events=tuple(event.id for event in events),
            certainty=min((e.certainty for e in among), key=STRONGEST.__getitem__),
            match=max(self.how_surely[event.id] for event in events),
            name=names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}",
            detail=_detail(told, lead[0] if lead else None, self.said, whole=self.whole),
            reach_px=self.reach_px(group, metres_per_px),
            tally=_tally(told),
            is_implied=all(event.implies(where) for event, where in points),
            count=len(told),
        )


def _told(
    events: list[Event], how_surely: Mapping[EventId, query.Match], selected: Set[EventId]
) -> list[Event]:
    """The events that a sign counts: those that pass the filters, and what is selected.

    Where none passes, the faded sign counts all but the rejected, and these if there are no others.
    """
    has_passing = any(how_surely[e.id] is not query.Match.NO for e in events)
    if has_passing:
        return [e for e in events if how_surely[e.id] is not query.Match.NO or e.id in selected]
    return [e for e in events if e.review in query.KEPT or e.id in selected] or events


def _names(places: list[Where], first: Where) -> list[str]:
    """A name for each place of a mark, that of *first* first."""
    by_place: dict[str, list[str]] = {query.place_key(first): []}
    for where in places:
        by_place.setdefault(query.place_key(where), []).append(where.name)
    return list(dict.fromkeys(query.best_name(names) for names in by_place.values()))


def _tally(events: list[Event]) -> tuple[tuple[Certainty, int], ...]:
    """How many events have which certainty; nothing where all have the same, which the mark shows."""
    counted = tuple((certainty, n) for certainty, n in query.counts(events).items() if n)
    return counted if len(counted) > 1 else ()


def _detail(events: list[Event], lead: Event | None, said: Phrases, *, whole: bool) -> str:
    """The second line: what happened; of several the selected one, or who acts in most, with their count."""
    if len(events) == 1:
        return events[0].what if whole else whole_words(events[0].what, DETAIL_CHARS)
    count = with_implied(len(events), sum(event.is_place_implied for event in events), said)
    if lead:
        is_shared = not all(event.is_place_implied for event in events)  # else the brackets say it
        doubt = f" · {said.place_not_said}" if is_shared and lead.is_place_implied else ""
        return f"{whole_words(lead.what, DETAIL_CHARS)}{doubt} · {count}"
    actors = Counter(name for event in events for name in event.who)
    name, times = actors.most_common(1)[0] if actors else ("", 0)
    name = name if whole else whole_words(name, 24)
    return f"{name} · {count}" if times * 2 > len(events) else count


def with_implied(count: int, unsaid: int, said: Phrases) -> str:
    """“13 events, 6 implied”: of how many the place is only implied, unless of all, as the brackets say."""
    words = counted(said.events, count)
    return words + said.of_them_implied.format(unsaid) if 0 < unsaid < count else words


def whole_words(text: str, most: int) -> str:
    """*text*, or as many of its words as *most* characters hold, and an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + " …"


def areas(dossier: Dossier, focus: Focus, view: MapView) -> list[Area]:
    """Every country, region, district and sea that events are in, wherever it lies."""
    how_surely = matches(dossier, focus)
    return [_area(found, how_surely, view, focus.selected) for found in places(dossier).areas]


def _area(
    found: tuple[Point, ...],
    how_surely: Mapping[EventId, query.Match],
    view: MapView,
    selected: Set[EventId],
) -> Area:
    events, where = [event for event, _ in found], found[0][1]
    told = _told(events, how_surely, selected)
    counted_ids = {event.id for event in told}
    assert where.lat is not None
    assert where.lon is not None
    at, fan = QPointF(*view.px(where.lat, where.lon)), None
    if side := side_of(where):
        per_px = mercator.metres_per_px(where.lat, view.zoom)
        most_px = FAN_REACH * query.AREA_M.get(where.precision, 0.0) / per_px
        fan = Fan.about(at, side, (where.radius_m or 0.0) / per_px, most_px=most_px)
        at = fan.middle
    return Area(
        at=at,
        events=tuple(event.id for event in events),
        where=where,
        certainty=min((event.certainty for event in told), key=STRONGEST.__getitem__),
        match=max(how_surely[event.id] for event in events),
        count=len(told),
        tally=_tally(told),
        fan=fan,
        unsaid=sum(event.implies(place) for event, place in found if event.id in counted_ids),
    )
