"""From squares to a line: pieces that meet land are looked for again more finely, and the rest drawn taut."""

import math
from collections.abc import Callable
from itertools import pairwise

import numpy as np

from viewer.geo.basemap import Basemap
from viewer.geo.sea_grid import Grid, rasterise
from viewer.geo.sea_search import cheapest
from viewer.geo.sea_shore import FINEST, Shores, Unit, length_m, way

FINER = 40.0  # squares across the piece that is looked for again
ROOM = 2.0  # lengths of the piece that are looked at beside it
DEEPEST = 3
SHORTEST = 1e-7  # of the square: four metres, and less than the shores are known to
BESIDE = ((0, 1), (2, 3), (6, 7))  # points before and after, between which a way is looked for again
LOOP = 1e-4  # of the square, four kilometres: ends of a loop are no further apart
SPACING_M = 25_000.0  # between the points that a taut line is drawn taut again by
MOST_SPACED = 1200


def mended(base: Basemap, shores: Shores, nodes: list[Unit], depth: int = 0) -> list[Unit] | int:
    """*nodes* with more of them where a piece met land; the number of the piece if none helps."""
    made, at = nodes[:1], 0
    while at < len(nodes) - 1:
        if shores.is_clear(made[-1], nodes[at + 1]):
            at += 1
            made.append(nodes[at])
            continue
        for back, on in BESIDE if depth == 0 else BESIDE[:1]:
            begin, until = max(len(made) - 1 - back, 0), min(at + on, len(nodes) - 1)
            finer = searched(base, shores, made[begin], nodes[until], depth=depth)
            if finer is not None:
                made[begin:], at = finer, until
                break
        else:
            return at
    return made


def searched(
    base: Basemap,
    shores: Shores,
    a: Unit,
    b: Unit,
    *,
    depth: int = 0,
    room: float = ROOM,
    finer: float = FINER,
) -> list[Unit] | None:
    """A way from *a* to *b* clear of land, looked for in squares about them; None if there is none."""
    long = max(abs(a[0] - b[0]), abs(a[1] - b[1]))
    if depth > DEEPEST or long < SHORTEST:
        return None
    cell = long / finer
    left, top = min(a[0], b[0]) - room * long, min(a[1], b[1]) - room * long
    columns = math.ceil((max(a[0], b[0]) + room * long - left) / cell)
    rows = math.ceil((max(a[1], b[1]) + room * long - top) / cell)
    box = (left, top, left + columns * cell, top + rows * cell)
    level = FINEST if box[2] - left < 0.03 else 2  # finer than the squares of a wide look would show
    land = rasterise(base, box, (rows, columns), level=level)
    grid = shores.close(Grid(left, top, cell, ~land, shy=True))
    first, last = grid.nearest_sea(*a, within=2), grid.nearest_sea(*b, within=2)
    if first is None or last is None:
        return None
    found = cheapest(grid, {first: 0.0}, {last: 0.0})
    if found is None:
        return None
    middles = [(float(x), float(y)) for x, y in grid.middles(np.array(found[0]))]
    made = mended(base, shores, [a, *middles[1:-1], b], depth + 1)
    return None if isinstance(made, int) else made


def taut(shores: Shores, nodes: list[Unit]) -> list[Unit]:
    """A shorter way through some of *nodes*, of which each piece is clear of land."""
    once = _pulled(shores, _without_loops(shores, nodes))
    back = _pulled(shores, _spaced(once)[::-1])[::-1]
    return _pulled(shores, _spaced(back))


def _without_loops(shores: Shores, nodes: list[Unit]) -> list[Unit]:
    """*nodes* without what leads out and back to nearly the same spot, as by a wide square beside a canal."""
    points = np.array(nodes)
    made, at = [nodes[0]], 0
    while at < len(nodes) - 1:
        away = np.abs(points[at + 1 :] - points[at]).max(axis=1)
        near = np.flatnonzero(away < LOOP)[::-1] + at + 1
        seen = (int(j) for j in near[:3] if j > at + 1 and shores.is_clear(nodes[at], nodes[j]))
        at = next(seen, at + 1)
        made.append(nodes[at])
    return made


def _pulled(shores: Shores, nodes: list[Unit]) -> list[Unit]:
    made, at = nodes[:1], 0
    while at < len(nodes) - 1:
        reached = _furthest(shores.is_roomy, nodes, at)
        at = reached if reached > at + 1 else _furthest(shores.is_clear, nodes, at)
        made.append(nodes[at])
    return made


def _furthest(is_seen: Callable[[Unit, Unit], bool], nodes: list[Unit], at: int) -> int:
    """A node far along that can be seen from one: by doubling the stride, then halving it."""
    reached, stride, last = at + 1, 2, len(nodes) - 1
    while reached < last and is_seen(nodes[at], nodes[min(at + stride, last)]):
        reached, stride = min(at + stride, last), stride * 2
    stride = max(stride // 2, 1)
    while stride and reached < last:
        if reached + stride <= last and is_seen(nodes[at], nodes[reached + stride]):
            reached += stride
        else:
            stride //= 2
    return reached


def _spaced(nodes: list[Unit]) -> list[Unit]:
    """*nodes* with more between them, on the straight line of the map where it is short."""
    total = sum(length_m(a, b) for a, b in pairwise(nodes))
    step = max(SPACING_M, total / MOST_SPACED)
    made = nodes[:1]
    for a, b in pairwise(nodes):
        made.extend(_between(a, b, min(12, math.ceil(length_m(a, b) / step))))
    return made


def _between(a: Unit, b: Unit, count: int) -> list[Unit]:
    """Points on the geodesic, near both ends of it, where a corner may move to, and the last."""
    line = way(a, b)
    if len(line) > 2:
        near = sorted(
            {*range(1, min(count, len(line) - 1)), *range(max(1, len(line) - count), len(line) - 1)}
        )
        return [*((float(line[i, 0]), float(line[i, 1])) for i in near), b]
    inner = ((a[0] + (b[0] - a[0]) * k / count, a[1] + (b[1] - a[1]) * k / count) for k in range(1, count))
    return [*inner, b]
