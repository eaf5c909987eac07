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


def only_dates(tokens: tuple[Token, ...], at: int, timed: frozenset[int]) -> bool:
    """Whether a word of time stands before a date and a phrase: "since last August under a contract".

    So too in "until 31 March wheat may leave", "since dawn yesterday boats have crossed".
    """
    hour = [t.lower for t in tokens[at + 1 : at + 2]] in _HOURS and at + 2 in timed
    then = [t.lower for t in tokens[at + 1 : at + 2]] == ["that"] and tokens[at].tag == "PRP"
    end = at + 3 if then else at + 2 if hour else at  # a "since" that leads "that night" opens no clause
    while end < len(tokens) and end in timed:
        end += 1
    if _is_hour(tokens, at):
        return True
    tied = tokens[at].lower in ("since", "until") and end > at + 1 and end < len(tokens)
    counted = tied and tokens[end].lower in _ABOUT_SO_MANY  # "since Sunday some 300 families have slept"
    return tied and (
        counted or tokens[end].tag in ("PRP", "AT0", "DPS", "PNP", "NP0", "NN1", "NN2", "CRD", "DT0", "AJ0")
    )


def _is_hour(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether an hour without a clock stands behind it: "Shortly before two the station was restarted"."""
    at += tokens[at].lower in ("shortly", "just", "soon")
    led = tokens[at].lower in ("before", "after", "until") and at + 2 < len(tokens)
    hour = led and tokens[at + 1].lower in _HOURS_OF_CLOCK
    return hour and tokens[at + 2].tag in ("AT0", "DPS", "PNP", "DT0")


_HOURS_OF_CLOCK = frozenset("one two three four five six seven eight nine ten eleven twelve".split())
_ABOUT_SO_MANY = ("more", "some", "about", "around", "nearly", "almost", "over", "at", "up")


_HOURS = [[word] for word in ("dawn", "dusk", "daybreak", "sunrise", "noon", "midday", "midnight")]
