"""What the words right before a distance say it of: a thing that lies nowhere, or a spot in a country."""

import re

from viewer.extract.claims.parts import is_fixed
from viewer.extract.claims.scene import REACH, Around
from viewer.extract.grammar.tokens import FINITE_OR_DO_TAGS, Token
from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.geo.entry import ISLANDS
from viewer.model.where import Precision, Where

_INSIDE = ("AT0", "DPS", "DT0", "AJ0", "AJC", "AJS", "NN0", "NN1", "NN2", "NP0", "VVG", "VVN", "CRD", "ORD")
_APPOSITION = re.compile(
    r",\s(?:the|an?|its|their|once|with|home (?:to|of)|itself|now|formerly|also"
    r"|(?:seat|capital|birthplace|headquarters|centre|gateway) (?:of|to)|[^\W\d_a-z][\w-]+['’]s?)\s"
    r"(?:(?!\sand\s|\sor\s|, [A-Z])[^;:.])*,?\s*[“‘\"']?"
)
_POSITION = re.compile(
    r"\b(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat)\s+(?:(?:just|only|still|now)\s+)?[“‘\"']?$",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_][\w-]*"
_PHRASE = re.compile(
    rf"\s*(?P<noun>(?:the|an?|our|its|their|one of (?:the|its))\s(?:{_WORD}\s){{0,3}}?{_WORD})"
    r"(?:(?=[.,;:)”’\"]|$|\s(?:when|while|and|but)\b)|\s(?:beyond|behind|which|where|that)\b[^.,;:()]*)"
)
_PHRASE_BEFORE = re.compile(
    rf"\b(?P<noun>(?:the|an?|our|its|their|his|her|my|your)\s(?:{_WORD}\s){{0,2}}?(?!at\b){_WORD})(?:\sat)?\s*$",
    re.IGNORECASE,
)
_BESIDE = re.compile(
    r"(?<!,\s)\b(?:beside|at|near|in|on|by|to|from|of|above|outside|towards?)\s"
    r"(?P<noun>(?:an?|the|that|this)\s(?:(?:[A-Z]+-)?[a-z-]+\s){0,2}(?!south|north|east|west)[a-z-]+),\s(?:just\s|only\s|some\s)?$"
)
_PUT_IN = re.compile(r",?\sin\s(?:the\s)?")
_AREAS = (Precision.COUNTRY, Precision.REGION, Precision.DISTRICT)
_MOST = 5  # words
_TIMES = frozenset("night morning evening afternoon dark week month year spring summer autumn winter".split())
_TWO = 2
_MEASURES = frozenset("km kilometres kilometers miles distance way drive flight hours minutes".split())
_THEY = re.compile(
    r"\b(?P<who>they|we|he|she)\s(?:had\s|have\s)?(?:are|were|is|was|came|come|been|got|stood|stand)"
    r"(?:\s\w+){0,2}\s+[“‘\"']?$",
    re.IGNORECASE,
)


def thing_before(match: "re.Match[str]", around: Around) -> End | None:
    """What the noun right before a distance, or before a comma and it, names: an end that lies nowhere."""
    low = around.sentence.sentence.start
    tokens = [t for t in around.sentence.tokens if low <= t.start and t.end <= match.start()]
    if tokens and tokens[-1].text == ",":
        tokens.pop()
    if found := _THEY.search(match.string, low, match.start()):
        return End(Where(found["who"]), found.start("who"), found.end("who"), found["who"])
    if beside := governed_before(match, around):
        return beside
    if not tokens or not tokens[-1].is_noun or tokens[-1].is_name:
        return None
    return phrase_ending(tokens, around.sentence.text)


def governed_before(match: "re.Match[str]", around: Around) -> End | None:
    """What a preposition and a comma put right before a distance, which lies nowhere: "in the town, 7 km"."""
    found = _BESIDE.search(match.string, around.sentence.sentence.start, match.start())
    if found and found["noun"].split()[-1] in _TIMES:
        return None  # "left Merca in the night, 73 km from"
    return End(Where(found["noun"]), *found.span("noun"), found["noun"]) if found else None


