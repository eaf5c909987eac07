"""What sorts of places the gazetteer that ships knows, beyond towns and countries."""

import pytest

from viewer.geo.entry import Kind
from viewer.geo.gazetteer import Gazetteer
from viewer.geo.geodesy import distance_m
from viewer.paths import resource


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return Gazetteer.open(resource("gazetteer.bin"))


@pytest.mark.parametrize(
    ("name", "kind", "country", "at"),
    [
        ("Formentera", Kind.ISLAND, "ES", (38.7, 1.45)),
        ("Hiiumaa", Kind.ISLAND, "EE", (58.9, 22.6)),
        ("Ghedi", Kind.CITY, "IT", (45.4, 10.27)),
        ("Kleine Brogel", Kind.AIR_BASE, "BE", (51.17, 5.47)),
        ("Uchinoura Space Center", Kind.SPACEPORT, "JP", (31.25, 131.08)),
        ("Rotuma", Kind.ISLAND, "FJ", (-12.5, 177.1)),
        ("Temelín", Kind.NUCLEAR, "CZ", (49.18, 14.38)),
        ("Guri Dam", Kind.DAM, "VE", (7.76, -63.0)),
        ("Beitbridge border post", Kind.CROSSING, "ZW", (-22.2, 30.0)),
        ("Nuuk Airport", Kind.AIRPORT, "GL", (64.19, -51.68)),
        ("Lake Ohrid", Kind.LAKE, None, (41.0, 20.7)),
        ("Connemara", Kind.AREA, "IE", (53.5, -9.8)),
        ("River Spree", Kind.RIVER, "DE", (52.2, 14.0)),
        ("Eiger", Kind.MOUNTAIN, "CH", (46.58, 8.0)),
        ("Malpensa", Kind.AIRPORT, "IT", (45.63, 8.73)),
        ("Khayelitsha", Kind.DISTRICT, "ZA", (-34.04, 18.68)),
        ("Sporades", Kind.ISLANDS, "GR", (39.2, 23.8)),
        ("Puttgarden", Kind.PORT, "DE", (54.5, 11.23)),
        ("Lubny district", Kind.DISTRICT, "UA", (50.02, 33.0)),
        ("Loralai District", Kind.DISTRICT, "PK", (30.37, 68.6)),
        ("Kibombo", Kind.CITY, "CD", (-3.9, 25.92)),
        ("Burtinle", Kind.CITY, "SO", (7.86, 48.08)),
        ("Free State", Kind.ADMIN1, "ZA", (-28.4, 27.0)),
        ("South Hamgyong", Kind.ADMIN1, "KP", (39.99, 127.9)),
        ("Dadaab", Kind.CAMP, "KE", (0.06, 40.31)),
        ("Kakuma refugee camp", Kind.CAMP, "KE", (3.72, 34.85)),
        ("Okavango", Kind.RIVER, None, (-18.0, 20.5)),
        ("Eddystone Lighthouse", Kind.BUILDING, "GB", (50.18, -4.27)),
        ("Baihetan", Kind.DAM, "CN", (27.22, 102.9)),
        ("Mount Ruapehu", Kind.VOLCANO, "NZ", (-39.28, 175.57)),
        ("Storskog", Kind.CROSSING, "NO", (69.65, 30.2)),
        ("Fort Hunter Liggett", Kind.BASE, "US", (35.98, -121.23)),
        ("Luke Air Force Base", Kind.AIR_BASE, "US", (33.54, -112.38)),
        ("HMAS Watson", Kind.NAVAL_BASE, "AU", (-33.84, 151.28)),
        ("Manatee gas field", Kind.ENERGY, "TT", (10.05, -60.45)),
        ("Arkansas Nuclear One", Kind.NUCLEAR, "US", (35.31, -93.23)),
        ("Greens Creek", Kind.MINE, "US", (58.08, -134.63)),
        ("Brussels Airport", Kind.AIRPORT, "BE", (50.9, 4.48)),
        ("Puerto Busch", Kind.PORT, "BO", (-20.06, -58.04)),
        ("Saltivskyi district", Kind.DISTRICT, "UA", (50.02, 36.33)),
        ("Darnytskyi district", Kind.DISTRICT, "UA", (50.4, 30.66)),
        ("Occidental Mindoro", Kind.DISTRICT, "PH", (12.9, 120.9)),
        ("Aceh Tamiang", Kind.DISTRICT, "ID", (4.23, 98.0)),
        ("Cilacap regency", Kind.DISTRICT, "ID", (-7.73, 109.0)),
        ("Gipuzkoa", Kind.DISTRICT, "ES", (43.15, -2.17)),
        ("Lublin Voivodeship", Kind.ADMIN1, "PL", (51.2, 22.8)),
        ("Warmia-Masuria", Kind.ADMIN1, "PL", (53.8, 20.7)),
        ("Qassim", Kind.ADMIN1, "SA", (26.1, 43.6)),
    ],
)
def test_a_place_of_each_sort_is_known_where_it_is(
    gazetteer: Gazetteer, name: str, kind: Kind, country: str | None, at: tuple[float, float]
) -> None:
    entry = next(e for e in gazetteer.lookup(name) if e.kind is kind)

    assert entry.country == country
    assert distance_m(entry.lat, entry.lon, *at) < 25_000


