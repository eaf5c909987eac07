"""Ends of a distance that follow a day or a land: "a harbour at Ilo on Thursday, less than 150 km from"."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Peru’s president opened a harbour at Ilo on Thursday, less than 150 km from Tacna.",
            {"Ilo harbour", "Tacna"},
        ),
        ("A dam burst at Derna last week, some 250 km east of Benghazi.", {"Derna", "Benghazi"}),
        (
            "A survey ship docked at Galle, in southern Sri Lanka, which is within 150 km of Colombo.",
            {"Galle", "Colombo"},
        ),
        ("Two boats were seized at Tarifa in March, about 30 km from Tangier.", {"Tarifa", "Tangier"}),
    ],
)
def test_the_place_before_a_day_or_its_land_is_the_end(reading_of: Read, text: str, ends: set[str]) -> None:
    (claim,) = reading_of(text).claims

    assert {claim.start.name, claim.to.name} == ends
