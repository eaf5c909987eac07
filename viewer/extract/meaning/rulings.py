"""What a court rules must or may be done: "the judges held that Peru must open the lock"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed

_RULING = ("rule", "hold", "find")
_JUDGES = frozenset("judge justice arbitrator panel magistrate jury umpire they it".split())


def content_of(sentence: Parsed, index: int) -> Clause | None:
    """The clause of what the court of clause *index* says must, may or could not be; None for any other."""
    clause = sentence.clauses[index]
    if clause.group.lemma not in _RULING or clause.group.passive or clause.group.negated:
        return None
    subject = subject_chunks(sentence, clause)[:1]
    heads = {sentence.tokens[i].lemma.lower() for chunk in subject for i in chunk.words}
    heads |= {sentence.tokens[i].lower for i in clause.before if sentence.tokens[i].tag == "PNP"}
    if not (heads & _JUDGES or any(is_among(head, "courts") for head in heads)):
        return None
    inner = (c for c in sentence.clauses if c.parent == index and c.role is Role.COMPLEMENT)
    return next((c for c in inner if c.group.modal and c.group.modal != "would"), None)


def is_ruled(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is what a court says must or may be, so that the ruling is the event."""
    return clause.parent is not None and content_of(sentence, clause.parent) is clause
