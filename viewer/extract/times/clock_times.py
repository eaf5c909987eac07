"""Times of day by the clock: "9.30 a.m. EST", "1430 GMT", "six in the evening", "noon"."""

import re
from re import Match

from viewer.extract.grammar.numbers import number
from viewer.extract.times.date_parts import PARTS_OF_DAY, WEEKDAY, Reader, group
from viewer.extract.times.time_sets import UNNAMED
from viewer.extract.times.timex import Timex, TimexType

_HALVES = {"in the morning": "am", "in the afternoon": "pm", "in the evening": "pm", "at night": "pm"}
_HALF = r"(?P<half>in the (?:morning|afternoon|evening)|at night)"
_HOUR = r"(?P<hour>1[0-2]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_ZONE = (
    r"(?-i:E[SD]?T|P[SD]?T|C[SD]?T|M[SD]T|GMT|UTC|BST|I[SD]T|CES?T|EES?T|A[EW]?[SD]T|NZ[SD]T|JST|KST|HKT|SGT"
    r"|PKT|MSK|EAT|WAT|CAT|SAST|BRT|ART|(?:Eastern|Central|Mountain|Pacific)(?: [Tt]ime|(?= on\b|[.,;)]|$))"
    r"|(?:local|Moscow|Beijing|Eastern standard|Eastern daylight|Pacific standard|Pacific daylight) time)"
    r"(?!\w)"
)


_PARTS = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}
_PART = r"(?P<part>(?:a )?quarter|half|five|ten|twenty(?:[- ]five)?)(?: minutes)? "


def _past_or_to(found: Match[str]) -> Timex:
    """“twenty past three”, "a quarter to six in the evening"."""
    hour = int(number(found["hour"]) or 0) % 12
    late = found["half"] is not None and _HALVES[found["half"].lower()] == "pm"
    away = _PARTS[found["part"].lower().removeprefix("a ").replace(" ", "-")]
    minutes = (hour + 12 * late) * 60 + (away if found["way"].lower() == "past" else -away)
    value = f"T{minutes // 60 % 24:02}:{minutes % 60:02}"
    return Timex(found.start(), found.end(), TimexType.TIME, value=value, unit="h")


_SPOKEN_MINUTES = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50}


def _spoken(found: Match[str]) -> Timex | None:
    """“eleven thirty a.m.”, "nine p.m. Eastern time"."""
    hour = int(number(found["hour"]) or 0) % 12 + (12 if found["half"].lower().startswith("p") else 0)
    minute = _SPOKEN_MINUTES.get(group(found, "minutes").lower().replace(" ", "-"), 0)
    return Timex(found.start(), found.end(), TimexType.TIME, value=f"T{hour:02}:{minute:02}", unit="h")


def _clock(found: Match[str]) -> Timex | None:
    said = found["hour"].lower()
    hour = int(said) if said.isdigit() else int(number(said) or 0)
    half = _HALVES.get(group(found, "half").lower(), group(found, "half").lower().replace(".", ""))
    if hour > 23 or (half and not 1 <= hour <= 12):
        return None
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
    value = f"T{hour:02}:{group(found, 'minute') or '00'}"
    return Timex(found.start(), found.end(), TimexType.TIME, value=value, unit="h")


_VERSE = re.compile(
    r"\b(?!(?:\w+day|About|After|Approximately|Around|At|Before|Between|By|From|Since|Until)\b)"
    r"[A-Z][a-z]+ $|\d:$"
)


_NOON = 12
_END = r" ?(?:to|until|and|-|–) ?(?P<{}>1[0-2]|[1-9])(?:[:.][0-5]\d)? ?(?P<half>[ap])\.?m\b"
_ENDS = re.compile(_END.format("hour"), re.IGNORECASE)


def _bare_clock(found: Match[str]) -> Timex | None:
    """“15:30”; none in "Romans 15:13" or "1:15:30"."""
    if _VERSE.search(found.string, max(0, found.start() - 20), found.start()):
        return None
    return _clock(found) if int(found["hour"]) > _NOON else _as_its_end(found) or _clock(found)


