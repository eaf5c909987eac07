"""What was not done, told behind "without": "without the port having asked them"."""

from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed

_LONGEST_SUBJECT = 8  # words


def without_at(sentence: Parsed, clause: Clause) -> int | None:
    """The index of the "without" that a perfect participle hangs on, be it by a subject; None for none."""
    if clause.shape is not Shape.PARTICIPLE or not clause.group.perfect or clause.group.governors:
        return None  # "without having to sell it"
    before = range(clause.start - 1, max(-1, clause.start - _LONGEST_SUBJECT), -1)
    at = next((i for i in before if sentence.tokens[i].tag not in NOUN_PHRASE_TAGS), None)
    return at if at is not None and sentence.tokens[at].lower == "without" else None
