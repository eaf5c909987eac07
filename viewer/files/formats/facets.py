"""What there is to lose: everything known of each event, by facet, so that two sides can be compared."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from typing import Any

from viewer.files.exchange import claim_dict
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Review
from viewer.model.sides import stated_radius_m
from viewer.model.when import Basis, EventId, When


class Facet(StrEnum):
    """One thing known of an event, of an article, or of a dossier; the value is its name in a report."""

    UNDATED = "undated events"
    EVENT = "events"
    WHAT = "headline"
    KIND = "kind"
    CERTAINTY = "certainty"
    CONDITION = "condition"
    START_EARLIEST = "earliest start"
    START_LATEST = "latest start"
    END_EARLIEST = "earliest end"
    END_LATEST = "latest end"
    EXTENT = "whether it is a moment or lasts"
    DURATION = "duration"
    ANCHOR = "what the date is counted from"
    BASIS = "what the date rests on"
    DOUBT = "doubt about the date"
    PLACES = "names of places"
    POSITIONS = "positions"
    PRECISION = "precision of places"
    RADIUS = "radius of places"
    CANDIDATES = "other readings of a place"
    COUNTRY = "country"
    GROUND = "what the place rests on"
    WHO = "who"
    SAYS = "who says so"
    QUANTITIES = "quantities"
    QUOTES = "quotes"
    OFFSETS = "where quotes stand"
    WHY = "reasons of the reading"
    NOTES = "notes"
    REVIEW = "review"
    LOCKED = "locked fields"
    CREDIBILITY = "credibility"
    LIKELIHOOD = "likelihood"
    ACCOUNTS = "what it was merged from"
    ROWS = "rows of tables it rests on"
    OTHER = "other fields"
    ARTICLES = "articles"
    RELIABILITY = "reliability of sources"
    TEXTS = "texts of articles"
    MARKS = "hash and length of texts that are elsewhere"
    ORIGINALS = "original files of articles"
    CLAIMS = "claims that can be measured"
    DOSSIER = "what the dossier holds beside"


Facets = Mapping[Facet, object]

_OF_EVENT = frozenset(
    "id what kind certainty condition when where who says quantities quotes why notes review locked "
    "credibility likelihood accounts rows".split()
)
_OF_ARTICLE = frozenset(
    "id title text source published published_between language reliability original absent sha256".split()
)
_OF_DOSSIER = frozenset("articles events claims".split())
LATER_LOG = "later log"  # what a dossier of several cannot hold
BESIDE = {  # what a dossier holds beside these, as a report names it
    "log": "history",
    "views": "kept views",
    "deleted": "readings taken away",
    "distinct": "pairs kept apart",
    "settled": "settled questions",
    "layers": "layers behind it",
    LATER_LOG: "history of the later files",
}


@dataclass(frozen=True, slots=True)
class Facts:
    """All that is known, or all that was found in a file; `beside` is what a dossier holds beside these."""

    events: Mapping[EventId, Facets]
    articles: Mapping[ArticleId, Facets] = field(default_factory=dict)
    claims: Mapping[str, object] = field(default_factory=dict)
    beside: Mapping[str, object] = field(default_factory=dict)


def facts(dossier: Dossier) -> Facts:
    """Everything that a dossier knows."""
    return Facts(
        {event.id: of_event(event) for event in dossier.events.values()},
        {article.id: _of_article(article) for article in dossier.articles.values()},
        {claim.id: claim_dict(claim) for claim in dossier.claims.values()},
        dict(_other(dossier, _OF_DOSSIER)),
    )


def of_event(event: Event) -> dict[Facet, object]:
    """Everything known of an event; facets of which nothing is known are absent."""
    found: dict[Facet, object] = {
        Facet.WHAT: event.what,
        Facet.KIND: str(event.kind),
        Facet.CERTAINTY: str(event.certainty),
        Facet.CONDITION: event.condition,
        Facet.PLACES: tuple(w.name for w in event.where),
        Facet.POSITIONS: tuple((w.lat, w.lon) if w.is_placed else None for w in event.where),
        Facet.PRECISION: tuple(str(w.precision) for w in event.where),
        Facet.RADIUS: tuple(stated_radius_m(w) for w in event.where),
        Facet.CANDIDATES: tuple(w.candidates for w in event.where),
        Facet.COUNTRY: tuple(w.country for w in event.where),
        Facet.GROUND: tuple(ground(w.basis, w.chance) for w in event.where),
        Facet.WHO: event.who,
        Facet.SAYS: event.says,
        Facet.QUANTITIES: event.quantities,
        Facet.QUOTES: tuple(q.exact for q in event.quotes),
        Facet.OFFSETS: tuple((q.article, q.start, q.end) for q in event.quotes),
        Facet.WHY: event.why,
        Facet.NOTES: event.notes,
        Facet.REVIEW: str(event.review) if event.review is not Review.UNREVIEWED else None,
        Facet.LOCKED: tuple(sorted(event.locked)),
        Facet.CREDIBILITY: event.credibility,
        Facet.LIKELIHOOD: event.likelihood,
        Facet.ACCOUNTS: event.accounts,
        Facet.ROWS: event.rows,
        Facet.OTHER: _other(event, _OF_EVENT),
    }
    if event.when is not None:
        found |= of_date(event.when)
    return {facet: value for facet, value in found.items() if _says_something(value)}


def ground(basis: Basis, chance: float | None) -> tuple[str, float | None] | None:
    """What a place rests on, and how likely it is; None for the text's own word."""
    return None if basis is Basis.STATED else (str(basis), chance)


def of_date(when: When) -> dict[Facet, object]:
    """Everything known of a date."""
    return {
        Facet.START_EARLIEST: when.start[0],
        Facet.START_LATEST: when.start[1],
        Facet.END_EARLIEST: when.end[0],
        Facet.END_LATEST: when.end[1],
        Facet.EXTENT: str(when.extent),
        Facet.DURATION: when.duration,
        Facet.ANCHOR: (when.anchor, when.relative),
        Facet.BASIS: str(when.basis),
        Facet.DOUBT: when.qualifier.value,
    }


def _of_article(article: Article) -> Facets:
    head = (article.title, article.source, article.appeared, article.language)
    found: dict[Facet, object] = {
        Facet.ARTICLES: head,
        Facet.RELIABILITY: article.reliability,
        Facet.TEXTS: article.text,
        Facet.MARKS: article.mark,
        Facet.ORIGINALS: article.original,
        Facet.OTHER: _other(article, _OF_ARTICLE),
    }
    return {facet: value for facet, value in found.items() if _says_something(value)}


def _other(value: Event | Article | Dossier, known: frozenset[str]) -> tuple[tuple[str, Any], ...]:
    """Fields that this module does not know by name, so that a new one is not lost in silence."""
    own = ((f.name, getattr(value, f.name)) for f in fields(value) if f.name not in known)
    return tuple((name, held) for name, held in own if _says_something(held))


def _says_something(value: object) -> bool:
    if isinstance(value, tuple):
        return any(_says_something(member) for member in value)
    if isinstance(value, frozenset | Mapping):
        return bool(value)
    return value is not None and value != ""
