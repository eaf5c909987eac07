"""Periods told by their end: "in the year to 31 March", "the six months ended June 30"."""

import re
from collections.abc import Callable
from dataclasses import replace

from viewer.extract.times.timex import Steps, Timex, TimexType
from viewer.model.datemath import shift
from viewer.model.moment import Moment

_BEFORE = re.compile(
    r"\b(?:(?P<count>three|six|nine|twelve|3|6|9|12) months|(?P<unit>year|half|half-year|quarter))"
    r" (?:to|ended|ending|that ended|through)(?: on)?(?: the end of)?\s+$",
    re.IGNORECASE,
)
_BEGINS = re.compile(r"\byear that (?:began|begins|started|starts) (?:on|in) (?:the )?$", re.IGNORECASE)
_EDGE = re.compile(
    r"\bthe (?P<edge>first|last|final) (?P<count>two|three|four|five|six|seven|eight|nine|ten|eleven) months"
    r" of (?:the )?$",
    re.IGNORECASE,
)
_COUNTS = dict(zip("two three four five six seven eight nine ten eleven".split(), range(2, 12), strict=True))
_MONTHS = {"three": 3, "six": 6, "nine": 9, "twelve": 12, "year": 12, "half": 6, "half-year": 6, "quarter": 3}


def whole_period(text: str, timex: Timex) -> Timex:
    """A date that ends a period of a report as that period; any other unchanged."""
    if (
        timex.unit == "y"
        and not timex.to
        and (edge := _EDGE.search(text, max(0, timex.start - 40), timex.start))
    ):
        return _edge_of_year(timex, edge)
    before = _BEFORE.search(text, max(0, timex.start - 40), timex.start)
    if timex.type is not TimexType.DATE or timex.to or timex.unit not in ("d", "M"):
        return timex
    if before is None:
        begun = _BEGINS.search(text, max(0, timex.start - 30), timex.start)
        year = _as_period(timex, timex.past, lambda steps: (steps[0], _moved(steps[0], "+12M-1d")))
        return year if begun else timex
    told = (before["count"] or before["unit"]).lower()
    back = f"+1d-{_MONTHS.get(told) or int(told)}M"  # from the day after its end, so that months are whole
    past = timex.past
    if past and timex.unit == "M" and past != timex.future:  # a month that is over
        past = ("@-1M" + past[0].removeprefix("@"), "@-1M" + past[1].removeprefix("@"))
    return _as_period(timex, past, lambda steps: (_moved(steps[1], back), steps[1]))


def _edge_of_year(timex: Timex, edge: "re.Match[str]") -> Timex:
    """So many months at the beginning or the end of a year: "the first nine months of 2025"."""
    count = _COUNTS[edge["count"].lower()]

    def cut(steps: Steps) -> Steps:
        if edge["edge"].lower() == "first":
            return steps[0], _moved(steps[0], f"+{count}M-1d")
        return _moved(steps[0], f"+{12 - count}M"), _moved(steps[0], "+12M-1d")

    return replace(_as_period(timex, timex.past, cut), is_current=False)


def _as_period(timex: Timex, past: Steps | None, ends: Callable[[Steps], Steps]) -> Timex:
    """A date as the period that it is an end of, by what makes both ends of that one."""
    past, future = (ends(steps) if steps else None for steps in (past, timex.future))
    return replace(timex, past=past, future=future, relation="in", unit="q")


def _moved(step: str, by: str) -> str:
    return step + by if step.startswith("@") else shift(Moment.from_iso(step), by).iso()


_PART = re.compile(
    r"\b(?:(?P<half>first|second|latter) half of|(?P<part>mid-? ?to-? ?late|early-? ?to-? ?mid))[ -]\s*$",
    re.IGNORECASE,
)
_BARE = re.compile(r"(?:early|mid|late)[- ]", re.IGNORECASE)


def part_of_month(text: str, timex: Timex) -> Timex:
    """A month that only a part is named of, as that part: "the second half of May", "mid-to-late May"."""
    bare = _BARE.match(text, timex.start, timex.end)
    named = bare.end() if bare else timex.start
    found = _PART.search(text, max(0, timex.start - 24), named)
    if not found or timex.type is not TimexType.DATE or timex.to or timex.unit != "M":
        return timex
    word = (found["half"] or found["part"]).lower()
    first, last = {"first": ("", "+14d"), "e": ("", "+19d"), "m": ("+10d", "")}.get(
        word if word == "first" else word[:1], ("+15d", "")
    )

    def cut(steps: tuple[str, str] | None) -> tuple[str, str] | None:
        if steps is None:
            return None
        start = steps[0] if not timex.is_current else "@/M"
        whole = _floor(start), _end(start)
        return _moved(whole[0], first) if first else whole[0], _moved(whole[0], last) if last else whole[1]

    return replace(timex, past=cut(timex.past), future=cut(timex.future), is_current=False)


def _floor(step: str) -> str:
    """The first day of the month that a step leads into."""
    return step + "/M" if step.startswith("@") else step[:8] + "01"


def _end(step: str) -> str:
    return _moved(_floor(step), "+1M-1d")
