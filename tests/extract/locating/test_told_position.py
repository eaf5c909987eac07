"""Towns that an article puts at a distance from another which does not fit."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "lat", "lon"),
    [
        ("A shed burned down at Benguela, 150 miles from Luanda, on Monday.", -12.6, 13.4),
        ("A shed burned down in Arequipa, 100 km south of Lima, on Monday.", -16.4, -71.5),
        ("A shed burned down in Trujillo, 250 km from Tegucigalpa, on Monday.", 15.9, -86.0),
    ],
)
def test_a_town_stays_where_it_is_but_where_the_distance_fits_a_namesake(
    reading_of: Read, text: str, lat: float, lon: float
) -> None:
    where = reading_of(text, "2026-11-24").events[0].where[0]

    assert (round(where.lat or 0.0, 1), round(where.lon or 0.0, 1)) == (lat, lon)


def test_a_hamlet_known_only_far_from_there_is_where_the_article_puts_it(reading_of: Read) -> None:
    text = "A shed burned down in San Pedro, 40 km north of Iquitos, on Monday."

    where = reading_of(text, "2026-11-24").events[0].where[0]

    assert (round(where.lat or 0.0, 1), round(where.lon or 0.0, 1)) == (-3.4, -73.3)
