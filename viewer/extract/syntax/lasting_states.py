"""States told without a verb, with the date since when: "operational since 2024", "in force since May"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of
from viewer.extract.syntax.verbs import Tense, VerbGroup

_LASTING = frozenset("force place effect use service operation production session".split())
WORKS = frozenset("construction repair renovation refurbishment development reconstruction".split())
"""What a thing may be under that will be done one day."""
_STATES = {
    "in": _LASTING,
    "under": _LASTING | WORKS | {"way", "siege", "guard", "curfew"},
    "on": frozenset("duty strike patrol station guard".split()),
    "at": frozenset("work anchor".split()),
}  # by the word that leads to them
_FAR = 16  # words from such a state to its date: "on duty at the post in Lima since May"


def lasting_state(tokens: tuple[Token, ...], at: int, timed: frozenset[int]) -> VerbGroup | None:
    """The words that tell of a state set off by a mark, in the place of a verb; None where *at* opens none.

    Args:
        tokens: the tagged words.
        at: where it may open.
        timed: indices of the words that tell a date or time, with their prepositions.
    """
    token = tokens[at]
    last = at + (at > 0 and tokens[at + 1].lower in _STATES.get(token.lower, ()))
    if last == at and token.lower not in words_of("state-adjectives"):
        return None
    opens = at == 0 or tokens[at - 1].text in (",", "(", ";")
    since = last + 1 < len(tokens) and tokens[last + 1].lower == "since" and last + 1 in timed
    since = since or (opens and last > at and _since_behind(tokens, last, timed))
    return VerbGroup(at, last, last, tokens[last].lower, Tense.PRESENT) if opens and since else None


def _since_behind(tokens: tuple[Token, ...], last: int, timed: frozenset[int]) -> bool:
    """Whether no more than where it is so stands between a state and its date."""
    for i in range(last + 1, min(last + 1 + _FAR, len(tokens))):
        if tokens[i].lower == "since":
            return i in timed
        if tokens[i].is_mark or tokens[i].tag[:1] == "V":
            return False
    return False


def is_so_now(state: VerbGroup, above: VerbGroup) -> bool:
    """Whether the clause around a state goes on about it: "the order, in force since May, remains so".

    What is told of a thing in the past has ended the works at it: "under repair since May, reopened".
    """
    if state.lemma in WORKS and above.tense is Tense.PAST:
        return True
    now = above.tense is Tense.PRESENT and not above.passive and not above.governors
    goes_on = above.progressive or above.lemma in ("remain", "stay", "continue", "keep", "stand")
    return state.last > state.first and now and goes_on
