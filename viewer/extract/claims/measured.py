"""Ends that are those of the distance told right before: "the same port", "the port" after "Tema is 9 km"."""

import re
from dataclasses import replace

from viewer.extract.claims.kindred import HARBOURS, TOWNS
from viewer.extract.claims.referents import pointed_at
from viewer.extract.claims.scene import Around, Pair
from viewer.extract.locating.references import End
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

_TWO = 2
SAME = re.compile(r"\s(?:the|that|this)\s(?:very\s)?same\s(?:[a-z]+\s)?[a-z]+\b")


def same_as(found: "re.Match[str]", first: End | None, before: Pair, around: Around) -> End | None:
    """The end that the distance before was counted from, for "the same port"; what else may be called so."""
    start, end = found.start() + 1, found.end()
    told = pointed_at(found.start(), around, first)
    is_town = found[0].split()[-1] in TOWNS and before[1].where.precision is Precision.SETTLEMENT
    is_subject = told is not None and told.where == before[0].where
    if told and told.where.is_placed and not (is_town and is_subject):
        return told  # of two towns "the same city" is the one that was counted from
    last = before[1] if first is None or before[1].where != first.where else before[0]
    return (
        replace(last, start=start, end=end, words=found[0].strip()) if last.where.precision.is_point else told
    )


def measured_before(first: End | None, second: End, around: Around, before: Pair | None) -> End | None:
    """What was measured last, for "the port" that would else be one of the very town it is miles from."""
    if first is None or before is None or len(around.told) < _TWO or not _is_some_harbour(first):
        return None
    last, town = around.told[-2].sentence, before[0].where
    if town.precision is not Precision.SETTLEMENT or not last.start <= before[0].start < last.end:
        return None
    if not _adjoin(first.where, second.where) or _adjoin(town, second.where):
        return None
    return replace(before[0], start=first.start, end=first.end, words=first.words)


def other_than_it(first: End | None, second: End, before: Pair | None) -> End | None:
    """What was measured last from the very place that "it" is: "has it less than 60 miles from Bishkek"."""
    if first is None or before is None or not first.others or not before[0].where.is_placed:
        return None
    if not first.where.name == before[1].where.name == second.where.name:
        return None
    return replace(before[0], start=first.start, end=first.end, words=first.words)


def _is_some_harbour(end: End) -> bool:
    """Whether an end is called a port without a name: "the port"."""
    *before, noun = end.words.split()
    return bool(before) and noun in HARBOURS and not any(word[:1].isupper() for word in before[1:])


def _adjoin(one: Where, other: Where) -> bool:
    """Whether two places touch, as far as their discs reach."""
    if one.lat is None or one.lon is None or other.lat is None or other.lon is None:
        return False
    reach_m = (one.radius_m or 0.0) + (other.radius_m or 0.0)
    return distance_m(one.lat, one.lon, other.lat, other.lon) <= reach_m
