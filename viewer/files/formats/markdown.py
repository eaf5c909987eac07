"""A report in Markdown (CommonMark): each event with its date, its bounds, its certainty and its quotes."""

import re
from collections.abc import Iterable, Iterator

from viewer.files.formats import told
from viewer.files.formats.facets import Facets, Facts
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.event import Claim, Event, Quote
from viewer.model.query import in_time_order
from viewer.model.when import EventId

_SPECIAL = re.compile(r"([\\`*_{}\[\]#|<>~&$])")
_LIST_SIGN = re.compile(
    r"(?:\d{1,9}(?=[.)])|(?=[+\-=]))"
)  # what begins a list or a rule at the start of a line
_HOLDS = {True: "holds", False: "fails", None: "cannot be told"}


def write(dossier: Dossier) -> bytes:
    """The report, in time order; what has no date stands last."""
    articles = list(dossier.articles.values())
    title = articles[0].title if len(articles) == 1 and articles[0].title else "Events"
    events = in_time_order(dossier)
    dated = [event for event in events if event.when and event.when.is_dated]
    undated = [event for event in events if event not in dated]
    lines = [f"# {_said(title)}", "", f"{len(events)} events: {len(dated)} dated, {len(undated)} not dated."]
    lines += ["Bounds are the earliest and latest day, both included; `..` is open.", ""]
    for heading, group in (("Dated", dated), ("Not dated", undated)):
        if group:
            lines += [f"## {heading}", ""]
            for event in group:
                lines += [*_event(event, dossier), ""]
    if dossier.claims:
        lines += ["## Claims measured", "", *_claims(dossier.claims.values()), ""]
    lines += ["## Sources", "", *(_source(article) for article in articles)]
    return ("\n".join(lines).rstrip() + "\n").encode("utf-8")


def _event(event: Event, dossier: Dossier) -> Iterator[str]:
    yield f"### {_said(event.what)}"
    yield ""
    for label, text in told.lines(event, dossier):
        yield f"- **{label}:** {_said(text)}"
    yield f"- **Id:** {_said(event.id)}"
    for quote in event.quotes:
        yield ""
        yield from _quote(quote, dossier)


def _quote(quote: Quote, dossier: Dossier) -> Iterator[str]:
    for line in quote.exact.split("\n"):
        yield f"> {_said(line)}".rstrip()
    yield ">"
    yield f"> — {_said(told.source_words(quote, dossier))}, characters {quote.start}–{quote.end}"


def _claims(claims: Iterable[Claim]) -> Iterator[str]:
    for claim in claims:
        reason = f": {claim.reason}" if claim.reason else ""
        yield f"- “{_said(claim.quote.exact)}” {_HOLDS[claim.holds]}{_said(reason)}"


def _source(article: Article) -> str:
    parts = [article.title, article.source, article.published.iso() if article.published else "no date"]
    return f"- {', '.join(_said(part) for part in parts if part)}"


def _said(text: str) -> str:
    """*text* on one line, with no letter that Markdown would take for a sign."""
    plain = _SPECIAL.sub(r"\\\1", " ".join(text.splitlines()))
    return _LIST_SIGN.sub(lambda found: f"{found[0]}\\", plain, count=1) if _LIST_SIGN.match(plain) else plain


def shown(data: bytes, _name: str) -> Facts:
    """What the report says of each event."""
    found: dict[EventId, Facets] = {}
    for part in re.split(r"^### ", data.decode("utf-8"), flags=re.MULTILINE)[1:]:
        body = part.split("\n## ")[0]
        lines = {name: _plain(value) for name, value in re.findall(r"^- \*\*(.+?):\*\* (.*)$", body, re.M)}
        quotes = re.findall(r"((?:^>(?: .*)?\n)+?)^>\n> — ", body, re.MULTILINE)
        what = _plain(body.split("\n", 1)[0])
        found[EventId(lines["Id"])] = told.facets(what, lines, [_unquoted(quote) for quote in quotes])
    return Facts(found)


def _unquoted(lines: str) -> str:
    return "\n".join(_plain(line[2:]) for line in lines.rstrip("\n").split("\n"))


def _plain(text: str) -> str:
    return re.sub(r"\\([^\w\s])", r"\1", text)
