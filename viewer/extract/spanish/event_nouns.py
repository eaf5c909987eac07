"""The event nouns that a Spanish verb only carries: "inició la construcción", "se produjo un derrame"."""

from viewer.extract.spanish.antecedents import OPENERS
from viewer.extract.spanish.clauses import Clause, Shape
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, object_, relative_object, subject
from viewer.extract.spanish.words import noun_trigger, verb_trigger, words_of
from viewer.model.event import Kind


def subject_noun(sentence: Analysed, clause: Clause) -> int | None:
    """The noun that heads the subject; None where there is none."""
    span = subject(sentence, clause)
    return head_of(sentence, span[0]) if span else None


def event_noun(sentence: Analysed, clause: Clause) -> int | None:
    """The event noun that is the object of the verb, or its subject where that is what happens."""
    spans = [object_(sentence, clause) or relative_object(sentence, clause)]
    intransitive = (
        clause.group.reflexive or clause.group.passive or clause.group.lemma in words_of("occurring-verbs")
    )
    if intransitive or spans[0] is None:
        found = subject(sentence, clause)
        before = found is not None and found[0] < clause.group.first
        # "de la mina al puerto, salida del mineral, hay 40 km": what there is stands behind "hay"
        spans.append(None if before and clause.group.lemma == "haber" else found)
    for span in spans:
        head = head_of(sentence, span[0]) if span else None
        if (
            head is not None
            and not sentence.tokens[head].is_name
            and noun_trigger(sentence.tokens[head].lower)
        ):
            return head
    return None


_SCENES = (Kind.INCIDENT, Kind.MEETING)
_HOLDING = (
    "celebrar",
    "realizar",
    "efectuar",
    "ocurrir",
    "registrar",
    "producir",
    "desarrollar",
    "acontecer",
)


def tells_when(sentence: Analysed, clause: Clause) -> bool:
    """Whether a participle dates what its verb tells of: "ganó las elecciones celebradas el domingo"."""
    if clause.shape is not Shape.REDUCED or clause.parent is None or clause.group.lemma not in _HOLDING:
        return False
    noun, over = subject_noun(sentence, clause), sentence.parts[clause.parent]
    if noun is None or _speaks_of(over):
        return False
    return noun == event_noun(sentence, over) or _is_scene(sentence, over, noun, clause)


def _is_scene(sentence: Analysed, over: Clause, noun: int, clause: Clause) -> bool:
    """Whether it was in the noun that people died or met: "murieron en un alud ocurrido el lunes"."""
    verb, thing = verb_trigger(over.group.lemma), noun_trigger(sentence.tokens[noun].lower)
    same = verb is not None and thing is not None and verb.kind is thing.kind and verb.kind in _SCENES
    first = noun
    while first and sentence.tokens[first - 1].tag in OPENERS:
        first -= 1
    there = sentence.tokens[first - 1].lower in ("en", "durante") and first - 1 > over.group.last
    low, high = sentence.tokens[over.start].start, sentence.tokens[clause.start].start
    return same and there and not any(low <= t.start < high for t in sentence.times)


def happened(sentence: Analysed, clause: Clause) -> int | None:
    """The noun of what a participle says to have happened: "el crimen ocurrido el lunes"; else None."""
    if clause.shape is not Shape.REDUCED or clause.group.lemma not in words_of("dating-verbs"):
        return None
    noun = subject_noun(sentence, clause)
    told = noun is not None and noun_trigger(sentence.tokens[noun].lower) is not None
    return noun if told and not tells_when(sentence, clause) else None


def _speaks_of(clause: Clause) -> bool:
    """Whether a verb only speaks of what happened: "investiga el crimen ocurrido el lunes"."""
    trigger = verb_trigger(clause.group.lemma)
    return trigger is not None and trigger.kind in (Kind.LEGAL, Kind.STATEMENT, Kind.DECISION)
