"""The dates and times of day that an English text names."""

import re
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.grammar.guarded import Patterns
from viewer.extract.grammar.words import words_of
from viewer.extract.times import (
    calendar_dates,
    clock_times,
    counted_dates,
    counted_weekdays,
    edge_days,
    figured_dates,
    holidays,
    named_days,
    relative_dates,
    report_dates,
    spelled_dates,
)
from viewer.extract.times.eras import BEFORE_CHRIST
from viewer.extract.times.game_quarters import is_of_game
from viewer.extract.times.time_words import PLAIN
from viewer.extract.times.timex import Timex, TimexType
from viewer.extract.times.weeks_around import week_around

PATTERNS = Patterns(
    (pattern if pattern.startswith((r"\b", "(?<=")) else r"\b(?:" + pattern + ")", reader)
    for pattern, reader in (
        *edge_days.PATTERNS,
        *named_days.PATTERNS,
        *figured_dates.PATTERNS,
        *calendar_dates.PATTERNS,
        *report_dates.PATTERNS,
        *spelled_dates.PATTERNS,
        *relative_dates.PATTERNS,
        *counted_dates.PATTERNS,
        *counted_weekdays.PATTERNS,
        *holidays.PATTERNS,
        *clock_times.PATTERNS,
    )
)
_PART_OF = re.compile(
    r"\b(?:the (?:(?:very )?early |late |small |wee )?|early |late )"
    r"(?:(?:early-)?(?P<part>morning|afternoon|evening|night)(?: hours)?"
    r"|(?:(?<=early )|(?<=small )|(?<=wee )|(?:pre-?)?dawn )hours) (?:of |on |(?<=hours ))$",
    re.IGNORECASE,
)
PARTS_OF_DAY = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI"}
"""The codes of TIMEX3 for them."""
_LATE_HOURS = {"TAF": range(1, 8), "TEV": range(4, 12), "TNI": range(5, 12)}
"""The hours that are those after noon in the afternoon, evening and night."""
_BARE_CLOCK = re.compile(r"T(?P<hour>\d\d):(?P<minute>\d\d)")
_HALF = re.compile(r"[ap]\.?m\b|GMT|UTC|^(?:0|1[3-9]|2\d)", re.IGNORECASE)


def dates(text: str, start: int, end: int, verbs: frozenset[int] = frozenset()) -> tuple[Timex, ...]:
    """The dates and times that `text[start:end]` names, in order, none overlapping another.

    Args:
        text: the whole text; offsets count from its start.
        start: the first character to read.
        end: where to stop, excluded.
        verbs: where words begin that are verbs: there "May" is no month.
    """
    plain = text[start:end].translate(PLAIN)
    found = longest([t for t in _all(plain) if t.start + start not in verbs or _has_digit(plain, t)])
    return tuple(_moved(timex, start) for timex in _with_hours(plain, found))


def _with_hours(text: str, found: tuple[Timex, ...]) -> tuple[Timex, ...]:
    """A day and the hour before or after it as one: "9 a.m. EST Tuesday"."""
    joined: list[Timex] = []
    for day in found:
        last = joined[-1] if joined else None
        timex = _with_part(text, day)
        timex = day if last and timex.start < last.end else timex  # "six in the evening on Monday"
        if (
            last
            and text[last.end : timex.start] in (" ", ", ", " on ")
            and (_is_hour(last) or _is_overnight(text, last))
            and _is_day(timex, parts=True)
        ):
            joined[-1] = replace(timex, start=last.start, suffix=_hour_of_part(text, last, timex.suffix))
        elif (
            last and text[last.end : timex.start] in (" ", ", ", " at ") and _is_day(last) and _is_hour(timex)
        ):
            joined[-1] = replace(last, end=timex.end, suffix=timex.value)
        else:
            joined.append(timex)
    return tuple(joined)


def _with_part(text: str, timex: Timex) -> Timex:
    """“the night of March 6”, "the early hours of Sunday": the day with its part."""
    if timex.unit == "d" and (week := week_around(text, timex)):
        return week
    is_day = _is_day(timex, parts=True) and timex.suffix in ("", "TMO")  # "the early hours of Sunday morning"
    part = _PART_OF.search(text, max(0, timex.start - 40), timex.start) if is_day and not timex.to else None
    return (
        replace(timex, start=part.start(), suffix=PARTS_OF_DAY[(part["part"] or "morning").lower()])
        if part
        else timex
    )


def _hour_of_part(text: str, hour: Timex, part: str) -> str:
    """The clock of "10:30 Wednesday night", where only the part of the day tells which half it is in."""
    value = hour.value or hour.suffix
    bare = _BARE_CLOCK.fullmatch(value) if not _HALF.search(text[hour.start : hour.end]) else None
    if bare is None or int(bare["hour"]) not in _LATE_HOURS.get(part, ()):
        return value
    return f"T{int(bare['hour']) + 12}:{bare['minute']}"


def _is_hour(timex: Timex) -> bool:
    return timex.type is TimexType.TIME and timex.past is None


def _is_overnight(text: str, timex: Timex) -> bool:
    return text[timex.start : timex.end].lower() == "overnight"


def _is_day(timex: Timex, *, parts: bool = False) -> bool:
    """Whether it names a day, or with *parts* perhaps the night of one, or a range of days."""
    return timex.unit == "d" and (parts or not (timex.to or timex.suffix))


