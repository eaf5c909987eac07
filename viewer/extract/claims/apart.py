"""Phrases that mean a thing which was only told to lie somewhere: "a village 30 km from", "a site near"."""

import re

from viewer.extract.claims.it import BESIDE, tells_of_unlisted
from viewer.extract.claims.kindred import HARBOURS, TOWNS, is_kindred_word, kinship, singular
from viewer.extract.claims.scene import Around
from viewer.extract.claims.spoken import is_called_after, is_same
from viewer.extract.locating.references import End
from viewer.extract.names.places import Part

_FAR = (
    r"(?:\s(?:that|which)\s[a-z]+)?,?\s"
    r"(?:(?:(?:some|about|just|only|nearly|roughly|(?:less|more) than|within|over)\s)*"
    r"\d[\d,.]*\s?(?:km|kilo|miles?|nautical)"
    rf"|(?:in\s(?:the\s)?[a-z]+\s)?{BESIDE}\s)"
)
_NEW_SITE = re.compile(rf"(?<!, )\b[Aa]n?\s(?:[a-z][\w-]*\s){{0,3}}?(?P<noun>[a-z-]+){_FAR}")
_PLANNED = re.compile(
    r"(?<!, )\b[Aa]n?\s(?:[a-z][\w-]*\s){0,3}?(?P<noun>[a-z-]+)\s(?:that|which)\s"
    r"(?:(?!\s(?:in|at|on)\s(?:the\s)?[A-Z])[^.,;:\d]){3,60}\s\d[\d,.]*\s?(?:km|kilo|miles?|nautical)"
)
_PHRASE = re.compile(r"(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Tt]heir)\s(?:[a-z-]+\s){0,3}?(?P<noun>[a-z]+)")
_LATE = 4  # sentences, with the present one
_HOLDERS = frozenset("farm platform facility depot compound park school prison laboratory plot".split())
_ANY = frozenset("site place location spot scene position area".split())
_SCENES = re.compile(
    r"\s(?:search|crash|blast|impact|landing|burial|planned|proposed|future|possible|exact|disaster)\s[a-z]+$"
)


def lies_apart(end: End, around: Around) -> bool:
    """Whether a placed end is a phrase that may mean what the text has only put near some place."""
    found = _PHRASE.fullmatch(end.words)
    if found is None or not end.where.is_placed or end.start < around.sentence.sentence.start:
        return False
    noun = singular(found["noun"])
    if _is_introduced_apart(noun, end, around) or _is_introduced_since(noun, end, around):
        return True
    is_topic = around.spot is not None and is_same(end.where, around.end(around.spot).where)
    if is_topic and (noun in TOWNS or (noun in _ANY and not _SCENES.search(end.words))):
        return False
    if noun in _ANY or noun in TOWNS:
        return bool(noun in _ANY and _SCENES.search(end.words)) or _may_be_unlisted(around)
    return not _is_of_sort(noun, end, around) and _tells_of_new_site(end, around)


def _is_introduced_apart(noun: str, end: End, around: Around) -> bool:
    """Whether what was last called by the noun is "a village 30 km from" a place or "a pit near" one."""
    low, text = around.told[-_LATE:][0].sentence.start, around.sentence.text
    fresh = re.compile(rf"(?<!, )\b[Aa]n?\s(?:[a-z][\w-]*\s){{0,3}}?{noun}\b")
    last = next(reversed(list(fresh.finditer(text, low, end.start))), None)
    return last is not None and re.compile(_FAR).match(text, last.end()) is not None


def _is_introduced_since(noun: str, end: End, around: Around) -> bool:
    """Whether "that base" follows "a new base" of which the text told after it last named the end."""
    if not end.words.lower().startswith(("that ", "this ")):
        return False
    text, low = around.sentence.text, around.told[-_LATE:][0].sentence.start
    named = [m.end for m in around.mentions if m.end <= end.start and is_called_after(m.where, end.where)]
    fresh = re.compile(
        rf"(?<!, )\b(?:[Aa]n?|[Aa]nother)\s(?:[a-z][\w-]*\s){{0,3}}?{noun}\b(?!\s(?:at|in|on|of|called)\b)"
    )
    return fresh.search(text, max([low, *named[-1:]]), end.start) is not None


def _tells_of_new_site(end: End, around: Around) -> bool:
    """Whether the text has told of "a wind farm 40 km off" or "a site near", of which it may be a part."""
    low = around.told[0].sentence.start
    found = [*_NEW_SITE.finditer(around.sentence.text, low, end.start)]
    found += _PLANNED.finditer(around.sentence.text, low, end.start)
    return any(is_kindred_word(each["noun"]) or each["noun"] in _HOLDERS for each in found)


def _is_of_sort(noun: str, end: End, around: Around) -> bool:
    """Whether the place itself is what the noun says."""
    named = (m for m in around.mentions if m.start < end.start)
    here = (m for m in named if m.where.name == end.where.name or is_same(m.where, end.where))
    return any(kinship(m, noun, around.sentence.text) or noun in HARBOURS for m in here)


def _may_be_unlisted(around: Around) -> bool:
    """Whether the sentence before tells of a place that no list knows."""
    if len(around.told) < 2:
        return False
    before = around.told[-2]
    here = list(around.between(before.sentence.start, before.sentence.end))
    unlisted = any(not m.where.is_placed and m.part is Part.LOCATION for m in here)
    return unlisted or tells_of_unlisted(before, here)
