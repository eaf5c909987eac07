"""Whether a time that may be gone by or to come is the one or the other: the nearer one, if any is near."""

from dataclasses import replace

from viewer.extract.times.timex import Steps, Timex
from viewer.model.datemath import shift
from viewer.model.moment import Moment

_NEAR, _JUST_GONE, _AT_HAND, _FAR = 100, 45, 14, 180
"""Days: a year is guessed where one reading lies nearer than the first, the other farther than the last.

Of what is told in the past tense a day to come is meant only where it is at hand.
"""
_QUARTER = 92
"""Days: no quarter that is over in some fiscal year begins later in that of the calendar."""
_UNITS = ("d", "w", "M", "s", "q")


def steps_read(timex: Timex, published: Moment | None, ahead: int) -> Steps | None:
    """The first and last day of a time as steps; None where it has none.

    Args:
        timex: what the text names.
        published: the day of publication, None where it is unknown.
        ahead: -1 to read it as a time gone by, 1 as one to come; -2 unless another day is at hand, and
            -3 and 3 wherever another may lie.
    """
    return (abs(ahead) < 3 and _nearest(timex, published, ahead)) or timex.steps(ahead)


def _reach(timex: Timex, ahead: int) -> int:
    """How many days away the nearer reading may lie: who sets a day almost a year ahead names its year."""
    if abs(ahead) < 2:
        return _NEAR
    return _JUST_GONE if ahead > 0 and timex.unit in ("d", "M") else _AT_HAND


def _nearest(timex: Timex, published: Moment | None, ahead: int) -> Steps | None:
    """The reading of a day without a year, where only one of the two lies near."""
    if not (
        published and timex.past and timex.future and timex.unit in _UNITS and timex.past != timex.future
    ):
        return None
    away = [
        (abs(shift(published, edge.removeprefix("@")).days - published.days), steps)
        for steps, edge in ((timex.past, timex.past[1]), (timex.future, timex.future[0]))
        if edge.startswith("@")
    ]
    if len(away) < 2:
        return None
    (near, steps), (far, _) = sorted(away)
    if timex.unit == "q" and ahead < -1 and steps == timex.future and near > _QUARTER:
        return None  # what is over is of no quarter that nobody's fiscal year has come to
    return steps if timex.unit == "q" or (near <= _reach(timex, ahead) and far >= _FAR) else None


def ends_after(timex: Timex, opened: Steps | None, published: Moment | None) -> Timex:
    """The end of a range as the first of its readings that does not lie before the day it opens on."""
    if not (opened and published and timex.past and timex.future) or timex.past == timex.future:
        return timex
    first = day_of(opened[0], published)
    steps = next((s for s in (timex.past, timex.future) if day_of(s[1], published).days >= first.days), None)
    return replace(timex, past=steps, future=steps) if steps else timex


def day_of(step: str, published: Moment) -> Moment:
    """The day of a step, counted from that of publication where it is no date."""
    return shift(published, step[1:]) if step.startswith("@") else Moment.from_iso(step)
