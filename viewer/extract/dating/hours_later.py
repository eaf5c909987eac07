"""What a time in hours or minutes is counted from: "three hours later" is so of what has a day."""

import re
from collections.abc import Sequence

from viewer.extract.dating.timing import steps_of
from viewer.extract.finding.candidates import Candidate
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex
from viewer.model.event import Certainty

_HOURS = re.compile(r"\b(?:hours?|minutes?)\b", re.IGNORECASE)


def is_of_hours(text: str, counted: Timex) -> bool:
    """Whether a time is so many hours or minutes from another."""
    return _HOURS.search(text, counted.start, counted.end) is not None


def in_hours_of(
    sentences: Sequence[Parsed], sentence: Parsed, dated: list[Candidate], told: list[Candidate]
) -> list[Candidate]:
    """The events of *dated* that hours in *sentence* may be counted from, else the last told that has a day.

    "Ten died on Monday. A fire there in 2019 hurt two. The road was shut. Police came an hour later": on
    Monday.  What only a month or year is known of, and is not told right before, is the past of the news.
    """
    here = sentence.sentence.start
    before = max((s.sentence.start for s in sentences if s.sentence.start < here), default=0)
    if not dated or dated[-1].quotes[0][0] >= before or _has_day(dated[-1]):
        return dated
    return [c for c in told if c.is_dated and _has_day(c)][-1:] or dated


def _has_day(event: Candidate) -> bool:
    first, last = steps_of(event.when)
    return first is not None and first == last and event.verdict.certainty is Certainty.OCCURRED
