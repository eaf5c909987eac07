"""What is read out of an article, and how it is handed back where a text was read in plain order."""

from dataclasses import dataclass, replace

from viewer.extract.names.places import Part
from viewer.extract.syntax.plain_order import Laid
from viewer.model.article import Article
from viewer.model.event import Claim, Event, Quote
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


def as_it_stands(reading: Reading, article: Article, plain: Laid) -> Reading:
    """A reading of the text in plain order, handed back at the words of the article itself."""
    places = (replace(p, start=a, end=b) for p in reading.places for a, b in [plain.old(p.start, p.end)])
    times = (replace(t, start=a, end=b) for t in reading.times for a, b in [plain.old(t.start, t.end)])
    return Reading(
        tuple(_event(event, article, plain) for event in reading.events),
        tuple(replace(claim, quote=_quote(claim.quote, article, plain)) for claim in reading.claims),
        tuple(sorted(places, key=lambda place: (place.start, place.end))),
        tuple(sorted(times, key=lambda time: (time.start, time.end))),
    )


def _event(event: Event, article: Article, plain: Laid) -> Event:
    near = min((quote.start for quote in event.quotes), default=0)
    why = (replace(c, words=plain.as_written(article.text, c.words, near)) for c in event.why)
    condition = event.condition and plain.as_written(article.text, event.condition, near)
    quotes = (_quote(quote, article, plain) for quote in event.quotes)
    return replace(event, quotes=tuple(dict.fromkeys(quotes)), why=tuple(why), condition=condition)


def _quote(quote: Quote, article: Article, plain: Laid) -> Quote:
    start, end = plain.old(quote.start, quote.end)
    while end > start and article.text[end - 1] in " \n,;":
        end -= 1
    return replace(quote, start=start, end=end, exact=article.text[start:end])
