"""Whom a sentence credits without a verb of saying: "according to the chamber of industry"."""

from viewer.extract.grammar.words import is_among
from viewer.extract.meaning.negative_subjects import negative_at
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed

_ENDS = (",", ";", ":", ".", "(", ")", "–", "—", "”", '"')
_HANGS = (
    "who",
    "which",
    "that",
    "seen",
    "obtained",
    "reviewed",
    "published",
    "released",
    "familiar",
    "briefed",
)
_LONGEST = 14  # words


def source_named(sentence: Parsed, clause: Clause) -> str | None:
    """Whom "according to" credits with what a clause tells; None where nobody is.

    It speaks for the clauses that stand before it in its part of the sentence, or, where it opens the
    sentence, for those after it; not for a shortened clause or a condition.
    """
    if clause.shape is not Shape.FINITE or clause.role in (Role.CONDITION, Role.ATTRIBUTION):
        return None
    tokens = sentence.tokens
    for at in range(len(tokens) - 2):
        if tokens[at].lower != "according" or tokens[at + 1].lower != "to":
            continue
        semicolon = any(t.text == ";" for t in tokens[min(at, clause.start) : max(at, clause.group.last)])
        opens = at == sentence.opening
        if _is_of_aside(sentence, clause, at):
            continue
        if not semicolon and (opens or clause.group.first < at):
            return _phrase(sentence, at + 2)
    return None


def _is_of_aside(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether it speaks for another clause alone: "her mate, who drank according to police, was held"."""
    tokens = sentence.tokens
    asides = (c for c in sentence.clauses if c.role is Role.RELATIVE and c.start < at < c.end)
    goes_on = (c for c in asides if c is not clause and c.end < len(tokens) - 2 and tokens[c.end].text == ",")
    return any(tokens[c.start - 1].text == "," and tokens[at - 1].text != "," for c in goes_on)


def _phrase(sentence: Parsed, first: int) -> str | None:
    tokens = sentence.tokens
    last = first
    while last < min(len(tokens), first + _LONGEST) and not _ends(sentence, first, last):
        last += 1
    words = range(first, last)
    named = [i for i in words if tokens[i].is_noun or tokens[i].tag == "PNP"]
    plain = len(words) == 1 and tokens[words[0]].tag in ("NN1", "NN2")
    plain = plain and tokens[words[0]].lower in ("plan", "plans", "schedule", "law", "custom", "tradition")
    if not named or plain or tokens[words[0]].tag == "PNP":
        return None
    return sentence.words(words[0], words[-1] + 1)


def _ends(sentence: Parsed, first: int, at: int) -> bool:
    token = sentence.tokens[at]
    timed = token.start in sentence.timed and at > first
    before = sentence.tokens[at - 1]
    anew = at > first and token.tag == "AT0" and (before.is_noun or before.tag == "CJC")
    joins = token.tag == "CJC" and sentence.tokens[at + 1 : at + 2] and sentence.tokens[at + 1].tag == "AT0"
    return token.text in _ENDS or token.lower in _HANGS or token.tag == "CJS" or timed or anew or bool(joins)


def is_of_nobody(sentence: Parsed, clause: Clause) -> bool:
    """Whether nobody is said to speak: "there is no sign that", "nobody denies that", "rumours that"."""
    first, last = sentence.tokens[clause.start], sentence.tokens[max(clause.start, clause.group.first - 1)]
    if first.tag == "EX0" or negative_at(sentence, clause) is not None:
        return True
    hung = (
        sentence.tokens[c.start - 1] for c in sentence.clauses if clause.start < c.start <= clause.group.first
    )
    nouns = {t.lemma.lower() for t in (*hung, last, first) if t.is_noun}
    return any(is_among(noun, "doubtful-nouns") for noun in nouns)
