"""Many patterns at once over a sentence, of which most cannot match it and are not tried.

Of each pattern it is known which words a text must have, one of them at least, for the pattern to match it.
`packaging/build_pattern_words.py` works them out and writes them to resources/words/pattern_words.tsv; a
pattern that the file does not know is always tried, so that the file makes reading faster but not other.
The idea is that of the prefilters of RE2.  A pattern is compiled when it is first tried.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from hashlib import sha256
from typing import Generic, TypeVar

from viewer.paths import resource

Read = TypeVar("Read")
_AT_ONCE = 4  # texts
_HEAD = 5  # letters, which few sentences have where they have not the word
_ALWAYS = frozenset([""])  # the empty word is in every text
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class Guarded(Generic[Read]):
    """A pattern, by its text, with what reads its matches."""

    text: str
    reader: Read

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern; it does not tell capitals from small letters."""
        return re.compile(self.text, re.IGNORECASE)


class Patterns(Generic[Read]):
    """Patterns in an order that counts, to be tried together."""

    def __init__(self, patterns: Iterable[tuple[str, Read]]) -> None:
        self._all = tuple(Guarded(text, reader) for text, reader in patterns)
        known = _words()
        self._guarded: dict[str, list[int]] = {}  # by a word, the patterns that it lets be tried
        for number, each in enumerate(self._all):
            for word in known.get(key(each.text), _ALWAYS):
                self._guarded.setdefault(word, []).append(number)
        by_head: dict[str, list[str]] = {}
        for word in self._guarded:
            by_head.setdefault(word[:_HEAD], []).append(word)
        self._short = tuple(word for word in self._guarded if len(word) < _HEAD)
        self._by_head = {head: words for head, words in by_head.items() if len(head) == _HEAD}
        self._known_heads = frozenset(self._by_head)

    def __iter__(self) -> Iterator[Guarded[Read]]:
        return iter(self._all)

    def matches(self, text: str) -> Iterator[tuple["re.Match[str]", Read]]:
        """Every match in *text*, pattern by pattern, each with what reads it."""
        plain, heads = _searched(text)
        tried: set[int] = set()
        for words in (self._short, *map(self._by_head.__getitem__, self._known_heads & heads)):
            for word in words:
                if word in plain:
                    tried.update(self._guarded[word])
        for number in sorted(tried):
            each = self._all[number]
            for match in each.pattern.finditer(text):
                yield match, each.reader


@lru_cache(_AT_ONCE)
def _searched(text: str) -> tuple[str, frozenset[str]]:
    """A text as words are looked for in it, and what a word may begin with that is in it.

    One list of patterns after another asks it of the same text.
    """
    plain = searchable(text)
    return plain, frozenset([plain[i : i + _HEAD] for i in range(len(plain) - _HEAD + 1)])


def searchable(text: str) -> str:
    """The text as the words of a guard are looked for in it: no capitals, and each digit a 0."""
    return _DIGIT.sub("0", text.casefold())


def has_any(words: Iterable[str], text: str, start: int, end: int) -> bool:
    """Whether one of some words in small letters is in `text[start:end]`, be it within another word."""
    plain = text[start:end].casefold()
    for word in words:  # noqa: SIM110 - a generator would take twice as long
        if word in plain:
            return True
    return False


def key(text: str) -> str:
    """What a pattern goes by in the file: some letters that hang on all of its text."""
    return sha256(text.encode()).hexdigest()[:12]


@cache
def _words() -> dict[str, frozenset[str]]:
    """The words that the file names, by the keys of their patterns; "_" there stands for a space."""
    lines = resource("words/pattern_words.tsv").read_text("utf-8").splitlines()
    rows = (line.split("\t") for line in lines if line and not line.startswith("#"))
    return {name: frozenset(words.replace("_", " ").split("|")) for name, words in rows}
