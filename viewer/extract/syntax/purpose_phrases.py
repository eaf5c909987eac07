"""Phrases at the front that say to what end something is done: "In a bid to curb smuggling, Peru"."""

from collections.abc import Sequence
from itertools import pairwise

from viewer.extract.grammar.tokens import Token
from viewer.extract.syntax.parsing import Parsed

_INNER = ("VVI", "VVG", "VVN")
_MARKS = (",", "—", "–", ":", ";")


def past_purpose(sentence: Parsed, own: list[int]) -> list[int]:
    """The subject behind the phrase at the front in which an infinitive or participle has an object.

    So "Peru" of "In a bid to curb smuggling, Peru" and of "On Monday, in moves aimed at curbing it, Peru".
    """
    tokens = sentence.tokens
    rest = _past_day(sentence, own)
    commas = [k for k, i in enumerate(rest) if tokens[i].text == ","]
    phrase = rest[: commas[0]] if commas else rest
    inner = _inner(tokens, phrase)
    if inner is None:
        return own
    if not commas and tokens[phrase[inner]].tag != "VVI":
        return own
    if not commas:
        return rest[_second_phrase(tokens, phrase, inner + 1) :]
    return rest[commas[_end(tokens, rest, commas)] + 1 :] or own


def _past_day(sentence: Parsed, own: list[int]) -> list[int]:
    """The words behind "On Monday," at their front."""
    comma = next((k for k, i in enumerate(own) if sentence.tokens[i].text == ","), 0)
    day = comma > 1 and all(i in sentence.dated for i in own[1:comma])
    return own[comma + 1 :] if day and sentence.tokens[own[0]].tag == "PRP" else own


def _inner(tokens: Sequence[Token], own: list[int]) -> int | None:
    """Where an infinitive or participle stands in words that a preposition opens; else None."""
    if not own or own != list(range(own[0], own[-1] + 1)) or any(tokens[i].text in _MARKS for i in own):
        return None
    if tokens[own[0]].tag != "PRP" and [tokens[i].lower for i in own[:2]] != ["as", "part"]:
        return None
    verbs = (k for k, i in enumerate(own[:-1]) if k and tokens[i].tag in _INNER)
    inner = next((k for k in verbs if tokens[own[k]].tag != "VVI" or _has_to(tokens, own[k])), None)
    if inner is None or _second_phrase(tokens, own[:inner], 0):
        return None  # "In the last talks a man known as Ruiz, an envoy of Peru,"
    return inner


def _has_to(tokens: Sequence[Token], at: int) -> bool:
    return "TO0" in [token.tag for token in tokens[max(0, at - 2) : at]]


def _end(tokens: Sequence[Token], own: list[int], commas: list[int]) -> int:
    """Which comma ends the phrase: the last, where those before it list things or say what one is."""
    behind, inner = own[commas[-1] + 1 :], own[commas[0] + 1 : commas[-1]]
    if not (behind and inner):
        return 0  # "In a bid to win, Ana Ruiz, the mayor, sold"
    lists = any(tokens[i].tag == "CJC" for i in behind)  # "to curb theft, Peru, Chile and Bolivia"
    listed = any(tokens[i].tag == "CJC" for i in inner)  # "to curb theft, fraud and arson, Peru"
    more = tokens[inner[0]].tag in ("AT0", "PRP", "CJC")  # "to please Ica, the southern region, Peru"
    return len(commas) - 1 if listed or (more and not lists) else 0


def _second_phrase(tokens: Sequence[Token], own: list[int], low: int) -> int:
    """Where an article opens a phrase right behind a noun: "In a bid to stop the flow the army"; else 0."""
    pairs = enumerate(pairwise(own), start=1)
    joints = (k for k, (i, j) in pairs if tokens[i].is_noun and tokens[j].tag in ("AT0", "DPS"))
    return next((k for k in joints if k > low), 0)
