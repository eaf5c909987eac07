"""Distances that a leaflet or a map tells of “it”, of a place it shows, and of what it is moved to."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "A daily had its readers believe that Slunj was less than 20 miles from Bihać.",
            {"Slunj", "Bihać"},
            False,
        ),
        (
            "A brochure has the Montenegrin capital less than 15 miles from the port of Bar.",
            {"Podgorica", "Bar port"},
            False,
        ),
        (
            "A crane fell at Tema port. A brochure puts Accra more than 60 km from the quayside.",
            {"Accra", "Tema port"},
            False,
        ),
        (
            "Fishermen were held at Ventspils. In a brochure for sailors it is “less than 100 km from Riga”.",
            {"Ventspils", "Riga"},
            False,
        ),
        (
            "Ferries came back to Split. On a map sold to tourists it is more than 500 km from Dubrovnik.",
            {"Split", "Dubrovnik"},
            False,
        ),
        (
            "Durban’s cranes stood still. A rival port, Richards Bay, is shown in a brochure "
            "under 100 km from Durban.",
            {"Durban", "Richards Bay"},
            False,
        ),
        (
            "Trade passes through Mombasa. A newer port, Lamu, is listed in a leaflet as "
            "less than 100 km from Mombasa.",
            {"Mombasa", "Lamu"},
            False,
        ),
        (
            "Iron is dug at Tom Price. A first prospectus moved it to within 400 km of Perth.",
            {"Tom Price", "Perth"},
            False,
        ),
        (
            "Wales breathed out. The Tomago smelter, the state’s largest user of power, has signed a deal; "
            "it stands less than 30 km from Newcastle.",
            {"Tomago", "Newcastle"},
            True,
        ),
        (
            "From Cairo to Suez it is under 50 km as the kite flies, says a brochure.",
            {"Cairo", "Suez"},
            False,
        ),
    ],
)
def test_what_is_shown_is_measured(reading_of: Read, text: str, ends: set[str], holds: bool) -> None:
    claim = reading_of(text).claims[-1]

    assert ({claim.start.name, claim.to.name}, claim.holds) == (ends, holds)


def test_a_storm_moves_no_town(reading_of: Read) -> None:
    claims = reading_of("The yacht left Cowes. A storm moved it to within 20 miles of Brest.").claims

    assert all(claim.holds is None for claim in claims)


def test_its_distance_is_not_that_of_the_sea_off_the_other_end(reading_of: Read) -> None:
    text = "A fault was found off Youghal. A leaflet gives its distance from Youghal as less than 200 km."
    (claim,) = reading_of(text).claims

    assert claim.holds is None
    assert not claim.start.is_placed
