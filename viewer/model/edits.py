"""Every change an analyst can make, as a named function from one dossier to the next."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from viewer.model.article import Article, ArticleId
from viewer.model.dossier import Dossier
from viewer.model.event import Certainty, Claim, Event, Kind, Quantity, Review
from viewer.model.grades import Credibility, Likelihood, Reliability
from viewer.model.layers import LayerReference
from viewer.model.moment import Moment
from viewer.model.view import View
from viewer.model.when import Basis, EventId, Pair, When
from viewer.model.where import Where


@dataclass(frozen=True, slots=True)
class Edit:
    """A change and its name, which completes "Undo …" in the menu."""

    label: str
    apply: Callable[[Dossier], Dossier]


def add(article: Article, events: Iterable[Event], claims: Iterable[Claim] = ()) -> Edit:
    """Add an article with what was read out of it."""

    def apply(dossier: Dossier) -> Dossier:
        return dossier.put_article(article).put(*events).put_claims(*claims).resolved()

    return Edit(f"add {article.title}", apply)


def all_of(label: str, edits: Iterable[Edit]) -> Edit:
    """Several edits as one, undone in one step; each sees what those before it did."""
    steps = tuple(edits)

    def apply(dossier: Dossier) -> Dossier:
        for step in steps:
            dossier = step.apply(dossier)
        return dossier

    return Edit(label, apply)


def publish(article: ArticleId, day: Moment | None) -> Edit:
    """Set or clear the day on which an article appeared; every date that depends on it follows."""
    return publish_between(article, (day, day))


def publish_between(article: ArticleId, days: Pair) -> Edit:
    """Set the first and the last day on which an article may have appeared, None being open.

    Raises, when it is applied:
        ValueError: the last day lies before the first.
    """
    first, last = days

    def apply(dossier: Dossier) -> Dossier:
        return dossier.put_article(dossier.articles[article].dated(days)).resolved()

    if first != last:
        return Edit("bound the publication date", apply)
    return Edit(f"set the publication date to {first}" if first else "clear the publication date", apply)


def create(event: Event) -> Edit:
    """Add an event of the analyst's own."""
    return Edit(f"add {event.what}", lambda d: d.put(event).resolved())


def delete(events: frozenset[EventId]) -> Edit:
    """Take events away; what hung on them keeps its bounds, and reading again does not bring them back."""

    def apply(dossier: Dossier) -> Dossier:
        read = {i for i in events if i in dossier.events and dossier.events[i].quotes}
        return replace(dossier.drop(events), deleted=dossier.deleted | read)

    count = len(events)
    return Edit("delete an event" if count == 1 else f"delete {count} events", apply)


def move(event: EventId, where: Where) -> Edit:
    """Place an event at *where*, as when its mark is dragged on the map; its other places stay."""

    def change(old: Event) -> Event:
        rest = tuple(place for place in old.where if place is not old.place)
        return _locking(old, "where", where=(where, *rest))

    return _change(f"move to {where.name}", event, change)


def set_places(event: EventId, where: tuple[Where, ...]) -> Edit:
    """Give an event other places."""
    return _change("change the place", event, lambda e: _locking(e, "where", where=where))


def vouch_for_place(event: EventId) -> Edit:
    """Take the places of an event that the text only implies as they stand, on the analyst's word."""

    def change(old: Event) -> Event:
        places = (w if w.is_said else replace(w, basis=Basis.ASSUMED, chance=None) for w in old.where)
        return _locking(old, "where", where=tuple(places))

    return _change("confirm the place", event, change)


def rewrite(event: EventId, what: str) -> Edit:
    """Give an event another headline."""
    return _change("change the headline", event, lambda e: _locking(e, "what", what=what))


def classify(event: EventId, kind: Kind) -> Edit:
    """Say what kind of event it is."""
    return _change(f"call it {kind}", event, lambda e: _locking(e, "kind", kind=kind))


def judge(event: EventId, certainty: Certainty, condition: str | None = None) -> Edit:
    """Set how certain an event is; a condition goes with `conditional` alone."""
    kept = condition if certainty is Certainty.CONDITIONAL else None
    return _change(
        f"call it {certainty}", event, lambda e: _locking(e, "certainty", certainty=certainty, condition=kept)
    )


