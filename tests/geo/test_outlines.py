"""The nearest point of the outline of a country."""

import pytest

from viewer.geo.basemap import Basemap
from viewer.geo.geodesy import distance_m
from viewer.geo.outlines import nearest_on_outline
from viewer.paths import resource

_SALZBURG = (47.80, 13.04)


@pytest.fixture(scope="module")
def basemap() -> Basemap:
    return Basemap.open(resource("basemap.bin"))


def test_the_nearest_point_of_a_neighbour_is_on_the_border(basemap: Basemap) -> None:
    spot = nearest_on_outline(basemap, "DE", _SALZBURG)

    assert spot
    assert 2_000 < distance_m(*spot, *_SALZBURG) < 8_000


def test_a_point_may_be_asked_for_within_a_part_of_the_outline(basemap: Basemap) -> None:
    spot = nearest_on_outline(basemap, "DE", _SALZBURG, within=lambda lat, _: lat > 54)

    assert spot
    assert spot[0] > 54


def test_a_country_without_outline_has_no_nearest_point(basemap: Basemap) -> None:
    assert nearest_on_outline(basemap, "XX", _SALZBURG) is None
