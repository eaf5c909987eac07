"""Which of its namesakes a place name means, weighed by all the other places of the article.

Every meaning of every name gets a score: how well known the place is, what the text says contains it, how
much of the article speaks of its country, and how near it lies to what the other names may mean.  The names
are settled together, in a few rounds, each time by how likely the others' meanings have become.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from viewer.extract.name_evidence import contains
from viewer.extract.parsing import Parsed
from viewer.extract.place_names import Name
from viewer.extract.place_parts import NATIONS, Part
from viewer.geo.entry import Basis, Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer

MOST_MEANINGS = 40
_MOST_IN_ALL = 900
_ROUNDS = 3
_NEAR_KM = 70.0
_WIDE_M = 150_000
_SHARP = 0.12  # how far apart two scores must lie for the greater to be clearly the likelier
_ALTERNATE_LESS, _FACILITY_MORE, _HELD_MORE, _ASTRAY_LESS = 0.05, 0.4, 1.0, 0.4
_COUNTRY_LESS, _SPOKEN_MORE, _UNSPOKEN_LESS = 0.35, 0.15, 0.20
_FAMOUS, _NATION_UNSPOKEN_LESS = 0.54, 0.20
_BACKED = 0.15
_STATE_MORE, _NEAR_MORE, _MOST_NEAR, _MOST_HELD = 0.25, 0.30, 3.0, 2.0
_ONE_TOWN = 0.5  # degrees within which a town and its port are one place
_KNOWN_TOWN = 15_000  # people; of a name that no other place has, wherever the article is
_RIVAL, _SURE, _OF_NATION_LESS = 0.5, 0.6, 0.8
_DIVISION_MORE, _NATION_MORE = 0.20, 0.30


@dataclass(frozen=True, slots=True)
class Meanings:
    """What one name of the article may mean, the likeliest first; `is_backed` where others speak for that."""

    entries: tuple[Entry, ...]
    is_backed: bool


@dataclass(frozen=True, slots=True)
class Context:
    """What the article speaks of: `votes` by country, and each name's meanings by its words."""

    votes: Counter[str]
    own: dict[str, Counter[str]]  # what of the votes each name gave itself
    meanings: dict[str, Meanings]

    def others(self, name: Name, country: str | None) -> int:
        """The votes for a country, or for all, without those of the name itself."""
        own = self.own.get(_key(name), Counter())
        return self.votes[country] - own[country] if country else self.votes.total() - own.total()

    def of(self, name: Name) -> Meanings:
        return self.meanings[_key(name)]


_WATERS = frozenset("sea ocean gulf bay strait river nile lake channel".split())
_WATER_KINDS = (Kind.SEA, Kind.OCEAN, Kind.GULF, Kind.BAY, Kind.STRAIT, Kind.RIVER, Kind.LAKE, Kind.CHANNEL)
_WATER_LESS = 0.5


