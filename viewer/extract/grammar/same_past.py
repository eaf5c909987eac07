"""The tense of verbs whose past is spelt as their present, by what they are joined to: "and shut schools"."""

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import words_of

_OPENS_OBJECT = ("AT0", "DPS", "NN2", "NP0", "CRD", "DT0", "AVP", "PNP")
_MISREAD = ("AJ0", "VVN", "VVB", "NN1")
_PASTS = ("VVD", "VBD", "VHD")
_RELATIVES = ("who", "which", "that")


def mend_same_past(tags: list[str], words: tuple[Token, ...]) -> None:
    """Give "shut", "put" and "lay" the tense of the verb before "and", or of one thing's relative."""
    for i, word in enumerate(words):
        low = word.lower
        if i < 2 or not (low in words_of("unchanging-verbs") or low == "lay"):
            continue
        if tags[i - 1] == "CJC" and _has_object(tags, words, i):
            tags[i] = _joined(tags, words, i) or tags[i]
        elif tags[i] == "VVB" and words[i - 1].lower in _RELATIVES and _of_one(tags, words, i - 2):
            tags[i] = "VVD"  # "the king, who cut short a visit": a present would have its -s
        elif tags[i] == "VVB" and words[i - 1].text == "," and _is_past_aside(tags, words, i):
            tags[i] = "VVD"  # "The firm, fearing a strike, shut the mine"


def _has_object(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    after = [*tags[at + 1 : at + 3], "", ""]
    fire = words[at + 1].lower == "fire" if at + 1 < len(words) else False
    return after[0] in _OPENS_OBJECT or fire or (after[0] == "AJ0" and after[1][:2] == "NN")


def _joined(tags: list[str], words: tuple[Token, ...], at: int) -> str | None:
    """The tag of a verb after "and", by the one before it; None where that leaves it open."""
    if tags[at - 2] == "AJ0" or (tags[at] not in _MISREAD and words[at].lower != "lay"):
        return None
    for i in range(at - 2, -1, -1):
        if words[i].text in ";:":
            return None
        if tags[i] == "VVI":
            governed = any(tag in ("VM0", "TO0") for tag in tags[max(0, i - 4) : i])
            return "VVI" if governed else None
        if tags[i] in _PASTS:
            return "VVD" if words[at].lower != "lay" else None
        if tags[i][:2] in ("VV", "VB", "VH", "VM"):
            return None
    return None


def _is_past_aside(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether one thing opens the sentence before an aside with a participle that a comma closes at *at*."""
    commas = [k for k, word in enumerate(words[: at - 1]) if word.text == ","]
    comma = commas[0] if commas else 0  # "The firm, Vale, fearing a strike, shut the mine"
    first = commas[-1] + 1 if commas else 0
    aside = comma > 0 and (tags[first] in ("VVG", "VVN", "VHG", "VBG") or words[first].lower.endswith("ing"))
    return aside and _of_one(tags, words, comma) and set(tags[:comma]) <= {"AT0", "DPS", "AJ0", "NN1", "NP0"}


def _of_one(tags: list[str], words: tuple[Token, ...], at: int) -> bool:
    """Whether a relative belongs to one person or thing: the word before it, past its comma."""
    at -= words[at].text == ","
    return at >= 0 and tags[at] in ("NN1", "NP0")
