"""Single tags that news text proves wrong, each put right by a rule of its own."""

from viewer.extract.tag_rules import RULES
from viewer.extract.tokens import Token


def mend(tags: list[str], words: tuple[Token, ...], i: int) -> None:
    """Put the tag of the word at *i* right, by the first rule that says what it is."""
    for rule in RULES.get(tags[i], ()):
        if found := rule(tags, words, i):
            tags[i] = found
            return
    if words[i].lower == "day" and i > 1 and words[i - 1].lower == "one" and tags[i - 2] == "VM0":
        tags[i - 1] = tags[i] = "AV0"  # "may one day be"
    elif words[i].lower in ("provided", "providing", "assuming") and _is_condition(words, i):
        tags[i] = "CJS"  # ", provided that it is cleared"


def _is_condition(words: tuple[Token, ...], i: int) -> bool:
    after = words[i + 1 : i + 2]
    opens = i > 0 and (words[i - 1].text in ",;" or words[i - 1].lower in ("and", "but"))
    return opens and bool(after) and after[0].lower == "that"
