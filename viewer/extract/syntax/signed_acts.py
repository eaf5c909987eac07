"""What a pact just signed is to do: "signed an agreement on Monday to build a port by 2030"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed

_SIGNING = frozenset("sign seal ink conclude reach strike win".split())


def is_signed(sentence: Parsed, clause: Clause) -> bool:
    """Whether an infinitive is what a pact signed in its sentence is to do by some day, or from it on."""
    holder = sentence.clauses[clause.parent] if clause.parent is not None else None
    if holder is None or clause.shape is not Shape.INFINITIVE or clause.group.passive:
        return False
    if holder.group.lemma not in _SIGNING or holder.group.passive or holder.group.negated:
        return False
    pact = _noun_before(sentence, holder, clause)
    low, high = sentence.tokens[clause.group.last].end, sentence.tokens[clause.end - 1].end
    due = any(low < t.start < high and t.relation in ("by", "from") for t in sentence.times)
    return due and (is_among(pact, "pacts") or pact == "contract")


def _noun_before(sentence: Parsed, holder: Clause, clause: Clause) -> str:
    """The word before an infinitive and the day told between: "an agreement on Monday to"."""
    at = clause.start - 1
    while at > holder.group.last and (
        sentence.tokens[at].start in sentence.timed or sentence.tokens[at].tag == "PRP"
    ):
        at -= 1
    return sentence.tokens[at].lemma.lower() if at > holder.group.last else ""
