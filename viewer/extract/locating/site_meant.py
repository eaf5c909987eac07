"""The place that "the site" means where the text has put something built, or to be built, at one."""

import re

from viewer.extract.grammar.words import is_among
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind
from viewer.model.where import Precision

_SITES = ("site", "premises")
_LEADS = frozenset("at in near outside behind beside off on above below".split())
_REACH = 60  # characters before the name
_MOST = 6  # words from the thing built to the name
_FEW = 10  # characters between a thing and where it is put
_ENDED = re.compile(r"[.!?][”\"’]? ")
_WORDS = re.compile(r"[^.,;:()–—]*$")


def site_meant(text: str, noun: str, before: list[Mention], topic: Mention | None) -> Mention | None:
    """The last place with something built before it: "a plant in the desert behind Lüderitz … the site".

    Args:
        text: of the article.
        noun: the word that points back.
        before: the places named before it.
        topic: what the article is about; a site is the one that is meant.
    """
    if noun not in _SITES or (topic and topic.where.precision is Precision.SITE):
        return None
    exact = (m for m in reversed(before) if m.where.precision.is_point)
    return next((m for m in exact if _stands_at(text[max(0, m.start - _REACH) : m.start])), None)


def just_named(sentence: Parsed, at: int, before: list[Mention]) -> Mention | None:
    """The site with which the sentence before ends, of no listed kind: "left Halley VI. The station"."""
    low, noun = sentence.sentence.start, sentence.tokens[at].lower
    last = before[-1] if before else None
    if last is None or at != sentence.opening + 1:
        return None
    ends = is_among(noun, "facilities", "structures") and _ENDED.fullmatch(sentence.text, last.end, low)
    plain = last.entry is not None and last.entry.kind is Kind.BUILDING
    return last if ends and plain and last.where.precision is Precision.SITE else None


def put_at(sentence: Parsed, at: int, before: list[Mention]) -> tuple[Mention, ...]:
    """Where the text has put one before: "runs a smelter at Mostar. The smelter was sold"."""
    noun = sentence.tokens[at].lower
    acts = is_among(noun, "bodies", "institutions", "bodies-of-towns")
    if acts or not is_among(noun, "land-nouns", "structures", "buildings-for-use", "town-sites"):
        return ()
    text = sentence.text
    for mention in reversed(before):
        words = text[max(0, mention.start - len(noun) - _FEW) : mention.start].lower().removesuffix("the ")
        if words.removesuffix(" ").endswith(
            tuple(f"{noun} {lead}" for lead in ("at", "in", "near", "outside"))
        ):
            return (mention,) if mention.where.precision.is_point else ()
    return ()


def _stands_at(words: str) -> bool:
    """Whether words before a name put something built there: "a smelter near"."""
    clean = _WORDS.search(words)
    found = clean[0].removesuffix("the ").split()[-_MOST:] if clean else []
    if not found or found[-1] not in _LEADS:
        return False
    return any(is_among(word, "facilities", "structures", "buildings-for-use") for word in found[:-1])
