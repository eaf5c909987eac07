"""Distances between two places told of before, or each told in its own way."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "With the airport in Montevideo closed, letters come by ferry from Buenos Aires. A"
            " website gives the"
            " gap between the two capitals as less than 40 miles.",
            ("Montevideo", "Buenos Aires"),
            False,
        ),
        (
            "Flights to Nuuk began on Thursday, and Kangerlussuaq, some 320 km further north, will"
            " lose most.",
            ("Kangerlussuaq", "Nuuk"),
            True,
        ),
        ("A leaflet called it a 100-km journey from Lima to Cusco.", ("Lima", "Cusco"), False),
        (
            "Land is scarce in Monaco, so a firm builds in Menton. Only 8 km lie between Menton and"
            " the city-state.",
            ("Menton", "Monaco"),
            True,
        ),
        (
            "Rebels overran Palma and ships went to Pemba. The two towns are about 240 km apart; a"
            " broadcaster had"
            " said less than 60 miles.",
            ("Palma", "Pemba"),
            False,
        ),
        (
            "Iraq plans a gas link from Basra to Kuwait City. “We are fewer than 40 miles from each"
            " other,” a member"
            " of a council told reporters.",
            ("Basra", "Kuwait City"),
            False,
        ),
        (
            "India is to run a quay at Chabahar. The Iranian port and Gwadar, its rival in Pakistan,"
            " are barely"
            " 170 km apart.",
            ("Chabahar", "Gwadar"),
            True,
        ),
        (
            "The first convoy after the loss of the Ever Given left Suez on Monday and reached Port"
            " Said by dawn."
            " About 90 miles divide the two cities.",
            ("Suez", "Port Said"),
            True,
        ),
    ],
)
def test_a_distance_is_between_the_two_that_the_text_has_told_of(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name.removesuffix(" quay"), claim.to.name, claim.holds) == (*ends, holds)
