"""A report in Markdown (CommonMark): each event with its date, its bounds, its certainty and its quotes."""

import re
from collections.abc import Iterator

from viewer.files.encoding import encoded
from viewer.files.formats import told
from viewer.files.formats.facets import Facets, Facts
from viewer.files.formats.phrases import PHRASES, Line
from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Quote
from viewer.model.heading import heading
from viewer.model.query import in_time_order
from viewer.model.when import EventId
from viewer.model.words import Language

_SPECIAL = re.compile(r"([\\`*_{}\[\]#|<>~&$])")
_LIST_SIGN = re.compile(
    r"(?:\d{1,9}(?=[.)])|(?=[+\-=]))"
)  # what begins a list or a rule at the start of a line

_DAY = r"-?\d{4,}-\d\d-\d\d\S*|no date|sin fecha"
_SOURCE = re.compile(rf"^- (?:\*(.*)\*, )?(?:(.*), )?({_DAY}) \((.*), (.*?)\)$", re.MULTILINE)


def write(dossier: Dossier, language: Language = "en") -> bytes:
    """The report, in time order; what has no date stands last."""
    p = PHRASES[language]
    articles = list(dossier.articles.values())
    title = (len(articles) == 1 and heading(articles[0], dossier, language)) or p.untitled
    events = in_time_order(dossier)
    dated = [event for event in events if event.when and event.when.is_dated]
    undated = [event for event in events if not (event.when and event.when.is_dated)]
    lines = [f"# {_said(title)}", ""]
    lines += [p.counts.format(p.count(p.events, len(events)), len(dated), len(undated)), p.bounds_note, ""]
    for head, group in ((p.dated, dated), (p.undated, undated)):
        if group:
            lines += [f"## {head}", ""]
            for event in group:
                lines += [*_event(event, dossier, language), ""]
    if dossier.claims:
        claims = [f"- {_said(p.claim(claim))}" for claim in dossier.claims.values()]
        lines += [f"## {p.claims}", "", *claims, ""]
    sources = [_source(article, language) for article in articles]
    lines += [f"## {p.sources}", "", *sources]
    return encoded("\n".join(lines).rstrip() + "\n")


def _event(event: Event, dossier: Dossier, language: Language) -> Iterator[str]:
    yield f"### {_said(event.what)}"
    yield ""
    for label, text in told.lines(event, dossier, language):
        yield f"- **{label}:** {_said(text)}"
    yield f"- **{PHRASES[language].lines[Line.ID]}:** {_said(event.id)}"
    for quote in event.quotes:
        yield ""
        yield from _quote(quote, dossier, language)


def _quote(quote: Quote, dossier: Dossier, language: Language) -> Iterator[str]:
    for line in quote.exact.split("\n"):
        yield f"> {_said(line)}".rstrip()
    yield ">"
    place = PHRASES[language].characters.format(quote.start, quote.end)
    yield f"> — {_said(told.source_words(quote, dossier, language))}, {place}"


def _source(article: Article, language: Language) -> str:
    title = f"*{_said(article.title)}*" if article.title else None
    source = _said(article.source) if article.source is not None else None
    parts = ", ".join(p for p in (title, source, told.day_words(article, language)) if p is not None)
    return f"- {parts} ({_said(article.id)}, {_said(article.language)})"


def _said(text: str) -> str:
    """*text* on one line, with no letter that Markdown would take for a sign."""
    plain = _SPECIAL.sub(r"\\\1", " ".join(text.splitlines()))
    return _LIST_SIGN.sub(lambda found: f"{found[0]}\\", plain, count=1) if _LIST_SIGN.match(plain) else plain


def shown(data: bytes, _name: str) -> Facts:
    """What the report says of each event, and of each article."""
    text = data.decode("utf-8")
    named = _SOURCE.findall(text)
    articles = {
        ArticleId(_plain(name)): told.article_facets(
            _plain(title), _plain(source) if source else None, day, _plain(language)
        )
        for title, source, day, name, language in named
    }
    found: dict[EventId, Facets] = {}
    for part in re.split(r"^### ", text, flags=re.MULTILINE)[1:]:
        body = part.split("\n## ")[0]
        lines = {name: _plain(value) for name, value in re.findall(r"^- \*\*(.+?):\*\* (.*)$", body, re.M)}
        quotes = re.findall(r"((?:^>(?: .*)?\n)+?)^>\n> — ", body, re.MULTILINE)
        what = _plain(body.split("\n", 1)[0])
        name = next(lines[p.lines[Line.ID]] for p in PHRASES.values() if p.lines[Line.ID] in lines)
        found[EventId(name)] = told.facets(what, lines, [_unquoted(quote) for quote in quotes])
    return Facts(found, articles)


def _unquoted(lines: str) -> str:
    return "\n".join(_plain(line[2:]) for line in lines.rstrip("\n").split("\n"))


def _plain(text: str) -> str:
    return re.sub(r"\\([^a-zA-Z0-9\s])", r"\1", text)
