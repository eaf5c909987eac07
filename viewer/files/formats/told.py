"""An event told in labelled lines, as the report and the page print it, and such lines read back."""

import re
from collections.abc import Mapping, Sequence

from viewer.files.formats.facets import Facet, Facets, ground
from viewer.files.formats.phrases import PHRASES, Line, Phrases, line_of, meant
from viewer.model.amounts import quantity_words
from viewer.model.amounts_in import parse_quantities
from viewer.model.article import Article, appearance
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Quantity, Quote, Review
from viewer.model.moment import Moment
from viewer.model.sides import stated_radius_m
from viewer.model.spots import spot, spot_words
from viewer.model.when import Basis
from viewer.model.where import Where
from viewer.model.words import Language, words

_OPEN = ".."


def lines(event: Event, dossier: Dossier, language: Language = "en") -> tuple[tuple[str, str], ...]:
    """What is known of an event as labels and texts; what is not known has no line."""
    said = PHRASES[language]
    article = dossier.articles.get(event.quotes[0].article) if event.quotes else None
    units = article.language if article else "en"
    fields = (
        (Line.WHEN, date_words(event, dossier, language)),
        (Line.BOUNDS, _bounds(event, said)),
        (Line.CERTAINTY, said.certainties[event.certainty]),
        (Line.CONDITION, event.condition),
        (Line.KIND, said.kinds[event.kind]),
        (Line.WHERE, "; ".join(place_words(where, language) for where in event.where)),
        (Line.POSITION, _position(event)),
        (Line.WHO, "; ".join(event.who)),
        (Line.SAYS, event.says),
        (Line.NUMBERS, "; ".join(quantity_words(q, language, article=units) for q in event.quantities)),
        (Line.NOTES, event.notes),
        (Line.REVIEW, said.reviews[event.review] if event.review is not Review.UNREVIEWED else ""),
    )
    return tuple((said.lines[line], text) for line, text in fields if text)


def date_words(event: Event, dossier: Dossier, language: Language = "en") -> str:
    """The date in plain words, with the event that it is counted from."""
    anchor = dossier.events.get(event.when.anchor) if event.when and event.when.anchor else None
    known = dossier.published(event) is not None
    named = anchor.what if anchor else None
    return words(event.when, published_known=known, anchor=named, language=language)


def source_words(quote: Quote, dossier: Dossier, language: Language = "en") -> str:
    """The article of a quote, and the page and paragraph where it stands."""
    article = dossier.articles.get(quote.article)
    if article is None:
        return quote.article
    name = article.title or article.id
    return f"{name}, {spot_words(spot(article.text, quote.start), language)}" if article.text else name


def day_words(article: Article, language: Language = "en") -> str:
    """The day on which an article appeared."""
    return article.published_text or PHRASES[language].no_date


def article_facets(title: str, source: str | None, published: str, language: str) -> Facets:
    """What a reader learns of an article from its entry among the sources."""
    unknown = published in (p.no_date for p in PHRASES.values())
    return {Facet.ARTICLES: (title, source, appearance("" if unknown else published), language)}


def _bounds(event: Event, said: Phrases) -> str:
    when = event.when
    if when is None or not when.is_dated:
        return ""
    moments = (moment.iso() if moment else _OPEN for moment in when.bounds)
    return said.bounds.format(*moments, said.extents[when.extent])


def place_words(where: Where, language: Language = "en") -> str:
    """The name of a place, its sort, the radius within which the event lies, and whether it is said."""
    said = PHRASES[language]
    precision = said.precisions[where.precision]
    radius_m = stated_radius_m(where)
    if not radius_m:
        return named_place(where, language, said.place.format(where.name, precision))
    within = said.place_within.format(where.name, precision, said.figure(f"{radius_m / 1000:g}"))
    return named_place(where, language, within)


def named_place(where: Where, language: Language = "en", words: str = "") -> str:
    """The name of a place, or *words* for it, and that the text does not say it, where it does not."""
    said, words = PHRASES[language], words or where.name
    if where.basis is Basis.ASSUMED:
        return said.vouched_for.format(words)
    if where.chance is not None:
        return said.implied_likely.format(words, round(100 * where.chance))
    return words if where.is_said else said.implied.format(words)


