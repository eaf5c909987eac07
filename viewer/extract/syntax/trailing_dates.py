"""Dates behind a clause that only says which thing is meant: they are of the clause it stands in."""

from viewer.extract.grammar.words import is_among
from viewer.extract.syntax.clauses import Clause, Role
from viewer.extract.syntax.law_relatives import is_of_law
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.syntax.verbs import Tense

_INSTEAD = ("rather", "than", "instead", "of", "not", "or", "and")


def trailing_date(sentence: Parsed, clause: Clause) -> range:
    """The words ", on Sunday night" behind "a slide in the canyon that cuts into the shelf"; else empty."""
    if clause.role is Role.RELATIVE and (_is_somebodys_word(sentence, clause) or is_of_law(sentence, clause)):
        return _at_end(sentence, clause)
    restricts = clause.role is Role.RELATIVE and clause.marker in ("that", "which", "who", "")
    plain = clause.group.tense is Tense.PRESENT and not clause.group.perfect
    if not restricts or not plain or clause.parent is None or sentence.tokens[clause.start - 1].text == ",":
        return range(0)
    own = list(clause.after)
    comma = next((i for i in reversed(own) if sentence.tokens[i].text == ","), None)
    starts = {k for t in sentence.times for k in range(t.opens_at, t.end)}
    if comma is None:
        return range(0) if clause.group.progressive else _of_what_lasts(sentence, clause)
    if comma + 1 >= clause.end:
        return range(0)
    behind = sentence.tokens[comma + 1 : clause.end]
    timed = all(t.start in starts or t.lower in _INSTEAD for t in behind)  # "in April rather than May"
    return range(comma + 1, clause.end) if timed else range(0)


def _of_what_lasts(sentence: Parsed, clause: Clause) -> range:
    """The day behind what lasts, beside a past: "acid poured into a stream that feeds the Kafue on 2 May"."""
    over = sentence.clauses[clause.parent or 0]
    past = over.group.tense is Tense.PAST and over.group.last < clause.start
    if not past or not is_among(clause.group.lemma, "lasting-relatives"):
        return range(0)
    return _at_end(sentence, clause)


def _is_somebodys_word(sentence: Parsed, clause: Clause) -> bool:
    """Whether a relative says what a thing was doing by somebody's word: "boats it said carried arms"."""
    over = sentence.clauses[clause.parent] if clause.parent is not None else None
    if over is None or not clause.group.progressive or over.group.last >= clause.start:
        return False
    index = sentence.clauses.index(clause)
    said = (c for c in sentence.clauses if c.role is Role.ATTRIBUTION and c.parent == index)
    return any(c.start == clause.start for c in said)


def _at_end(sentence: Parsed, clause: Clause) -> range:
    """The words of time with which a clause ends."""
    starts = {k for t in sentence.times for k in range(t.opens_at, t.end)}
    first = clause.end
    while first - 1 > clause.group.last and sentence.tokens[first - 1].start in starts:
        first -= 1
    return range(first, clause.end)
