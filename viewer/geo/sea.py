"""The shortest way by sea between two places: indicative, and refused where the map cannot tell.

No network of lanes ships.  The world's water is a grid of 2048 squares across, made of the base map's own
shores when a way is first asked for; the surroundings of both ends are sixteen times as fine; and canals
and straits are named passages, each of which can be closed: a strait by a line from shore to shore, which
no way may cross then, and which tells of any way that it went through.  What the grid finds is drawn taut,
and every piece is tested against the finest shores: a piece that meets land is looked for again more
finely, or the way is refused.  The package `searoute` was the other choice: its network gives 0 km between
two ports of one coast and is too coarse for the scale of a bay.

Depth of water, ice, rules of traffic and danger are not known here.  The Arctic passages north of Russia
and Canada are taken for closed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from viewer.geo.basemap import Basemap
from viewer.geo.mercator import project, project_all, unproject
from viewer.geo.sea_grid import Grid, rasterise
from viewer.geo.sea_harbour import Harbour, NarrowError, SeaError, harbour
from viewer.geo.sea_parts import Parts
from viewer.geo.sea_passages import Passage, Place
from viewer.geo.sea_search import cheapest
from viewer.geo.sea_shore import Shores, Unit, crossed, length_m, way
from viewer.geo.sea_taut import mended, searched, taut

__all__ = ["Leg", "Sea", "SeaError", "SeaRoute"]

ACROSS = 2048  # squares round the world: 20 km at the equator, 10 km at 60 degrees
NEAR = 0.012  # of the way round the world: nearer ends are first looked for in squares of their own
DETOUR = 1.5  # a way found there that is longer than this share of the straight line is not trusted
ICE = ((95.0, 105.0, 68.0), (-105.0, -95.0, 66.0))  # west, east, and north of where the sea is closed
SAME_M = 200.0
TRIES = 8
NO_WAY = "no way by sea leads from one place to the other on this map."
OF_ITS_OWN = "its water is a lake, a river or a sea of its own on this map; choose a port at its mouth."
SHUT = "no way by sea leads from one place to the other on this map while straits or canals are closed."


@dataclass(frozen=True, slots=True)
class Leg:
    """A stretch of a way: (n, 2) latitudes and longitudes, unwrapped; along a canal, or else open water."""

    points: NDArray[np.float64]
    is_canal: bool = False


@dataclass(frozen=True, slots=True)
class SeaRoute:
    """A way by sea.

    `ends` are the legs from the first place to the water and from the water to the last, (2, 2) each, or
    None for a place on the water.  `length_m` is of everything together.  `passages` are in their order;
    those that it was not to use are `closed`.
    """

    legs: tuple[Leg, ...]
    ends: tuple[NDArray[np.float64] | None, NDArray[np.float64] | None]
    length_m: float
    passages: tuple[str, ...]
    closed: frozenset[str] = frozenset()

    def turned(self) -> "SeaRoute":
        """The same way from its end to its start."""
        legs = tuple(Leg(leg.points[::-1], leg.is_canal) for leg in self.legs[::-1])
        first, last = (None if end is None else end[::-1] for end in self.ends)
        return SeaRoute(legs, (last, first), self.length_m, self.passages[::-1], self.closed)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Points of the unit square, on open water or along a canal, and the passages they lead through."""

    nodes: list[Unit]
    is_canal: bool = False
    passages: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True, eq=False)
class _Water:
    """The water with some straits closed: its wide grid, what of that hangs together, and what bars it."""

    grid: Grid
    parts: Parts
    shores: Shores
    closed: frozenset[str]


