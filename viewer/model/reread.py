"""Edits that read an article again, or take another text for it: what the analyst did stays.

A fresh reading of an event that is there already fills its fields, but for those that are locked; notes,
grades and the verdict stay too.  Events that were not read this time go, unless the analyst touched them.
A merged event is the analyst's work and is left as it is, and one deleted stays deleted.
"""

from collections.abc import Iterable
from dataclasses import replace

from viewer.model.article import Article
from viewer.model.dossier import Dossier
from viewer.model.edits import Edit
from viewer.model.event import Claim, Event, Quote, Review
from viewer.model.when import EventId

LANGUAGES = {"en": "English", "es": "Spanish"}  # that an article can be read in, by ISO 639-1 code


def read_again(
    article: Article, events: Iterable[Event], claims: Iterable[Claim], *, language: str = ""
) -> Edit:
    """Replace what was read out of an article; what the analyst corrected, noted or judged stays.

    *language* is the code of the language that the analyst now has it read in; empty where it stays the same.

    The article's text may be another than it was: a quote of a kept event that does not stand in it is
    left where it was, as an orphan, and never moved.
    """
    fresh, measured = tuple(events), tuple(claims)

    def apply(dossier: Dossier) -> Dossier:
        mine = [e for e in dossier.events.values() if e.articles == {article.id} and not e.accounts]
        known = _matched(fresh, mine)
        ids = {e.id for e in mine}
        wanted = [e for e in fresh if e.id not in dossier.deleted and _is_free(dossier, e.id, ids)]
        put = [_blended(e, known[e.id], article) if e.id in known else e for e in wanted]
        replaced = {known[e.id].id for e in wanted if e.id in known}
        stale = frozenset(e.id for e in mine if e.id not in replaced and not is_the_analysts(e))
        others = {i: c for i, c in dossier.claims.items() if c.quote.article != article.id}
        judged = _with_judgement(article, dossier)
        cleared = replace(dossier.drop(stale), claims=others).put_article(judged)
        return cleared.put(*put).put_claims(*measured).resolved()

    how = f"as {LANGUAGES[language]}" if language else "again"
    return Edit(f"read {article.title} {how}", apply)


def reanchor(event: EventId, quote: Quote, start: int) -> Edit:
    """Let a quote that lost its place stand where the same words are now: the analyst's decision."""

    def apply(dossier: Dossier) -> Dossier:
        old = dossier.events[event]
        moved = replace(quote, start=start, end=start + len(quote.exact))
        if not dossier.stands(moved):
            raise ValueError(f"the words “{quote.exact:.40}” do not stand at character {start}")
        return dossier.put(replace(old, quotes=tuple(moved if q == quote else q for q in old.quotes)))

    return Edit("give a quote its place again", apply)


def found_again(dossier: Dossier, quote: Quote) -> int | None:
    """Where the words of an orphaned quote stand now; None where they do not, or in several places."""
    text = dossier.articles[quote.article].text if quote.article in dossier.articles else ""
    at = text.find(quote.exact)
    return at if at >= 0 and text.find(quote.exact, at + 1) < 0 else None


def is_the_analysts(event: Event) -> bool:
    """Whether an analyst made, corrected, noted or judged an event."""
    graded = event.credibility is not None or event.likelihood is not None
    touched = bool(event.locked or event.notes or event.accounts) or event.review is not Review.UNREVIEWED
    return graded or touched or not event.quotes


def _is_free(dossier: Dossier, name: EventId, mine: set[EventId]) -> bool:
    """Whether a reading may take an id: nobody has it, or an event that was read here before."""
    holder = dossier.holder(name)
    return holder is None or holder.id in mine


def _matched(fresh: tuple[Event, ...], old: list[Event]) -> dict[EventId, Event]:
    """The earlier event of each fresh one: that of its id, else the only one of the same words."""
    by_id = {e.id: e for e in old}
    by_words: dict[tuple[str, ...], list[Event]] = {}
    for event in old:
        by_words.setdefault(_words(event), []).append(event)
    found = {e.id: by_id[e.id] for e in fresh if e.id in by_id}
    taken = {e.id for e in found.values()}
    for event in fresh:
        same = [e for e in by_words.get(_words(event), []) if e.id not in taken]
        if event.id not in found and len(same) == 1:
            found[event.id] = same[0]
            taken.add(same[0].id)
    return found


def _words(event: Event) -> tuple[str, ...]:
    return tuple(quote.exact for quote in event.quotes)


def _blended(fresh: Event, old: Event, article: Article) -> Event:
    """The fresh reading under the old id, with what the analyst did to the old one.

    Where the analyst did something, quotes that no longer stand where they did stay there, for all to see.
    """
    kept = {field: getattr(old, field) for field in old.locked}
    if "certainty" in old.locked:
        kept["condition"] = old.condition
    if is_the_analysts(old) and any(article.text[q.start : q.end] != q.exact for q in old.quotes):
        kept["quotes"] = old.quotes
    judged = {name: getattr(old, name) for name in ("notes", "review", "locked", "credibility", "likelihood")}
    return replace(fresh, id=old.id, **judged, **kept)


def _with_judgement(article: Article, dossier: Dossier) -> Article:
    old = dossier.articles.get(article.id)
    return replace(article, reliability=old.reliability) if old else article
