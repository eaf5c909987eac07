"""One event told by several articles: merging, what they disagree about, and taking the merger back.

A merged event keeps the two it was made of, unchanged, as its accounts; so nothing that either article
says is lost, and un-merging puts the very same values back.  What hangs on the event that gave up its id
goes on naming that id: `Dossier.holder` finds the event that now stands for it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from viewer.model.event import Event, Quantity, Review
from viewer.model.when import EventId, When
from viewer.model.where import Where

T = TypeVar("T")
COMPARED = ("when", "where", "certainty", "quantities")  # where articles may contradict one another


@dataclass(frozen=True, slots=True)
class Disagreement:
    """A field that the accounts of one event fill differently.

    `accounts` are those that say anything; `contradicts` is True where not all can be right, and False
    where one is only more exact than another.
    """

    field: str
    accounts: tuple[Event, ...]
    contradicts: bool


def merged(first: Event, second: Event) -> Event:
    """The two events as one, under the id of the first.

    A field is the first's, or the second's where the first says nothing; of two dates that agree the
    narrower counts, and a place that is said for more than one that is only implied.  Quotes, cues, actors
    and numbers of both are kept.
    """
    return replace(
        first,
        when=_narrower(first.when, second.when),
        where=_said_rather(first.where, second.where),
        who=_together(first.who, second.who),
        says=first.says or second.says,
        quantities=_together(first.quantities, second.quantities),
        quotes=_together(first.quotes, second.quotes),
        why=_together(first.why, second.why),
        notes="\n".join(dict.fromkeys(n for n in (first.notes, second.notes) if n)),
        review=first.review if first.review is second.review else Review.UNREVIEWED,
        locked=first.locked | second.locked,
        credibility=first.credibility or second.credibility,
        likelihood=first.likelihood or second.likelihood,
        accounts=(first, second),
        rows=_together(first.rows, second.rows),
    )


def leaves(event: Event) -> tuple[Event, ...]:
    """The events, each as one article tells it, that this one was merged from; itself if from none."""
    if not event.accounts:
        return (event,)
    return tuple(leaf for account in event.accounts for leaf in leaves(account))


def ids_within(event: Event) -> Iterator[EventId]:
    """The ids, other than its own, that this event stands for."""
    for account in event.accounts:
        if account.id != event.id:
            yield account.id
        yield from (i for i in ids_within(account) if i != event.id)


def disagreements(event: Event) -> tuple[Disagreement, ...]:
    """What the accounts of a merged event do not agree about, in the order of COMPARED."""
    found = []
    for field in COMPARED:
        telling = tuple(leaf for leaf in leaves(event) if _says(leaf, field))
        clashes = [_clash(field, a, b) for i, a in enumerate(telling) for b in telling[i + 1 :]]
        if any(clash is not None for clash in clashes):
            found.append(Disagreement(field, telling, contradicts=any(clashes)))
    return tuple(found)


def preferring(event: Event, field: str, account: Event) -> Event:
    """*event* with a field as one of its accounts has it, locked; the accounts stay."""
    values = {field: getattr(account, field)}
    if field == "certainty":
        values["condition"] = account.condition
    return replace(event, locked=event.locked | {field}, **values)


def _together(first: tuple[T, ...], second: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*first, *second)))


def _says(event: Event, field: str) -> bool:
    return event.when is not None and event.when.is_dated if field == "when" else bool(getattr(event, field))


def _clash(field: str, one: Event, other: Event) -> bool | None:
    """None where the two agree, False where one says more than the other, True where they contradict."""
    if field == "when":
        return _when_clash(one.when, other.when)
    if field == "where":
        return _where_clash(one.where[0], other.where[0])
    if field == "quantities":
        return _quantity_clash(one.quantities, other.quantities)
    if one.certainty is not other.certainty:
        return True
    conditions = [(event.condition or "").casefold() for event in (one, other)]
    return None if conditions[0] == conditions[1] else False  # two conditions may hold together


def _when_clash(one: When | None, other: When | None) -> bool | None:
    if one is None or other is None or one.bounds == other.bounds:
        return None
    return not (_overlap(one.start, other.start) and _overlap(one.end, other.end))


def _overlap(one: tuple[object, object], other: tuple[object, object]) -> bool:
    def before(a: object, b: object) -> bool:
        return a is not None and b is not None and a < b  # type: ignore[operator]  # both are moments

    return not before(one[1], other[0]) and not before(other[1], one[0])


def _narrower(one: When | None, other: When | None) -> When | None:
    if one is None or other is None:
        return one or other
    if _when_clash(one, other) is not False:
        return one
    return min((one, other), key=lambda when: _width(when))


def _said_rather(one: tuple[Where, ...], other: tuple[Where, ...]) -> tuple[Where, ...]:
    """The first places, or the second where those alone are said; the same place twice is said if one is."""
    if any(where.is_said for where in one) or not any(where.is_said for where in other):
        return one or other
    return other


def _width(when: When) -> float:
    total = 0.0
    for first, last in (when.start, when.end):
        total += last.last_s - first.first_s if first and last else 1e15
    return total


def _where_clash(one: Where, other: Where) -> bool | None:
    """As for `_clash`; what an article does not say of an event contradicts nothing."""
    clash = _place_clash(one, other)
    return clash if clash is None or (one.is_said and other.is_said) else False


def _place_clash(one: Where, other: Where) -> bool | None:
    if one.name.casefold() == other.name.casefold() and (one.lat, one.lon) == (other.lat, other.lon):
        return None
    if one.lat is None or other.lat is None:
        return False
    if one.precision.is_point and other.precision.is_point:
        same = abs(one.lat - other.lat) < 1e-3 and abs((one.lon or 0) - (other.lon or 0)) < 1e-3
        return None if same else True
    same_country = not (one.country and other.country) or one.country == other.country
    return not same_country


def _quantity_clash(one: tuple[Quantity, ...], other: tuple[Quantity, ...]) -> bool | None:
    verdict: bool | None = None
    for a in one:
        for b in other:
            if (a.kind, a.unit) == (b.kind, b.unit) and (a.value, a.mod) != (b.value, b.mod):
                verdict = bool(verdict) or (a.value != b.value and a.mod == b.mod)
    return verdict
