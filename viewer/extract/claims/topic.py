"""The place that an article's distances are told around: what "there", "the plant" and "it" go back to."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from viewer.extract.names.mention import entry_where
from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Kind
from viewer.model.where import Precision

_OPENING = 2  # sentences of the body in which the topic is named
_DASHED = re.compile(r"(?:,\s[^.!?\n—–]{1,30})?(?:\s?\([\w ,]+\))?\s?(?:[—–]|[-_]\s)")
_COUNTED = re.compile(
    r"\d\s?(?:km|kilomet[a-z]+|miles?|nautical miles?)\b(?:\s\([^()]{1,30}\))?"
    r"[^.,;:()]{0,30}\s(?:of|from)\s(?:the\s(?:[^\W\d_a-z][\w-]+\s)?)?$"
)
_COUNTED_CHARS = 60
_SMALL_M = 10_000
_LANDS = (Kind.TERRITORY, Kind.AREA)
_LANDS_M = 35_000  # Guam, or the ground of a new capital
_SMALL = (Kind.ISLAND, Kind.ISLANDS, Kind.SHOAL, Kind.BAY, Kind.LAKE)


def topic_of(
    sentences: Sequence[Parsed], mentions: Sequence[Mention], spot: Mention | None
) -> Mention | None:
    """The spot of the article, else the one spot that its heading or opening tells of; None if none is clear.

    A dateline is no topic: from there much is told that happened elsewhere.
    """
    if (
        spot is not None
        and is_spot(spot)
        and not is_off(spot)
        and not _is_off_land(spot)
        and not _is_dateline(spot, sentences, mentions)
    ):
        return spot
    if spot is not None and (ashore := _ashore(spot, mentions)):
        return ashore
    plain = [s for s in sentences if not s.sentence.is_heading]
    told = [s for s in plain if s.clauses]  # no byline, nor a line that is a date
    body = [s for s in plain[:_OPENING] if s.clauses] or told[:1]
    heading = [s for s in sentences[:1] if s.sentence.is_heading]
    for sentence in (*heading, *body):
        low, high = sentence.sentence.start, sentence.sentence.end
        here = [m for m in mentions if low <= m.start < high and _may_be(m, sentence)]
        here = [m for m in here if not is_counted_from(m, sentence.text)] and here
        if named := {m.where.name: m for m in reversed(here)}:
            return _foremost(list(named.values())[::-1], mentions)
        off = {m.where.name: m for m in mentions if low <= m.start < high and is_off(m)}
        if len(off) == 1:
            return _ashore(next(iter(off.values())), mentions)
    return None


def is_spot(mention: Mention) -> bool:
    """Whether a place is so small that distances are told from it: a site, a town, an island, a bay.

    A capital that acts stands for a government, and a works of a whole country is nowhere in it.
    """
    entry = mention.entry
    if mention.kind == Kind.CAPITAL and mention.part is Part.ACTOR:
        return False
    if entry and entry.precision in (Precision.COUNTRY, Precision.DISTRICT):
        return False
    if entry and entry.precision is Precision.REGION and 0 < (entry.radius_m or 0) <= _SMALL_M:
        return True
    if entry and entry.kind in _LANDS and 0 < (entry.radius_m or 0) <= _LANDS_M:
        return True
    if mention.where.precision.is_point or (entry and (entry.precision.is_point or entry.kind in _SMALL)):
        return True
    return mention.where.precision is Precision.UNKNOWN and mention.part is not Part.ACTOR


def is_off(mention: Mention) -> bool:
    """Whether it is the water off a town and not the town."""
    return mention.where.precision is Precision.SEA and bool(
        mention.entry and mention.entry.precision.is_point
    )


def _is_off_land(spot: Mention) -> bool:
    """Whether it is the water off an island so large that nothing is told from that."""
    entry = spot.entry
    return spot.where.precision is Precision.SEA and bool(entry and (entry.radius_m or 0) > _LANDS_M)


def _ashore(spot: Mention, mentions: Sequence[Mention]) -> Mention | None:
    """The town off which a spot lies, from which distances are told."""
    if not is_off(spot) or spot.entry is None:
        return None
    entry = spot.entry
    named = next((m for m in mentions if m.entry and m.entry.row == entry.row and not is_off(m)), None)
    return named or replace(spot, where=entry_where(entry, entry.name))


def is_counted_from(mention: Mention, text: str) -> bool:
    """Whether a place is but the yardstick of a distance: "Byala, 40 km south of Ruse"."""
    return _COUNTED.search(text, max(0, mention.start - _COUNTED_CHARS), mention.start) is not None


_OF_BENCH = re.compile(r"\b(?:judges?|court|tribunal|magistrates?|jury) in (?:the )?$")
"""Where a court sits, of which an article on what it rules is not."""


def _may_be(mention: Mention, sentence: Parsed) -> bool:
    opens = mention.start == sentence.sentence.start and _DASHED.match(sentence.text, mention.end)
    seat = mention.kind == "capital" and mention.part in (Part.ACTOR, Part.OTHER)
    seat = seat or _OF_BENCH.search(sentence.text, 0, mention.start) is not None
    return (
        is_spot(mention)
        and not (is_off(mention) or _is_off_land(mention))
        and not opens
        and not seat
        and mention.part is not Part.ACTOR
    )


def _foremost(named: list[Mention], mentions: Sequence[Mention]) -> Mention | None:
    """The one that the article comes back to most, else the first site, else the only one."""
    count = Counter(m.where.name for m in mentions)
    most = max(count[m.where.name] for m in named)
    often = [m for m in named if count[m.where.name] == most]
    sites = [m for m in often if m.where.precision is Precision.SITE]
    single = [m for m in often if m.kind != Kind.ISLANDS]  # "on Lewis, in the Hebrides"
    for fit in (often, sites, single):
        if len(fit) == 1:
            return fit[0]
    return None


def _is_dateline(spot: Mention, sentences: Sequence[Parsed], mentions: Sequence[Mention]) -> bool:
    """Whether the text names a place but once, before the dash that opens it, or first tells of another."""
    named = [m for m in mentions if m.where.name.casefold() == spot.where.name.casefold()]
    opened = {s.sentence.start for s in sentences[:_OPENING]}
    dashed = [m for m in named if m.start in opened and is_dateline(m, sentences[0].text)]
    if not dashed:
        return False
    return spot.kind == "capital" or len(named) == 1 or _is_of_other(dashed[0], sentences, mentions)


def is_dateline(mention: Mention, text: str) -> bool:
    """Whether a place only tells where an article was written: "SITTWE, Myanmar – Drones struck"."""
    opens = mention.start == 0 or text[mention.start - 1] == "\n"
    return opens and _DASHED.match(text, mention.end) is not None


def _is_of_other(dateline: Mention, sentences: Sequence[Parsed], mentions: Sequence[Mention]) -> bool:
    """Whether the heading and the first sentence tell of another town or district than the dateline."""
    first = next((s for s in sentences if s.sentence.start <= dateline.start < s.sentence.end), None)
    stop = first.sentence.end if first else dateline.end
    return _tells_of_other(dateline, [m for m in mentions if m.start < stop])


def _tells_of_other(dateline: Mention, told: Sequence[Mention]) -> bool:
    """Whether some places are others than that of a dateline, the towns and districts among them at least."""
    small = [m for m in told if is_spot(m) or m.where.precision is Precision.DISTRICT]
    small = [m for m in small if m is not dateline and m.part is not Part.ACTOR]
    return bool(small) and all(m.where.name.casefold() != dateline.where.name.casefold() for m in small)


def without_dateline(told: Sequence[Mention], text: str) -> list[Mention]:
    """Some places without that of a dateline, where they are others."""
    line = next((m for m in told if is_dateline(m, text)), None)
    return [m for m in told if m is not line] if line and _tells_of_other(line, told) else list(told)
