"""Which events share a sign on a map: marks for points, areas for what is wider, and what has neither."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from viewer.draw.map_view import MapView, on_map
from viewer.draw.phrases import PHRASES, Phrases, counted
from viewer.model import query
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event
from viewer.model.focus import Focus
from viewer.model.when import EventId
from viewer.model.where import Precision, Where

MARK_PX = 9.0
TOGETHER_PX = 18.0  # marks closer than this are one, so that none hides another
BEYOND_PX = 40.0  # how far outside the view a mark still shows, by its halo or its label
DETAIL_CHARS = 42
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


@dataclass(frozen=True, slots=True)
class Area:
    """Events that are somewhere in a country, region, district or sea: never a mark."""

    at: QPointF
    events: tuple[EventId, ...]
    where: Where
    certainty: Certainty
    match: query.Match


Point = tuple[Event, Where]


@dataclass(frozen=True, slots=True)
class Places:
    """Where the events of a dossier are: points with their (n, 2) unit Mercator, areas, and the rest.

    `beyond` counts the points nearer to a pole than the map goes: they are said, not drawn at its edge.
    """

    points: tuple[Point, ...]
    unit: NDArray[np.float64]
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
    if not _last_matches or _last_matches[0][0] is not dossier or _last_matches[0][1] != key:
        found = {i: query.match(event, focus, dossier) for i, event in dossier.events.items()}
        _last_matches[:] = [(dossier, key, found)]
    return _last_matches[0][2]


# Panning asks the same again for every frame; one dossier is looked at at a time, so one answer is kept.
_last_places: list[tuple[Dossier, Places]] = []
_last_matches: list[tuple[Dossier, object, Mapping[EventId, query.Match]]] = []


def _sorted_out(dossier: Dossier) -> Places:
    points: list[Point] = []
    unit: list[tuple[float, float]] = []
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
            points.append((event, place))
            unit.append(at)
    grouped = tuple(tuple(found) for found in areas.values())
    return Places(tuple(points), np.array(unit, np.float64).reshape(-1, 2), grouped, unplaced, beyond)


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
    how_surely = matches(dossier, focus)
    at = _pixels(found.unit, view)
    return [
        _mark(
            [found.points[i] for i in group],
            [at[i] for i in group],
            focus,
            how_surely=how_surely,
            view=view,
            said=said,
            whole=whole,
        )
        for group in _together(at, view)
    ]


def moved(
    dossier: Dossier, focus: Focus, view: MapView, said: Phrases, *, known: Sequence[Mark]
) -> list[Mark]:
    """The marks of a view that another one was moved to, whose marks are *known*, of the same focus.

    Those of the same events say the same as before, and are only elsewhere.
    """
    found = places(dossier)
    at = _pixels(found.unit, view)
    by_events = {mark.events: mark for mark in known}
    made = []
    for group in _together(at, view):
        points = [found.points[i] for i in group]
        pixels = [at[i] for i in group]
        if (mark := by_events.get(tuple(event.id for event, _ in points))) is None:
            how_surely = matches(dossier, focus)
            mark = _mark(points, pixels, focus, how_surely=how_surely, view=view, said=said, whole=False)
        else:
            lead = _lead(points, focus)
            mark = replace(mark, at=QPointF(*pixels[lead or 0]), reach_px=_reach_px(points, view))
        made.append(mark)
    return made


def _pixels(unit: NDArray[np.float64], view: MapView) -> list[tuple[float, float]]:
    """Pixels of the copy of each point that is nearest to the middle of the view."""
    left, top, _, _ = view.box
    x = unit[:, 0] + np.round(view.x - unit[:, 0])
    at = np.column_stack((x - left, unit[:, 1] - top)) * view.world_px
    return [(x, y) for x, y in at.tolist()]


def _together(at: list[tuple[float, float]], view: MapView) -> list[list[int]]:
    """Numbers of the points of each mark; the first of a group is where it stands."""
    groups: list[list[int]] = []
    cells: dict[
        tuple[int, int], list[int]
    ] = {}  # groups whose first point may be close to a point of the cell
    for i, (x, y) in enumerate(at):
        if not (
            -BEYOND_PX <= x <= view.width_px + BEYOND_PX and -BEYOND_PX <= y <= view.height_px + BEYOND_PX
        ):
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


def _mark(
    group: list[Point],
    at: list[tuple[float, float]],
    focus: Focus,
    *,
    how_surely: Mapping[EventId, query.Match],
    view: MapView,
    said: Phrases,
    whole: bool,
) -> Mark:
    lead = _lead(group, focus)
    shown = [event for event, _ in group if how_surely[event.id] is not query.Match.NO]
    among = [group[lead][0]] if lead is not None else shown or [event for event, _ in group]
    names = _names([where for _, where in group], group[lead or 0][1])
    return Mark(
        at=QPointF(*at[lead or 0]),
        events=tuple(event.id for event, _ in group),
        certainty=min((e.certainty for e in among), key=STRONGEST.__getitem__),
        match=max(how_surely[event.id] for event, _ in group),
        name=names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}",
        detail=_detail(
            [event for event, _ in group],
            group[lead][0] if lead is not None else None,
            said,
            whole=whole,
        ),
        reach_px=_reach_px(group, view),
        tally=_tally([event for event, _ in group]),
    )


def _lead(group: list[Point], focus: Focus) -> int | None:
    """Which of the points of a mark stands for it: the first selected one."""
    return next((i for i, (event, _) in enumerate(group) if event.id in focus.selected), None)


def _reach_px(group: list[Point], view: MapView) -> float:
    reach = max((where.radius_m or 0.0) for _, where in group) / view.metres_per_px
    return reach if MARK_PX < reach < WIDEST_REACH_PX else 0.0


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
    count = counted(said.events, len(events))
    if lead:
        return f"{whole_words(lead.what, DETAIL_CHARS)} · {count}"
    actors = Counter(name for event in events for name in event.who)
    name, times = actors.most_common(1)[0] if actors else ("", 0)
    name = name if whole else whole_words(name, 24)
    return f"{name} · {count}" if times * 2 >= len(events) else count


def whole_words(text: str, most: int) -> str:
    """*text*, or as many of its words as *most* characters hold, and an ellipsis."""
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0] + " …"


def areas(dossier: Dossier, focus: Focus, view: MapView) -> list[Area]:
    """Every country, region, district and sea that events are in, wherever it lies."""
    how_surely = matches(dossier, focus)
    return [_area(found, how_surely, view) for found in places(dossier).areas]


def _area(found: tuple[Point, ...], how_surely: Mapping[EventId, query.Match], view: MapView) -> Area:
    events, where = [event for event, _ in found], found[0][1]
    assert where.lat is not None
    assert where.lon is not None
    return Area(
        at=QPointF(*view.px(where.lat, where.lon)),
        events=tuple(event.id for event in events),
        where=where,
        certainty=min((event.certainty for event in events), key=STRONGEST.__getitem__),
        match=max(how_surely[event.id] for event in events),
    )