def context(found: Sequence[Name], sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> Context:
    """The names of an article settled together."""
    own: dict[str, Counter[str]] = {}
    for name in found:
        own.setdefault(_key(name), Counter()).update(_spoken(name))
    votes = sum(own.values(), _peoples(sentences, gazetteer))
    groups: dict[str, list[Name]] = {}
    for name in found:
        if name.entries:
            groups.setdefault(_key(name), []).append(name)
    if not groups:
        return Context(votes, own, {})
    most = max(3, min(MOST_MEANINGS, _MOST_IN_ALL // len(groups)))
    table = [_Group.of(names, most) for names in groups.values()]
    scores = _settled(table, [votes - own[key] for key in groups])
    meanings = {key: _ranked(group, score) for key, group, score in zip(groups, table, scores, strict=True)}
    return Context(votes, own, meanings)


def _key(name: Name) -> str:
    return f"{name.entries[0].key}|{name.facility}" if name.entries else name.name


@dataclass(frozen=True, slots=True)
class _Group:
    """All mentions of one name: one sense for the whole article."""

    entries: tuple[Entry, ...]
    inside: tuple[Entry, ...]
    facility: str
    count: int

    @classmethod
    def of(cls, names: Sequence[Name], most: int) -> "_Group":
        inside = tuple({e.row: e for name in names for e in name.inside}.values())
        entries = names[0].entries
        held = [e for e in entries[most:] if any(contains(c, e) for c in inside)]
        return cls((*entries[:most], *held[:most]), inside, names[0].facility, len(names))


def _peoples(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> Counter[str]:
    """How often the article speaks of the people of each country."""
    capitals = (t.text for s in sentences for t in s.tokens if t.text[0].isupper())
    return Counter(code for word in capitals if (code := gazetteer.demonym(word)))


def _spoken(name: Name) -> dict[str, int]:
    """The country that a name speaks of: by its own name, or by a place that only it has."""
    if not name.entries:
        return {}
    first = name.entries[0]
    codes = {e.country for e in name.entries if e.country}
    nation = first.kind in NATIONS
    rivals = any(e.importance > _RIVAL for e in name.entries[1:] if e.country != first.country)
    if not first.country or (nation and rivals):
        return {}
    if nation and (len(codes) == 1 or Trait.ALTERNATE not in first.flags):
        return {first.country: 2}
    sure = first.kind in (Kind.ADMIN1, Kind.CAPITAL) and first.importance > _SURE
    return {first.country: 1} if len(codes) == 1 or sure else {}


def _settled(table: Sequence[_Group], votes: Sequence[Counter[str]]) -> list[NDArray[np.float64]]:
    """The scores of each group's meanings after the last round."""
    own = [
        np.array([_own_score(e, group, spoken) for e in group.entries])
        for group, spoken in zip(table, votes, strict=True)
    ]
    sizes = [len(scores) for scores in own]
    starts = np.cumsum([0, *sizes])
    flat = np.concatenate(own)
    near = _nearness([e for group in table for e in group.entries], starts)
    states = _states(table, starts)
    plain = np.array([_is_plain_division(e, group) for group in table for e in group.entries])
    total = flat
    for _ in range(_ROUNDS):
        likely = np.concatenate([_likelihood(total[a:b]) for a, b in pairwise(starts)])
        support = _support(near, likely, starts)
        held, holding = np.minimum(states @ likely, 1.0), plain * np.minimum(states.T @ likely, _MOST_HELD)
        total = flat + _NEAR_MORE * np.minimum(support, _MOST_NEAR) + _STATE_MORE * (held + holding)
    return [total[a:b] for a, b in pairwise(starts)]


def _own_score(entry: Entry, group: _Group, votes: Counter[str]) -> float:
    score = entry.importance
    score -= _ALTERNATE_LESS if Trait.ALTERNATE in entry.flags else 0
    score += _FACILITY_MORE if group.facility and fits(entry, group.facility) else 0
    score += _own_kind_score(entry, group)
    if group.inside:
        held = any(contains(c, entry) for c in group.inside)
        score += _HELD_MORE if held else 0
        rivals = any(contains(c, e) for c in group.inside for e in group.entries)
        score -= _ASTRAY_LESS if rivals and not held else 0
    return score + _country_score(entry, group, votes)


def _own_kind_score(entry: Entry, group: _Group) -> float:
    """States and nations before namesakes, but the city before the province about it."""
    nation = any(e.kind in NATIONS and e.country == entry.country for e in group.entries)
    if Trait.ALTERNATE in entry.flags:
        return -_OF_NATION_LESS if nation or any(e.kind is Kind.BUILDING for e in group.entries) else 0.0
    if entry.kind in NATIONS:
        return _NATION_MORE
    if entry.kind is Kind.ADMIN1 and _is_named_after_water(entry, group):
        return -_WATER_LESS
    if entry.basis is Basis.CURATED or entry.kind is Kind.CAPITAL:
        return _DIVISION_MORE
    return _DIVISION_MORE if _is_plain_division(entry, group) else 0.0


def _is_named_after_water(entry: Entry, group: _Group) -> bool:
    """Whether "the Red Sea" or "the Blue Nile" is rather the water than the state called after it."""
    last = entry.name.split()[-1].lower()
    return last in _WATERS and any(e.kind in _WATER_KINDS for e in group.entries)


def _is_plain_division(entry: Entry, group: _Group) -> bool:
    """Whether it is a state or province that shares its name with no town of its country."""
    cities = (
        e.kind in (Kind.CITY, Kind.CAPITAL)
        and e.country == entry.country
        and e.importance > entry.importance - 0.2
        for e in group.entries
    )
    return entry.kind is Kind.ADMIN1 and not any(cities)


def _country_score(entry: Entry, group: _Group, votes: Counter[str]) -> float:
    """What the countries that the article speaks of tell: much between them, little against a known place."""
    if not entry.country or not votes:
        return 0.0
    if not votes[entry.country]:
        rivals = any(e.country and votes[e.country] for e in group.entries)
        if entry.kind in NATIONS:
            return -_NATION_UNSPOKEN_LESS if rivals else 0.0
        return -_UNSPOKEN_LESS if rivals and entry.importance < _FAMOUS else 0.0
    most = max(votes[e.country] for e in group.entries if e.country)
    return _SPOKEN_MORE - _COUNTRY_LESS * (most - votes[entry.country]) / votes.total()


def _nearness(entries: Sequence[Entry], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """How near each meaning lies to each of every other group: 1 at the same spot, falling off.

    What fills a country or a sea is near to nothing.
    """
    lat = np.radians(np.array([e.lat for e in entries]))
    lon = np.radians(np.array([e.lon for e in entries]))
    a = np.sin((lat[:, None] - lat) / 2) ** 2
    b = np.sin((lon[:, None] - lon) / 2) ** 2
    km = 2 * 6371.0 * np.arcsin(np.sqrt(np.clip(a + np.cos(lat)[:, None] * np.cos(lat) * b, 0, 1)))
    near = np.exp(-km / _NEAR_KM)
    wide = np.array([(e.radius_m or 0) > _WIDE_M or e.kind is Kind.ADMIN1 for e in entries])
    near[wide, :] = 0
    near[:, wide] = 0
    for first, last in pairwise(starts):
        near[first:last, first:last] = 0
    return np.asarray(near)


def _states(table: Sequence[_Group], starts: NDArray[np.int64]) -> NDArray[np.float64]:
    """Which meanings are a state or province that holds which others."""
    entries = [e for group in table for e in group.entries]
    holds = np.zeros((len(entries), len(entries)))
    for j, holder in enumerate(entries):
        if holder.kind is Kind.ADMIN1:
            for i, entry in enumerate(entries):
                if entry.admin1 == holder.name and contains(holder, entry):
                    holds[i, j] = 1.0
    for first, last in pairwise(starts):
        holds[first:last, first:last] = 0
    return holds


def _support(
    near: NDArray[np.float64], likely: NDArray[np.float64], starts: NDArray[np.int64]
) -> NDArray[np.float64]:
    """For each meaning the sum over the other groups of how near their likely meanings lie."""
    return np.asarray(np.add.reduceat(near * likely, starts[:-1], axis=1).sum(axis=1))


def _likelihood(scores: NDArray[np.float64]) -> NDArray[np.float64]:
    weights = np.exp((scores - scores.max()) / _SHARP)
    return np.asarray(weights / weights.sum())


def _ranked(group: _Group, scores: NDArray[np.float64]) -> Meanings:
    order = np.argsort(-scores, kind="stable")
    best = group.entries[order[0]]
    alone = _own_score(best, group, Counter())
    return Meanings(tuple(group.entries[i] for i in order), bool(scores[order[0]] - alone > _BACKED))


def is_doubtful(name: Name, known: Context) -> bool:
    """Whether the article speaks of other countries alone, so that a small far namesake would be a guess."""
    meant = known.of(name)
    best = meant.entries[0]
    elsewhere = best.country and not known.others(name, best.country) and known.others(name, None) >= 3
    held = any(contains(c, best) for c in name.inside)
    alone = all(
        abs(e.lat - best.lat) < _ONE_TOWN and abs(e.lon - best.lon) < _ONE_TOWN for e in meant.entries
    )
    known_town = name.part is Part.LOCATION and best.population >= _KNOWN_TOWN and alone
    clear = held or meant.is_backed or known_town
    return bool(elsewhere and best.importance < _RIVAL and not clear)


def fits(entry: Entry, facility: str) -> bool:
    """Whether the entry is a facility of the kind that the text names."""
    kind = facility.split()[-1]
    return kind in entry.kind.value.split() or (
        kind in ("harbour", "harbor", "terminal", "seaport") and entry.kind is Kind.PORT
    )
