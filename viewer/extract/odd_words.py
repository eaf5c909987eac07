"""Words of another sort than the tagger knows them by: "a" as a letter, "am" after a clock time."""

from viewer.extract.tokens import Token


def article(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“a” is no letter of the alphabet."""
    return "AT0" if words[i].lower == "a" else None


def half_day(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“at 2.26 am” is no verb."""
    return "NN0" if words[i].lower == "am" and i and tags[i - 1] == "CRD" else None
