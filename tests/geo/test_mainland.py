"""The large pieces of land of a country."""

import pytest

from viewer.geo.basemap import Basemap
from viewer.geo.geodesy import distance_m
from viewer.geo.mainland import nearest_of_coast_ahead, nearest_of_mainland
from viewer.paths import resource

_HELIGOLAND, _PALERMO = (54.18, 7.89), (38.12, 13.36)


@pytest.fixture(scope="module")
def basemap() -> Basemap:
    return Basemap.open(resource("basemap.bin"))


def test_the_mainland_of_an_island_is_the_largest_land_of_its_country(basemap: Basemap) -> None:
    [spot] = nearest_of_mainland(basemap, "DE", _HELIGOLAND)

    assert 35_000 < distance_m(*spot, *_HELIGOLAND) < 55_000


def test_a_large_island_has_a_coast_of_its_own_and_is_no_mainland(basemap: Basemap) -> None:
    assert nearest_of_coast_ahead(basemap, "IT", _PALERMO) is None
    [spot] = nearest_of_mainland(basemap, "IT", _PALERMO)
    assert distance_m(*spot, *_PALERMO) > 150_000


def test_an_archipelago_has_several_lands_that_may_be_its_mainland(basemap: Basemap) -> None:
    assert len(nearest_of_mainland(basemap, "JP", (24.45, 123.0))) > 1


def test_a_place_on_the_mainland_has_none_ahead(basemap: Basemap) -> None:
    assert nearest_of_mainland(basemap, "DE", (51.0, 10.0)) == []


def test_the_islands_of_an_archipelago_are_no_coast_ahead_of_it(basemap: Basemap) -> None:
    galapagos = (-0.6, -90.6)
    spot = nearest_of_coast_ahead(basemap, "EC", galapagos, 150_000.0)
    assert spot
    assert distance_m(*spot, *galapagos) > 900_000
