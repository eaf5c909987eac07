"""W3C Web Annotations: each quote as an annotation of its article, with what was read out of it as bodies.

A text is pointed to by its position and by its words with some context, so that another program finds them
in its own copy.  An event without a quote annotates nothing and is left out.
"""

import json
from typing import Any
from urllib.parse import quote as escaped

from viewer.files.encoding import encoded
from viewer.files.exchange import event_dict
from viewer.files.exchange_in import Node
from viewer.files.exchange_in import event as read_event
from viewer.files.formats.facets import Facts, of_event
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Quote
from viewer.model.spots import spot
from viewer.model.words import words

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
PDF_FRAGMENTS = "http://tools.ietf.org/rfc/rfc3778"
CONTEXT_LETTERS = 32  # on either side of the words, as annotation tools keep


def write(dossier: Dossier) -> bytes:
    """All quotes as one annotation page (JSON-LD)."""
    items = [
        _annotation(event, number, dossier)
        for event in dossier.events.values()
        for number in range(len(event.quotes))
    ]
    page = "urn:sightline:annotations"
    collection = {"id": f"{page}:all", "type": "AnnotationCollection", "total": len(items), "first": page}
    whole: dict[str, Any] = {"@context": CONTEXT, "id": page, "type": "AnnotationPage", "partOf": collection}
    whole |= {"startIndex": 0, "items": items}
    return encoded(json.dumps(whole, ensure_ascii=False, indent=1) + "\n")


def _annotation(event: Event, number: int, dossier: Dossier) -> dict[str, Any]:
    quote = event.quotes[number]
    article = dossier.articles.get(quote.article)
    return {
        "id": f"urn:sightline:event:{escaped(event.id)}:{number}",
        "type": "Annotation",
        "motivation": "describing",
        "body": _bodies(event, dossier),
        "target": {
            "type": "SpecificResource",
            "source": _source(quote.article, article),
            "selector": _selectors(quote, article),
        },
    }


def _bodies(event: Event, dossier: Dossier) -> list[dict[str, Any]]:
    known = dossier.published(event) is not None
    tags = [str(event.kind), str(event.certainty), *(where.name for where in event.where), *event.who]
    return [
        {"type": "TextualBody", "purpose": "describing", "value": event.what, "format": "text/plain"},
        {"type": "TextualBody", "purpose": "describing", "value": words(event.when, published_known=known)},
        *({"type": "TextualBody", "purpose": "tagging", "value": tag} for tag in tags),
        {
            "type": "TextualBody",
            "purpose": "describing",
            "format": "application/json",
            "value": json.dumps(event_dict(event), ensure_ascii=False),
        },
    ]


def _source(name: ArticleId, article: Article | None) -> str:
    if article and article.source and article.source.startswith(("http://", "https://")):
        return article.source
    return f"urn:sightline:article:{escaped(name)}"


def _selectors(quote: Quote, article: Article | None) -> list[dict[str, Any]]:
    text = article.text if article else ""
    words_: dict[str, Any] = {"type": "TextQuoteSelector", "exact": quote.exact}
    if text[quote.start : quote.end] == quote.exact:
        words_["prefix"] = text[max(0, quote.start - CONTEXT_LETTERS) : quote.start]
        words_["suffix"] = text[quote.end : quote.end + CONTEXT_LETTERS]
    found = [words_, {"type": "TextPositionSelector", "start": quote.start, "end": quote.end}]
    page = spot(text, quote.start).page
    if page is not None:
        found.append({"type": "FragmentSelector", "conformsTo": PDF_FRAGMENTS, "value": f"page={page}"})
    return found


def shown(data: bytes, name: str) -> Facts:
    """What the bodies and targets say."""
    found = {}
    for item in json.loads(data)["items"]:
        whole = next(body for body in item["body"] if body.get("format") == "application/json")
        made = read_event(Node(json.loads(whole["value"]), "", name), ArticleId(""))
        found[made.id] = of_event(made)
    return Facts(found)
