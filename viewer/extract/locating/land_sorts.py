"""What a place has to be to be meant by “the province”, "the islands", "the mountain" or "the park"."""

from collections.abc import Callable

from viewer.extract.grammar.words import words_of
from viewer.extract.names.place_parts import NATIONS, Part
from viewer.extract.names.places import Mention
from viewer.geo.entry import Kind
from viewer.model.where import Precision

Test = Callable[[Mention], bool]

COUNTRIES = frozenset("country nation kingdom".split())
DIVISIONS = frozenset("province region governorate oblast prefecture enclave exclave territory".split())
DISTRICTS = frozenset("district county municipality".split())
IN_TOWNS = words_of("harbour-words") | frozenset(
    "airport airfield airstrip base hospital prison stadium university".split()
)
_PEAKS = frozenset("mountain peak volcano summit glacier massif crater hill".split())
_WILDS = frozenset("park reserve forest desert valley delta plain basin wetland swamp jungle".split())
_HIGH = (Kind.MOUNTAIN, Kind.MOUNTAINS, Kind.VOLCANO, Kind.PASS)
_DIVIDED = (Kind.ADMIN1, Kind.AREA, Kind.WORLD_REGION, Kind.TERRITORY, Kind.PENINSULA)


def sort_of(noun: str) -> Test:
    """What a place has to be to be meant by a noun: of its sort, or called so as "Virunga park" is."""
    found = next((test for nouns, test in _SORTS if noun in nouns), None)
    return found or (lambda mention: _is_called(mention, noun))


def is_town(mention: Mention) -> bool:
    """Whether a place is a town that something is in."""
    return mention.where.precision is Precision.SETTLEMENT and mention.part is Part.LOCATION


def _is_called(mention: Mention, noun: str) -> bool:
    return mention.where.name.lower().endswith(f" {noun}")


def _is_island(mention: Mention) -> bool:
    """Whether a place is an island, be it a country."""
    return mention.kind in (Kind.ISLAND, Kind.SHOAL) or _is_whole(mention, "lone-islands")


def _is_archipelago(mention: Mention) -> bool:
    """Whether a place is several islands, be they a country."""
    return mention.kind in (Kind.ISLANDS, Kind.SHOAL) or _is_whole(mention, "island-lands")


def _is_whole(mention: Mention, lands: str) -> bool:
    nation = mention.kind in NATIONS and mention.where.precision is not Precision.SEA
    return nation and mention.where.country in words_of(lands)


def _is_division(mention: Mention) -> bool:
    return mention.kind in _DIVIDED


def gives_name(mention: Mention) -> bool:
    """Whether a place is a town by whose name the part of the country goes that it lies in."""
    town = mention.entry if mention.kind in (Kind.CITY, Kind.CAPITAL) else None
    return town is not None and (town.admin1 or "").casefold() == mention.where.name.casefold()


def _is_district(mention: Mention) -> bool:
    return mention.where.precision is Precision.DISTRICT or _is_division(mention)


def _is_high(mention: Mention) -> bool:
    return mention.kind in _HIGH or bool(set(mention.where.name.lower().split()) & {*_PEAKS, "mount"})


def _is_spot(mention: Mention) -> bool:
    return mention.where.precision.is_point and mention.part is not Part.ACTOR


def _is_small(mention: Mention) -> bool:
    return mention.where.precision is not Precision.COUNTRY and mention.part is not Part.ACTOR


def _is_wild(mention: Mention) -> bool:
    words = mention.where.name.lower().split()
    return mention.kind == Kind.AREA or words[-1] in _WILDS


_SORTS: tuple[tuple[frozenset[str], Test], ...] = (
    (frozenset("island isle".split()), _is_island),
    (frozenset("islands isles archipelago atoll atolls".split()), _is_archipelago),
    (
        frozenset("province region governorate oblast prefecture enclave exclave territory".split()),
        _is_division,
    ),
    (DISTRICTS, _is_district),
    (IN_TOWNS, is_town),
    (_PEAKS, _is_high),
    (frozenset(("area",)), _is_small),
    (frozenset(("place",)), _is_spot),
    (_WILDS, _is_wild),
)
