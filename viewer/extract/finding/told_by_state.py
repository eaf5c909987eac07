"""What "be", "have" and "lie" tell of all the same: "traffic was up 6 %", "the town had power again"."""

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind

_SHARES = ("half", "third", "quarter", "fifth", "tenth", "twofold", "threefold")


def told_by_state(sentence: Parsed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
    """A figure that moved, light or water that came back; None for neither."""
    return _moved(sentence, clause, is_dated=is_dated) or _back(sentence, clause)


def _moved(sentence: Parsed, clause: Clause, *, is_dated: bool) -> Occurrence | None:
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


def _back(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“Nairobi had electricity again the same night”."""
    group = clause.group
    plain = group.lemma == "have" and group.tense is Tense.PAST and not (group.governors or group.negated)
    words = [t.lower for t in sentence.tokens[group.last + 1 : min(clause.end, group.last + 5)]]
    supplied = words[:1] and words[0] in ("power", "electricity", "light", "water", "current", "heat", "gas")
    return Occurrence(Kind.OPENING, "return") if plain and supplied and "again" in words else None


def lies_idle(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“for three decades the line lay dead”, "the yard has lain idle since May": told with how long."""
    group = clause.group
    after = [t.lower for t in sentence.tokens[group.last + 1 : group.last + 2]]
    shut = group.lemma in ("lie", "stand", "sit") and after and after[0] in words_of("unused-states")
    told = shut and not (group.negated or group.governors) and clause.shape is Shape.FINITE
    noun = subject_noun(sentence, clause)
    lemma = sentence.tokens[noun].lemma.lower() if noun is not None else ""
    low, high = sentence.tokens[clause.start].start, sentence.tokens[clause.end - 1].end
    told = told and any(low <= t.start < high for t in (*sentence.times, *sentence.durations))
    told = told and (after[0] != "dead" or is_among(lemma, "structures", "machines"))
    return Occurrence(Kind.CLOSURE, "idle") if told else None
