"""The ends of a way by sea: where a place meets the water, and how the wide grid is come to from there."""

import math
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import Basemap
from viewer.geo.mercator import MAX_LAT, project
from viewer.geo.sea_grid import Grid, rasterise
from viewer.geo.sea_parts import Parts
from viewer.geo.sea_passages import Place
from viewer.geo.sea_search import spread, trace
from viewer.geo.sea_shore import FINEST, Shores, Unit, length_m

NEAR_M = 8_000.0  # a sea no further off than this is meant, though a pond be nearer
ABOUT = (
    (8, 16, FINEST),
    (5, 48, FINEST),
    (32, 4, 2),
)  # wide squares to each side, finer ones across each, level of detail; the next where the sea is not reached
INLAND_M = 25_000.0  # further from the water than this a place has no way by sea


class SeaError(ValueError):
    """No way by sea can be told; one sentence that says why."""


class NarrowError(SeaError):
    """The water is too narrow somewhere; from more open water beside an end there may be a way."""


@dataclass(frozen=True, slots=True)
class Harbour:
    """An end of a way: the water nearest to it, and what it costs to come from there to the wide grid.

    `gates` are the squares of the wide grid that can be reached: for each the fine square there, and metres.
    """

    place: Unit
    grid: Grid
    water: int
    came: NDArray[np.int32]
    gates: Mapping[int, tuple[int, float]]
    is_afloat: bool  # whether the place itself is on the water

    @property
    def at(self) -> Unit:
        """Where the way begins: the place itself where that is on the water."""
        if self.is_afloat:
            return self.place
        x, y = self.grid.middles(np.array([self.water]))[0]
        return float(x), float(y)

    def way_to(self, gate: int) -> list[Unit]:
        """From the water of this end to a square of the wide grid."""
        cells = np.array(trace(self.came, self.gates[gate][0]))
        return [self.at, *((float(x), float(y)) for x, y in self.grid.middles(cells)[1:])]


def harbour(
    base: Basemap, shores: Shores, wide: Grid, parts: Parts, *, place: Place, is_roomy: bool = False
) -> Harbour:
    """An end of a way: at the sea or great lake that is near, else at the nearest water that leads anywhere.

    Args:
        base, shores: the base map, and its shores.
        wide, parts: the grid of the world, and its connected waters.
        place: latitude and longitude in degrees.
        is_roomy: not at water as narrow as a river or a canal.

    Raises:
        SeaError: the place is too far from the sea, or nearer to a pole than the map goes.
    """
    if abs(place[0]) >= MAX_LAT - 1:
        raise SeaError(f"{place[0]:.2f}, {place[1]:.2f} is nearer to a pole than the map of the sea goes.")
    tried: list[tuple[float, Harbour]] = []
    for scope in ABOUT:
        fine, gates = _surroundings(base, shores, wide, place=project(*place), scope=scope)
        sizes = [some for some in _by_size(gates, parts) if some]
        found = [_at_water(fine, some, project(*place), is_roomy=is_roomy) for some in sizes]
        tried += found
        if any(away <= NEAR_M and parts.is_great(next(iter(each.gates))) for away, each in found):
            break
    great = [(away, each) for away, each in tried if parts.is_great(next(iter(each.gates)))]
    away, best = min(great or tried, key=lambda pair: pair[0], default=(math.inf, None))
    if best is None or away > INLAND_M:
        away, best = min(tried, key=lambda pair: pair[0], default=(math.inf, None))
    if best is None or away > INLAND_M:
        away = min((away for away, _ in great), default=math.inf)  # a small lake is no sea
        told = f"{away / 1000:.0f} km" if math.isfinite(away) else "far"
        raise SeaError(
            f"{place[0]:.2f}, {place[1]:.2f} lies inland, {told} from the sea; choose a place on the coast."
        )
    afloat = best.grid.at(*best.place) == best.water and shores.is_clear(best.place, best.at)
    return replace(best, is_afloat=afloat)


def _by_size(gates: dict[int, int], parts: Parts) -> list[dict[int, int]]:
    """*gates* to seas and great lakes, and those to smaller water."""
    great = {gate: at for gate, at in gates.items() if parts.is_great(gate)}
    return [great, {gate: at for gate, at in gates.items() if gate not in great}]


def _surroundings(
    base: Basemap, shores: Shores, wide: Grid, *, place: Unit, scope: tuple[int, int, int]
) -> tuple[Grid, dict[int, int]]:
    """A fine grid about a place, and which of its squares are the middles of squares of the wide one."""
    squares, finer, level = scope
    column = math.floor((place[0] - wide.left) / wide.cell) - squares
    row = math.floor((place[1] - wide.top) / wide.cell) - squares
    row = min(max(row, 0), wide.sea.shape[0] - 2 * squares - 1)
    count = 2 * squares + 1
    left, top = wide.left + column * wide.cell, wide.top + row * wide.cell
    box = (left, top, left + count * wide.cell, top + count * wide.cell)
    land = rasterise(base, box, (count * finer, count * finer), level=level)
    fine = shores.close(Grid(left, top, wide.cell / finer, ~land, shy=True))
    gates = {}
    for r in range(count):
        for c in range(count):
            at = (r * finer + finer // 2) * fine.columns + c * finer + finer // 2
            if wide.sea[row + r, (column + c) % wide.columns] and fine.sea.flat[at]:
                gates[(row + r) * wide.columns + (column + c) % wide.columns] = at
    return fine, gates


def _at_water(fine: Grid, gates: dict[int, int], place: Unit, *, is_roomy: bool) -> tuple[float, Harbour]:
    """How far off, in metres, the nearest water is from which some of *gates* are reached, and that end."""
    open_sea = spread(fine, dict.fromkeys(gates.values(), 0.0))[0]
    wanted = np.isfinite(open_sea)
    if is_roomy and (wanted & (fine.dear().ravel() == 1.0)).any():
        wanted &= fine.dear().ravel() == 1.0
    water = _nearest(fine, wanted, place)
    x, y = fine.middles(np.array([water]))[0]
    cost, came = spread(fine, {water: 0.0})
    reached = {gate: (at, float(cost[at])) for gate, at in gates.items() if math.isfinite(cost[at])}
    found = Harbour(place, fine, water, came, reached, is_afloat=False)
    return length_m(place, (float(x), float(y))), found


def _nearest(grid: Grid, wanted: NDArray[np.bool_], place: Unit) -> int:
    cells = np.flatnonzero(wanted)
    away = ((grid.middles(cells) - place) ** 2).sum(axis=1)
    return int(cells[np.argmin(away)])
