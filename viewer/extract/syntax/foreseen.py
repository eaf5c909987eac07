"""What a verb of expecting says will do something: "the terminal" in "expects the terminal to open"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed


def foreseen_subject(sentence: Parsed, clause: Clause) -> int | None:
    """Where the subject of an infinitive begins that a verb of expecting stands over; None if none does."""
    if clause.shape is not Shape.INFINITIVE or clause.parent is None:
        return None
    over = sentence.clauses[clause.parent].group
    between = _without_place(sentence.tokens[over.last + 1 : clause.start])
    if over.lemma not in words_of("foreseeing-verbs") or over.passive or not between:
        return None
    parted = any(t.is_mark or t.tag[:1] == "V" for t in between)
    person = len(between) == 1 and between[0].lower in ("her", "him", "it")
    return over.last + 1 if (between[-1].is_noun or person) and not parted else None


def _without_place(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without an aside at their end that says where: "the terminal, at Foo,"."""
    marks = [k for k, token in enumerate(words) if token.is_mark]
    aside = len(marks) == 2 and marks[1] == len(words) - 1 and words[marks[0] + 1].tag == "PRP"
    return words[: marks[0]] if aside else words
