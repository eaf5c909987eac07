"""Figures that tell how much there is of something and not how far: "a bridge of 1,294 metres", "$300 m"."""

import re

from viewer.extract.claims.contrasts import is_denied
from viewer.extract.claims.ends import BETWEEN

_OF_IT = re.compile(
    r"\s(?:(?:it|them)\b|(?!the\b|its\b|their\b|our\b|each\b|both\b|either\b|any\b)[a-z]+\s(?:from|along|under|in|on)\b"
    r"|(?!(?:here|there|home|land|shore|town|base|it|them|that|this|one)\b)[a-z]+"
    r"(?=[.,;:)]|\s(?:would|will|had|have|has|was|were|are|must|may|could)\b))"
)
_REST = re.compile(r"\bthe\s(?:last|final|remaining|missing|first)\s$")
_LINES_IT = re.compile(r"\b(?:lines?|lined|fringes?|fringed|covers?|covered|hugs?)\s(?:some |about )?$")
_SIZE = re.compile(
    r"\s(?:(?:stem|bow) to stern|end to end|tip to tip|nose to tail|top to bottom|side to side)\b"
)
_PAID = re.compile(r"(?:[$€£¥]|\b[A-Z]{3})\s?$")
_WHOLE = re.compile(r"\b(?:the|those|these|all|last|first|final|remaining|another)\s$", re.IGNORECASE)
_LAID = re.compile(
    r"\s(?:steel|pip(?:e|es|ing)|cables?|wires?|fenc(?:e|es|ing)|walls?|concrete|rails?|trench(?:es)?)\b"
)
_OF_LINE = re.compile(
    r"\s(?:[a-z-]+\s){0,2}?(?:cables?|pipes?|pipeline|tracks?|fenc(?:e|ing)|walls?|tunnels?|canals?|wire|railway|rails?"
    r"|motorways?|highways?|trench(?:es)?)\b(?![^.;]{0,60}\b(?:between|separat|divid))"
)
_OF_SHORE = re.compile(
    r"\s(?:the|its|their)\s(?:[\w’'-]+\s){0,3}(?:coast|coastline|shore|shoreline|border|frontier|beach|river|bank"
    r"|front|forest|territory|road|highway|motorway|railway|track|line)\b"
)
_SPAN = re.compile(
    r"\b(?:[Aa]n?|[Tt]h(?:e|is|at)|[Aa]nother)\s(?:[a-z-]+\s){0,3}"
    r"(?!(?:distance|radius|range|reach|gap|separation|journey|drive|trip|limit|minimum|maximum)\s)[a-z-]+\sof\s"
    r"(?:(?:just|only|nearly|almost|over)\s)?$"
)
"""“A bridge of 1,294 metres”: how long a thing is."""
_SPAN_CHARS = 60
_LIES = re.compile(r"(?:\b(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat|comes?|came|got|gets?)|,)\s$")
_ADDED = re.compile(r"\b(?:add|adds|added|adding)\s(?:(?:about|some|another|nearly)\s)?$")
_PARTED = re.compile(r"\b(?:by|with|behind|across|are|is|lies?|lay)\s$")
_INSIDE = ("within", "Within")


def is_paid(match: "re.Match[str]") -> bool:
    """Whether a figure is a sum of money: "took $300 m from the bank"."""
    return match["unit"] == "m" and _PAID.search(match.string, 0, match.start("count")) is not None


def is_amount(match: "re.Match[str]") -> bool:
    """Whether a figure tells how much there is of something: "the road, 400 km of it"."""
    joint = (match["joint"] or "").lower()
    if _is_length(match, joint):
        return True
    bare = joint == "of" and not match["tail"] and match["mod"] not in _INSIDE
    if is_denied(match):
        return False  # "not the 60 km of the leaflet"
    if bare and _PARTED.search(match.string, max(0, match.start() - 9), match.start()):
        return False  # "separated by 80 km of lagoon"
    if match["joint"] == "to" and _ADDED.search(match.string, max(0, match.start() - 30), match.start()):
        return True
    is_whole = _WHOLE.search(match.string, max(0, match.start() - 20), match.start()) is not None
    is_whole = is_whole or _OF_LINE.match(match.string, match.end()) is not None
    is_whole = is_whole or _LAID.match(match.string, match.end()) is not None
    is_part = _OF_SHORE.match(match.string, match.end()) is not None  # "fouled 150 km of the coast"
    is_part = is_part and not _LIES.search(match.string, max(0, match.start() - 9), match.start())
    return bare and (is_whole or is_part or _OF_IT.match(match.string, match.end()) is not None)


def _is_length(match: "re.Match[str]", joint: str) -> bool:
    """Whether a figure tells how long or wide a thing is, by the words around it."""
    before = max(0, match.start() - _SPAN_CHARS)
    if not joint and (match["tail"] or "").strip() == "across":
        return True  # "the crater is 2 km across"
    if joint == "between" and _REST.search(match.string, max(0, match.start() - 20), match.start()):
        return True  # "bridging the last 19 km between the two networks"
    if joint in (*BETWEEN, "from", "of") and _SPAN.search(match.string, before, match.start()):
        return True  # "a bridge of 1,294 metres between two towns"
    if joint == "of" and _LINES_IT.search(match.string, before, match.start()):
        return True  # "mills line 4 km of the bay"
    return (
        joint == "from" and _SIZE.match(match.string, match.end()) is not None
    )  # "366 m from stem to stern"
