"""Participles with a doer of their own: "cranes stood idle, dockers having walked out"."""

from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.without import without_at

_OF_SUBJECT = (*NOUN_PHRASE_TAGS, "DT0", "PRP", "PRF")


def absolute_subject(sentence: Parsed, clause: Clause) -> range:
    """The words of the doer that stands before "having", as indices; empty where there is none.

    So in "without the port having been asked", "With the bridge having collapsed," and "The vote having been
    settled, the minister left".
    """
    tokens, first = sentence.tokens, clause.start
    if clause.shape is not Shape.PARTICIPLE or not clause.group.perfect:
        return range(0)
    if (without := without_at(sentence, clause)) is not None:
        return range(without + 1, clause.start)
    while first > 0 and tokens[first - 1].lower != "with" and tokens[first - 1].tag in _OF_SUBJECT:
        first -= 1
    alone = first < clause.start and tokens[first].tag not in ("PRP", "PRF")
    before = tokens[first - 1].lower if first else ""
    opens = first in (0, sentence.opening) or before in (",", "with")
    return range(first, clause.start) if alone and opens else range(0)
