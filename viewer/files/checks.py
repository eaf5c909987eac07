"""What is wrong with a dossier that could be opened: what does not agree within it."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Quote
from viewer.model.when import PUBLISHED, EventId


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that does not agree: where, and what is wrong."""

    place: str
    says: str

    def __str__(self) -> str:
        return f"{self.place}: {self.says}"


def problems(dossier: Dossier) -> tuple[Problem, ...]:
    """Everything that does not agree within a dossier, in the order of its events."""
    found = []
    again = dossier.resolved().events
    for event in dossier.events.values():
        place = f"event {event.id} “{event.what}”"
        said = [
            *_quotes(event, dossier),
            *_date(event, dossier),
            *_certainty(event, dossier),
            *_places(event),
        ]
        if again[event.id].when != event.when:
            said.append("its bounds are not those that follow from what its date is counted from")
        found += [Problem(place, sentence) for sentence in said]
    for claim in dossier.claims.values():
        found += [Problem(f"claim {claim.id}", sentence) for sentence in _quote(claim.quote, dossier)]
    return tuple(found)


def _quotes(event: Event, dossier: Dossier) -> Iterator[str]:
    for quote in event.quotes:
        yield from _quote(quote, dossier)


def _quote(quote: Quote, dossier: Dossier) -> Iterator[str]:
    article = dossier.articles.get(quote.article)
    if article is None:
        yield f"it rests on article {quote.article!r}, which the file does not hold"
    elif article.text and article.text[quote.start : quote.end] != quote.exact:
        there = article.text[quote.start : quote.end] or "nothing"
        yield (
            f"its quote “{quote.exact:.60}” is not what stands at {quote.start}–{quote.end} of "
            f"“{article.title}”, which is “{there:.60}”"
        )


def _date(event: Event, dossier: Dossier) -> Iterator[str]:
    when = event.when
    if when is None:
        return
    anchors = {when.anchor} if when.anchor else set()
    if when.relative and when.relative.anchor != PUBLISHED:
        anchors.add(EventId(when.relative.anchor))
    for anchor in sorted(anchors):
        if anchor == event.id:
            yield "its date is counted from itself"
        elif anchor not in dossier.events:
            yield f"its date is counted from event {anchor!r}, which the file does not hold"


def _certainty(event: Event, dossier: Dossier) -> Iterator[str]:
    if event.certainty is Certainty.CONDITIONAL and not event.condition:
        yield "it is conditional, and its condition is not given"
    published = dossier.published(event)
    start = event.when.start[0] if event.when else None
    if event.certainty is Certainty.OCCURRED and published and start and published < start.whole_day:
        yield f"it is said to have occurred, and starts on {start} at the earliest, after {published}"


def _places(event: Event) -> Iterator[str]:
    for where in event.where:
        if (where.lat, where.lon) == (0, 0):
            yield f"“{where.name}” lies at 0, 0, which is most often a place that was not found"
        if where.precision.is_point and not where.is_placed:
            yield f"“{where.name}” is called a {where.precision} and has no position"
