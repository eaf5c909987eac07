"""A time zone that the analyst reads times in: clock times follow it, and days without one are never shifted.

A day that a text names is the day of those it happened to.  In a zone it runs from midnight to midnight
there, so that it stands over its own label of the axis; a time with an offset is one moment everywhere, and
is told by the clock of the zone.  What is zoned is for showing only, and never goes into a dossier.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Self

from viewer.model.dossier import Dossier
from viewer.model.moment import DAY_S, Moment, civil_from_days, days_from_civil
from viewer.model.when import Pair, When

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo  # loaded where a zone is: most windows need none

FIRST_S = days_from_civil(1, 1, 3) * DAY_S  # what Python's dates reach, with a day to spare
LAST_S = days_from_civil(9999, 12, 29) * DAY_S
STRIDE_S = 7 * DAY_S  # between two looks for a change of the clocks; no zone changes them twice within it


@dataclass(frozen=True, slots=True)
class Zone:
    """A zone of the IANA database by its key, as `America/Lima`."""

    key: str

    @classmethod
    def of(cls, key: str) -> Self:
        """The zone of a key.

        Raises:
            ValueError: there is none on this machine.
        """
        try:
            _rules(key)
        except (KeyError, ValueError, OSError):
            raise ValueError(f"“{key}” is no time zone; type one like America/Lima.") from None
        return cls(key)

    @property
    def city(self) -> str:
        """The name it is called by: `Lima`."""
        return self.key.rsplit("/", 1)[-1].replace("_", " ")

    def offset_s(self, at_s: float) -> int:
        """By how much its clocks are ahead of UTC at a moment, in seconds since 1970 and seconds."""
        at = datetime.fromtimestamp(min(max(at_s, FIRST_S), LAST_S), UTC)
        shift = at.astimezone(_rules(self.key)).utcoffset()
        return int(shift.total_seconds()) if shift else 0

    def wall_s(self, at_s: float) -> float:
        """What its clocks show at a moment, as if they showed UTC."""
        return at_s + self.offset_s(at_s)

    def midnight_s(self, days: int) -> float:
        """When a day (in days since 1970) begins there; where clocks skip midnight, when they skip it."""
        wall = days * DAY_S
        found = sorted({wall - self.offset_s(wall - DAY_S), wall - self.offset_s(wall + DAY_S)})
        return float(next((at for at in found if self.wall_s(at) >= wall), found[-1]))

    def stretches(self, first_s: float, last_s: float) -> Iterator[tuple[float, float, int]]:
        """The stretches of a window in which the clocks are not changed: both ends, and the offset."""
        begin, offset = first_s, self.offset_s(first_s)
        at = first_s
        while at < last_s:
            following = min(at + STRIDE_S, last_s)
            after = self.offset_s(following)
            if after != offset:
                change = self._change(at, following)
                yield begin, change, offset
                begin, offset = change, after
            at = following
        yield begin, last_s, offset

    def _change(self, before_s: float, after_s: float) -> float:
        """The second at which the clocks are changed."""
        low, high = int(before_s), int(after_s) + 1
        old = self.offset_s(low)
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if self.offset_s(middle) == old else (low, middle)
        return float(high)

    def words(self, first_s: float, last_s: float) -> str:
        """How a stretch of time is told by it: `UTC-5 (Lima)`, or `UTC+1, +2 (Berlin)` with both offsets."""
        last_s = min(last_s, first_s + 800 * DAY_S)
        found = dict.fromkeys(offset for *_, offset in self.stretches(first_s, last_s))
        told = ", ".join(_offset_words(offset) for offset in list(found)[:2])
        return f"UTC{told} ({self.city})"


def keys() -> tuple[str, ...]:
    """The zones there are on this machine that are called by a place, in order."""
    from zoneinfo import available_timezones

    return tuple(sorted(key for key in available_timezones() if "/" in key and not key.startswith(_OTHERS)))


_OTHERS = ("Etc/", "SystemV/", "posix/", "right/", "US/", "Canada/", "Brazil/", "Chile/", "Mexico/")


@lru_cache(maxsize=1024)
def _rules(key: str) -> "ZoneInfo":
    from zoneinfo import ZoneInfo

    return ZoneInfo(key)


def _offset_words(offset_s: int) -> str:
    hours, minutes = divmod(abs(offset_s) // 60, 60)
    sign = "-" if offset_s < 0 else "+"
    return f"{sign}{hours}" + (f":{minutes:02}" if minutes else "")


def zoned(when: When, zone: Zone | None) -> When:
    """A date as it stands in a zone, for showing; itself without a zone."""
    if zone is None or not when.is_dated:
        return when
    return replace(when, start=_pair(when.start, zone), end=_pair(when.end, zone))


def zoned_dossier(dossier: Dossier, zone: Zone | None) -> Dossier:
    """*dossier* with all its dates as they stand in a zone, for showing; itself without a zone."""
    if zone is None:
        return dossier
    events = {
        i: replace(e, when=zoned(e.when, zone)) if e.when and e.when.is_dated else e
        for i, e in dossier.events.items()
    }
    articles = {
        i: replace(a, published=zoned_moment(a.published, zone)) if a.published else a
        for i, a in dossier.articles.items()
    }
    return replace(dossier, events=events, articles=articles)


def _pair(pair: Pair, zone: Zone) -> Pair:
    first, last = pair
    return first and zoned_moment(first, zone), last and zoned_moment(last, zone)


@dataclass(frozen=True, slots=True)
class _Day(Moment):
    """A whole day in a zone: of 23 or 25 hours where the clocks are changed."""

    lasts_s: float = DAY_S

    @property
    def last_s(self) -> float:
        return self.first_s + self.lasts_s


@lru_cache(maxsize=4096)
def zoned_moment(moment: Moment, zone: Zone) -> Moment:
    """A whole day from midnight there; a time by the clocks there; a time without an offset as it is."""
    if moment.second is None:
        begin, end = zone.midnight_s(moment.days), zone.midnight_s(moment.days + 1)
        ahead = round((moment.days * DAY_S - begin) / 60)
        return _Day(moment.year, moment.month, moment.day, None, ahead, round((end - begin) / 60) * 60)
    if moment.offset_min is None:
        return moment
    offset_min = round(zone.offset_s(moment.first_s) / 60)
    days, second = divmod(moment.first_s + 60 * offset_min, DAY_S)
    return Moment(*civil_from_days(int(days)), second, offset_min)
