"""The full names by which the gazetteer files a Spanish port, river or lake: "Arauca River"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.names.people import is_capital
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer

_ALSO = {"canal": ("channel",), "lake": ("lagoon", "reservoir"), "bay": ("gulf",)}
NATURAL = frozenset("river lake sea gulf strait island islands volcano shoal valley".split())
"""What a town of the same name says nothing of: the río Indio flows through no Indio."""


def water_at(
    tokens: tuple[Token, ...], first: int, facility: str, gazetteer: Gazetteer
) -> tuple[int, tuple[Entry, ...]] | None:
    """Where the name of a river or lake ends of which no town is called the same, and what it means."""
    last = first
    while last < len(tokens) and last - first < 3 and is_capital(tokens[last]) and tokens[last].is_noun:
        last += 1
    if facility not in (*NATURAL, "canal", "bay") or last == first:
        return None
    name = " ".join(t.text for t in tokens[first:last])
    found = composed(name, name, facility, gazetteer)
    return (last, found) if found else None


def composed(name: str, filed: str, facility: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The facility itself, where the gazetteer knows it under one of its usual names."""
    kind = facility.split()[-1]
    for own in dict.fromkeys((name, filed)):
        for word in dict.fromkeys((facility, kind, *_ALSO.get(kind, ()))):
            for whole in (f"{own} {word}", f"{word} of {own}"):
                if found := gazetteer.lookup(whole):
                    return found
    return ()
