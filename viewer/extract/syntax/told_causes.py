"""The incident that a relative clause goes on about: "the storm of 3 May, which killed nine"."""

from viewer.extract.grammar.words import noun_trigger, words_of
from viewer.extract.syntax.chunks import chunks
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.told_among import cause_among
from viewer.extract.syntax.verbs import Tense
from viewer.model.event import Kind

_LONGEST = 24  # words before the clause in which the incident is looked for


def cause(sentence: Parsed, clause: Clause) -> int | None:
    """The first word of the incident that a relative clause says the harm of; None where it is none.

    So too of one that has its day right before: "the blackout of 28 April, which left it dark".
    """
    if clause.role is not Role.RELATIVE:
        return None
    if (dated := _dated_incident(sentence, clause)) is not None:
        return dated
    if clause.group.lemma not in words_of("harming-verbs"):
        return None  # asked of every clause, and rarely so
    low = max(0, clause.start - _LONGEST)
    found = [c for c in chunks(sentence, range(low, clause.start)) if c.is_noun]
    at = cause_among(sentence, clause, found)
    return _with_owner(sentence, found[at].words[0]) if at is not None else None


def _dated_incident(sentence: Parsed, clause: Clause) -> int | None:
    """Where an incident begins that has its day right before the clause: "the storm of 3 May, which"."""
    tokens, at = sentence.tokens, clause.start - 2
    past = clause.group.tense is Tense.PAST and not (clause.group.modal or clause.group.governors)
    if clause.marker != "which" or at < 2 or tokens[at + 1].text != "," or not past:
        return None
    while at > 0 and at in sentence.dated:
        at -= 1
    led = at < clause.start - 2 and tokens[at].lower in ("of", "on", "in")
    trigger = noun_trigger(tokens[at - 1].lemma.lower()) if led else None
    if trigger is None or trigger.kind is not Kind.INCIDENT:
        return None
    at -= 1
    while at > 0 and tokens[at - 1].tag in ("AJ0", "NN1", "NP0", "ORD", "CRD"):
        at -= 1
    return at


def _with_owner(sentence: Parsed, first: int) -> int:
    """Where a phrase begins with the day or name that owns it: "Tuesday" in "Tuesday's flood"."""
    owned = first > 1 and sentence.tokens[first - 1].tag == "POS"
    return first - 2 if owned and sentence.tokens[first - 2].is_noun else first
