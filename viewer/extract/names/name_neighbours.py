"""Names that may be persons' and are towns for the places around them that the article names."""

from collections.abc import Iterator

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among
from viewer.extract.names.found_names import Background, Found
from viewer.extract.names.name_shapes import Name
from viewer.extract.names.people import is_beside, is_capital
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.geodesy import is_within_m

_TOWNS = (Kind.CITY, Kind.CAPITAL)
_NEAR_M = 30_000
_LEAST = 2  # places around it that are none by chance
_MOST = 12
_LITTLE = 0.25
_Around = dict[str | None, list[tuple[str, Entry]]]


def among(
    sentences: tuple[Parsed, ...], found: list[list[Found]], names: list[Name], background: Background
) -> Iterator[Name]:
    """The lone names that no words make places, of towns near some that the article names."""
    taken = {(n.sentence, i) for n in names for i in range(n.first, n.last)} | background.people.words
    towns = {n.entries[0].key: _towns(n.entries) for n in names if n.entries and not n.facility}
    groups = [group for group in towns.values() if group]
    around = _by_country(groups)
    for each in (f for inner in found for f in inner) if len(groups) >= _LEAST else ():
        tokens = sentences[each.sentence].tokens
        if (each.sentence, each.first) in taken or not _is_lone(tokens, each, background):
            continue
        if any(_count(town, around, each) >= _LEAST for town in _towns(each.entries)):
            words = sentences[each.sentence].words(each.first, each.last)
            yield Name(each.sentence, each.first, each.last, words, each.entries, each.part, "", each.inside)


def _towns(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(e for e in entries[:_MOST] if e.kind in _TOWNS and e.importance > _LITTLE)


def _by_country(groups: list[tuple[Entry, ...]]) -> _Around:
    """The towns of some names by their country, each with the name that it has among them."""
    found: _Around = {}
    for group in groups:
        for town in group:
            found.setdefault(town.country, []).append((group[0].key, town))
    return found


def _count(town: Entry, around: _Around, each: Found) -> int:
    """How many of the names that the article gives to places have one near a town."""
    own = each.entries[0].key
    near = around.get(town.country, ())
    return len({name for name, other in near if name != own and _is_near(town, other)})


def _is_near(one: Entry, other: Entry) -> bool:
    return is_within_m(one.lat, one.lon, other.lat, other.lon, reach_m=_NEAR_M)


def _is_lone(tokens: tuple[Token, ...], each: Found, background: Background) -> bool:
    """Whether it is one word, no usual one nor a surname here, that no word with a capital goes with."""
    word = tokens[each.first]
    best = each.entries[0]
    if each.last - each.first > 1 or Trait.COMMON in best.flags or len(word.text) < 4:
        return False
    if (
        word.lower in background.people.surnames
        or word.lower in background.plain
        or best.key in background.ends
    ):
        return False
    before = tokens[each.first - 1] if each.first else None
    after = tokens[each.last] if each.last < len(tokens) else None
    if before is not None and is_capital(before) and is_beside(before, word) and each.first > 1:
        return False
    if after is None or not (is_capital(after) and is_beside(word, after)):
        return True
    return is_among(after.lower, "civic-words", "home-people")
