"""Days, weeks and months at one end of a month or year: "in the first three weeks of March"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar.calendar import UNITS
from viewer.extract.grammar.numbers import WORD_NUMBER, number
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.model.datemath import shift
from viewer.model.moment import Moment

_EDGE = (
    r"the (?P<edge>first|opening|last|final|closing)"
    rf" (?P<count>{WORD_NUMBER}|\d+) (?P<unit>day|week|month)s of"
)
_OF_NOW = re.compile(rf"\b{_EDGE} (?:the|this|(?P<last>last)) (?P<whole>month|year)\b", re.IGNORECASE)
_OF_NAMED = re.compile(rf"\b{_EDGE} (?:the )?$", re.IGNORECASE)
_SO_FAR = re.compile(  # of a year that is not said
    rf"\b(?:in|for|over|during) the first (?:(?P<count>{WORD_NUMBER}|\d{{1,2}}) months|half)\b"
    r"(?! (?:of|after|since|following|in)\b)",
    re.IGNORECASE,
)
_HALF = 6  # months
_FIRST = ("first", "opening")
_REACH = 44  # characters
_LED = 12  # characters that an "in" right before stands in


def edges(text: str, start: int, end: int) -> Iterator[Timex]:
    """The parts of the month or year that it is, or of the last: "the first three weeks of the year"."""
    for match in _OF_NOW.finditer(text, start, end):
        unit = UNITS[match["whole"].lower()]
        whole = f"@-1{unit}/{unit}" if match["last"] else f"@/{unit}"
        steps = _cut((whole, f"{whole}+1{unit}-1d"), match)
        yield Timex(
            match.start(), match.end(), TimexType.DATE, steps, steps, "d",
            anchor=Anchor.PUBLISHED, relation="in", is_current=not match["last"],
        )  # fmt: skip


def first_months(text: str, start: int, end: int) -> Iterator[Timex]:
    """The first months of the year that is not said, where they are over: "in the first nine months"."""
    for match in _SO_FAR.finditer(text, start, end):
        count = int(number(match["count"]) or 0) if match["count"] else _HALF
        first, ahead = f"@-{count}M/y", "@+1y/y"
        past, future = ((begin, f"{begin}+{count}M-1d") for begin in (first, ahead))
        yield Timex(
            match.start(), match.end(), TimexType.DATE, past, future, "q",
            anchor=Anchor.PUBLISHED, relation="in",
        )  # fmt: skip


def edge_of_named(text: str, timex: Timex) -> Timex:
    """A month or year that so many days or weeks are named of, as those: "the last two weeks of May 2024"."""
    whole = timex.type is TimexType.DATE and not timex.to and timex.unit in ("M", "y")
    edge = _OF_NAMED.search(text, max(0, timex.start - _REACH), timex.start) if whole else None
    if edge is None or (edge["unit"].lower() == "month" and timex.unit == "M"):
        return timex
    past, future = (_cut(steps, edge) if steps else None for steps in (timex.past, timex.future))
    return replace(timex, past=past, future=future, relation="in", unit="d", is_current=False)


def _cut(whole: Steps, edge: "re.Match[str]") -> Steps:
    """The days at the first or the last end of a month or year."""
    count, unit = int(number(edge["count"]) or 0), UNITS[edge["unit"].lower()]
    if edge["edge"].lower() in _FIRST:
        return whole[0], _moved(whole[0], f"+{count}{unit}-1d")
    return _moved(whole[1], f"+1d-{count}{unit}"), whole[1]


def _moved(step: str, by: str) -> str:
    return step + by if step.startswith("@") else shift(Moment.from_iso(step), by).iso()


def in_new_year(text: str, timex: Timex) -> Timex:
    """“In the new year”, "early in the new year": some time in its first months, and not its first day."""
    words = text[timex.start : timex.end]
    if words not in ("the new year", "new year") or not (timex.past and timex.future):
        return timex
    before = text[max(0, timex.start - _LED) : timex.start].lower().rstrip()
    if not before.endswith(" in"):
        return timex
    past, future = ((steps[0], f"{steps[0]}+4M-1d") for steps in (timex.past, timex.future))
    return replace(timex, past=past, future=future, unit="q")
