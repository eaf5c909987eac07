"""Distances of places that a country owns, that only their province names, or where people live."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "A ferry sank at Ystad on Friday. Denmark’s Esbjerg, a mayor told the radio, is less"
            " than 90 km from"
            " Ystad.",
            ("Esbjerg", "Ystad"),
            False,
        ),
        (
            "A fire closed the brewery at Moncton on Thursday. In a letter the firm put the New"
            " Brunswick city at"
            " least 600 km from Halifax.",
            ("Moncton", "Halifax"),
            False,
        ),
        (
            "A tug called at Ystad on Monday. The port is some 55 km from Malmö, but a leaflet gives"
            " 90 km as its"
            " distance from Trelleborg.",
            ("Ystad", "Trelleborg"),
            False,
        ),
        (
            "Britain has closed the waters around Saint Helena. The islanders, of whom there are few, live a"
            " week’s sail from Cape Town.",
            ("Saint Helena", "Cape Town"),
            None,
        ),
        (
            "A ferry sank off Kuching on Monday. The Sarawak capital is some 400 km from Kota Kinabalu.",
            ("Kuching", "Kota Kinabalu"),
            False,
        ),
    ],
)
def test_a_distance_is_of_what_is_owned_or_lived_in(
    reading_of: Read, text: str, ends: tuple[str, str], holds: bool | None
) -> None:
    claim = reading_of(text).claims[-1]

    assert (claim.start.name, claim.to.name, claim.holds) == (*ends, holds)


def test_a_week_is_seven_days(reading_of: Read) -> None:
    claim = reading_of("Saint Helena lies two weeks’ sail from Cape Town.").claims[0]

    assert (claim.value, claim.unit) == (14.0, "d")
