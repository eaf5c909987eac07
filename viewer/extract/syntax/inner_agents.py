"""Those who did what a shortened passive tells, who need not act in the clause around it.

"A bridge built by the army collapsed": the army built it, and it is the bridge that fell.  But who lends,
leads or hires what acts does act through it: "a ship chartered by Orbis mended the cable".
"""

from collections.abc import Iterator

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed

_MAKING = ("force", "prompt", "lead", "cause", "allow", "enable", "push", "compel", "oblige", "leave")
_THROUGH = frozenset(
    "back broker call charter command contract convene crew donate employ escort finance fly fund give"
    " head hire hold host lead lease lend mediate offer operate organise organize own pilot represent run"
    " send sponsor support".split()
)


def acts_through(inner: Clause) -> bool:
    """Whether whoever did what a shortened passive tells acts through the thing it is said of."""
    return inner.group.lemma in _THROUGH


def without_inner_agents(sentence: Parsed, index: int, words: list[int]) -> list[int]:
    """The words of a clause without whom a shortened passive inside it has behind its "by"."""
    away = set(_made_to(sentence, index))
    for number, clause in enumerate(sentence.clauses):
        is_inner = number != index and clause.shape is Shape.REDUCED and clause.group.first in words
        if not is_inner or acts_through(clause):
            continue
        behind = range(clause.group.last + 1, clause.end)
        by = next((i for i in behind if sentence.tokens[i].lower == "by"), clause.end)
        away.update(range(by, clause.end))
    return [i for i in words if i not in away]


def _made_to(sentence: Parsed, index: int) -> Iterator[int]:
    """Whom what happens makes do something: "a storm hit, forcing Orbis to shut two masts"."""
    for clause in sentence.clauses:
        is_made = (
            clause.parent == index and clause.shape is Shape.PARTICIPLE and clause.group.lemma in _MAKING
        )
        at = clause.group.last + 1
        stop = next((i for i in range(at, len(sentence.tokens)) if sentence.tokens[i].tag == "TO0"), at)
        if is_made and not any(sentence.tokens[i].is_mark for i in range(at, stop)):
            yield from range(at, stop)
