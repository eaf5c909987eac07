"""Which place "the port" is where the text has told of docks at another than the article's own."""

import re

from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import is_topic
from viewer.extract.claims.topic import is_spot
from viewer.extract.names.places import Mention

_HARBOUR_AT = re.compile(
    r"\b(?:port|docks?|harbou?r|quays?|terminal|berths?|wharf|jetty|piers?)\s(?:at|in|of)\s(?:the\s)?$"
)
_CHARS = 20
_ANCHORED = re.compile(
    r"\b(?:anchor(?:ed|s|age)?|moored)(?:\s\w+){0,3}?\s(?:off|at|near|outside|in)\s(?:the\s)?$"
)
_ANCHORED_CHARS = 45


def harbour_told(stop: int, around: Around) -> Mention | None:
    """The one place told of before a character as having docks; None where the article's own has some."""
    text = around.sentence.text
    with_docks = {
        m.where.name: m
        for m in around.mentions
        if m.end <= stop and is_spot(m) and _HARBOUR_AT.search(text, max(0, m.start - _CHARS), m.start)
    }
    own = around.spot is None or any(is_topic(m, around) for m in with_docks.values())
    return next(iter(with_docks.values())) if len(with_docks) == 1 and not own else None


def anchored_last(noun: str, stop: int, around: Around) -> Mention | None:
    """Where something was told of last, before a character, as at anchor, which "the anchorage" means."""
    if noun != "anchorage":
        return None
    text = around.sentence.text
    spots = (m for m in reversed(around.mentions) if m.end <= stop and m.where.is_placed)
    return next(
        (m for m in spots if _ANCHORED.search(text, max(0, m.start - _ANCHORED_CHARS), m.start)), None
    )
