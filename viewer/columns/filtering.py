"""A filter over a layer: which of its events pass, and how many each further choice would leave."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.columns import bits
from viewer.columns.bits import Chosen
from viewer.columns.layer import PLACED, WORLD, Columns, Layer, Mask
from viewer.columns.texts import titled
from viewer.geo.mercator import CIRCUMFERENCE_M

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the events of a layer must be; what is empty or None asks for nothing.

    Attributes:
        words: each stands in the title, the kind or the actor, whatever its case.
        kinds, actors: one of these numbers in `Layer.kinds` and `Layer.actors`; an empty set fits nothing.
        box: left, top, right and bottom of the unit Mercator square; the place may lie in it.
        hidden: numbers of kinds that are left out whatever else is asked for.
    """

    words: tuple[str, ...] = ()
    kinds: frozenset[int] | None = None
    actors: frozenset[int] | None = None
    box: Box | None = None
    hidden: frozenset[int] = frozenset()

    @property
    def is_all(self) -> bool:
        """Whether every event passes."""
        return self == Wanted()


@dataclass(frozen=True, slots=True, eq=False)
class Filtered:
    """What a filter leaves of a layer.

    Attributes:
        chosen: the events; None where all pass.
        kinds: (k,) how many of each kind pass all that is asked for but the kind; the time too.
        actors: (a,) the same for each actor.
    """

    chosen: Chosen | None
    kinds: NDArray[np.int64]
    actors: NDArray[np.int64]


def filtered(layer: Layer, wanted: Wanted, window_ms: tuple[int, int] | None = None) -> Filtered:
    """What *wanted* leaves of a layer; *window_ms* narrows the counts by kind and actor, and not `chosen`."""
    columns = layer.columns
    rest = _all(columns, *(_holds(layer, word) for word in wanted.words))
    if wanted.box is not None:
        rest &= may_lie_within(columns, wanted.box)
    if wanted.hidden:
        rest &= ~_of(columns.kind, wanted.hidden)
    kinds = None if wanted.kinds is None else _of(columns.kind, wanted.kinds)
    actors = None if wanted.actors is None else _of(columns.actor, wanted.actors)
    passing = _all(columns, rest, *(mask for mask in (kinds, actors) if mask is not None))
    timed = rest if window_ms is None else rest & touching(columns, window_ms)
    return Filtered(
        None if wanted.is_all else bits.choose(columns, passing),
        _counted(columns.kind, timed if actors is None else timed & actors, len(layer.kinds)),
        _counted(columns.actor, timed if kinds is None else timed & kinds, len(layer.actors)),
    )


def touching(columns: Columns, window_ms: tuple[int, int]) -> Mask:
    """(n,) which may be under way between two moments, the second not included."""
    return np.asarray((columns.first_ms < window_ms[1]) & (columns.last_ms > window_ms[0]))


def may_lie_within(columns: Columns, box: Box) -> Mask:
    """(n,) whose place, as vague as it is, may lie in a box of the unit Mercator square.

    Left may be below 0 or right above 1, where the box lies across the date line.  What has no place does
    not lie anywhere.
    """
    inside = bits.within_box(columns, box)
    placed = (columns.flags & PLACED).astype(np.bool_)
    near = np.flatnonzero(placed & ~inside & (columns.radius_m > 0))
    x, y = columns.x[near] / WORLD, columns.y[near] / WORLD
    stretch = np.cosh(math.pi * (1 - 2 * y))  # of the map against the ground at that latitude
    radius = columns.radius_m[near] * stretch / CIRCUMFERENCE_M
    left, top, right, bottom = box
    east = np.mod(x - left, 1.0)  # of the left edge, once round the world
    across = np.where(east <= right - left, 0.0, np.minimum(east - (right - left), 1.0 - east))
    down = np.maximum(np.maximum(top - y, y - bottom), 0.0)
    inside[near[across * across + down * down <= radius * radius]] = True
    return inside


def _holds(layer: Layer, word: str) -> Mask:
    """(n,) which have a word in their title, kind or actor."""
    folded, columns = word.casefold(), layer.columns
    kinds = frozenset(i for i, name in enumerate(layer.kinds) if folded in name.casefold())
    actors = frozenset(i for i, name in enumerate(layer.actors) if folded in name.casefold())
    mask = titled(columns, word)
    if kinds:
        mask |= _of(columns.kind, kinds)
    if actors:
        mask |= _of(columns.actor, actors)
    return mask


def numbers_of(names: tuple[str, ...], fits: Callable[[str], bool]) -> frozenset[int]:
    """The numbers of the names that fit."""
    return frozenset(i for i, name in enumerate(names) if fits(name))


def _of(column: NDArray[np.uint16], numbers: frozenset[int]) -> Mask:
    wanted = np.zeros(1 << 16, np.bool_)
    wanted[sorted(numbers)] = True
    return wanted[column]


def _all(columns: Columns, *masks: Mask) -> Mask:
    """(n,) where every mask is true; a copy."""
    found = np.ones(len(columns.first_ms), np.bool_)
    for mask in masks:
        found &= mask
    return found


def _counted(column: NDArray[np.uint16], mask: Mask, names: int) -> NDArray[np.int64]:
    return np.bincount(column[mask], minlength=names).astype(np.int64)
