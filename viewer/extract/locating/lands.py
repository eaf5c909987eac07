"""How far a place lies from the nearest shore or border of the land that the other end of a distance is."""

from viewer.extract.locating.outlines import nearest_of_land_m
from viewer.geo.entry import ISLANDS, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision, Where


def land_m(first: Where, second: Where, gazetteer: Gazetteer) -> float | None:
    """Metres from one place to the nearest point of the other, if that is a country or island; or None."""
    for wide, other in ((second, first), (first, second)):
        whole = Precision.COUNTRY in (wide.precision, other.precision)
        is_land = wide.precision is Precision.COUNTRY or (not whole and _is_island(wide, gazetteer))
        if is_land and other.precision not in (Precision.COUNTRY, Precision.SEA):
            return nearest_of_land_m(wide, other)
    return None


def _is_island(where: Where, gazetteer: Gazetteer) -> bool:
    """Whether a place is an island, or a territory that is drawn as a country: "the Falkland Islands"."""
    if where.precision is not Precision.REGION or where.country is None:
        return False
    rows = gazetteer.lookup(where.name)
    return any(e.kind in (*ISLANDS, Kind.TERRITORY) and e.country == where.country for e in rows)
