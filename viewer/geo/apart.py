"""How far apart two places of the event model are, of which either may have no coordinates."""

from viewer.geo.geodesy import distance_m
from viewer.model.where import Where


def apart_m(one: Where, two: Where) -> float | None:
    """Metres on the ellipsoid between the middles of two places; None where one of them has none."""
    if one.lat is None or one.lon is None or two.lat is None or two.lon is None:
        return None
    return distance_m(one.lat, one.lon, two.lat, two.lon)


def is_near(one: Where, two: Where, reach_m: float) -> bool:
    """Whether two places are known to be no farther apart than so many metres."""
    away = apart_m(one, two)
    return away is not None and away <= reach_m
