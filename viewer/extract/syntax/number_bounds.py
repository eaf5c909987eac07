"""What stands before a number and belongs to it: "up to 20", "an estimated 300", "half a million"."""

import re
from collections.abc import Iterable

from viewer.extract.grammar.numbers import MODIFIER, SCALES, WORD_NUMBER, modifier
from viewer.extract.syntax.parsing import Parsed
from viewer.model.when import Modifier

_BEFORE = re.compile(rf"\b{MODIFIER}\s+$", re.IGNORECASE)
_LONGEST = 24  # characters of "not more than " and the like
_FIGURE = re.compile(r"(?:[A-Z]{0,3}[$€£¥₹])?\d[\d.,]*(?:%|[a-z]{1,2})?")
_SPOKEN = re.compile(WORD_NUMBER, re.IGNORECASE)
_FRACTIONS = frozenset("half third quarter fifth tenth fraction".split())
_ARTICLES = ("a", "an")


def bound_before(sentence: Parsed, first: int, lead: int | None) -> str:
    """The words that bound the number at the index *first* or make one of it; empty where there are none.

    "Just" and "only" bound nothing.  `lead` is the preposition of the phrase, which is not taken twice.
    """
    tokens = sentence.tokens
    low = tokens[lead].end if lead is not None and lead < first else sentence.sentence.start
    article = first - 1 if _makes_number(sentence, first) else first
    if article == first and not _is_number(sentence, first):
        return ""
    halved = article < first and article and tokens[article - 1].lower == "half"
    article -= bool(halved)  # "half a million"
    start = tokens[article].start
    before = sentence.text[max(low, start - _LONGEST) : start]
    found = _BEFORE.search(before)
    said = found.group().strip() if found else ""
    if modifier(said) is Modifier.EXACTLY:
        said = ""
    return " ".join(filter(None, (said.lower(), *(t.lower for t in tokens[article:first]))))


def counted_units(words: Iterable[str]) -> list[str]:
    """The words of a phrase, "million" as one with the number before it."""
    made: list[str] = []
    for word in words:
        if made and word.lower() in SCALES and is_count(made[-1]):
            made[-1] += f" {word}"
        else:
            made.append(word)
    return made


def is_count(unit: str) -> bool:
    """Whether a unit of a phrase is a number, with what bounds it and its scale."""
    number = [word for word in unit.split(" ") if word.lower() not in SCALES]
    last = number[-1] if number else unit
    return bool(_FIGURE.fullmatch(last) or _SPOKEN.fullmatch(last)) or unit.split(" ")[-1].lower() in SCALES


def _is_number(sentence: Parsed, at: int) -> bool:
    token = sentence.tokens[at]
    return token.tag == "CRD" or token.text[0].isdigit() or token.text[-1] in "$€£¥₹" or token.lower == "half"


def _makes_number(sentence: Parsed, at: int) -> bool:
    """Whether the article before a word makes a number of it: "a million people", "by a third"."""
    token = sentence.tokens[at]
    if at == 0 or sentence.tokens[at - 1].lower not in _ARTICLES:
        return False
    after = sentence.tokens[at + 1 : at + 2]
    is_share = token.lower in _FRACTIONS and not (after and (after[0].is_noun or after[0].tag == "AJ0"))
    return token.lower in SCALES or is_share
