"""Easter Sunday, from which the feasts that move are counted."""

from viewer.model.moment import Moment


def easter(year: int) -> Moment:
    """Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return Moment(year, month, day + 1)


def easters_on(day: Moment, count: int) -> Moment:
    """The Easter Sunday that lies so many Easters after *day*, or before it where the count is below 0."""
    if count > 0:
        year = day.year + count - (easter(day.year).days > day.days)
    else:
        year = day.year + count + (easter(day.year).days < day.days)
    return easter(year)
