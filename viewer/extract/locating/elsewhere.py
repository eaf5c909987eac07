"""Whether a clause says that something is elsewhere than what was told before: in places nobody knows."""

import re
from collections.abc import Iterable
from itertools import takewhile

from viewer.extract.grammar.tokens import Token
from viewer.extract.grammar.words import is_among, verb_trigger, words_of
from viewer.extract.names.places import Mention
from viewer.extract.syntax.clauses import Clause
from viewer.extract.syntax.parsing import Parsed
from viewer.model.event import Kind

_WITHIN = frozenset("in at near off outside around inside across beyond through throughout".split())
_AT = re.compile(r"\s(?:at|in|near|outside)\s")
_SHORTEST_SIGN = 4  # letters: "MSC" and "BHP" are firms


def names_another(
    sentence: Parsed, clause: Clause, indices: Iterable[int], mentions: tuple[Mention, ...]
) -> bool:
    """Whether a preposition of place stands before a name that is no known place: it is there, nowhere else.

    Args:
        sentence, clause: the clause.
        indices: its own words.
        mentions: the places known in the sentence.
    """
    known = [(m.start, m.end) for m in mentions]
    timed = [(t.opens_at, t.end) for t in sentence.times]
    for i in indices:
        if sentence.tokens[i].lower == "elsewhere":
            return True  # "elsewhere the war goes on"
        name = _name_from(sentence.tokens, i + 1) if _leads_to_place(sentence, clause, i) else ()
        covered = any(a <= token.start < b for token in name for a, b in (*known, *timed))
        if name and not covered and not any(is_among(token.lower, "road-words") for token in name):
            return True
    return False


def is_at_unknown_site(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> bool:
    """Whether a clause tells of a site at a place that no list knows: "a bridge at Foo was washed away"."""
    own = [(sentence.tokens[i].start, sentence.tokens[i].end) for i in clause.own()]
    lost = (m for m in mentions if m.kind and not m.where.is_placed)
    sited = (m for m in lost if _AT.search(sentence.text, m.start, m.end))
    return any(a <= m.start < b for m in sited for a, b in own)


def _name_from(tokens: tuple[Token, ...], at: int) -> tuple[Token, ...]:
    """The words of the name that begins at a word, be it after an article; none where no name does."""
    if at < len(tokens) and tokens[at].tag == "AT0":
        at += 1
    name = tuple(takewhile(lambda token: token.text[:1].isupper(), tokens[at:]))
    after = tokens[at + len(name) : at + len(name) + 1]
    goes_on = bool(after) and (after[0].is_noun or after[0].tag[:2] == "AJ")  # "in Peruvian waters"
    months = words_of("months-and-days")
    named = any(
        token.is_noun or (token.lower not in months and not goes_on) for token in name if token.text.isalpha()
    )
    return name if named else ()


def _leads_to_place(sentence: Parsed, clause: Clause, at: int) -> bool:
    """Whether a place follows a word: "in", "south of", "the villages of", "a road to", "were sent to"."""
    word = sentence.tokens[at].lower
    if word in _WITHIN:
        return True
    before = sentence.tokens[at - 1].lemma.lower() if at else ""
    if word == "of":
        return is_among(before, "compass-points", "settlement-nouns", "partitives")
    if word != "to" or _is_of_somebody(sentence, at + 1):
        return False
    told = verb_trigger(clause.group.lemma)
    return before in words_of("way-nouns") or (told is not None and told.kind is Kind.MOVEMENT)


def _is_of_somebody(sentence: Parsed, at: int) -> bool:
    """Whether the name that begins at a word is a person's or a firm's rather than a place's."""
    tokens = sentence.tokens
    if at < len(tokens) and tokens[at].tag == "AT0":
        at += 1
    if at >= len(tokens):
        return False
    name = tokens[at]
    sign = name.text.isupper() and len(name.text) < _SHORTEST_SIGN
    return sign or is_among(name.lower.removesuffix("."), "titles", "given-names") or _is_long(tokens, at)


def _is_long(tokens: tuple[Token, ...], at: int) -> bool:
    """Whether a name ends in what a body or a firm is called: "Boe Holdings", "the Samaritan Trust"."""
    last = at
    while last + 1 < len(tokens) and tokens[last + 1].is_noun and tokens[last + 1].text[0].isupper():
        last += 1
    return last > at and is_among(tokens[last].lemma.lower(), "bodies", "institutions", "roles-of-company")


def is_in_others(sentence: Parsed, indices: Iterable[int]) -> bool:
    """Whether something is in places that have no name: "in the camps", "at farms", "across the south"."""
    for i in indices:
        token = sentence.tokens[i]
        if _is_quarter(sentence, i):
            return True
        if token.tag != "NN2" or not is_among(token.lemma.lower(), "facilities", "land-nouns", "town-sites"):
            continue
        before = [t for t in sentence.tokens[max(0, i - 4) : i] if t.tag not in ("AT0", "AJ0", "CRD", "DT0")]
        if before and before[-1].lower in _WITHIN:
            return True
    return False


def goes_elsewhere(sentence: Parsed, clause: Clause, mentions: tuple[Mention, ...]) -> bool:
    """Whether what is left, entered or hit is a name that is no known place: "left Foo on Friday"."""
    at = clause.group.last + 1
    if at >= clause.end or clause.group.passive or clause.group.lemma not in words_of("place-verbs"):
        return False
    name = sentence.tokens[at]
    timed = any(t.opens_at <= name.start < t.end for t in sentence.times)
    known = any(m.start <= name.start < m.end for m in mentions)
    road = is_among(name.lower, "road-words", "roads")
    return name.text[0].isupper() and name.is_noun and not (timed or known or road)


def _is_quarter(sentence: Parsed, at: int) -> bool:
    """Whether a word is a part of the land told by where it lies alone: "across the south"."""
    if not is_among(sentence.tokens[at].text, "compass-points") and sentence.tokens[at].text != "interior":
        return False
    before = [t.lower for t in sentence.tokens[max(0, at - 2) : at]]
    after = [t.lower for t in sentence.tokens[at + 1 : at + 2]]
    leads = len(before) == 2 and before[0] in ("in", "across", "throughout") and before[1] == "the"
    return leads and after != ["of"]
