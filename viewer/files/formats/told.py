"""An event told in labelled lines, as the report and the page print it, and such lines read back."""

import re
from collections.abc import Mapping, Sequence

from viewer.files.formats.facets import Facet, Facets
from viewer.model.amounts import quantity_words
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Quote, Review
from viewer.model.moment import Moment
from viewer.model.spots import spot, spot_words
from viewer.model.when import Pair
from viewer.model.where import Where
from viewer.model.words import words

_OPEN = ".."


def lines(event: Event, dossier: Dossier) -> tuple[tuple[str, str], ...]:
    """What is known of an event as labels and texts; what is not known has no line."""
    fields = (
        ("When", date_words(event, dossier)),
        ("Bounds", _bounds(event)),
        ("Certainty", str(event.certainty)),
        ("Condition", event.condition),
        ("Kind", str(event.kind)),
        ("Where", "; ".join(map(_place, event.where))),
        ("Position", _position(event)),
        ("Who", "; ".join(event.who)),
        ("According to", event.says),
        ("Numbers", "; ".join(map(quantity_words, event.quantities))),
        ("Notes", event.notes),
        ("Review", str(event.review) if event.review is not Review.UNREVIEWED else ""),
    )
    return tuple((label, text) for label, text in fields if text)


def date_words(event: Event, dossier: Dossier) -> str:
    """The date in plain words, with the event that it is counted from."""
    anchor = dossier.events.get(event.when.anchor) if event.when and event.when.anchor else None
    known = dossier.published(event) is not None
    return words(event.when, published_known=known, anchor=anchor.what if anchor else None)


def source_words(quote: Quote, dossier: Dossier) -> str:
    """The article of a quote, and the page and paragraph where it stands."""
    article = dossier.articles.get(quote.article)
    if article is None:
        return quote.article
    name = article.title or article.id
    return f"{name}, {spot_words(spot(article.text, quote.start))}" if article.text else name


def _bounds(event: Event) -> str:
    if event.when is None or not event.when.is_dated:
        return ""
    return f"start {_pair(event.when.start)}, end {_pair(event.when.end)}, {event.when.extent}"


def _pair(pair: Pair) -> str:
    return "/".join(moment.iso() if moment else _OPEN for moment in pair)


def _place(where: Where) -> str:
    within = f", within {where.radius_m / 1000:g} km" if where.radius_m else ""
    return f"{where.name} ({where.precision}{within})"


def _position(event: Event) -> str:
    """Of a place that is a point; the middle of an area is no position."""
    place = event.place
    return (
        f"{place.lat!r}, {place.lon!r}" if place and place.precision.is_point and not place.radius_m else ""
    )


def facets(what: str, told: Mapping[str, str], quotes: Sequence[str]) -> Facets:
    """What a reader learns of an event from its headline, its lines and its quotes."""
    position = told.get("Position")
    found: dict[Facet, object] = {
        Facet.WHAT: what,
        Facet.KIND: told.get("Kind"),
        Facet.CERTAINTY: told.get("Certainty"),
        Facet.CONDITION: told.get("Condition"),
        Facet.PLACES: _names(told.get("Where", "")),
        Facet.POSITIONS: (tuple(map(float, position.split(", "))),) if position else None,
        Facet.WHO: tuple(told["Who"].split("; ")) if "Who" in told else None,
        Facet.SAYS: told.get("According to"),
        Facet.NOTES: told.get("Notes"),
        Facet.QUOTES: tuple(quotes),
        Facet.REVIEW: told.get("Review"),
        **_read_bounds(told.get("Bounds", "")),
    }
    return {facet: value for facet, value in found.items() if value}


def _names(text: str) -> tuple[str, ...]:
    return tuple(re.sub(r" \([^()]*\)$", "", place) for place in text.split("; ")) if text else ()


def _read_bounds(text: str) -> dict[Facet, object]:
    found = re.fullmatch(r"start (.+)/(.+), end (.+)/(.+), (\w+)", text)
    if not found:
        return {}
    bounds = (Facet.START_EARLIEST, Facet.START_LATEST, Facet.END_EARLIEST, Facet.END_LATEST)
    moments = (None if part == _OPEN else Moment.from_iso(part) for part in found.groups()[:4])
    return dict(zip(bounds, moments, strict=True)) | {Facet.EXTENT: found[5]}
