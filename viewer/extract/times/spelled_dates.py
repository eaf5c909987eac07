"""Years, decades and centuries in words, and spans of years: "the nineties", "the year 2000", "1975-81"."""

import re

from viewer.extract.grammar import calendar
from viewer.extract.grammar.numbers import number
from viewer.extract.times.date_parts import (
    LEAD,
    MONTH,
    PART,
    YEAR,
    Reader,
    century,
    dated,
    group,
    july,
    modifier_of,
    part_of,
    year_of,
)
from viewer.extract.times.eras import BEFORE_CHRIST
from viewer.extract.times.timex import Timex, TimexType, fixed
from viewer.model.moment import Moment, days_in_month

_DECADES = {
    "twenties": 1920, "thirties": 1930, "forties": 1940, "fifties": 1950, "sixties": 1960, "seventies": 1970,
    "eighties": 1980, "nineties": 1990, "noughties": 2000,
}  # fmt: skip
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first"
).split()
_SPOKEN_DAYS = {
    **{word: day + 1 for day, word in enumerate(_ORDINALS)},
    "twenty-second": 22, "twenty-third": 23, "twenty-fourth": 24, "twenty-fifth": 25, "twenty-sixth": 26,
    "twenty-seventh": 27, "twenty-eighth": 28, "twenty-ninth": 29, "thirtieth": 30, "thirty-first": 31,
}  # fmt: skip
_SPOKEN = "|".join(sorted(_SPOKEN_DAYS, reverse=True)).replace("-", "[- ]")
_LAST_CENTURY = 30
_LATER = "|".join(reversed(_ORDINALS[9:]))
_SOONER = "|".join(_ORDINALS[:9])
_COUNTED = r"\d{1,2}(?:st|nd|rd|th)"
_SMALL = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"


def _span(found: "re.Match[str]") -> Timex | None:
    """“1975-81”, "1920–1945": a range of years."""
    first, last = int(found["low"]), int(found["high"])
    last += 0 if last > 99 else first // 100 * 100
    if not first < last <= first + 150:
        return None
    opening, closing = (
        Timex(start, end, TimexType.DATE, steps, steps, "y")
        for start, end, steps in (
            (found.start("low"), found.end("low"), _whole(first)),
            (found.start("high"), found.end("high"), _whole(last)),
        )
    )
    return Timex(
        opening.start,
        closing.end,
        TimexType.DATE,
        opening.past,
        opening.past,
        "y",
        relation="from",
        to=closing,
    )


def _whole(year: int) -> tuple[str, str]:
    return fixed(calendar.whole("y", 0), july(year))


def _millennial(found: "re.Match[str]") -> Timex:
    """“the year two thousand”, "in two thousand and five"."""
    year = 2000 + int(number(found["few"] or "zero") or 0)
    return dated(found, _whole(year), "y")


def _named_year(found: "re.Match[str]") -> Timex | None:
    year = year_of(found)
    return dated(found, _whole(year), "y") if year else None


def _spoken_day(found: "re.Match[str]") -> Timex | None:
    """“March eighth”, "July the second nineteen ninety-six"."""
    month, day = (
        calendar.month_number(found["month"]),
        _SPOKEN_DAYS[found["spoken"].lower().replace(" ", "-")],
    )
    if day > days_in_month(year_of(found) or 2024, month):
        return None
    if year := year_of(found):
        date = Moment(year, month, day).iso()
        return dated(found, (date, date), "d")
    return dated(found, calendar.day(month, day, -1), "d", calendar.day(month, day, 1))


_YEARS_IN = {"START": ("", "+4y-1d"), "MID": ("+3y", "+7y-1d"), "END": ("+6y", "+10y-1d")}


def _decade(found: "re.Match[str]") -> Timex:
    year, mod = _DECADES[found["decade"].lower()], modifier_of(part_of(found))
    first, last = _YEARS_IN.get(mod, ("", "+10y-1d"))
    steps = fixed(("@" + first, "@" + last), Moment(year, 1, 1))
    return dated(found, steps, "D", mod=mod)


def _century(found: "re.Match[str]") -> Timex | None:
    """“the nineteenth century”, "the middle of the 19th century"."""
    if "Century" in found[0] and re.match(r" [A-Z]", found.string[found.end() : found.end() + 2]):
        return None  # a firm of that name
    if BEFORE_CHRIST.match(found.string, found.end()):
        return None
    said = found["count"].lower()
    count = int(re.sub(r"\D", "", said)) if said[0].isdigit() else _ORDINALS.index(said) + 1
    if not 1 <= count <= _LAST_CENTURY:
        return None
    return century(found, count * 100 - 50)


