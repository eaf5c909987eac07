"""Distances that are denied, and the capital that a distance is counted from."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "comparator", "holds"),
    [
        ("Suva is not within 300 km of Nadi.", ">", False),
        ("Lautoka does not lie within 50 km of Suva.", ">", True),
        ("Lautoka isn’t within 50 km of Suva.", ">", True),
        ("Lautoka is no closer than 200 km to Suva.", ">=", False),
        ("Lautoka is not less than 50 km from Suva.", ">=", True),
        ("Lautoka lies within 50 km of Suva.", "<=", False),
    ],
)
def test_a_distance_that_is_denied_is_turned_round(
    reading_of: Read, text: str, comparator: str, holds: bool
) -> None:
    claim = reading_of(text, "2026-02-14").claims[0]
    assert (claim.comparator.value, claim.holds) == (comparator, holds)


def test_the_capital_is_that_of_the_one_country_whose_places_are_named(reading_of: Read) -> None:
    text = "Sri Lanka leased out the port of Hambantota. The port is more than 120 km from the capital."
    claim = reading_of(text, "2026-02-14").claims[0]
    assert (claim.to.name, claim.holds) == ("Colombo", True)


def test_where_two_countries_are_named_nobody_can_tell_whose_capital_is_meant(reading_of: Read) -> None:
    text = "Peru and Chile trade. The port of Chancay is 70 km north of the capital."
    assert reading_of(text, "2026-02-14").claims[0].holds is None
