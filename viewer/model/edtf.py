"""Dates in the Extended Date/Time Format (ISO 8601-2): out of four bounds, and into them.

Levels 0 and 1 whole; of level 2 what four bounds can say: seasons and parts of a year, one-of sets that
are one stretch, exponents.  Qualifiers (`?`, `~`, `%`) hold for the whole date, as in level 1.
"""

import re

from viewer.model import datemath
from viewer.model.moment import Moment, days_in_month
from viewer.model.when import PUBLISHED, Extent, Pair, Qualifier, When

_YEAR = r"(?:-?[\dX]{4}|Y-?\d+(?:E\d+)?(?:S\d+)?)"
_DATE = re.compile(rf"(?P<year>{_YEAR})(?:-(?P<month>[\dX]{{2}})(?:-(?P<day>[\dX]{{2}}))?)?")
# First month (from 1) and number of months of the parts of a year; 21..24 start with the northern seasons
_PARTS = {
    **{21 + i: (3 * i + 3, 3) for i in range(4)},
    **{25 + i: (3 * i + 3, 3) for i in range(4)},
    **{29 + i: (9 + 3 * i, 3) for i in range(4)},
    **{33 + i: (3 * i + 1, 3) for i in range(4)},
    **{37 + i: (4 * i + 1, 4) for i in range(3)},
    **{40 + i: (6 * i + 1, 6) for i in range(2)},
}
_HINT = "like 2026-01-16, 2026-01, 2026, 201X, 2024/.., 2026-21 or 2015~"


def parse_edtf(text: str) -> When:
    """The date that *text* says in EDTF.

    Raises:
        ValueError: it is no EDTF that four bounds can hold; the message names the part and gives examples.
    """
    text = text.strip()
    if not text:
        raise ValueError(f"an empty date; write one {_HINT}")
    if text[0] in "[{":
        return _one_of(text)
    if "/" in text:
        return _interval(text)
    bounds, qualifier = _date(text)
    return When(Extent.INSTANT, bounds, bounds, qualifier=qualifier)


def _interval(text: str) -> When:
    first, _, last = text.partition("/")
    open_, unknown = (None, None), ("..", "")
    start, begun = (open_, Qualifier.NONE) if first in unknown else _date(first)
    end, ended = (open_, Qualifier.NONE) if last in unknown else _date(last)
    if first in unknown and last in unknown:
        raise ValueError(f"{text!r} says nothing; give at least one end {_HINT}")
    doubt = begun if begun is not Qualifier.NONE else ended
    return When(Extent.SPAN, start, end, qualifier=doubt)


def _one_of(text: str) -> When:
    if text[0] == "{":
        raise ValueError(
            f"{text!r} is a set of several dates, which one event cannot have; use [..] for one of them"
        )
    if not text.endswith("]"):
        raise ValueError(f"{text!r} lacks its closing ]")
    first, last = _set_ends(text[1:-1])
    return When.instant(first, last)


def _set_ends(inside: str) -> Pair:
    firsts: list[Moment | None] = []
    lasts: list[Moment | None] = []
    for member in inside.split(","):
        left, dots, right = member.strip().partition("..")
        low = _date(left)[0][0] if left else None
        high = (_date(right)[0][1] if right else None) if dots else _date(left)[0][1]
        firsts.append(low)
        lasts.append(high)
    known_first = [day for day in firsts if day]
    known_last = [day for day in lasts if day]
    first = min(known_first, key=lambda day: day.first_s) if len(known_first) == len(firsts) else None
    last = max(known_last, key=lambda day: day.last_s) if len(known_last) == len(lasts) else None
    return first, last


def _date(text: str) -> tuple[Pair, Qualifier]:
    bare, qualifier = _qualified(text)
    if "T" in bare:
        moment = Moment.from_iso(bare)
        return (moment, moment), qualifier
    found = _DATE.fullmatch(bare)
    if not found:
        raise ValueError(f"{text!r} is not an EDTF date; write one {_HINT}")
    try:
        return _bounds(found["year"], found["month"], found["day"]), qualifier
    except ValueError as error:
        raise ValueError(f"{text!r}: {error}") from None


def _qualified(text: str) -> tuple[str, Qualifier]:
    signs = {sign for sign in text if sign in "?~%"}
    bare = re.sub(r"[?~%]", "", text)
    if not signs:
        return bare, Qualifier.NONE
    if len(signs) > 1 or "%" in signs:
        return bare, Qualifier.BOTH
    return bare, Qualifier(signs.pop())


def _bounds(year: str, month: str | None, day: str | None) -> Pair:
    low_year, high_year = _years(year)
    if month is None:
        return Moment(low_year, 1, 1), Moment(high_year, 12, 31)
    if month.isdigit() and int(month) in _PARTS:
        if day is not None:
            raise ValueError("a part of a year has no day")
        return _part(low_year, high_year, int(month))
    months = [m for m in range(1, 13) if _fits(m, month)]
    if not months:
        raise ValueError(f"{month} is no month")
    if day is None:
        last = months[-1]
        return Moment(low_year, months[0], 1), Moment(high_year, last, days_in_month(high_year, last))
    return _day_bounds(low_year, high_year, months, day)


