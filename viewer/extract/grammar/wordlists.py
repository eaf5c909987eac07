"""Word lists and trigger lexicons as the files of resources/words write them, in any language."""

from itertools import chain
from typing import NamedTuple

from viewer.model.event import Kind
from viewer.paths import resource


class Trigger(NamedTuple):
    """A verb or noun that tells of an event: its kind, and the verb that says the same."""

    kind: Kind
    verb: str


class Pairing(NamedTuple):
    """Verbs that are of a kind when they stand with one of some nouns."""

    kind: Kind
    verbs: frozenset[str]
    nouns: frozenset[str]


def pairings(file: str) -> tuple[Pairing, ...]:
    """The pairs in a file of resources/words, in its order; the first that fits counts."""
    found = []
    for line in resource(f"words/{file}").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, verbs, nouns = line.split("\t")
            lemmas = frozenset(verb.replace("_", " ") for verb in verbs.split())
            found.append(Pairing(Kind(kind), lemmas, frozenset(nouns.split())))
    return tuple(found)


def sections(*files: str) -> dict[str, frozenset[str]]:
    """The lists of some files of resources/words by name; an underscore there stands for a space."""
    found: dict[str, set[str]] = {}
    name = ""
    lines = (resource(f"words/{file}").read_text("utf-8").splitlines() for file in files)
    for line in chain.from_iterable(lines):
        if line.startswith("["):
            name = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(name, set()).update(word.replace("_", " ") for word in line.split())
    return {name: frozenset(words) for name, words in found.items()}


def triggers(file: str) -> dict[tuple[str, str], Trigger]:
    """The lexicon in a file of resources/words: by part of speech and dictionary form, what it tells of."""
    found = {}
    for line in resource(f"words/{file}").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            part, kind, words = line.split("\t")
            for word in words.split():
                lemma, _, verb = word.partition(":")
                found[part, lemma.replace("_", " ")] = Trigger(Kind(kind), verb or lemma)
    return found


def kinds_of_words(file: str) -> dict[str, Kind]:
    """The kind that a file of resources/words gives each of its words; the first line that has it counts."""
    found: dict[str, Kind] = {}
    for line in resource(f"words/{file}").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, words = line.split("\t")
            for word in words.split():
                found.setdefault(word.replace("_", " "), Kind(kind))
    return found
