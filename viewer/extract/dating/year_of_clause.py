"""The year of a day without one in a clause that names it before: "In 2023 drones hit Izmail on 2 August"."""

import re
from dataclasses import replace

from viewer.extract.dating.timing import own_times
from viewer.extract.dating.yearly_things import is_yearly_thing
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.stretches import spans_of
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.pointing_dates import points_elsewhere
from viewer.extract.times.ranges import within_year
from viewer.extract.times.timex import Anchor, Timex, fixed
from viewer.model.moment import Moment

_YEAR = len("2023")
_WITHIN = ("y", "s")  # a year, and a season of one


def in_year_of_clause(sentence: Parsed, clause: Clause, timex: Timex) -> Timex:
    """The day or month in the year that its clause, or what opens the sentence, names before it."""
    if timex.past is None or not _is_loose(timex):
        return timex
    if clause.group.tense is not Tense.PAST or clause.role is Role.COMPLEMENT:
        return timex
    if points_elsewhere(sentence.text, timex):
        return timex  # "closed in 2019 and reopened the following March"
    years = [t for t in sentence.times if t.end <= timex.start and _is_frame(sentence, clause, t)]
    if not years or any(years[-1].end <= t.start < timex.start and _has_year(t) for t in sentence.times):
        return timex
    assert years[-1].past
    steps = fixed(within_year(timex.past), Moment.from_iso(years[-1].past[0][: len("2023-01-01")]))
    return replace(timex, past=steps, future=steps, anchor=Anchor.NONE)


def in_year_told(sentence: Parsed, clause: Clause, timex: Timex) -> Timex:
    """“fell in June 2024 and was replaced in May”: the month that follows the date told just before."""
    joined = clause.role in (Role.COORDINATE, Role.TIME, Role.MAIN) and clause.group.tense is Tense.PAST
    loose = timex.anchor is Anchor.PUBLISHED and timex.past != timex.future
    last = timex.to
    loose = loose and (last is None or (last.future is not None and "/y" in last.future[0]))
    if not (joined and loose and timex.unit in ("d", "M") and timex.future and "/y" in timex.future[0]):
        return timex
    over = clause
    while over.parent is not None:
        over = sentence.clauses[over.parent]
        if over.group.tense is not Tense.PAST or over.start > clause.start:
            return timex  # "when it burst in May, the dam built in June 2019"
        own = spans_of(sentence, list(over.own()))
        beside = own_times(sentence.times, own)
        told = [t for t in beside if t.anchor is Anchor.NONE and t.unit in ("d", "M")]
        if not told and any(t.anchor is Anchor.PUBLISHED and t.unit in ("d", "M") for t in beside):
            return timex  # "rose in 2023, won a vote this April and was sworn in on 3 May"
        base = (told[-1].to or told[-1]) if told else None
        if base and base.past is not None and not _is_of_late(sentence, told[-1], timex):
            ends = replace(last, past=last.future).on(base.past) if last else None
            return replace(replace(timex, past=timex.future).on(base.past), to=ends)
    return timex


def before_main(sentence: Parsed, clause: Clause, timex: Timex) -> Timex:
    """The month of what "had been" before what the sentence tells: "trips, halted in March, resumed in July".

    It is the last such month before the one in which that happened, not the last before publication.
    """
    main = sentence.clauses[clause.parent] if clause.parent is not None else None
    had = clause.role is Role.RELATIVE and clause.group.perfect and clause.group.tense is Tense.PAST
    if not had or main is None or main.group.tense is not Tense.PAST or not _is_loose(timex):
        return timex
    beside = own_times(sentence.times, spans_of(sentence, list(main.own())))
    told = [
        t for t in beside if t.unit == timex.unit and (_is_loose(t) or (t.anchor is Anchor.NONE and not t.to))
    ]
    if len(told) != 1 or timex.past is None or told[0].past is None:
        return timex
    if told[0].anchor is Anchor.NONE:
        then = Moment.from_iso(told[0].past[0])
        before = Moment(then.year - (_day(timex.past[0]) >= (then.month - 1, then.day - 1)), 1, 1)
        steps = fixed(within_year(timex.past), before)
        return replace(timex, past=steps, future=steps, anchor=Anchor.NONE)
    year = told[0].past[0].split("/y")[0]
    year += "-1y" if _day(timex.past[0]) >= _day(told[0].past[0]) else ""
    first, last = (f"{year}/y{end.split('/y')[1]}" for end in timex.past)
    return replace(timex, past=(first, last), future=(first, last))


def _day(step: str) -> tuple[int, int]:
    """The months and days from the start of a year that a step counts: 2 and 0 of "@-10M/y+2M"."""
    months, days = (re.search(rf"\+(\d+){unit}", step.split("/y")[1]) for unit in "Md")
    return int(months[1]) if months else 0, int(days[1]) if days else 0


def _is_loose(timex: Timex) -> bool:
    """Whether a month or day stands without its year."""
    loose = timex.anchor is Anchor.PUBLISHED and timex.past is not None and timex.past != timex.future
    years = loose and timex.past is not None and all(end.count("/y") == 1 for end in timex.past)
    return years and timex.unit in ("d", "M") and timex.to is None


def _is_of_late(sentence: Parsed, told: Timex, timex: Timex) -> bool:
    """Whether "last year" stands between two dates: "cleared in May 2012, but its cost rose last year".

    So too where it is the second of two: "was laid between June 2024 and last September".
    """
    if told.to is not None and told.to.anchor is Anchor.PUBLISHED:
        return True
    between = (t for t in sentence.times if told.end < t.start and t.end <= timex.start)
    return any(t.unit == "y" and t.anchor is Anchor.PUBLISHED for t in between)


def _is_frame(sentence: Parsed, clause: Clause, time: Timex) -> bool:
    """Whether a time names the year in which its clause, or the whole sentence, tells."""
    if is_yearly_thing(sentence, time):
        return False  # "the 2019 law was repealed in June"
    if not _has_year(time) or time.unit not in _WITHIN or time.relation not in ("", "in") or time.to:
        return False
    at = sentence.at(time.start)
    if time.opens_at == sentence.tokens[sentence.opening].start:
        return True
    over: Clause | None = clause
    while over is not None and (at is None or _innermost(sentence, at) is not over):
        joined = over.role is Role.COORDINATE and over.parent is not None
        over = sentence.clauses[over.parent] if joined and over.parent is not None else None
    return over is not None


def _innermost(sentence: Parsed, at: int) -> Clause | None:
    """The clause that a word belongs to, and not one around it: "the bridge, built in 1998, was shut"."""
    around = (c for c in sentence.clauses if c.start <= at < c.end)
    return min(around, key=lambda c: c.end - c.start, default=None)


def _has_year(time: Timex) -> bool:
    """Whether a time is of one year of the calendar that it names."""
    past = time.past
    return time.anchor is Anchor.NONE and past is not None and past[0][:_YEAR] == past[1][:_YEAR]
