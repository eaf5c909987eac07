"""Weeks and days told by one: "the week of 2 March", "the weekend of 7-8 March", "the 48 hours to Monday"."""

import re
from dataclasses import replace

from viewer.extract.grammar.numbers import number
from viewer.extract.times.timex import Steps, Timex, fixed
from viewer.model.moment import Moment

_WEEK = re.compile(
    r"\b(?:the (?:full )?week (?P<tie>beginning|starting|commencing|ending|ended|to)(?: on)?"
    r"|(?:the )?week of|(?:the )?weekend (?P<weekend>of)) (?:the )?$",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"\bthe (?P<count>\d{1,3}|[a-z]{2,9}) (?P<unit>hours|days|weeks) (?:to|ended|ending|through)(?: on)? $",
    re.IGNORECASE,
)
_REACH = 36  # characters
_SPANS = {
    "of": ("/w", "/w+6d"),
    "beginning": ("", "+6d"),
    "starting": ("", "+6d"),
    "commencing": ("", "+6d"),
    "weekend": ("/w+5d", "/w+6d"),
}
_ENDING = ("-6d", "")


def week_around(text: str, day: Timex) -> Timex | None:
    """The week or weekend that a day in `text` only tells which it is; None where the day is itself meant."""
    if counted := _counted_to(text, day):
        return counted
    found = _WEEK.search(text, max(0, day.start - _REACH), day.start)
    if found is None or day.suffix or (day.to and not found["weekend"]):
        return None
    moves = _SPANS["weekend"] if found["weekend"] else _SPANS.get((found["tie"] or "of").lower(), _ENDING)
    past, future = (_moved(steps, moves) for steps in (day.past, day.future))
    return replace(
        day,
        start=found.start(),
        past=past,
        future=future,
        unit="w",
        to=None,
        relation="",
        suffix="-WE" if found["weekend"] else "",
    )


def _counted_to(text: str, day: Timex) -> Timex | None:
    """The days that end with a day: "the 48 hours to Monday", "the two weeks to 20 May"; else None."""
    found = _COUNTED.search(text, max(0, day.start - _REACH), day.start)
    told = number(found["count"].lower()) if found else None
    count = int(told) if told else 0
    if found is None or count < 1 or day.suffix or day.to:
        return None
    unit = found["unit"].lower()
    back = {"hours": -(-count // 24), "days": count - 1, "weeks": 7 * count - 1}[unit]
    past, future = (_moved(steps, (f"-{back}d", "")) for steps in (day.past, day.future))
    return replace(day, start=found.start(), past=past, future=future, unit="q", relation="in")


def _moved(day: Steps | None, moves: Steps) -> Steps | None:
    if day is None:
        return None
    if day[0].startswith("@"):
        return day[0] + moves[0], day[0] + moves[1]
    return fixed(("@" + moves[0], "@" + moves[1]), Moment.from_iso(day[0]))
