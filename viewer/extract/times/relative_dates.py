"""Dates counted from another day: "last week", "on Thursday", "two years ago", "the following day"."""

import re
from dataclasses import replace
from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.grammar.calendar import Steps
from viewer.extract.grammar.numbers import WORD_NUMBER, number
from viewer.extract.times.date_parts import (
    COUNT,
    MONTH,
    PARTS_OF_DAY,
    UNIT,
    WEEKDAY,
    Reader,
    cut,
    dated,
    group,
    modifier_of,
    part_of,
    season_of,
)
from viewer.extract.times.timex import Anchor, Timex, TimexType

_SHOW = re.compile("[\"”'’]{0,2} (?:[Ss]how|[Pp]rogram(?:me)?)\\b")  # "Today" show, The Tonight Show
_QUOTED = re.compile("[\"“`'‘]$")
_CASTER = re.compile("\\b(?:USA|(?:ABC|BBC|CBS|CNN|Fox|NBC)(?:'s)?) [\"“`'‘]{0,2}$")
"""What stands before the name of a broadcast or of a paper: "USA Today", "CBS This Morning"."""
_KIND = re.compile(
    r"(?: |-)(?:bags?|accommodation|buses|bus|deliver(?:y|ies)|ferry|guests?|hikes?|lending|loans?|parking"
    r"|rates?|sensation|shifts?|sleepers?|stays?|success|trains?|trips?)\b",
    re.IGNORECASE,
)
"""What "overnight" says the kind of: "an overnight bag"."""
_DAY_WORDS = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1, "last night": -1, "overnight": 0,
              "the day before yesterday": -2, "the day after tomorrow": 2,
              "this": 0}  # fmt: skip


def _day_word(found: Match[str]) -> Timex | None:
    if found["word"][0].isupper() and (_SHOW.match(found.string, found.end()) or _is_cast(found)):
        return None
    if found["word"].lower() == "overnight" and _KIND.match(found.string, found.end()):
        return None
    word, part = found["word"].lower(), group(found, "hours").lower()
    suffix = PARTS_OF_DAY.get(part or word, "")
    return dated(found, calendar.whole("d", _DAY_WORDS[word])[:1] * 2, "d", suffix=suffix)


def _is_cast(found: Match[str]) -> bool:
    return _CASTER.search(found.string, max(0, found.start() - 8), found.start()) is not None


_AWAY = {
    "last": -1,
    "past": -1,
    "previous": -1,
    "latest": -1,
    "prior": -1,
    "preceding": -1,
    "next": 1,
    "coming": 1,
}


def _near_unit(found: Match[str]) -> Timex | None:
    """“last week”, "next year", "earlier this month"."""
    if found["unit"][0].isupper() and (
        _QUOTED.search(found.string, max(0, found.start() - 3), found.start()) or _is_cast(found)
    ):
        return None  # a broadcast: ABC's "This Week"
    which, unit = found["which"].lower().removeprefix("the "), found["unit"].lower()
    which = which if which == "this" else which.removeprefix("this ")
    count = _AWAY.get(which, 0)
    if unit == "weekend":
        if not count:  # the last one or the next
            past, future = (("@-5d/w+5d", "@-5d/w+6d"), ("@/w+5d", "@/w+6d"))
            return dated(found, past, "w", future, suffix="-WE")
        monday = f"@{count:+d}w/w"
        return dated(found, (monday + "+5d", monday + "+6d"), "w", suffix="-WE")
    code, part = calendar.UNITS[unit], part_of(found)
    if which == "past" and code in "wMyD" and not part:
        length = {"w": "P1W", "M": "P1M", "D": "P10Y"}.get(code, "")
        return dated(found, (f"@-1{code}", "@"), code, value=length)
    steps = calendar.whole(code, count)
    if part and code in "My":
        return dated(found, cut(steps, code, part), code, mod=modifier_of(part))
    if count or code == "d":
        return dated(found, steps, code)
    return dated(found, (steps[0], "@"), code, ("@", steps[1]), is_current=True)


def _near_weekday(found: Match[str]) -> Timex | None:
    which, day = found["which"].lower(), calendar.WEEKDAYS.index(found["weekday"].lower())
    suffix = PARTS_OF_DAY.get(group(found, "hours").lower(), "")
    if which in ("last", "past", "this past", "the previous"):
        return dated(found, calendar.weekday_before(day), "d", suffix=suffix)
    if which == "next":
        return dated(found, calendar.weekday_of_week(day, 1), "d", suffix=suffix)
    return dated(found, calendar.weekday(day, -1), "d", calendar.weekday(day, 1), suffix=suffix)


