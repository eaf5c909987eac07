"""Dates written in figures: "2024-11-14", "14.11.2024", "11/14/2024", "14-Nov-2024", "140830Z NOV 24"."""

from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.times.date_parts import Reader, dated
from viewer.extract.times.timex import Timex
from viewer.model.moment import Moment

_CAPITALS = "|".join(name.upper() for name in calendar.MONTHS)
_SHORT = "|".join(name.upper() for name in calendar.SHORT_MONTHS)
_NEW_CENTURY = 50  # two figures below it are of this century

_ALONE = r"(?<![\d/.-])"
_CLOSED = r"(?![\d/-]|\.\d)"
_D = r"(?:0?[1-9]|[12]\d|3[01])"


def _iso(found: Match[str]) -> Timex | None:
    return _on(found, int(found["year"]), int(found["month"]), int(found["day"]))


def _either_way(found: Match[str]) -> Timex | None:
    """Day and month in the order that only one of them allows; points and dashes put the day first."""
    first, second = int(found["first"]), int(found["second"])
    if max(first, second) <= 12 and first != second and found["mark"] != ".":
        return None  # 3/4/2024: in March or in April
    day, month = (second, first) if second > 12 else (first, second)
    return _on(found, int(found["year"]), month, day)


def _spelled(found: Match[str]) -> Timex | None:
    year = int(found["year"])
    year += 0 if year > 99 else 2000 if year < _NEW_CENTURY else 1900
    return _on(found, year, calendar.month_number(found["month"]), int(found["day"]))


def _on(found: Match[str], year: int, month: int, day: int) -> Timex | None:
    try:
        date = Moment.from_iso(f"{year:04}-{month:02}-{day:02}").iso()
    except ValueError:
        return None
    return dated(found, (date, date), "d")


PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"(?<![\d/.-])(?P<year>(?:1[0-9]|20)\d\d)(?P<mark>[-/.])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
     rf"{_CLOSED}", _iso),
    (rf"{_ALONE}(?P<first>{_D})(?P<mark>[-/.])(?P<second>{_D})(?P=mark)(?P<year>(?:1[0-9]|20)\d\d){_CLOSED}",
     _either_way),
    (rf"{_ALONE}(?P<day>{_D})-(?P<month>(?:{_SHORT})[a-z]*)-(?P<year>(?:1[0-9]|20)?\d\d){_CLOSED}", _spelled),
    (rf"(?-i:(?P<month>{_CAPITALS}) (?P<day>{_D}),? (?P<year>(?:1[0-9]|20)\d\d))(?!\d)", _spelled),
    (rf"{_ALONE}(?-i:(?P<day>{_D}) (?P<month>{_CAPITALS}|{_SHORT}) (?P<year>(?:1[0-9]|20)?\d\d))(?!\d)",
     _spelled),
    (rf"{_ALONE}(?-i:(?P<day>\d\d)\d{{4}}Z? (?P<month>{_SHORT}) (?P<year>(?:20)?\d\d))(?!\d)", _spelled),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single."""
