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
from viewer.files.encoding import encoded
from viewer.files.formats import page_glyphs, page_map, page_timeline, told
from viewer.files.formats.facets import Facets, Facts
from viewer.files.formats.page_phrases import PAGE_PHRASES
from viewer.files.formats.phrases import PHRASES
from viewer.geo.basemap import Basemap
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Event, Quote
from viewer.model.heading import heading
from viewer.model.query import in_time_order
from viewer.model.when import EventId
from viewer.model.words import Language

_IN_LIST, _IN_FOOT = ("h3", "dt", "dd", "blockquote"), ("cite", "span", "time")


def write(dossier: Dossier, language: Language = "en") -> bytes:
    """The page in UTF-8; the words that it adds are in *language*."""
    events = list(enumerate(in_time_order(dossier)))
    articles = list(dossier.articles.values())
    title = (len(articles) == 1 and heading(articles[0], dossier, language)) or PHRASES[language].untitled
    style, script = _asset("page.css"), _asset("page.js")
    policy = (
        f"default-src 'none'; style-src '{_hash(style)}'; script-src '{_hash(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )
    views = _views(events, dossier, language)
    body = "\n".join((*views, _list(events, dossier, language), _claims(dossier, language)))
    whole = (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<title>{html.escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
        f"{_head(title, events, articles, language)}\n<main>\n{body}\n</main>\n{_foot(dossier, language)}\n"
        f"<script>{script}</script>\n</body>\n</html>\n"
    )
    return encoded(whole)


@cache
def _asset(name: str) -> str:
    return (paths.resource("page") / name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode('utf-8')).digest()).decode('ascii')}"


@cache
def _basemap() -> Basemap:
    return Basemap.open(paths.resource("basemap.bin"))


def _head(
    title: str, events: Sequence[tuple[int, Event]], articles: Sequence[Article], language: Language
) -> str:
    p, page = PHRASES[language], PAGE_PHRASES[language]
    dated = sum(1 for _, event in events if event.when and event.when.is_dated)
    counted = p.count(p.events, len(events))
    said = p.dated_of.format(counted, dated, p.count(p.articles, len(articles)))
    there = {event.certainty for _, event in events}
    box = '<label><input type="checkbox" name="certainty" value="{}" checked>{}{}</label>'
    boxes = "".join(box.format(c, page_glyphs.key(c), p.certainties[c]) for c in Certainty if c in there)
    keys = "".join(f"<dt><kbd>{key}</kbd></dt><dd>{does}</dd>" for key, does in page.keys)
    texts = f'data-shown="{page.shown}" data-selected="{page.selected}"'
    return (
        f'<a class="skip" href="#events">{page.skip}</a>'
        f"<header><h1{_lang(articles)}>{html.escape(title)}</h1><p>{said} {page.how_to_read}</p></header>"
        f'<div class="tools" role="search" aria-label="{page.filters}">'
        f"<fieldset><legend>{page.by_certainty}</legend>{boxes}</fieldset>"
        f'<label>{page.search} <input type="search" id="search" autocomplete="off"></label> '
        f"<details><summary>{page.keys_title}</summary><dl>{keys}</dl></details></div>"
        f'<p id="status" class="soft" role="status" aria-live="polite" {texts}></p>'
    )


def _lang(articles: Sequence[Article]) -> str:
    """The language of what the articles say, where they share one."""
    found = {article.language for article in articles}
    return f' lang="{html.escape(found.pop())}"' if len(found) == 1 else ""


def _views(events: Sequence[tuple[int, Event]], dossier: Dossier, language: Language) -> list[str]:
    page = PAGE_PHRASES[language]
    drawn = page_map.svg(events, _basemap(), label=page.map_label)
    table = page_timeline.table(
        [(n, event, told.date_words(event, dossier, language)) for n, event in events], language
    )
    parts = []
    if drawn:
        tools = _buttons(page.map_tools, page.map)
        implied = any(event.implies(where) for _, event in events for where in event.where)
        note = f"{page.map_note} {page.map_implied}" if implied else page.map_note
        credit = f'<p class="soft">{note} {page.credits}</p>'
        parts.append(_section("map", page.map, f"{tools}{drawn}{credit}"))
    if table:
        parts.append(
            _section("timeline", page.timeline, f"{_buttons(page.timeline_tools, page.timeline)}{table}")
        )
    return parts


def _section(name: str, heading: str, inside: str) -> str:
    return (
        f'<section id="{name}" aria-labelledby="{name}-heading">'
        f'<h2 id="{name}-heading">{heading}</h2>{inside}</section>'
    )