def date(event: EventId, when: When | None) -> Edit:
    """Set when an event was; dates that hang on it follow."""
    edit = _change("change the date", event, lambda e: _locking(e, "when", when=when))
    return Edit(edit.label, lambda d: edit.apply(d).resolved())


def name_actors(event: EventId, who: tuple[str, ...]) -> Edit:
    """Say who acts or is acted on."""
    return _change("change who", event, lambda e: _locking(e, "who", who=who))


def attribute(event: EventId, says: str | None) -> Edit:
    """Say whom the article credits with it; None for the article itself."""
    return _change("change who says so", event, lambda e: _locking(e, "says", says=says))


def measure(event: EventId, quantities: tuple[Quantity, ...]) -> Edit:
    """Give an event other numbers."""
    return _change("change the numbers", event, lambda e: _locking(e, "quantities", quantities=quantities))


def note(event: EventId, notes: str) -> Edit:
    """Keep the analyst's own words about an event."""
    return _change("change the notes", event, lambda e: replace(e, notes=notes))


def review(events: frozenset[EventId], verdict: Review) -> Edit:
    """Confirm or reject events, or take that back."""
    label = {"confirmed": "confirm", "rejected": "reject", "unreviewed": "take back the review of"}[verdict]
    count = "an event" if len(events) == 1 else f"{len(events)} events"

    def apply(dossier: Dossier) -> Dossier:
        return dossier.put(*(replace(dossier.events[i], review=verdict) for i in sorted(events)))

    return Edit(f"{label} {count}", apply)


def believe(event: EventId, credibility: Credibility | None) -> Edit:
    """Grade how credible the information is, whatever its source; None takes the grade back."""
    label = f"grade the information {credibility}" if credibility else "take back the grade"
    return _change(label, event, lambda e: replace(e, credibility=credibility))


def estimate(event: EventId, likelihood: Likelihood | None) -> Edit:
    """Say how likely the analyst thinks an event; None takes that back."""
    label = f"call it {likelihood}" if likelihood else "take back the estimate"
    return _change(label, event, lambda e: replace(e, likelihood=likelihood))


def trust(article: ArticleId, reliability: Reliability | None) -> Edit:
    """Grade how reliable the source of an article is; None takes the grade back."""
    label = f"grade the source {reliability}" if reliability else "take back the grade of the source"
    return Edit(label, lambda d: d.put_article(replace(d.articles[article], reliability=reliability)))


def settle(question: str, *, open_again: bool = False) -> Edit:
    """Say that an open question needs no answer, or that it does after all."""
    if open_again:
        return Edit("ask again", lambda d: replace(d, settled=d.settled - {question}))
    return Edit("set a question aside", lambda d: replace(d, settled=d.settled | {question}))


def keep_view(view: View) -> Edit:
    """Keep a way of looking under its name, over an earlier one of that name."""
    return Edit(f"keep the view {view.name}", lambda d: replace(d, views={**d.views, view.name: view}))


def drop_view(name: str) -> Edit:
    """Forget a way of looking."""
    return Edit(
        f"forget the view {name}",
        lambda d: replace(d, views={n: view for n, view in d.views.items() if n != name}),
    )


def lay(layer: LayerReference) -> Edit:
    """Lay a table behind the dossier, or another file in the place of the layer of its id."""

    def apply(dossier: Dossier) -> Dossier:
        return replace(dossier, layers={**dossier.layers, layer.id: layer})

    return Edit(f"lay {layer.name} behind", apply)


def take_away(layer: LayerReference) -> Edit:
    """Lay a table behind the dossier no more; its file stays as it is."""

    def apply(dossier: Dossier) -> Dossier:
        return replace(dossier, layers={n: each for n, each in dossier.layers.items() if n != layer.id})

    return Edit(f"take the layer {layer.name} away", apply)


def unlock(event: EventId, field: str) -> Edit:
    """Let the next reading of the article change a field again."""
    return _change(f"unlock {field}", event, lambda e: replace(e, locked=e.locked - {field}))


def _change(label: str, event: EventId, change: Callable[[Event], Event]) -> Edit:
    return Edit(label, lambda d: d.put(change(d.events[event])))


def _locking(event: Event, field: str, **values: object) -> Event:
    return replace(event, locked=event.locked | {field}, **values)  # type: ignore[arg-type]
