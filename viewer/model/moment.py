"""A calendar day of any year, with a time of day where the text gives one."""

import re
from dataclasses import dataclass
from typing import Self

DAY_S = 86_400
_MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ISO = re.compile(
    r"(?P<year>-?\d{4}|Y-?\d{5,9})-(?P<month>\d\d)-(?P<day>\d\d)"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?::(?P<second>\d\d(?:\.\d+)?))?(?P<offset>Z|[+-]\d\d:?\d\d)?)?"
)


def is_leap(year: int) -> bool:
    """Whether a year of the proleptic Gregorian calendar has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days a month (1..12) has."""
    return 29 if month == 2 and is_leap(year) else _MONTH_DAYS[month - 1]


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 to a date of the proleptic Gregorian calendar; year 0 is 1 BC.

    Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    """
    year -= month <= 2
    era = year // 400
    year_of_era = year - era * 400
    day_of_year = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5 + day - 1
    day_of_era = year_of_era * 365 + year_of_era // 4 - year_of_era // 100 + day_of_year
    return era * 146_097 + day_of_era - 719_468


def civil_from_days(days: int) -> tuple[int, int, int]:
    """Year, month and day of a count of days since 1970-01-01: the inverse of days_from_civil."""
    days += 719_468
    era = days // 146_097
    day_of_era = days - era * 146_097
    year_of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    month_from_march = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month_from_march + 2) // 5 + 1
    month = month_from_march + (3 if month_from_march < 10 else -9)
    return year_of_era + era * 400 + (month <= 2), month, day


@dataclass(frozen=True, slots=True)
class Moment:
    """A day of the proleptic Gregorian calendar, or a time of such a day.

    Python's own dates end at the years 1 and 9999; an analyst's do not.  Without `second` the
    moment is the whole day.  `offset_min` is the offset from UTC in minutes; None where the text
    gives a clock time without one, which is then compared as if it were UTC.
    """

    year: int
    month: int
    day: int
    second: float | None = None  # of the day, 0 <= second < 86400
    offset_min: int | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.month <= 12 or not 1 <= self.day <= days_in_month(self.year, self.month):
            raise ValueError(f"{self.year}-{self.month:02}-{self.day:02} is not a day of the calendar")
        if self.second is not None and not 0 <= self.second < DAY_S:
            raise ValueError(f"second {self.second} lies outside the day")

    @classmethod
    def from_days(cls, days: int) -> Self:
        """The whole day that lies *days* after 1970-01-01."""
        return cls(*civil_from_days(days))

    @classmethod
    def from_iso(cls, text: str) -> Self:
        """The moment written as ISO 8601 `YYYY-MM-DD[Thh:mm[:ss][Z|+hh:mm]]`; years may be negative.

        Raises:
            ValueError: *text* is not such a date, or no day of the calendar.
        """
        found = _ISO.fullmatch(text)
        if not found:
            raise ValueError(f"{text!r} is not a date like 2026-01-16")
        year = int(found["year"].removeprefix("Y"))
        second = None
        if found["hour"]:
            hour, minute, rest = int(found["hour"]), int(found["minute"]), float(found["second"] or 0)
            if hour > 23 or minute > 59 or rest >= 60:
                raise ValueError(f"{text!r} has no such time of day")
            second = hour * 3600 + minute * 60 + rest
        return cls(year, int(found["month"]), int(found["day"]), second, _offset_min(found["offset"]))

    @property
    def days(self) -> int:
        """Days since 1970-01-01."""
        return days_from_civil(self.year, self.month, self.day)

    @property
    def whole_day(self) -> Self:
        return type(self)(self.year, self.month, self.day)

    @property
    def first_s(self) -> float:
        """Seconds since 1970 UTC at which it begins."""
        return self.days * DAY_S + (self.second or 0.0) - 60 * (self.offset_min or 0)

    @property
    def last_s(self) -> float:
        """Seconds since 1970 UTC at which it is over: the next midnight for a whole day."""
        return self.first_s + (DAY_S if self.second is None else 0)

    def iso(self) -> str:
        """ISO 8601; years of more than four digits carry the Y of EDTF."""
        long = abs(self.year) > 9999
        year = f"Y{self.year}" if long else f"{'-' if self.year < 0 else ''}{abs(self.year):04}"
        return f"{year}-{self.month:02}-{self.day:02}{self._clock()}"

    def _clock(self) -> str:
        if self.second is None:
            return ""
        hour, rest = divmod(self.second, 3600)
        minute, second = divmod(rest, 60)
        seconds = f":{second:02.0f}" if second == int(second) else f":{second:09.6f}"
        return f"T{hour:02.0f}:{minute:02.0f}{seconds}{_offset_text(self.offset_min)}"

    def __str__(self) -> str:
        return self.iso()

    def __lt__(self, other: "Moment") -> bool:
        return (self.first_s, self.last_s) < (other.first_s, other.last_s)

    def __le__(self, other: "Moment") -> bool:
        return (self.first_s, self.last_s) <= (other.first_s, other.last_s)


def _offset_min(text: str | None) -> int | None:
    if not text:
        return None
    if text == "Z":
        return 0
    sign = -1 if text[0] == "-" else 1
    return sign * (int(text[1:3]) * 60 + int(text[-2:]))


def _offset_text(minutes: int | None) -> str:
    if minutes is None:
        return ""
    if minutes == 0:
        return "Z"
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}:{rest:02}"
