"""The word lists that the English reader goes by, as they stand in resources/words."""

from functools import cache, lru_cache

from viewer.extract.grammar.wordlists import Trigger, sections, triggers
from viewer.paths import resource

__all__ = [
    "Trigger",
    "is_among",
    "is_listed",
    "noun_trigger",
    "plural_peoples",
    "verb_trigger",
    "whole_peoples",
    "words_of",
]


@cache
def _sections() -> dict[str, frozenset[str]]:
    return sections("lists.txt", "names.txt", "grounds.txt", "classes.txt")


@cache
def words_of(*names: str) -> frozenset[str]:
    """The words of one list, or of several together; in the file an underscore stands for a space.

    Raises:
        KeyError: there is no list of that name.
    """
    return frozenset().union(*(_sections()[name] for name in names))


def is_among(word: str, *names: str) -> bool:
    """Whether a word stands in one of the lists of those names."""
    return word in words_of(*names)


def is_listed(noun: str) -> bool:
    """Whether a noun stands in one of the lists of things, offices and firms, as it is spelt there."""
    return noun in words_of(*_THINGS)


_THINGS = ("movers", "structures", "machines", "facilities", "chiefs", "patrons", "building-parts")


@cache
def _demonyms() -> frozenset[str]:
    lines = resource("words/demonyms.tsv").read_text("utf-8").splitlines()
    return frozenset(line.partition("\t")[0].lower() for line in lines if not line.startswith("#"))


@cache
def plural_peoples() -> frozenset[str]:
    """The names of peoples that take the plain verb, in small letters: "peruvians"."""
    return frozenset(word for word in _demonyms() if word.endswith("s") and word[:-1] in _demonyms())


@cache
def whole_peoples() -> frozenset[str]:
    """The adjectives that name a people with "the" before them: "the dutch", "the portuguese"."""
    return frozenset(word for word in _demonyms() if word.endswith(_OF_WHOLE) and " " not in word)


_OF_WHOLE = ("sh", "ch", "ese", "ss")


_KNOWN_WORDS = 65_536
_SHORTEST_AGAIN = 6  # "reconfirm", but no "relay"


@cache
def _triggers() -> dict[tuple[str, str], Trigger]:
    return triggers("triggers.tsv")


@lru_cache(_KNOWN_WORDS)
def verb_trigger(lemma: str) -> Trigger | None:
    """What a verb tells of, or does again: "remobilise"; None where it tells of no event."""
    again = lemma[2:].removeprefix("-") if lemma[:2] == "re" and len(lemma) > _SHORTEST_AGAIN else ""
    again = "" if " " in again else again  # "return to" is no "turn to" again
    return _triggers().get(("verb", lemma)) or _triggers().get(("verb", again))


def noun_trigger(lemma: str) -> Trigger | None:
    """What an event noun tells of; None where it is none."""
    return _triggers().get(("noun", lemma))
