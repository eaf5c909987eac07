"""Words for people that are no nouns and that a relative tells of: "those who fled"."""

from viewer.extract.syntax.chunks import Chunk
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed

_ANYBODY = ("those", "anyone", "anybody", "everyone", "everybody", "someone", "somebody")


def anybody_before(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The "those" of "the friends of those who died", whose friends did not; nothing where there is none."""
    before = sentence.tokens[clause.start - 1] if clause.start else None
    told = clause.marker == "who" or clause.shape is Shape.REDUCED
    return [Chunk((clause.start - 1,))] if before and told and before.lower in _ANYBODY else []


def anybody_told(sentence: Parsed, clause: Clause) -> list[Chunk]:
    """The "those" of "Those who fled have come back", of a clause that has no other subject.

    So too of "lost" in "those who ran but lost".
    """
    first = clause.before[0] if clause.before else None
    if first is None:
        over = sentence.clauses[clause.parent] if clause.parent is not None else None
        shares = over is not None and over.role is Role.RELATIVE and over.end == clause.start - 1
        shares = shares and clause.role is Role.COORDINATE
        return anybody_before(sentence, over) if over is not None and shares else []
    opens = sentence.tokens[first].lower in _ANYBODY and sentence.tokens[first + 1].lower == "who"
    return [Chunk((first,))] if opens else []
