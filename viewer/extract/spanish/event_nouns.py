"""The event nouns that a Spanish verb only carries: "inició la construcción", "se produjo un derrame"."""

from viewer.extract.spanish.clauses import Clause, Shape
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.spanish.phrases import head_of, object_, subject
from viewer.extract.spanish.words import noun_trigger, words_of


def subject_noun(sentence: Analysed, clause: Clause) -> int | None:
    """The noun that heads the subject; None where there is none."""
    span = subject(sentence, clause)
    return head_of(sentence, span[0]) if span else None


def event_noun(sentence: Analysed, clause: Clause) -> int | None:
    """The event noun that is the object of the verb, or its subject where that is what happens."""
    spans = [object_(sentence, clause)]
    intransitive = (
        clause.group.reflexive or clause.group.passive or clause.group.lemma in words_of("occurring-verbs")
    )
    if intransitive or spans[0] is None:
        spans.append(subject(sentence, clause))
    for span in spans:
        head = head_of(sentence, span[0]) if span else None
        if (
            head is not None
            and not sentence.tokens[head].is_name
            and noun_trigger(sentence.tokens[head].lower)
        ):
            return head
    return None


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
    noun = subject_noun(sentence, clause)
    return noun is not None and noun == event_noun(sentence, sentence.parts[clause.parent])
