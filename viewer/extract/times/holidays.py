"""Holidays that move, with the year that they are told of: "Labor Day 2010", "Good Friday in 1998"."""

from re import Match

from viewer.extract.times import moving_feasts
from viewer.extract.times.date_parts import YEAR, Reader, dated, year_of
from viewer.extract.times.timex import Timex, fixed
from viewer.model.moment import Moment

AMERICAN = {
    "martin luther king day": (1, 15, 0), "martin luther king jr. day": (1, 15, 0),
    "presidents' day": (2, 15, 0), "memorial day": (5, 25, 0),
    "labor day": (9, 1, 0), "columbus day": (10, 8, 0), "election day": (11, 2, 1),
    "thanksgiving": (11, 22, 3), "black friday": (11, 23, 4),
}  # fmt: skip
"""The month of a holiday of the United States that moves, the first date it may have, and its weekday."""


def american(words: str) -> tuple[int, str]:
    """The month of the holiday that *words* begin with, and the steps to it from the first of the month.

    Raises:
        StopIteration: it is none.
    """
    month, first, weekday = _named(words)
    return month, _from_first(first, weekday)


def _named(words: str) -> tuple[int, int, int]:
    return next(told for name, told in AMERICAN.items() if words.lower().startswith(name))


def _from_first(first: int, weekday: int) -> str:
    return f"+{first + 5 - weekday}d/w" + _count(weekday, "d")


def _count(number: int, unit: str) -> str:
    return f"{number:+d}{unit}" if number else ""


def _american(found: Match[str]) -> Timex:
    """“On Labor Day”, "last Thanksgiving": the one gone by or the one to come, which today may be."""
    past, future = _steps_to(found["holiday"])
    which = (found["which"] or "").lower()
    ways = {"last": (past, past), "next": (future, future)}.get(which, (past, future))
    return dated(found, (ways[0],) * 2, "d", (ways[1],) * 2)


def _eve(found: Match[str]) -> Timex:
    """“On the eve of Easter”, "of Thanksgiving": the day before."""
    name = found["eve"]
    past, future = (step + "-1d" for step in moving_feasts.feast_steps(name) or _steps_to(name))
    return dated(found, (past, past), "d", (future, future))


def _steps_to(holiday: str) -> tuple[str, str]:
    """Steps to the one gone by and to the one to come.

    The last or next day of its weekday tells which year that is of.
    """
    month, first, weekday = _named(holiday)
    day = f"/y{_count(month - 1, 'M')}{_from_first(first, weekday)}"
    to_january = _count(1 - month, "M")
    past = f"@{_count(-weekday, 'd')}/w{_count(weekday, 'd')}{_count(1 - first, 'd')}{to_january}{day}"
    before = f"-{first + 6}d{to_january}"  # in the year before where it is still to come
    future = f"@{_count(6 - weekday, 'd')}/w{_count(weekday, 'd')}{before}{day.replace('/y', '/y+1y', 1)}"
    return past, future


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


_CAPITALS = "|".join(name.title().replace("'S", "'s") for name in AMERICAN)
_NO_NAME = r"(?!-|'s| (?:weekend|week|dinners?|parades?|sales?|shoppers|(?-i:[A-Z])\w+)\b)"
PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"(?P<holiday>(?:{'|'.join(AMERICAN)})(?: Day)?|(?-i:{moving_feasts.NAMES})),? (?:(?:in|of) )?{YEAR}",
     _of_year),
    (rf"(?:(?:(?<=\bon )|(?<=\bby )|(?<=since )|(?<=until )|(?<=before )|(?<=after )|(?<=from )|(?<=to ))"
     rf"|(?P<which>last|next|this) )(?P<holiday>(?-i:{_CAPITALS})(?: Day)?)\b{_NO_NAME}", _american),
    (rf"the eve of (?P<eve>(?-i:{_CAPITALS}|{moving_feasts.NAMES})(?: Day)?)\b{_NO_NAME}", _eve),
    (r"(?:the )?(?-i:Easter weekend|Holy Week)\b", _weekend),
    (rf"\b(?-i:{moving_feasts.NAMES})\b{moving_feasts.NO_FEAST}(?! week)", _feast),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
