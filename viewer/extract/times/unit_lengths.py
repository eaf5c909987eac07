"""Lengths of time told by a unit and no figure: "for years", "all week", "the next few days", "a decade"."""

import re
from collections.abc import Callable

from viewer.extract.grammar.numbers import WORD_NUMBER
from viewer.extract.times import time_sets
from viewer.extract.times.timex import Timex, TimexType

Reading = tuple[TimexType, str] | Timex
UnitReader = Callable[["re.Match[str]"], Reading | None]
"""Makes a type and value, or a time, of a match of its pattern; None where the match is none after all."""

UNIT = time_sets.UNIT
UNITS = rf"{UNIT.replace('minute', 'second|minute')}s\b"
_HOLDER = frozenset(
    "for in within after over than as during take takes took taken taking spend spent lasted last lasts "
    "lasting another wait waited with him her them of about around nearly almost roughly barely just only "
    "under by through throughout until is was be been and or but so maybe perhaps least most".split()
)  # fmt: skip
_IN_QUARTER = ("during", "every", "for", "in", "within")
_OF_DAY = re.compile(
    r"\b(?:early|small|late|dawn|predawn|morning|evening|business|working|rush|peak) $", re.IGNORECASE
)
_COUNTED = re.compile(r" (?:of(?! age)|later|earlier)\b")
_OFTEN = re.compile(r"\b(?:times|once|twice) $")
_COUNT_OF = re.compile(
    rf"(?:\d[\d,.]*|\b(?:{WORD_NUMBER}|half|dozens|hundreds|thousands|millions|billions|tens of thousands))"
    r"(?:%| (?:hundred|thousand|[mb]illion|trillion))?"
    r"(?P<thing>(?: (?!for |in |and |to |by )[\w'’-]+){0,4}) $",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r" (?:to (?:act|agree|answer|apply|appeal|choose|clear|close|come|complete|comply|consider|correct|decide"
    r"|disarm|do|find|finish|get|go|leave|live|make|meet|move|pack|pay|prepare|produce|prove|raise|reach"
    r"|release|reply|respond|return|run|sell|settle|show|sign|submit|surrender|think|vacate|withdraw)"
    r"|away|off)\b"
)
"""What a length leaves time for, or puts between now and a day: "a week to respond", "a month away"."""
_OF_MEETING = re.compile(r" of (?:an?|its|that|the|their)\b")
_OR_LONGER = re.compile(
    r"\b(?:minutes|hours|days|weeks|months|years|decades)(?:,? (?:or|and|but|if|or even|if not|or maybe"
    r"|or perhaps|and perhaps|not)) $",
    re.IGNORECASE,
)
_AT_ALL_HOURS = re.compile(r"\b(?:minutes|hours|days|nights|weeks|months)(?: or (?:less|more))? $")
_MANY = frozenset("people men women children percent million billion trillion thousand kg km fish".split())
_NO_THING = frozenset("was is has as this its lasts takes does us his gives".split())


def _some(found: "re.Match[str]") -> Reading:
    """A number of units that the text leaves open."""
    return TimexType.DURATION, "P" + time_sets.CODES[found["unit"].lower()].format("X")


def _many(found: "re.Match[str]") -> Reading | None:
    """“for years”, "after months of": units without a number, where they are a length of time."""
    after = found.string[found.end() : found.end() + 8]
    before = found.string[max(0, found.start() - 12) : found.start()]
    if (
        before.endswith("-")
        or before[-2:-1].isdigit()
        or (found["unit"].lower() == "hour" and _OF_DAY.search(before))
    ):
        return None
    if found["unit"].lower() == "quarter" and after.startswith(" of"):
        return None  # "three quarters of them"
    if found["unit"].lower() == "minute" and _OF_MEETING.match(found.string, found.end()):
        return None  # what was written down of it
    told = word_before(found)
    if told == "the" and after.startswith(" leading"):
        return _some(found)
    if (
        re.match(r" (?:before|after)\b", after)
        and told not in ("first", "early")
        and found["unit"] != "second"
    ):
        return _some(found)
    if told in _LASTING or found[0].endswith("-long") or _COUNTED.match(after) or _goes_on(found):
        return _some(found)
    return None


def _goes_on(found: "re.Match[str]") -> bool:
    """“Weeks away”, "days or even weeks", "will take weeks, not months"."""
    if found.string.startswith((" away", " off"), found.end()):
        return word_before(found) in ("is", "are", "was", "were", "be", "only", "just", "still", "perhaps")
    return _OR_LONGER.search(found.string, max(0, found.start() - 24), found.start()) is not None


_LASTING = _HOLDER - frozenset("most of is was be been and or but so by about around only just".split())


