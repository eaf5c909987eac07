"""Figures told in a row, sisters, asked and answered distances, and the coasts of seas."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Bonn and Trier are 70 km and 95 km from Koblenz respectively.",
            [("Bonn", "Koblenz", 70.0), ("Trier", "Koblenz", 95.0)],
        ),
        (
            "Koblenz is 54 km and 95 km from Bonn and Trier respectively.",
            [("Koblenz", "Bonn", 54.0), ("Koblenz", "Trier", 95.0)],
        ),
    ],
)
def test_figures_in_a_row_are_each_of_one_place(
    reading_of: Read, text: str, ends: list[tuple[str, str, float]]
) -> None:
    assert [(c.start.name, c.to.name, c.value) for c in reading_of(text).claims] == ends


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Ships wait at Galati. The Danube port and its old sister, Braila, are some 20 km apart.",
            ("Galati", "Braila"),
        ),
        ("A fire burnt at Ostrava. How far is it from Katowice? About 75 km.", ("Ostrava", "Katowice")),
        (
            "A fire burnt at Sumgait. The refinery on the Caspian lies some 30 km from Baku.",
            ("Sumgait", "Baku"),
        ),
        ("Lomé overtook Tema. Cotonou is 150 miles from its Togolese rival.", ("Cotonou", "Lomé")),
        (
            "Oulu is 90 km from Kemi. Rauma, with its old houses, 80 km from Turku, is shut.",
            ("Rauma", "Turku"),
        ),
        (
            "A bridge is shut at Vidin. Across the Danube, 5 km to the north-east, lies Calafat.",
            ("Vidin", "Calafat"),
        ),
        ("A tank leaked at Sullom Voe. Lerwick is 38 km from the tank farm.", ("Sullom", "Lerwick")),
        ("Four navies met off Souda Bay. The base is some 10 km from Chania.", ("off", "Chania")),
        ("Bonn is 30 km from Koblenz, and Trier itself 95 km from Koblenz.", ("Trier", "Koblenz")),
        ("Guam gets a radar. Manila is within 1,000 miles of the island.", ("Manila", "Guam")),
        (
            "Coal terminal burns\n\nThe coal terminal at Oulu is alight. Kemi is 90 km from the terminal.",
            ("Kemi", "Oulu"),
        ),
        (
            "Naval base to grow\n\nThe base in Gdynia will grow. Sopot is 9 km from the base.",
            ("Sopot", "Gdynia"),
        ),
        ("Bonn is 30 km from Koblenz, Trier some 95 km, and Mainz less than 80 km.", ("Mainz", "Koblenz")),
        ("Kandy, in a valley some 95 km from Colombo, was the last royal seat.", ("Kandy", "Colombo")),
        ("Its nearest rival on salt water, Montreal, is 2,000 km from Churchill.", ("Montreal", "Churchill")),
        ("Where is it? How far is Ponce from San Juan? Less than 50 miles.", ("Ponce", "San")),
        ("Lódz, where the accused lives, is under 130 km from Warsaw.", ("Lódz", "Warsaw")),
        (
            "Spain has fenced in Melilla. Nador is 14 km from the enclave’s port; Fez is calm.",
            ("Nador", "Melilla"),
        ),
        ("Bonn is larger than Trier: the former is some 54 km from Koblenz.", ("Bonn", "Koblenz")),
        ("So has Aachen, on the other bank, which lies less than 40 miles from Liège.", ("Aachen", "Liège")),
        ("Ships wait at Oulu. Nearly 90 km of open coast separate the port from Kemi.", ("Oulu", "Kemi")),
        (
            "Halfway between Perth and Adelaide, Eucla has 40 people. It is 1,230 km from Perth.",
            ("Eucla", "Perth"),
        ),
        ("Anna flew from Split, whose port is under 10 km from Solin.", ("Split", "Solin")),
        ("Liepāja sold its dock. Klaipėda is some 90 km from the Latvian one.", ("Klaipėda", "Liepāja")),
        ("Ringhals is old, as is Forsmark: that plant is 67 km from Uppsala.", ("Forsmark", "Uppsala")),
        ("Ships call at Lombrum, 11 km from the island’s main town, Lorengau.", ("Lombrum", "Lorengau")),
        (
            "Ferries link Merak and Bakauheni. The ferry ports are within 30 km of each other.",
            ("Merak", "Bakauheni"),
        ),
        ("Apatity, in Russia, is 160 km from Murmansk.", ("Apatity", "Murmansk")),
        (
            "A bomb went off in Ostrava. It hit a court in the town, just 75 km from Katowice.",
            ("Ostrava", "Katowice"),
        ),
        ("Lyon, on the slow river, 95 km from Grenoble, is calm.", ("Lyon", "Grenoble")),
        (
            "A jet is in Goose Bay, 800 miles (1,280 km) from Montreal. The airport is 630 km from Gander.",
            ("Goose", "Gander"),
        ),
        ("Fire at Ostrava. In fact it is some 75 km from Katowice.", ("Ostrava", "Katowice")),
    ],
)
def test_what_is_only_pointed_to_is_measured(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    claim = reading_of(text).claims[-1]
    assert {claim.start.name.split()[0], claim.to.name.split()[0]} == set(ends)


@pytest.mark.parametrize(
    "text",
    [
        "A fire burnt in Quimper. The town is 15 km from the Breton coast, and the mayor of Brest came.",
        "Odnopol, a farm between Perth and Adelaide, is sold. It is 600 km from Perth.",
        "Zhytomyr lay 40 km behind the front, and 15 km beyond the river.",
        "The tug was drifting 6 miles from Haifa.",
        "The new line is within 5 km of Sumy.",
        "A fire burnt at Sumgait. The mine in Zambia is 30 km from Baku.",
        "Typhoon passes Tinian. The typhoon passed 30 miles south of Tinian on Saturday.",
        "A stage fell on the steppe, some 250 km downrange of the pad.",
        "The Zarqumi mine near Herat shut. It is 120 km from Mashhad.",
        "Workers at a quarry north of Lyon walked out. The quarry is 30 km from Paris.",
        "A man was held at Dolna Krivica, a ministry in Sofia said. The village is 80 km from Plovdiv.",
        "Odnopol, south of Malakal, was shelled. It lies less than 300 km from Juba.",
        "A wind farm 40 km off Jutland is to be served from Esbjerg. The turbines are 100 km from Aalborg.",
        "A plane out of Oulu is lost. The search area is 300 km from Turku.",
        "She opened a clinic in a village 30 km from Abéché. She was born in Mongo. The village is near. "
        "The village is 300 km from Bongor.",
        "The missile left a site near Semnan. Tehran was told. The launch pad lies 50 km from Semnan.",
        "A balloon fell near Kaunas. Its makers said that it was 20 km from Minsk when the gas ran out.",
        "A tanker drifted past Ceuta. It was 9 km from Tangier.",
        "His warehouse is 20 km from Vienna.",
        "A smelter that a firm may build 6 km from Strumica is hated. The plant is 90 km from Bitola.",
        "A ferry from Oulu caught fire. It was 30 miles from port.",
        "A hill near Narsaq holds ore. The hill is 8 km from the town.",
        "Zacatecas, a mining state, is 500 km from Tampico.",
        "Granada, a province of olive groves, is 300 km from Huelva.",
        "The Astra is bound from Sikka to Durban, some 550 nautical miles south of Eyl.",
        "Ferries serve Saint-Pierre and Fortune, in Newfoundland. Montreal is 900 km from the islands.",
        "Rebels shelled Goma from a hill 5 km away.",
        "Pilots trained at a strip 9 km from Niamey.",
        "Its eye is 200 miles from Ponce.",
        "The prison outside Cali is shut. The old one stood 25 km from Buenaventura.",
        "Melut wants the oil. The field is 40 km from the river.",
        "A minister was in Gdynia when drones crossed the border, 700 km away.",
        "Isabela, the capital of Basilan, is less than 40 km from Zamboanga.",
        "The car was stolen in Waco, 2 miles from where it was left in Dallas.",
        "He was held off U.S. 79, approximately 2 miles east of Waco.",
        "The car bombs went off 700 km from each other.",
        "Hibkub (Arabic: hbkb) is a village in northern Iraq, located 8 km northwest of Baquba.",
        "Tabqa was calm. In Iraq 20 people died at Mosul. The town is 380 km from Erbil.",
        "The forts are within 300 metres of each other.",
        "The market will move to a field 8 km outside Garissa.",
    ],
)
def test_what_no_list_knows_is_no_place_named_after_it(reading_of: Read, text: str) -> None:
    claims = reading_of(text).claims
    assert claims
    assert all(claim.holds is None for claim in claims)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        ("Ankara is about 190 km from the Black Sea coast.", True),
        ("Marrakesh is less than 60 km from the Atlantic coast.", False),
        ("Riyadh is less than 100 km from the Gulf coast.", None),
    ],
)
def test_the_coast_of_a_sea_is_that_of_the_country_told_of(
    reading_of: Read, text: str, holds: bool | None
) -> None:
    assert reading_of(text).claims[0].holds is holds


def test_a_border_at_the_end_of_a_list_counts_from_where_the_first_does(reading_of: Read) -> None:
    claims = reading_of(
        "Zinder is about 740 km from Niamey, Maradi 540 km and the Benin border some 250 km."
    ).claims
    assert [claim.value for claim in claims] == [740.0, 540.0, 250.0]
    assert claims[-1].start.is_placed


def test_both_of_two_towns_are_measured_each_to_its_own_point_of_a_border(reading_of: Read) -> None:
    text = "Lauterbourg and Wissembourg are 18 km apart. Both are within 10 km of the German border."
    claims = reading_of(text).claims[-2:]
    assert [claim.holds for claim in claims] == [True, True]
    assert claims[0].to.lon != claims[1].to.lon


def test_an_aside_on_the_first_yardstick_does_not_take_the_second(reading_of: Read) -> None:
    text = "Oradea is 130 km from Cluj, where many study, and some 60 km from Debrecen."
    assert [claim.start.name for claim in reading_of(text).claims] == ["Oradea", "Oradea"]


def test_a_way_by_the_railway_is_no_straight_line(reading_of: Read) -> None:
    claim = reading_of("Brig is 90 km by the old railway from Bern.").claims[0]
    assert claim.holds is None


def test_two_subjects_of_one_figure_are_each_measured(reading_of: Read) -> None:
    claims = reading_of("Bonn and Trier are within 100 km of Koblenz.").claims
    assert [(c.start.name, c.to.name, c.holds) for c in claims] == [
        ("Bonn", "Koblenz", True),
        ("Trier", "Koblenz", True),
    ]


def test_no_nearer_than_is_a_least_distance(reading_of: Read) -> None:
    assert reading_of("Trier lies no nearer than 60 km to Koblenz.").claims[0].holds is True


@pytest.mark.parametrize(
    "text",
    [
        "She speaks for the 180 miles of the trail in Kentucky.",
        "Crews paved the last 20 km of the road to Suva.",
        "The Neches meanders over 400 miles from Tyler to Beaumont.",
    ],
)
def test_how_long_a_road_or_river_is_tells_no_distance(reading_of: Read, text: str) -> None:
    assert reading_of(text).claims == ()


def test_what_a_preposition_puts_before_a_comma_is_what_is_so_far_away(reading_of: Read) -> None:
    text = "Sumy is 300 km from Kyiv. The town is within range of the nearest hostile camp, about 15 km away."
    claim = reading_of(text).claims[-1]
    assert (claim.start.name, claim.holds) == ("the nearest hostile camp", None)
