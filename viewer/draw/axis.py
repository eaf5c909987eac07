"""The ticks of a time axis: two rows of calendar labels, right at every zoom."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from viewer.draw.scale import Scale
from viewer.model.moment import DAY_S, civil_from_days, days_from_civil
from viewer.model.words import Language, short_months, year_words
from viewer.model.zone import Zone

MINUTE_S, HOUR_S = 60, 3600
YEAR_S = 31_556_952
LEAST_PX = 66.0  # between two labels of the lower row
MOST_TICKS = 400
CLOCK = ("second", "minute", "hour", "day")


@dataclass(frozen=True, slots=True)
class Tick:
    """A boundary of the calendar: where it is, in seconds since 1970 UTC, and what begins there.

    `wall_s` is what the clocks that are counted by show then, as seconds of UTC.
    """

    at_s: float
    text: str
    wall_s: float


@dataclass(frozen=True, slots=True)
class Step:
    """Ticks every `count` units: minute, hour, day, month or year."""

    unit: str
    count: int

    @property
    def seconds(self) -> float:
        """The mean distance between two ticks."""
        size = {
            "second": 1,
            "minute": MINUTE_S,
            "hour": HOUR_S,
            "day": DAY_S,
            "month": YEAR_S / 12,
            "year": YEAR_S,
        }
        return size[self.unit] * self.count


STEPS = (
    *(Step("second", n) for n in (1, 5, 15, 30)),
    *(Step("minute", n) for n in (1, 5, 15, 30)),
    *(Step("hour", n) for n in (1, 3, 6, 12)),
    *(Step("day", n) for n in (1, 2, 7)),
    *(Step("month", n) for n in (1, 3)),
    *(Step("year", n * 10**power) for power in range(8) for n in (1, 2, 5)),
)


def steps(scale: Scale) -> tuple[Step, Step | None]:
    """The steps of the lower row, and of the upper one that names what its labels leave out."""
    lower = next((s for s in STEPS if s.seconds / scale.per_px >= LEAST_PX), STEPS[-1])
    upper = {
        "second": Step("day", 1),
        "minute": Step("day", 1),
        "hour": Step("day", 1),
        "day": Step("month", 1),
        "month": Step("year", 1),
    }.get(lower.unit)
    if upper is None and lower.count < 100:
        upper = Step("year", 10 if lower.count < 10 else 100)
    return lower, upper


def ticks(
    step: Step, window_s: tuple[float, float], language: Language = "en", zone: Zone | None = None
) -> Iterator[Tick]:
    """The ticks of *step* from the one before a window of seconds to its end, at most MOST_TICKS.

    In a zone they stand where its clocks show round figures, whichever hour is skipped or comes twice.
    """
    found = _clock_ticks if step.unit in CLOCK else _calendar_ticks
    yield from islice(found(step, window_s, language, zone), MOST_TICKS)


def _calendar_ticks(
    step: Step, window_s: tuple[float, float], language: Language, zone: Zone | None
) -> Iterator[Tick]:
    first_s, last_s = window_s
    year, month, _ = civil_from_days(int((zone.wall_s(first_s) if zone else first_s) // DAY_S))
    months = step.count * (12 if step.unit == "year" else 1)
    at = (year * 12 + month - 1) // months * months
    while True:
        days = days_from_civil(at // 12, at % 12 + 1, 1)
        tick_s = zone.midnight_s(days) if zone else days * DAY_S
        if tick_s > last_s:
            return
        yield Tick(tick_s, _month_text(step, at // 12, at % 12, language), days * DAY_S)
        at += months


def _clock_ticks(
    step: Step, window_s: tuple[float, float], _language: Language, zone: Zone | None
) -> Iterator[Tick]:
    size = int(step.seconds)
    origin = 4 * DAY_S if step.count == 7 else 0  # 5 January 1970 was a Monday
    first_s = window_s[0] - size
    stretches = zone.stretches(first_s, window_s[1]) if zone else ((first_s, window_s[1], 0),)
    come_to = last = -math.inf  # how many round figures the clocks had come to, and the last that was told
    for begin, end, offset in stretches:
        figures = (begin + offset - origin) / size
        if math.isfinite(come_to) and math.floor(figures) > come_to and figures % 1:
            last = begin + offset  # the clocks skip a round figure: what it would begin begins here
            yield Tick(begin, _clock_text(step, int(last)), last)
        at = math.ceil(figures) * size + origin
        while at - offset < end or at - offset == end == window_s[1]:
            if step.unit != "day" or at > last:  # an hour may come twice, and a day only begins once
                yield Tick(float(at - offset), _clock_text(step, at), float(at))
                last = at
            at += size
        come_to = math.ceil((end + offset - origin) / size) - 1


def _clock_text(step: Step, at: int) -> str:
    days, second = divmod(at, DAY_S)
    if step.unit == "day":
        return str(civil_from_days(days)[2])
    clock = f"{second // HOUR_S:02}:{second % HOUR_S // MINUTE_S:02}"
    return clock if step.unit != "second" else f"{clock}:{second % 60:02}"


def _month_text(step: Step, year: int, month0: int, language: Language) -> str:
    if step.unit == "month":
        return short_months(language)[month0]
    return year_words(year, language)


def upper_text(step: Step, tick: Tick, language: Language = "en") -> str:
    """What the upper row says for a tick: `14 Nov 2024`, `Nov 2024`, `2024`, `2020s`, `1900–1999`.

    That of a year within a decade or a century is the decade or the century that it lies in.
    """
    year, month, day = civil_from_days(int(tick.wall_s // DAY_S))
    if step.unit == "year":
        year = year // step.count * step.count
    months, named = short_months(language), year_words(year, language)
    if step.unit == "day":
        return f"{day} {months[month - 1]} {named}"
    if step.unit == "month":
        return f"{months[month - 1]} {named}"
    if step.count == 1:
        return named
    if year <= 0:
        return f"{named} – {year_words(year + step.count - 1, language)}"
    return f"{year}s" if step.count == 10 and language == "en" else f"{year}–{year + step.count - 1}"
