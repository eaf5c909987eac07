"""How far places lie to a side: for "the northern port" and "the southern one"."""

from viewer.model.where import Where

__all__ = ["SIDES", "degrees_to"]

SIDES = {
    "northern": (1, 0),
    "southern": (-1, 0),
    "eastern": (0, 1),
    "western": (0, -1),
}  # of latitude, longitude


def degrees_to(side: str, where: Where) -> float:
    """Degrees from the equator or the prime meridian towards one of `SIDES`; 0 where the place is unknown."""
    north, east = SIDES[side]
    return north * (where.lat or 0.0) + east * (where.lon or 0.0)
