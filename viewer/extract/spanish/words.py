"""The word lists that the Spanish reader goes by, as they stand in resources/words/spanish."""

import re
from functools import cache

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.wordlists import Trigger, sections, triggers


@cache
def _sections() -> dict[str, frozenset[str]]:
    return sections("spanish/lists.txt")


def words_of(name: str) -> frozenset[str]:
    """The words of one list.

    Raises:
        KeyError: there is no list of that name.
    """
    return _sections()[name]


@cache
def phrases_of(name: str) -> tuple[tuple[str, ...], ...]:
    """The words of one list as tuples, the longest first: "siempre y cuando" before "si"."""
    return tuple(sorted((tuple(w.split()) for w in words_of(name)), key=lambda p: (-len(p), p)))


@cache
def phrases_ending(name: str) -> dict[str, tuple[tuple[str, ...], ...]]:
    """The words of one list as tuples, the longest first, by their last word."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in phrases_of(name):
        found.setdefault(phrase[-1], []).append(phrase)
    return {last: tuple(phrases) for last, phrases in found.items()}


@cache
def _triggers() -> dict[tuple[str, str], Trigger]:
    return triggers("spanish/triggers.tsv")


def verb_trigger(lemma: str) -> Trigger | None:
    """What a verb tells of; None where it tells of no event."""
    return _triggers().get(("verb", lemma))


def noun_trigger(word: str) -> Trigger | None:
    """What an event noun, in the singular or plural, tells of; None where it is none."""
    return _triggers().get(("noun", singular(word)))


def known_verbs() -> frozenset[str]:
    """The dictionary forms of all verbs that the reader knows."""
    told = {lemma for part, lemma in _triggers() if part == "verb" and " " not in lemma}
    return frozenset(told | words_of("other-verbs"))


def singular(word: str) -> str:
    """The singular of a noun in lower case: "acciones" is of "acción", "luces" of "luz"."""
    low = word.lower()
    if low.endswith("iones"):
        return low[:-5] + "ión"
    if low.endswith("ces") and len(low) > 4:
        return low[:-3] + "z"
    if re.search(r"[^aeiouáéíóú]es$", low) and ("noun", low[:-1]) not in _triggers():
        return low[:-2] if low[-3] in "rldnsj" else low[:-1]
    return low[:-1] if low.endswith("s") and len(low) > 3 and low[-2] in "aeioué" else low


def ends_short_form(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a full stop belongs to a short form: "EE. UU."."""
    touches = at > 0 and tokens[at].text == "." and tokens[at - 1].end == tokens[at].start
    return touches and tokens[at - 1].text.isupper() and len(tokens[at - 1].text) <= 2
