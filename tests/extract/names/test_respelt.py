"""Towns that an article spells as no list has them."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name", "lat", "lon"),
    [
        ("Militias in Libya fought in Gharian on Monday.", "Gharian", 32.2, 13.0),
        ("Shells fell on Mayadeen, in eastern Syria.", "Mayadeen", 35.0, 40.5),
        ("Iranian police shot two men in Yasouj.", "Yasouj", 30.7, 51.6),
    ],
)
def test_a_town_spelt_otherwise_is_placed_where_the_article_says_it_is(
    reading_of: Read, text: str, name: str, lat: float, lon: float
) -> None:
    (place,) = [p for p in reading_of(text).places if p.start == text.index(name)]

    assert place.where.name == name
    assert (place.where.lat, place.where.lon) == pytest.approx((lat, lon), abs=0.1)


def test_a_town_of_another_country_is_not_meant(reading_of: Read) -> None:
    text = "Shells fell on Gharian, a village in eastern Ukraine."
    (place,) = [p for p in reading_of(text).places if p.start == text.index("Gharian")]

    assert place.where.country != "LY"
