"""Where somebody is at home, between an article and its noun: "the Dearborn, Mich., energy company"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.syntax.chunks import Chunk

_LONGEST = 3  # words of a town or a state


def past_home(tokens: tuple[Token, ...], found: tuple[Chunk, ...]) -> tuple[Chunk, ...]:
    """The phrases of a subject without a town and its state that only say whose it is."""
    thing = thing_behind_home(tokens, found[0].words[0]) if len(found) > 2 else None
    return found[2:] if thing is not None and thing in found[2].words else found


def is_home(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a name in first..last is the town or the state of such a pair: not so of "City Council"."""
    at = first
    if first > 1 and tokens[first - 1].text == ",":
        at = _before_names(tokens, first - 1)
    thing = thing_behind_home(tokens, at)
    return thing is not None and last < thing and tokens[thing].text[0].islower()


def thing_behind_home(tokens: tuple[Token, ...], at: int) -> int | None:
    """The first word of what a town and its state stand before; None where no such pair begins there."""
    if not at or tokens[at - 1].tag != "AT0":
        return None
    comma = _behind_names(tokens, at)
    if comma is None or tokens[comma].text != ",":
        return None
    end = _behind_names(tokens, comma + 1)
    if end is None:
        return None
    short = tokens[end].text == "."
    end += short
    if end + 1 >= len(tokens) or tokens[end].text != ",":
        return None
    thing = tokens[end + 1]
    plain = thing.is_noun or thing.tag == "AJ0"
    return end + 1 if plain and (short or thing.text[0].islower()) else None  # "Ore., City Council"


def _behind_names(tokens: tuple[Token, ...], at: int) -> int | None:
    """The token behind one to three names; None where there are none, or where the sentence ends."""
    end = at
    while end < len(tokens) and end - at < _LONGEST and tokens[end].is_noun and tokens[end].text[0].isupper():
        end += 1
    return end if at < end < len(tokens) else None


def _before_names(tokens: tuple[Token, ...], end: int) -> int:
    at = end
    while at and end - at < _LONGEST and tokens[at - 1].is_noun and tokens[at - 1].text[0].isupper():
        at -= 1
    return at
