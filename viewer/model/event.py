"""What an article says happened: the values every other part of the viewer passes around."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.model.article import ArticleId
from viewer.model.grades import Credibility, Likelihood
from viewer.model.when import EventId, Modifier, When
from viewer.model.where import Where

__all__ = [
    "MOST_NUMBER",
    "Certainty",
    "Claim",
    "Cue",
    "Event",
    "EventId",
    "Kind",
    "Measured",
    "Quantity",
    "Quote",
    "Review",
    "Row",
]


MOST_NUMBER = 1e30
"""No quantity of a text is larger; what is could neither be shown nor be written into every format."""


def _check_number(value: float) -> None:
    if not abs(value) <= MOST_NUMBER:  # so that what is not a number is refused as well
        raise ValueError(f"{value!r:.40} is not a number that can be kept; the largest is {MOST_NUMBER:.0e}")


class Kind(StrEnum):
    """What sort of thing happened."""

    DECISION = "decision"
    AGREEMENT = "agreement"
    CONSTRUCTION = "construction"
    OPENING = "opening"
    OPERATION = "operation"
    CLOSURE = "closure"
    MOVEMENT = "movement"
    MEETING = "meeting"
    INCIDENT = "incident"
    LEGAL = "legal"
    APPOINTMENT = "appointment"
    ECONOMIC = "economic"
    STATEMENT = "statement"
    OTHER = "other"


class Certainty(StrEnum):
    """As what the article presents it, from the firmest to what is said not to be."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    CONDITIONAL = "conditional"
    POSSIBLE = "possible"
    DENIED = "denied"


class Review(StrEnum):
    """What the analyst thinks of a reading."""

    UNREVIEWED = "unreviewed"
    CONFIRMED = "confirmed"
    REJECTED = "rejected"


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence: characters start..end (Python offsets, end excluded) of an article's text, and the words."""

    article: ArticleId
    start: int
    end: int
    exact: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or len(self.exact) != self.end - self.start:
            raise ValueError(
                f"a quote of {len(self.exact)} characters cannot stand at {self.start}..{self.end}"
            )


@dataclass(frozen=True, slots=True)
class Row:
    """Evidence: a record of somebody's table, counted from 1 after its heading.

    `file` is its name without its folders, `sha256` the hash of all its bytes, in hexadecimal.
    """

    file: str
    record: int
    sha256: str

    def __post_init__(self) -> None:
        if self.record < 1:
            raise ValueError(f"a row is counted from 1, so none is {self.record}")


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number the text gives: money (ISO 4217), a count of something, a distance or a duration."""

    kind: str  # money, count, distance, duration
    value: float
    unit: str
    mod: Modifier = Modifier.EXACTLY

    def __post_init__(self) -> None:
        if self.kind not in ("money", "count", "distance", "duration"):
            raise ValueError(f"{self.kind!r} is no kind of quantity; money, count, distance or duration is")
        _check_number(self.value)


@dataclass(frozen=True, slots=True)
class Cue:
    """Why a field was read as it was: the words of the text, and what they led to."""

    field: str
    words: str
    reading: str


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened, goes on, is planned, would follow, may happen or is denied.

    None means that the articles do not say.  `locked` names the fields the analyst corrected: reading
    the article again leaves them alone.  An event without quotes was added by the analyst, or adopted from
    the `rows` it rests on.  `credibility` and `likelihood` are the analyst's judgement, None where there is
    none.  `accounts` are the two events that this one was merged from, just as they were.
    """

    id: EventId
    what: str
    kind: Kind
    certainty: Certainty
    condition: str | None = None
    when: When | None = None
    where: tuple[Where, ...] = ()
    who: tuple[str, ...] = ()
    says: str | None = None
    quantities: tuple[Quantity, ...] = ()
    quotes: tuple[Quote, ...] = ()
    why: tuple[Cue, ...] = ()
    notes: str = ""
    review: Review = Review.UNREVIEWED
    locked: frozenset[str] = frozenset()
    credibility: Credibility | None = None
    likelihood: Likelihood | None = None
    accounts: tuple["Event", ...] = ()
    rows: tuple[Row, ...] = ()

    @property
    def articles(self) -> frozenset[ArticleId]:
        return frozenset(quote.article for quote in self.quotes)

    @property
    def place(self) -> Where | None:
        """The most exact place that has coordinates."""
        return next((where for where in self.where if where.is_placed), None)

    @property
    def is_place_implied(self) -> bool:
        """Whether the place it is drawn at is only implied, as `implies` has it."""
        place = self.place
        return place is not None and self.implies(place)

    def implies(self, where: Where) -> bool:
        """Whether a place of it is only implied, and the analyst confirmed neither that nor the event."""
        return not where.is_said and self.review is not Review.CONFIRMED


@dataclass(frozen=True, slots=True)
class Measured:
    """The interval within which a measured value lies."""

    low: float
    high: float
    unit: str

    def __post_init__(self) -> None:
        _check_number(self.low)
        _check_number(self.high)


@dataclass(frozen=True, slots=True)
class Claim:
    """A statement that measurement can test; `holds` is None where it cannot tell, and `reason` says why.

    `start` and `to` are the two ends; a claim with an end that could not be placed is not measured.
    """

    id: str
    start: Where
    to: Where
    comparator: Modifier
    value: float
    unit: str
    quote: Quote
    measured: Measured | None = None
    holds: bool | None = None
    reason: str = ""
    kind: str = "distance"

    def __post_init__(self) -> None:
        _check_number(self.value)
