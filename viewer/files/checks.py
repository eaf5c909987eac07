"""What is wrong with a dossier that could be opened: what does not agree within it, or with its layers."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from viewer.files.layer_links import lies_within
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Quote
from viewer.model.layers import LayerReference
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
            *_headline(event),
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


def layer_problems(dossier: Dossier, folder: Path) -> tuple[Problem, ...]:
    """What is not as it was of the files of layers beneath *folder*; no other file is looked at."""
    within = (layer for layer in dossier.layers.values() if lies_within(layer, folder))
    told = ((layer, _changed(layer)) for layer in within)
    return tuple(Problem(f"layer {layer.id} “{layer.name}”", said) for layer, said in told if said)


def _changed(layer: LayerReference) -> str | None:
    """What is wrong with the file of a layer; None where it is the one that was read."""
    path = Path(layer.path)
    try:
        if not path.is_file():
            return f"its file {layer.path} is not there"
        if path.stat().st_size == layer.size:
            with path.open("rb") as file:
                if hashlib.file_digest(file, "sha256").hexdigest() == layer.sha256:
                    return None
    except OSError as error:
        return f"its file {layer.path} cannot be read: {error.strerror}"
    return f"its file {layer.path} is not the one that was read"


def _headline(event: Event) -> Iterator[str]:
    if not event.what:
        yield "it has no headline; give it one, or it cannot be exported"


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
    published = dossier.appeared(event)[1]
    start = event.when.start[0] if event.when else None
    if event.certainty is Certainty.OCCURRED and published and start and published < start.whole_day:
        yield f"it is said to have occurred, and starts on {start} at the earliest, after {published}"


def _places(event: Event) -> Iterator[str]:
    for where in event.where:
        if (where.lat, where.lon) == (0, 0):
            yield f"“{where.name}” lies at 0, 0, which is most often a place that was not found"
        if where.precision.is_point and not where.is_placed:
            yield f"“{where.name}” is called a {where.precision} and has no position"
