"""The day of a story that is told by its hours: of paragraphs that an hour heads, or of hours within them."""

import re
from dataclasses import replace
from itertools import groupby, pairwise

from viewer.extract.grammar.sentences import opening_hour
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Anchor, Timex, TimexType, fixed
from viewer.model.moment import Moment

STOPS = '.!?:;”"'
"""What a paragraph ends with that is no line of its own."""
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


def days_of_hours(sentences: tuple[Parsed, ...]) -> dict[int, Timex]:
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
        days = [_as_told(one, t) for one in those for t in one.times if is_day(t)]
        days = [t for t in days if t.relation not in _BOUNDS]
        if at is None:
            is_line = those[0].text[those[0].sentence.end - 1] not in STOPS and len(those) == 1
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
    days = [t for t in sentences[0].times if is_day(t)]
    hours = [s for s in sentences[1:] if _has_hour(s) and not any(is_day(t) for t in s.times)]
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


def is_day(timex: Timex) -> bool:
    """Whether a time is one day."""
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
