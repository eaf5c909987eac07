"""“Across the province”: an area that a text names by what it is, around a town that it has named."""

from bisect import bisect_left

from viewer.extract.names.places import Mention, Part
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import ISLANDS, Entry, Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.model.where import Precision, Where

_PLACING = frozenset("in across throughout around to into outside".split())
_FIRST_RANK = frozenset("province state oblast prefecture governorate".split())
_RANKED = _FIRST_RANK | frozenset("region district county island".split())
_LOOKBACK = 3  # sentences in which the area or a town in it may have been named


def with_provinces(
    sentences: tuple[Parsed, ...], mentions: tuple[Mention, ...], gazetteer: Gazetteer
) -> tuple[Mention, ...]:
    """The places named, with each province that something is in and that goes without its name.

    It is the area named last before; "the province", "the state" and the like are else those around the
    town named last, and "the region", which may be any wide land, is nothing then.

    Args:
        sentences: the sentences of the article.
        mentions: the places named in them, in order.
        gazetteer: knows the provinces.
    """
    found = list(mentions)
    starts, named = [m.start for m in mentions], _by_noun(mentions)
    for number, sentence in enumerate(sentences):
        low = sentences[max(0, number - _LOOKBACK)].sentence.start
        for at in _said(sentence):
            start, end = sentence.tokens[at].start, sentence.tokens[at].end
            noun = sentence.tokens[at].lower
            far = (m for m in named.get(noun, ()) if m.start < low)
            late = mentions[bisect_left(starts, low) : bisect_left(starts, start)]
            near = [m for m in (*far, *late) if m.part is not Part.ACTOR]
            entry = _meant(noun, near, gazetteer)
            if entry is not None:
                where = Where(
                    entry.name, entry.lat, entry.lon, entry.precision, entry.radius_m, (), entry.country
                )
                reason = f"the {noun} spoken of"
                found.append(Mention(start, end, where, Part.LOCATION, str(entry.kind), reason, entry))
    return tuple(sorted(found, key=lambda mention: mention.start))


def _by_noun(mentions: tuple[Mention, ...]) -> dict[str, list[Mention]]:
    """The places that have "province" or the like in their names, in order, by that word."""
    found: dict[str, list[Mention]] = {}
    for mention in mentions:
        for word in set(mention.where.name.lower().split()) & _RANKED:
            found.setdefault(word, []).append(mention)
    return found


def _said(sentence: Parsed) -> list[int]:
    """Where "province" and the like stand for land that something is in, and no name follows or leads."""
    tokens = sentence.tokens
    found = []
    for at in range(2, len(tokens)):
        if tokens[at].lower not in _RANKED or tokens[at - 1].lower != "the":
            continue
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        goes_on = after is not None and (after.is_noun or after.lower in ("of", "'s", "’s", "around"))
        if tokens[at - 2].lower in _PLACING and not goes_on:
            found.append(at)
    return found


def _meant(noun: str, near: list[Mention], gazetteer: Gazetteer) -> Entry | None:
    """The area that a noun means after some mentions; None where none can be told."""
    areas = [m.entry for m in near if m.entry and m.where.precision is m.entry.precision]
    areas = [e for e in areas if e.precision in (Precision.REGION, Precision.DISTRICT)]
    fit = [e for e in areas if _is_such(e, noun)]
    if fit or noun not in _FIRST_RANK:
        return fit[-1] if fit else None
    towns = [m.entry for m in near if m.entry and m.entry.precision is Precision.SETTLEMENT]
    if not towns or not towns[-1].admin1:
        return None
    if noun == "prefecture" and towns[-1].country not in ("JP", "GR"):
        return None  # elsewhere it is an office
    around = gazetteer.lookup(towns[-1].admin1)
    return next((e for e in around if e.kind is Kind.ADMIN1 and e.country == towns[-1].country), None)


def _is_such(area: Entry, noun: str) -> bool:
    """Whether a noun may mean an area: a division for "the province", an island for "the island"."""
    if noun == "island":
        return area.kind in ISLANDS
    if noun in ("district", "county"):
        return area.kind is Kind.DISTRICT
    return area.kind in (Kind.ADMIN1, Kind.AREA, Kind.DISTRICT)
