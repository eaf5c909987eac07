"""The year of "on 12 August" in an article that no date of publication is known for.

Explainers and histories write their years out: "In October 2024 … on 20 March 2025 … On 12 August".  Where
the first date of such a text has its year, a later day or month without one lies nearest to what was told
before it; so does what lasts since then or from then to then.  What is to come is the next such day after the
latest told as over, if a day of that year is written out.  A text that opens with "on Tuesday" counts from
its own day, which nobody knows: there nothing is inferred.
"""

import re
from collections.abc import Iterable
from dataclasses import replace

from viewer.extract.grammar.calendar import WEEKDAYS
from viewer.model.datemath import add_days
from viewer.model.event import Certainty, Event
from viewer.model.moment import Moment
from viewer.model.when import PUBLISHED, Basis, EventId, Extent, Relative, Steps, When

_YEARLESS = re.compile(r"@(?:[+-]\d+[Md])*/y")
_DEICTIC = re.compile(
    r"\b(?:last|next|this|past|coming|current|years?|ago|today|yesterday|tomorrow|now|previous)\b",
    re.IGNORECASE,
)
_NOW = re.compile(
    rf"(?:on\s)?(?:{'|'.join(WEEKDAYS)})|(?:last|this|next|earlier this)\s(?:week|month|year)|\w+\s\w+\sago"
    r"|today|yesterday|tomorrow",
    re.IGNORECASE,
)
_TO_COME = (Certainty.PLANNED, Certainty.POSSIBLE, Certainty.CONDITIONAL)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T.*)?")
_MONTH_DAYS = 31
_YEAR = 366  # days: a day without a year is of the last one by itself
_HALF_YEAR = 183  # days


def dated_by_text(events: Iterable[Event], times: Iterable[tuple[int, str]] = ()) -> dict[EventId, When]:
    """The events whose date lacks only a year that the text before it tells, each with its bounds.

    Args:
        events: in order of the text, with what bounds they have while the day of publication is unknown.
        times: where in the text a time is told, be it of no event, and in what words.
    """
    events = tuple(events)
    opens = next((e.quotes[0].start for e in events if e.when and not e.when.relative and _exact(e.when)), 0)
    if any(_NOW.fullmatch(words) for start, words in times if start < opens):
        return {}
    found: dict[EventId, When] = {}
    told: Moment | None = None  # the latest day or month told of what is over
    for event in events:
        when = event.when
        if when is None or event.certainty is not Certainty.OCCURRED:
            continue
        if when.relative is None and (day := _exact(when)):
            told = max(told, day) if told else day
        elif told and when.extent is Extent.INSTANT and _is_yearless(when):
            found[event.id] = dated = _near(when, told)
            told = max(told, _exact(dated) or told)
        elif told is None and _counts_from_now(when):
            return {}
    return found | (_around(events, told) if told else {})


def _around(events: tuple[Event, ...], told: Moment) -> dict[EventId, When]:
    """The yearless dates of what lasts and of what is to come, by the latest day that is told as over."""
    stated = [e.when.start for e in events if e.when and not e.when.relative]
    to_the_day = any(first and first == last and first.year == told.year for first, last in stated)
    found: dict[EventId, When] = {}
    for event in events:
        when = event.when
        if when is None or not _is_yearless(when):
            continue
        if when.extent is Extent.SPAN and event.certainty in (Certainty.OCCURRED, Certainty.ONGOING):
            found[event.id] = _near(when, told)
        elif to_the_day and event.certainty in _TO_COME:
            found[event.id] = _dated(when, told)
    return found


def dated_by_story(
    events: Iterable[Event], times: Iterable[tuple[int, str, str]], published: Moment
) -> dict[EventId, When]:
    """The events told by a day without a year that is of long ago, as `years_meant` knows it, with that day.

    Args:
        events: in order of the text, their dates not counted from a day of publication yet.
        times: the days of the story: where in the text each is told, in what words, and its TimeML value.
        published: the day of publication.
    """
    days = [(start, words, value) for start, words, value in times if _DAY.fullmatch(value)]
    found: dict[EventId, When] = {}
    for event in events:
        when = event.when
        if when is None or event.certainty is not Certainty.OCCURRED or not _is_yearless(when):
            continue
        if when.extent is not Extent.INSTANT:
            continue
        assert when.relative
        own = [
            Moment.from_iso(value[: len("2008-09-19")])
            for start, words, value in days
            if words in (when.relative.text or "") and any(q.start <= start < q.end for q in event.quotes)
        ]
        if len(own) == 1 and published.days - own[0].days > _YEAR:
            iso = (own[0].iso(), own[0].iso())
            told = replace(when, relative=Relative(PUBLISHED, iso, iso, when.relative.text))
            found[event.id] = replace(told.resolved((published, published), {}), basis=Basis.INFERRED)
    return found


def _counts_from_now(when: When) -> bool:
    """Whether the text dates it by the day on which it was written."""
    rel = when.relative
    return rel is not None and rel.anchor == PUBLISHED and bool(rel.text) and "@" in (rel.start[0] or "")


def _exact(when: When) -> Moment | None:
    """The first day of a date that is exact to a month."""
    first, last = when.start
    return first if first and last and last.days - first.days < _MONTH_DAYS else None


def _is_yearless(when: When) -> bool:
    rel = when.relative
    if rel is None or rel.anchor != PUBLISHED or not rel.text or _DEICTIC.search(rel.text):
        return False
    return any(step and _YEARLESS.match(step) for step in (*rel.start, *rel.end))


def _near(when: When, told: Moment) -> When:
    """The date in the year that brings it nearest to the day told before."""
    return _dated(when, add_days(told, _HALF_YEAR))


def _dated(when: When, day: Moment) -> When:
    """The date as a text of that day tells it."""
    rel = when.relative
    assert rel
    bare = replace(when, relative=Relative(PUBLISHED, _without_now(rel.start), _without_now(rel.end)))
    dated = bare.resolved((day, day), {})
    # These days hold whatever becomes known of its publication
    told_by_text = Relative(PUBLISHED, _days(dated.start), _days(dated.end), rel.text)
    return replace(dated, relative=told_by_text, basis=Basis.INFERRED)


def _days(bounds: tuple[Moment | None, Moment | None]) -> Steps:
    first, last = bounds
    return (first.iso() if first else None, last.iso() if last else None)


def _without_now(steps: Steps) -> Steps:
    first, last = (None if step == "@" else step for step in steps)
    return first, last
