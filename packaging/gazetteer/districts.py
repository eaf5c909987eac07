"""Second-order divisions: those of the list of towns, and those of our own overlay."""

import csv
import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from gazetteer.outlines import Centre, apart_m
from gazetteer.rows import PRIOR, Row, names, table
from gazetteer.settlements import AFFIXES, LATIN, LEAST_ALTERNATE, WEST, City, mean_of
from viewer.geo.entry import Basis, Kind
from viewer.geo.names import fold

FEW_TOWNS, FEW_TOWNS_M = 3, 20_000  # what a division with fewer towns in the list reaches at least
LEAST_LETTERS = 5  # a shorter name is too often something else
SAME_M = 60_000  # two divisions of one name in a country are one where they lie as near as this
_ADMIN2_AFFIXES = re.compile(
    r"^(?:(?:Departement|Province|Arrondissement|Cercle|Prefecture) (?:de la |de l'|du |des |d'|de )"
    r"|(?:Provincia (?:della?|dell'|di|del|de|da)|Provincie|Province of|Citta metropolitana di"
    r"|Departamento (?:del|de)|Partido de|Municipio Autonomo|Municipio(?: de)?|Canton de|Amphoe|Komuna e"
    r"|Landkreis|Kreis|Powiat|Okres|Obshtina|Comuna|Municipiul|Oras|Gemeente|Borough of|District of"
    r"|County of|Muhafazat|Rrethi i|Politischer Bezirk) )"
    r"| (?:District|Municipality|Kommune|Kommun|vald|Okrug|Rayon|Raion|Shi|Xian|Qu|Regency|Province|County"
    r"|Department|City|Shire|Regional District)$"
)
# Where a division called like a town is spoken of as a town's surroundings; elsewhere the town stands for it.
_SPOKEN_OF = frozenset("AR BF CL ES GN IN IT LB LK MA MW MY NP PE PH PK TH UG YE ZA".split())
_PROVINCES = frozenset("AR BF CL ES IT PE PH".split())


def admin2_rows(listed: Path, overlay: Path, cities: Iterable[Row]) -> list[Row]:
    """Second-order divisions outside the United States, at the mean of their towns.

    Those called like a town of the country have only their full name, or are left out where news do not
    speak of them: the town stands for them.
    """
    towns = {(city.country, fold(name)) for city in cities for name in (city.name, *city.own_names)}
    names_now = {(r["country"], r["listed"]): r["name"] for r in table(overlay)}
    members: dict[tuple[str, str, str], list[City]] = defaultdict(list)
    with listed.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            if line["admin2"] and line["cc"] != "US":
                town = {"latitude": float(line["lat"]), "longitude": float(line["lon"])}
                members[line["cc"], line["admin1"], line["admin2"]].append(town)
    rows = []
    for (country, division, listed_name), within in sorted(members.items()):
        name = _ADMIN2_AFFIXES.sub("", listed_name).strip()
        if len(name) < LEAST_ALTERNATE or not LATIN.fullmatch(name):
            continue
        is_town = (country, fold(name)) in towns
        if is_town and country not in _SPOKEN_OF:
            continue
        admin1 = AFFIXES.sub("", division)
        place = (country, names_now.get((country, admin1), admin1))
        rows.append(_admin2(name, within, place, is_town=is_town))
    return rows


def _admin2(name: str, within: list[City], place: tuple[str, str], *, is_town: bool) -> Row:
    country, admin1 = place
    centre = mean_of(within)
    is_lone = country in _SPOKEN_OF and len(within) < FEW_TOWNS
    unit = "Province" if country in _PROVINCES else "District"
    said = _spoken(name, country, is_town=is_town)
    return Row(
        f"{name} {unit}" if is_town else name,
        centre.lat,
        centre.lon,
        Kind.DISTRICT,
        Basis.MEMBERS,
        PRIOR[Kind.DISTRICT],
        radius_m=max(centre.radius_m, FEW_TOWNS_M if is_lone else 0.0),
        country=country,
        admin1=admin1,
        own_names=said,
    )


