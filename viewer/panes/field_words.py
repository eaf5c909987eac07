"""One field of an event in a line of words, so that what two sources say of it can be put side by side."""

from viewer.draw.style import Style
from viewer.model.amounts import quantity_words
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.where import Where
from viewer.model.words import words
from viewer.panes.spoken import degree_words


def field_words(event: Event, field: str, dossier: Dossier, style: Style) -> str:
    """What *event* says in `when`, `where`, `certainty`, `quantities`, `who` or `kind`; empty for nothing."""
    if field == "when":
        known = dossier.published(event) is not None
        return words(event.when, published_known=known, language=style.language) if event.when else ""
    if field == "where":
        not_said = style.phrases.not_said
        spots = ((spot_words(w), event.implies(w)) for w in event.where)
        return "; ".join(not_said.format(spot) if implied else spot for spot, implied in spots)
    if field == "certainty":
        said = style.phrases.certainties[event.certainty]
        return f"{said}: {style.phrases.quoted.format(event.condition)}" if event.condition else said
    if field == "quantities":
        return number_words(event, dossier, style, between=" · ")
    return style.phrases.kinds[event.kind] if field == "kind" else "; ".join(event.who)


def number_words(event: Event, dossier: Dossier, style: Style, *, between: str = "; ") -> str:
    """The quantities of an event in the language of the window; what is counted, in that of its article."""
    said = style.language
    article = dossier.language(event) or said  # the analyst counts in the language of the window
    return between.join(quantity_words(q, said, article=article) for q in event.quantities)


def spot_words(where: Where) -> str:
    """The name of a place, with its coordinates where they are those of a point."""
    if where.lat is None or where.lon is None or not where.precision.is_point:
        return where.name
    return f"{where.name} ({degree_words(where.lat, where.lon, digits=2)})"


def source_words(event: Event, dossier: Dossier) -> str:
    """The titles of the articles an event rests on, each with the day it appeared where that is known."""
    found = [
        dossier.articles[i] for i in dict.fromkeys(q.article for q in event.quotes) if i in dossier.articles
    ]
    return "; ".join(f"{a.title} ({a.published_text})" if a.published_text else a.title for a in found)
