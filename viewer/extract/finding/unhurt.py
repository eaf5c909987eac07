"""What did nobody any harm, though it came about: "no one was killed in the crash near Leeds"."""

from collections.abc import Iterator

from viewer.extract.finding.nominals import Nominal
from viewer.extract.finding.reacted_to import event_at
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind

_HARMING = frozenset("hurt injure kill wound harm damage".split())
_HARM = frozenset("death casualty injury fatality victim damage".split())
_NOBODY = frozenset("no nobody none neither".split())
_LED_BY = ("in", "from", "during", "by")


def unhurt(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """The incident of which a clause only says that nobody and nothing was harmed in it."""
    if clause.shape is not Shape.FINITE or not _harms_nobody(sentence, clause):
        return
    for i in range(clause.group.last + 1, clause.end - 1):
        if sentence.tokens[i].lower in _LED_BY:
            found = event_at(sentence, clause, i + 1, ends_clause=True)
            if found is not None and found.kind is Kind.INCIDENT:
                yield found
            return


def _harms_nobody(sentence: Parsed, clause: Clause) -> bool:
    """Whether nobody was hurt, or there were no deaths."""
    group, tokens = clause.group, sentence.tokens
    if group.negated or group.modal:
        return False
    if group.lemma == "be":
        after = tokens[group.last + 1 : group.last + 5]
        words = [token.lower for token in after]
        return words[:1] == ["no"] and any(token.lemma.lower() in _HARM for token in after)
    before = [tokens[i].lower for i in clause.before]
    return group.lemma in _HARMING and bool(_NOBODY & set(before[:2]))
