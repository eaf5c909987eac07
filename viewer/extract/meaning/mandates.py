"""What somebody orders, asks or recommends be done: "the council ordered that the bridge be closed"."""

from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed


def mandate(sentence: Parsed, index: int) -> Clause | None:
    """The clause of what is to be done as the clause *index* asks; None where it asks for nothing so."""
    clause = sentence.clauses[index]
    if clause.group.lemma not in words_of("mandating-verbs") or clause.group.passive:
        return None
    return next((c for c in sentence.clauses if c.parent == index and _is_asked_for(c)), None)


def _is_asked_for(clause: Clause) -> bool:
    return clause.role is Role.COMPLEMENT and clause.marker == "that" and clause.group.modal == "should"
