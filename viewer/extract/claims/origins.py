"""The place that a journey began at, for "575 km east of where it had taken off"."""

import re
from dataclasses import replace

from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import place_key
from viewer.extract.claims.topic import is_spot
from viewer.extract.grammar.words import is_among
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention

_WHERE_BEGUN = re.compile(
    r"\s(?P<where>where\s(?:it|she|he|they|the\s[a-z]+|(?:its|their|the)\s(?:journey|voyage|flight|trip))\s(?:had\s|has\s|have\s)?(?:first\s)?"
    r"(?:taken\soff|took\soff|set\s(?:out|off|sail)|start(?:ed)?|beg[au]n|departed|embarked|sailed|put\sto\ssea|cast\soff|come\sfrom|came\sfrom))\b"
    r"(?!\s(?:for|to|at|in|from)\b)"
)
_MOVER_FROM = re.compile(r"\b(?P<who>[a-z]+)\s(?:from|out of)\s(?:the\s(?:port|town|city)\sof\s)?$")
_LEFT = re.compile(
    r"\b(?:(?:left|leaving|departed|departing|quit)"
    r"|(?:took|taken|taking)\soff\sfrom|(?:set|setting)\s(?:out|off|sail)\sfrom"
    r"|(?:sail|depart|fly|travell?|steam|start|com|arriv|return)(?:ed|ing|s)?\sfrom|(?:flew|flown|drove|driven|came|come)\s(?:in\s)?from)"
    r"\s(?:the\s(?:port|town|city)\sof\s)?$"
)
_CHARS = 60
_FRESH = 2  # sentences, with the present one


def set_out_from(match: "re.Match[str]", around: Around) -> End | None:
    """The one place that what is told of has just been said to come from; None of other words or places."""
    found = _WHERE_BEGUN.match(match.string, match.end(), around.sentence.sentence.end)
    if found is None:
        return None
    low = around.told[-_FRESH:][0].sentence.start
    named = [m for m in around.between(low, match.start()) if is_spot(m) and _is_origin(m, match.string)]
    if len({place_key(m.where) for m in named}) != 1:
        return None
    start, end = found.span("where")
    return replace(around.end(named[-1]), start=start, end=end, words=found["where"], is_sure=True)


def _is_origin(mention: Mention, text: str) -> bool:
    """Whether something that moves is said to come from a place or to have left it."""
    before = text[max(0, mention.start - _CHARS) : mention.start]
    mover = _MOVER_FROM.search(before)
    is_moving = mover is not None and is_among(mover["who"], "movers", "roles-of-ship")
    return is_moving or _LEFT.search(before) is not None
