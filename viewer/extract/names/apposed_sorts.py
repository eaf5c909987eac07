"""Places by what the words after a name say it is: "San Juan, the island", "Wales, a village in Guyana"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.names.name_shapes import Name, apposed, apposed_kind, composed
from viewer.extract.names.place_parts import NATIONS
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry, Kind
from viewer.geo.gazetteer import Gazetteer

_LANDS = (*NATIONS, Kind.ADMIN1, Kind.AREA)
_TOWNS = (Kind.CITY, Kind.CAPITAL, Kind.PORT)
_SORTS = frozenset("village town hamlet settlement township".split())
_VILLAGES = frozenset(("village", "hamlet"))
_LARGEST_VILLAGE = 100_000  # people
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
    What the text calls a ship or a firm is no place, but a town of its name that she goes to is.
    """
    ships = {n.entries[0].key for n in names if n.entries and _is_ship(sentences[n.sentence].tokens, n)}
    names = [n for n in names if not (n.entries and n.entries[0].key in ships and _is_borne(n, sentences))]
    told = {
        n.entries[0].key
        for n in names
        if (_is_land(n) and _is_village(sentences[n.sentence].tokens, n.last, _SORTS))
        or (_is_city(n) and _is_village(sentences[n.sentence].tokens, n.last, _VILLAGES))
    }
    if not told:
        return names
    return [_of_town(n, lands) if n.entries and n.entries[0].key in told else n for n in names]


def _is_city(name: Name) -> bool:
    """Whether the place of a name best known is too large for a village."""
    return bool(name.entries) and not name.facility and name.entries[0].population > _LARGEST_VILLAGE


def _is_land(name: Name) -> bool:
    return bool(name.entries) and not name.facility and name.entries[0].kind in _LANDS


def _is_ship(tokens: tuple[Token, ...], name: Name) -> bool:
    """Whether a ship bears a name: "Lima, the old ship", "the patrol boat Lima", "the bow of the Lima"."""
    if _is_called_ship(tokens, name.last) or _is_called_firm(tokens, name):
        return True
    return not name.facility and (_is_led_as_ship(tokens, name.first) or _has_article(tokens, name))


def _has_article(tokens: tuple[Token, ...], name: Name) -> bool:
    """Whether a town has an article, as none has, where the sentence tells of a ship: "rammed the Lima"."""
    town = name.entries[0].kind in (Kind.CITY, Kind.CAPITAL) and tokens[name.last - 1].text[0].isupper()
    if name.first == 0 or tokens[name.first - 1].lower != "the" or not town:
        return False
    goes_on = name.last < len(tokens) and (tokens[name.last].is_noun or tokens[name.last].tag == "AJ0")
    named = name.entries[0].name.startswith("The ")  # "The Hague"
    return not (goes_on or named) and any(token.lower in words_of("ships") for token in tokens)


def _is_led_as_ship(tokens: tuple[Token, ...], first: int) -> bool:
    """Whether a word for a ship, or for a part of one with "of the", stands right before a name."""
    before = [token.lower for token in tokens[max(0, first - 3) : first]]
    if before[-1:] and before[-1] in words_of("ships"):
        return before[-2:-1] != ["of"] and before[-1] not in ("port", "ships")
    return before[-2:] == ["of", "the"] and before[0] in _PARTS_OF_SHIPS


_PARTS_OF_SHIPS = frozenset("bow bows stern hull keel deck decks crew skipper captain master wreck".split())


def _is_borne(name: Name, sentences: Sequence[Parsed]) -> bool:
    """Whether a name that a ship bears may mean her here, as it does not in "sailed to Lima"."""
    tokens = sentences[name.sentence].tokens
    return name.first == 0 or tokens[name.first - 1].tag != "PRP"


def _is_called_ship(tokens: tuple[Token, ...], last: int) -> bool:
    """Whether ", the rusting ship" stands right after a name, which is then no place."""
    words = apposed(tokens, last, _REACH + 1)
    for token, after in zip_longest(words[:_REACH], words[1:]):
        goes_on = after is not None and after.is_noun and after.text.islower()
        if token.lower in words_of("ships") and not goes_on:
            return True
        if token.tag[:2] not in ("AJ", "NN") and token.tag not in ("VVG", "VVN"):
            break
    return False


def _is_called_firm(tokens: tuple[Token, ...], name: Name) -> bool:
    """Whether ", the French waste firm," stands right after a name that opens a sentence or is no place's."""
    before = tokens[name.first - 1] if name.first else None
    if before and (before.tag == "PRP" or is_among(before.lemma, "going-verbs", "place-verbs")):
        return False  # "In Foo, the firm, which", "was visiting Foo, a firm signed"
    for token, after in pairwise(apposed(tokens, name.last, _REACH + 1)):
        if is_among(token.lower, "roles-of-company") and after.text == ",":
            return True
        if token.tag[:2] not in ("AJ", "NN", "NP"):
            break
    return False


def _is_village(tokens: tuple[Token, ...], last: int, sorts: frozenset[str]) -> bool:
    """Whether ", a village" or another of some sorts stands right after a name."""
    for token in apposed(tokens, last, _REACH):
        if token.lower in sorts:
            return True
        if token.tag[:2] not in ("AJ", "NN"):
            break
    return False


def _of_town(name: Name, lands: frozenset[str]) -> Name:
    towns = (e for e in name.entries if e.kind in _TOWNS and e.population <= _LARGEST_VILLAGE)
    return replace(name, entries=tuple(e for e in towns if e.country in lands))
