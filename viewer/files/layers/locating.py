"""Where the places are that the rows of a table give by name alone."""

from viewer.files.layers import codes
from viewer.files.layers.convert import Placed
from viewer.geo.gazetteer import Gazetteer

SURE = 0.8  # a second meaning of more than this share of the first one's weight leaves it open


def locate(gazetteer: Gazetteer, name: str) -> Placed | None:
    """The place that a name means; None where it means none, or two that are nearly as likely."""
    found = gazetteer.lookup(name)
    if not found or (len(found) > 1 and found[1].importance > SURE * found[0].importance):
        return None
    best = found[0]
    vague = codes.COUNTRY_M if best.is_area else codes.TOWN_M
    return best.lat, best.lon, best.radius_m or vague
