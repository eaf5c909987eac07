"""What somebody describes as so far away: "a leaflet lists the harbour, on the bay, as 50 km from"."""

import re

from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.things import unplaced
from viewer.extract.claims.topic import is_spot
from viewer.extract.locating.references import End

_NAME = r"[^\W\d_a-z][\w’'-]*(?: (?:de |del |la |al |of )?[^\W\d_a-z][\w’'-]*){0,4}"
_PHRASE = r"(?:the|that|this|its|their)\s(?:[\w’'-]+\s){0,4}?[a-z-]+"
_AS = re.compile(
    r"\b(?:describ|list|depict|portray|present|advertis|market|bill|promot|quot|report|record|rate|class)\w*\s"
    rf"(?P<what>{_PHRASE}|{_NAME})(?P<aside>,\s[^,;:.]{{3,60}},)?\sas\s(?:being\s|lying\s|standing\s)?[“‘\"']?$"
)

_SHOWN = re.compile(
    r"\b(?:shows?|showed|showing|locat(?:es?|ed|ing))\s"
    rf"(?P<what>{_PHRASE}|{_NAME})(?P<aside>,\s[^,;:.]{{3,60}},)?\s[“‘\"']?$"
)


def described_as(match: "re.Match[str]", around: Around) -> End | None:
    """The object of "describes X as" or "shows X" right before a distance; None of "as 5 km away"."""
    return _object(match, around) if match["joint"] else None


def described_away(match: "re.Match[str]", around: Around) -> Pair | None:
    """The ends of "the Ruse port firm lists Byala as 5 km away": what is in the subject is one."""
    end = _object(match, around)
    low = around.sentence.sentence.start
    told = [m for m in around.between(low, end.start) if is_spot(m)] if end else []
    spot = told[-1] if told else around.spot
    return (around.end(spot), end) if end and spot and around.end(spot).where != end.where else None


def _object(match: "re.Match[str]", around: Around) -> End | None:
    """The object of "describes X as" right before a distance, nowhere where none knows it."""
    low = around.sentence.sentence.start
    before = match.string[low : match.start()]
    found = _AS.search(before) or _SHOWN.search(before)
    if found is None:
        return None
    start, end = low + found.start("what"), low + found.end("what")
    named = next((m for m in around.between(start, end) if m.end == end), None)
    if named:
        return around.end(named)
    return pointed_at(start, around, None) or unplaced(match.string, start, end)
