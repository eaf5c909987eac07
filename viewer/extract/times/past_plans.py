"""Plans whose time is gone by when they are told of: "was due to open in 2024"."""

import re
from dataclasses import replace

from viewer.model.event import Certainty, Cue, Event
from viewer.model.moment import Moment
from viewer.model.when import PUBLISHED, Basis, Extent

_WAS_PLANNED = re.compile(
    r"(?:was|were|had been) (?:to|due|supposed|scheduled|meant|set|slated|intended)\b|had been$"
)  # "it had been due in October" has its "due" behind the verb
_LONG = 27  # days: what was due on a day gone by may well have come about that day


def undone(event: Event, today: Moment | None) -> Event:
    """The event, said not to have come about where it was planned for a month or year before *today*.

    What somebody is quoted with may have been said before that time.
    """
    when = event.when
    planned = next((cue.words for cue in event.why if cue.field == "certainty"), "")
    if event.certainty is not Certainty.PLANNED or event.says or not _WAS_PLANNED.match(planned):
        return event
    if today is None or when is None or when.extent is not Extent.INSTANT or when.basis is not Basis.STATED:
        return event
    first, last = when.start[0], when.end[1]
    if first is None or last is None or last.days >= today.days or last.days - first.days < _LONG:
        return event
    told = Cue("certainty", planned, Certainty.DENIED.value)
    rest = (cue for cue in event.why if cue.field != "certainty")
    return replace(event, certainty=Certainty.DENIED, why=(told, *rest))


def come_about(event: Event, today: Moment | None) -> Event:
    """The event, said to have come about where a bare "would" looks ahead to what is over by *today*.

    "It opened in 2001 and would close four years later" tells of the past from within it.
    """
    when = event.when
    seen = next((cue.words for cue in event.why if cue.field == "certainty"), "")
    bare = event.certainty is Certainty.CONDITIONAL and event.condition is None and not event.says
    if not bare or not _WOULD.match(seen) or today is None or when is None:
        return event
    last = when.end[1]
    if when.extent is not Extent.INSTANT or when.start[0] is None or last is None or last.days >= today.days:
        return event
    told = Cue("certainty", seen, Certainty.OCCURRED.value)
    rest = (cue for cue in event.why if cue.field != "certainty")
    return replace(event, certainty=Certainty.OCCURRED, why=(told, *rest))


def told_in_present(event: Event, appeared: tuple[Moment | None, Moment | None]) -> Event:
    """The event, said to have come about where a bare present tells of a day that is just gone.

    "The signal reappears on 29 April", told in May, is of that year: who means the next one says so.
    """
    when, today = event.when, appeared[0]
    verb = next((cue.words for cue in event.why if cue.field == "certainty"), "")
    if event.certainty is not Certainty.PLANNED or not _BARE.fullmatch(verb) or today is None or when is None:
        return event
    day, steps = when.start[0], when.relative
    counted = steps is not None and steps.anchor == PUBLISHED and when.extent is Extent.INSTANT
    if not counted or steps is None or day is None or day != when.end[1]:
        return event
    if day.days - today.days < _YEAR - _JUST_GONE:
        return event
    before = replace(steps, start=_year_before(steps.start), end=_year_before(steps.end))
    gone = replace(when, relative=before).resolved(appeared, {})
    told = Cue("certainty", verb, Certainty.OCCURRED.value)
    rest = (cue for cue in event.why if cue.field != "certainty")
    return replace(event, certainty=Certainty.OCCURRED, when=gone, why=(told, *rest))


def _year_before(steps: tuple[str | None, str | None]) -> tuple[str | None, str | None]:
    first, last = (step and f"{step}-1y" for step in steps)
    return first, last


_BARE = re.compile(r"(?!is$|are$|has$|have$)[a-z]+")
_YEAR, _JUST_GONE = 365, 45  # days
_WOULD = re.compile(r"would (?!have\b|not\b)")
