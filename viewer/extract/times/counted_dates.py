"""Dates that lie a unit and a half away, or so many weeks from a day: "two and a half years ago"."""

from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.grammar.numbers import WORD_NUMBER, number
from viewer.extract.times.date_parts import UNIT, WEEKDAY, Reader, dated, group
from viewer.extract.times.timex import Anchor, Timex

_HALVES = {
    "year": ("y", 1, "6M"),
    "decade": ("y", 10, "5y"),
    "century": ("y", 100, "50y"),
    "month": ("M", 1, "15d"),
}
"""Of a unit: the code to count in, how many of these it is, and its half."""
_FEW_HOURS = 3
_NO_LENGTH = r"(?<!\bfor )(?<!\blast )(?<!\blasts )"  # "shut for three weeks from Monday"
_WAY = "(?P<way>later|earlier|after|before)"
_ABOUT = "(?:(?:about|almost|nearly|some|more than|over) )?"


def _half_ago(found: Match[str]) -> Timex | None:
    """“two and a half years ago”, "a year and a half ago": the year or month that lies so far back."""
    count, known = number(found["count"]) or 1, _HALVES.get(found["unit"].lower())
    if known is None or count != int(count):
        return None
    code, size, half = known
    step = f"@-{int(count) * size}{code}-{half}"
    return dated(found, (f"{step}/{code}", f"{step}/{code}+1{code}-1d"), code)


def _half_beside(found: Match[str]) -> Timex | None:
    """“two and a half years later”, "a year and a half after": within a quarter of that, from an event."""
    count = number(found["count"]) or 1
    if count != int(count):
        return None
    sign = "-" if found["way"].lower() in ("earlier", "before") else "+"
    away, back = (f"@{way}{int(count)}y" for way in (sign, "-" if sign == "+" else "+"))
    there, home = (
        (f"{step}{step[1]}{near}M/M", f"{step}{step[1]}{far}M/M+1M-1d")
        for step in (away, back)
        for near, far in [(3, 9) if step[1] == "+" else (9, 3)]
    )
    return dated(
        found, there, "y", home if group(found, "way") in ("after", "before") else there, anchor=Anchor.EVENT
    )


def _quarter_century_ago(found: Match[str]) -> Timex:
    return dated(found, calendar.whole("y", -25), "y")


def _hours_ago(found: Match[str]) -> Timex | None:
    """“48 hours ago”, "two hours ago": that day, where the hours do not reach into another."""
    hours = number(found["count"]) or (0.5 if found["count"].lower().startswith("half") else 0)
    if found["unit"].lower() != "hour":
        hours = 0.5  # some minutes
    if hours > _FEW_HOURS and hours % 24:
        return None
    step = f"@-{int(hours / 24)}d" if hours > _FEW_HOURS else "@"
    return dated(found, (step, step), "d")


def _weeks_from(found: Match[str]) -> Timex:
    """“two weeks from Saturday”."""
    day = calendar.weekday(calendar.WEEKDAYS.index(found["weekday"].lower()), 1)[0]
    step = f"{day}+{int(number(found['count']) or 1)}w"
    return dated(found, (step, step), "d")


def _from_today(found: Match[str]) -> Timex | None:
    """“a year from today”: to the day."""
    count, unit = number(found["count"]) or 1, found["unit"].lower()
    if unit not in ("day", "week", "month", "year") or count != int(count):
        return None
    step = f"@+{int(count)}{calendar.UNITS[unit]}"
    return dated(found, (step, step), "d")


PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"{_ABOUT}(?P<count>\d+|{WORD_NUMBER})(?:[- ]and[- ]a[- ]half| 1/2) {UNIT}s? ago\b", _half_ago),
    (rf"{_ABOUT}(?P<count>an?) {UNIT} and a half ago\b", _half_ago),
    (rf"{_ABOUT}(?P<count>\d+|{WORD_NUMBER})(?:[- ]and[- ]a[- ]half| 1/2) years {_WAY}\b", _half_beside),
    (rf"{_ABOUT}(?P<count>an?) year and a half {_WAY}\b", _half_beside),
    (r"a quarter(?: of a)?[- ]century ago\b", _quarter_century_ago),
    (rf"(?P<count>half an|an?|\d+|{WORD_NUMBER}) (?P<unit>hour|minute)s? ago\b", _hours_ago),
    (
        rf"{_NO_LENGTH}\b(?P<count>an?|one|two|three|\d+) weeks? from (?P<weekday>{WEEKDAY})\b",
        _weeks_from,
    ),
    (rf"{_NO_LENGTH}\b(?P<count>an?|one|\d+|{WORD_NUMBER}) {UNIT}s? from today\b", _from_today),
)
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
