"""Where the places are that the rows of a table give by name alone."""

from viewer.files.layers import codes
from viewer.files.layers.convert import Placed
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import distance_m

SURE = 0.8  # a second meaning of more than this share of the first one's weight leaves it open


def locate(gazetteer: Gazetteer, name: str) -> Placed | None:
    """The place that a name means; None where it means none, or two that are nearly as likely.

    A city, its port and the region that is called after it are no two meanings: the first is taken.
    """
    found = gazetteer.lookup(name)
    if not found:
        return None
    best, *others = found
    if any(e.importance > SURE * best.importance and not _is_same_spot(best, e) for e in others):
        return None
    vague = codes.COUNTRY_M if best.is_area else codes.TOWN_M
    return best.lat, best.lon, best.radius_m or vague


def _is_same_spot(one: Entry, other: Entry) -> bool:
    """Whether one lies in the other's reach, and in its country."""
    reach = max(one.radius_m or 0.0, other.radius_m or 0.0)
    return one.country == other.country and distance_m(one.lat, one.lon, other.lat, other.lon) <= reach
