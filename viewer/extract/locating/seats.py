"""Houses that stand for those in them, "the White House", and are places only to who is outside."""

from bisect import bisect_right

from viewer.extract.grammar.words import is_among
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind
from viewer.geo.gazetteer import Gazetteer

_BESIDE = frozenset("outside near at inside around behind opposite beside towards".split())
_HOUSES = (Kind.BUILDING, Kind.SQUARE)


def is_seat(mention: Mention, sentences: tuple[Parsed, ...], gazetteer: Gazetteer) -> bool:
    """Whether a mention is of a house named for the body in it, and nothing is beside the house itself."""
    if mention.entry is None or mention.entry.kind not in _HOUSES:
        return False
    sentence = sentences[bisect_right(sentences, mention.start, key=lambda s: s.sentence.start) - 1]
    before = [t.lower for t in sentence.tokens if t.end <= mention.start]
    while before and before[-1] == "the":
        before.pop()
    if before and before[-1] in _BESIDE:
        return False
    name = sentence.text[mention.start : mention.end]
    bodies = (word == "exchange" or is_among(word, "institutions", "bodies") for word in name.lower().split())
    return bool(gazetteer.metonym(name)) or any(bodies)
