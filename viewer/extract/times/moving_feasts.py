"""Feasts that move with Easter: "Good Friday", "Easter Monday", "Palm Sunday"."""

from viewer.model.datemath import add_days
from viewer.model.easter import easter
from viewer.model.moment import Moment

_DAYS = {
    "ash wednesday": -46, "palm sunday": -7, "maundy thursday": -3, "holy thursday": -3, "good friday": -2,
    "holy": -1, "easter": 0, "easter sunday": 0, "easter monday": 1,
}  # fmt: skip
NAMES = r"Ash Wednesday|Palm Sunday|(?:Maundy|Holy) Thursday|Good Friday|Easter(?: (?:Sunday|Monday))?"
NO_FEAST = (
    r"(?!-| (?:(?-i:[A-Z])\w+|accords?|agreements?|bunn(?:y|ies)|deal|eggs?|lil(?:y|ies)|pact|peace"
    r"|process)\b)"
)
"""What does not follow a feast: it would name an island, a rising or an accord."""
PATTERN = rf"(?-i:Easter week(?:end)?|Holy Week|{NAMES})\b{NO_FEAST}"
"""What a text calls them by, and the weeks around them."""


def feast(words: str, published: Moment, ahead: int) -> Moment | None:
    """The day of a feast that is gone by or, with *ahead* above 0, to come; None for words that name none.

    With -1, which leaves it open, it is the nearest.  A week or weekend is told by its Sunday.
    """
    name = _plain(words)
    away = _DAYS.get(name.removesuffix(" weekend").removesuffix(" week"))
    if away is None:
        return None
    days = [add_days(easter(published.year + year), away) for year in (-1, 0, 1)]
    if ahead > 0:
        return next(day for day in days if day.days >= published.days)
    if ahead == -1 or name.endswith("week"):  # "Easter week began"
        return min(days, key=lambda day: abs(day.days - published.days))
    return next(day for day in reversed(days) if day.days <= published.days)


def feast_steps(words: str) -> tuple[str, str] | None:
    """The steps to the feast gone by and to the one to come; None for words that name none."""
    away = _DAYS.get(_plain(words))
    if away is None:
        return None
    there, back = (f"{-away:+d}d", f"{away:+d}d") if away else ("", "")
    return f"@/d{there}+1d-1E{back}", f"@/d{there}-1d+1E{back}"


def day_in(words: str, year: int) -> Moment | None:
    """The day of a feast in a year; None for words that name none."""
    away = _DAYS.get(_plain(words))
    return None if away is None else add_days(easter(year), away)


def _plain(words: str) -> str:
    return " ".join(words.lower().split()).removeprefix("the ")
