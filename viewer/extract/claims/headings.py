"""What a heading tells a distance of in a bare noun: "Base within 20 km of Aden hit by drone"."""

import re
from collections.abc import Sequence

from viewer.extract.claims.kindred import TOWNS, is_kindred_word, kinship, singular
from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import is_called_after
from viewer.extract.claims.things import unplaced
from viewer.extract.claims.topic import is_counted_from
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.model.where import Precision

_NOUN_AFTER = re.compile(r"\s[a-z]")
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


def is_far_heading(mention: Mention, sentences: Sequence[Parsed], mentions: Sequence[Mention]) -> bool:
    """Whether a place stands in the heading alone and before a noun, and the text only measures from it.

    What "Darwin base to grow" tells of may be elsewhere: "at Tindal, 320 km south of Darwin".
    """
    first = sentences[0].sentence if sentences else None
    if first is None or not first.is_heading or not first.start <= mention.start < first.end:
        return False
    text = sentences[0].text
    is_before_noun = mention.where.precision is Precision.SITE or _NOUN_AFTER.match(text, mention.end)
    named = [m for m in mentions if m.start >= first.end and is_called_after(m.where, mention.where)]
    return bool(is_before_noun and named) and all(
        is_counted_from(m, text) or _is_start(m, text) for m in named
    )


def _is_start(mention: Mention, text: str) -> bool:
    """Whether a place is but the start of a way: "From Darwin it is 1,700 miles to"."""
    opens = text.endswith("From ", 0, mention.start)
    return opens and text.startswith(" it is ", mention.end)