def _spoken(name: str, country: str, *, is_town: bool) -> tuple[str, ...]:
    """The full names of a division beside its own, which is that of a town or is not."""
    if is_town:
        return (f"province of {name}",) if country in _PROVINCES else ()
    if country in WEST:
        return (f"{name} department",) if country == "FR" else ()
    return (f"{name} District", f"{name} Province")


@dataclass(frozen=True, slots=True)
class Seats:
    """The places by whose names the overlay says where a division lies."""

    by_name: dict[tuple[str, str], list[Row]]
    towns: frozenset[str]

    @classmethod
    def of(cls, cities: Iterable[Row], areas: Iterable[Row], more: Collection[str]) -> "Seats":
        """Of the *cities*, the greatest first, and then of the *areas*; *more* are names of other towns."""
        found: dict[tuple[str, str], list[Row]] = defaultdict(list)
        ordered = sorted(cities, key=lambda row: -row.importance)
        for row in (*ordered, *areas):
            for key in dict.fromkeys(fold(name) for name in (row.name, *row.own_names, *row.aliases)):
                found[row.country, key].append(row)
        return cls(found, frozenset(key for _, key in found) | frozenset(more))

    def seat(self, country: str, admin1: str, name: str) -> Centre:
        """Where the place of that name lies; one in *admin1*, where that is given.

        Raises:
            SystemExit: there is none.
        """
        for row in self.by_name.get((country, fold(name)), ()):
            if not admin1 or admin1 == row.admin1 or row.kind is Kind.AREA:
                reach = row.radius_m if row.kind is Kind.AREA else 0.0
                return Centre(row.lat, row.lon, reach, 0.0)
        raise SystemExit(f"districts.tsv: no place called {name} in {admin1 or country}")


def district_rows(overlay: Path, seats: Seats, listed: Iterable[Row], unfit: Collection[str]) -> list[Row]:
    """The divisions of the overlay, without those that *listed* has.

    One goes by its bare name only where no place of *seats* does, and where it is none of *unfit* (folded).
    """
    known: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in listed:
        for name in (row.name, *row.own_names):
            known[row.country, fold(name)].append(row)
    rows = []
    for record in table(overlay):
        for said in names(record["names"]):
            row = _division(record, said, seats, unfit)
            others = known[row.country, fold(row.name)]
            if not any(apart_m((row.lat, row.lon), (o.lat, o.lon)) < SAME_M for o in others):
                rows.append(row)
                known[row.country, fold(row.name)].append(row)
    return rows


def _division(record: dict[str, str], said: str, seats: Seats, unfit: Collection[str]) -> Row:
    """One division, said as Name, Name@Seat or Name@lat,lon, with =Alias behind the name for each other one.

    One with ! before it goes by its full name alone.
    """
    called, _, at = said.removeprefix("!").partition("@")
    name, *others = called.split("=")
    country, admin1 = record["country"], record["admin1"]
    if at[:1].isdigit() or at[:1] == "-":
        lat, lon = map(float, at.split(","))
        centre = Centre(lat, lon, 0.0, 0.0)
    else:
        centre = seats.seat(country, admin1, at or name)
    units: Sequence[str] = record["units"].split("|")
    full = [f"{each} {unit}" for each in (name, *others) for unit in units]
    fit = [each for each in (name, *others) if len(each) >= LEAST_LETTERS and fold(each) not in unfit]
    bare = [each for each in fit if fold(each) not in seats.towns and not said.startswith("!")]
    return Row(
        f"{name} {units[0].title()}",
        centre.lat,
        centre.lon,
        Kind.DISTRICT,
        Basis.CURATED,
        PRIOR[Kind.DISTRICT],
        radius_m=centre.radius_m or float(record["radius_km"]) * 1000,
        country=country,
        admin1=admin1,
        own_names=(*full, *bare),
    )
