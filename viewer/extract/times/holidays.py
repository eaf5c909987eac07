"""Holidays that move, with the year that they are told of: "Labor Day 2010", "Good Friday in 1998"."""

from re import Match

from viewer.extract.times import moving_feasts
from viewer.extract.times.date_parts import YEAR, Reader, dated, year_of
from viewer.extract.times.timex import Timex, fixed
from viewer.model.moment import Moment

AMERICAN = {
    "martin luther king day": (1, "+20d/w"), "martin luther king jr. day": (1, "+20d/w"),
    "presidents' day": (2, "+20d/w"), "memorial day": (5, "+30d/w"),
    "labor day": (9, "+6d/w"), "columbus day": (10, "+13d/w"), "election day": (11, "+6d/w+1d"),
    "thanksgiving": (11, "+24d/w+3d"), "veterans day": (11, "+10d"),
}  # fmt: skip
"""The month of a holiday of the United States that moves, and the steps from its first day."""


def american(words: str) -> tuple[int, str]:
    """The month and the steps of the holiday that *words* begin with.

    Raises:
        StopIteration: it is none.
    """
    return next(told for name, told in AMERICAN.items() if words.lower().startswith(name))


def _of_year(found: Match[str]) -> Timex | None:
    year = year_of(found)
    if year is None:
        return None
    if feast := moving_feasts.day_in(found["holiday"], year):
        return dated(found, (feast.iso(), feast.iso()), "d")
    month, steps = american(found["holiday"])
    days = fixed(("@" + steps, "@" + steps), Moment(year, month, 1))
    return dated(found, days, "d")


def _feast(found: Match[str]) -> Timex | None:
    """“Good Friday”, "Easter Monday": the last one or the next."""
    steps = moving_feasts.feast_steps(found[0])
    return dated(found, (steps[0], steps[0]), "d", (steps[1], steps[1])) if steps else None


def _weekend(found: Match[str]) -> Timex | None:
    """“The Easter weekend”, which is from Good Friday to Easter Monday; "Holy Week"."""
    steps = moving_feasts.feast_steps("Easter")
    if steps is None:
        return None
    holy = found[0].lower().endswith("holy week")
    first, last = ("-6d", "") if holy else ("-2d", "+1d")
    past, future = ((step + first, step + last) for step in steps)
    return dated(found, past, "w", future, suffix="" if holy else "-WE")


PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"(?P<holiday>(?:{'|'.join(AMERICAN)})(?: Day)?|(?-i:{moving_feasts.NAMES})),? (?:(?:in|of) )?{YEAR}",
     _of_year),
    (r"(?:the )?(?-i:Easter weekend|Holy Week)\b", _weekend),
    (rf"\b(?-i:{moving_feasts.NAMES})\b{moving_feasts.NO_FEAST}(?! week)", _feast),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
