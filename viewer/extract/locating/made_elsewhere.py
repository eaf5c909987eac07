"""Places of what an event made somebody do: "the fire killed two, forcing the plant to cut power in Ica"."""

from itertools import pairwise

from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.outcomes import brings_about
from viewer.extract.syntax.parsing import Parsed


def made_elsewhere(sentence: Parsed, clause: Clause) -> frozenset[int]:
    """The words for what was done elsewhere because of something that was told of before.

    What is told for the first time is likely to be where that was done: "a storm struck, forcing Lima to".
    """
    opens = sentence.tokens[sentence.opening].lower
    if opens not in ("the", "this", "that") or clause.role not in (Role.MAIN, Role.COORDINATE):
        return frozenset()
    index = sentence.clauses.index(clause)
    made = (c for c in sentence.clauses if c.parent == index and brings_about(sentence, c))
    return frozenset(i for c in made if _is_bid(sentence, c) for i in range(c.start, len(sentence.tokens)))


def _is_bid(sentence: Parsed, clause: Clause) -> bool:
    """Whether somebody is made to do something: "forcing the plant to cut power"; who flees was there."""
    at = clause.group.last + 2
    ahead = sentence.tokens[at : at + 5]
    does = (after for to, after in pairwise(ahead) if to.lower == "to")
    return any(t.lower not in _FLEEING for t in does)


_FLEEING = frozenset("flee leave evacuate abandon escape".split())
