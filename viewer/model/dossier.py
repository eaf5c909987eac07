"""All articles, events and claims of one file, as one immutable value."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from viewer.model.article import Article, ArticleId
from viewer.model.event import Claim, Event
from viewer.model.moment import Moment
from viewer.model.when import EventId, When


@dataclass(frozen=True)
class Dossier:
    """An immutable set of articles, events and claims.  To change one is to make another."""

    articles: Mapping[ArticleId, Article] = field(default_factory=dict)
    events: Mapping[EventId, Event] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)

    def put(self, *events: Event) -> Self:
        """This dossier with each of *events* added, or replacing the one of its id."""
        return replace(self, events={**self.events, **{e.id: e for e in events}})

    def drop(self, ids: frozenset[EventId]) -> Self:
        """This dossier without the events named; those that hung on one of them lose that anchor."""
        kept = {i: _without_anchor(e, ids) for i, e in self.events.items() if i not in ids}
        return replace(self, events=kept)

    def put_article(self, article: Article) -> Self:
        return replace(self, articles={**self.articles, article.id: article})

    def put_claims(self, *claims: Claim) -> Self:
        return replace(self, claims={**self.claims, **{c.id: c for c in claims}})

    def published(self, event: Event) -> Moment | None:
        """The day on which the article of the event's first quote appeared; None where it is not known."""
        found = (self.articles[quote.article] for quote in event.quotes if quote.article in self.articles)
        return next((article.published for article in found), None)

    def resolved(self) -> Self:
        """This dossier with every relative date worked out again, each after the one that it hangs on.

        A date that hangs on itself, by however many others, is left as it is.
        """
        done: dict[EventId, When | None] = {}
        for event in self.events.values():
            self._resolve(event, done)
        moved = [
            replace(event, when=done[event.id])
            for event in self.events.values()
            if done[event.id] != event.when
        ]
        return self.put(*moved) if moved else self

    def _resolve(self, event: Event, done: dict[EventId, When | None]) -> None:
        if event.id in done:
            return
        when = event.when
        if when and when.relative and not self._hangs_on_itself(event):
            if parent := self._parent(event):
                self._resolve(parent, done)
            when = when.resolved(self.published(event), done)
        done[event.id] = when

    def _parent(self, event: Event) -> Event | None:
        """The event that the date of *event* is counted from."""
        relative = event.when.relative if event.when else None
        return self.events.get(EventId(relative.anchor)) if relative else None

    def _hangs_on_itself(self, event: Event) -> bool:
        seen: set[EventId] = set()
        above = self._parent(event)
        while above is not None and above.id not in seen:
            if above.id == event.id:
                return True
            seen.add(above.id)
            above = self._parent(above)
        return False


def _without_anchor(event: Event, gone: frozenset[EventId]) -> Event:
    when = event.when
    if when and when.relative and when.relative.anchor in gone:
        when = replace(when, relative=None)  # the bounds that followed from it stay, as they were read
    if when and when.anchor in gone:
        when = replace(when, anchor=None)
    return event if when is event.when else replace(event, when=when)


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
