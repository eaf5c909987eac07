"""Dates of the calendar, whole or in part: "14 November 2024", "early May", "the 1990s", "last summer"."""

import re
from dataclasses import replace
from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.times.date_parts import (
    LEAD,
    MONTH,
    PART,
    SEASON,
    WEEKDAY,
    YEAR,
    Reader,
    century,
    cut,
    dated,
    group,
    july,
    modifier_of,
    part_of,
    season_of,
    year_of,
)
from viewer.extract.times.report_dates import of_some_year
from viewer.extract.times.timex import Anchor, Steps, Timex, fixed
from viewer.model.datemath import shift
from viewer.model.moment import Moment, days_in_month

_LISTED = r"(?:, (?:[12]?\d|3[01]))*"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_BEFORE_SHORT = (" in ", " of ", " since ", " until ", " from ", "summer ", "winter ", "spring ", "fall ")
_LEAP_DAY = (2, 29)
_NOT_HUNDREDS = 2000  # "the 2000s" are a decade
_FIRST_SHORT_YEAR = 1940
_RALLY = r"(?-i:(?<=March) (?:[Aa]gainst|of|for) (?:the )?[A-Z])"  # "the March for Life"
_JOINED = re.compile(r"\b([A-Z][A-Za-z]+)-$")
_BEFORE_YEAR = frozenset(
    "post pre mid early late since pro fy cy ay may january february march april june july august september "
    "october november december spring summer autumn winter".split()
)
_YEAR_END = 12  # the month in which a season begins that ends in the next year
_SURE_DAYS = 29  # up to the 28th every month has the day
_OF_YEAR = r"(?P<of>(?P<which>last|next|this|that|the following|the same|the previous) year)"
_SHORT = frozenset("Jan Feb Apr Aug Sep Sept Oct Nov Dec".split())
_NO_DECADE = re.compile(  # "in her early 40s", "highs will be in the mid-50s"
    r"\b(?:his|her|their|my|our|your) (?:very )?(?:early|mid|middle|late|low|upper)?[- ]?$"
    r"|\b(?:highs?|lows?|temperatures?|readings?|degrees)\b[^.;]*$",
    re.IGNORECASE,
)
_HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year": (1, 1), "halloween": (10, 31),
    "valentine's day": (2, 14), "st. patrick's day": (3, 17), "earth day": (4, 22), "may day": (5, 1),
    "the fourth of july": (7, 4), "fourth of july": (7, 4), "july fourth": (7, 4), "bastille day": (7, 14),
    "armistice day": (11, 11), "veterans day": (11, 11),
}  # fmt: skip
_HOLIDAY = "(?P<holiday>" + "|".join(_HOLIDAYS) + ")"


def _day(found: Match[str]) -> Timex | None:
    month, day = calendar.month_number(found["month"]), int(found["day"])
    if day > days_in_month(2024, month):
        return None
    if year := year_of(found):
        return _fixed_day(found, year, month, day)
    which = group(found, "which").lower()
    if (years := _years(which)) is not None:
        return dated(found, calendar.day_of_year(month, day, years), "d")
    if (years := _event_years(which)) is not None:
        return dated(found, calendar.day_of_year(month, day, years), "d", anchor=Anchor.MENTION)
    if (month, day) == _LEAP_DAY:  # the last day of the month, for a year without it has no other
        past, future = (calendar.month(month, way)[1] for way in (-1, 1))
        return dated(found, (past, past), "d", (future, future))
    return dated(found, calendar.day(month, day, -1), "d", calendar.day(month, day, 1))


def _fixed_day(found: Match[str], year: int, month: int, day: int) -> Timex | None:
    if day > days_in_month(year, month):
        return None
    date = Moment(year, month, day).iso()
    return dated(found, (date, date), "d")


