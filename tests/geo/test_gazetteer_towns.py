"""Towns lie where they are, and are known by the names that news has for them."""

import pytest

from viewer.draw.map import Base
from viewer.geo.geodesy import distance_m

_NEAR_M = 6_000


@pytest.mark.parametrize(
    ("name", "country", "lat", "lon"),
    [
        ("Buenaventura", "CO", 3.89, -77.07),  # and not the middle of its municipality, 33 km inland
        ("Buga", "CO", 3.901, -76.298),
        ("Isfana", "KG", 39.84, 69.53),
        ("Vassijaure", "SE", 68.43, 18.26),
        ("Port des Galets", "RE", -20.93, 55.29),
    ],
)
def test_a_town_is_near_where_it_is_told(base: Base, name: str, country: str, lat: float, lon: float) -> None:
    first = next(entry for entry in base.gazetteer.lookup(name) if entry.country == country)

    assert distance_m(first.lat, first.lon, lat, lon) < _NEAR_M
