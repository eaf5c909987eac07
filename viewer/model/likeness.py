"""Which events of different articles may be one and the same: proposed with reasons, never decided.

Two events speak for being one by what they share that is rare in the dossier: words of the headline and of
the quote, names, numbers, a place, a kind, a time that fits.  Dates that exclude each other, and sites far
apart, speak against it.  The weights are rules of thumb; the analyst sees both quotes and decides.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from viewer.model.accounts import leaves
from viewer.model.dossier import Dossier
from viewer.model.event import Event
from viewer.model.query import outer_s
from viewer.model.when import EventId
from viewer.model.where import Where

PROPOSED = 1.0  # the least weight of evidence that is worth an analyst's look
FAR_KM = 150.0
NEAR_KM = 30.0
_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5  # letters: enough to tell words apart, few enough to join "approve" and "approval"


@dataclass(frozen=True, slots=True)
class Proposal:
    """Two events that may be the same, how much speaks for it, and what: fields and the words they share."""

    first: EventId
    second: EventId
    weight: float
    shared: tuple[tuple[str, str], ...]


def proposals(dossier: Dossier) -> tuple[Proposal, ...]:
    """The pairs worth a look, the strongest first: of different articles, and not said to be distinct."""
    signs = {event.id: _signs(event) for event in dossier.events.values() if event.quotes}
    counted = Counter(sign for own in signs.values() for sign in own)
    carriers: dict[str, list[EventId]] = defaultdict(list)
    for name, own in signs.items():
        for sign in own:
            if counted[sign] <= max(8, len(signs) // 10):  # what half the events share says nothing
                carriers[sign].append(name)
    pairs = {
        (one, other) for names in carriers.values() for i, one in enumerate(names) for other in names[i + 1 :]
    }
    found = (_weighed(dossier, pair, signs, counted) for pair in sorted(pairs) if _is_open(dossier, pair))
    good = [proposal for proposal in found if proposal is not None]
    return tuple(_best(sorted(good, key=lambda p: (-p.weight, p.first, p.second)), dossier))


def _best(found: Iterable[Proposal], dossier: Dossier) -> Iterable[Proposal]:
    """Each event with its likeliest counterpart in another article, not with every one like it."""
    taken: set[tuple[EventId, frozenset[str]]] = set()
    for proposal in found:
        one, other = dossier.events[proposal.first], dossier.events[proposal.second]
        ends = {(one.id, frozenset(other.articles)), (other.id, frozenset(one.articles))}
        if taken.isdisjoint(ends):
            taken |= ends
            yield proposal


def _is_open(dossier: Dossier, pair: tuple[EventId, EventId]) -> bool:
    one, other = (dossier.events[i] for i in pair)
    ids = [{leaf.id for leaf in leaves(event)} | {event.id} for event in (one, other)]
    apart = any(frozenset({a, b}) in dossier.distinct for a in ids[0] for b in ids[1])
    return not apart and one.articles.isdisjoint(other.articles)


def _signs(event: Event) -> frozenset[str]:
    """What can be shared: stems of words, numbers, and names."""
    text = " ".join((event.what, *(q.exact for q in event.quotes)))
    stems = {f"word:{w[:_STEM].casefold()}" for w in _WORD.findall(text)}
    numbers = {f"number:{q.kind} {q.value:g} {q.unit}" for q in event.quantities}
    names = {f"name:{name.casefold()}" for name in event.who}
    places = {f"place:{where.name.casefold()}" for where in event.where}
    return frozenset(stems | numbers | names | places)


def _weighed(
    dossier: Dossier,
    pair: tuple[EventId, EventId],
    signs: dict[EventId, frozenset[str]],
    counted: Counter[str],
) -> Proposal | None:
    one, other = (dossier.events[i] for i in pair)
    if _dates_exclude(one, other) or _places_exclude(one.where, other.where):
        return None
    common, total = signs[one.id] & signs[other.id], len(signs)
    words = [s for s in common if s.startswith("word:")]
    alike = sum(_rarity(s, counted, total) for s in words) / max(
        1e-9, min(_sum(signs[i], counted, total) for i in pair)
    )
    headline = _headline_share(one, other)
    weight = 1.1 * alike + 0.8 * headline
    weight += 0.45 * any(s.startswith("number:") for s in common)
    weight += 0.25 * any(s.startswith("name:") for s in common)
    weight += 0.3 * _is_near(one.where, other.where) + 0.2 * (one.kind is other.kind)
    weight += 0.3 * _dates_agree(one, other)
    if weight < PROPOSED or headline + alike < 0.35:
        return None
    return Proposal(one.id, other.id, round(weight, 3), tuple(_reasons(one, other, common)))


def _sum(signs: Iterable[str], counted: Counter[str], total: int) -> float:
    return sum(_rarity(s, counted, total) for s in signs if s.startswith("word:"))


def _rarity(sign: str, counted: Counter[str], total: int) -> float:
    return math.log(1 + total / counted[sign])


def _headline_share(one: Event, other: Event) -> float:
    a, b = ({w[:_STEM].casefold() for w in _WORD.findall(event.what)} for event in (one, other))
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _dates_exclude(one: Event, other: Event) -> bool:
    if not (one.when and other.when and one.when.is_dated and other.when.is_dated):
        return False
    (a, b), (c, d) = outer_s(one.when), outer_s(other.when)
    slack = (
        366 * 86_400
    )  # articles disagree about dates, and such a pair is just what an analyst wants to see
    return b + slack < c or d + slack < a


def _dates_agree(one: Event, other: Event) -> bool:
    if not (one.when and other.when and one.when.start[0] and other.when.start[0]):
        return False
    (a, b), (c, d) = outer_s(one.when), outer_s(other.when)
    return a < d and c < b and min(b - a, d - c) < 370 * 86_400


def _places_exclude(one: tuple[Where, ...], other: tuple[Where, ...]) -> bool:
    apart = [_apart_km(a, b) for a in one for b in other]
    return bool(apart) and all(km is not None and km > FAR_KM for km in apart)


def _is_near(one: tuple[Where, ...], other: tuple[Where, ...]) -> bool:
    same = {w.name.casefold() for w in one} & {w.name.casefold() for w in other}
    return bool(same) or any((km := _apart_km(a, b)) is not None and km < NEAR_KM for a in one for b in other)


def _apart_km(one: Where, other: Where) -> float | None:
    """Kilometres on a sphere between two points; None where either is an area or not placed."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return None
    if not (one.precision.is_point and other.precision.is_point):
        return None
    lat, lon = math.radians(one.lat - other.lat), math.radians(one.lon - other.lon)
    chord = math.sin(lat / 2) ** 2
    chord += math.cos(math.radians(one.lat)) * math.cos(math.radians(other.lat)) * math.sin(lon / 2) ** 2
    return 2 * 6371.0 * math.asin(min(1.0, math.sqrt(chord)))


def _reasons(one: Event, other: Event, common: frozenset[str]) -> Iterable[tuple[str, str]]:
    """The fields that speak for the pair, with what is shared, in a fixed order."""
    stems = {s.removeprefix("word:") for s in common if s.startswith("word:")}
    words = [w for w in dict.fromkeys(_WORD.findall(one.what)) if w[:_STEM].casefold() in stems]
    if words:
        yield "what", " ".join(words)
    for q in one.quantities:
        if f"number:{q.kind} {q.value:g} {q.unit}" in common:
            yield "quantities", f"{q.value:g} {q.unit}"
    if names := [name for name in one.who if f"name:{name.casefold()}" in common]:
        yield "who", ", ".join(names)
    if _is_near(one.where, other.where):
        yield "where", one.where[0].name
    if one.kind is other.kind:
        yield "kind", str(one.kind)
    if _dates_agree(one, other):
        yield "when", ""
