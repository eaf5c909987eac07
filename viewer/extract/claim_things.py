"""A thing without a place of its own as an end of a distance: "a rig, 140 km off the coast"."""

from typing import TYPE_CHECKING

from viewer.extract.claim_scene import Around
from viewer.extract.references import End
from viewer.model.where import Where

if TYPE_CHECKING:
    import re

_INSIDE = ("AT0", "DPS", "DT0", "AJ0", "AJC", "AJS", "NN0", "NN1", "NN2", "NP0", "VVG", "VVN", "CRD", "ORD")
_MOST = 5  # words


def thing_before(match: "re.Match[str]", around: Around) -> End | None:
    """What the noun right before a distance, or before a comma and it, names: an end that lies nowhere."""
    low = around.sentence.sentence.start
    tokens = [t for t in around.sentence.tokens if low <= t.start and t.end <= match.start()]
    if tokens and tokens[-1].text == ",":
        tokens.pop()
    if not tokens or not tokens[-1].is_noun or tokens[-1].is_name:
        return None
    first = len(tokens) - 1
    while first and len(tokens) - first < _MOST and tokens[first - 1].tag in _INSIDE:
        first -= 1
        if tokens[first].tag in ("AT0", "DPS", "DT0"):
            break
    start, end = tokens[first].start, tokens[-1].end
    words = around.sentence.text[start:end]
    return End(Where(words), start, end, words)
