"""A second clock: the dossier as it was known at the end of a day.

Two days are asked about: by what day the articles had been published, and by what day things had been
recorded in this dossier.  An article without a date counts from the day on which it was recorded, since
it cannot have been known later; what was recorded before there was a history was always known.
"""

from collections.abc import Set
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import reduce
from typing import TYPE_CHECKING

from viewer.model.accounts import leaves, merged
from viewer.model.article import ArticleId
from viewer.model.event import Event
from viewer.model.moment import Moment

if TYPE_CHECKING:
    from viewer.model.dossier import Dossier


class Clock(StrEnum):
    """What "known" means."""

    PUBLISHED = "published"
    RECORDED = "recorded"


@dataclass(frozen=True, slots=True)
class Known:
    """A day, the end of which is meant, and the clock it is read from."""

    clock: Clock
    day: Moment


def as_known(dossier: "Dossier", known: Known) -> "Dossier":
    """*dossier* as it was known at the end of a day; with all its history, so that it is the same file."""
    if known.clock is Clock.RECORDED:
        return _as_recorded(dossier, known.day.last_s)
    return _as_published(dossier, known.day.last_s)


def days_known(dossier: "Dossier", clock: Clock) -> tuple[Moment, ...]:
    """The days, in order, on which the dossier changed by a clock: the stops of a slider."""
    if clock is Clock.RECORDED:
        seconds = [step.at.timestamp() for step in dossier.log]
    else:
        told = (_published_s(dossier, article) for article in dossier.articles)
        seconds = [s for s in told if s is not None]
    return tuple(Moment.from_days(day) for day in sorted({int(s // 86_400) for s in seconds}))


def _as_recorded(dossier: "Dossier", end_s: float) -> "Dossier":
    back = dossier
    for step in reversed(dossier.log):
        if step.at.timestamp() < end_s:
            break
        back = back.changed_by(step.back)
    return back


def _published_s(dossier: "Dossier", article: ArticleId) -> float | None:
    """When an article came out, or at the latest: as it was recorded here; None where nothing is known."""
    day = dossier.articles[article].appeared[1]
    if day is not None:
        return day.first_s
    recorded = dossier.recorded.get(article)
    return recorded.timestamp() if recorded else None


def _as_published(dossier: "Dossier", end_s: float) -> "Dossier":
    def is_out(article: ArticleId) -> bool:
        out = _published_s(dossier, article) if article in dossier.articles else None
        return out is None or out < end_s

    articles = {i: a for i, a in dossier.articles.items() if is_out(i)}
    if len(articles) == len(dossier.articles):
        return dossier
    known = (_known_part(event, dossier, articles.keys()) for event in dossier.events.values())
    events = {event.id: event for event in known if event is not None}
    claims = {i: c for i, c in dossier.claims.items() if c.quote.article in articles}
    return replace(dossier, articles=articles, events=events, claims=claims)


def _known_part(event: Event, dossier: "Dossier", out: Set[ArticleId]) -> Event | None:
    """The event as the articles that were out tell it; the analyst's own, without a quote, stay."""
    told_by = {quote.article for quote in event.quotes if quote.article in dossier.articles}
    if told_by <= out:
        return event
    known = [leaf for leaf in leaves(event) if leaf.articles <= out]
    if not known or not event.accounts:
        return None
    return replace(reduce(merged, known), id=event.id)
