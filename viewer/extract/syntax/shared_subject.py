"""Verbs in a row that share the subject of the first: "promised a loan and raised the limit"."""

from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed


def shares_subject(sentence: Parsed, clause: Clause) -> bool:
    """Whether a second verb has the subject of the first: "promised a loan and raised the limit"."""
    if clause.shape is not Shape.FINITE:
        return False
    if clause.role is Role.MAIN and clause.parent is not None:
        behind = sentence.tokens[clause.start - 1 : clause.start]
        return clause.start == clause.group.first and [t.text for t in behind] == [","]
    return clause.role is Role.COORDINATE and all(
        sentence.tokens[i].tag in ("AV0", "CJC") for i in range(clause.start, clause.group.first)
    )
