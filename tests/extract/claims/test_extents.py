"""Figures of kilometres that tell of a zone, a length or an amount, and of no distance between places."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "A pipeline of 450 km from the field carries the gas.",
        "Kites within 5 km of the airfield were banned.",
        "Villagers within 10 km of the volcano were evacuated.",
        "Yachts must keep 2 nautical miles from the platform.",
        "Both armies will pull back 15 km from the line.",
        "Crews laid 20 km of cable from Suva.",
        "The pilgrims covered 30 km from the shrine.",
    ],
)
def test_a_zone_a_length_or_an_amount_is_no_distance(reading_of: Read, text: str) -> None:
    assert reading_of(text).claims == ()


@pytest.mark.parametrize(
    "text",
    [
        "Flights to Oulu were banned. The city is within 200 km of Rovaniemi.",
        "The evacuated village of Grindavik lies within 60 km of Reykjavik.",
        "Bornholm, which is separated by 40 km of sound from Ystad, is calm.",
    ],
)
def test_a_place_beside_words_of_an_order_has_its_distance(reading_of: Read, text: str) -> None:
    assert len(reading_of(text).claims) == 1
