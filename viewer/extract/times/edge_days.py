"""The days at one end of a month or year: "the last two days of the month"."""

from dataclasses import replace
from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.grammar.numbers import WORD_NUMBER, number
from viewer.extract.times.date_parts import MONTH, YEAR, Reader, dated, july, year_of
from viewer.extract.times.timex import Anchor, Timex, TimexType, fixed


def _edge(found: Match[str]) -> Timex | None:
    count = int(number(found["count"]) or 0)
    unit = "M" if found["unit"].lower() == "month" else "y"
    if count < 1:
        return None
    begins = f"@+1{unit}/{unit}" if found["next"].lower() == "next" else f"@/{unit}"
    days = [f"{begins}", f"{begins}+{count - 1}d"]
    if found["edge"].lower() != "first":
        days = [f"{begins}+1{unit}-{count}d", f"{begins}+1{unit}-1d"]
    first = Timex(
        found.start(), found.end(), TimexType.DATE, (days[0], days[0]), (days[0], days[0]), "d",
        anchor=Anchor.PUBLISHED,
    )  # fmt: skip
    return (
        first if count == 1 else replace(first, to=replace(first, past=(days[1],) * 2, future=(days[1],) * 2))
    )


def _edge_of_named(found: Match[str]) -> Timex | None:
    """“The last day of May”, "the first day of next month"."""
    named = calendar.month_number(found["month"]) if found["month"] else 0
    if year := year_of(found):
        past = future = fixed(calendar.month_of_year(named, 0), july(year))
    elif named:
        past, future = (calendar.month(named, way) for way in (-1, 1))
    else:
        away = {"last": -1, "next": 1}.get(found["next"].lower(), 0)
        past = future = calendar.whole(calendar.UNITS[found["unit"].lower()], away)
    edge = 0 if found["edge"].lower() in ("first", "opening") else 1
    return dated(found, (past[edge],) * 2, "d", (future[edge],) * 2)


PATTERNS: tuple[tuple[str, Reader], ...] = (
    (
        rf"the (?:very )?(?P<edge>first|opening|last|final|closing) day of (?:{MONTH}(?:,? (?:of )?{YEAR})?"
        r"|(?P<next>the|this|next|last) (?P<unit>month|year)\b)",
        _edge_of_named,
    ),
    (
        rf"the (?P<edge>first|last|final) (?P<count>{WORD_NUMBER}|\d+) days? of (?P<next>the|this|next) "
        r"(?P<unit>month|year)\b",
        _edge,
    ),
)
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
