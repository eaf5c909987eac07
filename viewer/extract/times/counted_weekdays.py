"""Days told by their count: "the first Sunday in May", "two Fridays ago", "Monday week"."""

from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.grammar.calendar import Steps
from viewer.extract.grammar.numbers import WORD_NUMBER, number
from viewer.extract.times.date_parts import (
    MONTH,
    SEASON,
    WEEKDAY,
    YEAR,
    Reader,
    dated,
    group,
    july,
    season_of,
    year_of,
)
from viewer.extract.times.timex import Timex, fixed
from viewer.model.moment import Moment

_COUNTS = {"first": 0, "second": 1, "third": 2, "fourth": 3}
_MONTHS_AWAY = {"last": -1, "this": 0, "the": 0, "next": 1}
_SATURDAY, _SUNDAY = 5, 6


def _of_month(found: Match[str]) -> Timex:
    """“the first Sunday in May”, "the last Friday of this month"."""
    day, count = calendar.WEEKDAYS.index(found["weekday"].lower()), found["count"].lower()
    if which := group(found, "which").lower():
        month = calendar.whole("M", _MONTHS_AWAY[which])
        return dated(found, _in_month(month, day, count), "d")
    name = calendar.month_number(found["month"])
    if year := year_of(found):
        month = fixed(calendar.month_of_year(name, 0), july(year))
        return dated(found, _in_month(month, day, count), "d")
    past, future = (_in_month(calendar.month(name, way), day, count) for way in (-1, 1))
    return dated(found, past, "d", future)


def _weekend_of_month(found: Match[str]) -> Timex:
    """“the first weekend in May”, "the last weekend of October next year": from its Saturday on."""
    name, count, which = calendar.month_number(found["month"]), found["count"].lower(), group(found, "which")
    if year := year_of(found):
        past = future = fixed(calendar.month_of_year(name, 0), july(year))
    elif which:
        past = future = calendar.month_of_year(name, _MONTHS_AWAY[which.lower()])
    else:
        past, future = (calendar.month(name, way) for way in (-1, 1))
    days = (_in_month(month, _SATURDAY, count)[0] for month in (past, future))
    weekends = [(day, _next_day(day)) for day in days]
    return dated(found, weekends[0], "w", weekends[1], suffix="-WE")


def _next_day(step: str) -> str:
    return step + "+1d" if step.startswith("@") else fixed(("@+1d", "@+1d"), Moment.from_iso(step))[0]


def _in_month(month: Steps, day: int, count: str) -> Steps:
    """The day of the week, Monday being 0, that is so counted in a month."""
    low = month[0] if count in _COUNTS else month[1]
    weeks = 7 * _COUNTS.get(count, 0)
    near = calendar.weekday(day, 1 if count in _COUNTS else -1)[0].removeprefix("@")
    near += f"+{weeks}d" if weeks else ""
    if low.startswith("@"):
        return low + near, low + near
    return fixed(("@" + near, "@" + near), Moment.from_iso(low))


def _weekdays_ago(found: Match[str]) -> Timex | None:
    """“two Fridays ago”: the last Friday and one more."""
    count = int(number(found["count"]) or 0)
    if count < 1:
        return None
    first = calendar.weekday_before(calendar.WEEKDAYS.index(found["weekday"].lower()))[0]
    step = first + (f"-{count - 1}w" if count > 1 else "")
    return dated(found, (step, step), "d")


def _weekends_ago(found: Match[str]) -> Timex | None:
    """“two weekends ago”: the last weekend and one more."""
    count = int(number(found["count"]) or 0)
    back = f"@-5d-{count - 1}w/w" if count > 1 else "@-5d/w"
    return dated(found, (back + "+5d", back + "+6d"), "w", suffix="-WE") if count else None


def _weekday_and_weeks(found: Match[str]) -> Timex | None:
    """“Monday week”, "a week on Friday", "three weeks tomorrow": so many weeks after the coming one."""
    said = group(found, "count").lower()
    count = (number(said) if said else 1) or 0
    weeks = int(count) * (2 if found["unit"].lower().startswith("fortnight") else 1)
    if weeks < 1 or count != int(count):
        return None
    named = group(found, "weekday").lower()
    day = calendar.weekday(calendar.WEEKDAYS.index(named), 1)[0] if named else "@"
    day += "+1d" if found[0].lower().endswith("tomorrow") else ""
    return dated(found, (f"{day}+{weeks}w", f"{day}+{weeks}w"), "d")


