"""The days at one end of a month or year: "the last two days of the month"."""

from dataclasses import replace
from re import Match

from viewer.extract.date_parts import Reader
from viewer.extract.numbers import WORD_NUMBER, number
from viewer.extract.timex import Anchor, Timex, TimexType


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


PATTERNS: tuple[tuple[str, Reader], ...] = (
    (
        rf"the (?P<edge>first|last|final) (?P<count>{WORD_NUMBER}|\d+) days? of (?P<next>the|this|next) "
        r"(?P<unit>month|year)\b",
        _edge,
    ),
)
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
