"""Dates in a chronology: each paragraph is headed by one, and what it tells is dated by that."""

import re
from collections import Counter
from dataclasses import replace
from itertools import groupby, pairwise

from viewer.extract.grammar.sentences import opening_hour
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Timex, TimexType, fixed
from viewer.model.moment import Moment

_STOPS = '.!?:;”"'
_HEAD_CHARS = 4  # a bullet may stand before the date
_DOTTED = re.compile(
    r"\b(?:at|by|before|after|until) (?:half past |(?:a )?quarter (?:past|to) )?"
    r"(?P<clock>(?:[01]?\d|2[0-3])\.[0-5]\d\b(?![%\d])"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"(?=,|\.| (?:the|an?|his|her|its|in|at|on)\b))",
    re.IGNORECASE,
)
_AT = 24  # characters before the figure, where a stretch begins with it: "before quarter past "
_LEAST_HOURS = 3  # sentences that name one, in a story told by its hours
_BACK_H = 6.0  # "23:50" above "00:20": a new day, which "9.40" above "9.30" is not
_LIVE = re.compile(r"^(?i:live)\s?[:|–—-]|\b(?i:live (?:updates?|blog|coverage|report)|as it happened)\b")
_BOUNDS = ("until", "since", "by", "before", "after")
_TODAY = ("@", "@")
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE)


def heads(sentences: tuple[Parsed, ...]) -> dict[int, Timex]:
    """The date that heads each paragraph of a chronology, by the number of the paragraph.

    Where it is a time of day, the date of the day that is told by its hours.
    """
    found = _days_of_hours(sentences)
    for sentence in sentences:
        if sentence.sentence.is_chronicle and sentence.sentence.block not in found:
            first = next(
                (t for t in sentence.times if t.start - sentence.sentence.start <= _HEAD_CHARS), None
            )
            of_year = first is not None and (first.anchor is Anchor.NONE or _names_day(sentence.text, first))
            if first and of_year and first.past and first.type is TimexType.DATE:
                found[sentence.sentence.block] = replace(first, relation="", first=-1)
    return found


def _days_of_hours(sentences: tuple[Parsed, ...]) -> dict[int, Timex]:
    """The day of each paragraph that a time of day heads, where the lines above name one.

    That is the day in the last heading above, or the only one that the words above or the first of them tell
    of, and for a live report that of publication; an hour long before the one above is of the day after.
    """
    found: dict[int, Timex] = {}
    day = _day_of_live(sentences[0]) if sentences else None
    hour = 0.0
    paragraphs = _paragraphs(sentences)
    turns_back = _newest_first([at for _, those in paragraphs if (at := _hour(those)) is not None])
    for block, those in paragraphs:
        at = _hour(those)
        days = [_as_told(one, t) for one in those for t in one.times if _is_day(t)]
        days = [t for t in days if t.relation not in _BOUNDS]
        if at is None:
            is_line = those[0].text[those[0].sentence.end - 1] not in _STOPS and len(those) == 1
            if days and (is_line or not found):
                day, hour = (days[-1] if len({t.past for t in days}) == 1 else None), 0.0
            continue
        if day is not None and at < hour - _BACK_H and not turns_back:
            day = _day_after(day)
        hour = at
        if day is None and len({t.past for t in days}) == 1:
            day = days[0]  # "12:33. On Monday power failed", and in the lines below
        if day is not None:
            found[block] = replace(day, relation="", first=-1, future=day.past)
    return found


def day_of_story(sentences: tuple[Parsed, ...]) -> Timex | None:
    """The day that a headline names of a story told by its hours: "Friday, 21 June: how the lights went out".

    It needs three sentences with an hour and no day of their own; None where there is no such day.
    """
    if not sentences or not sentences[0].sentence.is_heading:
        return None
    days = [t for t in sentences[0].times if _is_day(t)]
    hours = [s for s in sentences[1:] if _has_hour(s) and not any(_is_day(t) for t in s.times)]
    return replace(days[0], future=days[0].past) if len(days) == 1 and len(hours) >= _LEAST_HOURS else None


def _has_hour(sentence: Parsed) -> bool:
    low, high = sentence.sentence.start, sentence.sentence.end
    told = any(t.type is TimexType.TIME and t.past is None for t in sentence.times)
    return told or bool(_dotted_hours(sentence, [(low, high)]))


def at_hour(
    day: Timex | None, hours: tuple[Timex, ...], sentence: Parsed, stretches: list[tuple[int, int]]
) -> Timex | None:
    """The day of a story told by its hours, for a clause that names one: "At 12.09 a line tripped"."""
    named = (hours or _dotted_hours(sentence, stretches)) if day else ()
    if day is None or not named:
        return None
    return replace(day, start=named[0].start, end=named[0].end, relation="on", first=named[0].first)


def _dotted_hours(sentence: Parsed, stretches: list[tuple[int, int]]) -> tuple[Timex, ...]:
    """The hours written like prices or numbers, "at 12.09", "before two", where a story is told by them."""
    found = (m for a, b in stretches for m in _DOTTED.finditer(sentence.text, max(0, a - _AT), b))
    return tuple(
        Timex(m.start("clock"), m.end("clock"), TimexType.TIME, value="T", unit="h", first=m.start())
        for m in found
    )


def _hour(paragraph: list[Parsed]) -> float | None:
    """The hour that heads a paragraph of a chronicle."""
    opening = paragraph[0]
    if not opening.sentence.is_chronicle:
        return None
    return opening_hour(opening.text, opening.sentence.start, paragraph[-1].sentence.end)


def _newest_first(hours: list[float]) -> bool:
    """Whether the hours are told backwards, as a live report has them."""
    return sum(b < a for a, b in pairwise(hours)) > sum(b > a for a, b in pairwise(hours))


def _day_of_live(title: Parsed) -> Timex | None:
    """The day of publication for a report that its title calls live."""
    found = _LIVE.search(title.text, title.sentence.start, title.sentence.end)
    if found is None:
        return None
    return Timex(found.start(), found.end(), TimexType.DATE, _TODAY, _TODAY, "d", Anchor.PUBLISHED)


def _paragraphs(sentences: tuple[Parsed, ...]) -> list[tuple[int, list[Parsed]]]:
    return [(block, list(those)) for block, those in groupby(sentences, key=lambda one: one.sentence.block)]


def _names_day(text: str, timex: Timex) -> bool:
    """Whether a date is a day and its month, the year of which follows from that of publication."""
    return _is_day(timex) and _MONTH.search(text, timex.start, timex.end) is not None


def _is_day(timex: Timex) -> bool:
    return timex.type is TimexType.DATE and timex.unit == "d" and timex.past is not None and not timex.to


def _as_told(sentence: Parsed, timex: Timex) -> Timex:
    """A day as what is to come where its clause tells of that: "on Friday the president will visit"."""
    holder = sentence.holder(timex.start)
    ahead = holder is not None and sentence.clauses[holder].group.tense is Tense.FUTURE
    return replace(timex, past=timex.future) if ahead and timex.future else timex


def _day_after(day: Timex) -> Timex:
    assert day.past is not None
    one = ("@+1d", "@+1d")
    if day.anchor is Anchor.NONE:
        return replace(day, past=fixed(one, Moment.from_iso(day.past[0])))
    return replace(day, past=(f"{day.past[0]}+1d", f"{day.past[1]}+1d"))


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
        if sizes[block] == 1 and sentence.text[sentence.sentence.end - 1] not in _STOPS:
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
