"""An event from words an analyst marked: what reading finds in just these words, and nothing beside them."""

import hashlib
from dataclasses import replace

from viewer.extract.names.places import Part
from viewer.extract.read import Reading, read
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.event import Certainty, Cue, Event, Kind, Quote
from viewer.model.plain import parse_when
from viewer.model.when import EventId, When
from viewer.model.where import Where

HEADLINE_WORDS = 8
_EXACTNESS = ("site", "settlement", "district", "region", "sea", "country", "unknown")


def read_stretch(article: Article, start: int, end: int, gazetteer: Gazetteer) -> Event:
    """The event that characters start..end of an article tell of, resting on them.

    Its headline, kind, certainty, actors and numbers are those of the first event that reading finds in
    these words alone; its places and dates are the ones named in them, understood with the whole article.
    What the words do not say stays open.

    Raises:
        ValueError: there is nothing but space between *start* and *end*.
    """
    words = article.text[start:end]
    start += len(words) - len(words.lstrip())
    exact = words.strip()
    if not exact:
        raise ValueError("nothing was marked but space")
    end = start + len(exact)
    whole = read(article, gazetteer)
    alone = read(replace(article, text=exact), gazetteer).events
    read_as = alone[0] if alone else _bare(exact)
    overlapping = [e for e in whole.events if any(q.start < end and start < q.end for q in e.quotes)]
    where = _places(whole, start, end)
    when = _own_date(overlapping, start, end) or _date(whole, article, start, end)
    return replace(
        read_as,
        id=_id(article, start, exact),
        what=read_as.what,
        where=where,
        when=when,
        quotes=(Quote(article.id, start, end, exact),),
        why=(Cue("what", exact, "marked by the analyst"), *(c for c in read_as.why if c.words in exact)),
        locked=frozenset({"what"}),
    )


def _bare(exact: str) -> Event:
    """An event of which nothing is known but the words."""
    headline = " ".join(exact.split()[:HEADLINE_WORDS]).rstrip(".,;:")
    return Event(EventId(""), headline, Kind.OTHER, Certainty.OCCURRED)


def _places(whole: Reading, start: int, end: int) -> tuple[Where, ...]:
    """The locations named in the stretch, the most exact first, each once."""
    named = [p for p in whole.places if start <= p.start and p.end <= end and p.part is Part.LOCATION]
    found = dict.fromkeys(p.where for p in named)
    return tuple(sorted(found, key=lambda where: _EXACTNESS.index(where.precision)))


def _date(whole: Reading, article: Article, start: int, end: int) -> When | None:
    """The first date in the stretch that can be understood by itself."""
    for time in whole.times:
        if start <= time.start and time.end <= end:
            try:
                when = parse_when(article.text[time.start : time.end], article.published)
            except ValueError:
                continue
            if when is not None:
                return when
    return None


def _own_date(overlapping: list[Event], start: int, end: int) -> When | None:
    """The date that reading gave an event told wholly within the stretch."""
    inside = [e for e in overlapping if all(start <= q.start and q.end <= end for q in e.quotes)]
    return next((e.when for e in inside if e.when is not None and e.when.is_dated), None)


def _id(article: Article, start: int, exact: str) -> EventId:
    digest = hashlib.sha256(f"{article.id}:{start}:{exact}".encode("utf-8", "surrogatepass")).hexdigest()
    return EventId(f"analyst-{digest[:10]}")
