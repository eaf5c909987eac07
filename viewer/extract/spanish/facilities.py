"""The Spanish words that make a port, a base or a strait of a name: "el puerto de Chancay"."""

from functools import cache

from viewer.extract.grammar.tokens import Token
from viewer.paths import resource

_LONGEST = 3


@cache
def facilities() -> dict[str, str]:
    """The word of the English reader for each Spanish one."""
    lines = resource("words/spanish/facilities.tsv").read_text("utf-8").splitlines()
    pairs = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {spanish: english for spanish, english in pairs}


@cache
def _openings() -> frozenset[str]:
    return frozenset(words.split()[0] for words in facilities())


def facility_at(tokens: tuple[Token, ...], at: int) -> tuple[int, str]:
    """Where the longest facility word ends that begins at a word, and the English one; else (at, "")."""
    if tokens[at].lower not in _openings():
        return at, ""
    for size in range(min(_LONGEST, len(tokens) - at), 0, -1):
        words = " ".join(t.lower for t in tokens[at : at + size])
        if words in facilities():
            return at + size, facilities()[words]
    return at, ""


def facility_of(word: str) -> str:
    """The English facility word for a Spanish noun in the singular or plural; empty where it is none."""
    low = word.lower()
    for form in (low, low.removesuffix("s"), low.removesuffix("es")):
        if form in facilities():
            return facilities()[form]
    return ""


def is_of_named(tokens: tuple[Token, ...], noun: int) -> bool:
    """Whether a noun is of something with a name: "la playa de Ilo"."""
    after = tokens[noun + 1 : noun + 3]
    return len(after) == 2 and after[0].lower in ("de", "del") and after[1].text[0].isupper()
