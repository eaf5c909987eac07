"""Nouns in commas that only say what a name is of: "Foo, the old mine,", "Beira, the country's main port"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.syntax.parsing import Parsed

_LONGEST = 7  # words
_PHRASE = ("AT0", "AJ0", "AJS", "POS", "ORD", "NP0", "DPS")


def says_what(sentence: Parsed, at: int, named: list[tuple[int, int]]) -> bool:
    """Whether a noun in commas says what the place named before it is: "Beira, the country's main port,".

    Args:
        sentence: the sentence.
        at: the noun.
        named: where the places named in it begin and end.
    """
    after = sentence.tokens[at + 1 : at + 2]
    if not after or after[0].text != ",":
        return False
    first = next((i for i in range(at, max(0, at - _LONGEST), -1) if sentence.tokens[i].text == ","), 0)
    phrase = all(t.is_noun or t.tag in _PHRASE for t in sentence.tokens[first + 1 : at])
    return first > 0 and phrase and any(end == sentence.tokens[first - 1].end for _, end in named)


def apposed_to(sentence: Parsed, at: int) -> Token | None:
    """The last word of the name that a noun only says the kind of: "Foo, the old mine,"."""
    first = next((i for i in range(at, max(-1, at - 4), -1) if sentence.tokens[i].lower == "the"), 0)
    after = sentence.tokens[at + 1 : at + 2]
    if first < 2 or sentence.tokens[first - 1].text != "," or not after or after[0].text != ",":
        return None
    name = sentence.tokens[first - 2]
    return name if name.is_name and name.text[0].isupper() else None
