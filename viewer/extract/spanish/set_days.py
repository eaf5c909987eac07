"""What a Spanish participle sets for a day: "la vista, prevista para el lunes"."""

from viewer.extract.spanish.clauses import Clause
from viewer.extract.spanish.event_nouns import subject_noun
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.words import noun_trigger, words_of
from viewer.extract.syntax.occurrences import Occurrence
from viewer.model.event import Certainty

_AT_FIRST = ("inicialmente", "originalmente", "originariamente", "antes")


def set_for(sentence: Analysed, clause: Clause) -> Occurrence | None:
    """The noun that lies ahead; None where it is no event noun, or was put off."""
    noun = subject_noun(sentence, clause)
    found = noun_trigger(sentence.tokens[noun].lower) if noun is not None else None
    told = found is not None and not _is_called_off(sentence, clause)
    return Occurrence(found.kind, found.verb, noun, Certainty.PLANNED) if found and told else None


def _is_called_off(sentence: Analysed, clause: Clause) -> bool:
    """Whether what was set for a day is not held then: "la vista, prevista para el lunes, fue aplazada"."""
    after = sentence.tokens[clause.group.last + 1 : clause.group.last + 2]
    over = sentence.parts[clause.parent] if clause.parent is not None else None
    put_off = (
        over is not None and over.group.lemma in words_of("calling-off-verbs") and not over.group.negated
    )
    return put_off or bool(after and after[0].lower in _AT_FIRST)
