"""Which events a time window, a box or a search finds: certainly, possibly, or not."""

import math
from collections import Counter
from collections.abc import Iterable, Set
from dataclasses import replace
from enum import IntEnum, StrEnum

from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Review
from viewer.model.focus import Focus
from viewer.model.known import as_known
from viewer.model.remembered import remembered
from viewer.model.sides import side_of, stated_radius_m
from viewer.model.view import Only
from viewer.model.when import When
from viewer.model.where import Box, Precision, Where
from viewer.model.zone import zoned

ENDLESS = float("inf")
KEPT = frozenset(Review) - {Review.REJECTED}  # the verdicts asked for where none is chosen
EARTH_M = 6_371_008.8  # mean radius of WGS 84
AREA_M = {  # how far from its middle an area of a kind may reach where nothing says more
    Precision.DISTRICT: 50_000.0,
    Precision.REGION: 500_000.0,
    Precision.COUNTRY: 3_000_000.0,
    Precision.SEA: 3_000_000.0,
}


class Match(IntEnum):
    """How surely something is found; ordered, so that the weakest of several can be taken."""

    NO = 0
    POSSIBLY = 1
    CERTAINLY = 2


def outer_s(when: When) -> tuple[float, float]:
    """Seconds since 1970 UTC of the earliest start and the end of the latest end; infinite where open."""
    first, last = when.start[0], when.end[1]
    return (first.first_s if first else -ENDLESS, last.last_s if last else ENDLESS)


def certain_s(when: When) -> tuple[float, float] | None:
    """Seconds since 1970 UTC between which the event was certainly under way; None if at no time.

    That is from the latest start to the earliest end; an instant is certain only if both bounds are one day.
    """
    latest, earliest = when.start[1], when.end[0]
    if latest is None or earliest is None:
        return None
    if when.start == when.end:  # a moment: it fills its bounds only if these are one day or one time
        same = when.start[0] == when.start[1]
        return (latest.first_s, latest.last_s) if same else None
    return (latest.first_s, earliest.last_s) if latest.first_s < earliest.last_s else None


def in_window(when: When | None, window_s: tuple[float, float] | None) -> Match:
    """Whether something was under way in a window of seconds since 1970 UTC.

    Without a window everything is; without any date nothing can be told, so it is possible.
    """
    if window_s is None:
        return Match.CERTAINLY
    if when is None or not when.is_dated:
        return Match.POSSIBLY
    first, last = outer_s(when)
    if last <= window_s[0] or first >= window_s[1]:
        return Match.NO
    sure = certain_s(when)
    if sure and sure[0] < window_s[1] and sure[1] > window_s[0]:
        return Match.CERTAINLY
    inside = window_s[0] <= first and last <= window_s[1]
    return Match.CERTAINLY if inside else Match.POSSIBLY


def in_box(where: tuple[Where, ...], box: Box | None) -> Match:
    """Whether something was in a part of the map, by the surest of its places.

    What has no place that could be put on a map is in none of its parts.  An area, or a point that may be
    off, is there certainly where its whole disc lies in the box, and possibly where it touches it; a side of
    a place ends at no distance, and is nowhere certainly.
    """
    if box is None:
        return Match.CERTAINLY
    return max((_place_in_box(place, box) for place in where), default=Match.NO)


def _place_in_box(place: Where, box: Box) -> Match:
    if place.lat is None or place.lon is None:
        return Match.NO
    south, west, north, east = box
    radius_m = stated_radius_m(place) or AREA_M.get(place.precision, 0.0)
    beyond = (place.lon - west) % 360  # degrees east of the western side
    nearest = 0.0 if beyond <= east - west else min(beyond - (east - west), 360 - beyond)
    if nearest == 0 and south <= place.lat <= north:
        is_whole = side_of(place) is None and radius_m <= _edge_m(place.lat, beyond, box)
        return Match.CERTAINLY if is_whole else Match.POSSIBLY
    lat = min(max(place.lat, south), north)
    return Match.POSSIBLY if _apart_m(place.lat, lat, nearest) <= radius_m else Match.NO


def _edge_m(lat: float, beyond: float, box: Box) -> float:
    """Metres on a sphere to the nearest edge of a box from a point in it, *beyond* degrees from its west."""
    south, west, north, east = box
    nearest = math.radians(min(north - lat, lat - south))
    if east - west < 360:
        across = math.radians(min(beyond, east - west - beyond, 90))
        nearest = min(nearest, math.asin(math.sin(across) * math.cos(math.radians(lat))))
    return EARTH_M * nearest


def _apart_m(lat: float, other: float, lon: float) -> float:
    """Metres on a sphere between two latitudes, *lon* degrees apart; within 0.6 % of the ellipsoid."""
    a, b = math.radians(lat), math.radians(other)
    chord = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(math.radians(lon) / 2) ** 2
    return 2 * EARTH_M * math.asin(math.sqrt(min(chord, 1.0)))


def holds_text(event: Event, search: str) -> bool:
    """Whether every word of *search* stands somewhere in the event, whatever the case."""
    fields = (event.what, event.kind, event.certainty, event.condition or "", event.says or "", event.notes)
    names = (*(w.name for w in event.where), *event.who, *(q.exact for q in event.quotes))
    haystack = " ".join((*fields, *names)).casefold()
    return all(word in haystack for word in search.casefold().split())


