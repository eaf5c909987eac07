"""Places that something only comes from or goes to, which "the town" or "the area" hardly means."""

import re

from viewer.extract.names.places import Mention

_PASSED = re.compile(r"\b(?:from|to|via)\s(?:the\s)?$", re.IGNORECASE)
_ORIGIN = re.compile(r"(?:^|[\n.!?] ?)(?:(?:The|[A-Z]\w+|\d+) )?[\w-]+s from $")
_DOES = re.compile(r"(?:, [A-Z][\w.]*\.?,)? (?:have|had|are|were|will|would|may|flew|arrived|moved|landed)\b")
_FEW = 10  # characters
_JOINTS = (" and ", ", ", ", and ", " or ")


def without_passed(text: str, before: list[Mention]) -> list[Mention]:
    """The places of *before* (in order of the text) but those of "flown to Manila and Warsaw"."""
    kept: list[Mention] = []
    passed: Mention | None = None
    for place in before:
        in_row = passed is not None and text[passed.end : place.start] in _JOINTS
        if in_row or _PASSED.search(text, max(0, place.start - _FEW), place.start):
            passed = place
        else:
            kept.append(place)
    return kept


def without_origins(text: str, before: list[Mention]) -> list[Mention]:
    """The places of *before* but those whence is what does a thing elsewhere: "Jets from Foo have …"."""
    return [p for p in before if not (text.endswith("from ", 0, p.start) and _does(text, p))]


def _does(text: str, place: Mention) -> bool:
    low = max(0, place.start - _FEW * 3)
    return _ORIGIN.search(text, low, place.start) is not None and _DOES.match(text, place.end) is not None
