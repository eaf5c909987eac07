"""The shortest way over squares of water, by A*.

Each step takes all squares of about the same promise at once, as arrays: a loop over squares in Python
would take a minute for an ocean.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from viewer.geo.mercator import CIRCUMFERENCE_M
from viewer.geo.sea_grid import Cells, Grid

RADIUS_M = CIRCUMFERENCE_M / (2 * math.pi)
HOPEFUL = 0.999  # of the great circle: rounding must not let the estimate pass the truth
MOVES = np.array(
    [(dr, dc) for dr in range(-2, 3) for dc in range(-2, 3) if math.gcd(dr, dc) == 1], np.int64
)  # to the eight neighbours and by the eight knight's moves: 16 directions
LENGTHS = np.hypot(MOVES[:, 0], MOVES[:, 1])

Links = Mapping[int, tuple[tuple[int, float], ...]]


@dataclass(frozen=True, slots=True)
class _Ground:
    """A grid with the width of its rows in metres, and how dear each square is, if not all are alike."""

    grid: Grid
    widths: NDArray[np.float64]
    dear: NDArray[np.float32] | None


def cheapest(
    grid: Grid,
    starts: Mapping[int, float],
    goals: Mapping[int, float],
    *,
    towards: tuple[float, float] | None = None,
    links: Links | None = None,
) -> tuple[list[int], float] | None:
    """The cheapest way over water from any of *starts* to any of *goals*, and what it costs in metres.

    Args:
        starts, goals: squares, and what it costs to begin or end there.
        towards: latitude and longitude of the end, which guides the search; None looks everywhere alike.
        links: squares that are joined without being neighbours, and the way between in metres.

    Returns:
        The squares of the way, the first and last included; None where there is no way.
    """
    found = spread(grid, starts, goals=goals, towards=towards, links=links or {})
    reached = [(float(found[0][cell]) + cost, cell) for cell, cost in goals.items()]
    cost_m, cell = min(reached, default=(math.inf, -1))
    if not math.isfinite(cost_m):
        return None
    return trace(found[1], cell), cost_m


def spread(
    grid: Grid,
    starts: Mapping[int, float],
    *,
    goals: Mapping[int, float] | None = None,
    towards: tuple[float, float] | None = None,
    links: Links | None = None,
) -> tuple[NDArray[np.float32], NDArray[np.int32]]:
    """What it costs in metres to come to each square, and from which each is come to (-1 at a start)."""
    size = grid.sea.size
    cost = np.full(size, np.inf, np.float32)
    came = np.full(size, -1, np.int32)
    linked = links or {}
    at = np.array(list(starts), np.int64)
    cost[at] = np.array(list(starts.values()), np.float32)
    ground = _Ground(grid, grid.row_m(), grid.dear().ravel() if grid.shy else None)
    bucket = float(np.median(ground.widths)) * 2
    pool, promise = at, cost[at] + _ahead(grid, at, towards)
    paid = cost[at]
    best = math.inf
    while pool.size:
        limit = float(promise.min()) + bucket
        if float(promise.min()) >= best:
            break
        now = promise <= limit
        fresh = paid[now] <= cost[pool[now]]
        taken = np.unique(pool[now][fresh])
        kept = ~now
        cells, before, costs = _moves(ground, taken, cost)
        if linked:
            cells, before, costs = _with_links(taken, cost, linked, (cells, before, costs))
        better = costs < cost[cells]
        cells, before, costs = cells[better], before[better], costs[better]
        np.minimum.at(cost, cells, costs)
        won = costs == cost[cells]
        cells, before, costs = cells[won], before[won], costs[won]
        came[cells] = before
        pool = np.concatenate((pool[kept], cells))
        promise = np.concatenate((promise[kept], costs + _ahead(grid, cells, towards)))
        paid = np.concatenate((paid[kept], costs))
        if goals:
            best = min(best, *(float(cost[cell]) + more for cell, more in goals.items()))
    return cost, came


def trace(came: NDArray[np.int32], cell: int) -> list[int]:
    """The squares from a start to one that was come to."""
    way = [cell]
    while came[way[-1]] >= 0:
        way.append(int(came[way[-1]]))
    return way[::-1]


def _ahead(grid: Grid, cells: Cells, towards: tuple[float, float] | None) -> NDArray[np.float32]:
    """At least how far each square is from the end, in metres."""
    if towards is None:
        return np.zeros(len(cells), np.float32)
    unit = grid.middles(cells)
    lat = np.arctan(np.sinh((0.5 - unit[:, 1]) * 2 * math.pi))
    lon = (unit[:, 0] - 0.5) * 2 * math.pi
    lat0, lon0 = math.radians(towards[0]), math.radians(towards[1])
    chord = np.sin((lat - lat0) / 2) ** 2 + np.cos(lat) * math.cos(lat0) * np.sin((lon - lon0) / 2) ** 2
    return np.asarray(2 * RADIUS_M * HOPEFUL * np.arcsin(np.sqrt(np.clip(chord, 0, 1))), np.float32)


def _moves(
    ground: _Ground, taken: Cells, cost: NDArray[np.float32]
) -> tuple[Cells, Cells, NDArray[np.float32]]:
    """Where one can go from the squares *taken*: to which, from which, and at what cost so far."""
    grid, widths = ground.grid, ground.widths
    rows, columns = grid.sea.shape
    flat = grid.sea.ravel()
    row, column = np.divmod(taken, columns)
    to_row = row[None, :] + MOVES[:, :1]
    to_column = column[None, :] + MOVES[:, 1:]
    inside = (to_row >= 0) & (to_row < rows)
    if grid.wraps:
        to_column %= columns
    else:
        inside &= (to_column >= 0) & (to_column < columns)
    move, which = np.nonzero(inside)
    to_row, to_column = to_row[inside], to_column[inside]
    to = to_row * columns + to_column
    open_ = flat[to]
    for k in (0, 1):  # the two squares that a slanting move passes between, or over
        by = PASSED[move, k]
        over = (row[which] + by[:, 0]) * columns + (column[which] + by[:, 1]) % columns
        open_ &= flat[np.clip(over, 0, flat.size - 1)]
    move, which, to, to_row = move[open_], which[open_], to[open_], to_row[open_]
    length = LENGTHS[move] * (widths[row[which]] + widths[to_row]) / 2
    if ground.dear is not None:
        length *= ground.dear[to]
    before = taken[which]
    return to, before, (cost[before] + length).astype(np.float32)


def _with_links(
    taken: Cells,
    cost: NDArray[np.float32],
    links: Links,
    moves: tuple[Cells, Cells, NDArray[np.float32]],
) -> tuple[Cells, Cells, NDArray[np.float32]]:
    ends = np.fromiter(links, np.int64)
    hit = taken[np.isin(taken, ends)]
    if not hit.size:
        return moves
    more = [(to, cell, cost[cell] + length) for cell in hit.tolist() for to, length in links[cell]]
    to, before, costs = zip(*more, strict=True)
    return (
        np.concatenate((moves[0], np.array(to, np.int64))),
        np.concatenate((moves[1], np.array(before, np.int64))),
        np.concatenate((moves[2], np.array(costs, np.float32))),
    )


def _passed() -> NDArray[np.int64]:
    """For each move the two squares it passes: the same as its end where it passes none."""
    made = []
    for dr, dc in MOVES.tolist():
        if dr == 0 or dc == 0:
            made.append([(dr, dc), (dr, dc)])
        elif abs(dr) == abs(dc):
            made.append([(dr, 0), (0, dc)])
        elif abs(dr) == 2:
            made.append([(dr // 2, 0), (dr // 2, dc)])
        else:
            made.append([(0, dc // 2), (dr, dc // 2)])
    return np.array(made, np.int64)


PASSED = _passed()
