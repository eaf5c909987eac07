"""Spanish names looked up in the gazetteer, with the exonyms that it lacks."""

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from viewer.extract.grammar.tokens import Token
from viewer.extract.names.name_shapes import dotted, name_run
from viewer.extract.names.place_cues import HISPANIC
from viewer.extract.spanish.words import words_of
from viewer.geo.entry import Entry, Kind, Trait
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.names import fold
from viewer.paths import resource

_TOWNS = (Kind.CITY, Kind.PORT)
_GREAT = 0.5  # the importance of a town that all know by its name
_HOME = 0.06  # of importance, by which a town in a land that speaks Spanish is likelier
_SHORT = 2  # full stops in a short form: "EE. UU."
_JOINERS = frozenset("de del la las los el y al".split())


@cache
def _exonyms() -> dict[str, tuple[str, str]]:
    """The name in the gazetteer of each Spanish name that it lacks, by that name as it is filed.

    And the country, where others have places of that name.
    """
    found: dict[str, tuple[str, str]] = {}
    for line in resource("words/spanish/exonyms.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            names, known, *country = line.split("\t")
            filed = (fold(name) for name in names.split("|"))
            found.update(dict.fromkeys(filed, (known, country[0] if country else "")))
    return found


@cache
def _most_words() -> dict[str, int]:
    most: dict[str, int] = {}
    for name in _exonyms():
        words = name.split()
        most[words[0]] = max(most.get(words[0], 0), len(words))
    return most


def lookup(name: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The places called *name* in Spanish, the likeliest first."""
    known, country = _exonyms().get(fold(name), (name, ""))
    found = _at_home(_by_own_name(known, gazetteer.lookup(known)))
    if country:
        found = tuple(e for e in found if e.country == country)
    if found and found[0].kind is Kind.CITY:  # "Lázaro Cárdenas" for short
        more = _at_home(gazetteer.lookup(f"Ciudad {name}"))
        still = bool(more) and set(fold(name).split()) <= set(fold(more[0].name).split())
        if still and more[0].importance > found[0].importance:
            return (*more, *(e for e in found if e not in more))
    return found


def _by_own_name(name: str, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries, a great town of that name before one that was once called so: Zaragoza before Tijuana."""
    words = set(fold(name).split())
    least_known = 0.0 if fold(name) in _kept_names() else _GREAT
    great = [
        e for e in entries if e.kind in _TOWNS and e.importance > least_known and fold(e.name) == fold(name)
    ]
    towns = (*_TOWNS, Kind.CAPITAL)  # also Trujillo before Santo Domingo
    if not great or entries[0].kind not in towns or words & set(fold(entries[0].name).split()):
        return entries
    least = great[0].importance - _HOME
    lowered = (
        e if words & set(fold(e.name).split()) else replace(e, importance=min(e.importance, least))
        for e in entries
    )
    return tuple(sorted(lowered, key=lambda e: -e.importance))


@cache
def _kept_names() -> frozenset[str]:
    """The names, as they are filed, by which no greater town abroad is meant that once was called so."""
    return frozenset(fold(name) for name in words_of("kept-names"))


def _at_home(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """The entries, towns in lands that speak Spanish raised: Cádiz is none in the Philippines."""
    if not entries or entries[0].country in HISPANIC or entries[0].kind not in _TOWNS:
        return entries
    first = entries[0].importance  # before which only what is raised may come
    raised = (
        replace(e, importance=min(1.0, e.importance + _HOME))
        if e.country in HISPANIC and e.kind in _TOWNS
        else replace(e, importance=min(e.importance, first))
        for e in entries
    )
    return tuple(sorted(raised, key=lambda e: -e.importance))


def capital_city(name: str, gazetteer: Gazetteer) -> tuple[Entry, ...]:
    """The town of "la ciudad de Panamá", of which a country has the name too."""
    longer = (*lookup(f"Ciudad de {name}", gazetteer), *lookup(f"{name} City", gazetteer))
    found = (*longer, *lookup(name, gazetteer))  # of Túnez, too
    return tuple(e for e in found if e.kind in (Kind.CITY, Kind.CAPITAL))


def longest(words: Sequence[str], gazetteer: Gazetteer) -> tuple[int, tuple[Entry, ...]]:
    """How many of *words*, from the first, make the longest name known, and the places so called."""
    most = max(gazetteer.starts(words[0]), _most_words().get(fold(words[0]), 0)) if words else 0
    for count in range(min(most, len(words)), 0, -1):
        if words[count - 1] not in _JOINERS and (entries := lookup(" ".join(words[:count]), gazetteer)):
            return count, entries
    return 0, ()


def known_at(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> tuple[int, tuple[Entry, ...]]:
    """Where the longest name ends that begins at a word, and what it may mean; else (at, ())."""
    if tokens[at].text in ("El", "La", "Los", "Las") and _is_bare_article(tokens, at, gazetteer):
        return at, ()
    ends, words = dotted(name_run(tokens, at))
    count, entries = longest(words, gazetteer)
    if not count:
        return at, ()
    last = at + ends[count - 1]
    dots = sum(t.text == "." for t in tokens[at:last])
    while (
        last > at + 1
        and tokens[last - 1].is_mark
        and dots < _SHORT
        and Trait.ABBREVIATION not in entries[0].flags
    ):
        last -= 1  # the full stop of the sentence is no part of the name
    return last, entries


def _is_bare_article(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> bool:
    """Whether the article only opens a sentence: "El Perú" is Perú, and no town so called."""
    if at and not tokens[at - 1].is_mark:
        return False
    if at + 1 >= len(tokens) or not tokens[at + 1].text[0].isupper():
        return True
    if tokens[at + 1].lower in words_of("institutions") | words_of("bodies"):
        return True  # "El Congreso" is no town so called
    bare = longest([t.text for t in tokens[at + 1 : at + 3]], gazetteer)[1]
    whole = longest([t.text for t in tokens[at : at + 3]], gazetteer)[1]
    return bool(bare and whole and bare[0].importance > whole[0].importance)