def _weekday_of_week(found: Match[str]) -> Timex:
    """“Monday of last week”, "a week ago Monday"."""
    weeks = {"this": 0, "next": 1}.get(group(found, "which").lower(), -1)
    return dated(
        found, calendar.weekday_of_week(calendar.WEEKDAYS.index(found["weekday"].lower()), weeks), "d"
    )


def _near_month(found: Match[str]) -> Timex | None:
    which, month = found["which"].lower(), calendar.month_number(found["month"])
    if which == "this":
        return dated(found, calendar.month_of_year(month, 0), "M")
    return dated(found, calendar.month(month, 1 if which == "next" else -1, strict=True), "M")


_ANY = re.compile(r"\b(?:on|one) an? $", re.IGNORECASE)
_NO_NOUN = re.compile(r"[.,;)]|$| (?:and|at|but|in|of|or|that|when|where|while|with)\b")


def _weekday(found: Match[str]) -> Timex | None:
    if _ANY.search(found.string, max(0, found.start() - 8), found.start()) and _NO_NOUN.match(
        found.string, found.end()
    ):
        value = f"XXXX-WXX-{calendar.WEEKDAYS.index(found['weekday'].lower()) + 1}"  # of some week
        return Timex(found.start("weekday"), found.end(), TimexType.DATE, unit="d", value=value)
    day = calendar.WEEKDAYS.index(found["weekday"].lower())
    suffix = PARTS_OF_DAY.get((group(found, "hours") or group(found, "hour")).lower(), "")
    return dated(found, calendar.weekday(day, -1), "d", calendar.weekday(day, 1), suffix=suffix)


def _ago(found: Match[str]) -> Timex | None:
    """“two years ago”, "a decade ago": the calendar unit that lies so far back.

    Exactly that long ago is to the day.  More than that long ago is at any time up to it, less than that at
    any time from it on.
    """
    told, about = _counted(found, -1), group(found, "about").lower()
    if told.past is None:
        return told
    relation, (first, last) = told.relation, told.past
    few, many = number(group(found, "low")), number(found["count"])
    if about == "exactly" or found.string.startswith(" to the day", found.end()):
        day = told.past[0].partition("/")[0]
        return replace(told, past=(day, day), future=(day, day), unit="d", mod="")
    if about in ("more than", "over", "just over"):
        relation = "by"
    elif about in ("less than", "just under"):
        relation = "after"
    elif about in ("almost", "nearly"):
        last += f"+1{told.unit}"
    elif few and many and few < many:  # "two to three weeks ago"
        size = {"decade": 10, "century": 100, "fortnight": 2}.get(found["unit"].lower(), 1)
        last += f"+{int(many - few) * size}{told.unit}"
    return replace(told, past=(first, last), future=(first, last), relation=relation)


def _ago_today(found: Match[str]) -> Timex | None:
    """“five years ago today”, "a year ago this month", "two years ago last week"."""
    count, code = _count(found["count"].lower()), calendar.UNITS[found["unit"].lower()]
    which, _, size = found["when"].lower().rpartition(" ")
    exact = {"today": "d", "week": "w", "month": "M"}[size]
    if code not in ("d", "w", "M", "y") or count is None or count > 9999 or count != int(count):
        return None
    first = f"@-{int(count)}{code}" + {"last": f"-1{exact}", "next": f"+1{exact}"}.get(which, "")
    return dated(
        found, (first, first) if exact == "d" else (f"{first}/{exact}", f"{first}/{exact}+1{exact}-1d"), exact
    )


def _ahead(found: Match[str]) -> Timex:
    return _counted(found, 1)


def _count(words: str) -> float | None:
    """How many: "a couple of" are two, "half a" is a half."""
    return {"a couple of": 2.0, "a couple": 2.0, "half a": 0.5}.get(words) or number(words)


def _counted(found: Match[str], sign: int) -> Timex:
    count, unit = _count(found["count"].lower()), found["unit"].lower()
    if unit == "century" and count and count * 100 % 1 == 0:
        count, unit = count * 100, "year"
    if count is None or count > 9999 or count != int(count):
        past = ("@", "@")
        return replace(
            dated(found, past, ""), past=None, future=None, value="PAST_REF" if sign < 0 else "FUTURE_REF"
        )
    times, code = {"decade": (10, "y"), "century": (100, "y"), "fortnight": (2, "w")}.get(
        unit, (1, calendar.UNITS[unit])
    )
    if unit in ("week", "fortnight"):
        step = f"@{sign * int(count) * times:+d}w"
        return dated(found, (step + "/w", step + "/w+6d"), "w", mod="APPROX")
    return dated(found, calendar.whole(code, sign * int(count) * times), code)


