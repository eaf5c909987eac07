"""What an analyst types for a date: plain English, plain Spanish or EDTF, into four bounds."""

import calendar
import re
from dataclasses import replace

from viewer.model import datemath
from viewer.model.edtf import parse_edtf
from viewer.model.moment import Moment
from viewer.model.patterns import Pattern
from viewer.model.plain_es import MONTHS, in_english
from viewer.model.spelling import respelled
from viewer.model.when import PUBLISHED, Basis, Duration, Extent, Modifier, Qualifier, Relative, Steps, When

HINT = "type a date like 14 Nov 2024, May 2024, early 2026, since 2024, from 2027 to 2031, by 2030, or EDTF"
LEAP_YEAR = 2024  # which has every day that any year has
UNKNOWN = ("", "unknown", "undated", "not dated", "none", "?")
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_DAY_MONTH = Pattern(rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}\s*,?\s+(?P<year>\d{{1,4}})")
_MONTH_DAY = Pattern(rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s*,?\s+(?P<year>\d{{3,4}})")
_DAY_ALONE = Pattern(rf"(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH})")
_ALONE_DAY = Pattern(rf"{_MONTH}\s+(?P<day>\d{{1,2}})(?:st|nd|rd|th)?")
_MONTH_YEAR = Pattern(rf"{_MONTH}\s*,?\s+(?P<year>\d{{3,4}})")
_PART = Pattern(r"(?P<part>early|mid|late)[\s-]+(?:in\s+)?(?P<year>\d{3,4})")
_QUARTER = Pattern(r"q(?P<quarter>[1-4])\s+(?P<year>\d{4})")
_DECADE = Pattern(r"(?:the\s+)?(?P<decade>\d{3}0)s")
_CENTURY = Pattern(r"(?:the\s+)?(?P<century>\d{1,2})(?:st|nd|rd|th)\s+century(?P<bc>\s+bc)?")
_BC = Pattern(r"(?P<year>\d{1,5})\s*(?:bc|bce)")
_SLASHED = Pattern(r"\d{1,2}[/.]\d{1,2}[/.]\d{2,4}")
_ISO_DAY = Pattern(r"-?\d{4}-\d\d-\d\d")
_LENGTH = Pattern(
    r"(?P<mod>up to|at most|at least|about|over|under|less than|more than)?\s*"
    r"(?P<count>\d+(?:\.\d+)?)\s+(?P<unit>year|month|week|day|hour)s?"
)
_MODS = {
    None: Modifier.EXACTLY,
    "up to": Modifier.AT_MOST,
    "at most": Modifier.AT_MOST,
    "at least": Modifier.AT_LEAST,
    "about": Modifier.ABOUT,
    "over": Modifier.OVER,
    "more than": Modifier.OVER,
    "under": Modifier.UNDER,
    "less than": Modifier.UNDER,
}
_RELATIVE: dict[str, tuple[str, str]] = {
    "today": ("@", "@"),
    "yesterday": ("@-1d", "@-1d"),
    "tomorrow": ("@+1d", "@+1d"),
    **{
        f"{word} {name}": (f"@{step}/{unit}", f"@{step}/{unit}+1{unit}-1d")
        for word, counts in (("last", -1), ("this", 0), ("next", 1))
        for name, unit in (("week", "w"), ("month", "M"), ("year", "y"))
        for step in ([f"{counts:+d}{unit}"] if counts else [""])
    },
}


def parse_when(text: str, published: Moment | None) -> When | None:
    """The date that *text* says; None for "unknown".  Its basis is the analyst's own assumption.

    Args:
        text: plain English, plain Spanish or EDTF.
        published: the article's day, on which "last week" hangs; None where it is not known.

    Raises:
        ValueError: it cannot be read, or could be read in two ways; the message says what to type.
    """
    said = " ".join(text.strip().casefold().split())
    if said in UNKNOWN:
        return None
    try:
        if _SLASHED.fullmatch(said):
            said = _slashed(said)
        when = _either(said, published)
    except ValueError as error:
        raise _as_typed(_explained(error, said), text) from None
    return replace(when, basis=Basis.ASSUMED) if when else None


def _as_typed(error: ValueError, text: str) -> ValueError:
    """The same complaint of the words as they were typed: of all of them, where it is no use to name some."""
    message, typed = str(error), " ".join(text.split())
    found = re.search(r"“([^”]*)”", message)
    if found is None:
        return error
    at = typed.casefold().find(found[1])
    words = typed if at < 0 or HINT in message else typed[at : at + len(found[1])]
    return ValueError(message.replace(found[0], f"“{words}”", 1))


def _slashed(said: str) -> str:
    """A day in figures, as EDTF writes it, where it can be only one.

    Raises:
        ValueError: it can be two days, or none, or leaves its century open.
    """
    first, second, year = (int(part) for part in said.replace(".", "/").split("/"))
    pairs = ((first, second), (second, first))
    days = {(month, day) for day, month in pairs if 1 <= month <= 12 and 1 <= day <= 31}
    if len(days) > 1:
        raise ValueError(f"“{said}” could be day/month or month/day; type it like 2025-04-03 or 3 April 2025")
    if not days:
        raise ValueError(f"“{said}” is not a day of the calendar")
    if year < 1000:
        raise ValueError(f"“{said}” could not be read; {HINT}")
    month, day = days.pop()
    return f"{year:04}-{month:02}-{day:02}"


def _either(said: str, published: Moment | None) -> When | None:
    """The date that *said* is in English, or else in Spanish."""
    try:
        return _read(said, published)
    except ValueError as error:
        return _read_spanish(said, published, error)


def _explained(error: ValueError, said: str) -> ValueError:
    """The same complaint, or what was likely meant, where another spelling can be read."""
    meant = respelled(said)
    if meant is None or HINT not in str(error):
        return error
    try:
        _either(meant, None)
    except ValueError:
        return error
    return ValueError(f"“{said}” could not be read; did you mean “{meant}”?")


def _read(said: str, published: Moment | None) -> When:
    return _relative(said, published) or _phrase(said)


def _read_spanish(said: str, published: Moment | None, error: ValueError) -> When | None:
    """The date that *said* is in Spanish; *error* is why it is none in English."""
    english = in_english(said)
    if english is None:
        raise error
    if english in UNKNOWN:
        return None
    try:
        return _read(english, published)
    except ValueError as second:  # names pieces of the English, which nobody typed
        raise (ValueError(f"“{said}” could not be read; {HINT}") if HINT in str(second) else second) from None


def _relative(said: str, published: Moment | None) -> When | None:
    if said not in _RELATIVE:
        return None
    steps: Steps = _RELATIVE[said]
    relative = Relative(PUBLISHED, steps, steps, said)
    return When(Extent.INSTANT, relative=relative).resolved((published, published), {})


def _phrase(said: str) -> When:
    for pattern, build in _PHRASES:
        if found := pattern.fullmatch(said):
            return build(found)
    return _single(said)


def _single(said: str) -> When:
    if any(sign in said for sign in "/[?~%") or said.startswith("{"):
        return parse_edtf(said.upper())
    about = re.fullmatch(r"(?:about|around|circa|c\.|ca\.)\s+(.+)", said)
    if about:
        return replace(_single(about[1]), qualifier=Qualifier.APPROXIMATE)
    said = re.sub(r"^(?:in|on|during)\s+", "", said)
    first, last = _bounds(said)
    return When.instant(first, last)


def _since(found: re.Match[str]) -> When:
    return When(Extent.SPAN, _bounds(found[1]))


def _until(found: re.Match[str]) -> When:
    return When(Extent.SPAN, end=_bounds(found[1]))


def _from_to(found: re.Match[str]) -> When:
    return When(Extent.SPAN, _bounds(_completed(found[1], found[2])), _bounds(found[2]))


def _between(found: re.Match[str]) -> When:
    return When.instant(_bounds(_completed(found[1], found[2]))[0], _bounds(found[2])[1])


def _completed(first: str, last: str) -> str:
    """*first* with the month and year that it leaves to *last*, as in "3 to 10 May 2025"."""
    if re.fullmatch(r"\d{1,2}", first) and (rest := re.search(r"[a-z]+\.?,?\s+\d{3,4}$", last)):
        return f"{first} {rest[0]}"
    if (year := re.search(r"\d{3,4}$", last)) and not re.search(r"\d{3,4}", first):
        return f"{first} {year[0]}"
    return first


def _or_later(found: re.Match[str]) -> When:
    return When.instant(_bounds(found[1])[0], None)


def _by(found: re.Match[str]) -> When:
    return When.instant(None, _bounds(found[1])[1])


def _before(found: re.Match[str]) -> When:
    return When.instant(None, datemath.add_days(_bounds(found[1])[0], -1))


def _after(found: re.Match[str]) -> When:
    return When.instant(datemath.add_days(_bounds(found[1])[1], 1), None)


def _lasting(found: re.Match[str]) -> When:
    length = _LENGTH.fullmatch(found["length"])
    if not length:
        raise ValueError(f"“{found['length']}” is no length of time; type one like up to 10 years")
    unit = length["unit"][0].upper()
    value = f"PT{length['count']}H" if unit == "H" else f"P{length['count']}{unit}"
    duration = Duration(value, _MODS[length["mod"]])
    begin = _bounds(found["start"]) if found["start"] else (None, None)
    return When(Extent.SPAN, begin, duration=duration)


_PHRASES = (
    (Pattern(r"(?:since|starting|starts?)\s+(.+)"), _since),
    (Pattern(r"(?:until|till|ends?)\s+(.+)"), _until),
    (Pattern(r"from\s+(.+?)\s+(?:to|until|till|through)\s+(.+)"), _from_to),
    (Pattern(r"between\s+(.+?)\s+and\s+(.+)"), _between),
    (Pattern(r"(.+)\s+or\s+later"), _or_later),
    (Pattern(r"by\s+(.+)"), _by),
    (Pattern(r"before\s+(.+)"), _before),
    (Pattern(r"after\s+(.+)"), _after),
    (
        Pattern(rf"(?:for\s+)?(?P<length>{_LENGTH.pattern})(?:\s+(?:from|starting)\s+(?P<start>.+))?"),
        _lasting,
    ),
)


def _bounds(said: str) -> tuple[Moment, Moment]:
    """First and last day of what *said* names."""
    if (found := _DAY_MONTH.fullmatch(said) or _MONTH_DAY.fullmatch(said)) is not None:
        day = Moment(int(found["year"]), _month(found["month"]), int(found["day"]))
        return day, day
    if found := _MONTH_YEAR.fullmatch(said):
        return _months(int(found["year"]), _month(found["month"]), 1)
    if found := _PART.fullmatch(said):
        return _months(int(found["year"]), {"early": 1, "mid": 5, "late": 9}[found["part"]], 4)
    if found := _QUARTER.fullmatch(said):
        return _months(int(found["year"]), int(found["quarter"]) * 3 - 2, 3)
    if (years := _years(said)) is not None:
        return Moment(years[0], 1, 1), Moment(years[1], 12, 31)
    _refuse_day_alone(said)
    return _edtf_bounds(said)


def _refuse_day_alone(said: str) -> None:
    """Say of a day of a month without a year what is missing, or that no year has such a day."""
    found = _DAY_ALONE.fullmatch(said) or _ALONE_DAY.fullmatch(said)
    if found is None:
        return
    days = calendar.monthrange(LEAP_YEAR, _month(found["month"]))[1]
    if not 1 <= int(found["day"]) <= days:
        raise ValueError(f"“{said}” is not a day of the calendar")
    raise ValueError(f"“{said}” names no year; type one after it")


def _years(said: str) -> tuple[int, int] | None:
    if found := _DECADE.fullmatch(said):
        return int(found["decade"]), int(found["decade"]) + 9
    if found := _BC.fullmatch(said):
        return 1 - int(found["year"]), 1 - int(found["year"])
    if found := _CENTURY.fullmatch(said):
        number = int(found["century"])
        return (1 - 100 * number, 100 - 100 * number) if found["bc"] else (100 * number - 99, 100 * number)
    return None


def _edtf_bounds(said: str) -> tuple[Moment, Moment]:
    try:
        when = parse_edtf(said.upper())
    except ValueError:
        if _ISO_DAY.fullmatch(said):
            raise ValueError(f"“{said}” is not a day of the calendar") from None
        raise ValueError(f"“{said}” could not be read; {HINT}") from None
    first, last = when.start
    if when.extent is not Extent.INSTANT or first is None or last is None:
        raise ValueError(f"“{said}” cannot stand here; {HINT}")
    return first, last


def _month(name: str) -> int:
    return MONTHS.index(name[:3]) + 1


def _months(year: int, month: int, count: int) -> tuple[Moment, Moment]:
    first = Moment(year, month, 1)
    return first, datemath.add_days(datemath.add_months(first, count), -1)
