"""What an apposition says became of it: "offered to resign, an offer the board declined"."""

from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import object_noun, with_particle

_OFFERS = frozenset(
    "offer proposal demand request plea invitation bid call ultimatum suggestion threat promise".split()
)
_CHARGES = frozenset("accusation charge claim allegation account version assertion".split())
_REFUSING = frozenset("reject decline refuse spurn dismiss rebuff snub ignore deny dispute".split())
_OFFERING = frozenset("offer propose ask seek threaten promise request want".split())
_ANSWERING = _REFUSING | frozenset("accept contest challenge repeat make".split())


def answered(sentence: Parsed, clause: Clause) -> str | None:
    """The noun of ", an offer the board declined", ", an accusation that Lima rejects"; else None.

    The clause tells what came of what stands before it, and of nothing else.
    """
    tokens, at = sentence.tokens, clause.start - 1
    verb = with_particle(sentence, clause)
    answers = clause.group.lemma in _ANSWERING or verb == "turn down"
    if not answers or clause.shape is not Shape.FINITE or clause.group.passive:
        return None
    ends = (at, clause.start + 1)  # "an offer the board declined" may be read as one clause
    told = next((i for i in ends if 1 < i < clause.group.first and _is_apposed(sentence, i)), None)
    if told is None or object_noun(sentence, clause) is not None:
        return None
    return tokens[told].lemma.lower()


def _is_apposed(sentence: Parsed, at: int) -> bool:
    """Whether ", an offer" ends at a word."""
    opens = sentence.tokens[at - 1].lower in ("a", "an") and sentence.tokens[at - 2].text in (",", "–", "—")
    return opens and sentence.tokens[at].lemma.lower() in _OFFERS | _CHARGES


def turned_down(sentence: Parsed, clause: Clause) -> str | None:
    """The words by which what a clause offers, asks for or threatens was refused right behind it."""
    offers = {sentence.tokens[i].lemma for i in clause.group.governors}
    if not offers & _OFFERING:
        return None
    for other in sentence.clauses:
        near = clause.group.last < other.start <= clause.end + 4
        noun = answered(sentence, other) if near else None
        refuses = other.group.lemma in _REFUSING or with_particle(sentence, other) == "turn down"
        if noun in _OFFERS and refuses and not other.group.negated:
            return sentence.words(other.group.first, other.group.last + 1)
    return None
