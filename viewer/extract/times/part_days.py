"""When that is over which goes on for some hours: "for ten hours from Friday evening"."""

from viewer.extract.times.timex import Steps

_HOURS = {"TMO": (6, 12), "TAF": (12, 18), "TEV": (18, 24), "TNI": (20, 30)}  # from midnight
_DAY = 24


def over_after(hours: float, part: str) -> tuple[int, int]:
    """How many days after the day it begins on something is over at the earliest and at the latest.

    Args:
        hours: how long it lasts.
        part: the part of the day it begins in, as TimeML writes it; empty where that is not known.
    """
    low, high = _HOURS.get(part, (0, _DAY))
    return _days(low + hours), _days(high + hours)


def _days(hours: float) -> int:
    """The number of the day in which so many hours after a midnight are up, that midnight's being 0."""
    whole = int(hours // _DAY)
    return whole - 1 if whole and hours == whole * _DAY else whole


def hours_on(steps: Steps, hours: float, part: str) -> tuple[str, str]:
    """The steps to the days between which that is over which began on a day and went on for some hours."""
    first, last = over_after(hours, part)
    return _on(steps[0], first), _on(steps[1], last)


def _on(step: str, days: int) -> str:
    return f"{step}+{days}d" if days else step
