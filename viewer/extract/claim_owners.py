"""Whose "their harbour" is: the place of those whom the text has just told of, "dockers at Gdynia"."""

import re

from viewer.extract.claim_scene import Around
from viewer.extract.claim_topic import is_spot
from viewer.extract.places import Mention

_PEOPLE = re.compile(
    r"(?:(?:[Tt]he|[Mm]any|[Ss]ome|[Mm]ost|[Aa]ll|[Tt]hose)\s)?(?:[\w-]+\s){0,3}?[A-Za-z][a-z]+s\s"
    r"(?:at|in|of|from|on|around)\s(?:the\s(?:[a-z]+\sof\s)?)?$"
)
_FRESH = 2  # sentences, with the present one


def place_of_people(around: Around, stop: int) -> Mention | None:
    """The spot of the people that the sentence, before a character, or the one before opens with."""
    for sentence in reversed(around.told[-_FRESH:]):
        low = sentence.sentence.start
        named = [
            m for m in around.mentions if low <= m.start < min(stop, sentence.sentence.end) and is_spot(m)
        ]
        if named and _PEOPLE.fullmatch(sentence.text, low, named[0].start):
            return named[0]
    return None