def phrase_ending(tokens: list[Token], text: str) -> End:
    """The noun phrase that some words end with; of a name that is a word as well only its capitals."""
    first = len(tokens) - 1
    if tokens[first].text[0].isupper() and first:
        while first > 1 and tokens[first - 1].text[0].isupper():
            first -= 1
        return unplaced(text, tokens[first].start, tokens[-1].end)
    while first and len(tokens) - first < _MOST and tokens[first - 1].tag in _INSIDE:
        first -= 1
        if tokens[first].tag in ("AT0", "DPS", "DT0"):
            break
    return unplaced(text, tokens[first].start, tokens[-1].end)


def apposed_head(match: "re.Match[str]", here: list[Mention], around: Around) -> Mention | None:
    """The place that a noun phrase after a comma says more of: "Ruse, the Danube port, some 60 km from"."""
    spots = [m for m in here if m.where.precision.is_point or not m.where.is_placed or m.kind in ISLANDS]
    for mention in reversed(
        spots if here and here[-1].kind in ISLANDS else [m for m in spots if m in here[:-1]]
    ):
        if not _APPOSITION.fullmatch(match.string, mention.end, match.start()):
            continue
        between = [t for t in around.sentence.tokens if mention.end <= t.start < match.start()]
        return None if any(t.tag in FINITE_OR_DO_TAGS for t in between) else mention
    return None


def spot_in_country(mention: Mention, here: list[Mention], around: Around) -> Mention:
    """The spot of which an area says where it lies: "Basel, a city in Switzerland 80 km from"."""
    before = [m for m in here if m.end <= mention.start and m.where.precision.is_point]
    if mention.where.precision not in _AREAS or not before:
        return mention
    if mention.where.precision is not Precision.COUNTRY:
        put = _PUT_IN.fullmatch(around.sentence.text, before[-1].end, mention.start)
        return before[-1] if put else mention
    between = [t for t in around.sentence.tokens if before[-1].end <= t.start < mention.start]
    stands_in = bool(between) and between[-1].lower in ("in", "of", "the", ",")
    return before[-1] if stands_in and not any(t.tag[:1] == "V" for t in between) else mention


def come_from(mention: Mention, around: Around) -> End | None:
    """Who or what comes from a place, and so need not be there: "sailors from Ancona"; else None."""
    tokens = [t for t in around.sentence.tokens if t.end <= mention.start]
    if len(tokens) < _TWO or tokens[-1].lower != "from" or not tokens[-2].is_noun:
        return None
    if is_fixed(tokens[-2].lower) or tokens[-2].is_name or tokens[-2].lower in _MEASURES:
        return None
    return phrase_ending(tokens[:-1], around.sentence.text)


def lies_at(match: "re.Match[str]", low: int) -> bool:
    """Whether the distance follows a verb of position: "our camp stands 15 km from the road"."""
    return _POSITION.search(match.string, low, match.start()) is not None


def unnamed(match: "re.Match[str]", *, after: bool) -> End | None:
    """An end that is only described, and so lies nowhere: "our camp", "the nearest road"."""
    if after:
        found = _PHRASE.match(match.string, match.end())
    else:
        position = list(_POSITION.finditer(match.string, max(0, match.start() - REACH), match.start()))[-1:]
        stop = position[0].start() if position else match.start()
        found = _PHRASE_BEFORE.search(match.string, max(0, stop - 40), stop)
    if found is None or found["noun"].split()[-1] in ("and", "or", "but"):
        return None  # "guards the strait and is 40 km from"
    name = found["noun"].split()[-1]
    start = found.end("noun") - len(name) if name[0].isupper() else found.start("noun")  # "a map puts Ruse"
    words = match.string[start : found.end("noun")]
    end = found.end() if after else found.end("noun")  # with the clause that says which line is meant
    return End(Where(words), start, end, words)


def unplaced(text: str, start: int, end: int) -> End:
    """The characters start..end of a text as an end that lies nowhere."""
    return End(Where(text[start:end]), start, end, text[start:end])
