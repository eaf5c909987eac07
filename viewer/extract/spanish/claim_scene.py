"""What a Spanish distance stands in: the sentences up to it, the places near it, and the topic."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention, Part
from viewer.extract.spanish.parsing import Analysed
from viewer.geo.gazetteer import Gazetteer

if TYPE_CHECKING:
    import re

ACTING = (Part.ACTOR, Part.OWNER)
REACH = 170
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


def is_spot(mention: Mention) -> bool:
    """Whether a place is a site or a town, and none that acts or owns."""
    return mention.where.is_placed and mention.where.precision.is_point and mention.part not in ACTING


def end_of(mention: Mention) -> End:
    """A place that is named as the end of a distance."""
    return End(mention.where, mention.start, mention.end, mention.where.name)
