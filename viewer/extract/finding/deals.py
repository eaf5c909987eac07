"""The deal by which something was done: "gave it up in a treaty signed in Copenhagen in 1857"."""

from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed

_DEALS = frozenset("treaty accord deal pact agreement contract settlement convention protocol swap".split())
_MAKING = frozenset("sign agree reach strike conclude seal initial make".split())


def is_deal_of(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause only tells of the making of the deal that the clause around it was done by."""
    tokens, at = sentence.tokens, clause.start - 1
    made = clause.shape is Shape.REDUCED and clause.role is Role.OTHER and clause.group.lemma in _MAKING
    if not made or at < 2 or tokens[at].lemma.lower() not in _DEALS:
        return False
    first = at - 1
    while first > 0 and tokens[first].tag in ("AJ0", "NN1", "NP0"):
        first -= 1
    return tokens[first].lower in ("a", "an") and tokens[first - 1].lower in ("in", "by", "with")
