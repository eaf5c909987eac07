"""Lengths of time told from the day of publication: "in the past two weeks", "over the next six months"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from viewer.extract.grammar.calendar import UNITS, whole
from viewer.extract.times.timex import Anchor, Timex, TimexType
from viewer.model.when import Duration

_SIDE = re.compile(
    r"(?:(?:over|within|during)\s+)?(?P<whole>(?:the\s+)?(?P<side>past|last|next|coming)\s)", re.IGNORECASE
)
_TIE = re.compile(r"\b(?:in|over|during|within|throughout|of)\s+$", re.IGNORECASE)
_OF_SOME = re.compile(r"\s+(?:of|after|before|until|to)\b", re.IGNORECASE)  # "the last two weeks of May"
_REACH = 12  # characters
_FEW_HOURS = 3


def from_now(text: str, lengths: Iterable[Timex]) -> Iterator[Timex]:
    """Those of the lengths that are told from the day of publication, as its dates.

    One that lasts ("for the past two weeks") is none of them.
    """
    for length in lengths:
        side = _SIDE.match(text, length.start, length.end)
        days = _away(length.duration) if length.duration else ""
        if side is None or not days or _OF_SOME.match(text, length.end):
            continue
        start = side.start("whole")
        tie = _TIE.search(text, max(0, start - _REACH), start)
        if tie is None:
            continue
        if side["side"].lower() in ("past", "last"):
            past = future = (f"@-{days}" if days != "0d" else "@", "@")
        else:  # told of in the past tense it counts from another day
            past, future = ("@+1d", f"@+{days}"), ("@", f"@+{days}")
        yield Timex(
            start, length.end, TimexType.DATE, past, future, anchor=Anchor.PUBLISHED, value=length.value,
            relation="in", first=tie.start(),
        )  # fmt: skip


_LAST = re.compile(r"the last (?P<unit>week|month|year)", re.IGNORECASE)


def last_to_now(text: str, timex: Timex) -> Timex:
    """“over the last year", "in the last month": so long up to now; any other date unchanged."""
    found = _LAST.fullmatch(text, timex.start, timex.end)
    if found is None or timex.anchor is not Anchor.PUBLISHED or timex.relation not in _FROM_NOW:
        return timex
    steps = ({"week": "@-1w", "month": "@-1M", "year": "@-1y"}[found["unit"].lower()], "@")
    return replace(timex, past=steps, future=steps, unit="", relation="in")


_NEXT = re.compile(r"the (?:next|coming) (?P<unit>week|month|year)", re.IGNORECASE)


def next_from_now(text: str, timex: Timex) -> Timex:
    """“for the next month”, "over the coming year": so long from now on; any other date unchanged."""
    found = _NEXT.fullmatch(text, timex.start, timex.end)
    if found is None or timex.anchor is not Anchor.PUBLISHED or timex.relation not in _FROM_NOW:
        return timex
    step = {"week": "+1w", "month": "+1M", "year": "+1y"}[found["unit"].lower()]
    return replace(timex, past=("@+1d", f"@{step}"), future=("@", f"@{step}"), unit="", relation="in")


def following(text: str, timex: Timex) -> Timex | None:
    """“the next year” with no preposition, counted from a date told before; None for any other date."""
    found = _NEXT.fullmatch(text, timex.start, timex.end)
    if found is None or found[0].split()[1] != "next" or timex.anchor is not Anchor.PUBLISHED:
        return None
    if timex.relation:
        return None
    steps = whole(UNITS[found["unit"].lower()], 1)
    return replace(timex, past=steps, future=steps, anchor=Anchor.EVENT)


_FROM_NOW = ("for", "in", "over", "during", "within", "throughout")


def _away(length: Duration) -> str:
    """A length as a step of days, months or years; some hours as the days that they may reach into."""
    parts = length.parts()
    if len(parts) != 1:
        return ""
    unit, count = next(iter(parts.items()))
    if unit in "hms":
        hours = count / {"h": 1, "m": 60, "s": 3600}[unit]
        return f"{-int(-hours // 24) if hours > _FEW_HOURS else 0}d"
    if count != int(count) or count < 1:
        return ""
    return f"{int(count)}{unit if unit == 'M' else unit.lower()}"
