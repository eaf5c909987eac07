"""Works that are named and that no list knows: what is told of them is nowhere that the article is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

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
    """Where an article names a dam, a mine or a bridge of its own name, and whether it has a known place."""

    named: tuple[tuple[int, str, bool], ...] = ()

    @classmethod
    def of(cls, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...]) -> "UnplacedSites":
        """Those that the sentences name, in order; the mentions cover what is known."""
        known = [(m.start, m.end) for m in mentions]
        named = ((start, noun) for sentence in sentences for start, noun in _named(sentence))
        return cls(tuple((at, noun, any(a <= at < b for a, b in known)) for at, noun in named))

    def are_meant(self, sentence: Parsed, clause: Clause) -> bool:
        """Whether a clause is told of one nobody knows: by name, or by "the dam" where it was named last."""
        if all(is_known for _, _, is_known in self.named):
            return False
        subject = subject_chunks(sentence, clause)[:1]
        heads = [subject[0].words[-1]] if subject else []
        done_to = object_noun(sentence, clause)
        heads += [done_to] if done_to is not None else []
        return any(self._is_one(sentence, at) for at in heads)

    def _is_one(self, sentence: Parsed, at: int) -> bool:
        token = sentence.tokens[at]
        points = token.text.islower() and is_definite(sentence, at)
        last = next((x for x in reversed(self.named) if x[0] <= token.start and x[1] == token.lower), None)
        return last is not None and not last[2] and (points or last[0] == token.start)


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
