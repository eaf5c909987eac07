"""Names of things, which are no names of who acts: "the MH-60R", "the Borsuk vehicle", "Highway 2"."""

import re

from viewer.extract.parsing import Parsed
from viewer.extract.tokens import Token
from viewer.extract.words import is_among, noun_trigger, words_of

_MODEL = re.compile(r"[A-Za-z]{1,5}[-‑]?\d|.*[-‑](?:class|type|built|designed|style)$")
_ACTING = (
    "acting-nouns",
    "bodies",
    "institutions",
    "speakers",
    "person-titles",
    "roles-of-company",
    "workforce",
    "envoys",
)


def is_thing(sentence: Parsed, first: int, last: int) -> bool:
    """Whether the name first..last (indices, *last* excluded) is a thing's or only stands before one."""
    tokens = sentence.tokens
    return (
        any(_MODEL.match(token.text) for token in tokens[first:last])
        or _is_feature(tokens, first, last)
        or _names_kind(tokens, first, last)
        or _is_common(tokens, first, last)
    )


def owns_body(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether "'s" and the name of a body follow, which acts itself: "Norway's Civil Aviation Authority".

    A government, an army or a navy alone is that of the country, which acts by it.
    """
    if at >= len(tokens) or tokens[at].tag != "POS":
        return False
    owned: list[Token] = []
    for token in tokens[at + 1 : at + 6]:
        if not (token.is_noun or token.tag in ("AJ0", "ORD")) or token.lower == "own":
            break
        owned.append(token)
    if not owned:
        return False
    body = len(owned) > 1 and owned[-1].lemma.lower() in words_of("bodies")
    return body or (owned[-1].text[0].isupper() and not owned[-1].text.isdigit())


def without_source(sentence: Parsed, indices: list[int]) -> list[int]:
    """The words without "according to the minister, Ana Ruiz,": who says so does not act."""
    tokens = sentence.tokens
    first = next(
        (
            k
            for k, i in enumerate(indices)
            if sentence.words(i, min(i + 2, len(tokens))).lower() == "according to"
        ),
        None,
    )
    if first is None:
        return indices
    last = first
    while last < len(indices) and tokens[indices[last]].text != ",":
        last += 1
    named = last + 1 < len(indices) and tokens[indices[last + 1]].is_name
    if named:  # "the minister, Ana Ruiz,"
        last += 1
        while last < len(indices) and tokens[indices[last]].text != ",":
            last += 1
    return [*indices[:first], *indices[last:]]


def _is_feature(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """“Highway 2”, "Lake Kariba", "Cyclone George", "Labor Day"."""
    ends = {t.lower for t in (tokens[first], tokens[last - 1]) if t.text[0].isupper()}
    body = tokens[last - 1].lemma.lower() in words_of("bodies")
    numbered = tokens[last].tag == "CRD" if last < len(tokens) else False
    return (last - first > 1 or numbered) and not body and bool(ends & words_of("feature-words"))


def _names_kind(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a common noun follows that the name only says the make of: "the Borsuk vehicle"."""
    if last >= len(tokens) or any(t.lower in words_of("bodies") for t in tokens[first:last]):
        return False
    head = None
    for token in tokens[last : last + 4]:
        if not (token.text.islower() and (token.is_noun or token.tag == "AJ0")):
            break
        head = token if token.is_noun else head
    if head is None or is_among(head.lemma.lower(), *_ACTING):
        return False
    return tokens[last - 1].is_noun and not is_among(head.lemma.lower(), "roles-of-person", "time-nouns")


def _is_common(tokens: tuple[Token, ...], first: int, last: int) -> bool:
    """Whether a capital only opens the sentence: "Fighting broke out", "Lorries tipped", "Somewhere on"."""
    if last - first > 1 or first:
        return False
    word = tokens[first]
    if is_among(word.lower, "institutions", "bodies", "lone-bodies"):
        return False  # "Congress was told"
    event = noun_trigger(word.lower) is not None or noun_trigger(word.lemma.lower()) is not None
    return word.tag[:2] in ("AV", "VV") or event or is_among(word.lemma.lower(), "movers", "workforce")
