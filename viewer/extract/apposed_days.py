"""Days of which the text says beside them what came about: "since 3 May, the day mud clogged the intake"."""

from dataclasses import replace

from viewer.extract.clauses import Clause
from viewer.extract.parsing import Parsed
from viewer.extract.timex import Timex, TimexType

_SPANS = ("day", "night", "morning", "week", "month", "year")


def is_of_day(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause opens with "the day" behind a date and a comma, which is then no subject of it."""
    at, tokens = clause.start, sentence.tokens
    opens = [t.lower for t in tokens[at : at + 1]] == ["the"] and tokens[at + 1].lower in _SPANS
    return opens and clause.group.first > at + 2 and bool(apposed_day(sentence, clause))


def apposed_day(sentence: Parsed, clause: Clause) -> tuple[Timex, ...]:
    """The date that stands right before a clause and its comma, as the day of it."""
    if clause.start < 2 or sentence.tokens[clause.start - 1].text != ",":
        return ()
    end = sentence.tokens[clause.start - 2].end
    return tuple(
        replace(t, relation="on")
        for t in sentence.times
        if t.end == end and t.type is TimexType.DATE and t.to is None
    )
