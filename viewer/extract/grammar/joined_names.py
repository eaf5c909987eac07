"""Names of one land that have "and" in them: "Trinidad and Tobago", "Bosnia and Herzegovina"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of


def is_within_name(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the "and" at an index stands within the name of one land or body, so that it joins no two.

    So does the full stop of "St. Lucia", which ends nothing.
    """
    if at and tokens[at].text == "." and tokens[at].is_name:
        return True
    if tokens[at].lower not in ("and", "&") or not at or at + 1 >= len(tokens):
        return False
    after = at + 1 + (tokens[at + 1].lower == "the" and at + 2 < len(tokens))
    land = f"{tokens[at - 1].lower} {tokens[after].lower}" in words_of("joined-lands")
    return land or is_within_body(tokens, at)


def is_one_body(name: str) -> bool:
    """Whether the "and" of a name joins what one body is for: "Maritime and Port Authority"."""
    first, _, rest = name.removeprefix("the ").partition(" and ")
    words = rest.split()
    return bool(words) and first.lower() in _FIELDS and words[-1].lower() in _BODIES


def is_within_body(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "for" or "and" goes on with the name of a body: "Bank for Reconstruction and Development"."""
    word = tokens[at].lower
    if word not in ("for", "and") or not at or at + 1 >= len(tokens):
        return False
    if not (tokens[at - 1].text[0].isupper() and tokens[at + 1].text[0].isupper()):
        return False
    first = at - 1
    while first > 0 and (tokens[first - 1].text[0].isupper() or tokens[first - 1].lower in ("for", "of")):
        first -= 1
    heads = [k for k in range(first, at) if tokens[k].lower in _BODIES]
    led = {t.lower for t in tokens[heads[0] + 1 : at]} & {"for", "of"} if heads else set()
    if word == "and" and tokens[at - 1].lower in _FIELDS and not heads:
        last = at + 1
        while last + 1 < len(tokens) and tokens[last + 1].text[0].isupper():
            last += 1
        return tokens[last].lower in _BODIES  # "the Maritime and Port Authority"
    if word == "and":
        return bool(led) and tokens[at - 1].tag != "NP0"  # "Bank of Peru and Chile" may be two
    return bool(heads) and heads[-1] == at - 1


_BODIES = frozenset(
    "bank centre center office institute council committee commission agency fund ministry department "
    "campaign society organisation organization foundation association alliance union congress movement "
    "network conference programme mission authority board corporation company group holding".split()
)
"""Bodies that are named by what they are for; "left the Navy for Orbis" is of no such one."""
_FIELDS = frozenset(
    "maritime foreign food trade health labour labor civil agriculture ports roads energy oil tax customs "
    "science transport water land fisheries environment finance economic education culture forestry mines "
    "housing homeland security industry justice planning power electricity rail shipping research "
    "commerce road railway rail iron steel coal gas mining".split()
)
"""What a body may be for, as the first of two things in its name."""