def _moved(timex: Timex, by: int) -> Timex:
    to = _moved(timex.to, by) if timex.to else None
    return replace(timex, start=timex.start + by, end=timex.end + by, to=to)


def _has_digit(text: str, timex: Timex) -> bool:
    return any(c.isdigit() for c in text[timex.start : timex.end])


def _all(text: str) -> Iterator[Timex]:
    for match, reader in PATTERNS.matches(text):
        timex = reader(match)
        if timex and not (
            _is_bare_number(text, timex, match) or named_days.is_name(text, timex) or is_of_game(text, timex)
        ):
            yield timex


_NO_YEAR_AFTER = re.compile(
    r"\s*(?:%|-\w|°|(?:people|men|women|troops|ships?|tonnes?|tons|barrels|miles|km|metres|meters|feet|dollars|pesos"
    r"|euros|soldiers|workers|jobs|homes|houses|students|votes|million|billion|vessels|block|members|hectares|acres|others|yards|pounds|units|seats|calls"
    r"|more(?! than \d)|a (?:day|week|month|year|night|barrel|tonne|head))\b)",
    re.IGNORECASE,
)
_DATING = re.compile(
    r"\b(?:in|since|from|to|until|till|before|after|by|around|between|and|circa|year|of|early|late|mid)[ -]$",
    re.IGNORECASE,
)
_OLD = 1600
"""Bare figures below it count something, unless a word before them says that they are a year."""
_YEAR_BEFORE = re.compile(
    r"[$€£¥#]\s?$|\d/$|\b(?:No\.?|number(?:ed)?|some|about|around|nearly|almost|over|than"
    r"|Article|Bill|Box|Building|Decree|Lot|Rule|Suite|Title|Unit"
    r"|Highway|Route|Interstate|Resolution|Section|Flight|Room|Chapter|Paragraph|Proposition"
    r"|Channel|Dial|Gate|Platform|Train|Locomotive|Boeing|Airbus|Model"
    r"|(?:crew|crowd|fleet|force|group|population|staff|team|total)s? of|(?-i:FM))\s+$"
    r"|\d{3}[- ]$",
    re.IGNORECASE,
)
_IN_ABOUT = re.compile(r"\b(?:in|by|from|since|until) (?:about|around) $", re.IGNORECASE)
_AROUND = re.compile(r"\b(?:around|about) $", re.IGNORECASE)
_CLOSED = re.compile(r"[.,;:)]|$| (?:and|as|at|by|for|in|to|when|with)\b")
_COUNTED = re.compile(r" [a-z]+s\b(?<! was)(?<! is)(?<! has)(?<! as)")  # "in about 1750 cases"
_STREET = re.compile(
    r"(?: and \d+)? (?:[NSEW]\.? )?(?:(?!The\b)[A-Z][\w.]+ ){1,3}"
    r"(?:St|Street|Ave|Avenue|Road|Rd|Blvd|Boulevard|Dr|Drive|Lane|Ln|Parkway|Terrace)\b"
)


_OWNED = re.compile(
    r"\b(?!(?:after|and|around|before|between|but|by|circa|during|fiscal|for|from|in|of|or|since|than|through|to"
    r"|until|when|year) )[a-z’']+ $",
    re.IGNORECASE,
)
_MAKE = re.compile(
    r" (?:(?:beige|black|blue|brown|dark|gold|gr[ae]y|green|light|maroon|model|orange|purple|red|silver|tan"
    r"|white|yellow|(?:two|four)-door)[ -]){0,2}(?P<make>[A-Z][A-Za-z-]+)"
)


def _is_model_year(text: str, match: "re.Match[str]") -> bool:
    """Whether a year is that of a car: "a 1996 Dodge pickup", but not "in 2008 Ford said"."""
    make = _MAKE.match(text, match.end())
    if make is None or make["make"].lower() not in words_of("car-makes"):
        return False
    return _OWNED.search(text, max(0, match.start() - 16), match.start()) is not None


def _is_bare_number(text: str, timex: Timex, match: "re.Match[str]") -> bool:
    """Whether four figures count something rather than name a year."""
    if timex.unit != "y" or not match[0][-4:].isdigit() or len(match[0]) > 5:
        return False
    if BEFORE_CHRIST.match(text, match.end()):
        return True
    before = text[max(0, match.start() - 18) : match.start()]
    if int(match[0][-4:]) < _OLD and not _DATING.search(before):
        return True
    if _IN_ABOUT.search(before) and not _COUNTED.match(text, match.end()):
        return False
    if _AROUND.search(before) and match[0][-1] != "0":  # a count would be round
        return not _CLOSED.match(text, match.end())
    if _STREET.match(text, match.end()) or _is_model_year(text, match):
        return True
    return bool(_NO_YEAR_AFTER.match(text, match.end()) or _YEAR_BEFORE.search(before))


def longest(found: list[Timex]) -> tuple[Timex, ...]:
    """Of those that overlap the one that begins first, and of these the longest."""
    kept: list[Timex] = []
    for timex in sorted(found, key=lambda t: (t.start, -t.end)):
        if not kept or timex.start >= kept[-1].end:
            kept.append(timex)
    return tuple(kept)