def _days(found: Match[str]) -> Timex | None:
    """“3-5 May 2024”, "May 3 and 4": a range of days."""
    last = _day(found)
    first, final = int(found["first"]), int(found["day"])
    if last is None or last.past is None or last.future is None or first >= final:
        return None
    joint = found.string[found.end("first") : found.start("day")]
    lists = " and " in joint and final > first + 1
    between = found.string[: found.start()].rstrip().lower().endswith("between")
    if lists and joint.count(",") >= final - first - 1:
        lists = False  # "3, 4 and 5 May"
    back = f"-{final - first}d"
    past, future = (last.past[0] + back,) * 2, (last.future[0] + back,) * 2
    if last.anchor is Anchor.NONE:
        past = future = fixed(("@" + back, "@" + back), Moment.from_iso(last.past[0]))
    either = " or " in joint or (lists and not between)  # on one of them, or on days of that time
    last = replace(last, start=found.start("day"), relation="or" if either else "")
    tie = "" if either else ("between" if between else "from")
    return replace(last, start=found.start(), past=past, future=future, to=last, relation=tie)


def _month(found: Match[str]) -> Timex | None:
    if found["month"] in _SHORT and not group(found, "year"):
        return None  # "Jan" and "Mar" alone are people or typing; with a stop or a year they are months
    month, part, which = calendar.month_number(found["month"]), part_of(found), group(found, "which").lower()
    more: dict[str, object] = {"mod": modifier_of(part)}
    if year := year_of(found):
        past = future = fixed(calendar.month_of_year(month, 0), july(year))
    elif (years := _years(which)) is not None:
        past = future = calendar.month_of_year(month, years)
    elif (years := _event_years(which)) is not None:
        past = future = calendar.month_of_year(month, years)
        more["anchor"] = Anchor.MENTION
    else:
        past, future = calendar.month(month, -1), calendar.month(month, 1)
    if part:
        past, future = cut(past, "M", part), cut(future, "M", part)
    return dated(found, past, "M", future, **more)


_WEEKS = {"first": 0, "second": 7, "third": 14, "fourth": 21}


def _week_of_month(found: Match[str]) -> Timex | None:
    """“the first week of March”, "the last week of next month"."""
    month, which = _month(found), found["week"].lower()
    if month is None or month.past is None or month.future is None:
        return None
    past, future = (_week(steps, which) for steps in (month.past, month.future))
    return replace(month, past=past, future=future, unit="w")


def _week(month: Steps, which: str) -> Steps:
    start, end = (month[0], "+6d") if which in _WEEKS else (month[1], "-6d")
    away = f"+{_WEEKS[which]}d" if _WEEKS.get(which) else ""
    if start.startswith("@"):
        first, last = start + away, start + away + end
    else:
        first, last = fixed(("@" + away, "@" + away + end), Moment.from_iso(start))
    return (first, last) if which in _WEEKS else (last, first)


def _years(which: str) -> int | None:
    return {"last": -1, "this": 0, "next": 1}.get(which)


def _event_years(which: str) -> int | None:
    return {"the following": 1, "that": 0, "the same": 0, "the previous": -1}.get(which)


def _year(found: Match[str]) -> Timex | None:
    year, part = year_of(found), part_of(found)
    if year is None or _is_in_code(found):
        return None
    steps = fixed(calendar.whole("y", 0), july(year))
    return dated(found, cut(steps, "y", part) if part else steps, "y", mod=modifier_of(part))


def _is_in_code(found: Match[str]) -> bool:
    """Whether a number is part of a name: "Joint Sword-2024A", and not "mid-2024"."""
    word = _JOINED.search(found.string, max(0, found.start() - 20), found.start())
    return word is not None and word[1].lower() not in _BEFORE_YEAR


def _month_of_short_year(found: Match[str]) -> Timex:
    """“March '24”, "Sept. '98"."""
    year = 1900 + int(found["short"])
    year += 100 if year < _FIRST_SHORT_YEAR else 0
    return dated(
        found, fixed(calendar.month_of_year(calendar.month_number(found["month"]), 0), july(year)), "M"
    )


def _short_year(found: Match[str]) -> Timex | None:
    """“in '98”."""
    if not found.string[: found.start()].lower().endswith(_BEFORE_SHORT):
        return None
    year = 1900 + int(found["year"])
    year += 100 if year < _FIRST_SHORT_YEAR else 0
    return dated(found, fixed(calendar.whole("y", 0), july(year)), "y")


