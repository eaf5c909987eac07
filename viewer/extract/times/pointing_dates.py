"""Months and days counted from a date told before: "that October", "the following Monday", "on the 24th"."""

import re
from dataclasses import replace

from viewer.extract.grammar import calendar
from viewer.extract.times.date_parts import MONTH, WEEKDAY
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType

_POINTER = re.compile(r"\b(?P<which>that|the (?:same|following|next|previous))\s+$", re.IGNORECASE)
_MONTH = re.compile(MONTH, re.IGNORECASE)
_WEEKDAY = re.compile(rf"(?P<weekday>{WEEKDAY})", re.IGNORECASE)
_ORDINAL = re.compile(r"the (?P<day>\d+)(?:st|nd|rd|th)", re.IGNORECASE)
_BESIDE_IT = re.compile(r"the (?:day|week|month|year) (?:after|before)", re.IGNORECASE)
_NEXT_DAY = re.compile(
    r"(?:the (?:following|next|previous|same)|that) (?:day|morning|afternoon|evening|night)", re.IGNORECASE
)
_AWAY = {"following": 1, "next": 1, "previous": -1}
_REACH = 16  # characters
_BESIDE = 2  # characters: a comma and a space


_THE_NEXT = re.compile(r"the next ", re.IGNORECASE)


def counted_from_told(text: str, timex: Timex) -> Timex:
    """A month or weekday that "that" or "the following" stands before, to be counted from a date told."""
    if timex.anchor is not Anchor.PUBLISHED or timex.to or timex.type is not TimexType.DATE:
        return timex
    after = _THE_NEXT.match(text, max(0, timex.start - len("the ")), timex.end)
    if after and (steps := _steps(text[after.end() : timex.end], "the following")):
        return replace(timex, start=after.start(), past=steps, future=steps, anchor=Anchor.EVENT)
    pointer = _POINTER.search(text, max(0, timex.start - _REACH), timex.start)
    steps = _steps(text[timex.start : timex.end], pointer["which"].lower()) if pointer else None
    if pointer is None or steps is None:
        return timex
    return replace(timex, start=pointer.start(), past=steps, future=steps, anchor=Anchor.EVENT)


def points_elsewhere(text: str, timex: Timex) -> bool:
    """Whether "the following", "the next" or "the previous" stands before a month or weekday."""
    pointer = _POINTER.search(text, max(0, timex.start - _REACH), timex.start)
    return pointer is not None and pointer["which"].lower().removeprefix("the ") in _AWAY


def _steps(words: str, which: str) -> Steps | None:
    way = _AWAY.get(which.removeprefix("the "), 0)
    if named := _MONTH.fullmatch(words):
        month = calendar.month_number(named["month"])
        return calendar.month(month, way, strict=True) if way else calendar.month_of_year(month, 0)
    if named := _WEEKDAY.fullmatch(words):
        day = calendar.WEEKDAYS.index(named["weekday"].lower())
        if way > 0:
            first = "@+1d" + calendar.weekday(day, 1)[0].removeprefix("@")
            return first, first
        return calendar.weekday_before(day) if way else calendar.weekday_of_week(day, 0)
    return None


_COUNTED_DAY = re.compile(rf"(?:last|next|this) (?P<weekday>{WEEKDAY})", re.IGNORECASE)


def in_week_of(text: str, first: Timex, second: Timex) -> Timex:
    """“Next Monday or Tuesday”: a bare weekday counted on from the one before it."""
    counted = _COUNTED_DAY.fullmatch(text, first.start, first.end)
    bare = _WEEKDAY.fullmatch(text, second.start, second.end)
    if not (counted and bare and first.past):
        return second
    days = [calendar.WEEKDAYS.index(found["weekday"].lower()) for found in (counted, bare)]
    step = f"{first.past[0]}+{(days[1] - days[0]) % len(calendar.WEEKDAYS)}d"
    return replace(second, past=(step, step), future=(step, step))


