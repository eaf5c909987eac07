"""Distances told in rows, across water and by what a place is, with the verdict on them."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read

_DAY = "2026-03-12"


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        ("Suva is barely 190 km from Nadi.", "Suva", "Nadi", False),
        ("Dover faces Calais across 40 km of water.", "Dover", "Calais", True),
        ("Calais lies across the strait from Dover, 40 km away.", "Calais", "Dover", True),
        ("The base at Ream, in Cambodia, is described as less than 30 km from Sihanoukville.", "Ream base",
         "Sihanoukville", True),
        ("Gotland, the Baltic island 150 km south of Stockholm, is armed.", "Gotland", "Stockholm", False),
        ("Baku is far, and the Salamis naval base is 30 km from Athens.", "Salamis naval base", "Athens",
         False),
        ("Baku is far, and the Salamis naval base, where frigates lie, is 30 km from the Greek capital.",
         "Salamis naval base", "Athens", False),
        ("A rocket flew from Andøya; that site is about 120 km from Tromsø.", "Andøya", "Tromsø", True),
        ("St Helena is remote. Ascension may help, but it is 1,300 km from St Helena.", "Ascension",
         "St Helena", True),
        ("Bahrain is small. The two cities, Manama and Doha, are 140 km apart.", "Manama", "Doha", True),
        ("The railway runs for 300 km between Lima and Ica.", "Lima", "Ica", None),
    ],
)  # fmt: skip
def test_distance(reading_of: Read, text: str, start: str, to: str, holds: bool | None) -> None:
    """The ends of the only distance told, and the verdict on it."""
    (claim,) = reading_of(text, _DAY).claims
    check_ends(claim, start, to, holds=holds)


def test_each_figure_of_a_row_is_of_the_name_that_stands_where_it_does(reading_of: Read) -> None:
    """Three figures before one unit are three distances."""
    claims = reading_of("Ica, Nazca and Pisco lie 265, 370 and 210 km from Lima.", _DAY).claims

    assert [(c.start.name, c.to.name, round(c.value)) for c in claims] == [
        ("Ica", "Lima", 265),
        ("Nazca", "Lima", 370),
        ("Pisco", "Lima", 210),
    ]


def test_the_first_and_the_second_are_those_of_the_sentence_before(reading_of: Read) -> None:
    """“From the first” and "from the second" mean the two places of the distance before."""
    told = "Nice is 150 km from Genoa. Cannes is 30 km from the first and 170 km from the second."
    claims = reading_of(told, _DAY).claims

    assert [(c.start.name, c.to.name) for c in claims] == [
        ("Nice", "Genoa"),
        ("Cannes", "Nice"),
        ("Cannes", "Genoa"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The bay is 30 km across.",
        "Trains haul coal 300 km to Lima.",
        "An area within 30 km of Lima was shut.",
    ],
)
def test_what_measures_a_thing_or_a_haul_is_no_distance(reading_of: Read, text: str) -> None:
    """How wide a thing is, or how far goods are brought, is no claim on two places."""
    assert reading_of(text, _DAY).claims == ()
