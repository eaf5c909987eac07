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
