"""The year of a day without one, in a story of long ago: "in September 2008 … on 19 September".

Such a day is of the last year by itself.  Where the story has told its month with a year, or a day of long
ago shortly before, it is of that time; but not a day of the last weeks, of which news tells without a year.
"""

import re
from collections.abc import Mapping

from viewer.extract.times.timex import Timex
from viewer.model.datemath import shift
from viewer.model.moment import Moment

_DAY = r"\d\d?(?:st|nd|rd|th)?"
_MONTH_DAY = re.compile(
    r"(?:the [a-z ]+ of |(?:early|late)(?: on)? )?(?:the )?"
    rf"(?:[A-Z][a-z]+\.? {_DAY}|{_DAY}(?: of)? [A-Z][a-z]+\.?)"
)
_LATE = 60  # days: of these news tells without a year
_LONG_AGO = 400  # days
_AT_ONCE = 10  # days: so near to a day told right before, it is even of an anniversary no day of now
_GOES_ON = 45  # days: so long a story goes on from the day told before


def day_meant(
    words: str,
    timex: Timex,
    *,
    published: Moment | None,
    months: Mapping[int, Moment],
    told: Moment | None,
    is_next: bool = False,
) -> Moment | None:
    """The day in the year that the story tells of; None where the day is of its own year.

    Args:
        words: the time as the text has it.
        timex: the same, told of what is over.
        published: the day of publication.
        months: by their number the first days of the months told, each in its year.
        told: the day told last, if that was shortly before.
        is_next: whether that was in the sentence right before.
    """
    if published is None or timex.unit != "d" or not timex.past or timex.past[0] != timex.past[1]:
        return None
    if not _MONTH_DAY.fullmatch(words):
        return None
    step = timex.past[0]
    day = shift(published, step[1:]) if step.startswith("@") else Moment.from_iso(step[:10])
    month = months.get(day.month)
    story = told if told and published.days - told.days > _LONG_AGO else None
    years = (story.year, story.year + 1) if story else ()
    near = [d for year in years if story and (d := _in_year(day, year)) and d.days >= story.days]
    away = near[0].days - story.days if near and story else _GOES_ON + 1
    if published.days - day.days <= _LATE:
        return near[0] if is_next and away <= _AT_ONCE else None
    if month and published.days - month.days > _LONG_AGO:
        return _in_year(day, month.year)
    return near[0] if away <= _GOES_ON else None


def _in_year(day: Moment, year: int) -> Moment | None:
    leaps = (day.month, day.day) == (2, 29) and year % 4 != 0
    return None if leaps else Moment(year, day.month, day.day)
