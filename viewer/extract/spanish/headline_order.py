"""Whether a Spanish headline opens with its verb, or names nobody who does it."""

from viewer.extract.spanish.clauses import Clause, Role, Shape
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import subject


def has_no_subject(sentence: Analysed, clause: Clause) -> bool:
    """Whether nobody does it: "hubo fallecidos", "se ha desalojado a familias"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return clause.group.lemma == "haber" or (
        clause.group.reflexive and bool(after) and after[0].lower in ("a", "al") and not clause.group.plural
        and any(t.tag == "NN2" for t in sentence.tokens[clause.group.last + 2 : clause.group.last + 4])
    )  # fmt: skip


def goes_first(sentence: Analysed, clause: Clause) -> bool:
    """Whether the verb stands before what it tells of: "se cierra el canal", "chocan dos barcos"."""
    span = subject(sentence, clause)
    finite = clause.shape is Shape.FINITE and clause.role is not Role.RELATIVE
    if clause.role is Role.RELATIVE:
        return False
    return finite and span is not None and span[0] > clause.group.last and not clause.group.passive
