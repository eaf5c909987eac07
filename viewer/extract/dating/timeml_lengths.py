"""Dates that TimeML takes for lengths of time: "the past week", "over the last year", "two years after"."""

import re

from viewer.extract.times.timex import Timex

_SIZES = {"week": "P1W", "month": "P1M", "year": "P1Y", "decade": "P10Y", "century": "P100Y"}
_UNITS = "|".join(_SIZES)
_PAST = re.compile(rf"(?:the|this) past (?P<unit>{_UNITS})", re.IGNORECASE)
_BOUND = re.compile(rf"the (?:last|next|coming) (?P<unit>{_UNITS})", re.IGNORECASE)
_COURSE = re.compile(r"\b(?:during|for|in|over|throughout|within)\s+$", re.IGNORECASE)
_OF = re.compile(r"\s+of\b", re.IGNORECASE)


def length_told(text: str, timex: Timex, end: int) -> str:
    """The length that a date is in TimeML, empty where it is none.

    "The day before" is a day, "over the last year" a length and "by the last year" none.

    Args:
        text: the whole text.
        timex: the date as read.
        end: where its mark ends.
    """
    if named := _span(text, timex):
        return _SIZES[named["unit"].lower()]
    if timex.past and timex.value.startswith("P"):
        return timex.value
    if end == timex.end or text[timex.start : timex.start + 4].lower() == "the ":
        return ""
    steps = re.match(r"@[+-](\d+)([dwMy])", timex.past[0]) if timex.past else None
    return f"P{steps[1]}{steps[2].upper()}" if steps else timex.value


def _span(text: str, timex: Timex) -> "re.Match[str] | None":
    """“The past year”, or "the last week" where words say that something went on through it."""
    if past := _PAST.fullmatch(text, timex.start, timex.end):
        return past
    bound = _BOUND.fullmatch(text, timex.start, timex.end)
    if bound is None or _OF.match(text, timex.end):
        return None
    return bound if _COURSE.search(text, max(0, timex.start - 12), timex.start) else None
