"""The parts of a year that business reports speak of: quarters, halves, the same period a year before."""

from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.grammar.calendar import Steps
from viewer.extract.times.date_parts import YEAR, Reader, dated, group, july, year_of
from viewer.extract.times.timex import Anchor, Timex, fixed
from viewer.model.moment import Moment

_NEW_CENTURY = 50  # two figures below it are of this century
_WHOSE = "(?P<which>last|this|next|the previous|the past|the current|the coming|that|the (?:following|same))"


def _quarter(found: Match[str]) -> Timex | None:
    """“the fourth quarter of 2012”, "the first half of last year"."""
    which = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4}
    part = group(found, "number").lower()
    half = "half" in found[0].lower() or found[0].startswith("H")
    count = min(which.get(part) or int(part or 1), 2 if half else 4)
    size = 6 if half else 3
    base = "@/y" + (f"+{(count - 1) * size}M" if count > 1 else "")
    return of_some_year(found, (base, base + f"+{size}M-1d"), "H" if half else "q")


def _bare_quarter(found: Match[str]) -> Timex:
    """“the third quarter”, "fourth-quarter": the nearest one that has begun, or that is not over."""
    said = found["number"].lower()
    count = int(said) if said.isdigit() else ("first", "second", "third", "fourth").index(said) + 1
    if year := year_of(found):
        base = f"{year:04}-{3 * count - 2:02}-01"
        return dated(found, fixed(("@", "@+3M-1d"), Moment.from_iso(base)), "q")
    past, future = (calendar.quarter(count, way) for way in (-1, 1))
    return dated(found, past, "q", future)


_OPENING = ("January", "April", "July", "October")
_CLOSING = ("March", "June", "September", "December")


def _quarter_of_months(found: Match[str]) -> Timex | None:
    """“the April-June quarter”."""
    count = _OPENING.index(found["opens"].title()) + 1
    if _CLOSING[count - 1].lower() not in found[0].lower():
        return None
    if year := year_of(found):
        base = f"{year:04}-{3 * count - 2:02}-01"
        return dated(found, fixed(("@", "@+3M-1d"), Moment.from_iso(base)), "q")
    return dated(found, calendar.quarter(count, -1), "q", calendar.quarter(count, 1))


def _year_earlier(found: Match[str]) -> Timex:
    """“the year-earlier third quarter”: the one before the last that has begun."""
    count = ("first", "second", "third", "fourth").index(found["number"].lower()) + 1
    first, last = (step.replace("@", "@-1y", 1) for step in calendar.quarter(count, -1))
    return dated(found, (first, last), "q")


def _half_reported(found: Match[str]) -> Timex:
    """“first-half profit”: the nearest half of a year that has begun, or that is not over."""
    past, future = half_steps(found["number"].lower())
    return dated(found, past, "H", future)


def half_steps(which: str) -> tuple[Steps, Steps]:
    """The first or second half of a year as steps: the nearest that has begun, and that is not over."""
    months = {"first": 0, "second": 6}[which]
    start = f"/y+{months}M" if months else "/y"
    past, future = (
        (f"@-{months}M{start}" if months else "@" + start),
        (f"@+{6 - months}M{start}" if months < 6 else "@" + start),
    )
    return (past, past + "+6M-1d"), (future, future + "+6M-1d")


def _fiscal(found: Match[str]) -> Timex:
    """“FY 2025”, "FY25"."""
    year = int(found["fiscal"])
    year += 0 if year > 99 else 2000 if year < _NEW_CENTURY else 1900
    return dated(found, fixed(calendar.whole("y", 0), july(year)), "y")


def _fiscal_year(found: Match[str]) -> Timex:
    """“the current fiscal year”, as if it were one of the calendar."""
    which = found["which"].lower().removeprefix("the ")
    away = {"previous": -1, "past": -1, "last": -1, "latest": -1, "next": 1, "coming": 1, "new": 1}
    return dated(found, calendar.whole("y", away.get(which, 0)), "y")


def _quarter_of_year(found: Match[str]) -> Timex | None:
    """“the 1988 quarter”, of that year and the same as the one reported on; "year-end 1997"."""
    year = year_of(found)
    return dated(found, fixed(calendar.whole("y", 0), july(year)), "y") if year else None


def _same_period(found: Match[str]) -> Timex | None:
    """“the same period last year”: no more exact than the year, where no quarter was named before."""
    year = year_of(found)
    steps = fixed(calendar.whole("y", 0), july(year)) if year else calendar.whole("y", -1)
    return dated(found, steps, "y")


