"""How far off a place something is told of: "Some 50 km from Suva, a ferry sank"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among

_OFF = frozenset("from off away up down inland offshore upstream downstream to outside".split())


def is_way_off(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word is the unit of a length by which the words next put something off a place."""
    after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    counted = at > 0 and tokens[at - 1].tag == "CRD" and is_among(tokens[at].lemma.lower(), "length-units")
    return counted and (after in _OFF or is_among(after, "directions"))
