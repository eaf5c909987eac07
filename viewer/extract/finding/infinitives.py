"""What infinitives tell of: who was first to do it, and what plans are to do."""

from dataclasses import replace

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.meaning.kinds import kind_of
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import tells_intent
from viewer.extract.syntax.firsts import first_to, is_ahead
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.outcomes import is_outcome, made_to
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import with_particle
from viewer.extract.syntax.signed_acts import is_signed
from viewer.model.event import Certainty


def done_first(sentence: Parsed, clause: Clause, told: Occurrence | None) -> Occurrence | None:
    """“was the first to sign”: who signed first has signed; who "may be the first" may sign."""
    over = first_to(sentence, clause)
    if over is None or clause.group.lemma in words_of("stative-verbs"):
        return None
    kind = kind_of(sentence, clause, with_particle(sentence, clause), None)
    done = None if is_ahead(over) else Certainty.OCCURRED
    return replace(told or Occurrence(kind, clause.group.lemma), certainty=done)


def come_to(sentence: Parsed, clause: Clause, told: Occurrence | None) -> Occurrence | None:
    """“left, only to be driven back”, "burst, forcing Lima to close a road": what came of it came about."""
    made = is_outcome(sentence, clause) or made_to(sentence, clause) is not None
    if told is None or not made or is_among(clause.group.lemma, "stative-verbs", "reporting-verbs"):
        return None
    return replace(told, certainty=Certainty.OCCURRED)


def of_intent(sentence: Parsed, clause: Clause, told: Occurrence | None) -> Occurrence | None:
    """“unveiled plans to build a mine by 2030”: what the plans of a clause are to do, or were to."""
    holder = sentence.clauses[clause.parent] if clause.parent is not None else None
    plans = holder is not None and holder.group.last < clause.start - 1 and tells_intent(sentence, clause)
    if holder is None or not plans or clause.group.negated or holder.group.negated:
        return None
    dropped = is_among(holder.group.lemma, "dropping-verbs")
    plan = is_among(holder.group.lemma, "planning-verbs") or is_signed(sentence, clause)
    if not (dropped or plan):
        return None
    kind = kind_of(sentence, clause, clause.group.lemma, None)
    found = told or Occurrence(kind, clause.group.lemma)
    return replace(found, certainty=Certainty.DENIED if dropped else Certainty.PLANNED)
