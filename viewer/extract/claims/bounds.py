"""Distances that count from a place left unsaid: “Olten is within 40 km”, a sign that says “Olten 40 km”."""

import re

from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.topic import is_spot

_WITHIN = re.compile(r"\b(?:is|are|was|were|lies?|lay|stands?)\s(?:all\s|just\s|not\s|well\s)?$")
_NAME = r"[^\W\d_a-z][\w’'-]*(?: (?:de |del |la |al )?[^\W\d_a-z][\w’'-]*){0,3}"
_SIGN = re.compile(
    r"\b(?:[Ss]ign(?:post|board)?|[Mm]ilestone|[Mm]arker|[Pp]lacard)s?\b(?P<where>[^.;:“\"‘]{3,90})[“\"‘]"
    rf"(?P<name>{_NAME})[,:]?\s$"
)


def is_within_here(match: "re.Match[str]", around: Around) -> bool:
    """Whether a clause says only how near a place is: "Olten is within 40 km"."""
    low = around.sentence.sentence.start
    within = (match["mod"] or "").lower() == "within"
    return within and _WITHIN.search(match.string, low, match.start()) is not None


def on_a_sign(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of what a sign says: the place it names, and the spot where it stands or else the topic."""
    low = around.sentence.sentence.start
    found = _SIGN.search(match.string[: match.start()], low)
    named = around.named_at(found.start("name")) if found else None
    if found is None or named is None:
        return None
    here = [m for m in around.between(*found.span("where")) if is_spot(m)]
    spot = here[-1] if here else around.spot
    if spot is None or spot.where == named.where:
        return None
    return around.end(named), around.end(spot)
