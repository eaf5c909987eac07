"""Works that a text puts near a town, as the surroundings of that town: "a refinery outside Jamnagar"."""

import re
from dataclasses import replace

from viewer.extract.claims.parts import is_fixed
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.claims.spoken import is_same
from viewer.extract.locating.references import End
from viewer.model.where import Precision, Where

_THE_NOUN = re.compile(r"(?:[Tt]he|[Tt]hat|[Tt]his)\s(?:[a-z-]+\s){0,2}(?P<noun>[a-z]+)")
_NEAR = r"\s(?:just\s)?(?:outside|near|close to|not far from)\s(?:the\s(?:city|town|port)\sof\s)?"
_POINTS = re.compile(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Ii]ts)\s(?:[a-z-]+\s){0,2}$")
_POINTS_CHARS = 40
_NEAR_M = 25_000  # beyond the edge of the town


def with_surroundings(pair: Pair, around: Around) -> Pair:
    """The ends, "the refinery" that lies nowhere as the ground about the town that it was put near."""
    first, second = pair
    return _put(first, second, around), _put(second, first, around)


def _put(end: End, other: End, around: Around) -> End:
    found = None if end.where.is_placed else _THE_NOUN.fullmatch(end.words)
    if found is None or not is_fixed(found["noun"]):
        return end
    town = _town_beside(found["noun"], end.start, around)
    if town is None or is_same(town, other.where):
        return end
    radius_m = (town.radius_m or 0.0) + _NEAR_M
    where = replace(town, precision=Precision.DISTRICT, radius_m=radius_m, name=f"near {town.name}")
    return replace(end, where=where, is_sure=True)


def _town_beside(noun: str, stop: int, around: Around) -> Where | None:
    """The town near which the only thing of a noun before a character was said to stand, if one was."""
    text, low = around.sentence.text, around.told[0].sentence.start
    told = list(re.compile(rf"\b{noun}\b").finditer(text, low, stop))
    fresh = [f for f in told if not _POINTS.search(text, max(low, f.start() - _POINTS_CHARS), f.start())]
    first = (fresh or told)[0] if told and len(fresh) <= 1 else None
    beside = re.compile(_NEAR).match(text, first.end(), stop) if first else None
    spot = around.named_at(beside.end()) if beside else None
    return around.end(spot).where if spot and spot.where.precision is Precision.SETTLEMENT else None
