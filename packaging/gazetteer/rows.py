"""A place on its way into the pack, and the rules that give it a prior and a radius."""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from viewer.geo.entry import Basis, Kind, Trait
from viewer.geo.names import fold

PEOPLE_PER_KM2 = 3000
LEAST_SETTLEMENT_M = 1500
PORT_M, SITE_M = 3000, 2000
ARABIC = frozenset("AE BH DJ DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE".split())
CYRILLIC = frozenset("RU UA BY KZ KG".split())
# Countries whose names are written in our letters in many ways.
SPELT_MANY_WAYS = (
    ARABIC | CYRILLIC | frozenset("AF AM AZ BD ER ET GE IL IR MM MN MR PK SO SS TD TJ TM UZ XK".split())
)

# The prior of kinds whose population says nothing of how often news mean them.
PRIOR = {
    Kind.CONTINENT: 0.97,
    Kind.OCEAN: 0.92,
    Kind.WORLD_REGION: 0.80,
    Kind.SEA: 0.66,
    Kind.GULF: 0.62,
    Kind.STRAIT: 0.62,
    Kind.CANAL: 0.62,
    Kind.CHANNEL: 0.60,
    Kind.ISLANDS: 0.56,
    Kind.PORT: 0.40,
    Kind.AIRPORT: 0.38,
    Kind.AIR_BASE: 0.38,
    Kind.NAVAL_BASE: 0.40,
    Kind.ISLAND: 0.50,
    Kind.DISTRICT: 0.37,
}
OTHER_PRIOR = 0.46


@dataclass(frozen=True, slots=True)
class Row:
    """A place with all the names it is filed under; `aliases` come after its own name."""

    name: str
    lat: float
    lon: float
    kind: Kind
    basis: Basis
    importance: float
    radius_m: float = 0.0  # 0 for none
    country: str = ""
    admin1: str = ""
    population: int = 0
    code: str = ""
    traits: frozenset[Trait] = frozenset()
    own_names: tuple[str, ...] = ()  # as good as its name: "Port of X"
    aliases: tuple[str, ...] = ()


def by_population(population: int) -> float:
    """0.1 for ten people, 0.6 for a million, 0.9 for a thousand million."""
    return math.log10(max(population, 10)) / 10


def settlement_radius_m(population: int) -> float:
    """The disc that holds the people at PEOPLE_PER_KM2, never under LEAST_SETTLEMENT_M."""
    return max(LEAST_SETTLEMENT_M, math.sqrt(population / PEOPLE_PER_KM2 / math.pi) * 1000)


def table(path: Path) -> Iterator[dict[str, str]]:
    """The rows of an overlay: tab-separated; # begins a comment; the first line names the columns."""
    lines = (line.rstrip("\n") for line in path.read_text("utf-8").splitlines())
    kept = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
    columns = kept[0]
    for number, cells in enumerate(kept[1:], 2):
        if len(cells) > len(columns):
            raise SystemExit(f"{path}: data line {number} has {len(cells)} cells for {len(columns)} columns")
        yield dict(zip(columns, cells + [""] * (len(columns) - len(cells)), strict=True))


def keys(rows: Iterable[Row]) -> set[str]:
    """All names that some rows are filed under, folded."""
    return {fold(name) for row in rows for name in (row.name, *row.own_names, *row.aliases)}


def bare(name: str) -> tuple[str, ...]:
    """The name without what tells it from namesakes: "Barra" of "Barra, Scotland"; empty where it is all."""
    short, comma, told = name.partition(", ")
    return (short,) if comma and told[:1].isupper() else ()


def names(cell: str) -> tuple[str, ...]:
    """The names of a cell, divided by |."""
    return tuple(part.strip() for part in cell.split("|") if part.strip())
