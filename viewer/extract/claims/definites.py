"""A noun phrase that points back to what was told of: "the Kazakh port", "its rival", "the new cranes"."""

import re
from dataclasses import dataclass

from viewer.extract.claims.scene import Around
from viewer.extract.locating.place_adjectives import regions_by_people
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import WATERS, Entry, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision

_DETERMINERS = frozenset("the that this those these its their his her our whose".split())
_INSIDE = ("AJ0", "AJC", "AJS", "ORD", "CRD", "NN0", "NN1", "NN2", "NP0", "VVN", "VVG", "AV0", "DT0", "VVD")
_TOLD_MORE = re.compile(
    r"\s(?:of\s|(?:called|named|at|in|near|on|outside)\s(?:the\s)?(?:[a-z]+\s)?[^\W\d_a-z]"
    r"|(?:where|that|which)\b|(?:in|at|from)\swhich\b)"
)
_WATERS = (*WATERS, Kind.WORLD_REGION)
_HOLDERS = frozenset(
    "navy army force military fleet marines coastguard guard firm company group operator government ministry "
    "alliance junta regime".split()
)
"""Whose base or works it may be, which tells not where it stands."""
_MOST = 6  # words


@dataclass(frozen=True, slots=True)
class Definite:
    """Characters start..end of a phrase, its determiner and its head in lower case.

    `nation` is the country of an adjective in it, ISO 3166-1 alpha-2, and `region` the province or sea that
    stands before its noun, by its name; `is_told_more` where words follow that say which one is meant.
    """

    start: int
    end: int
    words: str
    determiner: str
    noun: str
    lemma: str
    nation: str | None = None
    is_told_more: bool = False
    is_plural: bool = False
    region: str | None = None


def definite_at(
    sentence: Parsed, start: int, gazetteer: Gazetteer, *, owning: bool = False
) -> Definite | None:
    """The phrase that begins at a character, past spaces; None where it names a place or is none.

    With *owning* only one that owns what follows: "the enclave" of "the enclave's port".
    """
    tokens = sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.start >= start), len(tokens))
    if at >= len(tokens) or tokens[at].lower not in _DETERMINERS:
        return None
    if sentence.text[start : tokens[at].start].strip():
        return None
    found = _head(sentence, at + 1, gazetteer)
    if found is None:
        return None
    head, nation, region = found
    last = tokens[head]
    after = tokens[head + 1] if head + 1 < len(tokens) else None
    owns = after is not None and after.lower in ("'s", "’s", "'", "’") and after.start == last.end
    if owns is not owning:
        return None
    return Definite(
        tokens[at].start,
        last.end,
        sentence.text[tokens[at].start : last.end],
        tokens[at].lower,
        last.lower,
        last.lemma.lower(),
        nation,
        _TOLD_MORE.match(sentence.text, last.end) is not None,
        last.tag == "NN2",
        region,
    )


def owned_at(sentence: Parsed, start: int, gazetteer: Gazetteer) -> Definite | None:
    """“The emirate’s port” as "the port" that it is, where a land or town without its name has but one."""
    owner = definite_at(sentence, start, gazetteer, owning=True)
    if owner is None or owner.noun not in _OWNERS or owner.determiner != "the":
        return None
    at = next((i for i, t in enumerate(sentence.tokens) if t.start >= owner.end), None)
    last = sentence.tokens[at + 1 : at + 2] if at is not None else ()
    alone = at is not None and not any(t.is_noun for t in sentence.tokens[at + 2 : at + 3])
    if not last or not last[0].is_noun or not alone or last[0].tag == "NN2":
        return None
    words, noun = sentence.text[owner.start : last[0].end], last[0]
    return Definite(owner.start, noun.end, words, "the", noun.lower, noun.lemma.lower(), owner.nation)


