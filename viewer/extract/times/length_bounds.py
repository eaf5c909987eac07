"""The days that a length of time leads to: "shut for ten days", "in two weeks", "within two years"."""

from collections.abc import Iterable

from viewer.extract.times.part_days import hours_on
from viewer.extract.times.timex import Steps, Timex
from viewer.model.datemath import shift
from viewer.model.moment import Moment
from viewer.model.when import Duration, Modifier

Bound = tuple[str | None, str | None]
"""The steps to the first and the last day that a bound may be on, None where nothing is known of it."""


def since_then(lengths: Iterable[Timex]) -> Bound | None:
    """When that began which has gone on for so long: "has been shut for ten days"."""
    length = _told(lengths, "for")
    back = away(length, "-") if length and length.mod is Modifier.EXACTLY else ""
    if not back:
        return None
    unit = back[-1]
    return ("@" + back, "@" + back) if unit == "d" else (f"@{back}/{unit}", f"@{back}/{unit}+1{unit}-1d")


def in_a_time(lengths: Iterable[Timex]) -> Bound | None:
    """When that comes about which is planned "in two weeks": the day, week, month or year so far ahead."""
    length = _told(lengths, "in")
    if not (length and length.mod is Modifier.EXACTLY and (on := away(length, "+"))):
        return None
    unit = "w" if "W" in length.parts() else on[-1]
    return (f"@{on}", f"@{on}") if unit == "d" else (f"@{on}/{unit}", f"@{on}/{unit}+1{unit}-1d")


def deadline(lengths: Iterable[Timex]) -> str | None:
    """When that is to be done by which is planned "within two years"; None where nothing says so."""
    length = _told(lengths, "within")
    on = away(length, "+") if length else ""
    return "@" + on if on else None


def over_by(lengths: Iterable[Timex], timex: Timex, steps: Steps) -> Bound | None:
    """When that is over which lasts so long from the days of *timex* on: "for two weeks from 5 May"."""
    length = _told(lengths, "for")
    if length is None or length.mod is not Modifier.EXACTLY:
        return None
    parts = length.parts()
    months, days = (parts.get("Y", 0) * 12 + parts.get("M", 0)), (parts.get("W", 0) * 7 + parts.get("D", 0))
    hours = parts.get("h", 0)
    if hours and steps[0].startswith("@") and not (months or days):
        return hours_on(steps, hours, timex.suffix)
    days += hours / 24
    if months >= 1 and not days and months == int(months):
        return later(steps[0], f"+{int(months)}M"), later(steps[1], f"+{int(months)}M")
    if months or days < 1 or days != int(days):
        return None
    return later(steps[0], f"+{int(days) - 1}d" if days > 1 else ""), later(steps[1], f"+{int(days)}d")


def later(step: str | None, by: str) -> str | None:
    """The step to the day that lies *by* from the one a step leads to."""
    if step is None or step.startswith("@"):
        return step and step + by
    return shift(Moment.from_iso(step), by).iso()


def _told(lengths: Iterable[Timex], relation: str) -> Duration | None:
    return next((t.duration for t in lengths if t.relation == relation and t.duration), None)


def away(length: Duration, sign: str) -> str:
    """A length of time as a step, empty where it is not of one unit or is less than a day."""
    parts = {**length.parts()}
    weeks = parts.pop("W", 0)
    parts["D"] = parts.get("D", 0) + 7 * weeks
    left = {unit: count for unit, count in parts.items() if count}
    if len(left) != 1 or (unit := next(iter(left))) not in "YMD" or left[unit] != int(left[unit]):
        return ""
    return f"{sign}{int(left[unit])}{unit if unit == 'M' else unit.lower()}"