def test_an_island_reaches_as_far_as_its_outline(gazetteer: Gazetteer) -> None:
    (gozo,) = (e for e in gazetteer.lookup("Gozo") if e.kind is Kind.ISLAND)

    assert gozo.radius_m is not None
    assert 5_000 < gozo.radius_m < 12_000


@pytest.mark.parametrize(
    ("spelt", "country"),
    [
        ("Lashkargah", "AF"),
        ("Izmail", "UA"),
        ("Axum", "ET"),
        ("Qalqilya", "PS"),
        ("Otradny", "RU"),
        ("Znamianka Druha", "UA"),
        ("Manakha", "YE"),
        ("Zalingei", "SD"),
        ("Harwinton", "US"),
        ("al-Raqqa", "SY"),
    ],
)
def test_a_town_is_known_as_news_spell_it(gazetteer: Gazetteer, spelt: str, country: str) -> None:
    assert any(e.country == country and e.kind is Kind.CITY for e in gazetteer.lookup(spelt))


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Volkel airfield", "Volkel Air Base"),
        ("Cernavoda nuclear plant", "Cernavodă Nuclear Power Plant"),
        ("Talara oil refinery", "Talara refinery"),
    ],
)
def test_a_site_is_found_by_another_word_for_what_it_is(gazetteer: Gazetteer, said: str, name: str) -> None:
    assert gazetteer.lookup(said)[0].name == name


def test_a_district_called_like_its_town_leaves_the_bare_name_to_the_town(gazetteer: Gazetteer) -> None:
    assert gazetteer.lookup("Lubny")[0].kind is Kind.CITY
    assert gazetteer.lookup("Lubny district")[0].kind is Kind.DISTRICT


@pytest.mark.parametrize(
    ("port", "country", "at"),
    [
        ("Port of Joao Pessoa", "BR", (-7.1, -34.87)),  # listed as -7.07, which are minutes
        ("Port of Hel", "PL", (54.6, 18.8)),
        ("Port of Cienfuegos", "CU", (22.15, -80.45)),  # listed as 22.15, which are hundredths
    ],
)
def test_a_port_is_where_its_listed_position_means(
    gazetteer: Gazetteer, port: str, country: str, at: tuple[float, float]
) -> None:
    there = [e for e in gazetteer.lookup(port) if e.country == country]

    assert min(distance_m(e.lat, e.lon, *at) for e in there) < 6_000


def test_nearly_all_ports_lie_by_the_town_of_their_name(gazetteer: Gazetteer) -> None:
    apart = []
    for row in range(len(gazetteer)):
        port = gazetteer.at(row)
        if port.kind is Kind.PORT:
            towns = [
                (town.lat, town.lon)
                for town in gazetteer.lookup(port.name)
                if town.country == port.country and town.kind in (Kind.CITY, Kind.CAPITAL)
            ]
            apart += [min(distance_m(port.lat, port.lon, *at) for at in towns)] if towns else []

    assert len(apart) > 2000
    assert sum(metres > 15_000 for metres in apart) < 0.05 * len(apart)
