"""A date, time or duration that a text names, and the bounds that follow from it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from viewer.model.datemath import shift
from viewer.model.moment import Moment
from viewer.model.when import Duration

Steps = tuple[str, str]


class TimexType(StrEnum):
    """The four types of TimeML."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Anchor(StrEnum):
    """The day that steps are counted from."""

    NONE = ""  # a calendar date: nothing is counted
    PUBLISHED = "published"
    EVENT = "event"  # another event: "two days later"
    MENTION = "mention"  # a date named before: "of that year"


@dataclass(frozen=True, slots=True)
class Timex:
    """Characters start..end of a text that name a time.

    `past` and `future` are the first and last day as steps from the anchor, read as a time gone by or one to
    come ("in May"); for most they are the same.  `unit` is what it is exact to, as in date arithmetic.
    `relation` is the word that ties it to its clause: in, since, until, by, from, before, after, for.
    `mod` is the part or way of it that counts: "END", or "OVER" for one that lies behind.
    For a range `to` is its other end.  `value` is the TimeML value where it cannot follow from the steps.
    """

    start: int
    end: int
    type: TimexType
    past: Steps | None = None
    future: Steps | None = None
    unit: str = ""
    anchor: Anchor = Anchor.NONE
    mod: str = ""
    value: str = ""
    duration: Duration | None = None
    relation: str = ""
    first: int = -1  # where its preposition begins; -1 stands for `start`
    to: "Timex | None" = None
    suffix: str = ""  # what TimeML writes after the day: "TNI" for its night, "T09:00", "-WE" for a weekend
    is_current: bool = False  # this week, this year: it contains the day of publication

    def steps(self, direction: int) -> Steps | None:
        """First and last day as steps, for a time gone by (-1) or to come (1)."""
        return self.past if direction < 0 else self.future

    @property
    def opens_at(self) -> int:
        """Where it begins with the preposition that belongs to it."""
        return self.start if self.first < 0 else self.first

    def on(self, base: Steps) -> Self:
        """This time counted from another: its steps follow those of *base*."""

        def joined(steps: Steps | None) -> Steps | None:
            if steps is None:
                return None
            return (_join(base[0], steps[0]), _join(base[0], steps[1]))

        anchor = Anchor.PUBLISHED if base[0].startswith("@") else Anchor.NONE
        to = self.to.on(base) if self.to and self.to.anchor is self.anchor is Anchor.MENTION else self.to
        return replace(self, past=joined(self.past), future=joined(self.future), anchor=anchor, to=to)

    def as_of(self, days: Steps) -> Self:
        """This time where it is known to be those days, whatever it is counted from."""
        anchor = Anchor.PUBLISHED if days[0].startswith("@") else Anchor.NONE
        return replace(self, past=days, future=days, anchor=anchor)


def _join(base: str, step: str) -> str:
    if base.startswith("@"):
        return base + step.removeprefix("@")
    return shift(Moment.from_iso(base), step.removeprefix("@")).iso()


def fixed(steps: Steps, day: Moment) -> Steps:
    """The calendar dates that *steps* lead to from *day*."""
    first, last = (shift(day, step.removeprefix("@")).iso() for step in steps)
    return first, last


def overlaps(timex: Timex, others: Iterable[Timex]) -> bool:
    """Whether a time shares characters with one of some others."""
    return any(timex.start < other.end and other.start < timex.end for other in others)
