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

from viewer.extract.names.found_names import contains
from viewer.extract.names.name_shapes import Name
from viewer.extract.names.place_cues import signs
from viewer.extract.names.place_parts import NATIONS, Part
from viewer.extract.names.place_rows import alike, fame, mates_of
from viewer.extract.names.place_scores import EVERYWHERE, Group, fits, is_plain_division, own_score
from viewer.extract.names.place_ties import LOCAL_PRESS, is_one_town, lands, nearness, states
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision

MOST_MEANINGS = 40
_MOST_IN_ALL = 900
_ROUNDS = 3
_SHARP = 0.12  # how far apart two scores must lie for the greater to be clearly the likelier
_BACKED = 0.15
_STATE_MORE, _NEAR_MORE, _MOST_NEAR, _MOST_HELD, _HOLDS_LEAST = 0.25, 0.35, 3.0, 2.0, 0.5
_GREAT, _SHADE, _SHOWN_UP = 0.6, 0.15, 0.3
_HAMLET, _TOWN = 0.33, 0.45  # of two thousand people, and of thirty thousand
_WORLDLY = 4  # countries of which an article speaks that is written for readers in none
_CONTAINS_MORE = 0.5
_LAND_MORE, _MOST_OF_LAND = 0.12, 1.0  # where other towns that it names lie in its country
_ROW_MORE = 0.3  # of each name beside it in a row that lies in its country
_MANY = 6
_KNOWN_TOWN = 15_000  # people; of a name that no other place has, wherever the article is
_FAR_TOWN, _ALL_BUT = 50_000, 0.8  # people; of an article that speaks so much of one country
_OWN_NAMES = frozenset("river creek lake valley".split())  # a town of their name may lie anywhere
_RIVAL, _SURE, _CLEARLY = 0.5, 0.6, 0.12
_LESSER, _FAR_ABOVE = 0.05, 0.25
_NAMESAKES = (Kind.CITY, Kind.PORT, Kind.DISTRICT, Kind.ADMIN1)  # of what has these names there are many more


@dataclass(frozen=True, slots=True)
class Meanings:
    """What one name of the article may mean, the likeliest first; `is_backed` where others speak for that.

    `inside` is what the text says contains it.
    """

    entries: tuple[Entry, ...]
    is_backed: bool
    inside: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Context:
    """What the article speaks of: `votes` by country, and each name's meanings by its words."""

    votes: Counter[str]
    own: dict[str, Counter[str]]  # what of the votes each name gave itself
    meanings: dict[str, Meanings]
    several: frozenset[str] = frozenset()  # names of more than one place

    def others(self, name: Name, country: str | None) -> int:
        """The votes for a country, or for all, without those of the name itself."""
        own = self.own.get(_key(name, self.several), Counter())
        return self.votes[country] - own[country] if country else self.votes.total() - own.total()

    def means(self, entry: Entry) -> bool:
        """Whether the article means that place by its name, as far as it uses the name for itself."""
        meant = self.meanings.get(f"{entry.key}|")
        return meant is None or meant.entries[0].row == entry.row

    def of(self, name: Name) -> Meanings:
        return self.meanings[_key(name, self.several)]


_MISTAKEN = {Trait.ALTERNATE, Trait.COMMON, Trait.PERSON}


