"""Which dates within a Spanish clause are its own, and not those of a noun inside it."""

from viewer.extract.spanish.clauses import Clause, Shape
from viewer.extract.spanish.parsing import Analysed
from viewer.extract.times.timex import Timex, TimexType
from viewer.model.when import When

_TAKING_PART = ("en", "durante", "por", "tras", "desde")
_DETERMINERS = ("AT0", "DPS", "DT0", "AJ0", "CRD")


def has_date(sentence: Analysed, stretches: list[tuple[int, int]], clause: Clause | None = None) -> bool:
    """Whether a date stands inside one of the stretches of characters; with a clause, one of its own."""
    times = own_dates(sentence, clause, sentence.times) if clause else sentence.times
    return any(
        t.type is TimexType.DATE and t.past is not None and any(a <= t.start < b for a, b in stretches)
        for t in times
    )


def is_of_a_day(when: When) -> bool:
    """Whether something is told of one day, and not of a month or a year."""
    first, last = when.relative.start if when.relative else when.start
    return first is not None and first == last


def own_dates(sentence: Analysed, clause: Clause, times: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """The dates of a clause but those that belong to a noun behind its participle."""
    return tuple(t for t in times if not _is_of_inner_noun(sentence, clause, t))


def _is_of_inner_noun(sentence: Analysed, clause: Clause, timex: Timex) -> bool:
    """Whether a date is that of the quake in "destinados a las víctimas del sismo de 2014".

    Who was "herido en el sismo de 2014" was so then.
    """
    at = sentence.at(timex.opens_at)
    if clause.shape is not Shape.REDUCED or timex.relation != "of" or at is None:
        return False
    noun = first = at - 1
    if noun <= clause.group.last or not sentence.tokens[noun].is_noun:
        return False
    while first > clause.group.last + 1 and sentence.tokens[first - 1].tag in _DETERMINERS:
        first -= 1
    return first - 1 > clause.group.last and sentence.tokens[first - 1].lower not in _TAKING_PART
