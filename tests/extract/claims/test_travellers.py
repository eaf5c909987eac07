"""Distances of ways that are gone, of "its distance from", and of what waits within a day of a port."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "Planes came back to Ushuaia. A leaflet handed to passengers gave its distance from Punta Arenas"
            " as more than 600 km.",
            {"Ushuaia", "Punta Arenas"},
            False,
        ),
        (
            "Ferries came back to Split. A guide puts its distance from Dubrovnik at 165 km.",
            {"Split", "Dubrovnik"},
            True,
        ),
        (
            "More than 800 people have fled to Salta. Doctors were flown the 1,280 km from Buenos Aires"
            " to the city.",
            {"Buenos Aires", "Salta"},
            True,
        ),
        (
            "Men were held at Puno on Monday. Police in Cusco put the town under 100 km from their own city.",
            {"Puno", "Cusco"},
            False,
        ),
        (
            "Brazil and Paraguay agreed on a price for the power of Itaipu. The dam and Curitiba, which takes"
            " much of it, are 540 km apart.",
            {"Itaipu", "Curitiba"},
            True,
        ),
        (
            "First prisoners flown to Cuba base\n\nThey were flown to Guantánamo Bay from Texas on Tuesday."
            " The naval base is less than 60 miles from Santiago de Cuba.",
            {"Guantánamo Bay", "Santiago de Cuba"},
            True,
        ),
    ],
)  # fmt: skip
def test_the_two_ends_are_those_told(reading_of: Read, text: str, ends: set[str], holds: bool) -> None:
    (claim,) = reading_of(text, "2025-11-20").claims
    assert ({claim.start.name, claim.to.name}, claim.holds) == (ends, holds)


def test_what_waits_within_a_day_of_a_port_is_a_claim_that_cannot_be_told(reading_of: Read) -> None:
    (claim,) = reading_of("An Indian frigate waits within a day’s sail of Bosaso.", "2025-11-20").claims
    assert (claim.to.name, claim.holds) == ("Bosaso", None)


def test_it_in_a_turn_of_a_sentence_is_the_place_that_opens_it(reading_of: Read) -> None:
    text = (
        "Forécariah is under 60 miles from Conakry. Kankan is farther, although a map puts it less than"
        " 200 miles from Conakry."
    )
    _, claim = reading_of(text, "2025-11-20").claims
    assert (claim.start.name, claim.to.name, claim.holds) == ("Kankan", "Conakry", False)


def test_a_way_that_is_gone_has_its_two_ends_for_places(reading_of: Read) -> None:
    text = "Doctors were flown the 150 km from Hodeidah to Sanaa on Friday."
    (event,) = reading_of(text, "2025-11-20").events
    assert {place.name for place in event.where} == {"Hodeidah", "Sanaa"}
