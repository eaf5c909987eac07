"""Which capital "the capital" is, of a place in a land whose own it is: no foreign one named in passing."""

from collections import Counter
from dataclasses import replace

from viewer.extract.claims.capitals import seat_end
from viewer.extract.claims.scene import Around, Pair
from viewer.geo.entry import Entry, Kind
from viewer.model.where import Where

_BARE = ("the capital", "the national capital", "the capital city")
_TOWNS = (Kind.CITY, Kind.CAPITAL)


def own_capital(pair: Pair, around: Around) -> Pair:
    """The ends, "the capital" being that of the first one's land where the article speaks more of that.

    Of a territory that no list knows the capital of it is the largest of its towns that the article names,
    and nowhere where it speaks of the other land as much.
    """
    first, second = pair
    home, other = first.where.country, second.where.country
    if second.words.lower() not in _BARE or not home or not other or home == other:
        return pair
    told = Counter(m.where.country for m in around.mentions if m.where.country in (home, other))
    if told[home] < told[other]:
        return pair
    entry = around.gazetteer.capital(home) or _largest_named(home, around)
    if entry is None or told[home] == told[other]:
        return first, replace(second, where=Where(second.words))
    return first, seat_end(entry, (second.start, second.end), second.words, around)


def _largest_named(land: str, around: Around) -> Entry | None:
    towns = (m.entry for m in around.mentions if m.entry and m.entry.kind in _TOWNS)
    return max((t for t in towns if t.country == land), key=lambda town: town.population, default=None)
