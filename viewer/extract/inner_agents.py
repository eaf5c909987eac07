"""Those who did what a shortened passive tells, who need not act in the clause around it.

"A bridge built by the army collapsed": the army built it, and it is the bridge that fell.  But who lends,
leads or hires what acts does act through it: "a ship chartered by Orbis mended the cable".
"""

from viewer.extract.clauses import Clause, Shape
from viewer.extract.parsing import Parsed

_THROUGH = frozenset(
    "arm back broker call charter command contract convene crew donate employ escort finance fly fund give"
    " head hire hold host lead lease lend mediate offer operate organise organize own pilot represent run"
    " send sponsor supply support train".split()
)


def acts_through(inner: Clause) -> bool:
    """Whether whoever did what a shortened passive tells acts through the thing it is said of."""
    return inner.group.lemma in _THROUGH


def without_inner_agents(sentence: Parsed, index: int, words: list[int]) -> list[int]:
    """The words of a clause without whom a shortened passive inside it has behind its "by"."""
    away = set[int]()
    for number, clause in enumerate(sentence.clauses):
        is_inner = number != index and clause.shape is Shape.REDUCED and clause.group.first in words
        if not is_inner or acts_through(clause):
            continue
        behind = range(clause.group.last + 1, clause.end)
        by = next((i for i in behind if sentence.tokens[i].lower == "by"), clause.end)
        away.update(range(by, clause.end))
    return [i for i in words if i not in away]
