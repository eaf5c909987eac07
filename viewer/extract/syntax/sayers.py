"""What a participle says: "denied it, saying that the pump was shut", "left, saying it would return"."""

from dataclasses import replace

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape

_INSIDE = (Role.COMPLEMENT, Role.RELATIVE, Role.TIME, Role.CONDITION)


def hang_on_sayers(tokens: tuple[Token, ...], made: list[Clause]) -> None:
    """Hang what is said on the participle that says it, and that on the clause whose subject speaks."""
    for i, clause in enumerate(made):
        sayer = _before_that(tokens, made, clause)
        if sayer is None and (sayer := _within(tokens, made, clause)) is not None:
            said = clause.start + 1
            made[sayer] = replace(made[sayer], end=said, parent=clause.parent)
            clause = replace(clause, start=said, role=Role.COMPLEMENT)
        if sayer is not None:
            made[sayer] = replace(made[sayer], parent=_outside(made, made[sayer].parent))
            made[i] = replace(clause, parent=sayer)


def _before_that(tokens: tuple[Token, ...], made: list[Clause], clause: Clause) -> int | None:
    """The participle behind a comma and right before the "that" of a clause."""
    if clause.role is not Role.COMPLEMENT or clause.marker != "that":
        return None
    at = next((k for k, c in enumerate(made) if c.end == clause.start and _says(c)), None)
    set_off = at is not None and made[at].start > 0 and tokens[made[at].start - 1].text == ","
    return at if set_off else None


def _within(tokens: tuple[Token, ...], made: list[Clause], clause: Clause) -> int | None:
    """The participle behind a comma that a clause without a "that" was taken to open with."""
    opens = clause.shape is Shape.FINITE and clause.role in (Role.MAIN, Role.COORDINATE)
    if not opens or clause.parent is None or not clause.start or tokens[clause.start - 1].text != ",":
        return None
    return next((k for k, c in enumerate(made) if c.start == clause.start and _says(c)), None)


def _says(clause: Clause) -> bool:
    plain = clause.shape is Shape.PARTICIPLE and not (clause.group.passive or clause.group.perfect)
    return plain and clause.group.lemma in words_of("reporting-verbs")


def _outside(made: list[Clause], at: int | None) -> int | None:
    """The clause that one within it hangs on, whose subject speaks."""
    while at is not None and made[at].role in _INSIDE and made[at].parent is not None:
        at = made[at].parent
    return at
