"""A way of looking at a dossier that is worth keeping: filters, and what the map and the timeline show."""

from dataclasses import dataclass, field

from viewer.model.event import Certainty, Kind, Review
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.where import Box

ALL = frozenset(Certainty)


@dataclass(frozen=True, slots=True)
class Only:
    """What else events must be to pass; an empty set asks for nothing.

    Within a set one member is enough; every set that is not empty must be met.  None in a set of grades
    stands for "not graded".  The reliability is that of the event's sources: one of them is enough.
    """

    kinds: frozenset[Kind] = frozenset()
    actors: frozenset[str] = frozenset()
    reviews: frozenset[Review] = frozenset()
    reliabilities: frozenset[Reliability | None] = frozenset()
    credibilities: frozenset[Credibility | None] = frozenset()
    likelihoods: frozenset[Likelihood | None] = frozenset()

    @property
    def count(self) -> int:
        """How many of the sets ask for something."""
        return sum(
            bool(s)
            for s in (
                self.kinds,
                self.actors,
                self.reviews,
                self.reliabilities,
                self.credibilities,
                self.likelihoods,
            )
        )


@dataclass(frozen=True, slots=True)
class View:
    """Filters and extents under a name the analyst gave; None leaves the extent as it is.

    `window_s` and `time_s` are seconds since 1970 UTC: the time filter, and what the timeline shows.
    `map` is latitude and longitude of the middle in degrees, and metres a pixel.  `hidden` names the layers
    that are not shown, and with a second name the kinds of a layer that are not.  `box` is the part of the
    map that events may lie in.
    `zone` is the key of the time zone that times are told in, empty for UTC or as stated.
    """

    name: str
    window_s: tuple[float, float] | None = None
    certainties: frozenset[Certainty] = ALL
    search: str = ""
    only: Only = field(default_factory=Only)
    lanes: str = ""
    time_s: tuple[float, float] | None = None
    map: tuple[float, float, float] | None = None
    hidden: frozenset[tuple[str, str | None]] = frozenset()
    box: Box | None = None
    zone: str | None = None
