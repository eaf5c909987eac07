"""Measures before their noun, "there" beside yardsticks, the town just named, the capital in an aside."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        ("The 110-nautical-mile route between Barcelona and Palma is busy.", ("Barcelona", "Palma"), True),
        ("A hop across the 40-mile strait between Bari and Durrës is short.", ("Bari", "Durrës"), False),
        ("A 300-km road between Nampula and Pemba was washed out.", ("Nampula", "Pemba"), None),
        ("The 300 km gravel road from Nampula to Pemba was washed out.", ("Nampula", "Pemba"), None),
        ("The 200-km line linking Nampula and Pemba was washed out.", ("Nampula", "Pemba"), False),
        ("Pori lies 12 nautical-miles from Rauma.", ("Pori", "Rauma"), False),
    ],
)
def test_a_measure_before_a_way_or_strait_is_told_of_its_ends(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims
    check_ends(claim, *ends, holds=holds)


@pytest.mark.parametrize(
    "text",
    [
        "He took a 20-km walk from Rota to Cádiz.",
        "A 300-km road was washed out.",
        "Thousands lined the 3-mile route from his home to the church.",
    ],
)
def test_what_somebody_walked_and_a_road_without_ends_are_none(reading_of: Read, text: str) -> None:
    assert reading_of(text).claims == ()


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "Tripoli, in Lebanon, lies 40 miles from Beirut. The quay there is over 500 km from Larnaca.",
            ("Tripoli", "Larnaca"),
            False,
        ),
        (
            "The mine in Mongolia is 550 km from Ulaanbaatar. Lines run from Dalanzadgad; a leaflet says the "
            "town is within 250 km of Beijing.",
            ("Dalanzadgad", "Beijing"),
            False,
        ),
        (
            "A plant in Valencia, Venezuela, closed. Managers flew in from the capital, 130 km to the east.",
            ("Caracas", "Valencia"),
            True,
        ),
    ],
)
def test_what_is_pointed_to_is_no_yardstick(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    check_ends(reading_of(text).claims[-1], *ends, holds=holds)


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "At a distance of under 100 km from Bari, the mayor argued, Durrës grew.",
            ("Durrës", "Bari"),
            False,
        ),
        ("Twenty miles is all that divides Batumi from Poti.", ("Batumi", "Poti"), False),
        ("Eighty miles is all that lies between Batumi and Poti.", ("Batumi", "Poti"), False),
        (
            "Gold goes from Takoradi to Accra. The distance between them, some 115 miles according to the"
            " board, is not great.",
            ("Takoradi", "Accra"),
            True,
        ),
    ],
)
def test_how_far_two_places_are_apart_is_told_in_a_roundabout_way(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims
    check_ends(claim, *ends, holds=holds)
