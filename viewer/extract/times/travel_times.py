"""How long the way between two places takes: "a day's sail from", "two hours by lorry from"."""

import re
from collections.abc import Iterator

from viewer.extract.grammar.guarded import has_any
from viewer.extract.grammar.numbers import MODIFIER, NUMBER

METRES_A_UNIT = {"min": 1_500.0, "h": 90_000.0, "d": 500_000.0}
"""About as far as one comes in it, by which namesakes are told apart and nothing is judged."""

_UNITS = {"minute": "min", "hour": "h", "day": "d", "week": "d"}
_DAYS_A_WEEK = 7
_WAYS = (
    "road|rail|train|truck|lorry|car|jeep|bus|speedboat|motorboat|boat|ferry|ship|sea|air|plane|helicopter"
    "|horse|camel|mule|foot|barge|river|canoe"
)
_BY_WAY = rf"\sby\s(?:[a-z]+\s)?(?:{_WAYS})\b"
_TRIPS = "flight|drive|sail|sailing|steaming|crossing|ride|walk|march|hike|voyage|journey|trip|hop"
_NEVER = "".join(rf"(?P<{name}>(?!))?" for name in ("least", "odd", "gap", "hair", "near", "side"))
"""The groups that only figures of distance have."""
_TRAVEL = re.compile(
    rf"\b{_NEVER}(?:(?P<mod>{MODIFIER})\s+)?(?:an?\s(?=\d|[a-z]+-))?(?P<count>{NUMBER}|an?)[- ]"
    r"(?P<unit>minute|hour|day|week)s?(?:['’]s?)?"
    rf"(?:[- ](?:[a-z]+ )?(?:{_TRIPS})(?:{_BY_WAY})?|(?P<off>\saway)?{_BY_WAY})"
    r"(?P<tail>\saway\b)?(?:\s(?P<joint>from|of)\b|(?=[.,;:)”’\"]|\s*$))",
    re.IGNORECASE,
)
_TOLD = re.compile(r"(?:minute|hour|day|week)s?\W", re.IGNORECASE)  # is quicker to look for than a whole time
_PLACED = re.compile(
    r"(?:\b(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat|remains?|waits?|waited|waiting|anchored|lives?|lived|dwell)(?:\s(?:only|just|still|barely|now))?"
    r"|,|\(|\b(?:call(?:s|ed)|puts?|placed?|places|describe[sd]|reckon(?:s|ed)|has|had|shows?|showed|gives?|gave|makes?|made)"
    r"\s(?:the\s)?[\w’'-]+(?:\s[\w’'-]+){0,3}?(?:\s(?:as|at|to be))?)\s[“‘\"']?$",
    re.IGNORECASE,
)


def travel_times(text: str, start: int, end: int) -> Iterator["re.Match[str]"]:
    """The travel times in the characters start..end that say where a place lies, and tell of no journey."""
    if not has_any(_UNITS, text, start, end) or not _TOLD.search(text, start, end):
        return
    for match in _TRAVEL.finditer(text, start, end):
        away = match["joint"] or match["tail"] or match["off"]
        if away and _PLACED.search(text, start, match.start()):
            yield match


def unit_of(match: "re.Match[str]") -> str:
    """The unit of a travel time: min, h or d."""
    return _UNITS[match["unit"].lower()]


def days_of(match: "re.Match[str]", value: float | None) -> float | None:
    """The *value* of a distance or travel time; a week has no unit of its own, and is so many days."""
    is_week = (match["unit"] or "").lower() == "week"
    return value * _DAYS_A_WEEK if value and is_week else value
