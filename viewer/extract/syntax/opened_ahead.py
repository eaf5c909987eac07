"""What a subordinate clause opens that stands behind a conjunction: "…, and if they agree the levy …"."""

from itertools import pairwise

from viewer.extract.grammar.tokens import Token
from viewer.extract.syntax.clause_bounds import is_in_phrase
from viewer.extract.syntax.roles import Role
from viewer.extract.syntax.verbs import Tense, VerbGroup

_OPENING = (Role.CONDITION, Role.TIME, Role.OTHER)


def opened_ahead(tokens: tuple[Token, ...], start: int, role: Role, *, reports: bool) -> Role | None:
    """The role of the clause still to come that a clause goes with; None where it goes with the one before.

    Args:
        tokens: the words of the sentence.
        start: the first word of the clause.
        role: its own role.
        reports: whether the verb before is one of saying, with nothing behind it: "said if funds were cut".
    """
    if role not in _OPENING or start < 2 or tokens[start].lower == "only":
        return None
    before = tokens[start - 1]
    if before.text == "," and tokens[start - 2].tag in ("CJC", "CJT"):
        before = tokens[start - 2]  # "and, should the storm pass, it will sail"
    if before.text == ";":
        return Role.MAIN
    if reports or before.tag == "CJT":
        return Role.COMPLEMENT
    return Role.COORDINATE if before.tag == "CJC" else None


def second_condition(tokens: tuple[Token, ...], low: int, group: VerbGroup) -> int | None:
    """Where a second condition opens that "and" joins to the first: "if they agree and the bank signs, it".

    Args:
        tokens: the words of the sentence.
        low: the first word behind the verb of the first condition.
        group: the verb behind it, with another one to come.
    """
    joint = next((i for i in range(low, group.first) if tokens[i].lower in ("and", "or")), None)
    if joint is None or group.modal or group.tense is Tense.FUTURE:
        return None
    if any(tokens[i].is_mark for i in range(low, group.first) if i != joint - 1):
        return None
    return joint + 1 if _is_one_phrase(tokens[joint + 1 : group.first]) else None


def _is_one_phrase(words: tuple[Token, ...]) -> bool:
    """Whether words are one noun phrase or none: no second one begins in them, "gas the field"."""
    anew = (b for a, b in pairwise(words) if a.tag != "PRF" and b.tag in ("AT0", "DPS", "PNP"))
    return all(is_in_phrase(t) or t.tag in ("PNP", "PRF") for t in words) and next(anew, None) is None
