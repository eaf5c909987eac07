"""Bare verbs that say what is to be done: "ordered that the bridge be closed", "demands that Peru pay"."""

from viewer.extract.grammar.tokens import NOUN_PHRASE_TAGS, Token
from viewer.extract.grammar.words import words_of

_LONGEST = 12  # words between "that" and the verb


def is_subjunctive(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether the bare verb at *at* says what is asked for, with its subject behind "that"."""
    if tokens[at].tag not in ("VBI", "VVI", "VVB"):
        return False
    before = range(at - 1, max(0, at - _LONGEST), -1)
    that = next((i for i in before if tokens[i].tag == "CJT"), None)
    if that is None:
        return False
    between = tokens[that + 1 : at]
    phrase = all(t.is_noun or t.tag in (*NOUN_PHRASE_TAGS, "PNP", "PRP", "PRF", "XX0") for t in between)
    if not phrase or not any(t.is_noun or t.tag == "PNP" for t in between):
        return False
    return _asks(tokens, that, bare_be=tokens[at].tag == "VBI")


def _asks(tokens: tuple[Token, ...], that: int, *, bare_be: bool) -> bool:
    """Whether the last verb before "that" asks for something: no noun but a day may stand between."""
    verb = next((i for i in range(that - 1, -1, -1) if tokens[i].tag[:2] == "VV"), None)
    asking = words_of("mandating-verbs") | (words_of("mandating-sayings") if bare_be else frozenset())
    if verb is None or tokens[verb].lemma not in asking:
        return False
    days = words_of("months-and-days")
    between = tokens[verb + 1 : that]
    heard = between[:1] != () and between[0].lower == "to"  # "recommended to the board that"
    return heard or all(not t.is_noun or t.lower in days for t in between)
