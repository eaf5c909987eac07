"""Distances to islands and lands, told of what stands before or after, and figures that are no distance."""

import pytest

from tests.extract.conftest import Read

TO_ISLANDS = [
    ("Ystad lies less than 45 miles from Bornholm.", True),  # its shore; its middle is farther
    ("Ystad is about 60 km from Bornholm.", True),
    ("Ystad is about 80 km from Bornholm.", True),  # its middle
    ("Ystad is less than 40 km from Bornholm.", False),
]


@pytest.mark.parametrize(("text", "holds"), TO_ISLANDS)
def test_an_island_is_as_far_as_its_shore_or_its_middle(
    reading_of: Read, text: str, holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims
    assert claim.holds is holds


ENDS = [
    (
        "Fuel has been scarce in Blantyre since March. The commercial capital, some 240 km south-east of "
        "Lilongwe, is calm.",
        ("Blantyre", "Lilongwe"),
    ),
    ("The nearest town with beds is Masohi, on Seram, which lies about 100 km east of Ambon.",
     ("Masohi", "Ambon")),
    (
        "Jaffna's fishermen wait at the port. The ferry from Nagapattinam to Kankesanthurai may resume: the "
        "two ports are 110 km apart.",
        ("Nagapattinam", "Kankesanthurai"),
    ),
    ("Simandou holds iron. A leaflet shows the deposit “less than 350 km from Conakry”.",
     ("Simandou", "Conakry")),
    ("The quays of Izmail are less than 2,000 m from Tulcea.", ("Izmail", "Tulcea")),
    (
        "The icebreaker sailed from Hobart for Davis, the first of the Antarctic bases to be relieved. "
        "Davis is nearly 5,000 km from Hobart.",
        ("Davis Station", "Hobart"),
    ),
    (
        "By our Nome reporter\n\nResidents of Little Diomede had no mail.\n\n"
        "Big Diomede, the Russian island, is less than four miles away.",
        ("Big Diomede", "Little Diomede"),
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "ends"), ENDS)
def test_the_distance_is_between(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    (claim,) = reading_of(text).claims
    assert (claim.start.name, claim.to.name) == ends


NONE = [
    "A joint survey of 43 km of the channel will be carried out at Izmail.",
    "Trawls from Chennai have ruined 80 km of reef, and nets were cut at Jaffna.",
    "A plan for a bridge of 23 km from Dhanushkodi is being studied in Delhi.",
    "The gang took $300 m from the Central Bank in Lagos.",
]


@pytest.mark.parametrize("text", NONE)
def test_a_length_or_a_sum_is_no_distance(reading_of: Read, text: str) -> None:
    assert reading_of(text).claims == ()
