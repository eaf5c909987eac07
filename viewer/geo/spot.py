"""A place that was typed or pointed at, and how exactly."""

import math
from dataclasses import dataclass

from viewer.model.where import Precision, Where

DEGREE_M = 111_700.0  # the longest degree of latitude on the ellipsoid, at the poles, rounded up
SITE_M, DISTRICT_M = 5_000.0, 60_000.0  # up to such radii a place is drawn as a mark, and as a small area
LEAST_M = 1.0  # what is written more exactly than this comes from a program, not from a survey
MOST_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class Spot:
    """WGS 84 degrees, and the radius in metres within which the place surely lies."""

    lat: float
    lon: float
    radius_m: float

    @property
    def precision(self) -> Precision:
        """A mark, or an area where it is known too coarsely for one."""
        if self.radius_m <= SITE_M:
            return Precision.SITE
        return Precision.DISTRICT if self.radius_m <= DISTRICT_M else Precision.REGION

    @property
    def name(self) -> str:
        """Its decimal degrees, written no more exactly than the radius allows."""
        places = decimals(self.radius_m)
        return f"{self.lat:.{places}f}, {self.lon:.{places}f}"

    def where(self, name: str = "") -> Where:
        """This spot under a name; without one, under its coordinates."""
        return Where(name or self.name, self.lat, self.lon, self.precision, self.radius_m)


def decimals(radius_m: float) -> int:
    """How many places of a degree are worth writing at a radius: a unit of the last is at most as long."""
    return min(max(math.ceil(math.log10(DEGREE_M / radius_m)), 0), MOST_DECIMALS)
