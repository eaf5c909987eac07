"""What a noun with "the" points back to: "the mine", "the site", "the city", and whether it does at all."""

import re
from collections import Counter
from dataclasses import replace

from viewer.extract.finding.candidates import Candidate
from viewer.extract.grammar.words import is_among, words_of
from viewer.extract.locating import scene
from viewer.extract.locating.line_meant import laid_at, topic_line
from viewer.extract.locating.passed_places import without_origins, without_passed
from viewer.extract.locating.said_places import said_to_be
from viewer.extract.locating.site_meant import just_named, put_at, site_meant
from viewer.extract.locating.spots import WITHIN
from viewer.extract.locating.there_meant import is_measured_from
from viewer.extract.locating.thing_meant import SETTLEMENTS, is_called, is_great, is_like, meant_by
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.model.where import Precision

_FEW = 10  # characters
_OFTEN = 3
_END = re.compile(r"(?:[.!?][\"”’]?\s|\n)$")
_NOUNS = re.compile(r"\s[a-z-]+(?:\s[a-z]+)?\b")
_BOUND = re.compile(r"\b(?:for|from) $")  # whence or whither a ship sails
_ENDS = re.compile(r"[.!?][\"”’]?\s")
_OTHER = frozenset("nearest other rival second third".split())  # than what was named
_FIGURES = ("trade-figures", "economic-nouns")

Told = tuple[tuple[Candidate, ...], Mention | None]
"""What was told before, and what the article is about."""


def thing_pointed_at(
    sentence: Parsed,
    at: int,
    before: list[Mention],
    context: Told,
) -> tuple[Mention, ...]:
    """The place that a noun with "the" points back to, or one beside what is counted of it."""
    token, (told, topic) = sentence.tokens[at], context
    if topic and is_like(topic, token.lower) and _is_beside_figure(sentence, at):
        return (topic,)
    led = sentence.tokens[max(0, at - 3) : at]
    names_town = token.lower != "capital" or any(
        t.tag == "PRP" or t.lemma in words_of("place-verbs") for t in led
    )  # "reached the Philippine capital"
    if token.lower == "site" and "of" in (t.lower for t in sentence.tokens[max(0, at - 2) : at]):
        return ()  # "a study of the site"
    if token.is_noun and token.text.islower() and names_town and is_definite(sentence, at):
        before = _without_land_seats(sentence, at, without_origins(sentence.text, before))
        theme = _just_put(sentence, at, before)
        theme = theme or said_to_be(sentence, token.lower, before) or _theme(sentence, token.lower, before)
        if (
            theme := theme
            or just_named(sentence, at, before)
            or site_meant(sentence.text, token.lower, before, topic)
        ):
            return (theme,)
        if token.lower in SETTLEMENTS:
            before = _stood_in(sentence.text, token.lower, before)
            if town := _town_here(sentence, token.lower, before, topic):
                return (town,)
        last: tuple[Mention, ...] = ()
        if sentence.tokens[at - 1].lower == "same":
            topic, last = None, _put_last(sentence, at, before, told)  # that of what was told last
        found = (
            topic_line(token.lower, topic)
            or _named_most(sentence, token.lower, before)
            or laid_at(sentence, at, before)
            or meant_by(token.lower, before, told, topic)
        )
        return found or put_at(sentence, at, before) or last
    return ()


_OF_PARTS = frozenset("provincial regional state departmental district county".split())


def _without_land_seats(sentence: Parsed, at: int, before: list[Mention]) -> list[Mention]:
    """The places that a noun may mean: for "the provincial capital" only the towns of its sentence."""
    if sentence.tokens[at].lower != "capital" or sentence.tokens[at - 1].lower not in _OF_PARTS:
        return before
    here = (m for m in before if m.start >= sentence.sentence.start and m.kind != "capital")
    return [replace(m, kind="capital") for m in here if m.where.precision is Precision.SETTLEMENT]


def _put_last(
    sentence: Parsed, at: int, before: list[Mention], told: tuple[Candidate, ...]
) -> tuple[Mention, ...]:
    """The exact place where something was last told to be, or put, for "the same port" or "the same town"."""
    if not is_among(sentence.tokens[at].lemma.lower(), "facilities", "town-sites"):
        return ()
    was = next((c.where[:1] for c in reversed(told) if c.where and c.where[0].where.precision.is_point), ())
    if was:
        return was
    put = [m for m in before if m.part is Part.LOCATION and m.where.precision.is_point]
    return tuple(m for m in put if not is_measured_from(sentence.text, m))[-1:]


def _just_put(sentence: Parsed, at: int, before: list[Mention]) -> Mention | None:
    """The place at which the sentence has just put what "that base" is: "once the runway at Ica is laid"."""
    noun = sentence.tokens[at].lower
    points = sentence.tokens[at - 1].lower == "that" and is_among(noun, "facilities")
    here = [m for m in before if points and m.start >= sentence.sentence.start and m.part is Part.LOCATION]
    put = [m for m in here if m.where.precision.is_point and not is_measured_from(sentence.text, m)]
    return put[-1] if put else None


