"""Several dossiers as one: what two of them share is kept once, what differs under one id is kept twice.

Ids are unique within a file alone, so of two different things of one id the later gets another, wherever it
is named.  What one dossier cannot hold of two is said.  The history of the first is kept: the steps of two
histories cannot be taken back one after another.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import count
from typing import TypeVar

from viewer.files.formats.facets import LATER_LOG, Facet
from viewer.files.formats.loss import Loss
from viewer.files.formats.loss_phrases import Fate
from viewer.model.article import Article, ArticleId
from viewer.model.delta import Pair, Step
from viewer.model.dossier import Dossier
from viewer.model.event import Claim, Event, Quote
from viewer.model.layers import LayerReference, free_tone
from viewer.model.view import View
from viewer.model.when import EventId

K = TypeVar("K", bound=str)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Merged:
    """One dossier of several, and what it does not hold of them; `titles` are of events that are left out."""

    dossier: Dossier
    losses: tuple[Loss, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)


def merged(dossiers: Iterable[Dossier]) -> Dossier:
    """All that *dossiers* hold; of two different things of one id both stay, the later under a new id."""
    return merged_telling(dossiers).dossier


def merged_telling(dossiers: Iterable[Dossier]) -> Merged:
    """As `merged`, with what could not be kept."""
    whole = Merged(Dossier())
    for number, dossier in enumerate(dossiers):
        if number == 0:
            whole = Merged(dossier)
            continue
        added = _Adding(whole.dossier, dossier)
        made = added.made()
        whole = Merged(made, (*whole.losses, *added.losses), {**whole.titles, **added.titles})
    return replace(whole, losses=tuple(_gathered(whole.losses)))


class _Adding:
    """One dossier put to another; `losses` and `titles` are those of `made`."""

    def __init__(self, whole: Dossier, added: Dossier) -> None:
        self._whole, self._added = whole, added
        self.losses: list[Loss] = []
        self.titles: dict[str, str] = {}
        self._articles = _names(whole.articles, added.articles, _is_same_article)
        self._layers = _names(whole.layers, added.layers, _is_same_layer)
        events = {e.id: self._with_articles(e) for e in added.events.values()}
        self._events = _names(_leaves(whole.events), _leaves(events), _is_same_event)
        self._moved = {event.id: event for event in map(self._renamed, events.values())}
        claims = {c.id: replace(c, quote=self._quote(c.quote)) for c in added.claims.values()}
        self._claims = _names(whole.claims, claims, _is_same_claim)
        self._said = {self._claims[c.id]: replace(c, id=self._claims[c.id]) for c in claims.values()}

    def made(self) -> Dossier:
        """Both as one."""
        whole, added = self._whole, self._added
        both = replace(
            whole,
            articles=self._all_articles(),
            events=_joined(whole.events, self._moved),
            claims=_joined(whole.claims, self._said),
            views=self._all_views(),
            distinct=whole.distinct | frozenset(map(self._pair, added.distinct)),
            settled=whole.settled | frozenset(map(self._question, added.settled)),
            log=self._log(),
            layers=self._all_layers(),
        )
        return self._without_deleted(both)

    def _all_articles(self) -> dict[ArticleId, Article]:
        found = dict(self._whole.articles)
        for article in self._added.articles.values():
            own = replace(article, id=self._articles[article.id])
            known = found.get(own.id)
            found[own.id] = own if known is None else self._one_article(known, own)
        return found

    def _one_article(self, known: Article, other: Article) -> Article:
        """The same article out of both: the one with its text, with what the other alone knows."""
        main, rest = (other, known) if other.text and not known.text else (known, other)
        if (main.title, main.source, main.language) != (rest.title, rest.source, rest.language):
            self.losses.append(Loss(Facet.ARTICLES, Fate.CHANGED, (main.id,)))
        if main.reliability and rest.reliability and main.reliability != rest.reliability:
            self.losses.append(Loss(Facet.RELIABILITY, Fate.CHANGED, (main.id,)))
        if main.original and rest.original and main.original != rest.original:
            self.losses.append(Loss(Facet.ORIGINALS, Fate.LOST, (main.id,)))
        return replace(
            main,
            reliability=main.reliability or rest.reliability,
            original=main.original or rest.original,
            absent=main.absent or rest.absent,
        )

    def _all_layers(self) -> dict[str, LayerReference]:
        found = dict(self._whole.layers)
        for layer in self._added.layers.values():
            name = self._layers[layer.id]
            if name not in found:
                is_taken = any(layer.tone == known.tone for known in found.values())
                found[name] = replace(layer, id=name, tone=free_tone(found) if is_taken else layer.tone)
        return found

    def _all_views(self) -> dict[str, View]:
        views = {v.name: replace(v, hidden=frozenset(self._hidden(v))) for v in self._added.views.values()}
        names = _names(self._whole.views, views, _is_same_view)
        return _joined(
            self._whole.views, {names[v.name]: replace(v, name=names[v.name]) for v in views.values()}
        )

    def _hidden(self, view: View) -> Iterator[tuple[str, str | None]]:
        return ((self._layers.get(layer, layer), kind) for layer, kind in view.hidden)

    def _log(self) -> tuple[Step, ...]:
        """The history of the first; that of the second where the first has none and every id stays."""
        whole, added = self._whole.log, self._added.log
        renamed = (self._articles, self._events, self._claims, self._layers)
        if not whole and all(old == new for names in renamed for old, new in names.items()):
            return added
        if added and added != whole:
            self.losses.append(Loss(Facet.DOSSIER, Fate.LOST, (LATER_LOG,)))
        return whole

    def _without_deleted(self, both: Dossier) -> Dossier:
        """*both* without the readings that were taken away in one of them and not touched in the other.

        An event that only shares its id with one that was taken away stays, and so does one that somebody
        worked on; its id is then no longer among those taken away.
        """
        gone = {
            n for n in self._whole.deleted & self._moved.keys() if self._moved[n] == _last(self._whole, n)
        }
        for name in self._added.deleted & self._whole.events.keys():
            former = _last(self._added, name)
            if former and self._with_articles(former) == self._whole.events[name]:
                gone.add(name)
        for name in sorted(gone):
            self.losses.append(Loss(Facet.EVENT, Fate.LOST, (name,)))
            self.titles[name] = both.events[name].what
        both = both.drop(frozenset(gone)) if gone else both
        deleted = self._whole.deleted | self._added.deleted
        if back := deleted & both.events.keys():
            self.losses.append(Loss(Facet.DOSSIER, Fate.CHANGED, ("deleted",)))
        return replace(both, deleted=deleted - back)

    def _with_articles(self, event: Event) -> Event:
        return replace(
            event,
            quotes=tuple(map(self._quote, event.quotes)),
            accounts=tuple(map(self._with_articles, event.accounts)),
        )

    def _quote(self, quote: Quote) -> Quote:
        return replace(quote, article=self._articles.get(quote.article, quote.article))

    def _renamed(self, event: Event) -> Event:
        when, names = event.when, self._events
        if when and when.anchor and when.anchor in names:
            when = replace(when, anchor=names[when.anchor])
        if when and when.relative and when.relative.anchor in names:
            relative = replace(when.relative, anchor=names[EventId(when.relative.anchor)])
            when = replace(when, relative=relative)
        accounts = tuple(map(self._renamed, event.accounts))
        return replace(event, id=names.get(event.id, event.id), when=when, accounts=accounts)

    def _pair(self, pair: Pair) -> Pair:
        return frozenset(self._events.get(name, name) for name in pair)

    def _question(self, question: str) -> str:
        """The id of a question about what is now called otherwise."""
        asks, _, rest = question.partition(":")
        about, _, part = rest.rpartition(":")
        if name := self._events.get(EventId(about)):
            return f"{asks}:{name}:{part}"
        if article := self._articles.get(ArticleId(about)):
            return f"{asks}:{article}:{self._claims.get(part, part)}"
        return question


def _names(whole: Mapping[K, V], added: Mapping[K, V], is_same: Callable[[V, V], bool]) -> dict[K, K]:
    """What each thing of *added* is called beside *whole*: as it is, or as the same thing there is."""

    def free(name: K, mine: V) -> K:
        if name not in whole or is_same(whole[name], mine):
            return name
        for number in count(2):
            other = type(name)(f"{name}-{number}")
            if other in whole and is_same(whole[other], mine):
                return other
            if other not in whole and other not in added:
                return other
        raise AssertionError("there is always a free number")

    return {name: free(name, mine) for name, mine in added.items()}


def _joined(whole: Mapping[K, V], added: Mapping[K, V]) -> dict[K, V]:
    """Both, in this order; what is in both is the same."""
    return {**whole, **{name: value for name, value in added.items() if name not in whole}}


def _leaves(events: Mapping[EventId, Event]) -> dict[EventId, Event]:
    """Events and those that they were merged from, by id."""
    found = dict(events)
    for event in events.values():
        for name, account in _leaves({a.id: a for a in event.accounts}).items():
            found.setdefault(name, account)
    return found


def _is_same_article(one: Article, other: Article) -> bool:
    """Whether two articles of one id are one; not where they appeared on other days, which dates hang on."""
    if one.appeared != other.appeared:
        return False
    if one.mark and other.mark:
        return one.mark.sha256 == other.mark.sha256
    return (one.title, one.source) == (other.title, other.source)


def _is_same_layer(one: LayerReference, other: LayerReference) -> bool:
    return (one.sha256, one.mapping) == (other.sha256, other.mapping)


def _is_same_event(one: Event, other: Event) -> bool:
    return replace(one, id=other.id) == other


def _is_same_claim(one: Claim, other: Claim) -> bool:
    return replace(one, id=other.id) == other


def _is_same_view(one: View, other: View) -> bool:
    return replace(one, name=other.name) == other


def _last(dossier: Dossier, name: EventId) -> Event | None:
    """An event as it was when it was last taken away; None where the history does not tell."""
    for step in reversed(dossier.log):
        if former := step.back.events.get(name):
            return former
    return None


def _gathered(losses: Iterable[Loss]) -> Iterator[Loss]:
    """*losses* with one of each facet and fate."""
    found: dict[tuple[Facet, Fate], dict[str, None]] = {}
    for loss in losses:
        found.setdefault((loss.facet, loss.fate), {}).update(dict.fromkeys(loss.of))
    return (Loss(facet, fate, tuple(of)) for (facet, fate), of in found.items())
