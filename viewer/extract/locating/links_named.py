"""The ends of a line that has its name from them: "the Paris-Lyon line reopened"."""

from viewer.extract.grammar.words import words_of
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.doers import subject_chunks
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun
from viewer.model.event import Kind

_AT_BOTH = (Kind.OPENING, Kind.CLOSURE, Kind.CONSTRUCTION)
_ALSO = frozenset("ferry link service tunnel cable bus train expressway".split())


def of_named_link(
    sentence: Parsed, clause: Clause, kind: Kind, joined: tuple[Mention, ...]
) -> tuple[Mention, ...]:
    """The places that a line which is opened, shut or built is called after; none of other events on it.

    Args:
        sentence, clause: the clause.
        kind: of what the clause tells.
        joined: the places named within words of the sentence, as both are in "Paris-Lyon".
    """
    if kind not in _AT_BOTH:
        return ()
    tokens, lines = sentence.tokens, words_of("line-nouns") | _ALSO
    heads = [i for chunk in subject_chunks(sentence, clause)[:2] for i in chunk.words]
    noun = object_noun(sentence, clause)
    heads += range(noun, min(noun + _OF, clause.end)) if noun is not None else ()
    for i in heads:
        if (
            i
            and tokens[i].lemma.lower() in lines
            and (named := _in_word(tokens[i - 1].start, sentence, joined))
        ):
            return named
    return ()


_OF = 6  # words: "halves of the Paris-Lyon railway"


def _in_word(start: int, sentence: Parsed, joined: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places named in the word that begins at a character, where they are several."""
    at = sentence.at(start)
    end = sentence.tokens[at].end if at is not None else start
    named = tuple(m for m in joined if start <= m.start < end)
    return named if len(named) > 1 else ()
