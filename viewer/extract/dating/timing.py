"""When a clause says its event was: its own dates, or else the bounds that its tense leaves."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from viewer.extract.meaning.certainty import Verdict
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.length_bounds import Bound, deadline, in_a_time, later, over_by, since_then
from viewer.extract.times.over_by_now import over_by_now
from viewer.extract.times.timex import Anchor, Steps, Timex, TimexType
from viewer.model.event import Certainty, Cue, Kind
from viewer.model.when import OPEN, PUBLISHED, Basis, Duration, EventId, Extent, Relative, When

NOW = "@"
_WEEKDAY = re.compile(r"@(?:-\d+d)?/w(?:\+\d+d)?")  # the steps to "Friday"
_PRIORITY = {"since": 1, "until": 2, "from": 2, "by": 3}
_OVER = (Certainty.OCCURRED, Certainty.DENIED)  # it cannot have come about in a time to come
_FINENESS = {"d": 0, "w": 1, "M": 2, "q": 3, "s": 3, "H": 3, "y": 4, "D": 5, "C": 6}
_SINGLE = (
    Kind.DECISION,
    Kind.LEGAL,
    Kind.STATEMENT,
    Kind.AGREEMENT,
    Kind.OPENING,
    Kind.APPOINTMENT,
    Kind.MOVEMENT,
    Kind.MEETING,
    Kind.INCIDENT,
)  # "between 8 and 19 April" they come about once, on a day in it
_MOMENTARY = (Kind.DECISION, Kind.LEGAL, Kind.STATEMENT, Kind.AGREEMENT, Kind.OPENING, Kind.APPOINTMENT)


@dataclass(frozen=True, slots=True)
class Dating:
    """What a clause offers to date its event by.

    `other` is the event that "two days later" counts from, None where there is none.
    """

    verdict: Verdict
    kind: Kind
    times: tuple[Timex, ...]
    durations: tuple[Timex, ...] = ()
    is_perfect: bool = False
    other: EventId | None = None
    other_when: When | None = None
    is_repeated: bool = False
    is_told_in_past: bool = False  # "was due to close yesterday"
    is_still: bool = False  # "was still burning on Monday"
    goes_on: bool = False  # "raged between 3 and 5 May"


def when_of(dating: Dating) -> tuple[When, tuple[Cue, ...], Timex | None]:
    """When the event was, why, and the date of the text that said so."""
    timex = _chosen(dating)
    duration = _duration(dating)
    if timex is None:
        return _undated(dating, duration)
    if timex.anchor is Anchor.EVENT and (known := _known_by(dating, timex)) is not None:
        timex = known
    if timex.anchor is Anchor.EVENT:
        return (*_after_event(dating, timex, duration), timex)
    start, end, extent = _bounds(dating, timex, duration)
    over = dating.verdict.direction < 0 and dating.verdict.certainty is Certainty.OCCURRED
    if over and timex.anchor is Anchor.PUBLISHED and timex.relation not in ("from", "until"):
        start, end = over_by_now(start), over_by_now(end)
    return (*_made(start, end, When(extent, duration=duration)), timex)


def _chosen(dating: Dating) -> Timex | None:
    usable = [
        t
        for t in dating.times
        if t.type is TimexType.DATE
        and t.past is not None
        and _has_anchor(dating, t)
        and not _is_out_of_time(dating, t)
    ]
    ranked = sorted(usable, key=lambda t: _rank(dating, t))
    return ranked[0] if ranked else None


def _is_out_of_time(dating: Dating, timex: Timex) -> bool:
    """Whether a date cannot be that of the event: what will be "yesterday", what has been "next week"."""
    if timex.relation == "ahead":
        return True  # "ahead of the vote on 1 March" is before it, and nobody knows how long
    if timex.relation == "of" and dating.verdict.direction > 0:
        return dating.verdict.certainty is Certainty.DENIED  # "no inquiry into the deal of 2022"
    if dating.verdict.direction < 0:
        return is_ahead(timex) and dating.verdict.certainty in _OVER
    behind = timex.past == timex.future and timex.past is not None and timex.past[1].startswith("@-")
    counted = timex.relation == "by"  # "has 30 days from then to pay", told of a day gone by
    return behind and timex.anchor is Anchor.PUBLISHED and not (dating.is_told_in_past or counted)


def _has_anchor(dating: Dating, timex: Timex) -> bool:
    return timex.anchor is not Anchor.MENTION and (
        timex.anchor is not Anchor.EVENT or dating.other is not None
    )


def _rank(dating: Dating, timex: Timex) -> tuple[int, int, int]:
    if timex.relation == "since" and not (dating.is_perfect or dating.verdict.is_lasting):
        return 9, 0, timex.start
    if timex.relation in ("of", "after", "before", "over by", "for") and timex.to is None:
        return 6, _FINENESS.get(timex.unit, 7), timex.start
    from_then = timex.relation in ("from", "until") and timex.to is None
    if from_then and dating.kind in _MOMENTARY and not dating.verdict.is_lasting:
        return 5, _FINENESS.get(timex.unit, 7), timex.start  # "announced on 2 May a levy from June"
    return 0 if timex.to else _PRIORITY.get(timex.relation, 4), _FINENESS.get(timex.unit, 7), timex.start


def _duration(dating: Dating) -> Duration | None:
    """How long it lasts, where the text says so of the event and not of a thing in it."""
    if dating.kind in _MOMENTARY:
        return None
    found = (t for t in dating.durations if t.relation in ("for", "lasted", "last", "lasting", "over"))
    return next((t.duration for t in found), None)


def _undated(dating: Dating, duration: Duration | None) -> tuple[When, tuple[Cue, ...], None]:
    verdict = dating.verdict
    if verdict.is_lasting:
        start: Bound = (since_then(dating.durations) if dating.is_perfect else None) or (None, NOW)
        end: Bound = (NOW, None)
    else:
        planned = verdict.certainty in (Certainty.PLANNED, Certainty.POSSIBLE)
        lengths = dating.durations if planned else ()
        ahead = in_a_time(lengths) or (NOW, deadline(lengths))
        start = end = ahead if verdict.direction > 0 else (None, NOW)
    lasts = verdict.is_lasting or duration or dating.kind is Kind.OPERATION
    extent = Extent.SPAN if lasts else Extent.INSTANT
    when = When(extent, duration=duration, relative=Relative(PUBLISHED, start, end), basis=Basis.INFERRED)
    reading = (
        "under way at publication"
        if verdict.is_lasting
        else ("after" if verdict.direction > 0 else "before") + " publication"
    )
    return when, (Cue("when", verdict.cues[0].words if verdict.cues else "", reading),), None


def _known_by(dating: Dating, timex: Timex) -> Timex | None:
    """“by the following year” as a date of its own, where that of what it is counted from is known."""
    other = dating.other_when
    if timex.relation != "by" or dating.verdict.direction < 0 or other is None:
        return None
    if other.relative and other.relative.anchor != PUBLISHED:
        return None
    first, last = steps_of(other)
    return timex.on((first, last)) if first and last and NOW not in (first, last) else None


def _after_event(dating: Dating, timex: Timex, duration: Duration | None) -> tuple[When, tuple[Cue, ...]]:
    assert timex.past
    assert dating.other
    later = timex.past[0] is not None and timex.past[0].startswith("@+")
    if later and dating.verdict.direction < 0 and dating.other_when and _is_undated(dating.other_when):
        when, why, _ = _undated(dating, duration)  # it was over by publication, whatever it is counted from
        return replace(when, anchor=dating.other), why
    # what was done before that lies between the two: "was unloaded before sailing three days later"
    steps = ("@", timex.past[1]) if later and timex.relation == "by" else timex.past
    relative = Relative(dating.other, steps, steps)
    if dating.other_when and (dating.other_when.extent is Extent.SPAN or _is_of_next(timex)):
        relative = _from_its_start(dating.other_when, timex) or relative
    extent = Extent.SPAN if duration else Extent.INSTANT
    when = When(extent, duration=duration, anchor=dating.other, relative=relative, basis=Basis.INFERRED)
    return when, (Cue("when", "", "counted from another event"),)


def _is_undated(when: When) -> bool:
    """Whether all that is known of an event is that it was over by publication."""
    known = when.relative.start if when.relative and when.relative.anchor == PUBLISHED else None
    return known == (None, NOW)


def _from_its_start(other: When, timex: Timex) -> Relative | None:
    """The same counted from where a lasting event ended, or began where it is of before or the same time."""
    later = (timex.past or ("",))[0].startswith("@+")
    sides = (other.relative.start, other.relative.end) if other.relative else _steps(other)
    began = steps_of(other) if later else sides[0]
    if other.extent is Extent.INSTANT:
        began = _end_of_year(began)
    if (other.relative and other.relative.anchor != PUBLISHED) or None in began:
        return None
    first, last = (timex.on((str(step), str(step))).past for step in began)
    return Relative(PUBLISHED, (first[0], last[1]), (first[0], last[1])) if first and last else None


def _is_of_next(timex: Timex) -> bool:
    """Whether a month or season is "the following" one, counted from what was told."""
    return timex.unit in ("M", "s") and (timex.past or ("",))[0].startswith("@+")


def _end_of_year(steps: Bound) -> Bound:
    """The end of a year, from which "the following spring" counts; no steps where it is no whole year."""
    first, last = steps
    if first is None or last is None:
        return None, None
    whole = first[4:] == "-01-01" and last == first[:4] + "-12-31"
    return (last, last) if whole or last == f"{first}+1y-1d" else (None, None)


def steps_of(when: When) -> Bound:
    """The steps to what later times count from: its end, where it lasted to a known one, else its start."""
    start, end = (when.relative.start, when.relative.end) if when.relative else _steps(when)
    over = when.extent is Extent.SPAN and None not in end and NOW not in end
    return (end[0], end[1]) if over else (start[0], start[1])


def _steps(when: When) -> tuple[Bound, Bound]:
    """The start and end of a date of the calendar as steps."""
    first, second, third, fourth = (day.iso() if day else None for day in when.bounds)
    return (first, second), (third, fourth)


_WHOLE = {("before", "END"): "by", ("after", "OVER"): "beyond"}
"""Relations of a whole: "before the end of the year" is by then, and "after 2026" in no part of it."""


def _bounds(dating: Dating, timex: Timex, duration: Duration | None) -> tuple[Bound, Bound, Extent]:
    ahead = dating.verdict.direction
    steps = timex.steps(ahead)
    assert steps
    called_off = dating.verdict.certainty is Certainty.DENIED and ahead > 0 and timex.unit in ("d", "M")
    named = "/y" in steps[0] or _WEEKDAY.fullmatch((timex.past or steps)[0]) is not None
    called_off = called_off and dating.is_told_in_past and named  # "set for 5 May was cancelled"
    if called_off or (
        dating.verdict.certainty is Certainty.PLANNED and (ahead < 0 or dating.is_told_in_past)
    ):
        steps = nearest(timex.past or steps, timex)  # "had been due to expire on 6 May", "was set for 5 May"
    relation = timex.relation
    if timex.to:
        last = timex.to.steps(ahead)
        assert last
        if dating.verdict.is_lasting and timex.past and timex.to.past:  # "the fair runs from 2 to 5 May"
            steps, last = nearest(timex.past, timex), nearest(timex.to.past, timex.to)
        inside = (steps[0], last[1])
        done = dating.kind in (Kind.CONSTRUCTION, Kind.OTHER) and not dating.verdict.is_lasting
        once_only = dating.kind in _SINGLE or (
            timex.unit == "d" and done
        )  # "was painted between 2 and 7 May"
        once_only = once_only and not (dating.is_repeated or dating.goes_on)
        once = (once_only and relation == "between") or timex.to.relation == "or"
        return (inside, inside, Extent.INSTANT) if once else (steps, last, Extent.SPAN)
    if relation in ("since", "until", "from"):
        return _open(dating, timex, steps)
    if dating.is_still and relation in ("", "on", "at", "in") and timex.unit == "d":
        return (None, steps[1]), (steps[0], None), Extent.SPAN
    if dating.verdict.is_lasting and relation not in ("by", "before", "after"):
        return (None, NOW), (NOW, None), Extent.SPAN
    relation = _WHOLE.get((relation, timex.mod), relation)
    moment = _moment(relation, steps, ahead)
    return moment, moment, Extent.SPAN if duration is not None else Extent.INSTANT


def nearest(steps: Steps, timex: Timex) -> Steps:
    """The day or month nearest to publication: "gave them until 5 May" may have been said in April."""
    if timex.past != timex.future and _WEEKDAY.fullmatch(steps[0]):
        return "@+3d" + steps[0].removeprefix("@"), "@+3d" + steps[1].removeprefix("@")
    yearless = "/y" in steps[0] and timex.past != timex.future and timex.unit in ("d", "M")
    if not yearless or not steps[0].startswith("@"):
        return steps
    return "@+6M" + steps[0].removeprefix("@"), "@+6M" + steps[1].removeprefix("@")


def _open(dating: Dating, timex: Timex, steps: Steps) -> tuple[Bound, Bound, Extent]:
    """The bounds of what began or ends with a date; a tally since then was made on some day up to now."""
    relation = timex.relation
    if relation == "until":
        lasting = dating.verdict.is_lasting
        if lasting:  # "is closed until Tuesday": until the next one
            steps = timex.future or steps
        elif (
            dating.verdict.direction < 0 and dating.kind is not Kind.OPERATION and not _lasted(dating, timex)
        ):
            steps = nearest(steps, timex)  # what lasted, "was tied up until 27 March", is over
        latest = NOW if lasting else steps[1]
        return ((NOW if dating.verdict.direction > 0 else None), latest), steps, Extent.SPAN
    if relation == "from":
        return steps, over_by(dating.durations, timex, steps) or (steps[0], None), Extent.SPAN
    if timex.mod == "ON_OR_BEFORE":
        return (None, steps[1]), (NOW, None), Extent.SPAN  # "since at least 2020"
    denied = dating.verdict.certainty is Certainty.DENIED  # "has not moved since May" has gone on
    ended = dating.verdict.is_lasting and dating.verdict.certainty is Certainty.OCCURRED  # and reopened since
    if ended or (dating.is_told_in_past and dating.is_perfect and not dating.is_repeated):
        return steps, (None, NOW), Extent.SPAN  # "had held the town since June"
    over = dating.is_perfect or dating.verdict.certainty is Certainty.OCCURRED  # "killed ten since Monday"
    if over and not dating.verdict.is_lasting and not denied:
        return (steps[0], NOW), (steps[0], NOW), Extent.INSTANT
    return steps, (NOW, None), Extent.SPAN


def _lasted(dating: Dating, timex: Timex) -> bool:
    """Whether it went on to a month and is over: "was besieged, for two years, until February"."""
    lasts = dating.kind is Kind.INCIDENT or any(t.relation == "for" for t in dating.durations)
    return timex.unit == "M" and lasts


def _moment(relation: str, steps: Steps, ahead: int) -> Bound:
    if relation in ("by", "over by") or (relation == "within" and ahead > 0):
        return (NOW if ahead > 0 else None), steps[1]
    if relation == "before":
        return (NOW if ahead > 0 else None), later(steps[0], "-1d")
    if relation == "beyond":
        return later(steps[1], "+1d"), (None if ahead > 0 else NOW)
    if relation == "after" or (relation == "earliest" and ahead > 0):
        return steps[0], (None if ahead > 0 else NOW)
    return steps


def _made(start: Bound, end: Bound, bare: When) -> tuple[When, tuple[Cue, ...]]:
    """The date with those bounds; one that hangs on nothing is a plain date of the calendar."""
    if bare.extent is Extent.INSTANT:
        end = start
    when = replace(bare, relative=Relative(PUBLISHED, start, end))
    if not any(step and step.startswith("@") for step in (*start, *end)):
        when = replace(when.resolved(OPEN, {}), relative=None)
    return when, (Cue("when", "", "a date the text states"),)


def own_times(times: Iterable[Timex], stretches: Iterable[tuple[int, int]]) -> tuple[Timex, ...]:
    """Those dates that begin inside one of the stretches of characters."""
    dated = tuple(times)
    spans = tuple(stretches) if dated else ()
    return tuple(t for t in dated if any(a <= t.start < b for a, b in spans))


def is_plain_date(timex: Timex) -> bool:
    """Whether it is one date that dates its own clause, and no end of a stretch."""
    return timex.type is TimexType.DATE and timex.to is None and timex.relation in ("", "on", "in", "at")


def order_to_parent(clause: Clause) -> str:
    """How what a clause tells lies to what its parent tells: "by" where it was over then, else empty."""
    if clause.shape is Shape.PARTICIPLE and clause.group.perfect:
        return "by"  # "broke ground in May, having hired a firm"
    if clause.role is Role.TIME and clause.marker == "after" and clause.group.tense is not Tense.FUTURE:
        return "by"  # "acted in May, after prices had sunk"
    return ""


def may_lie_ahead(times: tuple[Timex, ...]) -> bool:
    """Whether a simple present with such a date is a plan ("talks begin on Friday")."""
    open_ended = ("since", "from", "until", "between")  # "most rain falls between June and September"
    return any(
        (t.past != t.future or is_ahead(t)) and t.relation not in open_ended and not t.is_current
        for t in times
    )


def is_ahead(timex: Timex) -> bool:
    """Whether a date lies after publication whatever the verb says: "next year", "in two weeks"."""
    return (
        timex.past is not None and (timex.past[0] or "").startswith("@+") and timex.anchor is Anchor.PUBLISHED
    )


def in_its_words(
    text: str, timex: Timex | None, when: When, why: tuple[Cue, ...]
) -> tuple[When, tuple[Cue, ...]]:
    """The date and its cue with the words of the text that gave them."""
    if timex is None:
        return when, why
    words = text[timex.opens_at : timex.to.end if timex.to else timex.end]
    if when.relative:
        when = replace(when, relative=replace(when.relative, text=words))
    return when, tuple(replace(cue, words=words) for cue in why)
