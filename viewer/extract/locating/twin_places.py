"""Two places in one word, which lie side by side: "Athens-Clarke County", "Fargo-Moorhead"."""

from itertools import product

from viewer.extract.grammar.tokens import Token
from viewer.extract.names.people import is_beside, is_capital
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import is_within_m

_NEAR_M = 80_000
_MOST = 12
_LONGEST = 3


def twins(
    tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer
) -> tuple[tuple[int, int, Entry], tuple[int, int, Entry]] | None:
    """Both places of a word with a hyphen, with their characters start..end, or None.

    The second may go on in the words that follow.  They are the best known of their names that lie near
    each other in one country.
    """
    token = tokens[at]
    first, _, second = token.text.partition("-")
    before = tokens[at - 1] if at else None
    named = before and is_capital(before) and before.is_name and is_beside(before, token)
    if named or "-" in second or not (first[:1].isupper() and second[:1].isupper()):
        return None
    more = [t.text for t in tokens[at + 1 : at + _LONGEST]]
    count, others = gazetteer.longest([second, *more])
    own = gazetteer.lookup(first)
    pairs = [(a, b) for a, b in product(own[:_MOST], others[:_MOST]) if _are_near(a, b)]
    if not pairs:
        return None
    one, other = max(pairs, key=lambda pair: pair[0].importance + pair[1].importance)
    middle, last = token.start + len(first), tokens[at + count - 1].end
    return (token.start, middle, one), (middle + 1, last, other)


def _are_near(a: Entry, b: Entry) -> bool:
    return (
        a.country == b.country and a.row != b.row and is_within_m(a.lat, a.lon, b.lat, b.lon, reach_m=_NEAR_M)
    )
