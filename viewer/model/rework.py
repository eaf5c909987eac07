"""Edits that make events out of events: merging and its undoing, splitting, copies, and names throughout."""

import hashlib
from dataclasses import replace
from typing import Any

from viewer.model import accounts
from viewer.model.dossier import Dossier
from viewer.model.edits import Edit
from viewer.model.event import Event
from viewer.model.when import EventId
from viewer.model.where import Where


def merge(first: EventId, second: EventId) -> Edit:
    """Make one event of two; both stay in it as accounts, and dates that hang on the second hang on it."""

    def apply(dossier: Dossier) -> Dossier:
        one = accounts.merged(dossier.events[first], dossier.events[second])
        events = {i: one if i == first else e for i, e in dossier.events.items() if i != second}
        return replace(dossier, events=events).resolved()

    return Edit("merge two events", apply)


def unmerge(event: EventId) -> Edit:
    """Put back the two events that one was merged from, as they were before.

    What was corrected in the merged event since goes with it; undoing brings it back.
    """

    def apply(dossier: Dossier) -> Dossier:
        first, second = dossier.events[event].accounts
        events = {i: first if i == event else e for i, e in dossier.events.items()}
        return replace(dossier, events={**events, second.id: second}).resolved()

    return Edit("take a merger back", apply)


def prefer(event: EventId, field: str, account: EventId) -> Edit:
    """Let a field of a merged event be as one of its accounts has it; the others are still told."""

    def apply(dossier: Dossier) -> Dossier:
        old = dossier.events[event]
        leaf = next(leaf for leaf in accounts.leaves(old) if leaf.id == account)
        return dossier.put(accounts.preferring(old, field, leaf)).resolved()

    return Edit("prefer an account", apply)


def keep_apart(one: EventId, other: EventId) -> Edit:
    """Say that two events are not the same, so that nobody proposes it again."""
    pair = frozenset({one, other})
    return Edit("keep two events apart", lambda d: replace(d, distinct=d.distinct | {pair}))


def duplicate(event: EventId) -> Edit:
    """Make a second event like one there is."""
    return Edit("duplicate an event", lambda d: d.put(_copy(d.events[event], d)).resolved())


def split(event: EventId) -> Edit:
    """Make an event of each quote, or of each place where there is one quote.

    Raises, when applied:
        ValueError: it has one quote and at most one place.
    """

    def apply(dossier: Dossier) -> Dossier:
        old = dossier.events[event]
        field = "quotes" if len(old.quotes) > 1 else "where"
        parts = getattr(old, field)
        if len(parts) < 2:
            raise ValueError("this event has one quote and one place; duplicate it instead")
        locked = old.locked | ({"where"} if field == "where" else set())
        first = replace(old, accounts=(), locked=locked, **{field: parts[:1]})
        for part in parts[1:]:
            own: dict[str, Any] = {field: (part,)}
            dossier = dossier.put(replace(_copy(old, dossier), **own))
        return dossier.put(first).resolved()

    return Edit("split an event", apply)


def can_split(event: Event) -> bool:
    """Whether there is something to split an event by."""
    return len(event.quotes) > 1 or len(event.where) > 1


def place_everywhere(name: str, where: Where) -> Edit:
    """Correct a place in every event that names it, each locked."""

    def apply(dossier: Dossier) -> Dossier:
        changed = []
        for event in events_at(dossier, name):
            places = tuple(where if _same_name(w, name) else w for w in event.where)
            if places != event.where:
                changed.append(replace(event, where=places, locked=event.locked | {"where"}))
        return dossier.put(*changed)

    return Edit(f"place {name} everywhere", apply)


def rename_actor(old: str, new: str) -> Edit:
    """Correct the name of an actor or a source wherever it stands, each locked."""

    def apply(dossier: Dossier) -> Dossier:
        changed = []
        for event in dossier.events.values():
            who = tuple(dict.fromkeys(new if name == old else name for name in event.who))
            says = new if event.says == old else event.says
            fields = ({"who"} if who != event.who else set()) | ({"says"} if says != event.says else set())
            if fields:
                changed.append(replace(event, who=who, says=says, locked=event.locked | fields))
        return dossier.put(*changed)

    return Edit(f"call {old} {new} everywhere", apply)


def events_at(dossier: Dossier, name: str) -> tuple[Event, ...]:
    """The events with a place of that name, whatever the case."""
    return tuple(e for e in dossier.events.values() if any(_same_name(w, name) for w in e.where))


def _same_name(where: Where, name: str) -> bool:
    return where.name.casefold() == name.casefold()


def _copy(event: Event, dossier: Dossier) -> Event:
    """The event under an id of its own, as the analyst's; it stands for no other events."""
    number = 1
    while (name := _copied_id(event.id, number)) in dossier.events:
        number += 1
    return replace(event, id=name, locked=event.locked | {"what"}, accounts=())


def _copied_id(event: EventId, number: int) -> EventId:
    digest = hashlib.sha256(f"{event} {number}".encode()).hexdigest()[:10]
    return EventId(f"analyst-{digest}")
