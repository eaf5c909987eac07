"""Two verbs with only "and" or "or" between them: "was boarded and searched on 3 May near Aden".

What follows the second belongs to the first as well: what was done, the day and the place.
"""

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_BENCH = frozenset("judge magistrate court tribunal jury bench judges magistrates".split())
_DEALT_WITH = frozenset(
    "remand charge sentence jail imprison bail fine release free arraign convict acquit plead deny".split()
)


def twin_of(sentence: Parsed, index: int) -> int | None:
    """The clause of the verb right behind that of the clause *index* and its "and"; None without one."""
    group = sentence.clauses[index].group
    joint = sentence.tokens[group.last + 1 : group.last + 2]
    if not joint or joint[0].lower not in ("and", "or"):
        return None
    second = (
        i
        for i, c in enumerate(sentence.clauses)
        if c.parent == index and c.group.first == group.last + 2 and not (c.group.modal or c.group.negated)
        if c.group.tense is group.tense or c.group.tense is not Tense.FUTURE  # "was fined and will be freed"
    )
    return next(second, None)


def brought_before(sentence: Parsed, index: int) -> int | None:
    """The clause that opens a sentence with before whom those are brought whom the clause *index* deals with.

    "Brought before a magistrate in Ica on Monday, the men were remanded": one event, with that day and place.
    """
    if sentence.clauses[index].group.lemma not in _DEALT_WITH:
        return None
    for i, clause in enumerate(sentence.clauses):
        after = [t.lower for t in sentence.tokens[clause.group.last + 1 : clause.group.last + 6]]
        opens = clause.shape is Shape.REDUCED and clause.parent == index and clause.start == sentence.opening
        if opens and after[:1] == ["before"] and _BENCH & set(after):
            return i
    return None


def shares_with(sentence: Parsed, index: int) -> int | None:
    """The clause whose day and place the clause *index* has where it names none; None without one."""
    twin = twin_of(sentence, index)
    return brought_before(sentence, index) if twin is None else twin


def is_sent(sentence: Parsed, clause: Clause) -> bool:
    """Whether a verb tells where to or whence, and its twin was not done there: "cancelled or sent to"."""
    behind = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    return bool(behind) and behind[0].lower in ("to", "towards", "toward", "from", "into")