def _later(found: Match[str]) -> Timex | None:
    """“two days later”, "a month earlier": counted from an event."""
    count, unit = _count(found["count"].lower()), found["unit"].lower()
    if count is None or count > 9999 or count != int(count):
        return None
    sign = -1 if found["way"].lower() in ("earlier", "before", "previously") else 1
    times, code = {"decade": (10, "y"), "century": (100, "y"), "fortnight": (2, "w")}.get(
        unit, (1, calendar.UNITS[unit])
    )
    return dated(found, moved_by(sign * int(count) * times, code), code, anchor=Anchor.EVENT)


def _offset(found: Match[str]) -> Timex | None:
    """“a day after”, "the month before": counted from the event that follows; `future` is the way back."""
    part = _PART_BEFORE.search(found.string, max(0, found.start() - 24), found.start())
    if part or (found["count"].lower() == "the" and found["many"]):
        return None  # "the weeks before": nobody knows how many; "half a year after", "12 to 16 weeks before"
    count = 1.0 if found["count"].lower() == "the" else number(found["count"])
    unit = found["unit"].lower()
    times, code = {"decade": (10, "y"), "century": (100, "y"), "fortnight": (2, "w")}.get(
        unit, (1, calendar.UNITS[unit])
    )
    if count is None or count > 9999 or count != int(count) or group(found, "vague"):
        length = f"P{count * times:g}{code.upper()}" if count else "PXX"
        return Timex(found.start(), found.end(), TimexType.DATE, anchor=Anchor.EVENT, value=length)
    sign = -1 if found["way"].lower() == "before" else 1
    away, back = (moved_by(s * sign * int(count) * times, code) for s in (1, -1))
    return dated(found, away, code, back, anchor=Anchor.EVENT)


def _weekday_beside(found: Match[str]) -> Timex:
    """“the Tuesday after” a vote, counted from the event that follows; `future` is the way back."""
    day = calendar.WEEKDAYS.index(found["weekday"].lower())
    later = "@+1d" + calendar.weekday(day, 1)[0].removeprefix("@")
    sooner = calendar.weekday_before(day)[0]
    away, back = (sooner, later) if found["way"].lower() == "before" else (later, sooner)
    return dated(found, (away, away), "d", (back, back), anchor=Anchor.EVENT)


_PART_BEFORE = re.compile(r"\b(?:half|quarter of|[\w-]+ (?:to|or)|\d-) ?$", re.IGNORECASE)


def moved_by(count: int, code: str) -> Steps:
    """The unit of time so many of them away from a day; the very day where they are days."""
    moved = f"@{count:+d}{code}"
    return (moved, moved) if code == "d" else (f"{moved}/{code}", f"{moved}/{code}+1{code}-1d")


