"""What was decided, told by a participle behind the noun: "made a determination approving a sale"."""

from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_SETTLING = frozenset("decide resolve vow promise pledge".split())
_DECIDED = frozenset(("determination", "decision", "ruling", "finding", "judgment", "judgement"))


def is_decided_on(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is what was decided, where its verb says no more: "made a determination approving"."""
    over = sentence.clauses[clause.parent].group if clause.parent is not None else None
    if over is None or over.lemma not in ("make", "reach", "take") or over.passive or over.negated:
        return False
    return clause.start > over.last and sentence.tokens[clause.start - 1].lower in _DECIDED


def only_settles(sentence: Parsed, clause: Clause, *, is_dated: bool) -> bool:
    """Whether a verb only says that somebody decided or promised what is told next: "vowed that it would".

    A day of its own is told: "on Monday the council decided that it would close the port in May".
    """
    group = clause.group
    if is_dated or group.lemma not in _SETTLING or group.passive or group.negated or group.modal:
        return False
    index = sentence.clauses.index(clause)
    said = (c for c in sentence.clauses if c.parent == index and c.role is Role.COMPLEMENT)
    ahead = (c for c in said if c.group.modal == "would" or c.group.tense is Tense.FUTURE)
    return any(c.start == group.last + 1 for c in ahead)
