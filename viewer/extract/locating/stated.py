"""A distance as a text states it."""

from dataclasses import dataclass

from viewer.extract.locating.references import End
from viewer.model.when import Modifier

METRES = {"km": 1000.0, "mi": 1609.344, "nmi": 1852.0, "m": 1.0}
"""How long each unit is."""


@dataclass(frozen=True, slots=True)
class Stated:
    """A distance as the text gives it, and the characters start..end of the whole statement."""

    first: End
    second: End
    mod: Modifier
    value: float
    unit: str
    start: int
    end: int
    way: str = ""  # "by road": no straight line tests that
    mark: str = ""  # tells it from another claim of the same characters
    land_m: float | None = None  # metres to the nearest point of the country or island that one end is
    is_over: bool = False  # "just over 50": it may be somewhat more, and not less