def context(found: Sequence[Name], sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> Context:
    """The names of an article settled together."""
    own: dict[str, Counter[str]] = {}
    several = _several(found)
    for name in found:
        own.setdefault(_key(name, several), Counter()).update(_spoken(name))
    votes = sum(own.values(), _peoples(sentences, gazetteer))
    groups: dict[str, list[Name]] = {}
    for name in found:
        if name.entries:
            groups.setdefault(_key(name, several), []).append(name)
    if not groups:
        return Context(votes, own, {})
    most = max(3, min(MOST_MEANINGS, _MOST_IN_ALL // len(groups)))
    table = [Group.of(names, sentences, most) for names in groups.values()]
    silent = _witnesses(found, sentences, gazetteer)
    lived = votes + signs(sentences, votes) + Counter(state.country for state in silent if state.country)
    spoken = [lived - own[key] for key in groups]
    table += [Group((state,), (), "", 1, is_home=False) for state in silent]
    mates = mates_of(list(groups.values()), sentences)
    scores = _settled(table, [*spoken, *(lived for _ in silent)], mates)[: len(groups)]
    meanings = {
        key: _ranked(group, score)
        for key, group, score in zip(groups, table[: len(groups)], scores, strict=True)
    }
    return Context(votes, own, meanings, several)


def _witnesses(found: Sequence[Name], sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> list[Entry]:
    """The states in other names, as in "Ohio Highway Patrol", which tell where all this is."""
    taken = {(name.sentence, i) for name in found for i in range(name.first, name.last)}
    known = {name.entries[0].row for name in found if name.entries}
    states: dict[int, Entry] = {}
    for number, sentence in enumerate(sentences):
        for at, token in enumerate(sentence.tokens):
            if token.text[0].isupper() and token.is_noun and (number, at) not in taken:
                _, entries = gazetteer.longest([t.text for t in sentence.tokens[at : at + 3]])
                if entries and entries[0].kind is Kind.ADMIN1 and not entries[0].flags & _MISTAKEN:
                    states[entries[0].row] = entries[0]
    return [state for row, state in states.items() if row not in known]


def _key(name: Name, several: frozenset[str]) -> str:
    key = f"{name.entries[0].key}|{name.facility}" if name.entries else name.name
    held = _held(name) if key in several else None
    return f"{key}|{held.row}" if held else key


def _held(name: Name) -> Entry | None:
    """What a name means that has what contains it after it: "Paris, Texas"."""
    return next((e for e in name.entries if any(contains(c, e) for c in name.inside)), None)


def _several(found: Sequence[Name]) -> frozenset[str]:
    """The names that the article gives to places in different ones: "Perth, Scotland", "Perth, Ontario"."""
    rows: dict[str, set[int]] = {}
    for name in found:
        if name.inside and (held := _held(name)):
            rows.setdefault(_key(name, frozenset()), set()).add(held.row)
    return frozenset(key for key, meant in rows.items() if len(meant) > 1)


def _peoples(sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> Counter[str]:
    """How often the article speaks of the people of each country."""
    capitals = (t.text for s in sentences for t in s.tokens if t.text[0].isupper() or s.is_spanish)
    found = Counter(code for word in capitals if (code := gazetteer.demonym(word)))
    for code in EVERYWHERE:
        found[code] = found[code] if found[code] > 1 else 0  # "the American icebreaker" is at home nowhere
    return +found


def _spoken(name: Name) -> dict[str, int]:
    """The country that a name speaks of: by its own name, or by a place that only it has."""
    if not name.entries:
        return {}
    first = name.entries[0]
    codes = {e.country for e in name.entries if e.country}
    nation = first.kind in NATIONS
    least = (
        max(_RIVAL, first.importance - _FAR_ABOVE) if nation else _RIVAL
    )  # Jamaica is no quarter of New York
    rivals = any(e.importance > least for e in name.entries[1:] if e.country != first.country)
    if not first.country or (nation and rivals):
        return {}
    if nation and (len(codes) == 1 or Trait.ALTERNATE not in first.flags):
        return {first.country: 2}
    others = (e.importance for e in name.entries[1:] if e.country != first.country)
    clear = first.importance > _SURE and first.importance > max(others, default=0.0) + _CLEARLY
    sure = first.importance > _SURE and (first.kind in (Kind.ADMIN1, Kind.CAPITAL) or clear)
    return {first.country: 1} if len(codes) == 1 or sure else {}


def _settled(
    table: Sequence[Group], votes: Sequence[Counter[str]], mates: set[tuple[int, int]]
) -> list[NDArray[np.float64]]:
    """The scores of each group's meanings after the last round."""
    own = [
        np.array([own_score(e, group, spoken) for e in group.entries])
        for group, spoken in zip(table, votes, strict=True)
    ]
    sizes = [len(scores) for scores in own]
    starts = np.cumsum([0, *sizes])
    entries = [e for group in table for e in group.entries]
    flat = np.concatenate(own) + _holding(table, entries)
    near, held_by = nearness(entries, starts), states(entries, starts)
    rows, neighbours = alike(entries, starts, mates), lands(entries, starts)
    plain = np.array([is_plain_division(e, group) for group in table for e in group.entries])
    weights = _weights(table)
    renown = np.concatenate([_shown_up(g.entries, spoken) for g, spoken in zip(table, votes, strict=True)])
    greatness = np.concatenate([fame(group.entries) for group in table])
    total = flat
    for _ in range(_ROUNDS):
        likely = np.concatenate([_likelihood(total[a:b]) for a, b in pairwise(starts)])
        most = np.concatenate([_likelihood(total[a:b], of_best=True) for a, b in pairwise(starts)])
        support = _support(near, most, starts)
        held = np.minimum(held_by @ (likely * weights), 1.0)
        holding = plain * np.minimum(held_by.T @ likely, _MOST_HELD)
        near_by = _NEAR_MORE * np.minimum(support, _MOST_NEAR) + _STATE_MORE * held
        total = flat + renown * near_by + _STATE_MORE * holding
        total = total + _ROW_MORE * greatness * np.minimum(rows @ likely, 1.0)
        total = total + _LAND_MORE * renown * np.minimum(neighbours @ likely, _MOST_OF_LAND)
    return [total[a:b] for a, b in pairwise(starts)]


def _holding(table: Sequence[Group], entries: Sequence[Entry]) -> NDArray[np.float64]:
    """What it tells for each meaning that the text puts another place in it: "Recife, Pernambuco"."""
    whole = ((c, group) for group in table for c in group.inside if c.kind in (Kind.ADMIN1, *NATIONS))
    rows = {c.row for c, group in whole if any(contains(c, e) for e in group.entries)}
    return np.array([_CONTAINS_MORE if e.row in rows else 0.0 for e in entries])


def _shown_up(entries: Sequence[Entry], spoken: Counter[str]) -> NDArray[np.float64]:
    """How much it counts for each meaning to lie near the others: little beside a far greater of its name.

    Only a great one of the same country does so, and a country that the article speaks of, with its
    capital: an unknown one is what people nearby mean.  Where many countries are spoken of, nobody is near.
    """
    great = {e.country: e.importance for e in reversed(entries) if _is_great(e)}
    worldly = max(great.values(), default=0.0) if len(spoken) >= _WORLDLY else 0.0
    famous = (e for e in entries if e.kind in (Kind.CAPITAL, *NATIONS) and Trait.ALTERNATE not in e.flags)
    seats = (e.importance for e in famous if e.country and spoken[e.country])
    seat = max(seats, default=worldly)
    least = (max(great.get(e.country, 0.0), seat) - _SHADE for e in entries)
    towns = {e.country: e.importance for e in reversed(entries) if e.kind is Kind.CITY}
    return np.array(
        [
            _SHOWN_UP if low > e.importance or _is_hamlet_of(e, towns.get(e.country, 0.0)) else 1.0
            for e, low in zip(entries, least, strict=True)
        ]
    )


def _is_hamlet_of(entry: Entry, town: float) -> bool:
    """Whether it is a hamlet beside a town of its name and country, of so much importance.

    In English-speaking countries the local press tells of hamlets by name.
    """
    return entry.importance < _HAMLET and town > _TOWN and entry.country not in LOCAL_PRESS


def _is_great(entry: Entry) -> bool:
    """Whether it is a great city, or a state by its own name."""
    state = entry.kind is Kind.ADMIN1 and Trait.ALTERNATE not in entry.flags
    return (state or entry.kind is Kind.CITY) and entry.importance > _GREAT


def _weights(table: Sequence[Group]) -> NDArray[np.float64]:
    """How much each meaning counts as what holds others: more, the more often a state is named."""
    named = [max(group.count if e.kind is Kind.ADMIN1 else 0 for e in group.entries) for group in table]
    most = max([1, *named])
    shares = [_HOLDS_LEAST + (1 - _HOLDS_LEAST) * count / most for count in named]
    return np.repeat(shares, [len(group.entries) for group in table])


def _support(
    near: NDArray[np.float64], likely: NDArray[np.float64], starts: NDArray[np.int64]
) -> NDArray[np.float64]:
    """For each meaning the sum over the other groups of how near the best of their likely meanings lies.

    The best and not the mean: where two names have many meanings, the pair that lies together finds itself.
    """
    return np.asarray(np.maximum.reduceat(near * likely, starts[:-1], axis=1).sum(axis=1))


def _likelihood(scores: NDArray[np.float64], *, of_best: bool = False) -> NDArray[np.float64]:
    """How likely each meaning is: of all together 1, or *of_best* as compared with the likeliest."""
    weights = np.exp((scores - scores.max()) / _SHARP)
    return np.asarray(weights if of_best else weights / weights.sum())


def _ranked(group: Group, scores: NDArray[np.float64]) -> Meanings:
    order = np.argsort(-scores, kind="stable")
    best = group.entries[order[0]]
    alone = own_score(best, group, Counter())
    backed = bool(scores[order[0]] - alone > _BACKED)
    return Meanings(tuple(group.entries[i] for i in order), backed, group.inside)


def _is_rare(name: Name, best: Entry) -> bool:
    """Whether what has the name is no town, of which there are many: a lake, a building, a strait."""
    fit = bool(name.facility) and fits(best, name.facility)
    if Trait.ALTERNATE in best.flags or (best.kind in _NAMESAKES and not fit):
        return False
    return fit or (not name.facility and name.name.split()[-1][0].isupper())  # "a Baltic pipe" is any


def put_into(name: Name, known: Context) -> Entry | None:
    """The country into which the text puts a town, where none of that name is known in it: "Lima, Chad"."""
    meant = known.of(name)
    best = meant.entries[0]
    nation = next((c for c in meant.inside if c.kind in NATIONS and known.means(c)), None)
    small = best.kind in (Kind.CITY, Kind.PORT) and best.importance < _SURE
    known_there = any(contains(c, e) for c in meant.inside for e in meant.entries)
    return nation if small and not known_there else None


def is_doubtful(name: Name, known: Context) -> bool:
    """Whether the article speaks of other countries alone, so that a small far namesake would be a guess."""
    meant = known.of(name)
    best = meant.entries[0]
    spoken = known.others(name, best.country) if best.country else 0
    passing = spoken == 1 and best.importance < _HAMLET and max(known.votes.values()) >= _MANY
    elsewhere = best.country and (passing or not spoken) and known.others(name, None) >= 3
    held = any(contains(c, best) for c in name.inside)
    if not held and put_into(name, known):
        return True
    alone = all(is_one_town(e, best) or e.importance < best.importance - _LESSER for e in meant.entries)
    few = len(meant.entries) < _MANY  # of a name that many towns bear none is known by itself
    least = _FAR_TOWN if _is_of_one_country(known) else _KNOWN_TOWN
    known_town = name.part is Part.LOCATION and best.population >= least and alone and few
    site = best.precision is Precision.SITE and name.part is Part.LOCATION  # "diverted to Port Klang"
    only_one = len(meant.entries) == 1 and _is_long(name)
    known_town = known_town or (only_one and (site or best.population >= least))
    backed = meant.is_backed and not passing and not (best.kind is Kind.DISTRICT and elsewhere)
    clear = held or backed or known_town or _is_rare(name, best)
    if Trait.ALTERNATE in best.flags and best.importance < _RIVAL and best.kind is Kind.CITY:
        named = best.country and known.others(name, best.country)
        if not (clear or named):
            return True
    if name.facility and Trait.COMMON in best.flags and best.kind is Kind.CITY and not spoken and not held:
        return True  # "the Sunrise field"
    if name.facility and name.facility.split()[-1] in _OWN_NAMES and best.kind is Kind.CITY:
        return not clear and not (best.country and known.others(name, best.country))
    return bool(elsewhere and best.importance < _RIVAL and not clear)


def _is_long(name: Name) -> bool:
    """Whether a name has two words or more, which nobody and no firm is called by: "Walvis Bay"."""
    return " " in name.name and not name.facility


def _is_of_one_country(known: Context) -> bool:
    """Whether an article hardly speaks of any country but one."""
    votes = known.votes
    return votes.total() >= _MANY and max(votes.values()) >= _ALL_BUT * votes.total()
