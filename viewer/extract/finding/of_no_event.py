"""Clauses that tell of nothing of their own: how rare a thing is, that trouble came, what was wished."""

from viewer.extract.finding.nonfinite import is_ordered_so
from viewer.extract.meaning.turned_down import answered
from viewer.extract.syntax.clauses import Clause, Role, Shape
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.phrases import subject_noun


def is_of_no_event(sentence: Parsed, clause: Clause, *, is_dated: bool) -> bool:
    """Whether a clause tells of no occurrence, whatever its verb tells of elsewhere."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    return (
        _only_compares(sentence, clause)
        or _only_wishes(sentence, clause)
        or (not is_dated and (answered(sentence, clause) is not None or _is_trouble(sentence, clause)))
        or _is_of_time_itself(sentence, clause)
        or _is_not_to_be(sentence, clause)
        or is_done_as_well(sentence, clause)
        or (over is not None and is_ordered_so(sentence, over, clause))
    )


def _only_compares(sentence: Parsed, clause: Clause) -> bool:
    """“Not since 2022 has the region seen the like”: how rare a thing is, which is told of itself.

    So is “but never since 1998 has it been so strong”, "rarely before had so many come".
    """
    opens = [token.lower for token in sentence.tokens[clause.start : clause.start + 2]]
    if opens == ["not", "since"] and clause.role is Role.MAIN:
        return True
    low, first = clause.start, clause.group.first
    while any(t.is_mark or t.tag == "CJC" for t in sentence.tokens[low:first]):
        low += 1
    words = [t.lower for t in sentence.tokens[low:first]]
    rare = words[:1] in (["never"], ["rarely"], ["seldom"], ["not"]) and words[1:2] in (["since"], ["before"])
    likened = any(t.lower in ("so", "such") for t in sentence.tokens[first : first + _NEAR])
    return rare and likened and (clause.group.perfect or clause.group.lemma == "have")


_NEAR = 8  # words from "has" to the "so" of "has the port been so full"


def _only_wishes(sentence: Parsed, clause: Clause) -> bool:
    """“To the winner he wished a short term”: what somebody would like for another."""
    return clause.group.lemma == "wish" and not clause.group.passive


def _is_trouble(sentence: Parsed, clause: Clause) -> bool:
    """“It was in Ica that the worst trouble came”, "the turning point came": what it was is told itself."""
    if clause.group.lemma not in ("come", "arrive") or clause.group.passive or clause.group.governors:
        return False
    noun = subject_noun(sentence, clause)
    return noun is not None and sentence.tokens[noun].lemma.lower() in _TROUBLES


_TROUBLES = frozenset("trouble worst best blow setback surprise relief shock twist turn moment point".split())


def _is_of_time_itself(sentence: Parsed, clause: Clause) -> bool:
    """“That date, he said, may slip”: a day does nothing."""
    if clause.group.lemma not in ("slip", "slide", "hold", "pass", "loom", "near", "approach"):
        return False
    low = max(0, clause.start - _ASIDE)
    marks = [i for i in range(low, clause.group.first) if sentence.tokens[i].text in (";", ".")]
    words = sentence.tokens[max([low, *(i + 1 for i in marks)]) : clause.group.first]
    return len(words) > 1 and words[0].lower in ("the", "that", "this") and words[1].lower in _DATES


_ASIDE = 14
_DATES = frozenset("date deadline timetable schedule target timeline".split())


def _is_not_to_be(sentence: Parsed, clause: Clause) -> bool:
    """“pledged a loan, not to be spent before July”: how a thing is bound."""
    before = [t.lower for t in sentence.tokens[max(0, clause.start - 2) : clause.start]]
    return clause.shape is Shape.INFINITIVE and clause.group.passive and before == [",", "not"]


def is_done_as_well(sentence: Parsed, clause: Clause) -> bool:
    """“as did Chile in June”, "so was the port": that another did as much, by no verb of its own."""
    start, group = clause.start, clause.group
    opens = sentence.tokens[start].lower in ("as", "so") and group.first == start + 1 == group.last
    return opens and group.lemma in ("do", "be", "have")
