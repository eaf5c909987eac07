"""Airports called by their town, the town of one, and places known by what was done to them."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name", "latitude"),
    [
        ("Drones hit Windhoek’s airport on Monday.", "Windhoek’s airport", -22.48),
        ("Drones hit Hanoi airport on Monday.", "Hanoi airport", 21.22),
        ("The river flooded the runway of San Pedro Sula’s airport.", "San Pedro Sula’s airport", 15.45),
    ],
)
def test_the_airport_of_a_town_is_where_it_is(
    reading_of: Read, text: str, name: str, latitude: float
) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert event.where[0].name == name
    assert event.where[0].lat == pytest.approx(latitude, abs=0.02)


def test_the_city_is_that_of_the_airport_named_alone(reading_of: Read) -> None:
    text = "Jaffna’s airport will get a runway. A poster says that the city is just 120 km from Colombo."

    (claim,) = reading_of(text, "2025-11-20").claims

    assert claim.start.name == "Jaffna"


def test_the_flooded_airport_is_the_one_that_a_flood_was_told_of(reading_of: Read) -> None:
    text = (
        "The river flooded the runway of San Pedro Sula’s airport on Monday. Avianca sent 14 flights to "
        "Palmerola. Palmerola is some 55 km from Tegucigalpa. The flooded airport is less than 10 miles from "
        "the centre of San Pedro Sula."
    )

    claim = reading_of(text, "2025-11-20").claims[-1]

    assert claim.start.name == "San Pedro Sula’s airport"


def test_a_town_is_meant_rather_than_a_hamlet_of_its_name_near_the_others(reading_of: Read) -> None:
    text = "Adré is about 150 km east of Abéché. A leaflet puts Goz Beïda less than 120 km from Abéché."

    claim = reading_of(text, "2025-11-20").claims[-1]

    assert claim.start.lat == pytest.approx(12.2, abs=0.1)
