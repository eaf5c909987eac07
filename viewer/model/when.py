"""When something happened: four bounds, and never an instant made from a vaguer value."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NewType, Self

from viewer.model import datemath
from viewer.model.moment import Moment

EventId = NewType("EventId", str)

PUBLISHED = "published"
"""The anchor of a relative date that hangs on the day its article appeared."""

MOST_COUNT = 1e12  # of a unit in a duration; in years, many times the age of all there is
_DURATION = re.compile(
    r"P(?:(?P<Y>[\d.]+)Y)?(?:(?P<M>[\d.]+)M)?(?:(?P<W>[\d.]+)W)?(?:(?P<D>[\d.]+)D)?"
    r"(?:T(?:(?P<h>[\d.]+)H)?(?:(?P<m>[\d.]+)M)?(?:(?P<s>[\d.]+)S)?)?"
)
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class Extent(StrEnum):
    """Whether something is a moment, or lasts."""

    INSTANT = "instant"
    SPAN = "span"


class Basis(StrEnum):
    """What a date or place rests on: the text gives it, it follows from others, or the analyst says so."""

    STATED = "stated"
    INFERRED = "inferred"
    ASSUMED = "assumed"


class Modifier(StrEnum):
    """How a stated number bounds the true one."""

    EXACTLY = "="
    UNDER = "<"
    AT_MOST = "<="
    ABOUT = "~"
    AT_LEAST = ">="
    OVER = ">"


class Qualifier(StrEnum):
    """The doubt that EDTF can attach to a date."""

    NONE = ""
    UNCERTAIN = "?"
    APPROXIMATE = "~"
    BOTH = "%"


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time as ISO 8601 (`P10Y`), and how that bounds the true one."""

    value: str
    mod: Modifier = Modifier.EXACTLY

    def __post_init__(self) -> None:
        found = _DURATION.fullmatch(self.value)
        parts = [part for part in found.groups() if part is not None] if found else []
        if not parts or self.value.endswith("T") or not all(_NUMBER.fullmatch(part) for part in parts):
            raise ValueError(f"{self.value[:40]!r} is not an ISO 8601 duration like P10Y or PT6H")
        if any(float(part) > MOST_COUNT for part in parts):
            raise ValueError(f"{self.value[:40]!r} is longer than anything lasts")

    def parts(self) -> Mapping[str, float]:
        """Counts by unit: Y, M, W, D of the calendar and h, m, s of the clock; units not named are absent."""
        found = _DURATION.fullmatch(self.value)
        assert found
        return {unit: float(count) for unit, count in found.groupdict().items() if count is not None}

    def seconds(self) -> float:
        """The mean length in seconds, with Gregorian mean months and years; for comparing and drawing."""
        size = {"Y": 31_556_952, "M": 2_629_746, "W": 604_800, "D": 86_400, "h": 3600, "m": 60, "s": 1}
        return sum(count * size[unit] for unit, count in self.parts().items())

    def after(self, day: Moment) -> Moment:
        """The day that lies this long after *day*; parts of a day and of a month are rounded up."""
        parts = self.parts()
        whole_months = parts.get("Y", 0) * 12 + parts.get("M", 0)
        clock_days = (parts.get("h", 0) * 3600 + parts.get("m", 0) * 60 + parts.get("s", 0)) / 86_400
        days = parts.get("W", 0) * 7 + parts.get("D", 0) + clock_days + (whole_months % 1) * 30.5
        return datemath.add_days(datemath.add_months(day.whole_day, int(whole_months)), -int(-days // 1))


Steps = tuple[str | None, str | None]


@dataclass(frozen=True, slots=True)
class Relative:
    """How the four bounds follow from a day that may not be known yet.

    Each step is None (open), an ISO date (fixed), or `@` and date arithmetic from the anchor:
    `@-1y/y` is the first day of the year before.  `text` is what the article says.
    """

    anchor: str  # PUBLISHED, or the id of another event
    start: Steps
    end: Steps
    text: str = ""

    def __post_init__(self) -> None:
        for step in (*self.start, *self.end):
            if step is not None and step.startswith("@"):
                datemath.check(step[1:])
            elif step is not None:
                Moment.from_iso(step)


Pair = tuple[Moment | None, Moment | None]
OPEN: Pair = (None, None)


@dataclass(frozen=True, slots=True)
class When:
    """Earliest and latest start, earliest and latest end; None is a side the text leaves open.

    Bounds are inclusive.  An instant's start and end are the same moment, so their bounds are equal.
    With `relative` the bounds were worked out from its anchor; `resolved` does that again.
    """

    extent: Extent
    start: Pair = OPEN
    end: Pair = OPEN
    duration: Duration | None = None
    anchor: EventId | None = None
    relative: Relative | None = None
    basis: Basis = Basis.STATED
    qualifier: Qualifier = Qualifier.NONE

    def __post_init__(self) -> None:
        for name, (earliest, latest) in (("start", self.start), ("end", self.end)):
            if earliest and latest and latest < earliest:
                raise ValueError(
                    f"the {name} lies between {earliest} and {latest}, which are in the wrong order"
                )
        if self.extent is Extent.INSTANT and self.start != self.end:
            raise ValueError("an instant's start and end are the same moment; use a span")
        if self.start[0] and self.end[1] and self.end[1] < self.start[0]:
            raise ValueError(f"it ends by {self.end[1]}, before it begins at {self.start[0]}")

    @classmethod
    def instant(cls, earliest: Moment | None, latest: Moment | None = None, **more: object) -> Self:
        """A moment somewhere from *earliest* to *latest*."""
        return cls(Extent.INSTANT, (earliest, latest), (earliest, latest), **more)  # type: ignore[arg-type]

    @property
    def bounds(self) -> tuple[Moment | None, Moment | None, Moment | None, Moment | None]:
        return (*self.start, *self.end)

    @property
    def is_dated(self) -> bool:
        """Whether any of the four bounds is known."""
        return any(self.bounds)

    def resolved(self, appeared: Pair, events: Mapping[EventId, "When | None"]) -> Self:
        """This date with the bounds that follow from its anchor; unknown anchors leave bounds open.

        Args:
            appeared: the first and the last day on which the article may have appeared; None is open.
            events: the dates of the other events, for a date that hangs on one of them.

        Bounds that would contradict each other (an anchor moved past a fixed bound) are left open.
        """
        if not self.relative:
            return self
        first, last = self._anchor_days(appeared, events)
        rel = self.relative
        start = _ordered(_bound(rel.start[0], first), _bound(rel.start[1], last))
        end = _ordered(_bound(rel.end[0], first), _bound(rel.end[1], last))
        if start[0] and end[1] and end[1] < start[0]:
            end = OPEN
        if self.extent is Extent.INSTANT:
            end = start
        return replace(self, start=start, end=end)

    def _anchor_days(self, appeared: Pair, events: Mapping[EventId, "When | None"]) -> Pair:
        assert self.relative
        if self.relative.anchor == PUBLISHED:
            return appeared
        other = events.get(EventId(self.relative.anchor))
        return (other.start[0], other.end[1]) if other else OPEN


def _bound(step: str | None, day: Moment | None) -> Moment | None:
    if step is None:
        return None
    if not step.startswith("@"):
        return Moment.from_iso(step)
    return datemath.shift(day, step[1:]) if day else None


def _ordered(earliest: Moment | None, latest: Moment | None) -> Pair:
    return OPEN if earliest and latest and latest < earliest else (earliest, latest)
