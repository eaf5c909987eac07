"""Two things told of which only one came about: "the men either fled or were killed"."""

from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed


def either_or(sentence: Parsed, clause: Clause) -> str | None:
    """The "either" of what a clause tells as one of two that "or" parts; None where there is no choice."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if over is not None and _is_second(sentence, clause):
        return _either(sentence, over)
    index = sentence.clauses.index(clause)
    second = any(c.parent == index and _is_second(sentence, c) for c in sentence.clauses)
    behind = sentence.tokens[clause.group.last + 1 : clause.group.last + 3]
    twin = [t.lower for t in behind[:1]] == ["or"] and [t.tag[:2] for t in behind[1:]] == ["VV"]
    return _either(sentence, clause) if second or twin else None


def _is_second(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause is joined by "or" to the one that it hangs on."""
    joint = sentence.tokens[clause.start - 1].lower if clause.start else ""
    return clause.role is Role.COORDINATE and joint == "or"


def _either(sentence: Parsed, clause: Clause) -> str | None:
    """The "either" that opens a clause or stands by its verb: not that of "closed either mine or dam".

    Of many some do the one and some the other: "700 people either fled or were killed".
    """
    near = range(max(clause.start, clause.group.first - 1), clause.group.last)
    opening = (i for i in (clause.start - 1, clause.start) if i >= 0 and sentence.tokens[i].tag == "CJC")
    found = (i for i in (*near, *opening) if sentence.tokens[i].lower == "either")
    word = next((sentence.tokens[i].text for i in found), None)
    return None if word and (clause.group.progressive or _are_many(sentence, clause)) else word


def _are_many(sentence: Parsed, clause: Clause) -> bool:
    """Whether the subject tells how many they are: "most districts", "700 people who"."""
    words = [sentence.tokens[i] for chunk in subject_chunks(sentence, clause)[:1] for i in chunk.words]
    return any(t.tag == "CRD" or t.lower in _MANY for t in words) or bool(
        _MANY & {sentence.tokens[i].lower for i in clause.before}
    )


_MANY = frozenset("most many some several all hundreds thousands dozens scores".split())
