"""Where a place is that no list knows and the text puts beside another: "Tarhoun, 30 km north of Aleppo"."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from viewer.extract.names.at_distance import at_distance
from viewer.extract.names.mention import Mention
from viewer.geo.apart import apart_m
from viewer.model.where import Precision

_WHAT = r"(?:which|that)? ?(?:is |lies |stands )?(?:(?:an?|the) (?:[\w-]+ ){1,4})?"
_ABOUT = r"(?:about |around |some |roughly |just |nearly |less than |more than )?"
_SITE = r"(?: [a-z]+){0,2}"  # "Saltend chemicals park, east of Hull"
_THEN = re.compile(rf"{_SITE},? {_WHAT}{_ABOUT}$")
_NEARBY = (
    r"(?:near|outside|opposite|close to|next to|(?:just )?(?:up|down)(?:stream|river) (?:of|from)"
    r"|across the (?:\w+ )?(?:bay|bridge|canal|channel|estuary|fjord|harbou?r|inlet|lake|lagoon|river"
    r"|strait|water) from|on the (?:outskirts|edge) of) (?:the )?$"
)
_NEAR = re.compile(rf"{_SITE},? {_WHAT}{_NEARBY}")
_RIGHT_BY = re.compile(rf", {_NEARBY}")
_PART = r"(?:suburbs?|districts?|neighbou?rhoods?|quarters?|slums?|townships?|wards?)"
_PART_OF = re.compile(rf",? (?:(?:an?|the) (?:[\w-]+ )?)?{_PART} (?:of|in) (?:the )?$")
_WITH_PART = re.compile(rf"(?:[’']s)? (?:[\w-]+ ){{0,2}}{_PART} of (?:the )?$")
_GAP = 60  # characters between the two names
_BESIDE_M, _FAR_M = 30_000, 300_000
_WIDE = (Precision.COUNTRY, Precision.UNKNOWN, Precision.SEA)


def beside(mentions: tuple[Mention, ...], text: str) -> tuple[Mention, ...]:
    """The mentions, with those that have no coordinates put where the text says they are, as areas."""
    known = tuple(m for m in mentions if m.where.lat is not None and m.where.precision not in _WIDE)
    told = [m for m in at_distance(text, known) if m.where.lat is not None]
    order = sorted(known, key=lambda m: m.start)
    put = [_put(m, known, told, text) if m.where.lat is None else _nearer(m, order, text) for m in mentions]
    where = {m.where.name: m for m in reversed(put) if m.where.lat is not None and m.entry is None}
    return tuple(_as_before(m, where.get(m.where.name)) for m in put)


def _nearer(mention: Mention, order: list[Mention], text: str) -> Mention:
    """A mention beside what the text puts it beside, where lists know the name only far from there.

    Args:
        mention: what is told of, with coordinates.
        order: the places with a spot, as they stand in the text.
        text: the article.
    """
    where = mention.where
    if where.precision in _WIDE:
        return mention
    for other in order[bisect_right(order, mention.end, key=lambda m: m.start) :]:
        if other.start >= mention.end + _GAP:
            break
        if _RIGHT_BY.fullmatch(text, mention.end, other.start):
            away = apart_m(where, other.where)
            if away is not None and away > _FAR_M:
                return _beside(mention, other)
    return mention


def _as_before(mention: Mention, other: Mention | None) -> Mention:
    """A mention of a name that no list knows at the place that the text puts another of it."""
    if mention.where.lat is not None or other is None:
        return mention
    return replace(mention, where=other.where, reason=other.reason)


def _put(mention: Mention, known: tuple[Mention, ...], told: list[Mention], text: str) -> Mention:
    """A mention at what the text puts it beside, or as it is."""
    anchor = next(_anchors(mention, known, told, text), None)
    return mention if anchor is None else _beside(mention, anchor)


def _beside(mention: Mention, anchor: Mention) -> Mention:
    where = replace(
        anchor.where,
        name=mention.where.name,
        precision=Precision.DISTRICT,
        radius_m=max(anchor.where.radius_m or 0.0, _BESIDE_M),
        candidates=(),
    )
    known = "known only far from there" if mention.entry else "not in the gazetteer"
    reason = f"{known}; the text puts it beside {anchor.where.name}"
    return replace(mention, where=where, reason=reason, entry=None)


def _anchors(
    mention: Mention, known: tuple[Mention, ...], told: list[Mention], text: str
) -> Iterator[Mention]:
    """What the text puts a mention beside: the place a stated way off another, or the other itself."""
    start, end = mention.start, mention.end
    for way in told:
        opens = way.end - len(way.where.name)  # "30 km north of Aleppo" is its name
        if end < opens <= end + _GAP and _THEN.fullmatch(text, end, opens):
            yield way
    for other in known:
        if end < other.start <= end + _GAP:
            between = text[end : other.start]
            if _NEAR.fullmatch(between) or _PART_OF.fullmatch(between):
                yield other
        elif other.end < start <= other.end + _GAP and _WITH_PART.fullmatch(text[other.end : start]):
            yield other
