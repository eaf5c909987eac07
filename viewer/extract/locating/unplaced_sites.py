"""Works that are named and that no list knows: what is told of them is nowhere that the article is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from viewer.extract.grammar.words import words_of
from viewer.extract.locating.definite_nouns import is_definite
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun

_WORKS = frozenset("dam mine reservoir refinery lock bridge quarry colliery tunnel reactor".split())
_BESIDE = re.compile(
    r",?\s(?:in|near|at|outside|on|of|above|below|beside|north|south|east|west|\d|some|about)\b"
)


@dataclass(frozen=True)
class UnplacedSites:
    """Where an article names a dam, a mine or a bridge of its own name that has no known place."""

    found: tuple[tuple[int, str], ...] = ()
    _starts: frozenset[int] = field(default_factory=frozenset, repr=False)

    @classmethod
    def of(cls, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> "UnplacedSites":
        """Those that the sentences name and the mentions do not cover, in order."""
        placed = [(m.start, m.end) for m in mentions]
        found = tuple(
            (start, noun)
            for sentence in sentences
            for start, noun in _named(sentence)
            if not any(a <= start < b for a, b in placed)
        )
        return cls(found, frozenset(start for start, _ in found))

    def are_meant(self, sentence: Parsed, clause: Clause) -> bool:
        """Whether a clause is told of one: by its name, or by "the dam" where that was the last dam named."""
        if not self.found:
            return False
        subject = subject_chunks(sentence, clause)[:1]
        heads = [subject[0].words[-1]] if subject else []
        done_to = object_noun(sentence, clause)
        heads += [done_to] if done_to is not None else []
        return any(self._is_one(sentence, at) for at in heads)

    def _is_one(self, sentence: Parsed, at: int) -> bool:
        token = sentence.tokens[at]
        if token.start in self._starts:
            return True
        last = next(
            (n for start, n in reversed(self.found) if start < token.start and n == token.lower), None
        )
        return last is not None and token.text.islower() and is_definite(sentence, at)


def _named(sentence: Parsed) -> Iterator[tuple[int, str]]:
    """Where each name that ends in the word for some works has that word, and the word."""
    tokens = sentence.tokens
    for at, token in enumerate(tokens):
        if token.lower not in _WORKS or not token.text[:1].isupper() or at == 0:
            continue
        name = tokens[at - 1]
        own = name.text[:1].isupper() and name.tag != "AT0" and name.lower not in words_of("months-and-days")
        if own and not _BESIDE.match(sentence.text, token.end):
            yield token.start, token.lower
