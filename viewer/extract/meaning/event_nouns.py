"""The kind of an event by the noun its clause is about or is done to, of whose verb nothing is known."""

from viewer.extract.grammar.words import noun_trigger
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, subject_noun
from viewer.model.event import Kind


def of_event(sentence: Parsed, clause: Clause) -> Kind | None:
    """The kind of the event noun that begins, ends or falls apart: "talks broke down"."""
    noun = subject_noun(sentence, clause)
    first = sentence.tokens[clause.start] if noun is None else sentence.tokens[noun]  # "Dredging began"
    trigger = noun_trigger(first.lower) or noun_trigger(first.lemma.lower())  # "drilling" is no drill
    return trigger.kind if trigger else None


def of_nouns(sentence: Parsed, clause: Clause) -> Kind:
    """The kind that the subject or the object gives a verb of which nothing is known."""
    done_to = None if clause.group.passive else object_noun(sentence, clause)
    for noun in (done_to,) if done_to is not None else (subject_noun(sentence, clause),):
        trigger = noun_trigger(sentence.tokens[noun].lemma.lower()) if noun is not None else None
        if trigger and noun is not None and sentence.tokens[noun].lower != "trials":
            return trigger.kind  # trials are tests, unless a court holds them
    return Kind.OTHER
