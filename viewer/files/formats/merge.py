"""Several dossiers as one: what is the same in two of them is kept once."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.when import EventId


def merged(dossiers: Iterable[Dossier]) -> Dossier:
    """All that *dossiers* hold; two different events of one id both stay, the later under a new id."""
    whole = Dossier()
    for dossier in dossiers:
        whole = _with(whole, dossier)
    return whole


def _with(whole: Dossier, added: Dossier) -> Dossier:
    if not whole.events and not whole.articles:
        return added
    names = _names(whole, added)
    events = [_renamed(event, names) for event in added.events.values()]
    for article in added.articles.values():
        known = whole.articles.get(article.id)
        if known is None or (article.text and not known.text):
            whole = whole.put_article(article)
    for claim in added.claims.values():
        number, name = 2, claim.id
        while whole.claims.get(name, replace(claim, id=name)) != replace(claim, id=name):
            name, number = f"{claim.id}-{number}", number + 1
        whole = whole.put_claims(replace(claim, id=name))
    return whole.put(*(e for e in events if e.id not in whole.events))


def _names(whole: Dossier, added: Dossier) -> Mapping[EventId, EventId]:
    """New names for the events whose id stands for another one already."""
    taken = {**whole.events, **added.events}.keys()
    names: dict[EventId, EventId] = {}
    for event in added.events.values():
        if whole.events.get(event.id, event) != event:
            number = 2
            while EventId(f"{event.id}-{number}") in {*taken, *names.values()}:
                number += 1
            names[event.id] = EventId(f"{event.id}-{number}")
    return names


def _renamed(event: Event, names: Mapping[EventId, EventId]) -> Event:
    when = event.when
    if when and when.anchor and when.anchor in names:
        when = replace(when, anchor=names[when.anchor])
    if when and when.relative and when.relative.anchor in names:
        relative = replace(when.relative, anchor=names[EventId(when.relative.anchor)])
        when = replace(when, relative=relative)
    return replace(event, id=names.get(event.id, event.id), when=when)
