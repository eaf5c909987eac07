"""The only door: an article in, its events and the claims that can be checked out."""

from collections import Counter
from dataclasses import dataclass, replace

from viewer.extract.candidates import Candidate
from viewer.extract.capitals import with_capitals
from viewer.extract.claims import claims_in
from viewer.extract.events import Reader
from viewer.extract.merge import merged
from viewer.extract.parsing import Parsed, parsed
from viewer.extract.place_adjectives import with_adjectives
from viewer.extract.places import Mention, Part, mentions
from viewer.extract.sentences import sentences
from viewer.extract.timeml import tags
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.event import Claim, Event, Quote
from viewer.model.when import PUBLISHED, EventId, Relative, When
from viewer.model.where import Where


@dataclass(frozen=True, slots=True)
class NamedPlace:
    """Characters start..end of the text that name a place, and where that was read to be.

    `part` is what the name does in its sentence; an adjective of a place ("Peruvian") is one of the parts.
    """

    start: int
    end: int
    where: Where
    part: Part

    @property
    def name(self) -> str:
        return self.where.name

    @property
    def is_location(self) -> bool:
        return self.part is Part.LOCATION


@dataclass(frozen=True, slots=True)
class NamedTime:
    """Characters start..end of the text that name a date, time or duration; type and value as in TimeML."""

    start: int
    end: int
    type: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of an article: a value that can be sent between processes."""

    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    places: tuple[NamedPlace, ...] = ()
    times: tuple[NamedTime, ...] = ()


def read(article: Article, gazetteer: Gazetteer) -> Reading:
    """The events of an article in order of the text, and its claims of distance, measured.

    Any text can be read, and the same article gives the same reading, ids included, in any process.
    Relative dates keep their arithmetic; their bounds are open while the article's date is unknown.
    """
    taken = tuple(parsed(article.text, sentence) for sentence in sentences(article.text))
    places = mentions(taken, gazetteer)
    country = _country(places)
    reader = Reader(article.id, taken, with_capitals(taken, places, gazetteer, country), country)
    kept, gone = merged(reader.read())
    events = _resolved(tuple(_event(article, candidate, gone) for candidate in kept), article)
    every = with_adjectives(taken, gazetteer, places)
    named = tuple(NamedPlace(m.start, m.end, m.where, m.part) for m in every)
    return Reading(events, claims_in(article, taken, places, gazetteer), named, _times(article, taken))


def _country(places: tuple[Mention, ...]) -> str | None:
    """The country the article speaks of most."""
    codes = Counter(m.where.country for m in places if m.where.country)
    return codes.most_common(1)[0][0] if codes else None


def _times(article: Article, taken: tuple[Parsed, ...]) -> tuple[NamedTime, ...]:
    return tuple(NamedTime(t.start, t.end, t.type, t.value) for t in tags(taken, article.published))


def _event(article: Article, candidate: Candidate, gone: dict[EventId, EventId]) -> Event:
    verdict = candidate.verdict
    return Event(
        candidate.id,
        candidate.what,
        candidate.kind,
        verdict.certainty,
        verdict.condition,
        _anchored(candidate, gone),
        tuple(m.where for m in candidate.where),
        candidate.who,
        candidate.says,
        tuple(dict.fromkeys(candidate.quantities)),
        tuple(Quote(article.id, a, b, article.text[a:b]) for a, b in candidate.quotes),
        tuple(dict.fromkeys(candidate.cues)),
    )


def _anchored(candidate: Candidate, gone: dict[EventId, EventId]) -> When:
    """The date with its anchor on the event that was kept."""
    when = candidate.when
    if not when.relative or when.relative.anchor == PUBLISHED:
        return when
    other = gone.get(EventId(when.relative.anchor), EventId(when.relative.anchor))
    if other == candidate.id:
        return replace(when, anchor=None, relative=Relative(PUBLISHED, (None, "@"), (None, "@")))
    return replace(when, anchor=other, relative=replace(when.relative, anchor=other))


def _resolved(events: tuple[Event, ...], article: Article) -> tuple[Event, ...]:
    """The events with the bounds that follow from the article's date and from one another."""
    found: dict[EventId, When | None] = {e.id: e.when for e in events}
    for _ in range(3):  # a date may hang on one that hangs on another; more steps than that are not written
        found = {i: w.resolved(article.published, found) if w else None for i, w in found.items()}
    return tuple(replace(e, when=found[e.id]) for e in events)