def pointed_month(text: str, timex: Timex) -> int:
    """The number of the month in "that October", 0 where it is no such date."""
    named = _MONTH.search(text, timex.start, timex.end)
    points = timex.anchor is Anchor.EVENT and text[timex.start : timex.start + 5].lower() == "that "
    return calendar.month_number(named["month"]) if named and points else 0


def is_day_of_month(text: str, timex: Timex) -> bool:
    """Whether it is a day and no month: "the 24th", also where a range begins with one."""
    found = _ORDINAL.match(text, timex.start, timex.end)
    return found is not None and (found.end() == timex.end or timex.to is not None)


def is_right_after(text: str, counted: Timex, timex: Timex) -> bool:
    """Whether a time before a date is counted from it: "a day after Christmas", "before the May 3 vote"."""
    between = text[counted.end : timex.start]
    beside = between in (" ", ", ") or (between in (" the ", " a ") and timex.unit == "d")
    return beside and timex.anchor in (Anchor.NONE, Anchor.PUBLISHED) and not timex.to


def month_beside(times: tuple[Timex, ...], timex: Timex) -> Steps | None:
    """The month that stands right before a day of it: "last month, on the 17th"; None where none does."""
    months = (t for t in times if t.unit == "M" and not t.to and 0 <= timex.opens_at - t.end <= _BESIDE)
    return next((t.past for t in months if t.past), None)


def day_of_told_month(text: str, timex: Timex, told: Steps | None) -> Timex:
    """“on the 24th” in the month of the date told before it, where there is one."""
    found = _ORDINAL.match(text, timex.start, timex.end)
    if found is None or told is None or timex.anchor is not Anchor.PUBLISHED:
        return timex
    day = int(found["day"]) - 1
    step = "@/M" + (f"+{day}d" if day else "")
    return replace(timex, past=(step, step), future=(step, step)).on(told)


def counted_from_next(text: str, times: list[Timex]) -> list[Timex]:
    """Times in order, each with the day beside it: "the day after Thanksgiving", "9:30 the next morning"."""
    kept: list[Timex] = []
    for timex in times:
        last = kept[-1] if kept else None
        if last and _is_beside(text, last, timex) and last.past and timex.past and timex.future:
            past, future = last.on(timex.past).past, last.on(timex.future).past
            beside = replace(timex, start=last.start, past=past, future=future, unit=last.unit)
            if last.unit == "d":
                kept[-1] = beside
            else:  # "the week before Thanksgiving" are two times
                kept[-1:] = [replace(beside, end=text.rindex(" ", last.start, last.end)), timex]
        elif last and _is_part_of(text, last, timex):
            kept[-1] = replace(timex, start=last.start, suffix=last.suffix)
        elif last and last.type is TimexType.TIME and last.past is None and _is_next(text, last, timex):
            kept[-1] = replace(timex, start=last.start, suffix=last.value)
        else:
            kept.append(timex)
    return kept


def _is_next(text: str, clock: Timex, timex: Timex) -> bool:
    """Whether an hour is of the day that is pointed to right after it: "9:30 the next morning"."""
    apart = text[clock.end : timex.start]
    return (
        timex.anchor is Anchor.EVENT
        and bool(_NEXT_DAY.fullmatch(text, timex.start, timex.end))
        and apart == " "
    )


def _is_part_of(text: str, part: Timex, timex: Timex) -> bool:
    """“Early afternoon Thursday”, "late morning on May 3"."""
    return (
        part.suffix.startswith("T")
        and part.past == ("@", "@")
        and text[part.start : part.end].lower().startswith(("early", "late", "mid"))
        and text[part.end : timex.start] in (" ", " on ")
        and timex.unit == "d"
        and not timex.suffix
        and timex.anchor is not Anchor.EVENT
    )


def _is_beside(text: str, first: Timex, second: Timex) -> bool:
    if first.anchor is not Anchor.EVENT or second.anchor is Anchor.EVENT or second.suffix or second.to:
        return False
    return bool(
        _BESIDE_IT.fullmatch(text, first.start, first.end)
        and text[first.end : second.start].lower() in (" ", " the ")
    )
