"""A place that was typed or pointed at, and how exactly."""

from dataclasses import dataclass

from viewer.model.where import Precision, Where

DEGREE_M = 111_700.0  # the longest degree of latitude on the ellipsoid, at the poles, rounded up
SITE_M, DISTRICT_M = 5_000.0, 60_000.0  # up to such radii a place is drawn as a mark, and as a small area
LEAST_M = 1.0  # what is written more exactly than this comes from a program, not from a survey


@dataclass(frozen=True, slots=True)
class Spot:
    """A place that was typed: WGS 84 degrees, and the radius in metres within which it surely lies."""

    lat: float
    lon: float
    radius_m: float

    @property
    def precision(self) -> Precision:
        """A mark, or an area where it was typed too coarsely for one."""
        if self.radius_m <= SITE_M:
            return Precision.SITE
        return Precision.DISTRICT if self.radius_m <= DISTRICT_M else Precision.REGION

    def where(self, name: str) -> Where:
        """This spot under a name."""
        return Where(name, self.lat, self.lon, self.precision, self.radius_m)
