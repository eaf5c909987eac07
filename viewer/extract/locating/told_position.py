"""Places that the text itself puts somewhere: "the Foo mine, 30 km west of Kampala", "northern Mali"."""

import re
from collections.abc import Iterable
from dataclasses import replace

from viewer.extract.locating.land_sides import ENGLISH, on_its_side
from viewer.extract.locating.waters_off import before_its_coast
from viewer.extract.names.at_distance import at_distance
from viewer.extract.names.places import Mention
from viewer.geo.apart import apart_m, is_near
from viewer.model.where import Precision, Where

_ASIDE = re.compile(
    r",\s(?:(?:which|that)\s(?:is|lies|stands)\s|lying\s|(?:an?|the)\s(?:[\w-]+\s){1,4})?"
    r"(?:only\s|just\s|about\s|some\s|roughly\s|around\s|nearly\s|almost\s|more\sthan\s|less\sthan\s)?$"
)
_LONGEST = 70  # characters between the two names
_ASTRAY_M = 500_000
_VILLAGE = 0.35  # the importance of a place that may have a namesake no list has
_KNOWN = 0.45  # and that of a town of thirty thousand people, which hardly has one in its land
_INEXACT, _NEXT_M = 0.2, 10_000  # how far off a stated distance a namesake may lie, of it and in metres
_ACROSS_M = 1_000_000  # and how far off in its land an article may put a town by mistake
_FAR_M = 200_000  # by which a namesake must miss to be another: an article may be wrong by less


def as_told(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places, each that no list knows, or only far from there, where the words after it put it.

    Of a country the part is meant that the word before it names.
    """
    found: list[Mention] = []
    moved: dict[int, Mention] = {}  # by its row, what lies elsewhere than lists have it
    for mention, other in zip(mentions, (*mentions[1:], None), strict=False):
        new = _as_told(text, mention, _as_moved(other, moved) if other else None)
        if new.entry is None and mention.entry is not None:
            moved[mention.entry.row] = new
        found.append(new)
    placed = (on_its_side(text, _as_moved(mention, moved), ENGLISH) for mention in found)
    return tuple(before_its_coast(text, mention) for mention in placed)


def without_far_namesakes(text: str, mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
    """The places, each where the words after it put it that lists know only far from all the article names.

    A place that the article puts wrongly stays where it is: others that it names lie about there.
    """
    told = as_told(text, mentions)
    moved = {m.start for m, new in zip(mentions, told, strict=True) if m.entry and new.entry is None}
    kept = [m.where for m in mentions if m.start not in moved and m.where.precision in _SMALL]
    return tuple(
        new if m.start in moved and _is_far_from_all(m, (new.where, *kept)) else m
        for m, new in zip(mentions, told, strict=True)
    )


def _is_far_from_all(mention: Mention, others: Iterable[Where]) -> bool:
    """Whether a place lies farther from every other than an article is wrong by, or is a village far off."""
    village = mention.entry is not None and mention.entry.importance < _VILLAGE
    astray_m = _FAR_M if village else _ASTRAY_M
    return not any(is_near(mention.where, other, astray_m) for other in others)


def _as_moved(mention: Mention, moved: dict[int, Mention]) -> Mention:
    """A mention of a place that another mention of it has put elsewhere, there too."""
    other = moved.get(mention.entry.row) if mention.entry and mention.where.precision in _SMALL else None
    return replace(mention, where=other.where, reason=other.reason, entry=None) if other else mention


def _as_told(text: str, mention: Mention, other: Mention | None) -> Mention:
    """A place where the aside before the next name says that it lies.

    A namesake that lies so far from there is meant; a town of some size stays in its land where none does,
    and the text is wrong about how far it is.
    """
    if other is None or other.start - mention.end > _LONGEST or mention.where.precision not in _SMALL:
        return mention
    there = next(at_distance(text, (other,)), None)
    if there is None or there.where.radius_m is None:
        return mention
    opens = other.start - len(there.where.name) + len(other.where.name)
    if not _ASIDE.fullmatch(text, mention.end, max(mention.end, opens)) or _agrees(mention, there):
        return mention
    reason = f"the text puts it {there.where.name}"
    if (namesake := _namesake(mention.where, other.where, there.where)) is not None:
        return replace(mention, where=namesake, reason=reason, entry=None)
    if _is_of_size(mention, other.where):
        return mention
    where = replace(there.where, name=mention.where.name, country=other.where.country)
    return replace(mention, where=where, reason=reason, entry=None)


def _namesake(where: Where, other: Where, there: Where) -> Where | None:
    """The town of a name that lies where the text puts it, as far from another and on that side of it."""
    for each in where.candidates:
        spot = Where(where.name, each.lat, each.lon, each.precision, country=other.country)
        if each.precision is Precision.SETTLEMENT and _lies_there(spot, other, there):
            others = tuple(c for c in where.candidates if c is not each)
            return replace(spot, candidates=others)
    return None


def _lies_there(spot: Where, other: Where, there: Where) -> bool:
    """Whether a place is as far from another as the text says, which leads to *there*, a disc of its own."""
    away, reach_m = apart_m(spot, other), there.radius_m or 0.0
    if away is None:
        return False
    if apart_m(there, other):  # that way from it
        return is_near(spot, there, reach_m)
    return abs(away - reach_m) <= reach_m * _INEXACT + _NEXT_M


def _is_of_size(mention: Mention, other: Where) -> bool:
    """Whether a list has a town of some size by that name, in the land of the other and not far across it."""
    town, away = mention.entry, apart_m(mention.where, other)
    if away is None or away > _ACROSS_M:
        return False  # Paradise in Nevada, where Montana is meant
    return town is not None and town.country == other.country and town.importance >= _KNOWN


_SMALL = (Precision.SITE, Precision.SETTLEMENT, Precision.UNKNOWN)


def _agrees(mention: Mention, there: Mention) -> bool:
    """Whether a place that a list has is about where the text puts it, which may be wrong by some way."""
    here, told = mention.where, there.where
    return told.radius_m is not None and is_near(here, told, max(2 * told.radius_m, _FAR_M))
