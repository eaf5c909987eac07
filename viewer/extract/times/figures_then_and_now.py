"""Figures of then and now as the stretch between the two: "has come down from $90 in March to $63 today"."""

import re
from dataclasses import replace

from viewer.extract.times.timex import Timex, TimexType

_NOW = ("today", "now")
_FROM = re.compile(r"\bfrom (?:[^.;:,]|,(?=\d)){0,30}$")
_TO = re.compile(
    r"(?:[^.;:,]|,(?=\d)){0,40}\bto [^.;:,]{0,20}"
    r"(?:[$€£¥]|\d|\b(?:cents|dollars|euros|percent|per cent|points|pounds)\b)"
    r"[^.;:]{0,40}$"
)


def from_then_to_now(text: str, times: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The dates, that of a first figure and "today" behind the second as one with two ends."""
    found: list[Timex] = []
    for timex in times:
        last = found[-1] if found else None
        if last and _is_now(text, timex) and _is_then(text, last, timex):
            found[-1] = replace(last, future=last.past, relation="from", to=timex)
        else:
            found.append(timex)
    return tuple(found)


def _is_now(text: str, timex: Timex) -> bool:
    return text[timex.start : timex.end].lower() in _NOW and timex.past is not None and not timex.to


def _is_then(text: str, then: Timex, now: Timex) -> bool:
    """Whether a date is that of the figure from which another, of now, has moved."""
    plain = then.type is TimexType.DATE and then.past is not None and then.to is None
    led = _FROM.search(text, max(0, then.start - 36), then.start)
    return plain and bool(led) and _TO.match(text, then.end, now.start) is not None
