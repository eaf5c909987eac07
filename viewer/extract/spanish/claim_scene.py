"""What a Spanish distance stands in: the sentences up to it, the places near it, and the topic."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish.gazetting import lookup
from viewer.extract.spanish.numbers import number
from viewer.extract.spanish.parsing import Analysed
from viewer.geo.entry import ISLANDS, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision

if TYPE_CHECKING:
    import re

ACTING = (Part.ACTOR, Part.OWNER)
REACH = 170
_SMALL_M = 150_000
Pair = tuple[End, End]


@dataclass(frozen=True, slots=True)
class Near:
    """What a distance stands in: the sentences up to it, the places near it, and that of the article."""

    told: tuple[Analysed, ...]
    mentions: tuple[Mention, ...]
    gazetteer: Gazetteer
    topic: Mention | None = None

    @property
    def sentence(self) -> Analysed:
        return self.told[-1]

    @property
    def low(self) -> int:
        """Where the sentence of the distance begins."""
        return self.told[-1].sentence.start

    def before(self, match: "re.Match[str]") -> str:
        """The words of the sentence before a figure."""
        return match.string[self.low : match.start()]

    def points(self, low: int, high: int) -> list[Mention]:
        """The spots, none of them somebody who acts, that the characters low..high name."""
        return [m for m in self.mentions if low <= m.start and m.end <= high and is_spot(m)]


def seated(mention: Mention, gazetteer: Gazetteer) -> Mention:
    """A small country as the capital that has its name, from which distances are told: Yibuti."""
    where = mention.where
    if where.precision is not Precision.COUNTRY or (where.radius_m or 0.0) > _SMALL_M:
        return mention
    rows = (e for e in lookup(where.name, gazetteer) if e.kind is Kind.CAPITAL and e.country == where.country)
    seat = next(rows, None)
    if seat is None:
        return mention
    at = replace(where, lat=seat.lat, lon=seat.lon, precision=seat.precision, radius_m=seat.radius_m)
    return replace(mention, where=at, kind=str(seat.kind), entry=seat)


def is_spot(mention: Mention) -> bool:
    """Whether a place is a site or a town, and none that acts or owns."""
    return mention.where.is_placed and mention.where.precision.is_point and mention.part not in ACTING


def end_of(mention: Mention) -> End:
    """A place that is named as the end of a distance."""
    is_island = mention.where.precision is Precision.REGION and mention.kind in ISLANDS
    return End(mention.where, mention.start, mention.end, mention.where.name, is_island=is_island)


def spoken_of(near: Near) -> tuple[frozenset[str | None], Gazetteer]:
    """The countries of the places near a distance, and the gazetteer."""
    return frozenset(m.where.country for m in near.mentions), near.gazetteer


def stated_m(match: "re.Match[str]") -> float:
    """About how far a distance is, in metres; a figure with no unit counts kilometres."""
    return (number(match["count"]) or 0.0) * (
        1609.344 if (match["unit"] or "").startswith("milla") else 1000.0
    )
