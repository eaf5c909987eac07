"""Who "us" is without a name, and coasts, capitals and poles that distances are told from."""

import pytest

from tests.extract.claim_checks import check_ends
from tests.extract.conftest import Read

_TACNA = "Drought in Tacna\n\nTacna rationed water on Monday. "
_ICA = "Quake in Ica\n\nA quake shook Ica, in Peru, on Monday. "


@pytest.mark.parametrize(
    ("told", "start", "to", "holds"),
    [
        ("The mayor said Arica was “only 65 miles from us”.", "Arica", "Tacna", False),
        ("The mayor, who says Arica is “65 miles from where I sit”, wants help.", "Arica", "Tacna", False),
        ("The mayor of Ilo said Arica was “only 65 miles from us”.", "Arica", "Ilo", False),
        ("The minister said Arica was “only 65 miles from us”.", "Arica", "us", None),
        ("The governor said from Moquegua that Ilo was 70 miles from us.", "Ilo", "us", None),
        ("A deputy said in Lima that Ilo was 865 miles from here.", "Ilo", "Lima", False),
    ],
)
def test_us_is_the_town_of_a_mayor_and_nowhere_of_a_minister(
    reading_of: Read, told: str, start: str, to: str, holds: bool | None
) -> None:
    check_ends(reading_of(_TACNA + told).claims[-1], start, to, holds=holds)


def test_who_adds_something_speaks_where_the_sentence_before_was_measured_from(reading_of: Read) -> None:
    told = "Its mayor said Arica lies 130 miles from the town. Ilo is “20 miles from us”, she added."
    check_ends(reading_of(_TACNA + told).claims[-1], "Ilo", "Tacna", holds=False)


@pytest.mark.parametrize(
    ("text", "start", "to", "holds"),
    [
        (
            "Men landed in Ceuta. The enclave is under 20 miles from the European mainland.",
            "Ceuta",
            "mainland",
            True,
        ),
        (
            "Men landed on Lampedusa. The island is 40 miles from the African coast.",
            "Lampedusa",
            "African",
            False,
        ),
        (
            "Men landed in Casablanca. The city is 20 miles from the African coast.",
            "Casablanca",
            "African",
            None,
        ),
        (
            "Miners met in Longyearbyen. From Longyearbyen it is 200 miles to the Pole.",
            "Longyear",
            "North",
            False,
        ),
        (_ICA + "The city is 200 miles from the Pole.", "Ica", "Pole", None),
        (
            "Talks in Lima\n\nParliament met in Lima. Chile and Ecuador sent guests. "
            "Ica, 165 miles south of the crowded capital, has no power.",
            "Ica",
            "Lima",
            True,
        ),
        (_ICA + "The bustling capital is 165 miles away.", "Lima", "Ica", True),
    ],
)
def test_shores_of_continents_poles_and_described_capitals(
    reading_of: Read, text: str, start: str, to: str, holds: bool | None
) -> None:
    check_ends(reading_of(text).claims[-1], start, to, holds=holds)


@pytest.mark.parametrize(
    ("told", "start", "to"),
    [
        ("No bus crosses the 60-km stretch of desert between Pisco and Ica.", "Pisco", "Ica"),
        ("A 60-km strip of sand separates Pisco from Ica.", "Pisco", "Ica"),
        ("The distance between Ica and Lima is about 165 miles as the crow flies.", "Ica", "Lima"),
        ("The distance between Ica and Lima is about 165 miles in a straight line.", "Ica", "Lima"),
        ("The minister told parliament that the town of Pisco was 40 miles away.", "Pisco", "Ica"),
        ("Tents will be landed at Pisco; it is 40 miles from Ica.", "Pisco", "Ica"),
    ],
)
def test_what_lies_between_two_places_is_as_wide_as_they_are_apart(
    reading_of: Read, told: str, start: str, to: str
) -> None:
    check_ends(reading_of(_ICA + told).claims[-1], start, to, holds=True)


def test_a_stretch_of_road_is_no_distance(reading_of: Read) -> None:
    assert not reading_of(_ICA + "Men repaved a 60-km stretch of road between Pisco and Ica.").claims


def test_it_is_no_place_that_only_something_came_from(reading_of: Read) -> None:
    told = "A tanker was hit by a rock from Pisco; it is 40 miles from Ica."
    assert reading_of(_ICA + told).claims[-1].holds is None


def test_a_town_near_the_border_with_a_country_does_not_lie_in_it(reading_of: Read) -> None:
    told = "Ecuador shut Esmeraldas. San Lorenzo, less than 12 miles from the border with Colombia, hid."
    [claim] = reading_of(told).claims
    assert (claim.start.country, claim.holds) == ("EC", True)