def _as_its_end(found: Match[str]) -> Timex | None:
    """“6:30” in "6:30 to 8:30 p.m.", "6" in "from 6 to 8 p.m.": in the same half of the day if it can be."""
    ends = _ENDS.match(found.string, found.end())
    if ends is None:
        return None
    hour, last = int(found["hour"]) % _NOON, int(ends["hour"]) % _NOON
    hour += _NOON if ends["half"].lower() == "p" and hour <= last else 0
    value = f"T{hour:02}:{group(found, 'minute') or '00'}"
    return Timex(found.start(), found.end(), TimexType.TIME, value=value, unit="h")


def _named_hour(found: Match[str]) -> Timex:
    value = PARTS_OF_DAY[found["word"].lower()]
    return Timex(found.start(), found.end(), TimexType.TIME, value=value, unit="h")


_LIGHT = "(?:dawn|daybreak|sunrise|dusk|sunset|nightfall)"
PATTERNS: tuple[tuple[str, Reader], ...] = (
    (rf"\b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))? ?(?P<half>[ap]\.m\.?|[ap]m)(?!\w)(?:,? {_ZONE})?",
     _clock),
    (rf"\b(?P<hour>[01]?\d|2[0-3]):?(?P<minute>[0-5]\d)(?::[0-5]\d)? ?{_ZONE}", _clock),
    (r"(?<=\bat )(?P<hour>[01]\d|2[0-3]):?(?P<minute>[0-5]\d) ?(?:hrs|hours)\b", _clock),
    (rf"(?<=\bat )(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?= \(\d{{4}} {_ZONE})", _clock),
    (rf"\b{_HOUR.replace('1[0-2]|[1-9]|', '')}"
     rf"(?:[- ](?P<minutes>{'|'.join(sorted(_SPOKEN_MINUTES, reverse=True)).replace('-', '[- ]')}))?"
     rf" (?P<half>[ap]\.m\.|[ap] ?m)(?!\w)(?:,? {_ZONE})?", _spoken),
    (rf"\b{_HOUR} o'clock(?: {_HALF})?\b(?:,? {_ZONE})?", _clock),
    (rf"(?:(?<=\bat )|(?<=\buntil )|(?<=\bby )|(?<=\bfrom )){_HOUR} {_HALF}\b", _clock),
    (rf"\b(?P<hour>1[0-2]|[1-9])[:.](?P<minute>[0-5]\d) {_HALF}\b", _clock),
    (rf"(?<=\bat )(?P<hour>1[0-2]|[1-9])(?= (?:tonight|(?:{WEEKDAY}|this|tomorrow|yesterday)"
     r" (?:morning|afternoon|evening|night))\b)", _clock),
    (rf"{_PART}(?P<way>past) {_HOUR}\b(?: {_HALF})?(?! (?:\w+ )?(?:days|hours|minutes|months|weeks|years)\b)",
     _past_or_to),
    (rf"(?:(?<=at )|(?<=by )|(?<=until )|(?<=about )|(?<=around )|(?<=before )){_PART}(?P<way>to) {_HOUR}\b"
     rf"(?: {_HALF})?(?! [a-z]+s\b)", _past_or_to),
    (r"\b(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)\b(?!:\d)", _bare_clock),
    (rf"(?:(?<=from )|(?<=between ))(?P<hour>1[0-2]|[1-9])(?={_END.format('last')})", _as_its_end),
    (rf"\b(?:12 )?{UNNAMED}(?P<word>noon|midday|midnight)\b(?:,? {_ZONE})?", _named_hour),
    (rf"\b{UNNAMED}(?P<word>(?<!-){_LIGHT}(?= on\b|[.,;]|$|(?-i: [MTWFS]\w+day\b)))\b", _named_hour),
    (rf"(?:(?<=\bat )|(?<=\bby ))(?P<word>{_LIGHT})\b(?!-| [a-z]+s\b)", _named_hour),
    (rf"(?:(?<=\bbefore )|(?<=\baround )|(?<=\bsince )|(?<=\buntil ))(?P<word>{_LIGHT})\b"
     r"(?= (?:as|and|at|in|to|when|while|with)\b)", _named_hour),
)  # fmt: skip
"""Each pattern with what makes a time of it; spaces are single and apostrophes straight."""
