"""Columns of dates as intervals: from the first moment each may mean to the first it cannot."""

import re
from collections.abc import Callable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from viewer.files.layers.fields import Fields
from viewer.model.layers import Order
from viewer.model.moment import DAY_S, days_from_civil, days_in_month
from viewer.model.plain import parse_when

DAY_MS = DAY_S * 1000
UNREAD = np.int64(-(2**63))
FURTHEST_YEAR = 100_000_000
Bounds = tuple[NDArray[np.int64], NDArray[np.int64]]

_SLASHED = re.compile(r"(\d{1,4})[/.\-](\d{1,2})[/.\-](\d{1,4})(?:[ T](.+))?")
_ISO = re.compile(
    r"([+-]?\d{4,9})-(\d\d)-(\d\d)(?:[ T](\d\d):?(\d\d)(?::?(\d\d)(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?"
)
_PACKED = re.compile(r"(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d))?")
_EPOCH = re.compile(r"-?\d{10}(?:\d{3})?")


def intervals(fields: Fields, order: Order | None = None) -> Bounds:
    """(n,) first and last milliseconds since 1970 UTC that each date may mean, the last not included.

    ISO 8601, EDTF, eight digits, seconds or milliseconds since 1970, and plain words are read; `3/4/2025`
    only with an *order*.  A time without an offset is UTC.  Midnight is the whole day: programs that know
    no dates write them so, and a moment would be made of a day.  What is not a date is UNREAD.
    """
    first = np.full(len(fields), UNREAD, np.int64)
    last = first.copy()
    left = fields.length > 0
    for width, read in ((10, _iso_days), (8, _packed_days), (19, _iso_seconds), (20, _iso_seconds)):
        some = np.flatnonzero(left & (fields.length == width))
        if len(some):
            first[some], last[some] = read(fields.taken(some).matrix(width))
            left[some] = first[some] == UNREAD
    rest = np.flatnonzero(left)
    if len(rest):
        texts, which = fields.taken(rest).unique()
        bounds = np.array([interval(text, order) or (UNREAD, UNREAD) for text in texts], np.int64)
        first[rest], last[rest] = bounds[which, 0], bounds[which, 1]
    return first, last


@lru_cache(maxsize=65_536)
def interval(text: str, order: Order | None = None) -> tuple[int, int] | None:
    """What one date may mean; None for what is not one, or is open on a side."""
    for form, read in _FORMS:
        if found := form.fullmatch(text):
            try:
                return read(found)
            except ValueError:
                return None
    if found := _SLASHED.fullmatch(text):
        return _slashed(found, order)
    try:
        when = parse_when(text, None)
    except ValueError:
        return None
    if when is None or when.start[0] is None or when.end[1] is None:
        return None
    return round(when.start[0].first_s * 1000), round(when.end[1].last_s * 1000)


def needs_order(texts: list[str]) -> bool:
    """Whether some of *texts* are like 3/4/2025, which may be the day or the month first."""
    return any((found := _SLASHED.fullmatch(text)) and len(found[1]) < 3 for text in texts)


def order_of(texts: list[str]) -> Order | None:
    """Which comes first in dates like 3/4/2025: told by one number above twelve; None where none tells."""
    for found in (_SLASHED.fullmatch(text) for text in texts):
        if found and len(found[1]) < 3 and int(found[1]) > 12:
            return "day first"
        if found and len(found[1]) < 3 and int(found[2]) > 12:
            return "month first"
    return None


def _day(year: int, month: int, day: int) -> tuple[int, int]:
    if abs(year) > FURTHEST_YEAR or not 1 <= month <= 12 or not 1 <= day <= days_in_month(year, month):
        raise ValueError(f"{year}-{month}-{day} is no day")
    at = days_from_civil(year, month, day) * DAY_MS
    return at, at + DAY_MS


def _slashed(found: re.Match[str], order: Order | None) -> tuple[int, int] | None:
    a, b, c = int(found[1]), int(found[2]), int(found[3])
    if len(found[1]) == 4:
        year, month, day = a, b, c
    elif order is None or len(found[3]) not in (2, 4):
        return None
    else:
        day, month = (a, b) if order == "day first" else (b, a)
        year = c if len(found[3]) == 4 else c + (2000 if c < 70 else 1900)
    try:
        if found[4]:
            return _from_iso(re.match(_ISO, f"{year:04}-{month:02}-{day:02}T{found[4]}"), found[4])
        return _day(year, month, day)
    except ValueError:
        return None


def _from_iso(found: re.Match[str] | None, clock: str = "") -> tuple[int, int]:
    if found is None or not found[0].endswith(clock):
        raise ValueError(f"{clock} is no time of day")
    first, last = _day(int(found[1]), int(found[2]), int(found[3]))
    if found[4] is None:
        return first, last
    hour, minute, second = int(found[4]), int(found[5]), int(found[6] or 0)
    if hour > 23 or minute > 59 or second > 60:
        raise ValueError(f"{found[0]} is no time")
    fraction = found[7] or ""
    if not (hour or minute or second or fraction.strip(".0")) and not _offset_ms(found[8]):
        return first, last
    first += (hour * 3600 + minute * 60 + second) * 1000 - _offset_ms(found[8])
    if fraction:
        digits = min(len(fraction) - 1, 3)
        return first + int(fraction[1:4].ljust(3, "0")), first + int(fraction[1:4].ljust(3, "0")) + 10 ** (
            3 - digits
        )
    return first, first + (1000 if found[6] else 60_000)


