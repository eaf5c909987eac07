"""Aerodromes of the airport list, and the towns that only it knows."""

import csv
import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from gazetteer.rows import PRIOR, SITE_M, Row, keys, names, table
from viewer.geo.entry import Basis, Kind
from viewer.geo.names import fold

TOWN_M = 10_000  # a town lies as far as this from its aerodrome
TOWN_PRIOR = 0.30  # of a town of a thousand people
LEAST_LETTERS = 4
_INTERNATIONAL = re.compile(r"\bInternational\b|\bIntl\b")
_NAVAL = re.compile(r"\bNaval (Air|Station|Base|Air Station)|\bNAS\b|\bCoast Guard\b|\bNaval Air Base\b")
_AIR_BASE = re.compile(
    r"\bAir ?[Bb]ase|\bAFB\b|\bRAF\b|\bRAAF\b|\bRNZAF\b|\bCFB\b|\bAir (?:Force )?Station\b"
    r"|\bArmy Air ?[Ff]ield\b|\bMilitary Air(?:port|field)\b"
)
_BASE_WORDS = re.compile(
    r"\b(?:Air ?[Bb]ase|Air Force(?: Base| Station)?|AFB|RAF|RAAF|RNZAF|CFB|Base|Air Station"
    r"|Military Air(?:port|field)|Airport|Airfield|North|South|East|West|New|Old)\b"
)
_SMALL = re.compile(r"\b(?:Heliport|Seaplane|Private|Ranch|Farm|Station|Mine|Camp|Hospital)\b")
_REPEATED = re.compile(r"\b(International|Airport) \1\b")
_NAME = re.compile(r"[A-ZÀ-ÞĀ-Ž][\w'’. -]+")
_NAMED_AFTER_PEOPLE = frozenset("US CA BR AR CL CO PE MX BO EC VE PY UY PK IE".split())


def airport_rows(listed: Path, overlay: Path, facilities: Iterable[Row]) -> list[Row]:
    """Aerodromes with airline service or of the military, without those that *facilities* have.

    Those of the *overlay* also have the names it gives them, and lie where it says that they do.
    """
    said = {r["code"]: r for r in table(overlay)}
    taken = {fold(name) for row in facilities for name in (row.name, *row.own_names)}
    with listed.open(encoding="utf-8", newline="") as file:
        lines = [(line, _airport_kind(line)) for line in csv.DictReader(file)]
    cities = _only_of_city(line for line, kind in lines if kind is Kind.AIRPORT)
    rows = (_airport(line, kind, cities) for line, kind in lines if kind)
    kept = [row for row in rows if fold(row.name) not in taken]
    named = [_as_said(row, said[row.code], taken) if row.code in said else row for row in kept]
    own = {fold(name) for row in named for name in (row.name, *row.own_names)} | taken
    return [replace(row, aliases=tuple(n for n in row.aliases if fold(n) not in own)) for row in named]


def _city(line: Mapping[str, str]) -> str:
    return re.split(r"[/,(-]", line["city"])[0].strip()


def _only_of_city(lines: Iterable[Mapping[str, str]]) -> dict[str, str]:
    """The city of each airport that is its only one, or its only international one, by ICAO code."""
    by_city: dict[tuple[str, str], list[Mapping[str, str]]] = {}
    for line in lines:
        if line["iata"] and _NAME.fullmatch(_city(line)):
            by_city.setdefault((line["country"], fold(_city(line))), []).append(line)
    found = {}
    for served in by_city.values():
        great = [line for line in served if _INTERNATIONAL.search(line["name"])]
        one = served if len(served) == 1 else great
        if len(one) == 1:
            found[one[0]["icao"]] = _city(one[0])
    return found


def _as_said(row: Row, record: Mapping[str, str], taken: Collection[str]) -> Row:
    others = (name for name in names(record["aliases"]) if fold(name) not in taken)
    named = replace(row, own_names=(*row.own_names, *others))
    if not record["lat"]:
        return named
    return replace(named, lat=float(record["lat"]), lon=float(record["lon"]), basis=Basis.CORRECTED)


