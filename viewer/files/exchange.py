"""The exchange form: an article's events and claims as JSON, out and in.

`{"article": {...}, "events": [...], "claims": [...]}` in UTF-8.  Beside the documented keys stand a few
that the form needs to be read back without loss: `qualifier` and the steps of `relative` in a `when`,
`country` in a place, its `basis` and `chance` where the text only implies it, and `why`, `notes`, `review`
and `locked` in an event; where there are any, also its `credibility`, its `likelihood`, the `rows` of a table
it rests on and the `accounts` it was merged from; in an article its `reliability`, where it was judged; and
`more_articles` where the events rest on several.  A reader may ignore them.
"""

import json
from collections.abc import Iterable
from typing import Any

from viewer.files import json_in
from viewer.files.exchange_in import ExchangeError, Parsed, TwiceError, parse, single
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.edtf import edtf
from viewer.model.event import Claim, Event, Quote
from viewer.model.moment import Moment
from viewer.model.when import Basis, Relative, When
from viewer.model.where import Candidate, Where

__all__ = ["ExchangeError", "Parsed", "events_of", "from_json", "to_json"]


def to_json(dossier: Dossier, article: ArticleId) -> str:
    """What was read out of one article, in the exchange form; the same dossier gives the same text."""
    events = events_of(dossier, article)
    claims = [c for c in dossier.claims.values() if c.quote.article == article]
    return dumps(dossier.articles[article], events, claims)


def dumps(
    article: Article, events: Iterable[Event], claims: Iterable[Claim], *, others: Iterable[Article] = ()
) -> str:
    """An article, and *others* that events rest on, with its events and claims in the exchange form."""
    whole = {
        "article": _article(article),
        "events": [event_dict(e) for e in events],
        "claims": [claim_dict(c) for c in claims],
    }
    if more := [_article(other) for other in others]:
        whole["more_articles"] = more
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def from_json(text: str, name: str) -> Parsed:
    """The article (without its text), events and claims in *text*.

    Raises:
        ExchangeError: it is not the exchange form; one sentence that names *name* and the place in it.
    """
    try:
        return parse(json_in.loads(text, name, single), name)
    except json_in.JsonError as error:
        raise ExchangeError(str(error)) from None
    except json.JSONDecodeError as error:
        raise ExchangeError(
            f"{name}: line {error.lineno}, column {error.colno} is not JSON: {error.msg}."
        ) from None
    except TwiceError as error:
        raise ExchangeError(f"{name}: {error}.") from None
    except RecursionError:
        raise ExchangeError(f"{name} is nested too deeply to be events.") from None


def events_of(dossier: Dossier, article: ArticleId) -> list[Event]:
    """The events that rest on an article, in the order of its text."""
    mine = [e for e in dossier.events.values() if article in e.articles]
    return sorted(mine, key=lambda e: (min(q.start for q in e.quotes if q.article == article), e.id))


def _article(article: Article) -> dict[str, Any]:
    return {
        "id": article.id,
        "title": article.title,
        "published": article.published_text,
        "source": article.source,
        "language": article.language,
        "sha256": article.mark.sha256 if article.mark else None,
        "chars": article.mark.chars if article.mark else None,
    } | ({"reliability": str(article.reliability)} if article.reliability else {})


def event_dict(event: Event) -> dict[str, Any]:
    """An event as the exchange form writes it."""
    return {
        "id": event.id,
        "what": event.what,
        "kind": str(event.kind),
        "certainty": str(event.certainty),
        "condition": event.condition,
        "when": _when(event.when) if event.when else None,
        "where": [_where(w) for w in event.where],
        "who": list(event.who),
        "says": event.says,
        "quantities": [
            {"kind": q.kind, "value": q.value, "unit": q.unit, "mod": str(q.mod)} for q in event.quantities
        ],
        "quotes": [_quote(q) for q in event.quotes],
        "why": [{"field": c.field, "words": c.words, "reading": c.reading} for c in event.why],
        "notes": event.notes,
        "review": str(event.review),
        "locked": sorted(event.locked),
    } | _judgement(event)


def _judgement(event: Event) -> dict[str, Any]:
    """The grades, the rows and the accounts of an event, where it has any."""
    found: dict[str, Any] = {}
    if event.credibility is not None:
        found["credibility"] = str(event.credibility)
    if event.likelihood is not None:
        found["likelihood"] = str(event.likelihood)
    if event.rows:
        found["rows"] = [{"file": r.file, "record": r.record, "sha256": r.sha256} for r in event.rows]
    if event.accounts:
        found["accounts"] = [event_dict(account) for account in event.accounts]
    return found


def claim_dict(claim: Claim) -> dict[str, Any]:
    """A claim as the exchange form writes it."""
    measured = claim.measured
    return {
        "id": claim.id,
        "kind": claim.kind,
        "from": _where(claim.start),
        "to": _where(claim.to),
        "comparator": str(claim.comparator),
        "value": claim.value,
        "unit": claim.unit,
        "measured": {"low": measured.low, "high": measured.high, "unit": measured.unit} if measured else None,
        "holds": claim.holds,
        "reason": claim.reason,
        "quote": _quote(claim.quote),
    }


def _day(day: Moment | None) -> str | None:
    return day.iso() if day else None


def _when(when: When) -> dict[str, Any]:
    duration = when.duration
    return {
        "extent": str(when.extent),
        "start": [_day(b) for b in when.start],
        "end": [_day(b) for b in when.end],
        "duration": {"value": duration.value, "mod": str(duration.mod)} if duration else None,
        "anchor": when.anchor,
        "relative": _relative(when.relative) if when.relative else None,
        "basis": str(when.basis),
        "edtf": edtf(when),
        "qualifier": str(when.qualifier),
    }


def _relative(relative: Relative) -> dict[str, Any]:
    return {
        "anchor": relative.anchor,
        "start": list(relative.start),
        "end": list(relative.end),
        "text": relative.text,
    }


def _where(where: Where) -> dict[str, Any]:
    return {
        "name": where.name,
        "lat": where.lat,
        "lon": where.lon,
        "precision": str(where.precision),
        "radius_m": where.radius_m,
        "candidates": [_candidate(c) for c in where.candidates],
        "country": where.country,
    } | _ground(where)


def _ground(where: Where) -> dict[str, Any]:
    """What a place rests on, where that is not the text's own word."""
    basis = {} if where.basis is Basis.STATED else {"basis": str(where.basis)}
    return basis if where.chance is None else basis | {"chance": where.chance}


def _candidate(candidate: Candidate) -> dict[str, Any]:
    return {
        "name": candidate.name,
        "lat": candidate.lat,
        "lon": candidate.lon,
        "precision": str(candidate.precision),
        "reason": candidate.reason,
    }


def _quote(quote: Quote) -> dict[str, Any]:
    return {"article": quote.article, "start": quote.start, "end": quote.end, "exact": quote.exact}
