"""What a participle after a comma puts at a distance: "the plant, dug into a hill some 30 km from"."""

from itertools import pairwise

from viewer.extract.claims.clauses import phrase_before
from viewer.extract.claims.parts import is_fixed
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around
from viewer.extract.claims.topic import is_spot
from viewer.extract.grammar.tokens import Token
from viewer.extract.locating.references import End

_PARTICIPLES = ("VVN", "VVD", "VVG")
_ADVERBS = ("AV0", "XX0")


def reduced_head(stop: int, around: Around) -> End | None:
    """The place before a comma of which the participle after it tells where it is; nowhere of what moves.

    *stop* is the character that the distance begins with.

    None where another spot is named, or another verb stands, between the participle and the distance.
    """
    at = _participle(stop, around)
    if at is None:
        return None
    tokens = around.sentence.tokens
    comma = next(i for i in range(at - 1, -1, -1) if tokens[i].text == ",")
    head = next((m for m in around.mentions if m.end == tokens[comma - 1].end), None)
    if head:
        return around.end(head) if is_spot(head) else None
    if (named := _said_more_of(comma, around)) is not None:
        return named
    phrase = phrase_before(around.sentence, comma)
    if phrase is None:
        return None
    told = pointed_at(phrase.start, around, None) if is_fixed(tokens[comma - 1].lower) else None
    return told or phrase


def _said_more_of(comma: int, around: Around) -> End | None:
    """The spot that a phrase up to a comma says more of: "Ica, the town next door, lying"."""
    tokens = around.sentence.tokens
    before = next((i for i in range(comma - 1, 0, -1) if tokens[i].text == ","), None)
    if before is None or tokens[before + 1].tag not in ("AT0", "DPS"):
        return None
    return next(
        (around.end(m) for m in around.mentions if m.end == tokens[before - 1].end and is_spot(m)), None
    )


def _participle(stop: int, around: Around) -> int | None:
    """The index of the participle that opens the part of a sentence, after a comma, before a character."""
    tokens = around.sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.start >= stop), len(tokens)) - 1
    while at > 0 and not _is_verb(tokens[at]) and tokens[at].text != ",":
        at -= 1
    found = at
    while at > 0 and tokens[at - 1].tag in _ADVERBS:
        at -= 1
    if at < 2 or tokens[found].tag not in _PARTICIPLES or tokens[at - 1].text != ",":
        return None
    if tokens[found].tag == "VVD" and not _is_closed(stop, around):
        return None  # "the tug, bound for Turku, broke down 20 km from"
    spots = (m for m in around.mentions if tokens[found].end <= m.start < stop)
    return None if any(is_spot(m) for m in spots) else found


def _is_closed(stop: int, around: Around) -> bool:
    """Whether a comma and a verb follow the distance, so that what it stands in is no main clause."""
    after = [t for t in around.sentence.tokens if t.start > stop]
    return any(one.text == "," and _is_verb(two) for one, two in pairwise(after))


def _is_verb(token: Token) -> bool:
    return token.tag[:1] == "V"
