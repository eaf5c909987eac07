"""One place of the gazetteer, and the words for its kind and for what to beware of in its name."""

from dataclasses import dataclass
from enum import StrEnum

from viewer.model.where import Precision


class Kind(StrEnum):
    """What sort of place it is; the value is the word shown to people and used in the overlays."""

    CONTINENT = "continent"
    WORLD_REGION = "world region"
    COUNTRY = "country"
    TERRITORY = "territory"
    ADMIN1 = "admin1"
    AREA = "area"
    CAPITAL = "capital"
    CITY = "city"
    DISTRICT = "district"
    OCEAN = "ocean"
    SEA = "sea"
    GULF = "gulf"
    BAY = "bay"
    STRAIT = "strait"
    CHANNEL = "channel"
    CANAL = "canal"
    RIVER = "river"
    LAKE = "lake"
    ISLAND = "island"
    ISLANDS = "islands"
    SHOAL = "shoal"
    CAPE = "cape"
    PENINSULA = "peninsula"
    MOUNTAIN = "mountain"
    MOUNTAINS = "mountains"
    VOLCANO = "volcano"
    DESERT = "desert"
    FOREST = "forest"
    PASS = "pass"
    PORT = "port"
    NAVAL_BASE = "naval base"
    AIR_BASE = "air base"
    BASE = "military base"
    AIRPORT = "airport"
    SHIPYARD = "shipyard"
    MINE = "mine"
    NUCLEAR = "nuclear site"
    DAM = "dam"
    BRIDGE = "bridge"
    ENERGY = "energy site"
    SPACEPORT = "space centre"
    TEST_SITE = "test site"
    CROSSING = "border crossing"
    BUILDING = "building"
    CAMP = "camp"  # of refugees or prisoners; soldiers have bases
    SQUARE = "square or street"
    FACTORY = "factory"


ISLANDS = (Kind.ISLAND, Kind.ISLANDS)
WATERS = (Kind.OCEAN, Kind.SEA, Kind.GULF, Kind.BAY, Kind.STRAIT, Kind.CHANNEL, Kind.RIVER, Kind.LAKE)


class Trait(StrEnum):
    """What is particular to an entry, or to the name it was found by."""

    CAPITAL = "capital"  # the seat of a national government
    COMMON = "common"  # the name is also an everyday English or Spanish word
    PERSON = "person"  # the name is also a given name or a surname often met in news
    ORGANISATION = "organisation"  # the name is also that of a company, club or agency often met in news
    ALTERNATE = "alternate"  # found by another name than its own
    ABBREVIATION = "abbreviation"  # found by initials or a short form, which count only in their capitals
    DISPUTED = "disputed"  # more than one state claims it
    CLOSED = "closed"  # no longer in use


class Basis(StrEnum):
    """Where the coordinates come from, and so how far to trust them."""

    GEONAMES = "GeoNames"  # a populated place, within about 1 km of its centre
    OUTLINE = "outline"  # centre of area of the country's or state's main landmass, or of the island
    MEMBERS = "member cities"  # mean of the populated places within: an estimate
    LOCODE = "port list"  # a list of ports by UN/LOCODE; within about 3 km, some worse
    CORRECTED = "corrected"  # the list was visibly wrong; resources/gazetteer/ports.tsv says how
    AIRPORTS = "airport list"  # the aerodrome's reference point; a town within its radius of it
    CURATED = "curated"  # our own compilation; a site within about 1 km, an area its rough middle


@dataclass(frozen=True, slots=True)
class Entry:
    """A place the gazetteer knows, as found under one name.

    `lat` and `lon` are WGS 84 degrees.  `radius_m` is a stated rule's, None where there is none:
    of a country or region the distance from its centre to the farthest point of its main landmass (or to
    its farthest member city), of a settlement the disc that holds its people at 3 000 to the square
    kilometre (never under 1.5 km), of a port 3 km, of any other site 2 km unless the overlay says more.
    `importance` is the prior, 0..1, by which homonyms and labels are ranked; `population` is 0 where it
    is not known.  `country` is ISO 3166-1 alpha-2 and None at sea or across countries.  `admin1` is the
    name of the state, province or region around it, `code` an ISO 3166, UN/LOCODE or IATA code.
    `key` is the folded name it was found by, and `row` its place in the pack: equal for equal places.
    """

    name: str
    lat: float
    lon: float
    precision: Precision
    kind: Kind
    country: str | None
    admin1: str | None
    population: int
    radius_m: float | None
    importance: float
    flags: frozenset[Trait]
    basis: Basis
    code: str | None
    key: str
    row: int

    @property
    def is_area(self) -> bool:
        """Whether it is drawn as an area and never as a mark."""
        return not self.precision.is_point


@dataclass(frozen=True, slots=True)
class Metonym:
    """A name that stands for a government or an institution when it acts or speaks ("Beijing said")."""

    name: str
    actor: str  # whom it stands for, as in "the government of China"
    country: str | None
    note: str


_AREAS = {
    Precision.COUNTRY: (Kind.COUNTRY,),
    Precision.SEA: (Kind.OCEAN, Kind.SEA, Kind.GULF, Kind.BAY, Kind.STRAIT, Kind.CHANNEL),
    Precision.SETTLEMENT: (Kind.CAPITAL, Kind.CITY),
    Precision.DISTRICT: (Kind.DISTRICT,),
    Precision.REGION: (
        Kind.CONTINENT,
        Kind.WORLD_REGION,
        Kind.TERRITORY,
        Kind.ADMIN1,
        Kind.AREA,
        Kind.RIVER,
        Kind.LAKE,
        Kind.CANAL,
        Kind.ISLAND,
        Kind.ISLANDS,
        Kind.PENINSULA,
        Kind.MOUNTAINS,
        Kind.DESERT,
        Kind.FOREST,
    ),
}
_PRECISION = {kind: precision for precision, kinds in _AREAS.items() for kind in kinds}


def precision_of(kind: Kind) -> Precision:
    """How exact a place of this kind is; whatever is not an area, a settlement or at sea is a site."""
    return _PRECISION.get(kind, Precision.SITE)
