"""Dates that stand with what a clause is told of, and are those of the clause as well."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.extract.times.timex import Timex, TimexType

_GIVING = ("give", "grant", "hand", "cede", "assign", "transfer", "bind", "commit", "oblige", "entitle")
_SETTLED = ("sign", "reach", "agree", "conclude", "seal", "strike", "ink")


def of_pact(sentence: Parsed, clause: Clause) -> Timex | None:
    """When a pact was signed that gives something: "an accord signed in July 1987 gave Delhi a say"."""
    group, noun = clause.group, subject_noun(sentence, clause)
    if noun is None or group.lemma not in _GIVING or group.tense is not Tense.PAST or group.negated:
        return None
    if not is_among(sentence.tokens[noun].lemma.lower(), "pacts"):
        return None
    signed = next((c for c in sentence.clauses if c.shape is Shape.REDUCED and c.start == noun + 1), None)
    if signed is None or signed.group.lemma not in _SETTLED or signed.end > group.first + 1:
        return None
    low, high = sentence.tokens[signed.start].start, sentence.tokens[group.first].start
    days = (t for t in sentence.times if low <= t.start < high and t.type is TimexType.DATE and t.past)
    return next(days, None)