def _day_of_month(found: Match[str]) -> Timex | None:
    """“on the 14th”."""
    day = int(found["day"])
    past, future = (calendar.day_of_month(day, way) for way in (-1, 1))
    return dated(found, past, "d", future) if day < _SURE_DAYS else None


def _day_of_which(found: Match[str]) -> Timex | None:
    """“the 28th of this month”."""
    day = int(found["day"])
    first = calendar.whole("M", _years(found["which"].lower()) or 0)[0]
    step = first + (f"+{day - 1}d" if day > 1 else "")
    return dated(found, (step, step), "d") if day < _SURE_DAYS else None


def _decade(found: Match[str]) -> Timex | None:
    figures = found["decade"].lstrip("'")
    if len(figures) == 2 and _NO_DECADE.search(found.string, max(0, found.start() - 140), found.start()):
        return None
    year = int(figures) + (1900 if len(figures) == 2 else 0)
    if year % 100 == 0 and year < _NOT_HUNDREDS:
        return century(found, year + 50)  # "the late 1800s"
    steps = fixed(calendar.whole("D", 0), july(year))
    part = part_of(found)
    if part:
        shifts = {"START": ("@", "@+4y-1d"), "MID": ("@+3y", "@+7y-1d"), "END": ("@+6y", "@+10y-1d")}
        steps = fixed(shifts[modifier_of(part)], Moment.from_iso(steps[0]))
    return dated(found, steps, "D", mod=modifier_of(part))


def _season(found: Match[str]) -> Timex | None:
    name, which = season_of(found), group(found, "which").lower().removeprefix("the ")
    if not group(found, "year") and which in ("last", "past", "this past"):
        return dated(found, calendar.season(name, -1, over=True), "s")
    if not group(found, "year") and which in ("next", "coming"):
        return dated(found, calendar.season(name, 1, over=True), "s")
    base = f"@/y+{calendar.SEASONS[name] - 1}M"
    if not group(found, "year") and which == "this":  # in March "this winter" began in the year before
        ahead = calendar.season(name, 1) if calendar.SEASONS[name] == _YEAR_END else (base, base + "+3M-1d")
        return dated(found, calendar.season(name, -1), "s", ahead)
    return of_some_year(found, (base, base + "+3M-1d"), "s")


def _of_season(found: Match[str]) -> Timex | None:
    """“The summer of last year”."""
    base = f"@/y+{calendar.SEASONS[season_of(found)] - 1}M"
    return of_some_year(found, (base, base + "+3M-1d"), "s")


def _quarter_ending(found: Match[str]) -> Timex | None:
    """“The March quarter”: the three months of which the one named is the last."""
    month = calendar.month_number(found["month"])
    if year := year_of(found):
        past = future = fixed(calendar.month_of_year(month, 0), july(year))
    else:
        past, future = calendar.month(month, -1), calendar.month(month, 1)
    first = [
        step + "-2M" if step[0] == "@" else shift(Moment.from_iso(step), "-2M").iso()
        for step in (past[0], future[0])
    ]
    return dated(found, (first[0], past[1]), "q", (first[1], future[1]))


def _holiday(found: Match[str]) -> Timex | None:
    month, day = _HOLIDAYS[found["holiday"].lower()]
    if year := year_of(found):
        return _fixed_day(found, year, month, day)
    past, future = calendar.day(month, day, -1), calendar.day(month, day, 1)
    which = group(found, "which").lower()
    if group(found, "weekend"):
        past, future = (calendar.weekend_about(steps[0]) for steps in (past, future))
        return dated(found, past, "w", future, suffix="-WE")
    return dated(found, future if which == "next" else past, "d", past if which == "last" else future)


