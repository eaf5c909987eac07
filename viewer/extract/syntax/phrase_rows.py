"""Two noun phrases with no comma between them: "After the vote in May the mayor resigned"."""

from collections.abc import Sequence
from itertools import pairwise

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among

_OPENING = ("AT0", "DPS")
_BEHIND_DAY = (*_OPENING, "NN2", "NP0", "CRD")


def second_phrase(tokens: Sequence[Token], *, named: bool = False) -> int:
    """Where a second phrase begins right behind the noun of the first, or behind its day; 0 where none does.

    With *named* a name may open it as well: "since the strike Orbis has".
    """
    opening = ("NP0", *_OPENING) if named else _OPENING
    for k, (one, two) in enumerate(pairwise(tokens), start=1):
        if one.tag in ("NN1", "NN2") and two.tag in opening:
            return k
        end = _past_day(tokens, k + 1) if one.is_noun and two.lower in ("on", "in") else 0
        if end and end < len(tokens) and tokens[end].tag in _BEHIND_DAY:
            return end
    return 0


def _past_day(tokens: Sequence[Token], at: int) -> int:
    """Where the words of a day, month or year end that begin at *at*; 0 where none do."""
    end = at
    while end < len(tokens) and _is_of_day(tokens[end]):
        end += 1
    return end if end > at else 0


def _is_of_day(token: Token) -> bool:
    return is_among(token.lower, "months-and-days") or (token.text.isdigit() and len(token.text) in (1, 2, 4))
