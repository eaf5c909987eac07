"""The part of several that a relative is told of: "ten men, three of whom were hurt"."""

from dataclasses import replace

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.chunks import Chunk, chunks
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed

_LONGEST = 24  # words before the clause in which what it is told of is looked for


def some_of_which(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The subject "one of which", with the several things before it of which it is one; else nothing."""
    led = [t.lower for t in sentence.tokens[clause.start : min(clause.start + 4, clause.group.first)]]
    at = next((k for k, word in enumerate(led) if word in ("which", "whom")), 0)
    if at < 2 or led[at - 1] != "of" or clause.role is not Role.RELATIVE:
        return []
    quantity = Chunk(tuple(range(clause.start + (led[0] == "the"), clause.start + at - 1)))
    before = chunks(sentence, range(max(0, clause.start - _LONGEST), clause.start))
    several = [c for c in before if _is_several(sentence, c)]
    return [quantity, *(replace(c, lead=clause.start + at - 1) for c in several[-1:])]


def _is_several(sentence: Parsed, chunk: Chunk) -> bool:
    """Whether a phrase is of several things or people, or a sum of money: a part of it may be told of."""
    last = sentence.tokens[chunk.words[-1]]
    several = last.tag == "NN2" or is_among(last.lower, "plural-nouns")
    return several or sentence.tokens[chunk.words[0]].text[-1] in "$€£¥"
