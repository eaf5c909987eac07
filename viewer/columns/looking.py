"""Which events touch a stretch of time: those in view, and those under the pointer."""

import numpy as np
from numpy.typing import NDArray

from viewer.columns.bits import Chosen
from viewer.columns.layer import PLACED, WORLD, Columns

MANY = 100  # places of which a hundredth may be left out
LOOK = 2048  # events looked at together for those under the pointer


def visible(columns: Columns, first_ms: int, last_ms: int, chosen: Chosen | None = None) -> NDArray[np.int64]:
    """Ascending numbers of the events that touch first_ms..last_ms, the end not included.

    What can touch it of a class of length begins no earlier than the greatest length before it, so few
    are looked at in vain; where a filter leaves fewer than those, what it leaves is looked at.  Ask
    `counting.count_between` first: it may be all of them.
    """
    parts = _stretches(columns, first_ms, last_ms)
    if chosen is not None and chosen.count < sum(len(part) for part in parts):
        begun = columns.firsts.before(np.array([last_ms], np.int64)).astype(np.uint32)
        return _touching(columns, chosen.events[: np.searchsorted(chosen.events, begun)[0]], first_ms, None)
    found = [_touching(columns, part, first_ms, chosen) for part in parts]
    return np.sort(np.concatenate(found)) if found else np.zeros(0, np.int64)


def under(
    columns: Columns, first_ms: int, last_ms: int, chosen: Chosen | None = None, *, most: int
) -> NDArray[np.int64]:
    """At most *most* of the events that touch a stretch, those with the most exact dates first.

    Among dates as exact, the latest come first.  The time it takes does not grow with how many there are,
    unless nearly all of them are filtered out.
    """
    found: list[NDArray[np.int64]] = []
    room = most
    for part in _stretches(columns, first_ms, last_ms):
        for end in range(len(part), 0, -LOOK):
            touching = _touching(columns, part[max(end - LOOK, 0) : end], first_ms, chosen)[::-1][:room]
            found.append(touching)
            room -= len(touching)
            if not room:
                return np.concatenate(found)
    return np.concatenate(found) if found else np.zeros(0, np.int64)


def places(columns: Columns, chosen: Chosen | None = None, *, most: int) -> NDArray[np.float64]:
    """(n, 2) x and y on the Mercator square of at most *most* of the events with a place, from everywhere.

    The few most distant ones, a hundredth of them, are left out: one row with its numbers swapped would
    take in half the world.
    """
    events = columns.by_place
    events = events[(columns.flags[events] & PLACED).astype(np.bool_)]
    if chosen is not None:
        events = events[chosen.mask[events]]
    some = events[:: max(-(-len(events) // most), 1)]
    found = np.column_stack((columns.x[some], columns.y[some])) / WORLD
    if len(found) < MANY:
        return found
    away = np.abs(found - np.median(found, axis=0))
    away[:, 0] = np.minimum(away[:, 0], 1 - away[:, 0])
    far = np.hypot(away[:, 0], away[:, 1])
    return np.asarray(found[far <= np.quantile(far, 0.99)])


def _stretches(columns: Columns, first_ms: int, last_ms: int) -> list[NDArray[np.uint32]]:
    """For each class of length, the shortest first, the part of it that can touch first_ms..last_ms."""
    edges = np.concatenate((first_ms - columns.length_ms, [last_ms])).astype(np.int64)
    *begins, end = columns.firsts.before(edges).tolist()
    parts = []
    for i, begin in enumerate(begins):
        members = columns.by_length[columns.length_at[i] : columns.length_at[i + 1]]
        a, b = np.searchsorted(members, np.array([begin, end], members.dtype))
        parts.append(members[a:b])
    return parts


def _touching(
    columns: Columns, events: NDArray[np.uint32], first_ms: int, chosen: Chosen | None
) -> NDArray[np.int64]:
    """Those of *events*, which all begin in time, that are not over by *first_ms*, and are chosen."""
    touches = columns.last_ms[events] > first_ms
    if chosen is not None:
        touches &= chosen.mask[events]
    return events[touches].astype(np.int64)
