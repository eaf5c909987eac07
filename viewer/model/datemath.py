"""Date arithmetic that is written down: how a relative date follows from the day it hangs on.

A step string such as `-1y/y+3M-1d` is read left to right: add minus one year, go back to the first
day of that year, add three months, take a day off.  The notation is the "date math" of search
engines, with quarters, decades and centuries added, with `E` for Easters (`+1E` is the next one), and
with `<`: no later than the day it hangs on, as "in March" of what is over ends today in March.  It is kept
in the dossier, so that a relative date is worked out again whenever the day it hangs on becomes known or
changes.
"""

import re
from functools import lru_cache

from viewer.model.easter import easters_on
from viewer.model.moment import Moment, civil_from_days, days_from_civil, days_in_month

UNITS = {
    "d": "day",
    "w": "week",
    "M": "month",
    "q": "quarter",
    "y": "year",
    "D": "decade",
    "C": "century",
}
_MONTHS = {"M": 1, "q": 3, "y": 12, "D": 120, "C": 1200}
_STEP = re.compile(r"(?P<sign>[+-])(?P<count>\d{1,6})(?P<unit>[dwMqyDCE])|/(?P<floor>[dwMqyDC])|(?P<cap><)")


def add_months(day: Moment, months: int) -> Moment:
    """The same day of the month *months* later, or the month's last day where it has none."""
    year, month0 = divmod(day.year * 12 + day.month - 1 + months, 12)
    month = month0 + 1
    return Moment(year, month, min(day.day, days_in_month(year, month)))


def add_days(day: Moment, days: int) -> Moment:
    """The day that lies *days* after *day*."""
    return Moment(*civil_from_days(day.days + days))


def floor(day: Moment, unit: str) -> Moment:
    """The first day of the week (Monday), month, quarter, year, decade or century around *day*."""
    if unit == "d":
        return day.whole_day
    if unit == "w":
        return Moment.from_days(day.days - (day.days + 3) % 7)  # 1970-01-01 was a Thursday
    if unit in "Mq":
        size = _MONTHS[unit]
        return Moment(day.year, (day.month - 1) // size * size + 1, 1)
    years = _MONTHS[unit] // 12
    return Moment.from_days(days_from_civil(day.year // years * years, 1, 1))


@lru_cache(maxsize=4096)
def check(steps: str) -> str:
    """*steps* unchanged.

    Raises:
        ValueError: it is not date arithmetic; the message says where.
    """
    at = 0
    while at < len(steps):
        found = _STEP.match(steps, at)
        if not found:
            raise ValueError(f"{steps!r} is not date arithmetic at {steps[at:]!r}; like '-1y/y+3M-1d'")
        at = found.end()
    return steps


def shift(day: Moment, steps: str) -> Moment:
    """The day that *steps* lead to from *day*.

    Raises:
        ValueError: *steps* is not date arithmetic.
    """
    return _shifted(day if day.second is day.offset_min is None else day.whole_day, steps)


@lru_cache(maxsize=4096)
def _shifted(day: Moment, steps: str) -> Moment:
    hung_on = day
    for unit, count in _steps(steps):
        if unit == "<":
            day = min(day, hung_on)
        elif count is None:
            day = floor(day, unit)
        elif unit == "E":
            day = easters_on(day, count) if count else day
        elif unit in _MONTHS:
            day = add_months(day, count * _MONTHS[unit])
        else:
            day = add_days(day, count * (7 if unit == "w" else 1))
    return day


@lru_cache(maxsize=4096)
def _steps(steps: str) -> tuple[tuple[str, int | None], ...]:
    """Each step as a unit and how many of it, None for the beginning of the unit; "<" for the cap."""
    return tuple(_step(found) for found in _STEP.finditer(check(steps)))


def _step(found: re.Match[str]) -> tuple[str, int | None]:
    if found["unit"]:
        return found["unit"], int(found["sign"] + found["count"])
    return found["floor"] or found["cap"], None
