"""Names that stand in a row with a place on either side: "Monroe, Trenton and Seven Mile"."""

from collections.abc import Iterator

from viewer.extract.names.found_names import Background, Found, contains
from viewer.extract.names.name_shapes import Name
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind
from viewer.geo.geodesy import is_within_m

_JOINTS = (",", "and", "or", "&")
_TOWNS = (Kind.CITY, Kind.CAPITAL)
_LESSER, _NEAR_M = 0.35, 40_000


def between(
    sentences: tuple[Parsed, ...], found: list[list[Found]], names: list[Name], background: Background
) -> Iterator[Name]:
    """What stands in a row with a place on either side: "Monroe, Trenton and Seven Mile"."""
    starts, ends = {(n.sentence, n.first): n for n in names}, {(n.sentence, n.last): n for n in names}
    taken = {(n.sentence, i) for n in names for i in range(n.first, n.last)} | background.people.words
    for each in (f for inner in found for f in inner):
        tokens, at = sentences[each.sentence].tokens, each.sentence
        if each.last + 1 >= len(tokens) or (at, each.first) in taken:
            continue
        opens, goes_on = tokens[each.first - 1] if each.first else None, tokens[each.last]
        before = ends.get((at, each.first - 1)) if opens and opens.text in _JOINTS else None
        ways = opens is not None and (opens.lower, goes_on.lower) in (("from", "to"), ("between", "and"))
        after = starts.get((at, each.last + 1)) if goes_on.text in _JOINTS or ways else None
        both = opens is not None and opens.lower == "between"  # "trains between Bar and Podgorica"
        beside = any(
            name and _are_neighbours(_meant(name), each.entries, in_land=both) for name in (before, after)
        )
        if (before and after) or (beside and (ways or opens is None or not opens.text[0].isupper())):
            words = sentences[at].words(each.first, each.last)
            name = Name(at, each.first, each.last, words, each.entries, each.part, "", each.inside)
            ends[at, each.last] = name
            yield name


def _are_neighbours(some: tuple[Entry, ...], others: tuple[Entry, ...], *, in_land: bool) -> bool:
    """Whether towns that two names may mean lie in one state or near each other, and not only by chance.

    With *in_land* one country is enough.
    """
    towns = [e for e in others if e.kind in _TOWNS and e.importance > _LESSER]
    return any(
        (e.admin1 is not None and (e.country, e.admin1) == (o.country, o.admin1))
        or (in_land and e.country == o.country)
        or is_within_m(e.lat, e.lon, o.lat, o.lon, reach_m=_NEAR_M)
        for e in some
        for o in towns
    )


def _meant(name: Name) -> tuple[Entry, ...]:
    """What a name means by what contains it, else the best known place of that name."""
    held = tuple(e for e in name.entries if any(contains(c, e) for c in name.inside))
    return held or name.entries[:1]
