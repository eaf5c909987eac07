"""Ends of a distance beside a speaker's name, and two capitals, two denied places and an asked one."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "ends", "holds"),
    [
        (
            "Yanbu’s refinery, says Egypt, is no more than 100 km from Jeddah.",
            {"Yanbu refinery", "Jeddah"},
            False,
        ),
        ("The quays of Duqm, says Iran, are less than 100 km from Muscat.", {"Duqm", "Muscat"}, False),
        (
            "Koper, a Slovene port, has new cranes; it is, says a brochure, within 50 km of Ljubljana.",
            {"Koper", "Ljubljana"},
            False,
        ),
        (
            "Nouadhibou is short of fish. The Mauritanian capital, they say, is no more than 250 km away.",
            {"Nouakchott", "Nouadhibou"},
            False,
        ),
        (
            "The Kenyan town of Mandera is dry; its MP told a court it was more than 1,500 km from Nairobi.",
            {"Mandera", "Nairobi"},
            False,
        ),
        ("The Estonian and Finnish capitals are under 100 km apart.", {"Tallinn", "Helsinki"}, True),
        (
            "There are over 100 km between the capitals of Austria and Slovakia.",
            {"Vienna", "Bratislava"},
            False,
        ),
        (
            "Estonia and Finland will dig a tunnel. Their capitals are under 50 km from each other.",
            {"Tallinn", "Helsinki"},
            False,
        ),
        ("How far is Nukus from Tashkent? A guide says less than 300 km.", {"Nukus", "Tashkent"}, False),
        (
            "The spa at Karlovy Vary is roughly 110 km west of the Czech capital.",
            {"Karlovy Vary", "Prague"},
            True,
        ),
        ("The beaches of Varadero are less than 50 km from Havana.", {"Varadero", "Havana"}, False),
        (
            "Sailors drill at Sekondi; the navy’s headquarters in Accra are over 300 km away.",
            {"Sekondi", "Accra"},
            False,
        ),
    ],
)
def test_the_place_that_is_told_of_is_measured(
    reading_of: Read, text: str, ends: set[str], holds: bool
) -> None:
    claim = reading_of(text).claims[-1]

    assert ({claim.start.name, claim.to.name}, claim.holds) == (ends, holds)


def test_neither_of_two_places_is_so_near(reading_of: Read) -> None:
    claims = reading_of("Neither Vaasa nor Oulu is within 200 km of Helsinki.").claims

    assert [(claim.start.name, claim.holds) for claim in claims] == [("Vaasa", True), ("Oulu", True)]