def _offset_ms(text: str | None) -> int:
    if not text or text == "Z":
        return 0
    minutes = int(text[1:3]) * 60 + int(text[-2:])
    return (-minutes if text[0] == "-" else minutes) * 60_000


def _from_packed(found: re.Match[str]) -> tuple[int, int]:
    first, last = _day(int(found[1]), int(found[2]), int(found[3]))
    if found[4] is None:
        return first, last
    if int(found[4]) > 23 or int(found[5]) > 59 or int(found[6]) > 59:
        raise ValueError(f"{found[0]} is no time")
    seconds = int(found[4]) * 3600 + int(found[5]) * 60 + int(found[6])
    return (first + seconds * 1000, first + (seconds + 1) * 1000) if seconds else (first, last)


def _from_epoch(found: re.Match[str]) -> tuple[int, int]:
    number = int(found[0])
    is_ms = len(found[0].lstrip("-")) == 13
    return (number, number + 1) if is_ms else (number * 1000, number * 1000 + 1000)


_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], tuple[int, int]]], ...] = (
    (_ISO, _from_iso),
    (_PACKED, _from_packed),
    (_EPOCH, _from_epoch),
)

# Whole columns of one form at once


def _number(rows: NDArray[np.uint8], first: int, last: int) -> NDArray[np.int64]:
    value = np.zeros(len(rows), np.int64)
    for column in range(first, last):
        value = value * 10 + (rows[:, column] - np.uint8(48))
    return value


def _are_digits(rows: NDArray[np.uint8], *columns: int) -> NDArray[np.bool_]:
    digits = (rows[:, columns] >= 48) & (rows[:, columns] <= 57)
    return np.asarray(digits.all(axis=1))


def _days(
    year: NDArray[np.int64], month: NDArray[np.int64], day: NDArray[np.int64], fits: NDArray[np.bool_]
) -> NDArray[np.int64]:
    """(n,) milliseconds at which days begin; UNREAD where there is no such day, or it does not fit."""
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    lengths = np.array([0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31], np.int64)
    month_fits = (month >= 1) & (month <= 12)
    length = lengths[np.where(month_fits, month, 0)] + ((month == 2) & leap)
    is_day = fits & month_fits & (day >= 1) & (day <= length)
    months = (year - 1970) * 12 + np.where(month_fits, month, 1) - 1
    begins = months.astype("datetime64[M]").astype("datetime64[D]").astype(np.int64)
    return np.where(is_day, (begins + day - 1) * DAY_MS, UNREAD)


def _iso_days(rows: NDArray[np.uint8]) -> Bounds:
    fits = _are_digits(rows, 0, 1, 2, 3, 5, 6, 8, 9) & (rows[:, 4] == 45) & (rows[:, 7] == 45)
    first = _days(_number(rows, 0, 4), _number(rows, 5, 7), _number(rows, 8, 10), fits)
    return first, np.where(first == UNREAD, UNREAD, first + DAY_MS)


def _packed_days(rows: NDArray[np.uint8]) -> Bounds:
    first = _days(_number(rows, 0, 4), _number(rows, 4, 6), _number(rows, 6, 8), _are_digits(rows, *range(8)))
    return first, np.where(first == UNREAD, UNREAD, first + DAY_MS)


def _iso_seconds(rows: NDArray[np.uint8]) -> Bounds:
    """Of 19 bytes, or of 20 with a Z."""
    fits = _are_digits(rows, 11, 12, 14, 15, 17, 18) & (rows[:, 13] == 58) & (rows[:, 16] == 58)
    fits &= (rows[:, 10] == 84) | (rows[:, 10] == 32)
    if rows.shape[1] == 20:
        fits &= rows[:, 19] == 90
    hour, minute, second = _number(rows, 11, 13), _number(rows, 14, 16), _number(rows, 17, 19)
    day, _ = _iso_days(rows)
    fits &= (day != UNREAD) & (hour < 24) & (minute < 60) & (second < 60)
    second_of_day = hour * 3600 + minute * 60 + second
    first = day + second_of_day * 1000
    last = first + np.where(second_of_day == 0, DAY_MS, 1000)
    return np.where(fits, first, UNREAD), np.where(fits, last, UNREAD)


def whole_month(first_ms: NDArray[np.int64]) -> Bounds:
    """(n,) the calendar months that moments lie in."""
    month = (first_ms // DAY_MS).astype("datetime64[D]").astype("datetime64[M]")
    begins = month.astype("datetime64[D]").astype(np.int64) * DAY_MS
    ends = (month + 1).astype("datetime64[D]").astype(np.int64) * DAY_MS
    return begins, ends
