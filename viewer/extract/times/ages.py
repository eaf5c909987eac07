"""How old somebody is, behind the name: "Ana Ruiz, 34, was freed"; it is no number of anything."""

from viewer.extract.grammar.tokens import Token

_OLDEST = 120
_AGED = frozenset(
    "man woman boy girl teenager brother sister son daughter husband wife father mother driver"
    " passenger".split()
)


def is_age(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a number between commas is the age of whom it stands behind."""
    if not (1 < at < len(tokens) - 1 and tokens[at].text.isdecimal() and int(tokens[at].text) < _OLDEST):
        return False
    whose, after = tokens[at - 2], tokens[at + 1]
    person = (whose.is_noun and whose.text[0].isupper()) or whose.lower in _AGED
    return person and tokens[at - 1].text == "," and after.text in (",", ".", ";", ")")