class Sea:
    """Finds ways; the first takes a second longer, since the grid is made then."""

    def __init__(self, base: Basemap, passages: tuple[Passage, ...]) -> None:
        self._base, self._passages = base, passages
        self._shores = Shores(base)
        self._wide: NDArray[np.bool_] | None = None
        self._water: _Water | None = None

    def route(self, start: Place, end: Place, closed: frozenset[str] = frozenset()) -> SeaRoute:
        """The shortest way; from *end* to *start* it is the same one turned round.

        Args:
            start, end: latitude and longitude in degrees.
            closed: names of passages that are not to be used.

        Raises:
            SeaError: there is none, or the map is too coarse to tell.
        """
        if end < start:
            return self.route(end, start, closed).turned()
        water = self._with(closed)
        try:
            found = self._between(water, start, end, is_roomy=False)
        except NarrowError:
            found = self._between(water, start, end, is_roomy=True)
        return replace(found, closed=closed)

    def _with(self, closed: frozenset[str]) -> _Water:
        """The water with some passages closed; that which was asked for last is kept."""
        if self._water is None or self._water.closed != closed:
            gates = (p.gate for p in self._passages if p.name in closed and p.gate)
            shores = self._shores.barred(tuple((project(*a), project(*b)) for a, b in gates))
            grid = shores.close(Grid(0.0, 0.0, 1 / ACROSS, self._squares().copy(), wraps=True))
            self._water = _Water(grid, Parts(grid), shores, closed)
        return self._water

    def _between(self, water: _Water, start: Place, end: Place, *, is_roomy: bool) -> SeaRoute:
        shores = water.shores
        first, last = (
            harbour(self._base, shores, water.grid, water.parts, place=place, is_roomy=is_roomy)
            for place in (start, end)
        )
        a, b = first.at, _beside(last.at, first.at)
        if length_m(a, b) < SAME_M:
            raise SeaError("both places meet the sea at one spot; this map is too coarse to tell a way.")
        if shores.is_clear(a, b):
            return self._made(shores, (first, last), [_Stretch([a, b])])
        if max(abs(a[0] - b[0]), abs(a[1] - b[1])) < NEAR:
            near = searched(self._base, shores, a, b, room=1.0, finer=120.0)
            if near is not None:
                made = self._made(shores, (first, last), [_Stretch(near)])
                if made.length_m < DETOUR * length_m(a, b):
                    return made
        return self._far(water, (first, last))

    def _squares(self) -> NDArray[np.bool_]:
        """Which squares of the wide grid are water."""
        if self._wide is None:
            sea = ~rasterise(self._base, (0.0, 0.0, 1.0, 1.0), (ACROSS, ACROSS), level=2)
            for west, east, north in ICE:
                columns = slice(round((west + 180) / 360 * ACROSS), round((east + 180) / 360 * ACROSS))
                sea[: round(project(north, 0)[1] * ACROSS), columns] = False
            self._wide = sea
        return self._wide

    def _far(self, water: _Water, ends: tuple[Harbour, Harbour]) -> SeaRoute:
        """The way over the wide grid; squares of it that turn out to be barred by land are left out."""
        wide, closed = water.grid, water.closed
        grid = Grid(wide.left, wide.top, wide.cell, wide.sea.copy(), wraps=True)
        joined = _joined(grid, [p for p in self._passages if p.name not in closed])
        first, last = (_reached(water.parts, end, joined) for end in ends)
        if first.isdisjoint(last):
            if closed:
                raise SeaError(SHUT)
            sizes = [sum(map(water.parts.size, parts)) for parts in (first, last)]
            lat, lon = unproject(*ends[sizes.index(min(sizes))].place)
            raise SeaError(f"no way by sea leads to {lat:.2f}, {lon:.2f}: {OF_ITS_OWN}")
        narrow: Unit | None = None
        for _ in range(TRIES):
            links = {cell: tuple((to, m) for to, (m, _) in found.items()) for cell, found in joined.items()}
            cells = self._searched(grid, ends, links)
            if cells is None:
                break
            stretches = _stretches(grid, ends, cells, joined)
            barred = self._mend(water.shores, stretches)
            if barred is None:
                return self._made(water.shores, ends, stretches)
            narrow = barred
            if not _bar(grid, cells, barred):
                break
        if narrow is None:
            raise SeaError(SHUT if closed else NO_WAY)
        lat, lon = unproject(*narrow)
        raise NarrowError(f"the water near {lat:.2f}, {lon:.2f} is too narrow for this map to tell a way.")

    @staticmethod
    def _searched(
        grid: Grid, ends: tuple[Harbour, Harbour], links: Mapping[int, tuple[tuple[int, float], ...]]
    ) -> list[int] | None:
        first, last = ends
        starts = {gate: cost for gate, (_, cost) in first.gates.items()}
        goals = {gate: cost for gate, (_, cost) in last.gates.items()}
        found = cheapest(grid, starts, goals, towards=unproject(*last.place), links=links)
        return None if found is None else found[0]

    def _mend(self, shores: Shores, stretches: list[_Stretch]) -> Unit | None:
        """Put more points where a piece meets land; where that is in vain if it is."""
        for stretch in stretches:
            if stretch.is_canal:
                continue
            made = mended(self._base, shores, stretch.nodes)
            if isinstance(made, int):
                return stretch.nodes[made + 1]
            stretch.nodes[:] = made
        return None

    def _made(self, shores: Shores, ends: tuple[Harbour, Harbour], stretches: list[_Stretch]) -> SeaRoute:
        legs, total, passages = [], 0.0, []
        for stretch in stretches:
            kept = stretch.nodes if stretch.is_canal else taut(shores, stretch.nodes)
            total += sum(length_m(a, b) for a, b in pairwise(kept))
            legs.append(Leg(_degrees(kept), stretch.is_canal))
            passages += [*self._straits(legs[-1]), *stretch.passages]
        first, last = ends
        begun, ended = stretches[0].nodes[0], stretches[-1].nodes[-1]
        edges: list[NDArray[np.float64] | None] = []
        for one, water, is_first in ((first, begun, True), (last, ended, False)):
            if one.is_afloat:
                edges.append(None)
                continue
            dry = _beside(one.place, water)
            total += length_m(dry, water)
            edges.append(_degrees([dry, water] if is_first else [water, dry]))
        return SeaRoute(tuple(legs), (edges[0], edges[1]), total, tuple(dict.fromkeys(passages)))

    def _straits(self, leg: Leg) -> list[str]:
        """The straits that a leg goes through, in their order."""
        line = project_all(leg.points)
        gates = ((p.name, p.gate) for p in self._passages if p.gate)
        met = [(crossed(line, (project(*a), project(*b))), name) for name, (a, b) in gates]
        return [name for at, name in sorted((at, name) for at, name in met if at is not None)]


