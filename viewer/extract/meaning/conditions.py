"""The words of the condition on which what a clause tells comes about."""

import re

from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.meaning.condition_phrases import elliptic, opening_phrase, phrase_at, unparsed
from viewer.extract.meaning.denials import awaits
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_SPEAKER = re.compile(r",(?: [^,]{2,40},){0,2}(?: [^,]{2,40})? (?:said|says|told [^,]{2,40}|added)$")


def condition(sentence: Parsed, index: int) -> tuple[str | None, int | None]:
    """The condition of the clause *index*, without who says so, and where it ends the clause.

    The words are None where there is none; the second is the index of the token at which a condition begins
    that is a phrase of the clause itself, else None.
    """
    clause = sentence.clauses[index]
    words, cut = _condition_clause(sentence, index), None
    if words is None:
        cut = phrase_at(sentence, clause)
        words = sentence.words(cut, clause.end) if cut is not None else None
    words = words or elliptic(sentence, clause) or opening_phrase(sentence, clause)
    words = words or _before_speaker(sentence, clause)
    words = words or unparsed(sentence, clause)
    if words is None and clause.group.modal == "would":
        words = _condition_in_subject(sentence, clause)
    if words is None:
        return None, None
    return _SPEAKER.sub("", words).partition(", according to ")[0], cut


def _before_speaker(sentence: Parsed, clause: Clause) -> str | None:
    """“If elected, Okonjo said she would resign”: the condition before who says so."""
    above = sentence.clauses[clause.parent] if clause.parent is not None else None
    says = (
        clause.role is Role.COMPLEMENT
        and above is not None
        and is_among(above.group.lemma, "reporting-verbs")
    )
    if above is None or not says or clause.group.modal not in ("would", "could", "may", "might", ""):
        return None
    words = elliptic(sentence, above)
    opens = words is not None and sentence.text.startswith(words, sentence.tokens[sentence.opening].start)
    return words if opens and (clause.group.modal or clause.group.tense is Tense.FUTURE) else None


def _condition_clause(sentence: Parsed, index: int) -> str | None:
    """The words of the clause that sets the condition, before or after the clause."""
    above = _above(sentence, index)
    for at, other in enumerate(sentence.clauses):
        if other.role is not Role.CONDITION and not _is_only_then(sentence, index, other):
            continue
        if at == sentence.clauses[index].parent and _is_planned_beside(sentence, index, other):
            continue
        if other.parent == index or at in above or _follows_plan(sentence, index, other):
            return sentence.words(other.start, max(other.end, _end_within(sentence, at, index)))
    if permitting := _permitting(sentence, index):
        return permitting
    parent = sentence.clauses[index].parent
    if sentence.clauses[index].role is Role.COORDINATE and parent is not None:
        first = sentence.clauses[parent]
        if first.parent is not None and sentence.clauses[first.parent].role is Role.CONDITION:
            opening = sentence.clauses[first.parent]
            return sentence.words(opening.start, opening.end)
    return None


def _is_planned_beside(sentence: Parsed, index: int, other: Clause) -> bool:
    """Whether a clause behind a condition is planned for itself: "will close once both agree, and is due to".

    The condition is that of what stands before it.
    """
    clause = sentence.clauses[index]
    behind = clause.role is Role.COORDINATE and clause.start >= other.end and other.parent is not None
    if not behind or sentence.clauses[other.parent or 0].start > other.start or clause.group.modal:
        return False
    governors = (sentence.tokens[i].lower for i in clause.group.governors)
    return clause.group.tense is Tense.PRESENT and any(is_among(w, "scheduling-words") for w in governors)


def _follows_plan(sentence: Parsed, index: int, other: Clause) -> bool:
    """Whether a condition stands behind what somebody voted or agreed to do: "voted to strike unless"."""
    clause = sentence.clauses[index]
    behind = clause.shape is Shape.INFINITIVE and other.start >= clause.end
    return behind and other.parent is not None and other.parent == clause.parent


def _above(sentence: Parsed, index: int) -> tuple[int, ...]:
    """The clause that a clause hangs on, and a condition over that: "if they find that it broke, it".

    Or over who says so, or an aside: "should it close, the line said its ships would", "if so, as it may".
    """
    clause = sentence.clauses[index]
    if clause.parent is None:
        return ()
    parent = sentence.clauses[clause.parent]
    second = parent.role is Role.CONDITION and clause.role is Role.MAIN
    second = second and parent.parent is not None and sentence.clauses[parent.parent].role is Role.CONDITION
    says = parent.role is Role.MAIN and parent.group.lemma in words_of("reporting-verbs")
    nested = (clause.role, parent.role) == (Role.MAIN, Role.COMPLEMENT)
    nested = nested or (clause.role is Role.COMPLEMENT and says)
    if clause.role is Role.MAIN and parent.role is Role.TIME:
        return (clause.parent, *_past_aside(sentence, parent))
    above = parent.parent if nested or second else None
    return (clause.parent,) if above is None else (clause.parent, above)


def _past_aside(sentence: Parsed, clause: Clause) -> tuple[int, ...]:
    """The condition over an aside and what the aside holds: "if it does, as it did when it met, it"."""
    while clause.role is Role.TIME and clause.parent is not None:
        above, is_as = clause.parent, clause.marker == "as"
        clause = sentence.clauses[above]
        if is_as:
            return (above,)
    return ()


def _end_within(sentence: Parsed, at: int, index: int) -> int:
    """Where what belongs to a condition ends: "if they find that it was cut", "if they agree and sign"."""
    inside = (Role.COMPLEMENT, Role.CONDITION)
    ends = [c.end for c in sentence.clauses if c.parent == at and c.role in inside]
    behind = sentence.clauses[at].start > sentence.clauses[index].start
    return max((end for end in ends if behind or end <= sentence.clauses[index].start), default=0)


def _is_only_then(sentence: Parsed, index: int, other: Clause) -> bool:
    """Whether a clause of time is a condition: "will restart only when the budget is approved".

    So is what something waits for: "will not restart until the budget is approved".
    """
    if awaits(sentence.clauses[index], index, other):
        return True
    future = sentence.clauses[index].group.tense is Tense.FUTURE
    before = sentence.tokens[other.start - 1].lower if other.start else ""
    return (
        future and other.role is Role.TIME and other.marker in ("when", "after", "once") and before == "only"
    )


def _permitting(sentence: Parsed, index: int) -> str | None:
    """“weather permitting”: a condition that is a noun and a participle."""
    tokens = sentence.tokens
    for other in sentence.clauses:
        permits = other.shape is Shape.PARTICIPLE and other.group.lemma in ("permit", "allow", "depend")
        at = other.group.first
        if not permits or other.group.last + 1 >= len(tokens) or not tokens[other.group.last + 1].is_mark:
            continue
        set_off = at > 1 and tokens[at - 2].text == ","  # ", swell permitting", be it taken for a verb
        if (other.parent == index and at and tokens[at - 1].is_noun) or (set_off and index == 0):
            return sentence.words(at - 1, other.group.last + 1)
    return None


def _condition_in_subject(sentence: Parsed, clause: Clause) -> str | None:
    """“The proposed sale would bolster …”: what is proposed is the condition."""
    subject = range(clause.start, clause.group.first)
    planning = words_of("planning-adjectives", "hedging-adjectives")
    if any(sentence.tokens[i].lower in planning for i in subject):
        first = next(
            (i for i in subject if sentence.tokens[i].tag not in ("CJT", "CJC", "PUN")), clause.start
        )
        return sentence.words(first, clause.group.first).strip(" ,")
    return None
