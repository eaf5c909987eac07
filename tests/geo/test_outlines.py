"""The nearest point of the outline of a country."""

import pytest

from viewer.geo.basemap import Basemap
from viewer.geo.geodesy import distance_m
from viewer.geo.outlines import Side, nearest_on_outline, neighbours
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


def test_a_coast_is_no_border_and_a_border_no_coast(basemap: Basemap) -> None:
    lublin = (51.25, 22.57)
    coast = nearest_on_outline(basemap, "PL", lublin, side=Side.COAST)
    border = nearest_on_outline(basemap, "PL", lublin, side=Side.BORDER)

    assert coast
    assert border
    assert coast[0] > 54
    assert distance_m(*border, *lublin) < 120_000


def test_a_border_may_be_asked_for_with_one_neighbour(basemap: Basemap) -> None:
    spot = nearest_on_outline(basemap, "PL", (51.25, 22.57), side=Side.BORDER, neighbour="DE")

    assert spot
    assert spot[1] < 15.1


def test_an_island_country_has_a_coast_and_no_border(basemap: Basemap) -> None:
    assert nearest_on_outline(basemap, "IS", (64.0, -20.0), side=Side.BORDER) is None
    assert nearest_on_outline(basemap, "IS", (64.0, -20.0), side=Side.COAST)


def test_neighbours_share_a_border(basemap: Basemap) -> None:
    assert neighbours(basemap, "PT") == {"ES"}
    assert neighbours(basemap, "XX") == frozenset()