def ground_of(words: str) -> tuple[str, float | None] | None:
    """What a place rests on that `named_place` tells of; None for the text's own word."""
    return _read_ground(words)[1]


def _position(event: Event) -> str:
    """Of a place that is a point; the middle of an area is no position."""
    place = event.place
    return (
        f"{place.lat!r}, {place.lon!r}" if place and place.precision.is_point and not place.radius_m else ""
    )


def facets(what: str, labelled: Mapping[str, str], quotes: Sequence[str]) -> Facets:
    """What a reader learns of an event from its headline, its lines in any language, and its quotes."""
    told = {line_of(label): text for label, text in labelled.items()}
    position = told.get(Line.POSITION)
    found: dict[Facet, object] = {
        Facet.WHAT: what,
        Facet.KIND: meant(told.get(Line.KIND), lambda p: p.kinds),
        Facet.CERTAINTY: meant(told.get(Line.CERTAINTY), lambda p: p.certainties),
        Facet.CONDITION: told.get(Line.CONDITION),
        **_read_places(told.get(Line.WHERE, "")),
        Facet.POSITIONS: (tuple(map(float, position.split(", "))),) if position else None,
        Facet.WHO: tuple(told[Line.WHO].split("; ")) if Line.WHO in told else None,
        Facet.SAYS: told.get(Line.SAYS),
        Facet.QUANTITIES: _read_quantities(told.get(Line.NUMBERS, "")),
        Facet.NOTES: told.get(Line.NOTES),
        Facet.QUOTES: tuple(quotes),
        Facet.REVIEW: meant(told.get(Line.REVIEW), lambda p: p.reviews),
        **_read_bounds(told.get(Line.BOUNDS, "")),
    }
    return {facet: value for facet, value in found.items() if value}


def _read_places(text: str) -> dict[Facet, object]:
    places = [_read_place(place) for place in text.split("; ")] if text else []
    named = (Facet.PLACES, Facet.PRECISION, Facet.RADIUS, Facet.GROUND)
    found = zip(named, zip(*places, strict=True), strict=False)
    return {facet: values for facet, values in found if any(value is not None for value in values)}


Place = tuple[str, str | None, float | None, tuple[str, float | None] | None]


def _read_place(text: str) -> Place:
    text, rests_on = _read_ground(text)
    name, _, within = text.rpartition(" (")
    found = re.fullmatch(r"([^,]+)(?:, [^\d]+([\d.,e+-]+) km)?\)", within)
    if not found:
        return text, None, None, rests_on
    radius_m = float(found[2].replace(",", ".")) * 1000 if found[2] else None
    return name, meant(found[1], lambda p: p.precisions), radius_m, rests_on


def _read_ground(text: str) -> tuple[str, tuple[str, float | None] | None]:
    """A place without the words for what it rests on, and what that is."""
    for said in PHRASES.values():
        forms = (
            (said.implied, Basis.INFERRED),
            (said.implied_likely, Basis.INFERRED),
            (said.vouched_for, Basis.ASSUMED),
        )
        for form, basis in forms:
            pattern = re.escape(form).replace(r"\{\}", "(.+)", 1).replace(r"\{\}", r"(\d+)")
            if found := re.fullmatch(pattern, text):
                chance = int(found[2]) / 100 if len(found.groups()) > 1 else None
                return found[1], ground(basis, chance)
    return text, None


def _read_quantities(text: str) -> tuple[Quantity, ...]:
    """The quantities that a reader of the words would write down; none where they are not understood."""
    try:
        return parse_quantities(text)
    except ValueError:
        return ()


def _read_bounds(text: str) -> dict[Facet, object]:
    found = re.fullmatch(r"\w+ (.+)/(.+), \w+ (.+)/(.+), ([\w ]+)", text)
    if not found:
        return {}
    bounds = (Facet.START_EARLIEST, Facet.START_LATEST, Facet.END_EARLIEST, Facet.END_LATEST)
    moments = (None if part == _OPEN else Moment.from_iso(part) for part in found.groups()[:4])
    extent = meant(found[5], lambda p: p.extents)
    return dict(zip(bounds, moments, strict=True)) | {Facet.EXTENT: extent}
