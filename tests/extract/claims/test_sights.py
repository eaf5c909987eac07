"""Places that “the ruins”, “the city on the lake”, “the North’s capital” or a bare “the town” go back to."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "Guards at Persepolis are on strike. Few know that the ruins are less than 100 km from Shiraz.",
            {"Persepolis", "Shiraz"},
            True,
        ),
        (
            "Buses run to Palmyra again. The ruins are less than 40 km from Homs, a poster says.",
            {"Palmyra", "Homs"},
            False,
        ),
        (
            "Flights to Uluru are full. Few know that the monolith is more than 300 km from Alice Springs.",
            {"Uluru", "Alice Springs"},
            True,
        ),
        (
            "Lawyers in Springfield argued over trains to Chicago. The city on Lake Michigan "
            "is about 80 miles south of Milwaukee.",
            {"Chicago", "Milwaukee"},
            True,
        ),
        (
            "A pipe will join Grozny and Makhachkala. The port on the Caspian Sea "
            "is less than 100 km from Derbent.",
            {"Makhachkala", "Derbent"},
            False,
        ),
        (
            "South Korea’s army saw a rocket rise from Sinpo, more than 100 km from the North’s capital.",
            {"Sinpo", "Pyongyang"},
            True,
        ),
        (
            "North Korean envoys slept at Gunsan. The South’s capital is less than 100 km from Gunsan.",
            {"Seoul", "Gunsan"},
            False,
        ),
        (
            "Ice closed the quay at Seward. Anchorage, about 180 miles north of the town, stayed open.",
            {"Seward", "Anchorage"},
            False,
        ),
    ],
)
def test_the_place_told_of_is_measured(reading_of: Read, text: str, ends: set[str], holds: bool) -> None:
    claim = reading_of(text).claims[-1]

    assert ({claim.start.name, claim.to.name}, claim.holds) == (ends, holds)


@pytest.mark.parametrize(
    "text",
    [
        "Italy’s cabinet met in Naples. Naples is more than 300 km from the North’s capital.",
        "The minister flew to Orel. The ruins are less than 40 km from a motorway.",
        "Trawlers lie idle at Santa Cruz. Orange, under 30 km from the town, has no work.",
    ],
)
def test_a_place_that_is_not_clear_is_not_measured(reading_of: Read, text: str) -> None:
    assert all(claim.holds is None for claim in reading_of(text).claims)
