"""The ends of a way on which something was: "a tanker sailing from Tema to Santos was boarded off Dakar"."""

import re

from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed

_ON_A_WAY = re.compile(
    r"\b(?:bound|bringing|carrying|delivering|driving|en\sroute|ferrying|flying|headed|heading|hauling|moving"
    r"|running|sailing|sent|shipping|steaming|taking|transporting|travell?ing"
    r"|on\s(?:an?|her|his|its|the|their)\s(?:[a-z]+\s)?(?:crossing|flight|journey|passage|run|trip|voyage|way))\b"
    r"[^;]*\s(?:and|between|for|from|to)\s(?:the\s)?$"
)
_SPOT = re.compile(r"\b(?:at|close\sto|in|inside|near|off|outside|within)\s(?:the\s)?$")
_LEAD = 14  # characters


def without_ends(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The mentions without the ends of the way of its subject, where the clause itself says at what spot."""
    text, verb = sentence.text, sentence.tokens[clause.group.first].start
    first = sentence.tokens[clause.start].start
    if not any(_is_spot(text, m) for m in mentions if m.start > verb):
        return mentions
    return tuple(m for m in mentions if m.start > verb or not _ON_A_WAY.search(text, first, m.start))


def _is_spot(text: str, mention: Mention) -> bool:
    """Whether a place behind the verb is told as where it was: "off Dakar"."""
    low = max(0, mention.start - _LEAD)
    located = mention.part is Part.LOCATION and not mention.is_country
    named_so = text.startswith(("off ", "near "), mention.start)
    return located and (named_so or _SPOT.search(text, low, mention.start) is not None)
