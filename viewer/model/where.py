"""Where something happened, as exactly as the text says and no more."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.model.when import Basis

Box = tuple[float, float, float, float]
"""South, west, north and east in degrees; east is beyond 180 where the box lies across the date line."""


MOST_RADIUS_M = 1e30
"""What is larger could not be written into every format; texts tell of the Moon and of stars."""


class Precision(StrEnum):
    """What kind of thing the place is, from the most exact to none."""

    SITE = "site"
    SETTLEMENT = "settlement"
    DISTRICT = "district"
    REGION = "region"
    COUNTRY = "country"
    SEA = "sea"
    UNKNOWN = "unknown"

    @property
    def is_point(self) -> bool:
        """Whether it may be drawn as a mark; the others are areas."""
        return self in (Precision.SITE, Precision.SETTLEMENT)


def _check(lat: float | None, lon: float | None) -> None:
    if (lat is None) != (lon is None):
        raise ValueError("a place has both a latitude and a longitude, or neither")
    if lat is not None and lon is not None and not (-90 <= lat <= 90 and -180 <= lon <= 180):
        raise ValueError(f"{lat}, {lon} is not a latitude (-90..90) and a longitude (-180..180)")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Another place the name could mean, and why it was or was not taken."""

    name: str
    lat: float
    lon: float
    precision: Precision
    reason: str

    def __post_init__(self) -> None:
        _check(self.lat, self.lon)


@dataclass(frozen=True, slots=True)
class Where:
    """A place in WGS 84 degrees; without coordinates where the name could not be placed.

    `radius_m` is None unless a stated rule gives it: the distance within which the event surely lies.
    `country` is the ISO 3166-1 alpha-2 code of the country the place is, or lies in; None at sea.
    `basis` is INFERRED where the text does not say it of the event and only implies it, `chance` then how
    likely the reader took it to be (above 0, at most 1; None where nobody weighed it), and ASSUMED where the
    analyst took such a place as it stands.  What an analyst gives in its place needs no word: it is locked.
    """

    name: str
    lat: float | None = None
    lon: float | None = None
    precision: Precision = Precision.UNKNOWN
    radius_m: float | None = None
    candidates: tuple[Candidate, ...] = ()
    country: str | None = None
    basis: Basis = Basis.STATED
    chance: float | None = None

    def __post_init__(self) -> None:
        _check(self.lat, self.lon)
        if self.radius_m is not None and not 0 <= self.radius_m <= MOST_RADIUS_M:
            raise ValueError(
                f"a radius of {self.radius_m} m is negative, or no number that can be kept; give metres"
            )
        if self.chance is not None and not (self.basis is Basis.INFERRED and 0 < self.chance <= 1):
            raise ValueError(f"{self.chance} is not the chance (0..1) of a place that is only inferred")

    @property
    def is_placed(self) -> bool:
        return self.lat is not None

    @property
    def is_said(self) -> bool:
        """Whether the text or the analyst says it of the event, so that it is not only inferred."""
        return self.basis is not Basis.INFERRED
