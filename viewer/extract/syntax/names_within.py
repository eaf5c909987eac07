"""The words of one name or model within a phrase, which a headline keeps together."""

from collections.abc import Iterable, Iterator

from viewer.extract.grammar.tokens import NAME_JOINTS, Token
from viewer.extract.syntax.parsing import Parsed

WITHIN_NAMES = NAME_JOINTS | frozenset("of & es du do van von der al el le les des y bin ibn".split())


def is_capital_within(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a word behind another has a capital."""
    return at > 0 and tokens[at].text[0].isupper()


def capital_after(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a capital follows a joint of names: the "der" of "von der Leyen", or "of" before "Wales"."""
    at += at + 1 < len(tokens) and tokens[at + 1].lower in WITHIN_NAMES  # "von der Leyen"
    after = tokens[at + 1 : at + 2]
    return bool(after) and after[0].text[0].isupper()


def units(sentence: Parsed, words: Iterable[int]) -> Iterator[list[int]]:
    """The words of a phrase one by one, but names, models ("Type 26") and what has no space within as one."""
    tokens = sentence.tokens
    held: list[int] = []
    for i in words:
        glued = held and tokens[held[-1]].end == tokens[i].start
        named = held and held[-1] == i - 1 and _in_name(tokens, i - 1) and _in_name(tokens, i)
        model = held and held[-1] == i - 1 and tokens[i].text.isdigit() and is_capital_within(tokens, i - 1)
        share = held and held[-1] == i - 1 and tokens[i].lower in ("percent", "per cent")
        if held and not (glued or named or model or share):
            yield held
            held = []
        held = [*held, i]
    if held:
        yield held


def _in_name(tokens: tuple[Token, ...], at: int) -> bool:
    return tokens[at].text[0].isupper() or (tokens[at].lower in WITHIN_NAMES and capital_after(tokens, at))
