"""The day of an hour that stands alone: "Rebels attacked on Sunday. The line was blown up at 1.20am"."""

import re

from viewer.extract.candidates import Candidate
from viewer.extract.clauses import Clause, Role
from viewer.extract.timex import Anchor, Timex, TimexType
from viewer.extract.told_dates import ToldDates
from viewer.extract.verbs import Tense
from viewer.model.event import Kind

_CLOCK = re.compile(r"T(?P<hour>\d\d):\d\d")
_NOON, _EVENING = 12, 18
_RULINGS = (Kind.LEGAL, Kind.DECISION, Kind.STATEMENT, Kind.APPOINTMENT)
_TAKING = ("arrest", "detain", "raid", "search", "seize")
_OPENING = (Role.MAIN, Role.COORDINATE)


def day_of_hour(
    number: int, clause: Clause, own: tuple[Timex, ...], told: ToldDates, *, last: Candidate | None
) -> Timex | None:
    """The day told just before as a date at the characters of an hour; None where there is no such hour.

    What was told of an evening goes on in the morning of the day after.

    Args:
        number: the sentence of the clause.
        clause: what happened at the hour.
        own: the times of the clause, of which none is a day.
        told: the dates told before.
        last: the event told just before; what a court said on Monday was not of Monday.
    """
    hour = next((t for t in own if t.type is TimexType.TIME and _CLOCK.fullmatch(t.value)), None)
    group = clause.group
    plain = clause.role in _OPENING and group.tense is Tense.PAST and not (group.governors or group.perfect)
    if hour is None or not plain or (last and last.kind in _RULINGS and last.verb not in _TAKING):
        return None
    before = told.day(number, hour.start)
    if before is None:
        return None
    day, suffix = before
    if _is_evening(suffix) and int(hour.value[1:3]) < _NOON:
        step = Timex(0, 0, TimexType.DATE, ("@+1d", "@+1d"), ("@+1d", "@+1d"), "d").on((day, day))
        day = step.past[0] if step.past else day
    anchor = Anchor.PUBLISHED if day.startswith("@") else Anchor.NONE
    steps = (day, day)
    return Timex(
        hour.start, hour.end, TimexType.DATE, steps, steps, "d",
        anchor=anchor, relation="on", first=hour.first, suffix=hour.value,
    )  # fmt: skip


def _is_evening(suffix: str) -> bool:
    """Whether a part of the day, or an hour, is one of the evening: "TNI", "T21:30"."""
    clock = _CLOCK.fullmatch(suffix)
    return suffix in ("TEV", "TNI") or (clock is not None and int(clock["hour"]) >= _EVENING)