def _named_most(sentence: Parsed, noun: str, before: list[Mention]) -> tuple[Mention, ...]:
    """The island that an article keeps naming, and not one that it named once in another paragraph."""
    alike = [m for m in before if m.entry is not None and is_like(m, noun)] if noun == "island" else []
    if not alike or "\n" not in sentence.text[alike[-1].end : sentence.sentence.start]:
        return ()
    counts = Counter(m.where.name for m in alike).most_common(2)
    clear = len(counts) > 1 and counts[0][1] >= _OFTEN and counts[1][1] == 1
    return tuple(m for m in alike if m.where.name == counts[0][0])[-1:] if clear else ()


def _stood_in(text: str, noun: str, before: list[Mention]) -> list[Mention]:
    """The places that "the town" may mean: none that was passed, or that only says how far off one lies."""
    stood = [m for m in without_passed(text, before) if not _is_of_firm(text, m)]
    kept = [m for m in stood if not _BOUND.search(text, max(0, m.start - _FEW), m.start)]
    stood = kept if any(m.where.precision.is_point for m in kept) else stood
    if noun != "city":  # "at Foo, 30 km from Lima": Lima is no town there
        near = [m for m in stood if not is_measured_from(text, m)]
        stood = near if any(m.where.precision.is_point for m in near) else stood
    towns = any(m.where.precision in (Precision.SETTLEMENT, Precision.SITE) for m in stood)
    return stood if towns else before


def _is_of_firm(text: str, place: Mention) -> bool:
    """Whether a place only says where a firm is of: "Orbis, a Winnipeg firm"; nothing happens there."""
    nouns = _NOUNS.match(text, place.end)
    return nouns is not None and any(is_among(word, "roles-of-company") for word in nouns[0].split())


def _town_here(sentence: Parsed, noun: str, stood: list[Mention], topic: Mention | None) -> Mention | None:
    """The town that the same sentence puts something in: "was held in Lyon and tried in the city".

    Or the sentence before, where neither names the one that the article is about.
    """
    if noun not in SETTLEMENTS or noun == "capital":
        return None
    towns = [m for m in stood if m.where.precision is Precision.SETTLEMENT and m.part is Part.LOCATION]
    here = (m for m in reversed(towns) if m.start >= sentence.sentence.start)
    here = (m for m in here if noun == "city" or not (m.kind == "capital" or is_great(m)))
    if found := next((m for m in here if scene.is_inside(sentence, m)), None):
        return found
    last, low = stood[-1:], sentence.sentence.start
    between = sentence.text[last[0].end : low] if last else ""
    fresh = "\n\n" not in between and len(_ENDS.findall(between)) == 1
    lately = [m for m in towns if m in last and fresh and m.start < low]
    text = sentence.text
    inside = [m for m in lately if WITHIN.search(text, max(0, m.start - _FEW), m.start)]
    inside = [m for m in inside if noun == "city" or not (m.kind == "capital" or is_great(m))]
    return next((m for m in inside if topic is None or m.where.name not in topic.where.name), None)


def _theme(sentence: Parsed, noun: str, before: list[Mention]) -> Mention | None:
    """The site called so with which the sentence before begins: "Foo port was shut. The port reopened"."""
    text, here = sentence.text, sentence.sentence.start
    last = next((m for m in reversed(before) if m.start < here), None)
    between = text[last.end : here] if last else ""
    if last is None or "\n\n" in between or len(_ENDS.findall(between)) != 1:
        return None
    opens = text[max(0, last.start - _FEW) : last.start].removesuffix("the ").removesuffix("The ")
    begins = not last.start or _END.search(opens) is not None
    called = last.where.precision is Precision.SITE and is_called(last, noun)
    return last if begins and called else None


def is_definite(sentence: Parsed, at: int) -> bool:
    """Whether "the", "that" or "this" stands before the noun, its adjectives between."""
    tokens = sentence.tokens
    if [t.lower for t in tokens[max(0, at - 2) : at + 1]] == ["in", "the", "works"]:
        return False  # what is planned is so
    for i in range(at - 1, max(-1, at - 4), -1):
        low = tokens[i].lower
        if low in _OTHER:
            return False
        if low in ("the", "that", "this", "its", "same") or tokens[i].tag == "POS":
            return not _is_told_where(sentence, at)
        if tokens[i].tag not in ("AJ0", "AJS", "NN1", "ORD", "VVG", "VVN"):
            return False
    return False


def _is_beside_figure(sentence: Parsed, at: int) -> bool:
    """Whether a noun without an article says of what something is counted: "Canal revenue fell in May"."""
    before, after = sentence.tokens[at - 1 : at] if at else (), sentence.tokens[at + 1 : at + 2]
    bare = not before or before[0].is_mark or before[0].tag in ("CJC", "CJS", "CJT", "AJ0", "PRP")
    return bare and bool(after) and after[0].is_noun and is_among(after[0].lemma.lower(), *_FIGURES)


def _is_told_where(sentence: Parsed, at: int) -> bool:
    """Whether the name of a place follows a noun, which so points to nothing else: "the yard at Perth"."""
    after = sentence.tokens[at + 1 : at + 4]
    if not after or after[0].lower not in ("at", "in", "near", "of", "over", "across"):
        return False
    name = next((t for t in after[1:] if t.text[0].isupper() or t.tag not in ("AT0", "AJ0")), None)
    timed = name and any(t.opens_at <= name.start < t.end for t in sentence.times)
    return name is not None and name.text[0].isupper() and not timed
