"""Statements of distance that measurement can test, measured on the ellipsoid."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from viewer.extract.distances import METRES, Stated, claim_of
from viewer.extract.numbers import MODIFIER, NUMBER, modifier, number
from viewer.extract.parsing import Parsed
from viewer.extract.places import Mention, Part
from viewer.extract.references import End, described, named, two_before
from viewer.geo.gazetteer import Gazetteer
from viewer.model.article import Article
from viewer.model.event import Claim
from viewer.model.where import Where

_UNITS = {"kilomet": "km", "km": "km", "mile": "mi", "nautical": "nmi", "nm": "nmi", "nmi": "nmi", "met": "m"}
_LEAST_M = 200.0  # below this "30 metres from the quay" is no matter for a map
_DIRECTION = r"(?:(?:due )?(?:north|south|east|west)(?:[- ]?(?:north|south|east|west))*(?:ern)?(?:wards?)?)"
_DISTANCE = re.compile(
    rf"(?:\b(?P<mod>{MODIFIER})\s+)?\b(?P<count>{NUMBER})\s?"
    r"(?P<unit>nautical miles?|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|km|nmi|nm)\b"
    r"(?:\s*\([^()]{1,30}\))?"  # "50 miles (80 km) from"
    r"(?:\s+(?:away|across|off|over|by road|by sea|by air|as the crow flies|in a straight line|or so"
    r"|inland|offshore|upstream|downstream|upriver|downriver"
    r"|(?:up|down|along) the (?:coast|river|road|shore|line|valley|track)"
    rf"|{_DIRECTION}|the (?:water|sea|bay|border|strait|gulf)|to the {_DIRECTION}))*"
    r"\s*(?P<joint>(?:from|of|to)\b|apart\b|between\b)",
    re.IGNORECASE,
)
_BY_ROUTE = re.compile(
    r"\s*,?\s*\b(?P<way>by (?:road|rail|train|car|river)|along the (?:coast|river|road))\b",
    re.IGNORECASE,
)
_LINE_BEFORE = re.compile(
    r"\b(?P<line>(?:rail(?:way)?|road|pipe|power) ?line|line|railway|railroad|section|stretch|road|highway"
    r"|motorway|expressway|route|track|pipeline|cable|canal|corridor|border|front line|waterway)s?"
    r"(?:,| of| is| was| runs?| running| stretche[sd]| stretching| extends?| extending| covering| covers)?"
    r"(?: for| over| some| about)*\s*$",
    re.IGNORECASE,
)
_SIDE = re.compile(r"\s+(?:coast|coastline|shore|side|seaboard)\b", re.IGNORECASE)
_SEPARATES = re.compile(r"\b(?:separate[sd]?|part|lie|lies|lay)\b", re.IGNORECASE)
_PLACED_IT = re.compile(r"\b(?:it|them)\s*$", re.IGNORECASE)
_POSITION = re.compile(
    r"\b(?:is|are|was|were|lies?|lay|stands?|stood|sits?|sat)\s+(?:(?:just|only|still|now)\s+)?$",
    re.IGNORECASE,
)
_WORD = r"[^\W\d_][\w-]*"
_PHRASE = re.compile(rf"\s*(?P<noun>(?:the|an?|our|its|their)\s(?:{_WORD}\s){{0,3}}?{_WORD})(?=[.,;:)]|$)")
_PHRASE_BEFORE = re.compile(
    rf"\b(?P<noun>(?:the|an?|our|its|their)\s(?:{_WORD}\s){{0,2}}?{_WORD})\s*$", re.IGNORECASE
)
_REACH = 160
_WAY_CHARS = 14  # after the second place: " by road"
_MOST_MENTIONS = 300  # places back and ahead that a description may mean
_LOOKBACK = 12  # sentences in which "this location" may have been named


def claims_in(
    article: Article, sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> tuple[Claim, ...]:
    """The distances an article states between two places, each measured and judged.

    A distance between places of which one cannot be placed is a claim that cannot be told.
    """
    found: list[Claim] = []
    ends: tuple[End, End] | None = None
    starts = [mention.start for mention in mentions]
    for i, sentence in enumerate(sentences):
        if not _DISTANCE.search(article.text, sentence.sentence.start, sentence.sentence.end):
            continue
        told = sentences[max(0, i - _LOOKBACK) : i + 1]
        high = bisect_left(starts, sentence.sentence.end)
        near = mentions[max(0, high - _MOST_MENTIONS) : high + _MOST_MENTIONS]
        for stated in _stated(sentence, (told, near, gazetteer), ends):
            ends = (stated.first, stated.second)
            found.append(claim_of(article, stated))
    return tuple(found)


_Context = tuple[tuple[Parsed, ...], tuple[Mention, ...], Gazetteer]
"""The sentences up to the present one, the places named so far, and where names are looked up."""


def _stated(sentence: Parsed, context: _Context, ends: tuple[End, End] | None) -> Iterator[Stated]:
    """The distances of a sentence; *ends* are those of the claim before, for "the two are … apart"."""
    low, high = sentence.sentence.start, sentence.sentence.end
    for match in _DISTANCE.finditer(sentence.text, low, high):
        value, unit = number(match["count"]), _unit(match["unit"])
        if not value or value * METRES[unit] < _LEAST_M:
            continue
        between = match["joint"].lower() in ("apart", "between")
        pair = _apart(match, sentence, context, ends) if between else _from(match, sentence, context, ends)
        if pair:
            ends = pair
            start, end = _extent(match, pair, (low, high))
            way = _way(match, sentence.text[match.end() : min(high, max(end, match.end()) + _WAY_CHARS)])
            if between and not way and (line := _LINE_BEFORE.search(sentence.text, low, match.start())):
                way = line["line"]  # a railway is as long as it winds
            yield Stated(*pair, modifier(match["mod"]), value, unit, start, end, way)


def _way(match: "re.Match[str]", after: str) -> str:
    """“by road”, where the text measures along a way rather than in a straight line."""
    found = _BY_ROUTE.search(match[0]) or _BY_ROUTE.search(after)
    return found["way"] if found else ""


def _extent(match: "re.Match[str]", pair: tuple[End, End], sentence: tuple[int, int]) -> tuple[int, int]:
    """The characters from the first end to the second, as far as both are named near the distance."""
    first, second = pair
    before = sentence[0] <= first.start <= match.start() and match.start() - first.start < _REACH
    after = match.end() <= second.end <= sentence[1] and second.end - match.end() < _REACH
    return first.start if before else match.start(), second.end if after else match.end()


def _unit(text: str) -> str:
    low = text.lower()
    return next(unit for stem, unit in _UNITS.items() if low.startswith(stem))


def _from(
    match: "re.Match[str]", sentence: Parsed, context: _Context, ends: tuple[End, End] | None
) -> tuple[End, End] | None:
    """The two ends of "X is … from Y"; in "a map puts it …" X is that of the claim before."""
    told, mentions, gazetteer = context
    after = [m for m in mentions if match.end() <= m.start < min(sentence.sentence.end, match.end() + _REACH)]
    reach = min(sentence.sentence.end, after[0].end + len(" capital") if after else sentence.sentence.end)
    second = described(told, mentions, (match.end(), reach), gazetteer)
    if after and (second is None or second.start > after[0].start):
        second = _end(after[0])
    second = second or named(sentence, (match.end(), sentence.sentence.end), is_first=True)
    second = second or (_unnamed(match, after=True) if _lies(match, sentence.sentence.start) else None)
    if second is None:
        return None
    if ends and _PLACED_IT.search(sentence.text, sentence.sentence.start, match.start()):
        return (ends[0], second) if ends[0].where != second.where else None
    before = [m for m in mentions if sentence.sentence.start <= m.start and m.end <= match.start()]
    subject = _subject(match, before)
    span = (sentence.sentence.start, match.start())
    first = _end(subject) if subject else described(told, mentions, span, gazetteer)
    first = first or named(sentence, span, is_first=False)
    first = first or (_unnamed(match, after=False) if _lies(match, span[0]) else None)
    return (first, second) if first and first.where != second.where else None


def _lies(match: "re.Match[str]", low: int) -> bool:
    """Whether the distance follows a verb of position: "our camp stands 15 km from the road"."""
    return _POSITION.search(match.string, low, match.start()) is not None


def _unnamed(match: "re.Match[str]", *, after: bool) -> End | None:
    """An end that is only described, and so lies nowhere: "our camp", "the nearest road"."""
    if after:
        found = _PHRASE.match(match.string, match.end())
    else:
        position = list(_POSITION.finditer(match.string, max(0, match.start() - _REACH), match.start()))[-1]
        found = _PHRASE_BEFORE.search(match.string, max(0, position.start() - 40), position.start())
    if found is None:
        return None
    return End(Where(found["noun"]), found.start("noun"), found.end("noun"), found["noun"])


def _subject(match: "re.Match[str]", before: list[Mention]) -> Mention | None:
    """The place that the distance is said of: the one right before a comma, else the subject."""
    text = match.string
    sides = [m for m in before if _SIDE.match(text, m.end)]
    before = [
        m for m in before if m not in sides
    ] or before  # "in Donoso, on the Caribbean coast 120 km from"
    if not before:
        return None
    between = text[before[-1].end : match.start()]
    if not between.strip():
        return before[-1]
    joint = max(
        text.rfind(mark, before[0].end, match.start()) for mark in ("; ", ", and ", ", but ", ", while ")
    )
    before = [m for m in before if m.start > joint] or before
    if re.fullmatch(r"\s*,\s*(?:(?:just|only|some|lying|lies)\s+)?", between):
        last = len(before) - 1
        while (
            last
            and before[last - 1].part is Part.LOCATION
            and text[before[last - 1].end : before[last].start] in (", ", ", in ")
        ):
            last -= 1
        return before[last]
    if re.search(r",\s[^,]+,\s", text[before[0].end : match.start()] + " "):
        return before[0]
    return next((m for m in before if m.part is not Part.OWNER), before[-1])


def _apart(
    match: "re.Match[str]", sentence: Parsed, context: _Context, ends: tuple[End, End] | None
) -> tuple[End, End] | None:
    """The two ends of "X and Y are … apart" and "… between X and Y"."""
    _, mentions, _ = context
    low, high = sentence.sentence.start, sentence.sentence.end
    if match["joint"].lower() == "between":
        pair = [m for m in mentions if match.end() <= m.start < high][:2]
    else:
        pair = [m for m in mentions if low <= m.start and m.end <= match.start()]
        pair = (
            []
            if re.search(
                r"\bthe (?:two|pair)\b|\bthey\b|\bboth\b", sentence.text[low : match.start()], re.IGNORECASE
            )
            else pair[-2:]
        )
    if len(pair) == 2:
        return _end(pair[0]), _end(pair[1])
    return ends or two_before(mentions, low)


def _end(mention: Mention) -> End:
    return End(mention.where, mention.start, mention.end, mention.where.name)
