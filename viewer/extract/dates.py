"""The dates and times of day that an English text names."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from viewer.extract import calendar
from viewer.extract.calendar import Steps
from viewer.extract.numbers import WORD_NUMBER, number
from viewer.extract.timex import Anchor, Timex, TimexType, fixed
from viewer.model.moment import Moment, days_in_month

_MONTH = r"(?P<month>(?-i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|Apr(?:il|\.)?|May|June?|Jun\.|July?|Jul\.|Aug(?:ust|\.)?|" \
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?))(?![\w])"  # fmt: skip
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?"
_WEEKDAY = r"(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?P<year>(?:1[0-9]|20)\d\d)(?![\d,.]*\d|[-–]\d{3,})"
_OF_YEAR = r"(?P<of>(?P<which>last|next|this|that|the following|the same|the previous) year)"
_PART = r"(?P<part>early|mid|late|the (?:beginning|start|middle|end) of|(?:beginning|start|middle|end) of)"
_UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|century)"
_COUNT = rf"(?P<count>\d+(?:,\d{{3}})*(?:\.\d+)?|{WORD_NUMBER}|a|an|a couple of|half a|several|a few|few)"
_SEASON = r"(?P<season>spring|summer|autumn|winter|fall)"
_HOLIDAYS = {
    "christmas eve": (12, 24), "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26),
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year": (1, 1), "halloween": (10, 31),
    "valentine's day": (2, 14), "may day": (5, 1), "bastille day": (7, 14), "armistice day": (11, 11),
}  # fmt: skip
_HOLIDAY = "(?P<holiday>" + "|".join(_HOLIDAYS) + ")"
_SET_UNITS = {
    "daily": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
    "annually": "P1Y",
    "annual": "P1Y",
}
_HINT = re.compile(
    r"\d|day|week|month|year|decade|centur|quarter|spring|summer|autumn|winter|fall|January|February|March|April|May"
    r"|June|July|August|September|October|November|December|Christmas|New Year|hour|minute|ago|night|noon"
    r"|tomorrow|early|late|Jan\b|Feb\b|Mar\b|Apr\b|Jun\b|Jul\b|Aug\b|Sep|Oct|Nov|Dec|now|current|recent|weekend"
)

Reader = Callable[["re.Match[str]"], Timex | None]


def _timex(
    found: "re.Match[str]", past: Steps, unit: str, future: Steps | None = None, **more: object
) -> Timex:
    anchor = Anchor.PUBLISHED if past[0].startswith("@") else Anchor.NONE
    values: dict[str, object] = {"anchor": anchor, **more}
    return Timex(found.start(), found.end(), TimexType.DATE, past, future or past, unit, **values)  # type: ignore[arg-type]


def _group(found: "re.Match[str]", name: str) -> str:
    return found.groupdict().get(name) or ""


def _july(year: int) -> Moment:
    return Moment(year, 7, 1)


def _years(which: str) -> int | None:
    return {"last": -1, "this": 0, "next": 1}.get(which)


def _event_years(which: str) -> int | None:
    return {"the following": 1, "that": 0, "the same": 0, "the previous": -1}.get(which)


def _part(found: "re.Match[str]") -> str:
    words = _group(found, "part").lower().split()
    return (words[-2] if len(words) > 1 else words[0]) if words else ""


def _iso(found: "re.Match[str]") -> Timex | None:
    try:
        day = Moment.from_iso(found[0][:10]).iso()
    except ValueError:
        return None
    return _timex(found, (day, day), "d")


def _day(found: "re.Match[str]") -> Timex | None:
    month, day = calendar.month_number(found["month"]), int(found["day"])
    if day > days_in_month(2024, month):
        return None
    if year := _group(found, "year"):
        return _fixed_day(found, int(year), month, day)
    which = _group(found, "which").lower()
    if (years := _years(which)) is not None:
        return _timex(found, calendar.day_of_year(month, day, years), "d")
    if (years := _event_years(which)) is not None:
        return _timex(found, calendar.day_of_year(month, day, years), "d", anchor=Anchor.MENTION)
    return _timex(found, calendar.day(month, day, -1), "d", calendar.day(month, day, 1))


def _fixed_day(found: "re.Match[str]", year: int, month: int, day: int) -> Timex | None:
    if day > days_in_month(year, month):
        return None
    date = Moment(year, month, day).iso()
    return _timex(found, (date, date), "d")


def _days(found: "re.Match[str]") -> Timex | None:
    """ "3-5 May 2024": a range of days."""
    last = _day(found)
    first = int(found["first"])
    if last is None or last.past is None or last.future is None or first >= int(found["day"]):
        return None
    back = f"-{int(found['day']) - first}d"
    if last.anchor is Anchor.NONE:
        start = fixed(("@" + back, "@" + back), Moment.from_iso(last.past[0]))
        opening = replace(last, past=start, future=start)
    else:
        opening = replace(last, past=(last.past[0] + back,) * 2, future=(last.future[0] + back,) * 2)
    return replace(opening, to=last, relation="from")


def _month(found: "re.Match[str]") -> Timex | None:
    month, part, which = calendar.month_number(found["month"]), _part(found), _group(found, "which").lower()
    more: dict[str, object] = {"mod": _mod(part)}
    if year := _group(found, "year"):
        past = future = fixed(calendar.month_of_year(month, 0), _july(int(year)))
    elif (years := _years(which)) is not None:
        past = future = calendar.month_of_year(month, years)
    elif (years := _event_years(which)) is not None:
        past = future = calendar.month_of_year(month, years)
        more["anchor"] = Anchor.MENTION
    else:
        past, future = calendar.month(month, -1), calendar.month(month, 1)
    if part:
        past, future = _cut(past, "M", part), _cut(future, "M", part)
    return _timex(found, past, "M", future, **more)


def _cut(steps: Steps, unit: str, part: str) -> Steps:
    """The early, middle or late part of a month or year."""
    if not steps[0].startswith("@"):
        return fixed(_cut(("@", "@"), unit, part), Moment.from_iso(steps[0]))
    return calendar.part_of_month(steps[0], part) if unit == "M" else calendar.part_of_year(steps[0], part)


def _mod(part: str) -> str:
    return {"early": "START", "beginning": "START", "start": "START", "late": "END", "end": "END"}.get(
        part, "MID" if part else ""
    )


def _year(found: "re.Match[str]") -> Timex | None:
    steps, part = fixed(calendar.whole("y", 0), _july(int(found["year"]))), _part(found)
    return _timex(found, _cut(steps, "y", part) if part else steps, "y", mod=_mod(part))


def _decade(found: "re.Match[str]") -> Timex | None:
    year = int(found["decade"])
    if len(found["decade"]) == 2:
        year += 1900
    steps = fixed(calendar.whole("D", 0), _july(year))
    part = _part(found)
    if part:
        shifts = {"START": ("@", "@+4y-1d"), "MID": ("@+3y", "@+7y-1d"), "END": ("@+6y", "@+10y-1d")}
        steps = fixed(shifts[_mod(part)], Moment.from_iso(steps[0]))
    return _timex(found, steps, "D", mod=_mod(part))


def _century(found: "re.Match[str]") -> Timex | None:
    count = (
        number(found["count"])
        if not found["count"][0].isdigit()
        else float(re.sub(r"\D", "", found["count"]))
    )
    if not count or count > 30:
        return None
    return _timex(found, fixed(calendar.whole("C", 0), _july(int(count) * 100 - 50)), "C")


def _quarter(found: "re.Match[str]") -> Timex | None:
    which = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
    part = _group(found, "number").lower()
    count = which.get(part) or int(part or 1)
    half = "half" in found[0].lower()
    size = 6 if half else 3
    if count * size > 12 and half:
        count = 2
    base = "@/y" + (f"+{(count - 1) * size}M" if count > 1 else "")
    return _of_some_year(found, (base, base + f"+{size}M-1d"), "q")


def _season(found: "re.Match[str]") -> Timex | None:
    first = calendar.SEASONS[found["season"].lower()]
    base = f"@/y+{first - 1}M"
    return _of_some_year(found, (base, base + "+3M-1d"), "s")


def _of_some_year(found: "re.Match[str]", steps: Steps, unit: str) -> Timex | None:
    """A part of a year that is named, counted or left out."""
    if year := _group(found, "year"):
        return _timex(found, fixed(steps, _july(int(year))), unit)
    which = _group(found, "which").lower().removeprefix("the ")
    years = {"last": -1, "next": 1, "coming": 1, "past": -1, "previous": -1}.get(which, 0)
    moved = f"@{years:+d}y" if years else "@"
    first, last = (moved + step.removeprefix("@") for step in steps)
    return _timex(found, (first, last), unit)


_DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "this morning": 0,
              "this afternoon": 0, "this evening": 0, "overnight": 0}  # fmt: skip


def _day_word(found: "re.Match[str]") -> Timex | None:
    return _timex(found, calendar.whole("d", _DAY_WORDS[found[0].lower()])[:1] * 2, "d")


def _near_unit(found: "re.Match[str]") -> Timex | None:
    """ "last week", "next year", "earlier this month"."""
    which, unit = found["which"].lower().removeprefix("the "), found["unit"].lower()
    count = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1}.get(which, 0)
    if unit == "weekend":
        monday = f"@{count:+d}w/w" if count else "@/w"
        return _timex(found, (monday + "+5d", monday + "+6d"), "w")
    code, part = calendar.UNITS[unit], _part(found)
    steps = calendar.whole(code, count)
    if part and code in "My":
        return _timex(found, _cut(steps, code, part), code, mod=_mod(part))
    if count or code == "d":
        return _timex(found, steps, code)
    return _timex(found, (steps[0], "@"), code, ("@", steps[1]), is_current=True)


def _near_weekday(found: "re.Match[str]") -> Timex | None:
    which, day = found["which"].lower(), calendar.WEEKDAYS.index(found["weekday"].lower())
    if which in ("last", "past"):
        return _timex(found, calendar.weekday_before(day), "d")
    return _timex(found, calendar.weekday_of_week(day, 1 if which == "next" else 0), "d")


def _near_month(found: "re.Match[str]") -> Timex | None:
    which, month = found["which"].lower(), calendar.month_number(found["month"])
    if which == "this":
        return _timex(found, calendar.month_of_year(month, 0), "M")
    return _timex(found, calendar.month(month, -1 if which in ("last", "past") else 1, strict=True), "M")


def _weekday(found: "re.Match[str]") -> Timex | None:
    day = calendar.WEEKDAYS.index(found["weekday"].lower())
    return _timex(found, calendar.weekday(day, -1), "d", calendar.weekday(day, 1))


def _ago(found: "re.Match[str]") -> Timex | None:
    """ "two years ago", "a decade ago": the calendar unit that lies so far back."""
    return _counted(found, -1)


def _ahead(found: "re.Match[str]") -> Timex | None:
    return _counted(found, 1)


def _counted(found: "re.Match[str]", sign: int) -> Timex | None:
    count, unit = number(found["count"].lower().removeprefix("a couple of") or "two"), found["unit"].lower()
    if count is None or count > 9999 or count != int(count):
        past = ("@", "@")
        return replace(
            _timex(found, past, ""), past=None, future=None, value="PAST_REF" if sign < 0 else "FUTURE_REF"
        )
    times, code = {"decade": (10, "y"), "century": (100, "y"), "fortnight": (2, "w")}.get(
        unit, (1, calendar.UNITS[unit])
    )
    if unit == "week" or unit == "fortnight":
        step = f"@{sign * int(count) * times:+d}w"
        return _timex(found, (step + "/w", step + "/w+6d"), "w", mod="APPROX")
    return _timex(found, calendar.whole(code, sign * int(count) * times), code)


def _later(found: "re.Match[str]") -> Timex | None:
    """ "two days later", "a month earlier": counted from an event."""
    count, unit = number(found["count"]), found["unit"].lower()
    if count is None or count > 9999 or count != int(count):
        return None
    sign = -1 if found["way"].lower() in ("earlier", "before", "previously") else 1
    times, code = {"decade": (10, "y"), "century": (100, "y"), "fortnight": (2, "w")}.get(
        unit, (1, calendar.UNITS[unit])
    )
    return _timex(found, _moved_by(sign * int(count) * times, code), code, anchor=Anchor.EVENT)


def _offset(found: "re.Match[str]") -> Timex | None:
    """ "a day after", "the month before": counted from the event that follows; `future` is the way back."""
    count = 1.0 if found["count"].lower() == "the" else number(found["count"])
    unit = found["unit"].lower()
    if count is None or count > 9999 or count != int(count) or _group(found, "vague"):
        return Timex(found.start(), found.end(), TimexType.DATE, anchor=Anchor.EVENT, value="XXXX")
    sign = -1 if found["way"].lower() == "before" else 1
    times, code = {"decade": (10, "y"), "century": (100, "y"), "fortnight": (2, "w")}.get(
        unit, (1, calendar.UNITS[unit])
    )
    away, back = (_moved_by(s * sign * int(count) * times, code) for s in (1, -1))
    return _timex(found, away, code, back, anchor=Anchor.EVENT)


def _moved_by(count: int, code: str) -> Steps:
    moved = f"@{count:+d}{code}"
    return (moved, moved) if code == "d" else (f"{moved}/{code}", f"{moved}/{code}+1{code}-1d")


def _same(found: "re.Match[str]") -> Timex | None:
    """ "the same day", "the following year", "that month": counted from an event."""
    which, code = found["which"].lower(), calendar.UNITS[found["unit"].lower()]
    count = {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(which.removeprefix("the "), 0)
    if which == "that" and code == "d":
        return _timex(found, ("@", "@"), code, anchor=Anchor.EVENT)
    return _timex(found, calendar.whole(code, count), code, anchor=Anchor.EVENT)


def _holiday(found: "re.Match[str]") -> Timex | None:
    month, day = _HOLIDAYS[found["holiday"].lower()]
    if year := _group(found, "year"):
        return _fixed_day(found, int(year), month, day)
    return _timex(found, calendar.day(month, day, -1), "d", calendar.day(month, day, 1))


def _vague(found: "re.Match[str]") -> Timex | None:
    low = found[0].lower()
    value = "PAST_REF" if low.startswith(("recent", "former", "previous")) else "PRESENT_REF"
    return Timex(found.start(), found.end(), TimexType.DATE, value=value, anchor=Anchor.PUBLISHED)


def _set(found: "re.Match[str]") -> Timex | None:
    low = found[0].lower()
    unit = _group(found, "unit").lower()
    value = _SET_UNITS.get(low) or {"day": "P1D", "week": "P1W", "month": "P1M", "year": "P1Y"}.get(unit, "")
    return Timex(found.start(), found.end(), TimexType.SET, value=value) if value else None


def _clock(found: "re.Match[str]") -> Timex | None:
    hour = int(found["hour"])
    half = _group(found, "half").lower().replace(".", "")
    if hour > 23 or (half and not 1 <= hour <= 12):
        return None
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
    value = f"T{hour:02}:{_group(found, 'minute') or '00'}"
    return Timex(found.start(), found.end(), TimexType.TIME, value=value, unit="h")


_PATTERNS: tuple[tuple[str, Reader], ...] = (
    (r"\d{4}-\d\d-\d\d", _iso),
    (rf"(?:{_WEEKDAY},? )?(?P<first>[12]?\d|3[01])(?:st|nd|rd|th)?(?:\s?[-–]\s?| to | and ){_DAY} {_MONTH}(?:,? {_YEAR})?", _days),
    (rf"(?:{_WEEKDAY},? )?(?:the )?{_DAY} (?:of )?{_MONTH}(?:(?: of)?,? (?:{_YEAR}|{_OF_YEAR}))?", _day),
    (rf"(?:{_WEEKDAY},? )?{_MONTH} {_DAY}(?![\d,]*\d)(?:,? (?:of )?(?:{_YEAR}|{_OF_YEAR}))?", _day),
    (rf"(?:{_PART}[- ])?{_MONTH},? (?:of )?(?:{_YEAR}|{_OF_YEAR})", _month),
    (rf"(?P<which>last|next|this|past) {_MONTH}", _near_month),
    (rf"(?:{_PART}[- ])?{_MONTH}", _month),
    (rf"(?:the )?(?:(?P<part>early|mid|late)[- ])?(?P<decade>(?:1[0-9]|20)\d0|'?[2-9]0)'?s\b", _decade),
    (rf"the (?:(?P<part>early|mid|late)[- ])?(?P<count>\d{{1,2}}(?:st|nd|rd|th)) century", _century),
    (rf"(?:the )?(?P<number>first|second|third|fourth|last) (?:quarter|half)(?: of)?(?: {_YEAR}| (?P<which>last|this|next) year)", _quarter),
    (rf"Q(?P<number>[1-4])(?: of)? {_YEAR}", _quarter),
    (rf"(?:(?P<which>last|this|next|the coming|the past|the) )?{_SEASON}(?: of)? {_YEAR}", _season),
    (rf"(?P<which>last|this|next|the coming) {_SEASON}", _season),
    (rf"(?:{_PART}[- ](?:in )?)?{_YEAR}", _year),
    (r"\b(?:today|tonight|yesterday|tomorrow|last night|this (?:morning|afternoon|evening)|overnight)\b", _day_word),
    (r"(?:(?P<part>early|late|the (?:beginning|start|middle|end) of|end of) )?"
     r"(?P<which>last|this|next|the (?:coming|current|past|previous)) (?P<unit>week|weekend|month|quarter|year|decade|century)\b", _near_unit),
    (r"(?P<part>the (?:beginning|start|middle|end) of|end of) (?P<which>the) (?P<unit>week|month|year)\b", _near_unit),
    (rf"(?P<which>last|next|this|past) (?P<weekday>{_WEEKDAY})", _near_weekday),
    (rf"{_COUNT}[- ]{_UNIT}s? ago\b", _ago),
    (rf"{_COUNT} {_UNIT}s? from now\b", _ahead),
    (rf"(?<=\bin ){_COUNT} {_UNIT}s?'? time\b", _ahead),
    (rf"{_COUNT} {_UNIT}s? (?P<way>later|earlier|afterwards?|before(?=[.,;:]|$))", _later),
    (rf"(?:(?P<vague>almost|nearly|more than|less than|about|around|just over|just under|over|some) )?"
     rf"(?P<count>\d+|{WORD_NUMBER}|an?|the) {_UNIT}s? (?P<way>after|before)\b", _offset),
    (rf"(?P<which>the (?:same|following|next|previous|preceding)|that(?: same)?) {_UNIT}\b(?!s)", _same),
    (rf"(?P<weekday>{_WEEKDAY})\b(?: (?:morning|afternoon|evening|night))?", _weekday),
    (rf"{_HOLIDAY}(?:,? {_YEAR})?\b", _holiday),
    (r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap]\.?m\.?)(?!\w)", _clock),
    (r"\b(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)\b", _clock),
    (r"\b(?:every|each) (?P<unit>day|week|month|year)\b|\b(?:daily|weekly|monthly|yearly|annually|annual)\b", _set),
    (r"\b(?:now|currently|recently|at present|nowadays)\b", _vague),
)  # fmt: skip
_READERS = tuple(
    (
        re.compile(
            pattern if pattern.startswith((r"\b", "(?<=")) else r"\b(?:" + pattern + ")", re.IGNORECASE
        ),
        reader,
    )
    for pattern, reader in _PATTERNS
)
_PLAIN = str.maketrans({"\n": " ", "\r": " ", "\t": " ", "\xa0": " ", "’": "'", "‑": "-"})


def dates(text: str, start: int, end: int, verbs: frozenset[int] = frozenset()) -> tuple[Timex, ...]:
    """The dates and times that `text[start:end]` names, in order, none overlapping another.

    Args:
        text: the whole text; offsets count from its start.
        start: the first character to read.
        end: where to stop, excluded.
        verbs: where words begin that are verbs: there "May" is no month.
    """
    if not _HINT.search(text, start, end):
        return ()
    plain = text[start:end].translate(_PLAIN)
    found = _longest([t for t in _all(plain) if t.start + start not in verbs or _has_digit(plain, t)])
    return tuple(_moved(timex, start) for timex in found)


def _moved(timex: Timex, by: int) -> Timex:
    to = _moved(timex.to, by) if timex.to else None
    return replace(timex, start=timex.start + by, end=timex.end + by, to=to)


def _has_digit(text: str, timex: Timex) -> bool:
    return any(c.isdigit() for c in text[timex.start : timex.end])


def _all(text: str) -> Iterator[Timex]:
    for pattern, reader in _READERS:
        for match in pattern.finditer(text):
            timex = reader(match)
            if timex and not _is_bare_number(text, timex, match):
                yield timex


_NO_YEAR_AFTER = re.compile(
    r"\s*(?:%|-\w|°|(?:people|men|women|troops|ships?|tonnes?|tons|barrels|miles|km|metres|meters|feet|dollars|pesos|euros"
    r"|soldiers|workers|jobs|homes|houses|students|votes|million|billion|vessels|members|hectares|acres|others|more|a)\b)", re.I)  # fmt: skip
_YEAR_BEFORE = re.compile(
    r"[$€£¥#]\s?$|\b(?:No\.?|number(?:ed)?|some|about|around|nearly|almost|over|than)\s+$", re.IGNORECASE
)


def _is_bare_number(text: str, timex: Timex, match: "re.Match[str]") -> bool:
    """Whether four figures count something rather than name a year."""
    if timex.unit != "y" or not match[0][-4:].isdigit() or len(match[0]) > 5:
        return False
    return bool(
        _NO_YEAR_AFTER.match(text, match.end())
        or _YEAR_BEFORE.search(text, max(0, match.start() - 12), match.start())
    )


def _longest(found: list[Timex]) -> tuple[Timex, ...]:
    """Of those that overlap the one that begins first, and of these the longest."""
    kept: list[Timex] = []
    for timex in sorted(found, key=lambda t: (t.start, -t.end)):
        if not kept or timex.start >= kept[-1].end:
            kept.append(timex)
    return tuple(kept)
