"""A filter over a layer: which of its events pass, and how many each further choice would leave."""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.columns import bits, counting
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
        rest: (n,) which pass all that is asked for but kind and actor; None where that is all of them.
        of_kinds, of_actors: (n,) which have a kind, and an actor, that was asked for; None where none was.
    """

    layer: Layer
    wanted: Wanted
    chosen: Chosen | None = None
    rest: Mask | None = None
    of_kinds: Mask | None = None
    of_actors: Mask | None = None

    def count(self, window_ms: tuple[int, int] | None) -> int:
        """How many pass, and may lie in a window of time if there is one."""
        if window_ms is not None:
            return counting.count_between(self.layer.columns, *window_ms, self.chosen)
        return self.layer.count if self.chosen is None else self.chosen.count

    def by_kind(self, window_ms: tuple[int, int] | None) -> NDArray[np.int64]:
        """(k,) how many of each kind pass all that is asked for but the kind."""
        column, names = self.layer.columns.kind, len(self.layer.kinds)
        return self._counted(column, names, self.of_actors, window_ms)

    def by_actor(self, window_ms: tuple[int, int] | None) -> NDArray[np.int64]:
        """(a,) how many of each actor pass all that is asked for but the actor."""
        column, names = self.layer.columns.actor, len(self.layer.actors)
        return self._counted(column, names, self.of_kinds, window_ms)

    def _counted(
        self,
        column: NDArray[np.uint16],
        names: int,
        other: Mask | None,
        window_ms: tuple[int, int] | None,
    ) -> NDArray[np.int64]:
        within = None if window_ms is None else touching(self.layer.columns, window_ms)
        mask = _both(_both(self.rest, other), within)
        return np.bincount(column if mask is None else column[mask], minlength=names).astype(np.int64)


def filtered(layer: Layer, wanted: Wanted) -> Filtered:
    """What *wanted* leaves of a layer."""
    if wanted.is_all:
        return Filtered(layer, wanted)
    columns = layer.columns
    rest: Mask | None = None
    for word in wanted.words:
        rest = _both(rest, _holds(layer, word))
    if wanted.box is not None:
        rest = _both(rest, may_lie_within(columns, wanted.box))
    if wanted.hidden:
        rest = _both(rest, ~_of(columns.kind, wanted.hidden))
    kinds = None if wanted.kinds is None else _of(columns.kind, wanted.kinds)
    actors = None if wanted.actors is None else _of(columns.actor, wanted.actors)
    passing = _both(_both(rest, kinds), actors)
    chosen = None if passing is None else bits.choose(columns, passing)
    return Filtered(layer, wanted, chosen, rest, kinds, actors)


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


def _both(one: Mask | None, other: Mask | None) -> Mask | None:
    """(n,) where both are true; None stands for everywhere."""
    if one is None or other is None:
        return other if one is None else one
    return one & other
