"""Figures that are said not to be so: "is 530 km from Madrid, and not the 300 km that a brochure gives"."""

import re
from collections.abc import Iterator

from viewer.extract.claims.figures import NEAR
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.grammar.numbers import MODIFIER, NUMBER

_NEVER = "".join(rf"(?P<{name}>(?!))?" for name in ("least", "odd", "hair", "side", "tail", "span", "joint"))
"""The groups that only figures of two ends have."""
_DENIED = re.compile(
    rf"(?:(?<=\bnot\s)|(?<=\bnot\sthe\s)|(?<=\brather than the\s)|(?<=\binstead of the\s)){_NEVER}"
    rf"(?:(?P<mod>{MODIFIER})\s)?(?:(?P<near>{NEAR})\s)?\b(?P<count>{NUMBER})"
    r"(?:[\s-]?(?P<unit>(?:nautical\s)?miles?|kilomet(?:re|er)s?|kms?)(?:\sor\sso)?"
    r"(?P<gap>(?=\s(?:as|that|which|given|claimed|quoted|cited|printed|shown)\s|\san?\s[a-z]+\s(?:gave|said|claimed|wrote)\b))"
    r"|(?=\s(?:as|that)\s(?:(?:the|an?|its|some|one|many|most)\s|[^\W\d_a-z])))",
    re.IGNORECASE,
)
_CONTRAST = re.compile(r"\b(?:not|rather than|instead of)\s(?:the\s)?$")
_CHARS = len("rather than the ")
_HELD_BY = re.compile(
    r"\s(?:the|its|their|an?|some|one|[^\W\d_a-z][\w’'-]*)\s(?:[\w’'-]+\s){0,4}?"
    r"(?:leaflet|brochure|flyer|map|chart|guide|guidebook|poster|website|report|article|paper|newspaper|atlas|timetable"
    r"|prospectus|pamphlet|handbook|catalogue|advertisement|press|blog|legend|reckoning|account|imagination|officials?"
    r"|ministers?|minister|agents?|brokers?|company|firm|ministry|government|army|navy)\b"
)


def denied_figures(text: str, start: int, end: int) -> Iterator["re.Match[str]"]:
    """The figures in the characters start..end that somebody gives and that the text says are not so."""
    return _DENIED.finditer(text, start, end)


def is_denied(match: "re.Match[str]") -> bool:
    """Whether a figure is one that somebody else gives: "not the 60 km of the leaflet"."""
    before = _CONTRAST.search(match.string, max(0, match.start() - _CHARS), match.start())
    joint = (match["joint"] or "").lower()
    is_held = joint == "of" and _HELD_BY.match(match.string, match.end()) is not None
    is_aside = match["gap"] is not None and before is not None and before[0].endswith("the ")
    return before is not None and (is_held or is_aside or match.re is _DENIED)


def denied(match: "re.Match[str]", around: Around, before: Pair | None) -> Pair | None:
    """The ends of such a figure: those of the true one before it in the sentence; else None."""
    if before is None or not is_denied(match):
        return None
    low = around.sentence.sentence.start
    return before if low <= max(end.start for end in before) < match.start() else None
