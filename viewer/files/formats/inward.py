"""Records of a file to a dossier: our own files whole, and those of other programs as far as they say."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import count
from typing import Any

from viewer.files.exchange_in import ExchangeError, Node, claim, event, text_mark
from viewer.files.formats.errors import FormatError
from viewer.files.formats.flat import BY_NAME, Cell, Record, exchange_dict
from viewer.model.article import Article, ArticleId, appearance
from viewer.model.dossier import Dossier
from viewer.model.event import Claim, Cue, Event
from viewer.model.grades import Reliability
from viewer.model.moment import Moment
from viewer.model.plain import parse_when
from viewer.model.when import Basis, Pair, When

_ALIASES: Mapping[str, tuple[str, ...]] = {  # what other programs call our columns, most telling first
    "what": ("name", "title", "event", "headline", "label", "summary"),
    "place": ("location", "place_name", "city", "site", "where"),
    "lat": ("latitude", "y"),
    "lon": ("longitude", "lng", "long", "x"),
    "notes": ("description", "comment", "note", "remarks"),
    "who": ("actors", "actor"),
    "country": ("country_code",),
}
_STARTS = ("edtf", "start", "begin", "from", "start_date", "begin_date", "date", "when", "time", "timestamp")
_ENDS = ("end", "finish", "to", "end_date", "until")
_BOUNDS = ("start_earliest", "start_latest", "end_earliest", "end_latest")
MOST_ID = 500  # letters
MOST_DATE = 1000  # characters; no way of telling a date takes as many
ASSUMED_FACT = "the file gives no certainty; taken as stated plainly"


def dossier_of(records: Iterable[tuple[str, Record]], name: str, head: object = None) -> Dossier:
    """The dossier that *records* make.

    Args:
        records: each with its place in the file, for errors.
        name: of the file.
        head: what the file says beside its events, as `head_dict` gives it; None where it has none.

    Raises:
        FormatError: something in it is missing or wrong; one sentence that says where.
    """
    articles, claims = _read_head(head, name)
    found: dict[str, Event] = {}
    rows = [(place, cells, familiar(cells)) for place, cells in records]
    taken = {str(known["id"]) for _, _, known in rows if known.get("id") is not None}
    free = (name for name in (f"e{n}" for n in count(1)) if name not in taken)
    for place, cells, known in rows:
        one = _event(known, place, name, own_id=next(free))
        if one.id in found:
            raise FormatError(f"{name}: {place} has the id {one.id!r}, which another event has; rename one.")
        found[one.id] = one
        for article in _article_of(cells, place, name):
            articles.setdefault(article.id, article)
    return Dossier(articles, {e.id: e for e in found.values()}, {c.id: c for c in claims})


def _event(known: Record, place: str, name: str, *, own_id: str) -> Event:
    when = _foreign_when(known, f"{name}: {place}")
    if not known.get("what"):
        raise FormatError(f"{name}: {place} has no headline; give it one in “what”, “name” or “title”.")
    try:
        whole = exchange_dict(known, f"{name}: {place}")
        given = whole.get("certainty")
        whole = {"id": own_id, "kind": "other", "certainty": "occurred"} | whole
        made = event(Node(whole, place, name), ArticleId(str(known.get("article") or "")))
    except ExchangeError as error:
        raise FormatError(str(error)) from None
    if when is not None:
        made = replace(made, when=when)
    return made if given else replace(made, why=(*made.why, Cue("certainty", "", ASSUMED_FACT)))


def familiar(cells: Record) -> Record:
    """*cells* under our names: the case of names and what other programs call them do not matter."""
    low: dict[str, Cell] = {}
    for key, cell in cells.items():
        low.setdefault(key.strip().casefold().replace(" ", "_"), cell)
    for ours, theirs in _ALIASES.items():
        if low.get(ours) in (None, ""):
            low[ours] = next((low[name] for name in theirs if low.get(name) not in (None, "")), None)
    if low.get("id") is not None and not _is_id(str(low["id"])):
        low["id"] = None
    if "article" in low and "quote" not in low:
        low["article"] = None
    if low.get("lat") not in (None, "") and not low.get("place_precision"):
        low["place_precision"] = "unknown"  # a bare position does not say how exact it is
    return low


def _is_id(text: str) -> bool:
    """Whether a cell can be an id that a person can see and type."""
    return 0 < len(text) <= MOST_ID and text.isprintable() and text == text.strip()


def _foreign_when(cells: Record, place: str) -> When | None:
    """The date in the columns of other programs; None where our own columns say it, or nothing does."""
    if cells.get("extent") or any(cells.get(name) for name in _BOUNDS):
        return None
    start = next((str(cells[name]) for name in _STARTS if cells.get(name)), "")
    end = next((str(cells[name]) for name in _ENDS if cells.get(name)), "")
    first, last = _said(start, place), _said(end, place)
    if first is None and last is None:
        return None
    if last is None or not end:
        return first
    begin: Pair = first.start if first else (None, None)
    try:
        return When.instant(*begin) if first and first.bounds == last.bounds else _span(begin, last.end)
    except ValueError as error:
        raise FormatError(f"{place}: {error}.") from None


def _span(start: Pair, end: Pair) -> When:
    from viewer.model.when import Extent

    return When(Extent.SPAN, start, end)


def _said(text: str, place: str) -> When | None:
    if not text:
        return None
    if len(text) > MOST_DATE:
        raise FormatError(f"{place}: “{text[:40]}…” is too long for a date; type one like 2026-01-16.")
    try:
        day = re.sub(r"[T ]\d\d:\d\d.*$", "", text) if not re.search(r"(Z|[+-]\d\d:?\d\d)$", text) else text
        when = When.instant(*_moments(text)) if "T" in day else parse_when(day, None)
    except ValueError as error:
        raise FormatError(f"{place}: {error}.") from None
    return replace(when, basis=Basis.STATED) if when else None


def _moments(text: str) -> Pair:
    moment = Moment.from_iso(text)
    return moment, moment


def _article_of(cells: Record, place: str, name: str) -> list[Article]:
    article = cells.get("article")
    if not article or not cells.get("quote"):
        return []
    try:
        appeared = appearance(str(cells.get("article_published") or ""))
    except ValueError as error:
        raise FormatError(f"{name}: {place}, article_published: {error}.") from None
    return [
        Article(
            ArticleId(str(article)),
            str(cells.get("article_title") or ""),
            "",
            str(cells["article_source"]) if cells.get("article_source") else None,
            language=str(cells.get("article_language") or "en"),
            reliability=_reliability(cells, place, name),
            published_between=appeared,
        )
    ]


def _reliability(cells: Record, place: str, name: str) -> Reliability | None:
    given = cells.get("article_reliability")
    try:
        return Reliability(str(given)) if given else None
    except ValueError:
        raise FormatError(f"{name}: {place}, article_reliability: should be a letter from A to F.") from None


def _read_head(head: object, name: str) -> tuple[dict[ArticleId, Article], list[Claim]]:
    top = Node(head or {}, "sightline", name)
    try:
        articles = [_head_article(node) for node in top["articles"].items()]
        claims = [claim(node, ArticleId("")) for node in top["claims"].items()]
    except ExchangeError as error:
        raise FormatError(str(error)) from None
    return {a.id: a for a in articles}, claims


def _head_article(node: Node) -> Article:
    return Article(
        ArticleId(node["id"].text()),
        node["title"].text(""),
        "",
        node["source"].maybe_text(),
        language=node["language"].text("en"),
        reliability=node["reliability"].maybe(Reliability),
        published_between=node["published"].of(appearance, ""),
        absent=text_mark(node),
    )


def head_dict(dossier: Dossier) -> dict[str, Any]:
    """What a file says beside its events: the articles without their texts, and the claims."""
    from viewer.files.exchange import claim_dict

    articles = [
        {
            "id": article.id,
            "title": article.title,
            "source": article.source,
            "published": article.published_text,
            "language": article.language,
            "reliability": str(article.reliability) if article.reliability else None,
            "sha256": article.mark.sha256 if article.mark else None,
            "chars": article.mark.chars if article.mark else None,
        }
        for article in dossier.articles.values()
    ]
    return {"articles": articles, "claims": [claim_dict(c) for c in dossier.claims.values()]}


assert set(_BOUNDS) <= BY_NAME.keys()
