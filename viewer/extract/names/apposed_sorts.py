"""Places by what the words after a name say it is: "San Juan, the island", "Wales, a village in Guyana"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.names.name_shapes import Name, apposed, apposed_kind, composed
from viewer.extract.names.place_parts import NATIONS
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind
from viewer.geo.gazetteer import Gazetteer

_LANDS = (*NATIONS, Kind.ADMIN1, Kind.AREA)
_TOWNS = (Kind.CITY, Kind.CAPITAL, Kind.PORT)
_SORTS = frozenset("village town hamlet settlement township".split())
_REACH = 4  # words from the article to the noun: "a poor mining town"


def as_apposed(
    tokens: tuple[Token, ...], span: tuple[int, int], entries: tuple[Entry, ...], gazetteer: Gazetteer
) -> tuple[Entry, ...]:
    """The places of a name, or the one of the kind that the words after it say: "San Juan, the island"."""
    kind = apposed_kind(tokens, span[1]) if entries else ""
    return (composed(tokens, span, kind, gazetteer) if kind else ()) or entries


def of_villages(names: list[Name], sentences: Sequence[Parsed], lands: frozenset[str]) -> list[Name]:
    """The names, those of lands that the text once calls a village with the towns of the countries *lands*.

    Where none of that name is known there the place is unknown, and not the land or a village elsewhere.
    What the text calls a ship is no place.
    """
    ships = {n.entries[0].key for n in names if n.entries and _is_ship(sentences[n.sentence].tokens, n.last)}
    names = [n for n in names if not (n.entries and n.entries[0].key in ships)]
    told = {
        n.entries[0].key for n in names if _is_land(n) and _is_village(sentences[n.sentence].tokens, n.last)
    }
    if not told:
        return names
    return [_of_town(n, lands) if _is_land(n) and n.entries[0].key in told else n for n in names]


def _is_land(name: Name) -> bool:
    return bool(name.entries) and not name.facility and name.entries[0].kind in _LANDS


def _is_ship(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether ", the rusting ship" stands right after a name, which is then no place."""
    words = apposed(tokens, last, _REACH + 1)
    for token, after in zip_longest(words[:_REACH], words[1:]):
        goes_on = after is not None and after.is_noun and after.text.islower()
        if token.lower in words_of("ships") and not goes_on:
            return True
        if token.tag[:2] not in ("AJ", "NN") and token.tag not in ("VVG", "VVN"):
            break
    return False


def _is_village(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether ", a village" stands right after a name."""
    for token in apposed(tokens, last, _REACH):
        if token.lower in _SORTS:
            return True
        if token.tag[:2] not in ("AJ", "NN"):
            break
    return False


def _of_town(name: Name, lands: frozenset[str]) -> Name:
    return replace(name, entries=tuple(e for e in name.entries if e.kind in _TOWNS and e.country in lands))
