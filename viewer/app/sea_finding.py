"""What the reading process does for ways by sea: it keeps the grid of the water, and can be stopped."""

from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.geo.sea import Sea, SeaRoute
    from viewer.geo.sea_passages import Place


def find(
    ground: Path, passages: Path, places: tuple["Place", ...], closed: frozenset[str]
) -> tuple["SeaRoute", ...]:
    """The ways by sea from each of *places* (latitude, longitude) to the next.

    Args:
        ground: the base map.
        passages: the file of canals and straits.
        places: two or more.
        closed: names of passages that are not to be used.

    Raises:
        SeaError: there is no way, or none that this map can tell.
    """
    sea = _sea(ground, passages)
    return tuple(sea.route(a, b, closed) for a, b in pairwise(places))


@cache
def _sea(ground: Path, passages: Path) -> "Sea":
    from viewer.geo import sea_passages
    from viewer.geo.basemap import Basemap
    from viewer.geo.sea import Sea

    return Sea(Basemap.open(ground), sea_passages.read(passages))