def _centuries(found: "re.Match[str]") -> Timex | None:
    """“the 18th and 19th centuries”: both ends of a range."""
    first, last = (int(re.sub(r"\D", "", found[name])) for name in ("low", "high"))
    if not 1 <= first < last <= _LAST_CENTURY:
        return None
    opening, closing = (fixed(calendar.whole("C", 0), july(count * 100 - 50)) for count in (first, last))
    end = Timex(found.start("high"), found.end(), TimexType.DATE, closing, closing, "C")
    return Timex(found.start(), end.end, TimexType.DATE, opening, opening, "C", relation="from", to=end)


def _turn_of_century(found: "re.Match[str]") -> Timex | None:
    """“the turn of the 20th century”: from ten years before it to ten years after."""
    count = int(re.sub(r"\D", "", found["count"]) or 0)
    if not 1 < count <= _LAST_CENTURY:
        return None
    steps = fixed(("@-10y", "@+10y-1d"), Moment(count * 100 - 100, 1, 1))
    return dated(found, steps, "C")


def _decade_of_century(found: "re.Match[str]") -> Timex | None:
    """“the first decade of the century”, "the last decade of the 19th century"."""
    nth = {"first": 0, "opening": 0, "second": 1, "third": 2, "last": 9, "final": 9, "closing": 9}
    years = nth[found["nth"].lower()] * 10
    away = f"+{years}y" if years else ""
    if said := group(found, "count"):
        count = int(re.sub(r"\D", "", said))
        if not 1 < count <= _LAST_CENTURY:
            return None
        return dated(found, fixed(("@" + away, "@" + away + "+10y-1d"), Moment(count * 100 - 100, 1, 1)), "D")
    return dated(found, ("@/C" + away, "@/C" + away + "+10y-1d"), "D")


def _part_of_decade(found: "re.Match[str]") -> Timex:
    """“the end of the decade”, "the turn of the century"."""
    unit = calendar.UNITS[found["unit"].lower()]
    first, last = calendar.whole(unit, 0)
    mod = modifier_of(part_of(found))
    if group(found, "turn"):
        return dated(found, (first + "-10y", first + "+10y-1d"), unit)
    if unit == "D" and mod in _YEARS_IN:
        first, last = (first + step for step in _YEARS_IN[mod])
    return dated(found, (first, last), unit, mod=mod)


PATTERNS: tuple[tuple[str, Reader], ...] = (
    (r"(?<![-–/.,\d])(?P<low>(?:1[5-9]|20)\d\d)[-–/](?P<high>(?:1[5-9]|20)?\d\d)(?![-–/\d]|\.\d| ?%)",
     _span),
    (rf"the year {YEAR}", _named_year),
    (rf"the year two thousand(?:(?: and)?[ -](?P<few>{_SMALL}))?\b", _millennial),
    (rf"(?:(?<=in )|(?<=since )|(?<=until ))two thousand(?:(?: and)?[ -](?P<few>{_SMALL}))?\b"
     r"(?! (?:hundred|thousand|million)| [a-z]+s\b)", _millennial),
    (rf"{LEAD}?{MONTH} (?:the )?(?P<spoken>{_SPOKEN})\b"
     rf"(?!-| (?:quarter|half|week))(?:,? {YEAR})?", _spoken_day),
    (r"the (?:(?P<part>early|mid|late)[- ])?(?:nineteen[- ]|')?"
     rf"(?P<decade>{'|'.join(_DECADES)})\b", _decade),
    (rf"(?:{PART}[- ](?:the )?)?(?P<count>{_COUNTED}|{_LATER})[- ]century\b",
     _century),
    (rf"the (?:(?P<part>early|mid|late)[- ])?(?P<count>{_COUNTED}|{_LATER}|{_SOONER})[- ]century\b",
     _century),
    (rf"(?:the )?(?P<low>{_COUNTED})(?: and | to | or |[-–])(?:the )?(?P<high>{_COUNTED}) centuries\b",
     _centuries),
    (r"the turn of the (?P<count>\d{1,2}(?:st|nd|rd|th)) century\b", _turn_of_century),
    (r"the (?P<nth>first|opening|second|third|last|final|closing) decade of (?:this|the)"
     r"(?: (?P<count>\d{1,2}(?:st|nd|rd|th)))? century\b", _decade_of_century),
    (rf"(?:{PART}|the (?P<turn>turn) of) the (?P<unit>decade|century)\b(?! of)", _part_of_decade),
)  # fmt: skip
"""Each pattern with what makes a date of it; spaces are single and apostrophes straight."""