def _buttons(named: Sequence[tuple[str, str]], label: str) -> str:
    made = " ".join(f'<button type="button" data-do="{does}">{name}</button>' for does, name in named)
    return f'<p class="tools" role="group" aria-label="{label}">{made}</p>'


def _list(events: Sequence[tuple[int, Event]], dossier: Dossier, language: Language) -> str:
    items = "\n".join(_item(number, event, dossier, language) for number, event in events)
    return _section("events", PAGE_PHRASES[language].list, f'\n<ol class="events">\n{items}\n</ol>')


def _item(number: int, event: Event, dossier: Dossier, language: Language) -> str:
    lines = "".join(
        f"<dt>{label}</dt><dd>{html.escape(text)}</dd>"
        for label, text in told.lines(event, dossier, language)
    )
    quotes = "".join(_quote(quote, dossier, language) for quote in event.quotes)
    kind = f'class="c-{event.certainty}" data-certainty="{event.certainty}" data-id="{html.escape(event.id)}"'
    return (
        f'<li id="event-{number}" tabindex="-1" {kind}>'
        f"<h3>{html.escape(event.what)}</h3><dl>{lines}</dl>{quotes}</li>"
    )


def _quote(quote: Quote, dossier: Dossier, language: Language) -> str:
    article = dossier.articles.get(quote.article)
    spoken = html.escape(article.language if article else "en")
    source = html.escape(told.source_words(quote, dossier, language))
    return f'<blockquote lang="{spoken}">{html.escape(quote.exact)}</blockquote><p>— {source}</p>'


def _claims(dossier: Dossier, language: Language) -> str:
    p = PHRASES[language]
    found = "".join(f"<li>{html.escape(p.claim(claim))}</li>" for claim in dossier.claims.values())
    return _section("claims", p.claims, f"<ul>{found}</ul>") if found else ""


def _foot(dossier: Dossier, language: Language) -> str:
    sources = "".join(_source(article, language) for article in dossier.articles.values())
    return f"<footer><h2>{PHRASES[language].sources}</h2><ul>{sources}</ul></footer>"


def _source(article: Article, language: Language) -> str:
    title = f'<cite lang="{html.escape(article.language)}">{html.escape(article.title)}</cite>'
    source = f"<span>{html.escape(article.source)}</span>" if article.source is not None else ""
    day = f"<time>{told.day_words(article, language)}</time>"
    parts = ", ".join(part for part in (title if article.title else "", source, day) if part)
    named = f'data-id="{html.escape(article.id)}" data-language="{html.escape(article.language)}"'
    return f"<li {named}>{parts}</li>"


class _Reader(HTMLParser):
    """Gathers the events that the list of a page shows, and the articles that its foot names."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str], list[str]]] = []
        self.ids: list[str] = []
        self.articles: dict[ArticleId, dict[str, str]] = {}
        self._article: dict[str, str] = {}
        self._in_list, self._in_foot = False, False
        self._tag, self._text, self._label = "", "", ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "ol" and given.get("class") == "events":
            self._in_list = True
        elif tag == "footer":
            self._in_foot = True
        elif tag == "li" and self._in_list:
            self.ids.append(given["data-id"] or "")
        elif tag == "li" and self._in_foot:
            self._article = {"lang": given["data-language"] or ""}
            self.articles[ArticleId(given["data-id"] or "")] = self._article
        elif (tag in _IN_LIST and self._in_list) or (tag in _IN_FOOT and self._in_foot):
            self._tag, self._text = tag, ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "ol":
            self._in_list = False
        if tag != self._tag:
            return
        self._tag = ""
        if self._in_foot:
            self._article[tag] = self._text
        elif tag == "h3":
            self.found.append((self._text, {}, []))
        elif tag == "dt":
            self._label = self._text
        elif tag == "dd":
            self.found[-1][1][self._label] = self._text
        else:
            self.found[-1][2].append(self._text)


def shown(data: bytes, _name: str) -> Facts:
    """What the page says of each event, and of each article."""
    reader = _Reader()
    reader.feed(data.decode("utf-8"))
    found: dict[EventId, Facets] = {
        EventId(name): told.facets(what, lines, quotes)
        for name, (what, lines, quotes) in zip(reader.ids, reader.found, strict=True)
    }
    articles = {
        name: told.article_facets(said.get("cite", ""), said.get("span"), said["time"], said["lang"])
        for name, said in reader.articles.items()
    }
    return Facts(found, articles)
