"""What a point of the map means as a place: as exact as a hand is at that scale, and no more."""

import math

from PySide6.QtCore import QPointF

from viewer.draw.map_view import MapView
from viewer.geo import mercator
from viewer.geo.spot import DEGREE_M, LEAST_M, Spot
from viewer.model.where import Where

HAND_PX = 4.0  # how far beside a place a click may well be


def spot_at(view: MapView, at: QPointF) -> Spot:
    """The place under a pixel, with the ground that a few pixels are there as its radius.

    The degrees have as many places as that radius is worth.
    """
    lat, lon = view.lat_lon(at.x(), at.y())
    radius_m = max(HAND_PX * mercator.metres_per_px(lat, view.zoom), LEAST_M)
    places = decimals(radius_m) + 1  # one more, so that rounding moves the place by a tenth of its radius
    return Spot(round(lat, places), round(lon, places), radius_m)


def named_spot(spot: Spot, old: Where | None) -> Where:
    """The spot as the place of an event: under the name it had, or under its coordinates."""
    return spot.where(old.name if old else spot_name(spot))


def spot_name(spot: Spot) -> str:
    """Decimal degrees, written no more exactly than the radius allows."""
    places = decimals(spot.radius_m)
    return f"{spot.lat:.{places}f}, {spot.lon:.{places}f}"


def decimals(radius_m: float) -> int:
    """How many places of a degree are worth writing at a radius: a unit of the last is at most as long."""
    return min(max(math.ceil(math.log10(DEGREE_M / radius_m)), 0), 6)
