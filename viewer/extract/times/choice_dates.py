"""Dates gone by behind what was chosen, which are those of the choice: "voted to leave in 2019"."""

from collections.abc import Iterator
from dataclasses import replace

from viewer.model.event import Certainty, Cue, Event
from viewer.model.moment import Moment
from viewer.model.when import Basis, Extent, When

_AGREED = ("agreed to ", "has agreed to ", "have agreed to ")


def dated_by_choice(events: tuple[Event, ...], today: Moment | None) -> tuple[Event, ...]:
    """The events, where no plan is dated before it was reported if the choice of it has no other date.

    Args:
        events: the events of an article in order of the text, with their bounds.
        today: the first day on which the article may have appeared; None where nothing is known of it.
    """
    if today is None:
        return events
    anchors = {event.when.anchor for event in events if event.when}
    ending: dict[int, list[Event]] = {}  # by where their words end, so that time stays linear
    for event in events:
        if event.id not in anchors and event.certainty is Certainty.PLANNED:
            ending.setdefault(event.quotes[0].end, []).append(event)
    chosen: dict[str, Event] = {}
    gone: set[str] = set()
    for made in events:
        plan = next((e for e in ending.get(made.quotes[0].end, ()) if _is_plan_of(made, e)), None)
        if plan is None:
            continue
        if _is_over(plan, today) and not _has_date(made):
            chosen[made.id] = plan
        if made.id in chosen or (_has_date(made) and _has_no_other(plan, made, today)):
            gone.add(plan.id)
    return tuple(_dated(event, chosen.get(event.id), today) for event in events if event.id not in gone)


def _dated(event: Event, plan: Event | None, today: Moment) -> Event:
    """An event with the date of the plan that it chose; what was agreed on a day gone by was agreed then."""
    if plan is not None:
        why = (*_cues(event, without="when"), *(cue for cue in plan.why if cue.field == "when"))
        return replace(event, when=plan.when, why=why)
    words = next((cue.words for cue in event.why if cue.field == "certainty"), "")
    if (
        event.certainty is not Certainty.PLANNED
        or not words.startswith(_AGREED)
        or not _is_over(event, today)
    ):
        return event
    told = Cue("certainty", words, Certainty.OCCURRED.value)
    return replace(event, certainty=Certainty.OCCURRED, why=(told, *_cues(event, without="certainty")))


def _cues(event: Event, *, without: str) -> Iterator[Cue]:
    return (cue for cue in event.why if cue.field != without)


def _is_plan_of(made: Event, plan: Event) -> bool:
    """Whether the words of one event are the infinitive at the end of those of another that was done."""
    if made.certainty is not Certainty.OCCURRED or plan.certainty is not Certainty.PLANNED:
        return False
    whole, part = made.quotes[0], plan.quotes[0]
    return part.exact.startswith("to ") and whole.start < part.start and whole.end == part.end


def _has_date(event: Event) -> bool:
    return event.when is not None and event.when.basis is Basis.STATED


def _has_no_other(plan: Event, made: Event, today: Moment) -> bool:
    """Whether a plan has no date but the day gone by of the choice."""
    return not _has_date(plan) or (_is_over(plan, today) and plan.when == made.when)


def _is_over(event: Event, today: Moment) -> bool:
    """Whether an event has a date of its own, no bound of a stretch, that lies before a day."""
    when: When | None = event.when
    if when is None or when.extent is not Extent.INSTANT or when.basis is not Basis.STATED:
        return False
    return when.start[0] is not None and when.end[1] is not None and when.end[1].days < today.days
