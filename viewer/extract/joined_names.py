"""Names of one land that have "and" in them: "Trinidad and Tobago", "Bosnia and Herzegovina"."""

from viewer.extract.tokens import Token
from viewer.extract.words import words_of


def is_within_name(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the "and" at an index stands within the name of one land, so that it joins no two."""
    if tokens[at].lower not in ("and", "&") or not at or at + 1 >= len(tokens):
        return False
    after = at + 1 + (tokens[at + 1].lower == "the" and at + 2 < len(tokens))
    return f"{tokens[at - 1].lower} {tokens[after].lower}" in words_of("joined-lands")
