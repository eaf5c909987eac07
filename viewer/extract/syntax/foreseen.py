"""What a verb of expecting, or a contract, says will do something: "expects the terminal to open"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun
from viewer.extract.syntax.verbs import Tense


def foreseen_subject(sentence: Parsed, clause: Clause) -> int | None:
    """Where the subject of an infinitive begins that a verb of expecting stands over; None if none does.

    So it is with what a contract binds somebody to: "obliges the yard to deliver a third tug".
    """
    if clause.shape is not Shape.INFINITIVE or clause.parent is None:
        return None
    above = sentence.clauses[clause.parent]
    over = above.group
    between = _without_place(sentence.tokens[over.last + 1 : clause.start])
    foresees = over.lemma in words_of("foreseeing-verbs") or is_bound(sentence, above)
    if not foresees or over.passive or not between:
        return None
    parted = any(t.is_mark or t.tag[:1] == "V" for t in between)
    person = len(between) == 1 and between[0].lower in ("her", "him", "it")
    return over.last + 1 if (between[-1].is_noun or person) and not parted else None


def is_bound(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause tells to what a contract or the like binds somebody now."""
    group = clause.group
    if not is_among(group.lemma, "contract-verbs") or group.passive or group.negated or group.modal:
        return False
    noun = subject_noun(sentence, clause) if group.tense is Tense.PRESENT else None
    return noun is not None and is_among(sentence.tokens[noun].lemma.lower(), "pacts")


def _without_place(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without an aside at their end that says where: "the terminal, at Foo,"."""
    marks = [k for k, token in enumerate(words) if token.is_mark]
    aside = len(marks) == 2 and marks[1] == len(words) - 1 and words[marks[0] + 1].tag == "PRP"
    return words[: marks[0]] if aside else words
