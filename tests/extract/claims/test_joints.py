"""Distances whose two ends a verb, a clause or a water stands between."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        ("A guide says that only 150 km lie between Buenaventura and Bogotá.", "Buenav", "Bogot", False),
        ("Uvira is across the lake from Bujumbura, and 25 km separates them.", "Uvira", "Bujum", True),
        ("Aleppo is calm. A leaflet says that 400 km separate it from Damascus.", "Aleppo", "Damasc", False),
        ("Colón and Panama City stand at the ends of the canal, under 70 km apart.", "Col", "Panama", True),
        (
            "Aktau and Baku lie across the Caspian; a flyer has them under 90 miles apart.",
            "Aktau",
            "Baku",
            False,
        ),
    ],
)
def test_two_places_may_stand_apart_in_many_words(
    reading_of: Read, text: str, start: str, to: str, holds: bool
) -> None:
    (claim,) = reading_of(text).claims

    check_ends(claim, start, to, holds=holds)


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Genoa is within 100 miles of Turin, and Nice about 160 km from Genoa.", "Nice"),
        ("Pisa is 145 km from Genoa, and Savona’s harbour less than 50 km from Genoa.", "Savona"),
        ("Neither Zadar nor Split is more than 150 km from Šibenik.", "Split"),
    ],
)
def test_a_place_whose_name_is_a_word_or_owns_a_harbour_is_measured(
    reading_of: Read, text: str, start: str
) -> None:
    claim = reading_of(text).claims[-1]

    assert claim.start.name.startswith(start)
    assert claim.holds is True


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        ("From Rabaul, the old capital, it is about 800 km to Port Moresby.", "Rabaul", "Moresby", True),
        ("From the quay at Tarifa the town of Ceuta is only 10 km away.", "Ceuta", "Tarifa", False),
        (
            "At 3,000 km from Moscow, the city of Omsk is far from any front, he says.",
            "Omsk",
            "Moscow",
            False,
        ),
        (
            "A guide in use in Pokhara has Everest “more than 400 km from Kathmandu”.",
            "Everest",
            "Kath",
            False,
        ),
        (
            "A guide puts Luleå, at the other end of the line, within 90 km of Kiruna.",
            "Luleå",
            "Kiruna",
            False,
        ),
        ("The volcano, Hunga Tonga–Hunga Ha’apai, is 65 km from Nuku’alofa.", "Hunga", "Nuku", True),
        ("She is bound for Constanța, some 300 km south-west of Odesa.", "Constan", "Odesa", True),
    ],
)
def test_what_is_measured_is_found_behind_what_is_told_of_it(
    reading_of: Read, text: str, start: str, to: str, holds: bool
) -> None:
    claim = reading_of(text).claims[-1]

    check_ends(claim, start, to, holds=holds)


def test_a_ship_may_be_so_far_from_a_place_and_not_the_port_it_is_bound_for(reading_of: Read) -> None:
    (claim,) = reading_of("The Astra is bound for Durban, some 550 nautical miles south of Eyl.").claims

    assert claim.holds is None


def test_a_river_between_is_not_what_is_measured(reading_of: Read) -> None:
    text = "Calafat is calm. The town faces Vidin across the Danube, less than 10 miles away."

    (claim,) = reading_of(text).claims

    check_ends(claim, "Vidin", "Calafat", holds=True)


@pytest.mark.parametrize(
    ("text", "holds"),
    [
        (
            "A refinery outside Volgograd burned. A blog puts the refinery less than 200 km from Moscow.",
            False,
        ),
        ("A mill near Turku burned. A blog has the mill 900 km from Vaasa.", False),
        ("A mill near Turku burned. A blog has the mill 30 km from Turku.", None),
        ("A mill near Turku and a mill near Pori burned. A blog has the mill 900 km from Vaasa.", None),
    ],
)
def test_works_near_a_town_lie_somewhere_about_it(reading_of: Read, text: str, holds: bool | None) -> None:
    (claim,) = reading_of(text).claims

    assert claim.holds is holds


def test_who_goes_from_one_town_to_another_measures_from_there(reading_of: Read) -> None:
    text = (
        "Mykolaiv is quiet\n\nMykolaiv slept well. "
        "The wounded were driven from Kherson to Odesa, less than 160 km to the west."
    )

    claim = reading_of(text).claims[-1]

    check_ends(claim, "Odesa", "Kherson", holds=True)


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        ("A map in Tromsø shows Hammerfest as only 100 km from the town.", "Hammerfest", "Tromsø", False),
        ("Rain fell at Almaty. Ore is bound for Aktau, under 900 km to the west.", "Aktau", "Almaty", False),
        ("A pier opened at Jask. The Omani coast is less than 200 km from it.", "Omani coast", "Jask", True),
        (
            "They moved from Pisa to Lucca. It is less than 20 miles from there to Florence.",
            "Flor",
            "Lucca",
            False,
        ),
        ("Sana’a is farther from Aden than many think: about 300 km.", "Sana", "Aden", True),
        (
            "Feodosia is calm. The port is about 100 km from Kerch, and Sevastopol some 150 km to its west.",
            "Sevastopol",
            "Feodosia",
            True,
        ),
    ],
)
def test_a_distance_is_counted_from_what_its_words_say(
    reading_of: Read, text: str, start: str, to: str, holds: bool | None
) -> None:
    claim = reading_of(text).claims[-1]

    check_ends(claim, start, to, holds=holds)


@pytest.mark.parametrize(
    "text",
    [
        "The destroyer Sheffield, 80 miles from Lyme Regis, burned.",
        "The wreck of the Moskva, 80 nautical miles south of Odesa, was filmed.",
        "The Lisbon, 30 km from Faro, has a fire under control.",
    ],
)
def test_a_ship_that_bears_the_name_of_a_town_lies_nowhere(reading_of: Read, text: str) -> None:
    (claim,) = reading_of(text).claims

    assert claim.holds is None


def test_the_capital_is_no_ship(reading_of: Read) -> None:
    text = (
        "Soldiers from Chad left Birao, in the Central African Republic. "
        "A map has Birao under 600 km from the capital."
    )

    claim = reading_of(text).claims[-1]

    check_ends(claim, "Birao", "Bangui", holds=False)
