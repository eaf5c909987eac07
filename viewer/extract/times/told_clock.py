"""Hours counted from a time of day told before: "they were to close 11 hours later"."""

import re

from viewer.extract.times.timex import Timex, TimexType
from viewer.model.datemath import add_days
from viewer.model.moment import Moment

_WAY = re.compile(r"\s+(?P<way>later|earlier|afterwards?)\b(?!\s+than\b)", re.IGNORECASE)
_CLOCK = re.compile(r"(?P<day>\d{4}-\d\d-\d\d)T(?P<hour>\d\d):(?P<minute>\d\d)Z?")
_LENGTH = re.compile(r"PT(?:(?P<hours>[\d.]+)H)?(?:(?P<minutes>[\d.]+)M)?")
_CLOCK_OF = re.compile(r"T\d\d:\d\d")
_INEXACT = re.compile(r"(?:at least|less than|more than|over|under|within)\b", re.IGNORECASE)
_NOON, _EVENING = "T12:00", "18"
_HOUR, _DAY = 60, 1440  # minutes


def after_midnight(told: str, hour: str, day: Moment | None) -> str:
    """The day after that of the evening told last, for an hour of the morning; empty for any other.

    Args:
        told: the time of day told last, as TimeML writes it.
        hour: the hour, "T02:00".
        day: the day that it would be of.
    """
    evening = _CLOCK.fullmatch(told)
    if not evening or day is None or evening["day"] != day.iso() or evening["hour"] < _EVENING:
        return ""
    is_morning = hour == "TMO" or (_CLOCK_OF.fullmatch(hour) and hour < _NOON)
    return add_days(day, 1).iso() if is_morning else ""


def hours_on(text: str, timex: Timex, clock: str) -> tuple[int, str] | None:
    """Where "11 hours later" ends, and the time of day it leads to; None where it counts from none.

    Args:
        text: the whole text.
        timex: a length of time.
        clock: the time of day told last, as TimeML writes it.
    """
    way, told = _WAY.match(text, timex.end), _CLOCK.fullmatch(clock)
    length = _LENGTH.fullmatch(timex.value) if timex.type is TimexType.DURATION else None
    if not (way and told and length and length[0] != "PT") or _INEXACT.match(text, timex.start):
        return None
    minutes = float(length["hours"] or 0) * _HOUR + float(length["minutes"] or 0)
    sign = -1 if way["way"].lower() == "earlier" else 1
    at = int(told["hour"]) * _HOUR + int(told["minute"]) + sign * round(minutes)
    day = add_days(Moment.from_iso(told["day"]), at // _DAY)
    return way.end(), f"{day.iso()}T{at % _DAY // _HOUR:02}:{at % _HOUR:02}"