def _reached(parts: Parts, end: Harbour, joined: "_Joined") -> set[int]:
    """The waters that are come to from an end, through passages too."""
    reached = {parts.of(gate) for gate in end.gates}
    pairs = [(parts.of(a), parts.of(b)) for a, found in joined.items() for b in found]
    for _ in pairs:
        reached |= {b for a, b in pairs if a in reached}
    return reached


def _beside(at: Unit, other: Unit) -> Unit:
    """The copy of a point that is nearest to another by x."""
    return at[0] + round(other[0] - at[0]), at[1]


def _degrees(nodes: list[Unit]) -> NDArray[np.float64]:
    """(n, 2) latitudes and unwrapped longitudes of the geodesics through points of the unit square."""
    pieces = [way(a, b)[1:] for a, b in pairwise(nodes)]
    unit = np.concatenate([np.array(nodes[:1]), *pieces])
    lat = np.degrees(np.arctan(np.sinh((0.5 - unit[:, 1]) * 2 * np.pi)))
    return np.column_stack((lat, unit[:, 0] * 360 - 180))


_Joined = dict[int, dict[int, tuple[float, Passage]]]


def _joined(grid: Grid, passages: list[Passage]) -> _Joined:
    """Which squares the passages join: the length between, and the passage in that direction."""
    found: _Joined = {}
    for passage in passages:
        course = [project(*place) for place in passage.course]
        first, last = (grid.nearest_sea(*course[i]) for i in (0, -1))
        if first is None or last is None:
            continue
        middles = [(float(x), float(y)) for x, y in grid.middles(np.array([first, last]))]
        whole = [middles[0], *course, middles[1]]
        long = sum(length_m(a, b) for a, b in pairwise(whole))
        found.setdefault(first, {})[last] = (long, passage)
        found.setdefault(last, {})[first] = (long, passage.turned())
    return found


def _stretches(
    grid: Grid, ends: tuple[Harbour, Harbour], cells: list[int], joined: _Joined
) -> list[_Stretch]:
    """The points of a way, cut where passages begin and end; x runs on across the date line."""
    first, last = ends
    made = [_Stretch(first.way_to(cells[0]))]
    for before, cell in pairwise(cells):
        link = joined.get(before, {}).get(cell)
        middle = grid.middles(np.array([cell]))[0]
        if link is not None and not _are_neighbours(grid, before, cell):
            _lead_through(made, link[1])
        made[-1].nodes.append((float(middle[0]), float(middle[1])))
    made[-1].nodes.extend(last.way_to(cells[-1])[::-1])
    at = made[0].nodes[0]
    for stretch in made:
        for i, node in enumerate(stretch.nodes):
            stretch.nodes[i] = at = _beside(node, at)
    return made


def _are_neighbours(grid: Grid, a: int, b: int) -> bool:
    (row, column), (row2, column2) = divmod(a, grid.columns), divmod(b, grid.columns)
    apart = abs(column - column2)
    return abs(row - row2) <= 2 and min(apart, grid.columns - apart) <= 2


def _lead_through(made: list[_Stretch], passage: Passage) -> None:
    """Lengthen a way by a passage; a canal is a stretch of its own, from where its neighbours end."""
    course = [project(*place) for place in passage.course]
    first, last = passage.cut or (len(course), len(course))
    if passage.cut:  # straits are told by their gates, however they were come through
        made[-1].passages.append(passage.name)
    made[-1].nodes.extend(course[: first + 1])
    if passage.cut:
        made.append(_Stretch(course[first : last + 1], is_canal=True))
        made.append(_Stretch(course[last:]))


def _bar(grid: Grid, cells: list[int], at: Unit) -> bool:
    """Close the square of a way that is nearest to where it met land; whether one was open."""
    away = ((grid.middles(np.array(cells)) % 1 - np.array(at) % 1) ** 2).sum(axis=1)
    cell = cells[int(np.argmin(away))]
    was = bool(grid.sea.flat[cell])
    grid.sea.flat[cell] = False
    return was