def _one(found: "re.Match[str]") -> Reading | None:
    """“a week”: how often where it says how many times or what for each, else how long.

    What goes on at all hours is no rate: "24 hours a day".
    """
    if found["unit"].lower() == "quarter" and word_before(found) not in _IN_QUARTER:
        return None  # "it rose by a quarter"
    value = _single(found["unit"].lower())
    article = found[0].lower().split()[0]
    before = found.string[max(0, found.start() - 60) : found.start()]
    if article == "each" or _OFTEN.search(before) or (article != "per" and _is_rate(before)):
        return TimexType.SET, value
    told = word_before(found)
    lasts = (
        told in _HOLDER
        or _TO_DO.match(found.string, found.end()) is not None
        or not told
        or not (told[-1].isalnum() or told[-1] in "%)")
        or found.string.startswith(("'s", " later than", " earlier than"), found.end())
    )
    return (TimexType.DURATION, value) if lasts and article != "per" else None


def _is_rate(before: str) -> bool:
    """Whether so many of a thing stand before the unit: "40 hulls a year", "$2 million a week"."""
    counted = _COUNT_OF.search(before)
    if counted is None or _AT_ALL_HOURS.search(before):
        return False
    thing = counted["thing"].split()
    if not thing or (len(thing) == 1 and counted[0][0].isdigit()):
        return True  # "$480 a month", "300 taka a day"
    return thing[-1] in _MANY or (thing[-1].endswith("s") and thing[-1] not in _NO_THING)


def _long(found: "re.Match[str]") -> Reading:
    """“day-long”, "all week", "the whole year": one of the unit."""
    unit = found["unit"].lower()
    return TimexType.DURATION, "P1D" if unit == "night" else _single(unit)


def _single(unit: str) -> str:
    """One of a unit; a decade and a century are told as the years they have."""
    years = {"decade": "P10Y", "century": "P100Y"}.get(unit)
    return years or "P" + time_sets.CODES[unit].format(1)


def _and_a_half(found: "re.Match[str]") -> Reading:
    """“the last year and a half”."""
    unit = found["unit"].lower()
    return TimexType.DURATION, {"year": "P1Y6M", "hour": "PT1H30M"}.get(unit, "P1.5" + unit[0].upper())


def word_before(found: "re.Match[str]") -> str:
    """The word before a match, in small letters; empty at the beginning."""
    before = found.string[max(0, found.start() - 20) : found.start()].split()
    return before[-1].lower().lstrip("\"'“‘(") if before else ""


_WHICH = "(?:last|past|next|first|final|coming|previous)"
PATTERNS: tuple[tuple[str, UnitReader], ...] = (
    (rf"(?:the {_WHICH} )?(?:a few|several|(?:many, )?(?<!as )many|few|some)(?: more)? {UNITS}"
     r"(?! (?:ago|old)\b)", _some),
    (rf"(?:the )?{_WHICH} (?:few|several|many) {UNITS}", _some),
    (rf"(?:recent|(?:the )?coming) {UNITS}", _some),
    (rf"the (?:ensuing|following|intervening|preceding|subsequent) {UNITS}", _some),
    (rf"a (?:good |large |small )?number of {UNITS}", _some),
    (rf"(?:(?<=\bthe )|(?<=\bin )){UNITS}(?= (?:ahead|that followed|to come)\b)", _some),
    (rf"{UNITS}(?:-long\b)?", _many),
    (rf"(?:multi-?|several-|many-){UNIT}\b", _some),
    (rf"(?:an?|per|each) {UNIT}\b(?!-)(?!(?<=minute) (?:amount|crack|detail|fraction|piece|quantit|trace))"
     r"(?! (?:ago|after|before|later(?! than)|earlier(?! than)|when|that|of"
     r"|inch|miles?|acres?|pounds?|points?|cents?|million|billion|share))", _one),
    (r"an? (?P<unit>hour|minute)\b(?= (?:after|before)\b)", _long),
    (r"an? (?P<unit>hour|week|month|year|decade|century)\b"
     r"(?= of (?!(?:age|birth|her|his|its|our|that|the|their|this|which)\b))", _long),
    (rf"{UNIT}-?long\b", _long),
    (r"all (?P<unit>day|night|week|month|year)\b(?: long\b)?(?! (?:\d|(?-i:[A-Z])))", _long),
    (r"(?:the )?(?:last|past|next|coming) fortnight\b", lambda _: (TimexType.DURATION, "P2W")),
    (r"(?<=\bfor )(?:quite )?some time\b", lambda _: (TimexType.DURATION, "PXM")),
    (r"(?<=\bfor )(?:quite )?a (?:long |short )?(?:while|time)\b", lambda _: (TimexType.DURATION, "PXX")),
    (r"(?:the )?(?:last|past|next) (?P<unit>hour|day|week|month|year|decade) and a half\b", _and_a_half),
    (rf"(?:(?:the|an?|this) )?(?:whole|entire) {UNIT}\b", _long),
)  # fmt: skip
"""Each pattern with what makes a time of it; spaces are single and apostrophes straight."""
