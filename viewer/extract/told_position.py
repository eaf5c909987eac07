"""Places that the text itself puts somewhere: "the Foo mine, 30 km west of Kampala", "northern Mali"."""

import re
from dataclasses import replace

from viewer.extract.at_distance import at_distance
from viewer.extract.land_sides import ENGLISH, on_its_side
from viewer.extract.places import Mention
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision

_ASIDE = re.compile(
    r",\s(?:(?:which|that)\s(?:is|lies|stands)\s|lying\s|(?:an?|the)\s(?:[\w-]+\s){1,4})?"
    r"(?:only\s|just\s|about\s|some\s|roughly\s|around\s|nearly\s|almost\s|more\sthan\s|less\sthan\s)?$"
)
_LONGEST = 70  # characters between the two names
_FAR_M = 200_000  # by which a namesake must miss to be another: an article may be wrong by less


def as_told(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places, each that no list knows, or only far from there, where the words after it put it.

    Of a country the part is meant that the word before it names.
    """
    following = (*mentions[1:], None)
    told = (_as_told(text, m, other) for m, other in zip(mentions, following, strict=False))
    return tuple(on_its_side(text, mention, ENGLISH) for mention in told)


def _as_told(text: str, mention: Mention, other: Mention | None) -> Mention:
    """A place where the aside before the next name says that it lies."""
    if other is None or other.start - mention.end > _LONGEST or mention.where.precision not in _SMALL:
        return mention
    there = next(at_distance(text, (other,)), None)
    if there is None or there.where.radius_m is None:
        return mention
    opens = other.start - len(there.where.name) + len(other.where.name)
    if not _ASIDE.fullmatch(text, mention.end, max(mention.end, opens)) or _agrees(mention, there):
        return mention
    where = replace(there.where, name=mention.where.name, country=other.where.country)
    reason = f"the text puts it {there.where.name}"
    return replace(mention, where=where, reason=reason, entry=None)


_SMALL = (Precision.SITE, Precision.SETTLEMENT, Precision.UNKNOWN)


def _agrees(mention: Mention, there: Mention) -> bool:
    """Whether a place that a list has is about where the text puts it, which may be wrong by some way."""
    here, told = mention.where, there.where
    if here.lat is None or here.lon is None or told.lat is None or told.lon is None or told.radius_m is None:
        return False
    off = distance_m(here.lat, here.lon, told.lat, told.lon)
    return off <= max(2 * told.radius_m, _FAR_M)
