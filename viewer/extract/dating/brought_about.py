"""What an event led to, told by a noun: "burst its banks on Monday, forcing the evacuation of a town"."""

from collections.abc import Iterator

from viewer.extract.dating.clause_times import dates_of
from viewer.extract.dating.timing import is_plain_date
from viewer.extract.finding.nominals import Nominal
from viewer.extract.grammar.words import noun_trigger
from viewer.extract.syntax.clauses import Clause, Shape
from viewer.extract.syntax.outcomes import brings_about
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.wording.headlines import noun_phrase
from viewer.model.event import Certainty, Kind

_CAME_ABOUT = (Kind.CLOSURE, Kind.INCIDENT, Kind.MOVEMENT, Kind.LEGAL, Kind.APPOINTMENT, Kind.OPERATION)
_WITHIN = ("AT0", "AJ0", "NN1", "NN2", "NN0", "NP0", "CRD", "ORD", "POS", "DPS")


def brought_about(sentence: Parsed, clause: Clause) -> Iterator[Nominal]:
    """The events that participles behind a clause say it led to, each of a thing that is named."""
    if clause.shape is not Shape.FINITE:
        return
    for other in sentence.clauses:
        over = sentence.clauses[other.parent] if other.parent is not None else None
        if over is clause and brings_about(sentence, other):
            yield from _of_noun(sentence, clause, other)


def _of_noun(sentence: Parsed, clause: Clause, other: Clause) -> Iterator[Nominal]:
    tokens = sentence.tokens
    first = other.group.last + 1
    first += tokens[first].lower == "to" and other.group.lemma == "lead"
    of = next((i for i in range(first, other.end) if tokens[i].tag not in _WITHIN), other.end)
    trigger = noun_trigger(tokens[of - 1].lemma.lower()) if of > first and tokens[of - 1].is_noun else None
    led = tokens[first].lower in ("the", "a", "an")
    if trigger is None or trigger.kind not in _CAME_ABOUT or not led or tokens[of].lower != "of":
        return
    last = of + 1
    while last < other.end and tokens[last].tag in _WITHIN and tokens[last].start not in sentence.timed:
        last += 1
    if last == of + 1:
        return
    own = (t for t in dates_of(sentence, clause) if is_plain_date(t) and t.start < tokens[other.start].start)
    what = noun_phrase(sentence, range(first, last))
    yield Nominal(
        first, last, trigger.kind, trigger.verb, what, Certainty.OCCURRED, tokens[other.group.last].text,
        time=next(own, None),
    )  # fmt: skip
