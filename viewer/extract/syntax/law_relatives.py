"""What a law does, told by a relative behind who passed it: "passed the law that created the park"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_LAWS = frozenset("law act decree bill treaty order statute charter ordinance edict proclamation".split())


def is_of_law(sentence: Parsed, clause: Clause) -> bool:
    """Whether a relative only says which law was passed: that and what it created are one deed of one day."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if over is None or clause.role is not Role.RELATIVE or clause.shape is not Shape.FINITE:
        return False
    past = over.group.tense is Tense.PAST and clause.group.tense is Tense.PAST
    passed = (
        is_among(over.group.lemma, "law-passing-verbs")
        and not over.group.negated
        and over.group.last < clause.start
    )
    head = sentence.tokens[clause.start - 1].lemma.lower()
    return (
        past
        and passed
        and head in _LAWS
        and is_among(clause.group.lemma, "law-making-verbs")
        and not clause.group.passive
    )
