"""Two events that may be one, in words: why they were put side by side, and what their quotes share."""

import html
import re
from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from viewer.draw.style import Style
from viewer.model.accounts import leaves
from viewer.model.amounts import quantity_words
from viewer.model.dossier import Dossier
from viewer.model.event import Event, Kind, Quote
from viewer.model.likeness import Proposal

_PIECE = re.compile(r"[^\W\d_]+|\d[\d.,]*\d|\d")
_STEM = 5  # letters, as many as the proposals compare
_COMMON = frozenset(
    "about after also another been before being between could from have into itself last made more most next "
    "only other over said says should such than that their them then there these they this those under until "
    "were what when where which while will with would year years".split()
)


def reasons(proposal: Proposal, dossier: Dossier, style: Style) -> list[str]:
    """What speaks for it, each in a few words, in the language of the window."""
    found = dict.fromkeys(proposal.shared)  # once each
    one = dossier.events[proposal.first]
    return [_reason(field, _spelt((field, words), one, dossier, style), style) for field, words in found]


def _spelt(shared: tuple[str, str], one: Event, dossier: Dossier, style: Style) -> str:
    """What is shared as it is read: each name once, a number with its unit."""
    field, words = shared
    if field == "who":
        return ", ".join(dict.fromkeys(words.split(", ")))
    same = (q for q in one.quantities if f"{q.value:g} {q.unit}" == words) if field == "quantities" else ()
    article = dossier.language(one) or style.language
    return next((quantity_words(q, style.language, article=article) for q in same), words)


def _reason(field: str, words: str, style: Style) -> str:
    translate = QCoreApplication.translate
    if field == "what":
        return translate("pairs", "the headlines share “{}”").format(words)
    if field == "quantities":
        return translate("pairs", "the same number: {}").format(words)
    if field == "who":
        return translate("pairs", "the same actor: {}").format(words)
    if field == "where":
        return translate("pairs", "at the same place or near it: {}").format(words)
    if field == "kind":
        return translate("pairs", "of the same kind: {}").format(style.phrases.kinds[Kind(words)])
    return translate("pairs", "the dates fit")


def still_open(found: Iterable[Proposal], dossier: Dossier) -> list[Proposal]:
    """Those of *found* that are not decided in *dossier*, each about the events that stand for its own now.

    Comparing anew after every decision would take long where there are thousands of events.
    """
    now: dict[frozenset[str], Proposal] = {}
    for proposal in found:
        one, other = dossier.holder(proposal.first), dossier.holder(proposal.second)
        if one and other and one.articles.isdisjoint(other.articles) and not _kept_apart(one, other, dossier):
            now.setdefault(frozenset({one.id, other.id}), replace(proposal, first=one.id, second=other.id))
    return list(now.values())


def _kept_apart(one: Event, other: Event, dossier: Dossier) -> bool:
    ids = [{event.id, *(leaf.id for leaf in leaves(event))} for event in (one, other)]
    return any(frozenset({a, b}) in dossier.distinct for a in ids[0] for b in ids[1])


def shared_pieces(one: Event, other: Event) -> frozenset[str]:
    """The stems of words and the numbers that stand in quotes of both, without words that say little."""
    return _pieces(one.quotes) & _pieces(other.quotes)


def quote_html(quote: Quote, dossier: Dossier, shared: frozenset[str], style: Style) -> str:
    """A quote within its paragraph, which is soft, with what it *shared* on a ground of its own."""
    before, after = _around(quote, dossier)
    exact = _marked(quote.exact, shared, style)
    if not dossier.stands(quote):
        exact = f"<s>{exact}</s>"
    soft = f'<span style="color:{style.soft}">{{}}</span>'
    return f"<p>{soft.format(html.escape(before))}{exact}{soft.format(html.escape(after))}</p>"


def _pieces(quotes: Iterable[Quote]) -> frozenset[str]:
    found = {piece for quote in quotes for piece in _PIECE.findall(quote.exact)}
    return frozenset(key for piece in found if (key := _key(piece)))


def _key(piece: str) -> str:
    """What two spellings of one thing have in common; empty for words that say little."""
    if piece[0].isdigit():
        return piece
    word = piece.casefold()
    return word[:_STEM] if len(word) > 3 and word not in _COMMON else ""


def _marked(text: str, shared: frozenset[str], style: Style) -> str:
    made, at = [], 0
    for found in _PIECE.finditer(text):
        if _key(found[0]) in shared:
            made.append(html.escape(text[at : found.start()]))
            made.append(f'<span style="background-color:{style.highlight}">{html.escape(found[0])}</span>')
            at = found.end()
    return "".join((*made, html.escape(text[at:])))


def _around(quote: Quote, dossier: Dossier) -> tuple[str, str]:
    """The rest of the paragraph a quote stands in; nothing where it stands no longer."""
    article = dossier.articles.get(quote.article)
    if article is None or not dossier.stands(quote):
        return "", ""
    text = article.text
    first = text.rfind("\n", 0, quote.start) + 1
    last = text.find("\n", quote.end)
    return text[first : quote.start], text[quote.end : last if last >= 0 else len(text)]
