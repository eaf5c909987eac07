"""The word lists that the reader goes by, as they stand in resources/words."""

from functools import cache
from itertools import chain
from typing import NamedTuple

from viewer.model.event import Kind
from viewer.paths import resource


class Trigger(NamedTuple):
    """A verb or noun that tells of an event: its kind, and the verb that says the same."""

    kind: Kind
    verb: str


@cache
def _sections() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    name = ""
    lines = (resource(f"words/{file}").read_text("utf-8").splitlines() for file in ("lists.txt", "names.txt"))
    for line in chain.from_iterable(lines):
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(name, set()).update(word.replace("_", " ") for word in line.split())
    return {name: frozenset(words) for name, words in found.items()}


def words_of(name: str) -> frozenset[str]:
    """The words of one list; in the file an underscore stands for a space.

    Raises:
        KeyError: there is no list of that name.
    """
    return _sections()[name]


def is_among(word: str, *names: str) -> bool:
    """Whether a word stands in one of the lists of those names."""
    return any(word in words_of(name) for name in names)


@cache
def _triggers() -> dict[tuple[str, str], Trigger]:
    found = {}
    for line in resource("words/triggers.tsv").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            part, kind, words = line.split("\t")
            for word in words.split():
                lemma, _, verb = word.partition(":")
                found[part, lemma.replace("_", " ")] = Trigger(Kind(kind), verb or lemma)
    return found


def verb_trigger(lemma: str) -> Trigger | None:
    """What a verb tells of; None where it tells of no event."""
    return _triggers().get(("verb", lemma))


def noun_trigger(lemma: str) -> Trigger | None:
    """What an event noun tells of; None where it is none."""
    return _triggers().get(("noun", lemma))
