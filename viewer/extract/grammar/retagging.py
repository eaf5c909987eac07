"""Single tags that news text proves wrong, each put right by a rule of its own."""

from viewer.extract.grammar.odd_words import ONLY_PARTICIPLES
from viewer.extract.grammar.tag_rules import RULES
from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import verb_trigger


def mend(tags: list[str], words: tuple[Token, ...], i: int) -> None:
    """Put the tag of the word at *i* right, by the first rule that says what it is."""
    for rule in RULES.get(tags[i], ()):
        found = rule(tags, words, i)
        if found and not (found == "VVD" and words[i].lower in ONLY_PARTICIPLES):
            tags[i] = found
            return
    if words[i].lower == "day" and i > 1 and words[i - 1].lower == "one" and tags[i - 2] == "VM0":
        tags[i - 1] = tags[i] = "AV0"  # "may one day be"
    elif words[i].lower in ("provided", "providing", "assuming") and (
        _is_condition(words, i) or _opens_condition(tags, words, i)
    ):
        tags[i] = "CJS"  # ", provided that it is cleared"


_OPENING = (["AT0"], ["DPS"], ["NP0"], ["PNP"], ["NN2"], ["CJT"])
_OPENING_MANY = (["AJ0", "NN2"], ["CRD", "NN2"])
_HOPING = frozenset("hope hopes plan plans expect expects aim aims intend intends due set".split())


def _opens_condition(tags: list[str], words: tuple[Token, ...], i: int) -> bool:
    """Whether a subject and its verb follow a clause that has its own: "by May provided both agree"."""
    if words[i].lower != "provided" or not (
        tags[i + 1 : i + 2] in _OPENING or tags[i + 1 : i + 3] in _OPENING_MANY
    ):
        return False
    ahead = any(tag == "VM0" for tag in tags[:i])
    ahead = ahead or any(
        tags[k] == "TO0" and words[k - 1].lower in _HOPING for k in range(1, i)
    )  # "hopes to have it back"
    stop = next((k for k in range(i + 1, len(words)) if words[k].is_mark), len(words))
    for k in range(i + 2, stop - 1):
        if tags[k] == "NN1" and tags[k - 1] in ("NP0", "NN2") and tags[k + 1] == "PNP":
            tags[k] = "VVB"  # "the Greens back it"
        if tags[k] == "NN1" and tags[k - 1] == "NN2" and verb_trigger(words[k].lower):
            tags[k] = "VVB"  # "spare pumps arrive"
    return ahead and any(
        tags[k] in ("VVZ", "VVB", "VBZ", "VBB", "VHZ", "VHB", "VM0") for k in range(i + 2, stop)
    )


def _is_condition(words: tuple[Token, ...], i: int) -> bool:
    after = words[i + 1 : i + 2]
    opens = i == 0 or (words[i - 1].text in ",;" or words[i - 1].lower in ("and", "but"))
    return opens and bool(after) and after[0].lower == "that"
