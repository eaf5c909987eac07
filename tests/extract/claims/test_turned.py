"""Distances said before what they are said of, and of two places that a plural means."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Only 35 km from Cologne lies Düsseldorf, which has the fair.", ("Düsseldorf", "Cologne")),
        ("On the other bank, less than 10 km from Ruse, is Giurgiu.", ("Giurgiu", "Ruse")),
        ("Under 100 km from Quito, Latacunga was shaken twice.", ("Latacunga", "Quito")),
        (
            "A former fishing village some 60 km from Malmö, Helsingborg now has a tunnel.",
            ("Helsingborg", "Malmö"),
        ),
    ],
)
def test_what_a_distance_is_said_of_may_follow_it(reading_of: Read, text: str, ends: tuple[str, str]) -> None:
    (claim,) = reading_of(text).claims

    assert (claim.start.name, claim.to.name) == ends


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        (
            "Ships wait at Aarhus. Odense is about 90 km from Aarhus. Boats stayed in Kolding too. "
            "The neighbours are less than 70 km apart.",
            {"Aarhus", "Kolding"},
        ),
        (
            "Ferries ply between Aarhus and Odense, two ports with 90 km of water between them.",
            {"Aarhus", "Odense"},
        ),
        (
            "The war parted Erbil from Mosul. Some 80 km of plain and hills lie between the two.",
            {"Erbil", "Mosul"},
        ),
    ],
)
def test_the_two_are_those_named_last(reading_of: Read, text: str, ends: set[str]) -> None:
    claim = reading_of(text).claims[-1]

    assert {claim.start.name, claim.to.name} == ends


def test_which_two_are_meant_is_not_told_where_it_is_not_clear(reading_of: Read) -> None:
    text = (
        "Ships wait. Odense is about 90 km from Aarhus. Boats stayed in Kolding too. "
        "The neighbours are less than 70 km apart."
    )
    assert reading_of(text).claims[-1].holds is None


def test_a_distance_from_each_is_told_of_two_places(reading_of: Read) -> None:
    claims = reading_of("Lorries queued at Maribor and at Graz. Leibnitz lies within 50 km of each.").claims

    assert {claim.to.name for claim in claims} == {"Maribor", "Graz"}
    assert all(claim.holds for claim in claims)


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Essen, the largest town of the Ruhr, lies within 70 km of Cologne.", ("Essen", "Cologne")),
        (
            "A tug sank off Gothenburg. Her crew made for Aarhus, 160 km away.",
            ("Aarhus", "Gothenburg"),
        ),
        (
            "Maribor is calm. Leibnitz is about 26 km from Maribor, and Celje, in the south, 50 km.",
            ("Celje", "Maribor"),
        ),
    ],
)
def test_a_subject_is_kept_past_what_is_said_of_it(
    reading_of: Read, text: str, ends: tuple[str, str]
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name) == ends
