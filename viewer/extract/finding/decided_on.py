"""What was decided, told by a participle behind the noun: "made a determination approving a sale"."""

from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed

_DECIDED = frozenset(("determination", "decision", "ruling", "finding", "judgment", "judgement"))


def is_decided_on(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is what was decided, where its verb says no more: "made a determination approving"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    if over is None or over.lemma not in ("make", "reach", "take") or over.passive or over.negated:
        return False
    return clause.start > over.last and sentence.tokens[clause.start - 1].lower in _DECIDED
