"""Two verbs with nothing but "and" between them: "was boarded and searched on 3 May near Aden".

What follows the second belongs to the first as well: what was done, the day and the place.
"""

from viewer.extract.syntax.parsing import Parsed


def twin_of(sentence: Parsed, index: int) -> int | None:
    """The clause of the verb right behind that of the clause *index* and its "and"; None without one."""
    group = sentence.clauses[index].group
    joint = sentence.tokens[group.last + 1 : group.last + 2]
    if not joint or joint[0].lower != "and":
        return None
    second = (
        i
        for i, c in enumerate(sentence.clauses)
        if c.parent == index and c.group.first == group.last + 2 and not (c.group.modal or c.group.negated)
    )
    return next(second, None)