def ranked_at(sentence: Parsed, start: int, gazetteer: Gazetteer) -> Definite | None:
    """“The world’s largest ore port” as "the largest ore port", which begins at a character; else None."""
    tokens = sentence.tokens
    at = next((i for i, t in enumerate(tokens) if t.start >= start), len(tokens))
    rank = next((i for i, t in enumerate(tokens[at : at + 4], at) if t.tag == "POS"), None)
    if rank is None or not _RANKED.match(sentence.text, tokens[at].start):
        return None
    found = _head(sentence, rank + 1, gazetteer)
    if found is None or found[2] or tokens[found[0]].tag == "NN2":
        return None
    last = tokens[found[0]]
    words = sentence.text[tokens[at].start : last.end]
    noun, lemma = last.lower, last.lemma.lower()
    return Definite(tokens[at].start, last.end, words, "the", noun, lemma, found[1])


_RANKED = re.compile(
    r"[Tt]he\s(?:world|continent|country|nation|republic|kingdom|region|province|state|island|archipelago)['’]s\s"
    r"(?:only|sole|main|chief|leading|principal|foremost|premier|top|first|most|[a-z-]{2,}est)\s"
)
_OWNERS = frozenset("emirate enclave exclave island sheikhdom territory colony city town village".split())


def is_modifier(mention: Mention, around: Around) -> bool:
    """Whether the name of a region only tells more of a noun: "the Queensland port"."""
    at = around.sentence.at(mention.start)
    phrase = (
        definite_at(around.sentence, around.sentence.tokens[at - 1].start, around.gazetteer) if at else None
    )
    return phrase is not None and phrase.region == mention.where.name


def _head(sentence: Parsed, first: int, gazetteer: Gazetteer) -> tuple[int, str | None, str | None] | None:
    """The index of the noun that a phrase is about, and the nation and region in it; None of a name."""
    head, nation, name = None, None, list[str]()
    first = _past_holder(sentence, first, gazetteer)
    for i, token in enumerate(sentence.tokens[first : first + _MOST], first):
        if token.tag not in _INSIDE or (head is not None and token.tag in ("CRD", "VVD")):
            break
        if token.text[:1].isupper():
            code = gazetteer.demonym(token.text)
            if head is not None or (code is None and nation):
                return None
            nation = code
            name += [] if code else [token.text]
        elif token.is_noun:
            head = i
    region = " ".join(name) or None
    region = regions_by_people().get(region, region) if region else None
    if head is None or (region and not _is_region(region, gazetteer)):
        return None
    return head, nation, region


def _past_holder(sentence: Parsed, first: int, gazetteer: Gazetteer) -> int:
    """Where a phrase goes on past who holds what it tells of, be it "the navy’s" or "the Houthis’"."""
    tokens = sentence.tokens
    at = next((i for i in range(first + 1, min(first + _MOST, len(tokens))) if tokens[i].tag == "POS"), first)
    words = tokens[first:at]
    is_name = bool(words) and all(t.text[0].isupper() for t in words)
    if is_name and not gazetteer.lookup(sentence.words(first, at)):
        return at + 1
    return at + 1 if words and words[-1].lower in _HOLDERS else first


def _is_region(name: str, gazetteer: Gazetteer) -> bool:
    """Whether a name is that of a province or region of some country, or of a sea, a river or the Arctic."""
    rows = gazetteer.lookup(name)
    is_county = any(e.kind is Kind.DISTRICT for e in rows)  # be a town of its name better known: "Suffolk"
    is_province = any(e.precision is Precision.REGION and e.country for e in rows[:1])
    return is_province or is_county or bool(water_of(name, gazetteer))


def water_of(name: str, gazetteer: Gazetteer) -> Entry | None:
    """The sea, river or region of the world that a name before "port" is of: "the Baltic port"."""
    rows = (*gazetteer.lookup(name)[:1], *gazetteer.lookup(f"{name} Sea")[:1])
    return next((e for e in rows if e.kind in _WATERS), None)