def match(event: Event, focus: Focus, dossier: Dossier) -> Match:
    """How surely an event passes the filters of *focus*; the selected and hovered events are not exempt.

    One that the analyst rejected passes only those that ask for what is rejected.
    """
    if event.review not in (focus.only.reviews or KEPT):
        return Match.NO
    if event.certainty not in focus.certainties:
        return Match.NO
    if focus.search and not holds_text(event, focus.search):
        return Match.NO
    if focus.only.count and not meets(event, focus.only, dossier):
        return Match.NO
    when = zoned(event.when, focus.zone) if event.when else None
    return min(in_window(when, focus.window_s), in_box(event.where, focus.box))


def passing(dossier: Dossier, focus: Focus) -> list[Event]:
    """The events that the filters of *focus* do not exclude."""
    return [event for event in dossier.events.values() if match(event, focus, dossier) is not Match.NO]


def meets(event: Event, only: Only, dossier: Dossier) -> bool:
    """Whether an event is of the kinds, actors, verdicts and grades asked for."""
    has = traits(event, dossier)
    return all(not members.isdisjoint(has[name]) for name, members in asked(only).items())


def asked(only: Only) -> dict[str, Set[object]]:
    """What an event must have one of to pass a filter, by the names of the fields that ask for something."""
    chosen = {name: members for name, members in wanted(only).items() if members}
    return {"reviews": KEPT, **chosen}


def wanted(only: Only) -> dict[str, Set[object]]:
    """The sets of a filter by the names of its fields."""
    return {name: getattr(only, name) for name in Only.__slots__}


def traits(event: Event, dossier: Dossier) -> dict[str, Set[object]]:
    """What an event has that a filter can ask for, by the names of the fields of Only."""
    return {
        "kinds": {event.kind},
        "actors": {*event.who, *([event.says] if event.says else [])},
        "reviews": {event.review},
        "reliabilities": dossier.reliabilities(event),
        "credibilities": {event.credibility},
        "likelihoods": {event.likelihood},
    }


def shown(dossier: Dossier, focus: Focus) -> Dossier:
    """*dossier* as it is to be drawn: as it was known, and without what is filtered out if that is hidden."""
    if focus.known is not None:
        dossier = as_known(dossier, focus.known)
    if not focus.hides:
        return dossier
    kept = {i: event for i, event in dossier.events.items() if match(event, focus, dossier) is not Match.NO}
    return dossier if len(kept) == len(dossier.events) else replace(dossier, events=kept)


def actors(dossier: Dossier) -> tuple[tuple[str, int], ...]:
    """Who acts, or is credited, with the number of events; the most frequent first."""
    found = Counter(n for e in dossier.events.values() for n in {*e.who, *([e.says] if e.says else [])})
    return tuple(sorted(found.items(), key=lambda item: (-item[1], item[0].casefold())))


def counts(events: Iterable[Event]) -> dict[Certainty, int]:
    """How many events have each certainty, those without any included, in the order of the words."""
    found = Counter(event.certainty for event in events)
    return {certainty: found[certainty] for certainty in Certainty}


@remembered
def in_time_order(dossier: Dossier) -> tuple[Event, ...]:
    """All events by their earliest bound, then the latest; those without a date last, as in the text."""

    def key(event: Event) -> tuple[float, float, int]:
        first_quote = event.quotes[0].start if event.quotes else 0
        if event.when is None or not event.when.is_dated:
            return ENDLESS, ENDLESS, first_quote
        first, last = outer_s(event.when)
        return (last if first == -ENDLESS else first), last, first_quote

    return tuple(sorted(dossier.events.values(), key=key))


class Lane(StrEnum):
    """What the lanes of the timeline are."""

    PLACE = "place"
    ACTOR = "actor"
    KIND = "kind"
    CERTAINTY = "certainty"
    ARTICLE = "article"


@remembered
def lanes(dossier: Dossier, by: Lane) -> tuple[tuple[str, tuple[Event, ...]], ...]:
    """Names of lanes with their events, each event in one lane, in time order; lanes by their first event.

    An event without what the lanes are made of is in the lane named "", which is last.  Names of one place
    ("the Port of Chancay", "Chancay port") are one lane.
    """
    found: dict[str, list[Event]] = {}
    names: dict[str, list[str]] = {}
    for event in in_time_order(dossier):
        name = _lane_of(event, by, dossier)
        key = place_key(event.where[0]) if by is Lane.PLACE and event.where else name
        found.setdefault(key, []).append(event)
        names.setdefault(key, []).append(name)
    named = [(best_name(names[key]), tuple(events)) for key, events in found.items() if key]
    rest = [("", tuple(found[""]))] if "" in found else []
    return (*named, *rest)


def place_key(where: Where) -> str:
    """The same for two readings of one place: the same point to some ten metres, else the same name."""
    if where.lat is not None and where.lon is not None and where.precision.is_point:
        return f"{where.lat:.4f} {where.lon:.4f}"
    return f"{where.precision} {where.name.casefold()}"


def best_name(names: Iterable[str]) -> str:
    """Of the names of one place the one most used; of those, the one most like a proper name."""
    counted = Counter(names)
    return max(counted, key=lambda name: (counted[name], sum(c.isupper() for c in name)))


def _lane_of(event: Event, by: Lane, dossier: Dossier) -> str:
    if by is Lane.PLACE:
        return event.where[0].name if event.where else ""
    if by is Lane.ACTOR:
        return event.who[0] if event.who else ""
    if by is Lane.ARTICLE:
        article = next((dossier.articles[a] for a in sorted(event.articles) if a in dossier.articles), None)
        return article.title if article else ""
    return str(event.kind if by is Lane.KIND else event.certainty)
