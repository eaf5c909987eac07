"""Days of which the text says beside them what came about: "since 3 May, the day mud clogged the intake"."""

from dataclasses import replace

from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.extract.times.timex import Timex, TimexType

_SPANS = ("day", "night", "morning", "week", "month", "year")


def is_of_day(sentence: Parsed, clause: Clause) -> bool:
    """Whether a clause opens with "the day" behind a date and a comma, which is then no subject of it."""
    at, tokens = _opening(sentence, clause), sentence.tokens
    opens = [t.lower for t in tokens[at : at + 1]] == ["the"] and tokens[at + 1].lower in _SPANS
    return opens and clause.group.first > at + 2 and bool(apposed_day(sentence, clause))


def apposed_day(sentence: Parsed, clause: Clause) -> tuple[Timex, ...]:
    """The date that stands right before a clause and its comma, as the day of it."""
    start = _opening(sentence, clause)
    if start < 2 or sentence.tokens[start - 1].text != ",":
        return ()
    end = sentence.tokens[start - 2].end
    return tuple(
        replace(t, relation="on")
        for t in sentence.times
        if t.end == end and t.type is TimexType.DATE and t.to is None
    )


def _opening(sentence: Parsed, clause: Clause) -> int:
    """Where "the month in which the tax was lifted" begins, or "the day" before a clause; else the clause."""
    at = clause.start
    if at > 1 and sentence.tokens[at - 2].lower == "the" and sentence.tokens[at - 1].lower in _SPANS:
        return at - 2  # "told parliament on Friday, the day a ship sank"
    led = [t.lower for t in sentence.tokens[at : at + 2]] in (["in", "which"], ["on", "which"])
    return at - 2 if led and at > 1 and sentence.tokens[at - 2].lower == "the" else at
