"""One HTML file with map, timeline and quotes that works without a network, by mouse and by keyboard.

Its content security policy forbids every connection, and names the one style sheet and the one script in it
by their hashes, so nothing that an article says can run.
"""

import base64
import hashlib
import html
from collections.abc import Sequence
from functools import cache
from html.parser import HTMLParser

from viewer import paths
from viewer.files.formats import page_glyphs, page_map, page_timeline, told
from viewer.files.formats.facets import Facets, Facts
from viewer.geo.basemap import Basemap
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Claim, Event, Quote
from viewer.model.query import in_time_order
from viewer.model.when import EventId

_HELP = (
    ("J K", "next and previous event in time"),
    ("/", "search"),
    ("Tab", "go through map, timeline and events"),
    ("Enter", "select a mark or a bar"),
    ("+ − 0", "on the map or the timeline: zoom in, out, show all"),
    ("← → ↑ ↓", "on the map: move it"),
    ("Esc", "select nothing"),
)
_CREDITS = "Coast GSHHG 2.3 (LGPL), borders WDBII and Natural Earth, places GeoNames (CC BY 4.0)."
_HOLDS = {True: "holds", False: "fails", None: "cannot be told"}


def write(dossier: Dossier) -> bytes:
    """The page in UTF-8."""
    events = list(enumerate(in_time_order(dossier)))
    articles = list(dossier.articles.values())
    title = articles[0].title if len(articles) == 1 and articles[0].title else "Events"
    style, script = _asset("page.css"), _asset("page.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    body = "\n".join((_head(title, events, articles), *_views(events, dossier), _list(events, dossier)))
    whole = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{html.escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"{body}\n{_rest(dossier)}\n<script>{script}</script>\n</body>\n</html>\n"
    )
    return whole.encode("utf-8", "replace")


@cache
def _asset(name: str) -> str:
    return (paths.resource("page") / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}"


@cache
def _basemap() -> Basemap:
    return Basemap.open(paths.resource("basemap.bin"))


def _head(title: str, events: Sequence[tuple[int, Event]], articles: Sequence[Article]) -> str:
    dated = sum(1 for _, event in events if event.when and event.when.is_dated)
    sources = "one article" if len(articles) == 1 else f"{len(articles)} articles"
    said = f"{len(events)} events, {dated} of them dated, from {sources}."
    there = {event.certainty for _, event in events}
    box = '<label><input type="checkbox" name="certainty" value="{0}" checked>{1}{0}</label>'
    boxes = "".join(box.format(one, page_glyphs.key(one)) for one in Certainty if one in there)
    keys = "".join(f"<dt><kbd>{key}</kbd></dt><dd>{does}</dd>" for key, does in _HELP)
    return (
        '<a class="skip" href="#events">Go to the events</a>'
        f"<header><h1>{html.escape(title)}</h1><p>{said} A bar is washed where the event may have been under "
        "way and solid where it surely was; an arrow is a side that the text leaves open.</p></header>"
        f'<div class="tools"><fieldset><legend>Show by certainty</legend>{boxes}</fieldset>'
        '<label>Search <input type="search" id="search" autocomplete="off"></label> '
        f"<details><summary>Keys</summary><dl>{keys}</dl></details></div>"
        '<p id="status" class="soft" role="status" aria-live="polite"></p>'
    )


def _views(events: Sequence[tuple[int, Event]], dossier: Dossier) -> list[str]:
    drawn = page_map.svg(events, _basemap())
    table = page_timeline.table([(n, event, told.date_words(event, dossier)) for n, event in events])
    parts = []
    if drawn:
        tools = _buttons(("nearer", "Zoom in"), ("farther", "Zoom out"), ("whole", "Show all"))
        note = "A country is its outline and a region a disc; what has only a name is not on the map."
        parts.append(f'<section><h2>Map</h2>{tools}{drawn}<p class="soft">{note} {_CREDITS}</p></section>')
    if table:
        tools = _buttons(("longer", "Stretch"), ("shorter", "Shrink"), ("all", "Show all"))
        parts.append(f"<section><h2>Timeline</h2>{tools}{table}</section>")
    return parts


def _buttons(*named: tuple[str, str]) -> str:
    made = " ".join(f'<button type="button" data-do="{does}">{name}</button>' for does, name in named)
    return f'<p class="tools">{made}</p>'


def _list(events: Sequence[tuple[int, Event]], dossier: Dossier) -> str:
    items = "\n".join(_item(number, event, dossier) for number, event in events)
    return (
        f'<section id="events"><h2>Events, in time order</h2>\n<ol class="events">\n{items}\n</ol></section>'
    )


def _item(number: int, event: Event, dossier: Dossier) -> str:
    lines = "".join(
        f"<dt>{label}</dt><dd>{html.escape(text)}</dd>" for label, text in told.lines(event, dossier)
    )
    quotes = "".join(_quote(quote, dossier) for quote in event.quotes)
    kind = f'class="c-{event.certainty}" data-certainty="{event.certainty}" data-id="{html.escape(event.id)}"'
    return (
        f'<li id="event-{number}" tabindex="-1" {kind}>'
        f"<h3>{html.escape(event.what)}</h3><dl>{lines}</dl>{quotes}</li>"
    )


def _quote(quote: Quote, dossier: Dossier) -> str:
    article = dossier.articles.get(quote.article)
    language = html.escape(article.language if article else "en")
    source = html.escape(told.source_words(quote, dossier))
    return f'<blockquote lang="{language}">{html.escape(quote.exact)}</blockquote><p>— {source}</p>'


def _rest(dossier: Dossier) -> str:
    claims = "".join(f"<li>{html.escape(_claim(claim))}</li>" for claim in dossier.claims.values())
    sources = "".join(f"<li>{html.escape(_source(article))}</li>" for article in dossier.articles.values())
    measured = f"<section><h2>Claims measured</h2><ul>{claims}</ul></section>" if claims else ""
    return f"{measured}<footer><h2>Sources</h2><ul>{sources}</ul></footer>"


def _claim(claim: Claim) -> str:
    return f"“{claim.quote.exact}” {_HOLDS[claim.holds]}{f': {claim.reason}' if claim.reason else ''}"


def _source(article: Article) -> str:
    published = article.published.iso() if article.published else "no date"
    return ", ".join(part for part in (article.title, article.source, published) if part)


class _Reader(HTMLParser):
    """Gathers the events that the list of a page shows."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str], list[str]]] = []
        self.ids: list[str] = []
        self._in_list = False
        self._tag, self._text, self._label = "", "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "ol" and ("class", "events") in attrs:
            self._in_list = True
        elif tag == "li" and self._in_list:
            self.ids.append(dict(attrs)["data-id"] or "")
        elif tag in ("h3", "dt", "dd", "blockquote") and self._in_list:
            self._tag, self._text = tag, ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "ol":
            self._in_list = False
        if tag != self._tag or not self._in_list:
            return
        if tag == "h3":
            self.found.append((self._text, {}, []))
        elif tag == "dt":
            self._label = self._text
        elif tag == "dd":
            self.found[-1][1][self._label] = self._text
        else:
            self.found[-1][2].append(self._text)
        self._tag = ""


def shown(data: bytes, _name: str) -> Facts:
    """What the page says of each event."""
    reader = _Reader()
    reader.feed(data.decode("utf-8"))
    found: dict[EventId, Facets] = {
        EventId(name): told.facets(what, lines, quotes)
        for name, (what, lines, quotes) in zip(reader.ids, reader.found, strict=True)
    }
    return Facts(found)
