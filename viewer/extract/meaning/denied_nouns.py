"""What is denied by a noun of its own: "denied reports of a withdrawal", "called talk of an attack false"."""

from viewer.extract.grammar.time_phrases import time_end
from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.meaning.denied_around import is_saying, is_untrue
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import phrase_head
from viewer.extract.times.timex import Timex
from viewer.model.event import Certainty, Kind

_CALLING = ("call", "describe", "brand", "label")
_TALK = ("talk", "news", "word")
_GRANTED = (Kind.LEGAL, Kind.DECISION, Kind.APPOINTMENT, Kind.STATEMENT, Kind.ECONOMIC)
"""Kinds of what may be denied to somebody: bail, a permit, a loan."""


def denied_noun(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """The event that a verb of denying has for its object, be it behind "reports of"; None without one."""
    group, tokens = clause.group, sentence.tokens
    if group.passive or group.negated or group.modal or group.governors:
        return None
    if group.first and tokens[group.first - 1].lower == "nor":
        return None  # "neither confirmed nor denied the raid"
    if group.lemma not in _CALLING and group.lemma not in words_of("denying-verbs"):
        return None
    head = phrase_head(sentence, time_end(tokens, group.last + 1), clause.end)
    if head is None:
        return None
    said = is_saying(tokens[head].lemma.lower()) or tokens[head].lower in _TALK
    if said and [t.lower for t in tokens[head + 1 : head + 2]] == ["of"]:
        calls = group.lemma in _CALLING and any(is_untrue(sentence, i) for i in clause.after)
        noun = (
            phrase_head(sentence, head + 2, clause.end)
            if calls or group.lemma in words_of("denying-verbs")
            else None
        )
        trigger = noun_trigger(tokens[noun].lemma.lower()) if noun is not None else None
        return Occurrence(trigger.kind, trigger.verb, noun, Certainty.DENIED) if trigger else None
    trigger = noun_trigger(tokens[head].lemma.lower()) if group.lemma == "deny" else None
    if trigger is None or trigger.kind in _GRANTED:
        return None
    return Occurrence(trigger.kind, trigger.verb, head, Certainty.DENIED)


def dates_of_denied(
    sentence: Parsed, clause: Clause, what: Occurrence | None, times: tuple[Timex, ...]
) -> tuple[Timex, ...]:
    """The times of a clause that may be those of what it denies: a day is that of the denial.

    "Denied reports of a pull-out on Monday", "the pull-out in May was denied on Monday".
    """
    if what is None or what.noun is None or what.certainty is not Certainty.DENIED:
        return times
    verb, noun = sentence.tokens[clause.group.first].start, sentence.tokens[what.noun].start
    inside = (t for t in times if noun < t.start and (t.start < verb or noun > verb))
    return tuple(t for t in inside if t.start < verb or t.unit not in ("d", "w"))