def _airport_kind(line: Mapping[str, str]) -> Kind | None:
    name = line["name"]
    if _NAVAL.search(name):
        return Kind.NAVAL_BASE
    if _AIR_BASE.search(name):
        return Kind.AIR_BASE
    served = line["iata"] and not _SMALL.search(name) and "Airport" in name
    return Kind.AIRPORT if served or _INTERNATIONAL.search(name) else None


def _airport(line: Mapping[str, str], kind: Kind, cities: Mapping[str, str]) -> Row:
    name = _REPEATED.sub(r"\1", line["name"].split(" / ")[-1])
    name = name.replace("AFB", "Air Force Base").replace("Airbase", "Air Base")
    parts = tuple(part.strip() for part in re.split(r"/|\(", name.replace(")", "")) if len(part.split()) > 1)
    is_major = kind is not Kind.AIRPORT or _INTERNATIONAL.search(name)
    return Row(
        name,
        float(line["lat"]),
        float(line["lon"]),
        kind,
        Basis.AIRPORTS,
        PRIOR[kind] - (0.02 if is_major else 0.10),
        radius_m=SITE_M,
        country=line["country"],
        code=line["iata"] or line["icao"],
        own_names=(name.replace(" International Airport", " Airport"), *parts),
        aliases=(f"{city} airport",) if (city := cities.get(line["icao"], "")) else (),
    )


def with_short_names(rows: Iterable[Row], others: Iterable[Row], people: Collection[str]) -> list[Row]:
    """The aerodromes, military ones also under the name of their place where no other place has it.

    Not in countries that call their bases after people, nor where it is the name of *people*.
    """
    taken = keys(others) | set(people)
    return [_with_short(row, taken) for row in rows]


def _with_short(row: Row, taken: set[str]) -> Row:
    if row.kind is not Kind.AIR_BASE or row.country in _NAMED_AFTER_PEOPLE:
        return row
    bare = re.sub(r"\([^)]*\)|\d", " ", row.name)
    words = [part.strip(" -/") for part in _BASE_WORDS.split(bare)]
    short = tuple(
        word
        for part in words
        for word in re.split(r"[-/]| {2,}", part)
        if len(word) >= LEAST_LETTERS and _NAME.fullmatch(word) and fold(word) not in taken
    )
    return replace(row, own_names=(*row.own_names, *short)) if short else row


def served_towns(listed: Path, others: Iterable[Row], people: Collection[str]) -> list[Row]:
    """The towns after which an aerodrome is called and which are not among *others*, where it stands.

    What is also the name of *people* is left out.
    """
    known = {(row.country, fold(name)) for row in others for name in (row.name, *row.own_names, *row.aliases)}
    rows: dict[tuple[str, str], Row] = {}
    with listed.open(encoding="utf-8", newline="") as file:
        for line in csv.DictReader(file):
            town = line["city"].strip()
            key = fold(town)
            named = line["iata"] and _NAME.fullmatch(town) and fold(line["name"]).startswith(f"{key} ")
            if (
                named
                and len(key) >= LEAST_LETTERS
                and (line["country"], key) not in known
                and key not in people
            ):
                rows.setdefault((line["country"], key), _town(town, line))
    return list(rows.values())


def towns(listed: Path) -> set[str]:
    """The folded names of all towns that the list says an aerodrome is at."""
    with listed.open(encoding="utf-8", newline="") as file:
        return {fold(line["city"]) for line in csv.DictReader(file) if line["iata"]}


def _town(name: str, line: Mapping[str, str]) -> Row:
    return Row(
        name,
        float(line["lat"]),
        float(line["lon"]),
        Kind.CITY,
        Basis.AIRPORTS,
        TOWN_PRIOR,
        radius_m=TOWN_M,
        country=line["country"],
    )
