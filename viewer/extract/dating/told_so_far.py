"""The events and dates that an article has told up to a clause."""

from dataclasses import dataclass, field

from viewer.extract.dating import chronicle
from viewer.extract.dating.story_days import day_of_story
from viewer.extract.dating.timing import steps_of
from viewer.extract.dating.told_dates import ToldDates
from viewer.extract.finding.candidates import Candidate
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.model.event import EventId
from viewer.model.when import PUBLISHED, When


@dataclass
class ToldSoFar:
    """What an article has told so far, in the order of the text.

    `found` are its events, `dates` their dates, `clause_of` the event of each clause (sentence, clause) and
    `passing` those told in passing, by what kind of clause.
    """

    sentences: tuple[Parsed, ...]
    country: str | None = None
    found: list[Candidate] = field(default_factory=list)
    dates: dict[EventId, When] = field(default_factory=dict)
    clause_of: dict[tuple[int, int], EventId] = field(default_factory=dict)
    passing: dict[EventId, Role] = field(default_factory=dict)
    told: ToldDates = field(default_factory=ToldDates)
    heads: dict[int, Timex] = field(default_factory=dict)  # by paragraph of a chronology, its date
    months: dict[int, Timex] = field(default_factory=dict)  # by paragraph of a season's chronicle
    day: Timex | None = None  # that a headline names of a story told by its hours
    last_date: Steps | None = None
    counted: dict[int, tuple[tuple[Timex, ...], EventId | None]] = field(default_factory=dict)  # by its start
    retold: set[tuple[int, int]] = field(default_factory=set)  # clauses that only name an event again

    def __post_init__(self) -> None:
        self.heads = chronicle.heads(self.sentences)
        self.months = chronicle.months(self.sentences)
        self.day = day_of_story(self.sentences)
        self.told.of_story = self.day.past if self.day else None

    def keep(self, candidate: Candidate) -> None:
        """Add an event to what was told."""
        self.found.append(candidate)
        self.dates[candidate.id] = candidate.when

    def at(self, event: EventId | None) -> int | None:
        """Where an event stands among those told, which is mostly near the last; None where it is none."""
        return next((i for i in range(len(self.found) - 1, -1, -1) if self.found[i].id == event), None)

    def worked_out(self, timex: Timex, other: EventId | None) -> Timex:
        """A time counted from another event as one of the calendar, where that event has a date."""
        when = self.date_of(other) if timex.anchor is Anchor.EVENT else None
        steps = steps_of(when) if when and not (when.relative and when.relative.anchor != PUBLISHED) else None
        return timex.on((steps[0], steps[1])) if steps and steps[0] and steps[1] else timex

    def remember(
        self,
        number: int,
        clause: Clause,
        counted: tuple[tuple[Timex, ...], EventId | None],
        *,
        role: Role | None,
        ahead: int,
    ) -> tuple[Timex, ...]:
        """Keep the dates of a clause, told in passing where it has a *role*, for later ones to count from.

        Those counted from the event that comes with them are worked out first; so they are returned.
        """
        times, other = counted
        days = tuple(self.worked_out(t, other) for t in times)
        aside = role is Role.TIME and any(t.anchor is Anchor.EVENT for t in times)  # "a day before she left"
        since = role is Role.TIME and clause.marker == "since"
        had = clause.group.perfect and clause.group.tense is Tense.PAST
        is_passing = since or role is Role.RELATIVE
        wide = bool(other) and not self._is_of_one_day(other)  # in May. The same night: no day is known by it
        days_told = tuple(t for t, own in zip(days, times, strict=True) if not (wide and _is_near(own)))
        kept = () if aside else days_told
        self.told.add(number, kept, ahead, is_passing=is_passing, is_since=since, is_before=had)
        return days

    def _is_of_one_day(self, event: EventId | None) -> bool:
        days = self.days_of(event)
        return days is not None and days[0] == days[1]

    def days_of(self, event: EventId | None) -> Steps | None:
        """The days of an event, be they counted from another's; None where nothing fixes them."""
        when = self.date_of(event)
        first, last = steps_of(when) if when else (None, None)
        if when is None or first is None or last is None:
            return None
        if when.relative is None or when.relative.anchor == PUBLISHED:
            return first, last
        over = self.days_of(EventId(when.relative.anchor))
        counted = Timex(0, 0, TimexType.DATE, (first, last), (first, last), "d")
        return counted.on(over).past if over else None

    def date_of(self, event: EventId | None) -> When | None:
        return self.dates.get(event) if event else None


def _is_near(timex: Timex) -> bool:
    """Whether a time is counted in days or weeks from what another event tells."""
    return timex.anchor is Anchor.EVENT and timex.unit in ("d", "w")
