"""Dates in a chronology: each paragraph is headed by one, and what it tells is dated by that."""

import re
from dataclasses import replace

from viewer.extract.parsing import Parsed
from viewer.extract.timex import Anchor, Timex, TimexType, fixed
from viewer.model.moment import Moment

_HEAD_CHARS = 4  # a bullet may stand before the date
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE)


def heads(sentences: tuple[Parsed, ...]) -> dict[int, Timex]:
    """The date that heads each paragraph of a chronology, by the number of the paragraph."""
    found: dict[int, Timex] = {}
    for sentence in sentences:
        if sentence.sentence.is_chronicle and sentence.sentence.block not in found:
            first = next(
                (t for t in sentence.times if t.start - sentence.sentence.start <= _HEAD_CHARS), None
            )
            if first and first.anchor is Anchor.NONE and first.past and first.type is TimexType.DATE:
                found[sentence.sentence.block] = replace(first, relation="", first=-1)
    return found


def dated(times: tuple[Timex, ...], sentence: Parsed, headed: dict[int, Timex]) -> tuple[Timex, ...]:
    """The dates of a clause, a month or day of them in the year of the heading; else the heading itself."""
    head = headed.get(sentence.sentence.block)
    if head is None or head.past is None:
        return times
    rest = [t for t in times if t.start != head.start]
    if not any(t.type is TimexType.DATE for t in rest):
        return (*rest, head)
    year_end = Moment(Moment.from_iso(head.past[0]).year, 12, 31)
    return tuple(_in_year(sentence.text, timex, year_end) for timex in rest)


def _in_year(text: str, timex: Timex, year_end: Moment) -> Timex:
    names_month = _MONTH.search(text, timex.start, timex.end) is not None
    if timex.anchor is not Anchor.PUBLISHED or not timex.past or not names_month:
        return timex
    steps = fixed(timex.past, year_end)
    return replace(timex, past=steps, future=steps, anchor=Anchor.NONE)
