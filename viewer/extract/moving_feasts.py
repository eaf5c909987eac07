"""Feasts that move with Easter: "Good Friday", "Easter Monday", "Palm Sunday"."""

from viewer.model.datemath import add_days
from viewer.model.moment import Moment

_DAYS = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "holy thursday": -3, "good friday": -2,
    "holy": -1, "easter": 0, "easter sunday": 0, "easter monday": 1,
}  # fmt: skip
NAMES = r"Ash Wednesday|Palm Sunday|(?:Maundy|Holy) Thursday|Good Friday|Easter(?: (?:Sunday|Monday))?"
PATTERN = (
    rf"(?-i:Easter week(?:end)?|Holy Week|{NAMES})\b(?!-| (?:(?-i:[A-Z])\w+|accords?|agreements?"
    r"|bunn(?:y|ies)|deal|eggs?|lil(?:y|ies)|pact|peace|process)\b)"
)
"""What a text calls them by, where it does not name an island, a rising or an accord."""


def feast(words: str, published: Moment, ahead: int) -> Moment | None:
    """The day of a feast that is gone by or, with *ahead* above 0, to come; None for words that name none.

    With -1, which leaves it open, it is the nearest.  A week or weekend is told by its Sunday.
    """
    name = _plain(words)
    away = _DAYS.get(name.removesuffix(" weekend").removesuffix(" week"))
    if away is None:
        return None
    days = [add_days(_easter(published.year + year), away) for year in (-1, 0, 1)]
    if ahead > 0:
        return next(day for day in days if day.days >= published.days)
    if ahead == -1 or name.endswith("week"):  # "Easter week began"
        return min(days, key=lambda day: abs(day.days - published.days))
    return next(day for day in reversed(days) if day.days <= published.days)


def day_in(words: str, year: int) -> Moment | None:
    """The day of a feast in a year; None for words that name none."""
    away = _DAYS.get(_plain(words))
    return None if away is None else add_days(_easter(year), away)


def _plain(words: str) -> str:
    return " ".join(words.lower().split())


def _easter(year: int) -> Moment:
    """Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return Moment(year, month, day + 1)
