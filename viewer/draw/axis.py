"""The ticks of a time axis: two rows of calendar labels, right at every zoom."""

from collections.abc import Iterator
from dataclasses import dataclass

from viewer.draw.scale import Scale
from viewer.model.moment import DAY_S, civil_from_days, days_from_civil
from viewer.model.words import Language, short_months, year_words

MINUTE_S, HOUR_S = 60, 3600
YEAR_S = 31_556_952
LEAST_PX = 66.0  # between two labels of the lower row
MOST_TICKS = 400


@dataclass(frozen=True, slots=True)
class Tick:
    """A boundary of the calendar: where it is, in seconds since 1970 UTC, and what begins there."""

    at_s: float
    text: str


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


def ticks(step: Step, first_s: float, last_s: float, language: Language = "en") -> Iterator[Tick]:
    """The ticks of *step* from the one before *first_s* to *last_s*, at most MOST_TICKS."""
    if step.unit in ("second", "minute", "hour", "day"):
        yield from _clock_ticks(step, first_s, last_s)
        return
    year, month, _ = civil_from_days(int(first_s // DAY_S))
    months = step.count * (12 if step.unit == "year" else 1)
    at = (year * 12 + month - 1) // months * months
    for _ in range(MOST_TICKS):
        tick_s = days_from_civil(at // 12, at % 12 + 1, 1) * DAY_S
        if tick_s > last_s:
            return
        yield Tick(tick_s, _month_text(step, at // 12, at % 12, language))
        at += months


def _clock_ticks(step: Step, first_s: float, last_s: float) -> Iterator[Tick]:
    size = int(step.seconds)
    origin = 4 * DAY_S if step.count == 7 else 0  # 5 January 1970 was a Monday
    at = int((first_s - origin) // size) * size + origin
    for _ in range(MOST_TICKS):
        if at > last_s:
            return
        yield Tick(float(at), _clock_text(step, at))
        at += size


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
    """What the upper row says for a tick: `14 Nov 2024`, `Nov 2024`, `2024`, `2020s`, `1900–1999`."""
    year, month, day = civil_from_days(int(tick.at_s // DAY_S))
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
