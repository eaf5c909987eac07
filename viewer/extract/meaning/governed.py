"""Events that a verb of saying or expecting governs: "ruled out a strike", "expects exports to rise"."""

from viewer.extract.grammar.words import noun_trigger, verb_trigger, words_of
from viewer.extract.meaning.denied_around import denied_content, unthinkable_end
from viewer.extract.meaning.kinds import kind_of, paired
from viewer.extract.meaning.stakes import leaning, subject_leaning
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.foreseen import foreseen_subject, is_bound
from viewer.extract.syntax.occurrences import Occurrence
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, phrase_head, subject_noun, with_particle
from viewer.model.event import Certainty, Kind


def ruled_out(sentence: Parsed, index: int) -> Occurrence | None:
    """“ruled out closing”, "ruled out a strike": what is ruled out, or may yet be, is the event."""
    clause = sentence.clauses[index]
    if with_particle(sentence, clause) != "rule out" or clause.group.passive:
        return None
    if denied_content(sentence, index):
        return None  # "ruled out that it would be built"
    refused = any(sentence.tokens[i].lemma in words_of("refusing-verbs") for i in clause.group.governors)
    certainty = Certainty.POSSIBLE if clause.group.negated or refused else None
    inner = next((c for c in sentence.clauses if c.parent == index and c.shape is Shape.PARTICIPLE), None)
    if inner is not None and inner.group.first == clause.group.last + 2:
        trigger = verb_trigger(inner.group.lemma)
        kind = kind_of(sentence, inner, with_particle(sentence, inner), trigger)
        return Occurrence(kind, trigger.verb if trigger else "rule out", None, certainty)
    noun = _event_noun(sentence, clause.group.last + 2, clause.end)
    if noun is None:
        kind = leaning(sentence, clause, "") or Kind.DECISION  # "any new spending"
        return None if certainty else Occurrence(kind, "rule out")
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower())
    return Occurrence(trigger.kind, trigger.verb, noun, certainty) if trigger else None


def denied_subject(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“the shelling was denied by the army”, “a rise was ruled out”: the event noun that is the subject."""
    group = clause.group
    phrase = "deny" if group.lemma == "deny" else with_particle(sentence, clause)
    if unthinkable_end(sentence, clause):
        noun = subject_noun(sentence, clause)
        trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
        if trigger:
            return Occurrence(trigger.kind, trigger.verb, noun)
        kind = subject_leaning(sentence, clause)  # "Higher port dues are out of the question"
        return Occurrence(kind, "rule out") if kind else None
    open_ = group.negated and group.modal in ("can", "could") and phrase == "rule out"
    if (
        phrase not in ("deny", "rule out")
        or not group.passive
        or ((group.negated or group.modal) and not open_)
    ):
        return None
    noun = subject_noun(sentence, clause)
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    if trigger is None:
        kind = leaning(sentence, clause, "") if phrase == "rule out" and not open_ else None
        return Occurrence(kind, "rule out") if kind else None
    if phrase == "deny" and trigger.kind in _GRANTED:
        return None  # "bail was denied"
    certainty = Certainty.DENIED if phrase == "deny" else Certainty.POSSIBLE if open_ else None
    return Occurrence(trigger.kind, trigger.verb, noun, certainty)


_GRANTED = (Kind.LEGAL, Kind.DECISION, Kind.APPOINTMENT, Kind.STATEMENT)
"""Kinds of what may be granted or denied to somebody."""


def reported(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“reported a slick off Odesa”, "called an early election": what is said is the event."""
    if clause.group.lemma not in words_of("event-reports") or clause.group.negated or clause.group.passive:
        return None
    verb = with_particle(sentence, clause)
    noun = _event_noun(sentence, clause.group.last + 1, clause.end)
    if clause.group.lemma == "call" and _is_named(sentence, object_noun(sentence, clause)):
        return None
    head = object_noun(sentence, clause)
    counts = head is not None and sentence.tokens[head].lemma in ("case", "infection")
    if (counts or clause.group.lemma == "call") and (kind := paired(sentence, clause, verb)):
        return Occurrence(kind, clause.group.lemma, None)
    trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
    return Occurrence(trigger.kind, trigger.verb, noun) if trigger and clause.group.lemma != "call" else None


def _is_named(sentence: Parsed, noun: int | None) -> bool:
    """Whether what somebody calls a thing follows it: "called the decision a disgrace"."""
    after = sentence.tokens[noun + 1 : noun + 2] if noun is not None else ()
    return bool(after) and (after[0].tag in ("AT0", "AJ0", "PUQ") or after[0].text[0] in "“\"'‘")


def expected(sentence: Parsed, clause: Clause) -> Occurrence | None:
    """“expects exports to rise”, "obliges the yard to deliver": an infinitive with a subject of its own."""
    if foreseen_subject(sentence, clause) is None or clause.parent is None:
        return None
    trigger = verb_trigger(with_particle(sentence, clause)) or verb_trigger(clause.group.lemma)
    if trigger is None and clause.group.lemma in words_of("stative-verbs"):
        return None  # "expects the mine to cost"
    last = next(i for i in range(clause.start - 1, 0, -1) if not sentence.tokens[i].is_mark)
    of_noun = noun_trigger(sentence.tokens[last].lemma.lower())
    kind = (
        of_noun.kind
        if of_noun and trigger is None
        else kind_of(sentence, clause, with_particle(sentence, clause), trigger)
    )
    verb = trigger.verb if trigger else clause.group.lemma
    over = sentence.clauses[clause.parent]
    if sentence.tokens[over.start].lower == "few":
        return None  # "few expect the vote to settle much"
    nobody = sentence.tokens[over.start].lower in words_of("negative-subjects")
    negated = over.group.negated or nobody
    ahead = Certainty.PLANNED if is_bound(sentence, over) else Certainty.POSSIBLE
    return Occurrence(kind, verb, None, Certainty.DENIED if negated else ahead)


def _event_noun(sentence: Parsed, first: int, end: int) -> int | None:
    """The head of the noun phrase that opens at *first*, if it tells of an event."""
    head = phrase_head(sentence, first, end)
    return head if head is not None and noun_trigger(sentence.tokens[head].lemma.lower()) else None