def of_some_year(found: Match[str], steps: Steps, unit: str) -> Timex | None:
    """A part of a year that is named, counted or left out."""
    if year := year_of(found):
        return dated(found, fixed(steps, july(year)), unit)
    which = group(found, "which").lower().removeprefix("the ")
    years = {"last": -1, "next": 1, "coming": 1, "past": -1, "previous": -1, "following": 1}.get(which, 0)
    moved = f"@{years:+d}y" if years else "@"
    first, last = (moved + step.removeprefix("@") for step in steps)
    told = which in ("that", "following", "same")  # the year is one told before
    return dated(found, (first, last), unit, anchor=Anchor.MENTION if told else Anchor.PUBLISHED)


_FIGURES = "profits?|results|earnings|net|loss|losses|sales|revenues?|income|pretax|operating|figures|report"
_LIKE = "(?:same|corresponding|comparable|equivalent|like|similar|year-earlier|year-ago|year ago)"
_BACK = rf"(?:last year|a year (?:ago|earlier|before)|the (?:previous|prior|preceding) year|{YEAR})"
PATTERNS: tuple[tuple[str, Reader], ...] = (
    (r"(?:the )?(?P<number>first|second|third|fourth|final|last)[- ](?:quarter|half)(?:,? of)?(?: the)?"
     r"(?: fiscal)?(?: year)?"
     rf"(?: {YEAR}(?: (?:fiscal|financial) year\b)?| {_WHOSE} (?:fiscal )?year\b| the year\b)", _quarter),
    (r"(?:the )?(?:fiscal )?(?P<number>first|second|third|fourth) quarter (?:of )?"
     r"(?:an? year (?:ago|earlier|before)|the year (?:before|earlier))\b", _year_earlier),
    (rf"(?:the )?(?P<number>first|second)[- ]half(?= (?:{_FIGURES})\b)", _half_reported),
    (rf"(?-i:H)(?P<number>[12])(?: of)? {YEAR}", _quarter),
    (r"(?-i:FY) ?'?(?P<fiscal>(?:20|19)?\d\d)\b", _fiscal),
    (r"(?P<which>the (?:current|coming|next|previous|past|last|latest|new)|this|last|next) fiscal year\b",
     _fiscal_year),
    (rf"{_WHOSE} year's (?P<number>first|second|third|fourth|final|last)[- ](?:quarter|half)\b", _quarter),
    (rf"{YEAR}(?:'s)? (?P<number>first|second) half\b", _quarter),
    (rf"(?:the (?!\w+-quarter \w))?(?:{YEAR}(?:'s)? )?(?:fiscal[- ])?"
     r"(?P<number>first|second|third|fourth)(?: fiscal)?[- ]quarter\b(?!-?final)", _bare_quarter),
    (r"the year-(?:ago|earlier) (?P<number>first|second|third|fourth)[- ]quarter\b", _year_earlier),
    (rf"(?:fiscal )?Q(?P<number>[1-4])(?: of)?(?: fiscal)?(?: year)? {YEAR}", _quarter),
    (r"(?:fiscal )?(?-i:Q)(?P<number>[1-4])(?![\w-])", _bare_quarter),
    (rf"(?P<number>[1-4])(?-i:Q)(?: {YEAR})?(?![\w-])", _bare_quarter),
    (rf"{YEAR} Q(?P<number>[1-4])\b", _quarter),
    (rf"(?:the )?(?P<opens>{'|'.join(_OPENING)})(?:-| to | through )(?:{'|'.join(_CLOSING)})"
     rf" (?:quarter|period)\b(?: of {YEAR})?", _quarter_of_months),
    (rf"the (?:{_LIKE} )?{YEAR} quarter\b", _quarter_of_year),
    (rf"the {_LIKE} {YEAR} period\b", _quarter_of_year),
    (rf"year[- ]end {YEAR}", _quarter_of_year),
    (rf"(?:the |a )?{_LIKE} (?:three-month |nine-month |six-month )?(?:period|quarter|time|point)"
     rf"(?: (?:of|in|the))? {_BACK}", _same_period),
    (r"the (?:quarter|period)(?: of)? a year (?:ago|earlier|before)\b", _same_period),
    (rf"the same (?:month|week|day)(?: (?:of|in))? {_BACK}", _same_period),
    (rf"last year's (?:{_LIKE} )?(?:quarter|period)\b", _same_period),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
