"""The verb of what a condition leads to: "if nobody signs, the subsidies lapse"."""

from viewer.extract.grammar.subject_tags import finite_form
from viewer.extract.grammar.tokens import FINITE_TAGS, Token


def at_end_of_consequence(tags: list[str], words: tuple[Token, ...], i: int) -> str | None:
    """“If nobody signs, the subsidies lapse.”: what a condition leads to has a verb.

    So has what else comes: "must pay by May, or its licence lapses".
    """
    if words[i + 1 : i + 2] == () or words[i + 1].text != ".":
        return None
    opens = _opens_consequence(tags, words, i)
    bare = opens is not None and not any(tags[k] in FINITE_TAGS for k in range(opens, i))
    return finite_form(tags, words, i) if bare else None


def _opens_consequence(tags: list[str], words: tuple[Token, ...], i: int) -> int | None:
    """Where that opens which a condition before the word at *i* leads to; None where there is none."""
    for k in range(i - 1, 0, -1):
        if words[k].lower == "or" and words[k - 1].text == "," and tags[k + 1] in ("DPS", "AT0"):
            return k + 1
        stops = words[k - 1].text == "," or (words[k - 1].lower == "not" and tags[k] in ("AT0", "DPS"))
        if stops and _is_under_condition(words, k - 1):
            return k
    return None


def _is_under_condition(words: tuple[Token, ...], end: int) -> bool:
    """Whether "if" opens what stands before a word, be it behind an "and": "and if it does not"."""
    first = next((k for k in range(end - 1, -1, -1) if words[k].lower in ("if", "unless", "should")), None)
    return first is not None and (first == 0 or words[first - 1].lower in ("and", "but"))
