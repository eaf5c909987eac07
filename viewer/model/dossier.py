"""All articles, events, claims and layers of one file, as one immutable value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import cached_property
from typing import Self

from viewer.model.accounts import ids_within
from viewer.model.article import Article, ArticleId
from viewer.model.delta import Delta, Pair, Step, changed, difference
from viewer.model.event import Claim, Event, Quote
from viewer.model.grades import Reliability
from viewer.model.layers import LayerReference
from viewer.model.moment import Moment
from viewer.model.view import View
from viewer.model.when import OPEN, EventId, When
from viewer.model.when import Pair as Days


@dataclass(frozen=True)
class Dossier:
    """An immutable set of articles, events and claims.  To change one is to make another.

    `deleted` names readings the analyst took away, which reading again does not bring back; `distinct`
    pairs of events that are not the same; `settled` the open questions that need no answer.  `log` is
    the history, oldest first: every edit that led here, and how to take it back.  `layers` are the tables
    that are laid behind it, by reference, in the order in which they were added.
    """

    articles: Mapping[ArticleId, Article] = field(default_factory=dict)
    events: Mapping[EventId, Event] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    views: Mapping[str, View] = field(default_factory=dict)
    deleted: frozenset[EventId] = frozenset()
    distinct: frozenset[Pair] = frozenset()
    settled: frozenset[str] = frozenset()
    log: tuple[Step, ...] = ()
    layers: Mapping[str, LayerReference] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing in it that could be lost."""
        return not (self.articles or self.events or self.layers)

    def put(self, *events: Event) -> Self:
        """This dossier with each of *events* added, or replacing the one of its id."""
        return replace(self, events={**self.events, **{e.id: e for e in events}})

    def drop(self, ids: frozenset[EventId]) -> Self:
        """This dossier without the events named; those that hung on one of them lose that anchor."""
        gone = ids.union(*(ids_within(self.events[i]) for i in ids if i in self.events))
        kept = {i: _without_anchor(e, gone) for i, e in self.events.items() if i not in ids}
        return replace(self, events=kept)

    def put_article(self, article: Article) -> Self:
        return replace(self, articles={**self.articles, article.id: article})

    def put_claims(self, *claims: Claim) -> Self:
        return replace(self, claims={**self.claims, **{c.id: c for c in claims}})

    def changed_by(self, delta: Delta) -> Self:
        """This dossier with a difference put into it; its history is not touched."""
        if delta.is_empty:
            return self
        return replace(
            self,
            articles=changed(self.articles, delta.articles),
            events=changed(self.events, delta.events),
            claims=changed(self.claims, delta.claims),
            views=changed(self.views, delta.views),
            deleted=self.deleted if delta.deleted is None else delta.deleted,
            distinct=self.distinct if delta.distinct is None else delta.distinct,
            settled=self.settled if delta.settled is None else delta.settled,
            layers=changed(self.layers, delta.layers),
        )

    def logged(self, before: "Dossier", label: str, at: datetime) -> Self:
        """This dossier with the edit that led to it from *before* in its history."""
        return replace(self, log=(*before.log, Step(at, label, difference(self, before))))

    @cached_property
    def recorded(self) -> Mapping[str, datetime]:
        """When each article and event was put into this dossier, by id; without those no history tells of."""
        found: dict[str, datetime] = {}
        for step in self.log:
            for name, former in (*step.back.articles.items(), *step.back.events.items()):
                if former is None:
                    found[name] = step.at
        return found

    @cached_property
    def _holders(self) -> Mapping[EventId, EventId]:
        return {inner: event.id for event in self.events.values() for inner in ids_within(event)}

    def holder(self, name: EventId | str) -> Event | None:
        """The event of an id, or the merged one that now stands for it."""
        name = EventId(name)
        return self.events.get(name) or self.events.get(self._holders.get(name, name))

    def stands(self, quote: Quote) -> bool:
        """Whether the words of a quote are still where it says, or its article is not here to tell."""
        article = self.articles.get(quote.article)
        return article is None or not article.text or article.text[quote.start : quote.end] == quote.exact

    def reliabilities(self, event: Event) -> frozenset[Reliability | None]:
        """How far the sources of an event are trusted; None among them where one was not judged."""
        return frozenset(self.articles[a].reliability for a in event.articles if a in self.articles)

    def published(self, event: Event) -> Moment | None:
        """The day on which the article of the event's first quote appeared; None where it is not known."""
        article = self._first_article(event)
        return article.published if article else None

    def appeared(self, event: Event) -> Days:
        """The first and the last day on which that article may have appeared; None is open."""
        article = self._first_article(event)
        return article.appeared if article else OPEN

    def language(self, event: Event) -> str:
        """The language of the article of the event's first quote; empty where it has none."""
        article = self._first_article(event)
        return article.language if article else ""

    def _first_article(self, event: Event) -> Article | None:
        found = (self.articles[quote.article] for quote in event.quotes if quote.article in self.articles)
        return next(found, None)

    def resolved(self) -> Self:
        """This dossier with every relative date worked out again, each after the one that it hangs on.

        A date that hangs on itself, by however many others, is left as it is.
        """
        done: dict[EventId, Event] = {}
        for event in self.events.values():
            self._resolve(event, done)
        moved = [done[event.id] for event in self.events.values() if done[event.id] is not event]
        return self.put(*moved) if moved else self

    def _resolve(self, event: Event, done: dict[EventId, Event]) -> None:
        if event.id in done:
            return
        dates: dict[EventId, When | None] = {}
        if not self._hangs_on_itself(event):
            for parent in self._parents(event):
                self._resolve(parent, done)
                dates |= _dates_of(done[parent.id])
        else:
            done[event.id] = event
            return
        done[event.id] = self._dated(event, dates)

    def _dated(self, event: Event, dates: Mapping[EventId, When | None]) -> Event:
        """*event* with its dates worked out, and first those of the accounts it was merged from."""
        accounts = tuple(self._dated(account, dates) for account in event.accounts)
        when = event.when
        for old, new in zip(event.accounts, accounts, strict=True):
            if when is not None and when == old.when:
                when = new.when  # it is this account's, and its article may be another than the first
                break
        else:
            when = when.resolved(self.appeared(event), dates) if when and when.relative else when
        same = all(a is b for a, b in zip(accounts, event.accounts, strict=True))
        if same and when == event.when:
            return event
        return replace(event, when=when, accounts=event.accounts if same else accounts)

    def _parents(self, event: Event) -> tuple[Event, ...]:
        """The events that the dates of *event* and of its accounts are counted from."""
        relative = event.when.relative if event.when else None
        own = self.holder(relative.anchor) if relative else None
        within = tuple(parent for account in event.accounts for parent in self._parents(account))
        return (own, *within) if own else within

    def _hangs_on_itself(self, event: Event) -> bool:
        seen: set[EventId] = set()
        above = list(self._parents(event))
        while above:
            parent = above.pop()
            if parent.id == event.id:
                return True
            if parent.id not in seen:
                seen.add(parent.id)
                above.extend(self._parents(parent))
        return False


def _dates_of(event: Event) -> dict[EventId, When | None]:
    """The date of an event under its own id and under those it stands for."""
    return {event.id: event.when} | {name: event.when for name in ids_within(event)}


def _without_anchor(event: Event, gone: frozenset[EventId]) -> Event:
    when = event.when
    if when and when.relative and when.relative.anchor in gone:
        when = replace(when, relative=None)  # the bounds that followed from it stay, as they were read
    if when and when.anchor in gone:
        when = replace(when, anchor=None)
    accounts = tuple(_without_anchor(account, gone) for account in event.accounts)
    if when is event.when and all(a is b for a, b in zip(accounts, event.accounts, strict=True)):
        return event
    return replace(event, when=when, accounts=accounts)


@dataclass(frozen=True)
class Change:
    """The step from one dossier to the next."""

    old: Dossier
    new: Dossier

    @property
    def touched(self) -> frozenset[EventId]:
        """The events that were added, removed or replaced."""
        old, new = self.old.events, self.new.events
        return frozenset(i for i in {**old, **new} if old.get(i) is not new.get(i))
