"""A way by sea for a figure, between places that the command line names; what each was taken for is said."""

from itertools import pairwise
from typing import TYPE_CHECKING

from viewer.commands.asking import Wrong
from viewer.commands.batch import say
from viewer.commands.inputs import gazetteer

if TYPE_CHECKING:
    from viewer.draw.map_sea import Ways
    from viewer.geo.sea_passages import Place


def ways(names: tuple[str, ...], speed_kn: float | None, closed: tuple[str, ...] = ()) -> "Ways | None":
    """The ways from each place to the next; None for no places.

    Args:
        names: as they are typed, names or coordinates.
        speed_kn: of a ship in knots, None to say nothing of how long it takes.
        closed: names of canals and straits that are not to be used.

    Raises:
        Wrong: a name means no place on a map, or there is no way that this map can tell.
    """
    if not names:
        return None
    from viewer import paths
    from viewer.draw.map_sea import Ways
    from viewer.geo import sea_passages
    from viewer.geo.basemap import Basemap
    from viewer.geo.sea import Sea, SeaError

    places = [_place(name) for name in names]
    passages = sea_passages.read(paths.resource("passages.tsv"))
    known = {passage.name.casefold(): passage.name for passage in passages}
    if strange := [name for name in closed if name.casefold() not in known]:
        raise Wrong(f"--closed: {strange[0]!r} is none of {', '.join(known.values())}")
    shut = frozenset(known[name.casefold()] for name in closed)
    sea = Sea(Basemap.open(paths.resource("basemap.bin")), passages)
    try:
        return Ways(tuple(sea.route(a, b, shut) for a, b in pairwise(places)), speed_kn)
    except SeaError as error:
        raise Wrong(f"--sea {'; '.join(names)}: {error}") from None


def _place(name: str) -> "Place":
    """Latitude and longitude of the likeliest place that a name means."""
    from viewer.geo.finding import find

    try:
        found = next(iter(find(name, gazetteer())), None)
    except ValueError as error:
        raise Wrong(f"--sea: {error}") from None
    if found is None or found.where.lat is None or found.where.lon is None:
        raise Wrong(f"--sea: no place is called {name!r}; give another name, or its latitude and longitude")
    if found.entry and not found.where.precision.is_point:
        raise Wrong(
            f"--sea: {found.where.name} is too wide to start from; name a port or a place on its shore"
        )
    around = f", {found.entry.country}" if found.entry and found.entry.country else ""
    at = f"{found.where.lat:.3f}, {found.where.lon:.3f}"
    say(f"sightline: by sea, {name} is {found.where.name}{around} at {at}")
    return found.where.lat, found.where.lon
