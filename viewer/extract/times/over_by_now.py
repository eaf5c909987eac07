"""Periods that are not over yet, told of as gone by: "in March", in March; and days that must be to come."""

from functools import lru_cache

from viewer.model.datemath import shift
from viewer.model.moment import Moment
from viewer.model.when import Steps

_NO_LATER = "<"  # than the day of publication, in date arithmetic
_DAYS = tuple(
    Moment.from_days(Moment(2024, 1, 1).days + away) for away in range(0, 366, 11)
)  # each day of the week


def over_by_now(steps: Steps) -> Steps:
    """First and last day of what is over, the last being no later than the day of publication.

    A period that may not have begun yet is left as it is: it dates something else than what is over.
    """
    first, last = steps
    if not (first and last) or not last.startswith("@"):
        return steps
    if _may_lie_ahead(first) or not _may_lie_ahead(last):
        return steps
    return first, last + _NO_LATER


@lru_cache(maxsize=256)
def _may_lie_ahead(step: str) -> bool:
    """Whether a step leads beyond the day that it is counted from, on some day of the year."""
    return step.startswith("@") and any(shift(day, step[1:]).days > day.days for day in _DAYS)


@lru_cache(maxsize=256)
def must_lie_ahead(step: str) -> bool:
    """Whether a step leads beyond the day that it is counted from, on each day of the year."""
    return step.startswith("@") and all(shift(day, step[1:]).days > day.days for day in _DAYS)
