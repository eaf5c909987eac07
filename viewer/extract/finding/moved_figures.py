"""Figures told to have risen or fallen without a verb that says so: "traffic was up 6 %"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind

_SHARES = ("half", "third", "quarter", "fifth", "tenth", "twofold", "threefold")


def moved(sentence: Parsed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """The rise or fall of a figure: "sales were down 3% in May", "traffic was 6% higher".

    It has to be said by how much, and in the present since when; of a price or a trade, not of "hopes".
    """
    group, noun = clause.group, subject_noun(sentence, clause)
    if group.lemma != "be" or group.governors or group.modal or noun is None:
        return None
    if not is_among(sentence.tokens[noun].lemma.lower(), "trade-figures"):
        return None
    words = [token.lower for token in sentence.tokens[group.last + 1 : min(clause.end, group.last + 7)]]
    counted = any(word in ("%", "percent", "per cent", *_SHARES) for word in words)
    compared = words[:1] in (["up"], ["down"]) or any(word in ("higher", "lower") for word in words[1:])
    told = group.tense is Tense.PAST or (group.tense is Tense.PRESENT and is_dated)
    return Occurrence(Kind.ECONOMIC, "move") if counted and compared and told else None
