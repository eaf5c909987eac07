"""Where "the crash" was that a distance is told of: at the spot where the text has told of it."""

import re
from itertools import pairwise

from viewer.extract.claims.scene import Around
from viewer.extract.claims.topic import is_spot
from viewer.extract.grammar.words import noun_trigger, verb_trigger
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind

_AT = re.compile(r"\b(?:at|in|near|off|outside)\s(?:the\s)?$")
_AT_CHARS = 14
_REACH = 4  # sentences


def struck_at(noun: str, around: Around) -> Mention | None:
    """The only spot of the last sentence that tells of what an incident's noun means; None without one."""
    trigger = noun_trigger(noun)
    if trigger is None or trigger.kind is not Kind.INCIDENT:
        return None
    for told in reversed(around.told[-_REACH - 1 : -1]):
        if not _tells(told, noun, trigger.verb):
            continue
        text, span = told.text, told.sentence
        spots = [m for m in around.between(span.start, span.end) if m.part is Part.LOCATION and is_spot(m)]
        there = [m for m in spots if _AT.search(text, max(0, m.start - _AT_CHARS), m.start)]
        return there[0] if len({m.where.name for m in there}) == 1 else None
    return None


def _tells(told: Parsed, noun: str, verb: str) -> bool:
    """Whether a sentence has the noun, or a verb that tells of the same."""
    if any(token.lemma.lower() == noun for token in told.tokens if token.is_noun):
        return True
    verbs = {token.lemma for token in told.tokens if token.tag[:2] == "VV"}
    particles = ((a, b) for a, b in pairwise(told.tokens) if a.tag[:2] == "VV" and b.tag == "AVP")
    verbs |= {f"{a.lemma} {b.lower}" for a, b in particles}  # "went off"
    same = (verb_trigger(lemma) for lemma in sorted(verbs))
    return verb in verbs or any(t is not None and t.verb == verb for t in same)