def _day_bounds(low_year: int, high_year: int, months: list[int], day: str) -> Pair:
    def days(year: int, month: int) -> list[int]:
        return [d for d in range(1, days_in_month(year, month) + 1) if _fits(d, day)]

    first = next((Moment(low_year, m, days(low_year, m)[0]) for m in months if days(low_year, m)), None)
    last = next(
        (Moment(high_year, m, days(high_year, m)[-1]) for m in reversed(months) if days(high_year, m)), None
    )
    if first is None or last is None:
        raise ValueError(f"{day} is no day of that month")
    return first, last


def _fits(number: int, pattern: str) -> bool:
    return all(want in ("X", digit) for digit, want in zip(f"{number:02}", pattern, strict=True))


def _years(text: str) -> tuple[int, int]:
    if text.startswith("Y"):
        body, _, significant = text[1:].partition("S")
        digits, _, exponent = body.partition("E")
        year = int(digits) * 10 ** int(exponent or 0)
        if abs(year) > 999_999_999:
            raise ValueError("the year is out of reach; it may have nine digits")
        keep = 10 ** max(0, len(str(abs(year))) - int(significant)) if significant else 1
        return (year // keep * keep, year // keep * keep + keep - 1) if keep > 1 else (year, year)
    sign = -1 if text.startswith("-") else 1
    digits = text.lstrip("-")
    ends = sorted(sign * int(digits.replace("X", fill)) for fill in "09")
    return ends[0], ends[1]


def _part(low_year: int, high_year: int, part: int) -> Pair:
    month, count = _PARTS[part]
    first = Moment(low_year, month, 1)
    after = datemath.add_months(Moment(high_year, month, 1), count)
    return first, datemath.add_days(after, -1)


def edtf(when: When) -> str | None:
    """*when* in EDTF; None where that cannot say it exactly.

    What is returned reads back to the same bounds, but for one thing: a lasting state whose end is open is
    written `2024/..` although it was still going on when its article appeared.
    """
    sign = when.qualifier.value
    if when.extent is Extent.INSTANT:
        if when.start[0] is None or when.start[1] is None:
            known = when.start[0] or when.start[1]
            is_set = known is not None and when.relative is None and not sign
            return f"[{_side(when.start[0])}..{_side(when.start[1])}]" if is_set else None
        written = _write(when.start)
        if written:
            return written + sign
        return None if sign else f"[{when.start[0].iso()}..{when.start[1].iso()}]"
    return _write_interval(when, sign)


def _side(day: Moment | None) -> str:
    return day.iso() if day else ""


def _write_interval(when: When, sign: str) -> str | None:
    start, end = when.start, when.end
    if end[1] is None and (end[0] is None or _is_still_going_on(when)):
        end = (None, None)
    first = ".." if start == (None, None) else _write(start)
    last = ".." if end == (None, None) else _write(end)
    if first is None or last is None or first == last == "..":
        return None
    return f"{first}{sign if first != '..' else ''}/{last}{sign if last != '..' else ''}"


def _is_still_going_on(when: When) -> bool:
    return when.relative is not None and when.relative.anchor == PUBLISHED and when.relative.end[0] == "@"


def _write(bounds: Pair) -> str | None:
    first, last = bounds
    if first is None or last is None:
        return None
    if first == last:
        return first.iso()
    if first.second is not None or last.second is not None:
        return None
    whole_months = first.day == 1 and last.day == days_in_month(last.year, last.month)
    if not whole_months:
        return None
    if first.year == last.year:
        return _write_months(first, last)
    return _write_years(first, last)


def _year(year: int) -> str:
    return f"Y{year}" if abs(year) > 9999 else f"{'-' if year < 0 else ''}{abs(year):04}"


def _write_months(first: Moment, last: Moment) -> str | None:
    if first.month == last.month:
        return f"{_year(first.year)}-{first.month:02}"
    if (first.month, last.month) == (1, 12):
        return _year(first.year)
    span = (first.month, last.month - first.month + 1)
    part = next((n for n in (*range(33, 42), *range(21, 25)) if _PARTS[n] == span), None)
    return f"{_year(first.year)}-{part}" if part else None


def _write_years(first: Moment, last: Moment) -> str | None:
    if (first.month, last.month) != (1, 12):
        winter = (first.month, last.month, last.year - first.year) == (12, 2, 1)
        return f"{_year(first.year)}-24" if winter else None
    if not 0 <= first.year <= last.year <= 9999:
        return None
    for digits in (1, 2, 3):
        size = 10**digits
        if first.year % size == 0 and last.year == first.year + size - 1:
            return f"{first.year:04}"[:-digits] + "X" * digits
    return None
