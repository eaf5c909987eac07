"""Dates in a chronology: each paragraph is headed by one, and what it tells is dated by that."""

import re
from collections import Counter
from dataclasses import replace

from viewer.extract.dating.story_days import STOPS, days_of_hours, is_day
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Anchor, Timex, TimexType, fixed
from viewer.model.moment import Moment

_HEAD_CHARS = 4  # a bullet may stand before the date
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE)


def heads(sentences: tuple[Parsed, ...]) -> dict[int, Timex]:
    """The date that heads each paragraph of a chronology, by the number of the paragraph.

    Where it is a time of day, the date of the day that is told by its hours.
    """
    found = days_of_hours(sentences)
    for sentence in sentences:
        if sentence.sentence.is_chronicle and sentence.sentence.block not in found:
            first = next(
                (t for t in sentence.times if t.start - sentence.sentence.start <= _HEAD_CHARS), None
            )
            of_year = first is not None and (first.anchor is Anchor.NONE or _names_day(sentence.text, first))
            if first and of_year and first.past and first.type is TimexType.DATE:
                found[sentence.sentence.block] = replace(first, relation="", first=-1)
    return found


def _names_day(text: str, timex: Timex) -> bool:
    """Whether a date is a day and its month, the year of which follows from that of publication."""
    return is_day(timex) and _MONTH.search(text, timex.start, timex.end) is not None


def months(sentences: tuple[Parsed, ...]) -> dict[int, Timex]:
    """The month that heads each paragraph of a season's chronicle ("November. The ice broke on the 14th").

    By the number of the paragraph; a month that is a line of its own heads the paragraphs up to the next such
    line.  One month alone heads nothing.
    """
    sizes = Counter(sentence.sentence.block for sentence in sentences)
    heads: dict[int, Timex | None] = {}
    above: Timex | None = None
    for sentence in sentences:
        block = sentence.sentence.block
        if block in heads:
            continue
        month = _heading_month(sentence)
        if sizes[block] == 1 and sentence.text[sentence.sentence.end - 1] not in STOPS:
            above = month
        heads[block] = month or above
    found = {block: month for block, month in heads.items() if month}
    return found if len({month.start for month in found.values()}) > 1 else {}


def _heading_month(sentence: Parsed) -> Timex | None:
    """The month that a sentence is, or that stands before its colon."""
    start, text = sentence.sentence.start, sentence.text
    first = next((t for t in sentence.times if t.start == start and t.unit == "M"), None)
    if first is None or first.to or first.anchor not in (Anchor.NONE, Anchor.PUBLISHED):
        return None
    is_all = first.end >= sentence.sentence.end - 1 or text.startswith(":", first.end)
    return replace(first, relation="", future=first.past) if is_all and first.past else None


def dated(times: tuple[Timex, ...], sentence: Parsed, headed: dict[int, Timex]) -> tuple[Timex, ...]:
    """The dates of a clause, a month or day of them in the year of the heading; else the heading itself."""
    head = headed.get(sentence.sentence.block)
    if head is None or head.past is None:
        return times
    if head.anchor is not Anchor.NONE:
        return times if any(t.type is TimexType.DATE for t in times) else (*times, head)
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
