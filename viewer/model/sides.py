"""On which side of another place something lies, where no distance from it is told: "north of Callao".

The name of such a place is what the text says, and its coordinates are those of the place it is counted from.
It lies on the side named, beyond that place, and nobody says how far: a disc round the place would be false
on every other side, and its edge would be a distance that no one stated.  The side is read from the name and
not kept beside it, so that the two never disagree, and dossiers of any age have it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from viewer.model.where import Precision, Where

POINTS = "north northeast east southeast south southwest west northwest".split()
"""The eight points of the compass, clockwise."""
_ENGLISH = re.compile(
    r"(?:(?:just|due|far|to the) )?(?P<way>(?:north|south)(?:[- ]?(?:east|west))?|east|west) of ",
    re.IGNORECASE,
)
_SPANISH = re.compile(
    r"(?:justo )?al (?P<way>nor(?:te|d?este|oeste)|su(?:r|[rd]este|[rd]oeste)|este|oeste) del? ",
    re.IGNORECASE,
)
_TRANSLATED = {
    "norte": "north", "noreste": "northeast", "nordeste": "northeast", "noroeste": "northwest",
    "sur": "south", "sureste": "southeast", "sudeste": "southeast", "suroeste": "southwest",
    "sudoeste": "southwest", "este": "east", "oeste": "west",
}  # fmt: skip
_WIDE, _NARROW = 45.0, 22.5  # degrees either way


@dataclass(frozen=True, slots=True)
class Side:
    """A direction in degrees from north by east, and how far either way of it is still meant.

    Who says north may mean all from north-west to north-east, since newspapers seldom tell more than four
    directions apart; who says north-west does, and means an eighth of the compass.
    """

    bearing: float
    spread: float


def side_of(where: Where) -> Side | None:
    """The side of the place named on which it lies; None where it is no such place."""
    if where.precision.is_point or not where.is_placed:
        return None
    is_named_so = where.precision is not Precision.DISTRICT and where.name[:1].isupper()
    return None if is_named_so else _side(where.name)  # "East of England" is a region of that name


@lru_cache(maxsize=2000)
def _side(name: str) -> Side | None:
    if found := _ENGLISH.match(name):
        way = re.sub("[- ]", "", found["way"].lower())
    elif found := _SPANISH.match(name):
        way = _TRANSLATED[found["way"].lower()]
    else:
        return None
    number = POINTS.index(way)
    return Side(45.0 * number, _NARROW if number % 2 else _WIDE)


def stated_radius_m(where: Where) -> float | None:
    """The distance within which the event surely lies; None where none is stated, or only a side is told."""
    return None if side_of(where) else where.radius_m
