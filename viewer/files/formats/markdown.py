"""A report in Markdown (CommonMark): each event with its date, its bounds, its certainty and its quotes."""

import re
from collections.abc import Iterable, Iterator

from viewer.files.formats.facets import Facet, Facets, Facts
from viewer.model.amounts import quantity_words
from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.event import Claim, Event, Quote
from viewer.model.moment import Moment
from viewer.model.query import in_time_order
from viewer.model.when import EventId, Pair
from viewer.model.where import Where
from viewer.model.words import words

_SPECIAL = re.compile(r"([\\`*_{}\[\]#|<>~&$])")
_LIST_SIGN = re.compile(
    r"(?:\d{1,9}(?=[.)])|(?=[+\-=]))"
)  # what begins a list or a rule at the start of a line
_OPEN = ".."
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
    anchor = dossier.events.get(event.when.anchor) if event.when and event.when.anchor else None
    known = dossier.published(event) is not None
    date = words(event.when, published_known=known, anchor=anchor.what if anchor else None)
    fields = (
        ("When", date),
        ("Bounds", _bounds(event)),
        ("Certainty", str(event.certainty)),
        ("Condition", event.condition),
        ("Kind", str(event.kind)),
        ("Where", "; ".join(map(_place, event.where))),
        ("Who", "; ".join(event.who)),
        ("According to", event.says),
        ("Numbers", "; ".join(map(quantity_words, event.quantities))),
        ("Notes", event.notes),
        ("Review", str(event.review)),
        ("Id", event.id),
    )
    for name, value in fields:
        if value:
            yield f"- **{name}:** {_said(value)}"
    for quote in event.quotes:
        yield ""
        yield from _quote(quote, dossier)


def _bounds(event: Event) -> str:
    if event.when is None or not event.when.is_dated:
        return ""
    return f"start {_pair(event.when.start)}, end {_pair(event.when.end)}, {event.when.extent}"


def _pair(pair: Pair) -> str:
    return "/".join(moment.iso() if moment else _OPEN for moment in pair)


def _place(where: Where) -> str:
    within = f", within {where.radius_m / 1000:g} km" if where.radius_m else ""
    return f"{where.name} ({where.precision}{within})"


def _quote(quote: Quote, dossier: Dossier) -> Iterator[str]:
    for line in quote.exact.split("\n"):
        yield f"> {_said(line)}".rstrip()
    article = dossier.articles.get(quote.article)
    yield ">"
    yield f"> — {_said(article.title if article else quote.article)}, characters {quote.start}–{quote.end}"


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
        fields = {name: _plain(value) for name, value in re.findall(r"^- \*\*(.+?):\*\* (.*)$", body, re.M)}
        quotes = re.findall(r"((?:^>(?: .*)?\n)+?)^>\n> — ", body, re.MULTILINE)
        facets: dict[Facet, object] = {
            Facet.WHAT: _plain(body.split("\n", 1)[0]),
            Facet.KIND: fields["Kind"],
            Facet.CERTAINTY: fields["Certainty"],
            Facet.CONDITION: fields.get("Condition"),
            Facet.PLACES: _names(fields.get("Where", "")),
            Facet.WHO: tuple(fields["Who"].split("; ")) if "Who" in fields else None,
            Facet.SAYS: fields.get("According to"),
            Facet.NOTES: fields.get("Notes"),
            Facet.QUOTES: tuple(_unquoted(quote) for quote in quotes),
            Facet.REVIEW: fields["Review"] if fields["Review"] != "unreviewed" else None,
            **_read_bounds(fields.get("Bounds", "")),
        }
        found[EventId(fields["Id"])] = {facet: value for facet, value in facets.items() if value}
    return Facts(found)


def _names(text: str) -> tuple[str, ...]:
    return tuple(re.sub(r" \([^()]*\)$", "", place) for place in text.split("; ")) if text else ()


def _unquoted(lines: str) -> str:
    return "\n".join(_plain(line[2:]) for line in lines.rstrip("\n").split("\n"))


def _plain(text: str) -> str:
    return re.sub(r"\\([^\w\s])", r"\1", text)


def _read_bounds(text: str) -> dict[Facet, object]:
    found = re.fullmatch(r"start (.+)/(.+), end (.+)/(.+), (\w+)", text)
    if not found:
        return {}
    start, started, end, ended = (
        None if part == _OPEN else Moment.from_iso(part) for part in found.groups()[:4]
    )
    return {
        Facet.START_EARLIEST: start,
        Facet.START_LATEST: started,
        Facet.END_EARLIEST: end,
        Facet.END_LATEST: ended,
        Facet.EXTENT: found[5],
    }
