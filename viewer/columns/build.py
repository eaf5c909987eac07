"""Loose columns of events, in any order, made into a layer's."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from viewer.columns.layer import LASTS, PLACED, REACH_M, WORLD, Columns, Mask
from viewer.columns.morton import interleave
from viewer.columns.ranks import table_of
from viewer.geo import mercator

MOST_LEVEL = 10
FINE = 16  # bits of x and y that the Z-shaped curve is ordered by: squares of 600 m
LENGTH_STEP = 2  # bits: every class of length is four times as long as the one before
LONGEST_DEGREE_M = 111_694.0  # of latitude on WGS 84, at the poles
NEVER = 2.0**31  # more rows than 32 bits can count


@dataclass(frozen=True, slots=True, eq=False)
class Loose:
    """Columns of n events as they are read: (n,) arrays in the order of the source's rows.

    `lat` and `lon` are degrees, not a number where there is no place; `title_at` is (n + 1,); without
    `actor` every event has the actor 0.
    """

    first_ms: NDArray[np.int64]
    last_ms: NDArray[np.int64]
    lat: NDArray[np.float64]
    lon: NDArray[np.float64]
    radius_m: NDArray[np.float32]
    kind: NDArray[np.uint16]
    lasts: Mask
    title_at: NDArray[np.uint32]
    titles: NDArray[np.uint8]
    actor: NDArray[np.uint16] | None = None


def build(loose: Loose) -> Columns:
    """The columns sorted, with every order and table that is asked of them.

    Raises:
        ValueError: an event ends before it begins, or there are more than two thousand million.
    """
    if len(loose.first_ms) >= NEVER:
        raise ValueError(f"{len(loose.first_ms)} events are more than a layer can hold")
    if np.any(loose.last_ms < loose.first_ms):
        raise ValueError("an event ends before it begins")
    order = np.argsort(loose.first_ms, kind="stable").astype(np.uint32)
    first = loose.first_ms[order]
    last = np.maximum(loose.last_ms[order], first + 1)  # an instant lasts its millisecond
    lat, lon = loose.lat[order], loose.lon[order]
    placed = np.isfinite(lat) & np.isfinite(lon)
    x, y = _square(lat, lon, placed)
    radius = loose.radius_m[order] + _moved_m(lat)
    by_last = np.argsort(last).astype(np.uint32)
    by_length, length_at, length_ms = _lengths(last - first)
    by_place, place_at = _places(x, y, radius, placed)
    return Columns(
        first_ms=first,
        last_ms=last,
        x=x,
        y=y,
        radius_m=radius,
        kind=loose.kind[order],
        actor=np.zeros(len(first), np.uint16) if loose.actor is None else loose.actor[order],
        flags=(loose.lasts[order] * LASTS + placed * PLACED).astype(np.uint8),
        row=order,
        title_at=loose.title_at,
        titles=loose.titles,
        by_last=by_last,
        by_length=by_length,
        length_at=length_at,
        length_ms=length_ms,
        by_place=by_place,
        place_at=place_at,
        first_at=table_of(first),
        last_at=table_of(last[by_last]),
    )


def _square(
    lat: NDArray[np.float64], lon: NDArray[np.float64], placed: Mask
) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    at = mercator.project_all(np.column_stack((np.where(placed, lat, 0.0), np.where(placed, lon, 0.0))))
    x = np.mod(at[:, 0], 1.0) * WORLD
    y = np.clip(at[:, 1] * WORLD, 0, WORLD - 1)
    return (np.where(placed, x, 0) % WORLD).astype(np.uint32), np.where(placed, y, 0).astype(np.uint32)


def _moved_m(lat: NDArray[np.float64]) -> NDArray[np.float32]:
    """(n,) metres by which places are moved that lie nearer to a pole than the square goes; at most."""
    beyond = np.fmax(np.abs(lat) - mercator.MAX_LAT, 0.0)  # 0 as well where there is no place
    return np.ceil(beyond * LONGEST_DEGREE_M).astype(np.float32)


def _lengths(
    length_ms: NDArray[np.int64],
) -> tuple[NDArray[np.uint32], NDArray[np.int64], NDArray[np.int64]]:
    """The events by class of length, where each class begins, and the greatest length in each."""
    exponent = np.frexp(length_ms.astype(np.float64))[1]
    classes = (exponent // LENGTH_STEP).astype(np.uint8)
    order = np.argsort(classes, kind="stable").astype(np.uint32)
    sizes = np.bincount(classes)
    ends = np.cumsum(sizes[sizes > 0])
    begins = np.concatenate(([0], ends)).astype(np.int64)
    longest = [int(length_ms[order[a:b]].max()) for a, b in pairwise(begins)]
    return order, begins, np.array(longest, np.int64)


def _places(
    x: NDArray[np.uint32], y: NDArray[np.uint32], radius_m: NDArray[np.float32], placed: Mask
) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """The events with a place by reach along the curve, and how many lie before each of its squares."""
    events = np.flatnonzero(placed).astype(np.uint32)
    shift = np.uint32(32 - FINE)
    curve = interleave(x[events] >> shift, y[events] >> shift)
    reach = np.searchsorted(np.array(REACH_M[:-1]), radius_m[events].astype(np.float64), side="left")
    key = curve | (reach.astype(np.uint64) << np.uint64(2 * FINE))
    order = np.argsort(key)
    level = _level(len(events))
    step = np.uint64(1) << np.uint64(2 * (FINE - level))
    squares = np.arange(4**level + 1, dtype=np.uint64) * step
    starts = np.arange(len(REACH_M), dtype=np.uint64) << np.uint64(2 * FINE)
    ascending = key[order]
    at = np.stack([np.searchsorted(ascending, start + squares) for start in starts])
    return events[order], at.astype(np.uint32)


def _level(count: int) -> int:
    """The zoom whose squares are at most a sixteenth of the events: its tables take a byte an event."""
    return max(1, min(MOST_LEVEL, (max(count // 16, 4)).bit_length() // 2))