def _same(found: Match[str]) -> Timex | None:
    """“the same day”, "the following year", "that month": counted from an event."""
    which, code = found["which"].lower(), calendar.UNITS[found["unit"].lower()]
    count = {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(which.removeprefix("the "), 0)
    if which == "that" and code == "d":
        return dated(found, ("@", "@"), code, anchor=Anchor.EVENT)
    first, last = calendar.whole(code, count)
    first = "@" if found[0].lower().startswith("later ") and not count else first
    last = "@" if found[0].lower().startswith("earlier ") and not count else last
    return dated(found, (first, last), code, anchor=Anchor.EVENT)


def _season_told(found: Match[str]) -> Timex | None:
    """“that summer”, "the following spring": counted from an event."""
    name, which = season_of(found), found["which"].lower().removeprefix("the ")
    way = {"following": 1, "next": 1, "previous": -1, "preceding": -1}.get(which)
    first = f"@/y+{calendar.SEASONS[name] - 1}M"
    steps = calendar.season(name, way, over=True) if way else (first, first + "+3M-1d")
    return dated(found, steps, "s", anchor=Anchor.EVENT)


def _night_beside(found: Match[str]) -> Timex | None:
    """“the night before”, "the morning after": the day before or after what is told beside it."""
    moved = moved_by(-1 if found["way"].lower() == "before" else 1, "d")
    return dated(found, moved, "d", anchor=Anchor.EVENT)


_NEARER = "(?:early|late|earlier|later)"
_HOURS = "(?P<hours>morning|afternoon|evening|night)"

PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"(?P<which>last|next|this|(?:(?:this|the) )?past) {MONTH}"
     r"(?!\.? \d\d?\b(?![:.,]\d|%| (?:people|percent|men|of|others|women)\b))", _near_month),
    (rf"(?:{_NEARER} )?(?P<word>today|tonight|last night|overnight|the day before yesterday"
     rf"|the day after tomorrow|(?:yesterday|tomorrow)|this(?= (?:morning|afternoon"
     rf"|evening|night)))(?:(?<=y|w|s) {_HOURS})?\b", _day_word),
    (r"(?:(?:earlier|later) )?(?:(?P<part>early|late|the (?:beginning|start|middle|end) of|end of) )?"
     r"(?P<which>last|this(?: (?:past|coming))?|next|past"
     r"|the (?:coming|current|past|previous|latest|last|next|prior|preceding)) "
     r"(?P<unit>week|weekend|month|quarter|year|decade|century)\b(?! and a half\b|-)"
     r"(?!(?:(?<=week)|(?<=month)|(?<=year)) of (?!\d))", _near_unit),
    (r"(?:(?<=guilty )|(?<=convicted )|(?<=acquitted )|(?<=cleared )|(?<=accused )|(?<=died ))(?P<part>)"
     r"(?P<which>last|this) (?P<unit>week|month|year)(?= of \w)", _near_unit),
    (r"(?P<part>the (?:beginning|start|middle|end) of|end of) (?P<which>the) (?P<unit>week|month|year)\b",
     _near_unit),
    (r"(?:(?<=\bby )|(?<=\bin )|(?<=until )|(?<=around )|(?<=\bat )|(?<=since ))"
     r"(?P<part>mid)-?(?P<which>)(?P<unit>week|month|year)"
     r"\b(?!-)", _near_unit),
    (rf"(?P<which>last|next|(?:this )?past|this(?: coming)?|the previous) (?P<weekday>{WEEKDAY})"
     rf"(?: {_HOURS})?\b", _near_weekday),
    (r"(?:(?P<about>exactly|almost|nearly|about|around|more than|less than|(?<!took )(?<!taken )"
     r"(?<!took it )(?<!took them )(?<!handed )over|some|just over|just under) )?"
     rf"(?:(?P<low>\d+|{WORD_NUMBER})(?: to | or |-))?{COUNT}[- ](?:or so )?{UNIT}s?(?: or so)? ago\b", _ago),
    (rf"{COUNT} {UNIT}s? ago (?P<when>today|(?:last|next|this) (?:week|month))\b", _ago_today),
    (rf"{COUNT} {UNIT}s? from now\b", _ahead),
    (rf"(?<=\bin ){COUNT} {UNIT}(?:'s|s'?)? time\b", _ahead),
    (r"(?:(?:about|almost|around|just over|just under|more than|nearly|some) )?"
     rf"{COUNT} {UNIT}s? (?P<way>(?:later|earlier)(?! than\b)|afterwards?|before(?=[.,;:]|$))",
     _later),
    (r"(?:(?P<vague>almost|nearly|more than|less than|about|around|just over|just under|over|some)"
     rf" (?!the ))?(?P<count>\d+|{WORD_NUMBER}|an?|the) {UNIT}(?P<many>s?) (?P<way>after|before)\b", _offset),
    (rf"(?P<vague>)(?P<count>\d+|{WORD_NUMBER}) (?P<unit>night)(?P<many>s?) (?P<way>after|before)\b",
     _offset),
    (rf"(?P<count>\d+|{WORD_NUMBER}) (?P<unit>night)s? (?P<way>later|earlier)\b", _later),
    (r"the (?:night|evening|morning|afternoon) (?P<way>after|before)(?=[.,;:]|$)", _night_beside),
    (rf"the (?P<weekday>{WEEKDAY}) (?P<way>after|before)(?! (?:last|next)\b)(?=[ .,;:]|$)",
     _weekday_beside),
    (rf"(?P<weekday>{WEEKDAY}),?(?: of)? (?:earlier |late )?(?P<which>last|this|next) week\b",
     _weekday_of_week),
    (rf"(?P<which>last|this|next) week(?: on)? (?P<weekday>{WEEKDAY})\b", _weekday_of_week),
    (rf"a week ago(?: on)? (?P<weekday>{WEEKDAY})\b", _weekday_of_week),
    (rf"(?:(?:earlier|later) )?(?P<which>the (?:same|following|next|previous|preceding)|that(?: same)?)"
     rf" {UNIT}\b(?!s)", _same),
    (r"(?P<which>that|the (?:same|following|next|previous|preceding)) "
     r"(?P<season>spring|summer|autumn|winter|fall)\b"
     r"(?!-| (?!its\b|his\b|was\b|has\b|is\b|this\b)[a-z]+s\b"
     r"| (?:apart|behind|below|from|in|into|off|on|out|outside|short|to|under|within)\b)",
     _season_told),
    (rf"(?:(?:{_NEARER}|(?P<hour>noon|midday|midnight)(?: on)?) )?(?P<weekday>{WEEKDAY})\b"
     rf"(?!,? {MONTH} \d)(?! (?:morning|afternoon|evening|night)s\b)(?: {_HOURS})?", _weekday),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
