"""The day of what a mishap did, told by what began it: "Hit by a drone on 3 May, the ship burned"."""

from dataclasses import replace

from viewer.extract.dating.clause_times import dates_of, is_simple_past
from viewer.extract.dating.timing import is_plain_date
from viewer.extract.grammar.words import verb_trigger, words_of
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex
from viewer.model.event import Kind

_HARMED = frozenset("dead injured wounded homeless stranded missing hurt".split())


def of_mishap(sentence: Parsed, clause: Clause, other: Clause) -> tuple[Timex, ...]:
    """The day that opens with what began it: "Hit by a drone on 3 May, the ship burned for a day"."""
    if _is_harm_of(sentence, clause, other):
        return tuple(t for t in dates_of(sentence, other) if is_plain_date(t))
    opens = other.shape is Shape.REDUCED and other.start == clause.start
    opens = opens and sentence.tokens[other.end].text == "," and other.end < clause.group.first
    kinds = [trigger.kind for c in (other, clause) if (trigger := verb_trigger(c.group.lemma))]
    if not opens or kinds != [Kind.INCIDENT, Kind.INCIDENT] or not is_simple_past(clause):
        return ()
    dates = (t for t in dates_of(sentence, other) if is_plain_date(t) and t.unit == "d")
    return tuple(replace(t, relation="on") for t in dates)


def _is_harm_of(sentence: Parsed, clause: Clause, other: Clause) -> bool:
    """Whether a relative tells when that came which did harm: "the mud that hit it on Friday killed 11"."""
    told = other.role is Role.RELATIVE and other.marker in ("that", "which") and not other.group.perfect
    inside = told and clause.start < other.start and other.end <= clause.group.first + 1
    harm = clause.group.lemma in words_of("harming-verbs") or _leaves_harmed(sentence, clause)
    return inside and harm and is_simple_past(clause) and is_simple_past(other) and not clause.group.passive


def _leaves_harmed(sentence: Parsed, clause: Clause) -> bool:
    """Whether it says how many it left dead or without a roof: "left 200 people homeless"."""
    words = {t.lower for t in sentence.tokens[clause.group.last + 1 : clause.end]}
    return clause.group.lemma == "leave" and bool(words & _HARMED)
