"""A clause whose subject is told more of before its verb: "and her master, who had fled, was held".

So is one of time: "once the cabinet, which meets on Friday, has approved it".
"""

from dataclasses import replace

from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS, Token
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.verbs import Tense

_PHRASE = (*NOUN_PHRASE_TAGS, "DT0", "PRF")
_OPENING = ("AT0", "DPS", "CRD", "NP0", "DT0")
_JOINTS = ("and", "but", "once", "after", "before", "until")
_FINITE = ("VBD", "VBZ", "VHD", "VHZ", "VM0", "VVD", "VVZ", "VBB", "VHB")


def set_off_subjects(tokens: tuple[Token, ...], found: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The clauses, with the words between "and" and a relative as the subject of the verb behind that.

    Args:
        tokens: the tagged words.
        found: the clauses in the order of their opening words, parents by index.
    """
    for i, clause in enumerate(found):
        aside = found[clause.parent] if clause.parent is not None else None
        if i < 2 or aside is None or clause.parent != i - 1 or aside.parent is None:
            continue
        above = found[aside.parent]
        joint = _joint(tokens, above, aside, clause)
        if joint is not None:
            main = replace(_opened(tokens, joint, clause, above), parent=aside.parent)
            shortened = replace(above, end=min(joint, main.start))
            swapped = [*found[: i - 1], main, replace(aside, parent=i - 1), *found[i + 1 :]]
            swapped[aside.parent] = shortened
            moved = {i: i - 1, i - 1: i}
            return tuple(c if k <= i else replace(c, parent=moved.get(c.parent, c.parent))
                         if c.parent is not None else c for k, c in enumerate(swapped))  # fmt: skip
    return found


def _joint(tokens: tuple[Token, ...], above: Clause, aside: Clause, clause: Clause) -> int | None:
    """The "and" before a noun phrase, a relative between commas and a finite verb; else None."""
    bare = (
        clause.role in (Role.MAIN, Role.ATTRIBUTION)
        and clause.start == clause.group.first
        and above.end == aside.start - 1
    )
    between = bare and aside.role is Role.RELATIVE and tokens[aside.start - 1].text == ","
    if not between or clause.start != aside.end + 1 or tokens[clause.start].tag not in _FINITE:
        return None
    for k in range(aside.start - 2, above.group.last, -1):
        if tokens[k].tag not in _PHRASE:
            opens = k + 1 < aside.start - 1 and tokens[k + 1].tag in _OPENING
            joins = tokens[k].lower in _JOINTS or _is_as_soon_as(tokens, k)
            return k if opens and joins else None
    return None


def _is_as_soon_as(tokens: tuple[Token, ...], at: int) -> bool:
    return [t.lower for t in tokens[max(0, at - 2) : at + 1]] == ["as", "soon", "as"]


def _opened(tokens: tuple[Token, ...], joint: int, clause: Clause, above: Clause) -> Clause:
    """The clause behind "and", or from "once" or "as soon as" on, which is a condition of what is to come."""
    if tokens[joint].tag == "CJC":
        return replace(clause, start=joint + 1, role=Role.COORDINATE)
    ahead = above.group.tense is Tense.FUTURE or bool(above.group.modal or above.group.governors)
    low = joint - 2 if _is_as_soon_as(tokens, joint) else joint
    awaited = ahead and tokens[joint].lower in ("once", "as")
    role = Role.CONDITION if awaited else Role.TIME
    return replace(clause, start=low, role=role, marker=tokens[low].lower)
