"""Ways told before a distance, what a leaflet says of "it", headings above a dateline, and far namesakes."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        ("By road Cusco is 940 km from Lima.", ("Cusco", "Lima"), None),
        ("Cusco is, by road, 940 km from Lima.", ("Cusco", "Lima"), None),
        ("Cusco is, by the route the lorries take, 940 km from Lima.", ("Cusco", "Lima"), None),
        ("Manaus and Porto Velho are 885 km apart on the BR-319.", ("Manaus", "Porto Velho"), None),
        ("Lorries stuck by the road in Ica, 270 km from Lima, were freed.", ("Ica", "Lima"), True),
    ],
)
def test_a_way_told_before_a_distance_is_no_straight_line(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    (claim,) = reading_of(text).claims
    check_ends(claim, *ends, holds=holds)


def test_a_way_is_that_of_the_distance_behind_it(reading_of: Read) -> None:
    straight, by_road = reading_of(
        "Berbera lies some 240 km from Doraleh and, by the route the lorries take, 940 km from Addis Ababa."
    ).claims
    check_ends(straight, "Berbera", "Doraleh", holds=True)
    check_ends(by_road, "Berbera", "Addis Ababa", holds=None)


@pytest.mark.parametrize(
    "told",
    [
        "According to a poster it will stand within 50 km of Gdynia.",
        "According to a poster, it lies within 50 km of Gdynia.",
        "A poster says it will stand within 50 km of Gdynia.",
        "According to a poster the plant lies within 50 km of Gdynia.",
    ],
)
def test_it_is_what_was_told_of_whoever_says_so(reading_of: Read, told: str) -> None:
    (claim,) = reading_of(f"A plant is to be built at Hel. {told}").claims
    check_ends(claim, "Hel", "Gdynia", holds=True)


def test_a_heading_says_nothing_of_the_town_in_the_dateline_below(reading_of: Read) -> None:
    (claim,) = reading_of(
        "Fire curbs output at Peru's Toquepala copper mine\n\nLIMA – Hoisting at the Toquepala copper mine"
        " has been suspended since Monday.\n\nLorries take everything to Ilo, some 85 km from the mine."
    ).claims
    check_ends(claim, "Ilo", "Toquepala", holds=True)


def test_a_village_far_off_is_a_namesake_of_the_one_meant(reading_of: Read) -> None:
    read = reading_of("An attempt at Mikstat, less than 20 miles from Gdynia, was abandoned in 1990.")
    (claim,) = read.claims
    check_ends(claim, "Mikstat", "Gdynia", holds=None)
    where = read.events[0].where[0]
    assert (where.name, where.precision.is_point) == ("Mikstat", False)


def test_a_place_at_the_other_end_of_the_world_is_not_the_one_meant(reading_of: Read) -> None:
    told = (
        "Robinson Crusoe Island is small. Santa Clara, in California, barely a mile off that island, is dry."
    )
    (claim,) = reading_of(told.replace("that island", "Robinson Crusoe Island")).claims

    assert claim.holds is None
    assert "another place may be meant" in claim.reason
