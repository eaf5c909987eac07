"""What a heading tells a distance of in a bare noun: "Base within 20 km of Aden hit by drone"."""

import re

from viewer.extract.claims.kindred import TOWNS, is_kindred_word, kinship, singular
from viewer.extract.claims.scene import Around
from viewer.extract.claims.things import unplaced
from viewer.extract.locating.references import End

_BARE = re.compile(r"(?P<words>(?:(?!The\b|A\b|An\b)[A-Za-z][a-z-]*\s){0,3}?(?P<noun>[A-Za-z][a-z-]+))\s")


def headed(match: "re.Match[str]", around: Around) -> End | None:
    """The topic of the article, where a heading opens with a noun for it and the distance; else nowhere.

    None where no heading opens so.
    """
    low = around.sentence.sentence.start
    found = _BARE.fullmatch(match.string, low, match.start()) if around.sentence.sentence.is_heading else None
    noun = singular(found["noun"].lower()) if found else ""
    if found is None or not (noun in TOWNS or is_kindred_word(noun)) or around.between(low, match.start()):
        return None
    topic, text = around.spot, around.sentence.text
    if topic is None or not kinship(topic, noun, text):
        return unplaced(text, *found.span("words"))
    where = around.end(topic).where
    return End(where, low, found.end("words"), found["words"])