_RANK = r"(?:st|nd|rd|th)"
_NO_NOUN = (  # "on the 14th floor" is no day
    r"[,.;:)]| of (?:that|the same) month\b"
    r"| (?:the|an?|its|their|his|her|with|at|in|off|for|but|when|after|because)\b(?! row\b)"
)
PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"{LEAD}?(?:the )?(?P<first>[12]?\d|3[01])(?:st|nd|rd|th)?{_LISTED}"
     rf"(?:\s?[-–]\s?| (?:to|and|or) (?:the )?){_DAY} (?:of )?{MONTH}(?:(?: of)?,? (?:{YEAR}|{_OF_YEAR}))?",
     _days),
    (rf"{LEAD}?(?:the (?=\d+[a-z]))?{_DAY} (?:of )?{MONTH}(?:(?: of)?,? (?:{YEAR}|{_OF_YEAR}))?", _day),
    (rf"{MONTH} (?P<first>[12]?\d|3[01])(?:st|nd|rd|th)?{_LISTED}"
     rf",?(?:\s?[-–]\s?| to | through | and | or ){_DAY}(?!:|[-–\d]| ?[ap]\.?m\b)"
     rf"(?:(?: of)?,? (?:{YEAR}|{_OF_YEAR}))?", _days),
    (rf"(?:(?<!\bin )(?:early|late) )?{LEAD}?{MONTH} (?:the )?{_DAY}(?![\d,]*\d)"
     rf"(?:,? (?:of )?(?:{YEAR}|{_OF_YEAR}))?", _day),
    (rf"the (?P<week>first|second|third|fourth|last|final) (?:full )?week (?:of|in) {MONTH}"
     rf"(?:,? (?:of )?(?:{YEAR}|{_OF_YEAR}))?", _week_of_month),
    (rf"(?:the )?{MONTH} quarter(?: of {YEAR})?\b", _quarter_ending),
    (rf"(?:(?:{PART}|the months? of)[- ])?{MONTH},? (?:of )?(?:{YEAR}|{_OF_YEAR})", _month),
    (rf"{MONTH} '(?P<short>\d\d)(?![\w'])", _month_of_short_year),
    (rf"(?:(?:{PART}|the months? of)[- ])?{MONTH}(?!{_RALLY})", _month),
    (r"(?<=[ (])(?P<decade>'[2-9]0)'?s\b", _decade),
    (rf"(?:the )?(?:(?:{PART}|mid- to late|early to mid)[- ](?:the )?)?"
     r"(?-i:(?<![A-Z]-))(?P<decade>(?:1[0-9]|20)\d0|'?[2-9]0)'?s\b", _decade),
    (rf"(?:(?P<which>last|this|next|the coming|the past|the) )?(?:(?:early|mid|late)[- ])?{SEASON}"
     rf"(?: of)? {YEAR}(?:[-–/](?P<over>\d\d)\b)?", _season),
    (rf"(?:the )?(?:(?:early|mid|late)[- ])?{SEASON} (?:of )?(?P<which>last|this|next) year\b", _of_season),
    (rf"(?:(?:early|mid|late|earlier|later)[- ])?(?P<which>last|(?:this|the) past|this|next|the coming)"
     rf" {SEASON}", _season),
    (r"(?<= )'(?P<year>\d\d)(?![\w']|(?-i: [A-Z]))", _short_year),
    (rf"(?:(?<=\bon )|(?<=\bsince )|(?<=\buntil )|(?<=\bfrom )|(?<=\bto ))the (?P<day>[12]\d|[1-9]){_RANK}"
     rf"(?={_NO_NOUN}| to the (?:[12]\d|[1-9]){_RANK}(?:{_NO_NOUN}))",
     _day_of_month),
    (rf"{WEEKDAY},? the (?P<day>[12]\d|[1-9])(?:st|nd|rd|th)\b(?! of\b| (?:day|time)\b)", _day_of_month),
    (r"the (?P<day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th) of (?P<which>this|the|last|next) month\b",
     _day_of_which),
    (rf"the {YEAR} (?:period|season|fiscal year)\b", _year),
    (rf"(?:{PART}[- ](?:in )?)?(?:(?:the )?fiscal (?:year )?)?{YEAR}", _year),
    (r"(?:(?P<which>last|next|this|the(?= (?-i:new) year\b(?!'))|the(?= [\w' ]{3,20} weekend)) )?"
     rf"{_HOLIDAY}(?:(?P<weekend>(?:'s)? weekend)|,? (?:(?:in|of) )?{YEAR})?\b(?! Island\b)", _holiday),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
