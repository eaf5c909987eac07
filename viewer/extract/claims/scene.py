"""What a distance stands in: the places and sentences around it, and what a place name means as its end."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from operator import attrgetter
from typing import Any

from viewer.extract.locating.references import End
from viewer.extract.names.places import Mention
from viewer.extract.syntax.parsing import Parsed
from viewer.geo.entry import Entry
from viewer.geo.entry import Kind as PlaceKind
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import distance_m
from viewer.model.where import Precision, Where

REACH = 160
_DIVISIONS = (Precision.REGION, Precision.DISTRICT)
_TOWNS = (PlaceKind.CITY, PlaceKind.CAPITAL)
_VAST_M = 300_000
_SMALL_M = 150_000
Pair = tuple[End, End]
_start = attrgetter("start")


@dataclass(frozen=True, slots=True)
class Around:
    """What a sentence stands in: the sentences up to it, the places near it, the spot of the article."""

    told: tuple[Parsed, ...]
    mentions: tuple[Mention, ...]
    gazetteer: Gazetteer
    spot: Mention | None = None
    placed: dict[str, Where] = field(default_factory=dict)  # names that a distance before has settled
    kept: dict[object, Any] = field(default_factory=dict)  # what was worked out of places once in the article

    @property
    def sentence(self) -> Parsed:
        return self.told[-1]

    def between(self, low: int, high: int) -> tuple[Mention, ...]:
        """The places whose names begin in the characters low..high, *high* excluded."""
        first = bisect_left(self.mentions, low, key=_start)
        return self.mentions[first : bisect_left(self.mentions, high, first, key=_start)]

    def named_at(self, start: int) -> Mention | None:
        """The place whose name begins at a character, if one does."""
        return next(iter(self.between(start, start + 1)), None)

    def named_as(self, where: Where) -> Iterator[Mention]:
        """The mentions of a place that are the very same, in the order of the text."""
        return (m for m in self.mentions if m.where.lat == where.lat and m.where == where)

    def end(self, mention: Mention) -> End:
        """The place of a mention; of a province and the town it is named after the town."""
        if self.sentence.text[mention.start : mention.end].lower() == "capital":
            mention = self._capital(mention)
        where = mention.where
        if where.precision is Precision.COUNTRY and (seat := self._seat(where)):
            where = replace(
                where, lat=seat.lat, lon=seat.lon, precision=seat.precision, radius_m=seat.radius_m
            )
        if where.precision in _DIVISIONS:
            same = self.gazetteer.lookup(where.name)
            towns = [e for e in same if e.kind in _TOWNS and e.country == where.country]
            town = next((e for e in towns if _lies_in(e, mention)), None)
            if town:
                others = (where,) if (where.radius_m or 0.0) > _VAST_M else ()  # Quebec may be all of it
                where = replace(
                    where, lat=town.lat, lon=town.lon, precision=town.precision, radius_m=town.radius_m
                )
                return End(where, mention.start, mention.end, where.name, others=others)
        elif where.radius_m is None and mention.entry:
            where = replace(where, radius_m=mention.entry.radius_m)
        if where.precision is Precision.SEA and mention.entry and mention.entry.precision.is_point:
            where = replace(where, precision=mention.entry.precision)  # "off Lagos" counts from the town
        return End(where, mention.start, mention.end, where.name)

    def _seat(self, country: Where) -> Entry | None:
        """The capital that has the name of its country, from which distances are told: Djibouti."""
        if (country.radius_m or 0.0) > _SMALL_M:
            return None
        rows = self.gazetteer.lookup(country.name)
        return next((e for e in rows if e.kind is PlaceKind.CAPITAL and e.name == country.name), None)

    def _capital(self, mention: Mention) -> Mention:
        """The capital meant: where it is not named but that of the country most spoken of is, the latter."""
        named = {m.where.country: m for m in self.mentions if m.kind == "capital" and m is not mention}
        spoken = Counter(m.where.country for m in self.mentions if m.where.country).most_common(1)
        other = named.get(spoken[0][0]) if spoken and mention.where.country not in named else None
        return replace(mention, where=other.where, entry=other.entry) if other else mention


def _lies_in(town: Entry, mention: Mention) -> bool:
    """Whether a town lies in the province or on the island of a mention, as far as its radius tells."""
    where = mention.where
    radius_m = where.radius_m or (mention.entry.radius_m if mention.entry else None)
    if radius_m is None or where.lat is None or where.lon is None:
        return True
    return distance_m(town.lat, town.lon, where.lat, where.lon) <= radius_m


def without_owner(text: str, after: list[Mention]) -> list[Mention]:
    """Some places without what owns the next one, or is its part: "Spain's Ceuta", "the port of Dover"."""
    if len(after) > 1 and text[after[0].end : after[1].start] in ("’s ", "'s ", "’ ", "' "):
        after = after[1:]
    if len(after) > 1 and text[after[0].end : after[1].start] == " of " and after[1].where.precision.is_point:
        after = after[1:]
    return after
