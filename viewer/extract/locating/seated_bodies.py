"""Places in which bodies only have their seat: "the ministry in Lima opened a road at Ica"."""

import re
from collections.abc import Iterable

from viewer.extract.names.places import Mention

_SEAT_CHARS = 25
_AT_IT = ("outside ", "at ", "near ", "to ", "into ", "inside ", "before ", "opposite ")
_BLOW_CHARS = 40
_STRUCK = re.compile(  # "bombs hit the U.S. embassies in"
    r"\b(?:hit|struck|attacked|bombed|stormed|shelled|burned|burnt|closed|shut|evacuated|reopened|opened|damaged"
    r"|(?:bombings?|attacks?|raids?|blasts?|explosions?|protests?|siege)\s(?:of|on|at|near))\s(?:the\s)?(?:[\w.]+\s){0,2}$",
    re.IGNORECASE,
)
SEATED = re.compile(
    r"\b(?:governments?|authorit(?:y|ies)|officials?|ministr(?:y|ies)|parliaments?|embass(?:y|ies)"
    r"|spokes\w+|company|firm)\sin\s$",
    re.IGNORECASE,
)


def seats(text: str, named: Iterable[Mention]) -> list[Mention]:
    """The places in which bodies sit, and those in a row with them: "embassies in Lima and Quito"."""
    found: list[Mention] = []
    for mention in named:
        between = text[found[-1].end : mention.start].strip() if found else ""
        if between in (",", "and", "or", ", and") or _is_seated(text, mention.start):
            found.append(mention)
    return found


def _is_seated(text: str, start: int) -> bool:
    """Whether a body is said to sit in the place that begins there, and nothing to be at that body."""
    found = SEATED.search(text, max(0, start - _SEAT_CHARS), start)
    before = text[max(0, (found.start() if found else 0) - _BLOW_CHARS) : found.start()] if found else ""
    at_it = before.lower().removesuffix("the ").endswith(_AT_IT) or _STRUCK.search(before) is not None
    return found is not None and not at_it
