"""Weekdays of which the text leaves open which one it was: "one Friday in May", "born on a Sunday"."""

import re
from dataclasses import replace

from viewer.extract.times.date_parts import WEEKDAY
from viewer.extract.times.timex import Timex

APART = "apart"
"""What a time is to its clause that dates nothing in it."""
_WEEKDAY = re.compile(WEEKDAY)
_LED = re.compile(
    r"\b(?:on )?(?P<which>a|one|some)"
    r"(?: (?:cold|dry|foggy|hot|quiet|rainy|recent|snowy|sunny|warm|wet|windy))? $",
    re.IGNORECASE,
)
_WITHIN = (" ", " in ", " in the ", " of ")
"""What stands between such a day and the month or year that it was in."""
_WIDER = ("w", "M", "s", "y")
_CLOSED = re.compile(
    r"[.,;:)]|$| (?:last|this|and|as|at|before|after|but|by|during|for|from|in|near|off|on|or|to|when|while"
    r"|with)\b"
)


def with_indefinite(text: str, times: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The dates, such a day as the month or year that it was in; without one it dates nothing.

    "A Sunday market" is left as it is: what it is to its clause depends on the thing.
    """
    found: list[Timex] = []
    last: Timex | None = None  # such a day, which the month behind it may be of
    for timex in times:
        if last and timex.unit in _WIDER and not timex.to and text[last.end : timex.start] in _WITHIN:
            found[-1] = replace(timex, start=last.start, first=last.first, relation="in")
            last = None
            continue
        last = _indefinite(text, timex)
        found.append(last or timex)
    return tuple(found)


def _indefinite(text: str, timex: Timex) -> Timex | None:
    """A weekday that "a" or "one" stands before, as what dates nothing; None for any other time."""
    led = _LED.search(text, max(0, timex.start - 24), timex.start)
    if led is None or timex.unit != "d" or timex.to or not _WEEKDAY.match(text, timex.start):
        return None
    one = led["which"].lower() in ("one", "some")
    if not (one or _CLOSED.match(text, timex.end)) or _is_dated(text, timex):
        return None
    return replace(timex, start=led.start("which"), first=led.start(), relation=APART)


def _is_dated(text: str, timex: Timex) -> bool:
    """Whether the weekday has its day of the month with it: "a Friday 13 May"."""
    return any(c.isdigit() for c in text[timex.start : timex.end])
