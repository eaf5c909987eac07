"""The clause and the verb that a distance stands behind."""

from bisect import bisect_right

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed


def clause_at(sentence: Parsed, offset: int) -> Clause | None:
    """The innermost finite clause whose verb stands before a character that is in it."""
    starts = [t.start for t in sentence.tokens]
    at = bisect_right(starts, offset) - 1
    around = [
        c for c in sentence.clauses if c.shape is Shape.FINITE and c.group.last < at and c.start <= at < c.end
    ]
    return min(around, key=lambda c: c.end - c.start, default=None)


def subject_span(sentence: Parsed, offset: int) -> tuple[int, int]:
    """The characters before the verb of the clause that a character is in; none where it is in none."""
    clause = clause_at(sentence, offset)
    if clause is None:
        return offset, offset
    return sentence.tokens[clause.start].start, sentence.tokens[clause.group.first].start
