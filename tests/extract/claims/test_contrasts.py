"""Figures that somebody gives and the text denies, and ends that other words stand before."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read


@pytest.mark.parametrize(
    "text",
    [
        "Lisbon is 500 km from Madrid, and not the 120 km that a German daily gave.",
        "Lisbon is 500 km from Madrid, and not 120 as the leaflet has it.",
        "Lisbon is about 500 km from Madrid, rather than the 120 km of the tourist map.",
        "Lisbon is 500 km from Madrid, not the 120 km a reader claimed.",
    ],
)
def test_a_figure_that_is_denied_is_told_of_the_same_two_places(reading_of: Read, text: str) -> None:
    claims = reading_of(text).claims

    assert [claim.value for claim in claims] == [500.0, 120.0]
    assert [claim.holds for claim in claims] == [True, False]
    assert {claims[1].start.name, claims[1].to.name} == {"Lisbon", "Madrid"}


@pytest.mark.parametrize(
    "text",
    [
        "He bought 40 of the 60 km of cable, and not the 30 km that the army wanted.",
        "The road to the mine is new, and not the 40 km of the old map.",
    ],
)
def test_a_length_that_is_denied_is_no_distance(reading_of: Read, text: str) -> None:
    assert reading_of(text).claims == ()


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        ("From Burgas the next stop, at Varna, is about 90 km.", "Varna", "Burgas", True),
        ("Visby is less than 300 km from Kaliningrad’s naval base at Baltiysk.", "Visby", "Baltiysk", False),
        ("They flew from Beirut to Damascus, a hop of less than 60 miles.", "Beirut", "Damascus", True),
        (
            "Boats to Capri leave Naples and Sorrento. The latter is under 20 km from Capri.",
            "Sorr",
            "Capri",
            True,
        ),
        ("The pipe ends at Kıyıköy, a village less than 150 km from Istanbul.", "Kıyık", "Istanbul", True),
        (
            "The port of Kandalaksha is nearer to Finland than to Murmansk, which is 200 km to the north.",
            "Murmansk",
            "Kandalaksha",
            True,
        ),
    ],
)
def test_an_end_behind_other_words_is_found(
    reading_of: Read, text: str, start: str, to: str, holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims

    check_ends(claim, start, to, holds=holds)


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        ("Ulm is 74 km from Stuttgart, the firm says; a rival gives 120.", "Ulm", "Stuttgart", False),
        (
            "Quito is far from Lima, and more than 300 km, he wrote, from Guayaquil.",
            "Quito",
            "Guayaquil",
            False,
        ),
        (
            "Gran Canaria went dark. A tabloid moved it to within 150 miles of Agadir.",
            "Gran",
            "Agadir",
            False,
        ),
    ],
)
def test_a_figure_may_be_somebody_s_own(
    reading_of: Read, text: str, start: str, to: str, holds: bool
) -> None:
    claim = reading_of(text).claims[-1]

    check_ends(claim, start, to, holds=holds)


def test_a_number_that_somebody_says_of_something_else_is_no_distance(reading_of: Read) -> None:
    text = "Ulm is 74 km from Stuttgart. The police counted 40 dead; the mayor said 50."

    assert len(reading_of(text).claims) == 1


@pytest.mark.parametrize(
    "text",
    [
        "He walked for miles, and not 40 as the Americans claim.",
        f"Ulm is 74 km from Stuttgart, {'which is long, ' * 15}but a rival gives 120.",
        f"Ulm is 74 km from Stuttgart, {'which is long, ' * 15}though about 70 as the crow flies.",
    ],
)
def test_a_figure_far_from_any_unit_is_no_distance(reading_of: Read, text: str) -> None:
    assert all(claim.value == 74.0 for claim in reading_of(text).claims)


@pytest.mark.parametrize(
    ("origin", "holds"), [("Homs", False), ("the Syrian capital", False), ("the Turkish border", False)]
)
def test_what_separates_it_from_a_place_is_counted_from_there(
    reading_of: Read, origin: str, holds: bool
) -> None:
    (claim,) = reading_of(f"Aleppo is calm. A leaflet says that 700 km separate it from {origin}.").claims

    assert claim.holds is holds


def test_what_separates_it_from_nothing_is_no_distance(reading_of: Read) -> None:
    assert reading_of("Aleppo is calm. A leaflet says that 700 km separate it from").claims == ()
