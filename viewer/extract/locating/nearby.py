"""The places that an article names in a sentence, and lately before it."""

from bisect import bisect_left
from dataclasses import dataclass, field

from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.model.where import Precision

_LOOKBACK = 80  # mentions back that something may point to


@dataclass(frozen=True, slots=True)
class Nearby:
    """The places named in an article, in order, found by where they stand."""

    mentions: tuple[Mention, ...]
    starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", [mention.start for mention in self.mentions])

    def within(self, sentence: Parsed) -> tuple[Mention, ...]:
        """Those in a sentence."""
        low = bisect_left(self.starts, sentence.sentence.start)
        return self.mentions[low : bisect_left(self.starts, sentence.sentence.end)]

    def up_to(self, sentence: Parsed) -> tuple[Mention, ...]:
        """Those in a sentence and lately before it."""
        high = bisect_left(self.starts, sentence.sentence.end)
        return self.mentions[max(0, high - _LOOKBACK) : high]


def by_country(mentions: tuple[Mention, ...], adjectives: tuple[Mention, ...]) -> dict[str, Mention]:
    """The first mention of each country, by its code; an adjective counts where no name does."""
    backwards = (*adjectives[::-1], *mentions[::-1])  # so that the first name of each is kept
    countries = (m for m in backwards if m.where.precision is Precision.COUNTRY)
    return {m.where.country: m for m in countries if m.where.country}
