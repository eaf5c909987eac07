"""Dates and durations as TimeML writes them, to compare the reader with others."""

from viewer.extract.timex import Timex, TimexType
from viewer.model.datemath import shift
from viewer.model.moment import Moment

_SEASONS = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


def timeml_value(timex: Timex, direction: int, published: Moment | None) -> str:
    """The `value` of a TIMEX3: "2024-11", "P10Y", "PRESENT_REF"; empty where it cannot be worked out.

    Args:
        timex: what the text names.
        direction: -1 to read it as a time gone by, 1 as one to come.
        published: the document creation time; None leaves relative dates without a value.
    """
    if timex.value and (timex.type is not TimexType.DATE or timex.past is None):
        return timex.value
    steps = timex.steps(direction)
    if steps is None:
        return timex.value
    if not steps[0].startswith("@"):
        return _written(Moment.from_iso(steps[0]), timex)
    return _written(shift(published, steps[0][1:]), timex) if published else ""


def _written(day: Moment, timex: Timex) -> str:
    """The calendar unit that begins on, or holds, *day*."""
    unit = timex.unit
    if unit == "w":
        return _week(day)
    if unit == "q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "s":
        return f"{day.year:04}-{_SEASONS.get(day.month, 'SU')}"
    if unit in ("D", "C"):
        return str(day.year)[: 3 if unit == "D" else 2]
    return {"y": f"{day.year:04}", "M": f"{day.year:04}-{day.month:02}"}.get(unit, day.iso())


def _week(day: Moment) -> str:
    """The ISO 8601 week that holds a day: the week belongs to the year of its Thursday."""
    thursday = Moment.from_days(day.days + 3 - (day.days + 3) % 7)
    first = Moment(thursday.year, 1, 1)
    return f"{thursday.year:04}-W{(thursday.days - first.days) // 7 + 1:02}"
