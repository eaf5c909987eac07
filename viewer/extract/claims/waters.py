"""The coast of a sea or a province as an end of a distance: "the Black Sea coast", "the Norfolk shore"."""

from collections.abc import Callable

from viewer.extract.claims.definites import water_of
from viewer.extract.claims.scene import Around
from viewer.extract.locating.outlines import outlines
from viewer.geo.entry import Entry
from viewer.geo.geodesy import distance_m
from viewer.geo.outlines import Side, nearest_on_outline
from viewer.model.where import Precision, Where

_REACHES = 1.2  # times: how much farther a sea or a province may reach than the disc about its middle
_NO_NAMES = frozenset("gulf bay sea ocean lake river north south east west".split())


def spot_on_coast(name: str, other: Where, around: Around) -> tuple[float, float] | None:
    """The point of a coast by that sea, or in that province, nearest to a place of the country; None if none.

    The coast is that of the country which *other* lies in; a spot in degrees.
    """
    basemap = outlines()
    if basemap is None or other.lat is None or other.lon is None or not other.precision.is_point:
        return None
    place = (other.lat, other.lon)
    home = other.country or basemap.country_at(*place)
    area = _area(name, home, around) if home else None
    if home is None or area is None:
        return None
    return nearest_on_outline(basemap, home, place, within=_disc(area), side=Side.COAST)


def _area(name: str, home: str, around: Around) -> Entry | None:
    """The sea of a name, or the province of that name in a country."""
    if name.lower() in _NO_NAMES:
        return None  # "the Gulf coast" is one of many
    rows = around.gazetteer.lookup(name)
    provinces = (e for e in rows if e.precision is Precision.REGION and e.country == home)
    return water_of(name, around.gazetteer) or next(provinces, None)


def _disc(area: Entry) -> Callable[[float, float], bool]:
    radius_m = _REACHES * (area.radius_m or 0.0)
    return lambda lat, lon: distance_m(area.lat, area.lon, lat, lon) <= radius_m
