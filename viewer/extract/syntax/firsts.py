"""Who was the first, last or only one to do something: that it was done is told by an infinitive."""

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_RANKS = ("first", "second", "third", "last", "latest", "only")

_OTHERS = frozenset(", ; that who attempt effort bid move step chance opportunity try time".split())
"""What parts the infinitive from who did it, or of what else it says more: "the latest attempt to"."""


def first_to(sentence: Parsed, clause: Clause) -> Clause | None:
    """The clause that says who did first what an infinitive tells: "Fiji was the last to sign"; else None.

    So it is with who will or may: "may be the first to use the quay".
    """
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if over is None or clause.shape is not Shape.INFINITIVE or clause.group.passive or clause.group.negated:
        return None
    was = is_ahead(over) or over.group.tense is Tense.PAST or over.group.perfect
    was = was and over.group.lemma in ("be", "become") and not over.group.negated
    if not was or not any(sentence.tokens[i].is_noun for i in over.before):
        return None  # "it was the first time to act"
    between = [token.lower for token in sentence.tokens[over.group.last + 1 : clause.start]]
    ranked = between[:1] == ["the"] and any(word in _RANKS for word in between[1:4])
    other = set(between) & _OTHERS or over.group.governors
    return over if ranked and not other else None


def is_ahead(over: Clause) -> bool:
    """Whether a clause says of what is to be or may be: "could become"."""
    return over.group.tense is Tense.FUTURE or bool(over.group.modal)


def only_ranks(sentence: Parsed, index: int) -> bool:
    """Whether a clause only says that its subject was first to do what the infinitive in it tells."""
    over = sentence.clauses[index]
    held = (c for c in sentence.clauses if c.parent == index and c.start > over.group.last)
    return over.group.lemma in ("be", "become") and any(first_to(sentence, c) is over for c in held)
