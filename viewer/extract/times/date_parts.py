"""What the patterns for dates share: the words they are made of, and how a match becomes a date."""

from collections.abc import Callable
from re import Match

from viewer.extract.grammar import calendar
from viewer.extract.grammar.calendar import Steps
from viewer.extract.grammar.numbers import SPOKEN_YEAR, WORD_NUMBER, number
from viewer.extract.times.timex import Anchor, Timex, TimexType, fixed
from viewer.model.moment import Moment

Reader = Callable[[Match[str]], Timex | None]
"""Makes a date of a match of its pattern; None where the match is none after all."""

MONTH = (
    r"(?P<month>(?-i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|March|Mar\.|Apr(?:il|\.)?|May|June?|Jun\.|July?|Jul\."
    r"|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?))(?![\w])"
)
WEEKDAY = r"(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?! Island)"
YEAR = (
    r"(?P<year>(?:1[0-9]|20)\d\d(?![\d,.]*\d|[-–]\d{3,}|s\b)"
    rf"|{SPOKEN_YEAR}\b(?! (?:percent|people|years|million|thousand|hundred)))"
)
PART = (
    r"(?P<part>early|mid|late|end(?=-)|(?:the )?(?:beginning|start|outset|middle|end|close) of"
    r"|the (?:early|opening|middle|closing|final|latter|last|first) (?:part|days|weeks|months) of"
    r"|(?:early|late) (?:on )?in|(?:halfway|midway) through)"
)
_PARTS = {
    "beginning": "start", "outset": "start", "opening": "start", "first": "start", "close": "end",
    "closing": "end", "halfway": "mid", "midway": "mid", "final": "end", "latter": "end", "last": "end",
}  # fmt: skip
_THIRDS = {"START": ("@", "@+33y-1d"), "MID": ("@+33y", "@+67y-1d"), "END": ("@+67y", "@+100y-1d")}
PARTS_OF_DAY = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "tonight": "TNI",
                 "overnight": "TNI", "last night": "TNI", "noon": "T12:00", "midday": "T12:00",
                 "midnight": "T24:00", "dawn": "TMO", "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV",
                 "sunset": "TEV", "nightfall": "TEV"}  # fmt: skip
"""What TimeML writes for a part of the day."""
LEAD = (
    rf"(?:(?:(?:last|next|this(?: coming| past)?) )?{WEEKDAY},? "
    r"|(?-i:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?,? )"
)
"""A day of the week that stands before its date."""
UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade|century)"
COUNT = rf"(?P<count>\d+(?:,\d{{3}})*(?:\.\d+)?|{WORD_NUMBER}|a|an|a couple(?: of)?|half a|several|a few|few)"
SEASON = (
    r"(?:(?:(?P<south>southern|austral|antarctic)|northern|boreal|arctic)[- ](?:hemisphere )?)?"
    r"(?P<season>spring|summer|autumn|winter|fall)"
)


def dated(found: Match[str], past: Steps, unit: str, future: Steps | None = None, **more: object) -> Timex:
    """A date from its first and last day; *future* are these read as a time to come, where they differ."""
    anchor = Anchor.PUBLISHED if past[0].startswith("@") else Anchor.NONE
    values: dict[str, object] = {"anchor": anchor, **more}
    return Timex(found.start(), found.end(), TimexType.DATE, past, future or past, unit, **values)  # type: ignore[arg-type]


def season_of(found: Match[str]) -> str:
    """The season that SEASON found, as `calendar` knows it: half a year later in the south.

    A summer of two years is one of the south: "the summer of 2022-23".
    """
    name = found["season"].lower()
    south = group(found, "south") or (group(found, "over") and name == "summer")
    return f"southern {name}" if south else name


def group(found: Match[str], name: str) -> str:
    """A named group of a match, empty where it has none."""
    return found.groupdict().get(name) or ""


def year_of(found: Match[str]) -> int | None:
    """The year that a match names, in figures or as it is spoken: "nineteen ninety-six", "twenty oh five"."""
    said = group(found, "year").lower()
    if not said or said[0].isdigit():
        return int(said) if said else None
    century, _, rest = said.replace("-", " ").partition(" ")
    tail = number(rest.removeprefix("oh "))
    return {"nineteen": 1900, "twenty": 2000}[century] + int(tail) if tail else None


def july(year: int) -> Moment:
    """The middle of a year, to count its parts from."""
    return Moment(year, 7, 1)


def part_of(found: Match[str]) -> str:
    """Early, mid, end or whichever part the match names; empty for none."""
    words = group(found, "part").lower().removeprefix("the ").split()
    return _PARTS.get(words[0], words[0]) if words else ""


def modifier_of(part: str) -> str:
    """The TimeML modifier of a part."""
    return {"early": "START", "beginning": "START", "start": "START", "late": "END", "end": "END"}.get(
        part, "MID" if part else ""
    )


def century(found: Match[str], year: int) -> Timex:
    """The century around a year, or the third of it that the match names."""
    steps, mod = fixed(calendar.whole("C", 0), july(year)), modifier_of(part_of(found))
    if mod:
        steps = fixed(_THIRDS[mod], Moment.from_iso(steps[0]))
    return dated(found, steps, "C", mod=mod)


def cut(steps: Steps, unit: str, part: str) -> Steps:
    """The early, middle or late part of a month or year."""
    if not steps[0].startswith("@"):
        return fixed(cut(("@", "@"), unit, part), Moment.from_iso(steps[0]))
    return calendar.part_of_month(steps[0], part) if unit == "M" else calendar.part_of_year(steps[0], part)