def _weeks_before_last(found: Match[str]) -> Timex | None:
    """“a week ago last Monday”, "two weeks last Friday"."""
    count = int(number(found["count"]) or 0)
    step = calendar.weekday_before(calendar.WEEKDAYS.index(found["weekday"].lower()))[0] + f"-{count}w"
    return dated(found, (step, step), "d") if count else None


def _weekday_weeks_ago(found: Match[str]) -> Timex | None:
    """“two weeks ago on Friday”, "three weeks ago Monday": in the week so far back."""
    count = int(number(found["count"]) or 0)
    day = calendar.weekday_of_week(calendar.WEEKDAYS.index(found["weekday"].lower()), -count)
    return dated(found, day, "d") if count else None


def _second_weekday(found: Match[str]) -> Timex:
    """“the Saturday before last”, "the Sunday after next"."""
    day = calendar.WEEKDAYS.index(found["weekday"].lower())
    if found["way"].lower() == "before last":
        step = calendar.weekday_before(day)[0] + "-1w"
    else:
        step = "@+1d" + calendar.weekday(day, 1)[0].removeprefix("@") + "+1w"
    return dated(found, (step, step), "d")


def _seasons_ago(found: Match[str]) -> Timex | None:
    """“two summers ago”."""
    count = int(number(found["count"]) or 0)
    if count < 1:
        return None
    back = f"@-{count - 1}y" if count > 1 else "@"
    first, last = (back + s.removeprefix("@") for s in calendar.season(season_of(found), -1, over=True))
    return dated(found, (first, last), "s")


def _second_away(found: Match[str]) -> Timex:
    """“the week before last”, "the month after next"."""
    count, unit = (-2 if found["way"].lower() == "before last" else 2), found["unit"].lower()
    if unit == "weekend":
        monday = f"@{count:+d}w/w"
        return dated(found, (monday + "+5d", monday + f"+{_SUNDAY}d"), "w", suffix="-WE")
    code = calendar.UNITS[unit]
    return dated(found, calendar.whole(code, count), code)


PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"(?:the )?(?P<count>first|second|third|fourth|last|final) (?P<weekday>{WEEKDAY}) (?:of|in) "
     rf"(?:(?P<which>this|next|last|the) month\b|{MONTH}(?:,? (?:of )?{YEAR})?)", _of_month),
    (rf"the (?P<count>first|second|third|fourth|last|final) weekend (?:of|in) {MONTH}"
     rf"(?:,? (?:of )?(?:{YEAR}|(?P<which>last|this|next) year\b))?", _weekend_of_month),
    (rf"(?P<count>an?|\d|{WORD_NUMBER}) (?P<weekday>{WEEKDAY})s? ago\b", _weekdays_ago),
    (rf"(?P<count>an?|\d|{WORD_NUMBER}) weekends? ago\b", _weekends_ago),
    (rf"(?P<weekday>{WEEKDAY}) (?P<unit>week|fortnight)\b(?!['’-]| [a-z]+s\b)", _weekday_and_weeks),
    (rf"(?P<count>an?|\d+|{WORD_NUMBER}) (?P<unit>weeks?|fortnights?) (?:on (?P<weekday>{WEEKDAY})\b"
     r"|from (?:today|tomorrow)\b|(?<!for a week )(?<!been a week )(?:today|tomorrow)\b)",
     _weekday_and_weeks),
    (rf"(?P<count>an?|\d|{WORD_NUMBER}) weeks? (?:ago )?last (?P<weekday>{WEEKDAY})\b", _weeks_before_last),
    (rf"(?P<count>\d|{WORD_NUMBER}) weeks ago,?(?: on| last)? (?P<weekday>{WEEKDAY})\b", _weekday_weeks_ago),
    (rf"the (?P<weekday>{WEEKDAY}) (?P<way>before last|after next)\b", _second_weekday),
    (rf"(?P<count>\d|{WORD_NUMBER}) {SEASON}s ago\b", _seasons_ago),
    (r"the (?P<unit>week|weekend|month|quarter|year) (?P<way>before last|after next)\b", _second_away),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
