"""What a thing is that stands beside a distance only to say more of another: "the site, a tongue of mud"."""

import re
from dataclasses import replace

from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around
from viewer.extract.locating.references import End

_PHRASE = r"\b(?P<phrase>(?:the|this|that)\s(?:[a-z-]+\s){0,2}?[a-z-]+),\s"
_SAYS_MORE = r"(?:an?|its|their|his|her|our|one|two|three|four|five|six|some|several)\b"
_SAID_OF = re.compile(rf"{_PHRASE}{_SAYS_MORE}\s(?:[a-z-]+\s){{0,7}}$", re.IGNORECASE)
_RIGHT_BEFORE = re.compile(rf"{_PHRASE}$", re.IGNORECASE)
_OPENS = re.compile(_SAYS_MORE)
_CHARS = 110


def apposed_to(end: End | None, around: Around) -> End | None:
    """An end that lies nowhere as the place of the phrase before it and its comma, where that has one."""
    if end is None or end.where.is_placed:
        return end
    low = max(around.sentence.sentence.start, end.start - _CHARS)
    text = around.sentence.text
    said = _SAID_OF.search(text, low, end.start)
    if said is None and _OPENS.match(text, end.start):
        said = _RIGHT_BEFORE.search(text, low, end.start)
    told = pointed_at(said.start("phrase"), around, None) if said else None
    return replace(told, is_sure=True) if told and told.where.is_placed else end
