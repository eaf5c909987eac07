"""What the articles leave open: a list that empties as fields are filled.

A question is worked out from the dossier as it is and never stored, so it goes by itself when its field is
filled; one that needs no answer can be settled by its id.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from viewer.model.accounts import disagreements
from viewer.model.article import ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Kind, Review
from viewer.model.when import OPEN, EventId, Extent


class Asks(StrEnum):
    """What is asked."""

    PUBLISHED = "on which day the article appeared"
    WHEN = "when"
    START = "when it begins"
    END = "when it ends"
    WHERE = "where"
    PLACE = "where the named place is"
    WHO = "who acts"
    PAYS = "who pays"
    CONDITION = "whether the condition is met"
    CLAIM = "whether the claim holds"
    QUOTE = "where the quote stands now"
    ACCOUNT = "which account is right"


@dataclass(frozen=True, slots=True)
class Question:
    """One thing not said: about an event, an article or a claim.  `about` is the words it is about."""

    asks: Asks
    about: str
    event: EventId | None = None
    article: ArticleId | None = None
    field: str = ""

    @property
    def id(self) -> str:
        return f"{self.asks.name.lower()}:{self.event or self.article or ''}:{self.field}"


_PAYING = re.compile(
    r"\b(?:pa(?:y|ys|id|ying|yment)|fund\w*|financ\w*|lend\w*|lent|loan\w*|grant\w*|donat\w*|at the expense"
    r"|pag\w+|financi\w+|préstamo\w*|subvenci\w+)\b",
    re.IGNORECASE,
)
_COSTLY = (Kind.AGREEMENT, Kind.CONSTRUCTION, Kind.DECISION)


def questions(dossier: Dossier) -> tuple[Question, ...]:
    """What is open and not settled: first about articles, then about events in the order they stand."""
    return tuple(q for q in every(dossier) if q.id not in dossier.settled)


def every(
    dossier: Dossier, asked: Callable[[Event, Dossier], Iterable[Question]] | None = None
) -> Iterator[Question]:
    """What is open, settled or not; nothing is asked about what the analyst rejected.

    Args:
        asked: in place of `about`, for one who remembers what it said of an event.
    """
    for article in dossier.articles.values():
        if article.appeared == OPEN:
            yield Question(Asks.PUBLISHED, article.title, article=article.id, field="published")
    for event in dossier.events.values():
        if event.review is not Review.REJECTED:
            yield from (asked or about)(event, dossier)
    for claim in dossier.claims.values():
        if claim.holds is None:
            yield Question(Asks.CLAIM, claim.quote.exact, article=claim.quote.article, field=claim.id)


def about(event: Event, dossier: Dossier) -> Iterator[Question]:
    """What is open about one event; it depends on that event and on the articles alone."""
    asked = (*_time(event), *_place(event), *_people(event, dossier), *_evidence(event, dossier))
    for asks, field in asked:
        yield Question(asks, event.what, event=event.id, field=field)


def _time(event: Event) -> Iterator[tuple[Asks, str]]:
    when = event.when
    if when is None or not (when.is_dated or when.duration):
        yield Asks.WHEN, "when"
        return
    if when.start == (None, None):
        yield Asks.START, "when"
    over = event.certainty not in (Certainty.ONGOING, Certainty.DENIED)
    if when.extent is Extent.SPAN and when.end == (None, None) and over:
        yield Asks.END, "when"


def _place(event: Event) -> Iterator[tuple[Asks, str]]:
    if not event.where:
        yield Asks.WHERE, "where"
    elif not any(where.is_placed for where in event.where):
        yield Asks.PLACE, "where"


def _people(event: Event, dossier: Dossier) -> Iterator[tuple[Asks, str]]:
    if not event.who:
        yield Asks.WHO, "who"
    costs = any(q.kind == "money" for q in event.quantities) and event.kind in _COSTLY
    if costs and not any(
        _PAYING.search(_sentence(quote.article, quote.end, dossier)) for quote in event.quotes
    ):
        yield Asks.PAYS, "who"
    if event.certainty is Certainty.CONDITIONAL:
        yield Asks.CONDITION, "certainty"


def _sentence(article: ArticleId, end: int, dossier: Dossier) -> str:
    """The text of the paragraph that a quote ends in."""
    text = dossier.articles[article].text if article in dossier.articles else ""
    return text[text.rfind("\n", 0, end) + 1 : (text.find("\n", end) + 1 or len(text) + 1) - 1]


def _evidence(event: Event, dossier: Dossier) -> Iterator[tuple[Asks, str]]:
    if any(not dossier.stands(quote) for quote in event.quotes):
        yield Asks.QUOTE, "quotes"
    for disagreement in disagreements(event) if event.accounts else ():
        if disagreement.contradicts and disagreement.field not in event.locked:
            yield Asks.ACCOUNT, disagreement.field
