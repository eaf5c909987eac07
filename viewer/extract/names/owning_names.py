"""The names of places that have an “’s” in them or at their end: "King’s Lynn", "St John’s"."""

from viewer.extract.grammar.tokens import Token
from viewer.geo.entry import Entry
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.names import fold

_LONGEST_NAME = 7
_OWNED = ("NN", "NP", "AJ", "AV", "CR", "OR", "DT", "VVG", "VVN")  # how the tag of what a name owns begins
_AT_TOWNS = frozenset("port harbour harbor airport waterfront".split())
_MARKS = "'’"


def owning_name(tokens: tuple[Token, ...], at: int, gazetteer: Gazetteer) -> tuple[int, tuple[Entry, ...]]:
    """The longest name from a word on that has an “’s” in it, and where it ends; (*at*, ()) where none does.

    A name that ends so is taken only where it owns nothing after it: "off St John’s on Monday".
    """
    ends, words = _joined(tokens, at)
    if all(word[-2:-1] not in _MARKS for word in words):
        return at, ()
    count, entries = gazetteer.longest(words)
    if not any(_is_owning(word) for word in words[:count]):
        return at, ()
    last = at + ends[count - 1]
    if tokens[last - 1].text == ".":
        last -= 1  # the full stop of the sentence is no part of the name
    if _is_owning(words[count - 1]) and not _ends_so(tokens, last, entries):
        return at, ()
    return last, entries


def _joined(tokens: tuple[Token, ...], at: int) -> tuple[list[int], list[str]]:
    """The words that could make one name, each with the “’s” or full stop at it, and where each ends."""
    ends, words = [1], [tokens[at].text]
    for number, token in enumerate(tokens[at + 1 : at + _LONGEST_NAME], 2):
        before = tokens[at + number - 2]
        gap = token.start - before.end
        dotted = token.text == "." and not _is_owning(words[-1])  # else it ends the sentence
        if not gap and (dotted or _is_owning(token.text)):
            words[-1] += token.text
            ends[-1] = number
        elif gap == 1 and token.text[0].isupper():
            words.append(token.text)
            ends.append(number)
        else:
            break
    return ends, words


def _is_owning(word: str) -> bool:
    return word[-2:-1] in _MARKS and word[-1:] == "s" and len(word) > 1


def _ends_so(tokens: tuple[Token, ...], last: int, entries: tuple[Entry, ...]) -> bool:
    """Whether a name whose last word is before *last* has its “’s” for itself and not to own what follows."""
    usual = entries[0]
    if fold(usual.name).split()[0] != "saint" and not any(mark in usual.name for mark in _MARKS):
        return False  # "Lima’s" is no Limas
    after = tokens[last] if last < len(tokens) else None
    return after is None or after.lower in _AT_TOWNS or not after.tag.startswith(_OWNED)
