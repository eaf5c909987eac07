"""The waters off countries and provinces."""

import pytest

from viewer.geo.basemap import Basemap
from viewer.geo.coast_waters import waters_beside, waters_off
from viewer.geo.geodesy import distance_m
from viewer.paths import resource


@pytest.fixture(scope="module")
def shipped_map() -> Basemap:
    return Basemap.open(resource("basemap.bin"))


@pytest.mark.parametrize(
    ("code", "side", "ports"),
    [
        ("LY", "", ((32.9, 13.2), (32.1, 20.1))),  # Tripoli and Benghazi
        ("SY", "", ((34.9, 35.9), (35.5, 35.8))),  # Tartus and Latakia
        ("PE", "", ((-4.6, -81.3), (-17.6, -71.3))),  # Talara and Ilo
        ("PE", "northern", ((-4.6, -81.3), (-9.1, -78.6))),  # Talara and Chimbote
        ("IR", "", ((27.2, 56.3), (30.4, 48.2))),  # the Gulf and not the Caspian
        ("QA", "", ((25.3, 51.5), (25.9, 51.6))),
        ("MT", "", ((35.9, 14.5), (36.1, 14.2))),
    ],
)
def test_the_waters_off_a_country_have_their_middle_at_sea_and_reach_its_ports(
    shipped_map: Basemap, code: str, side: str, ports: tuple[tuple[float, float], ...]
) -> None:
    waters = waters_off(shipped_map, code, side)

    assert waters is not None
    assert shipped_map.country_at(waters.lat, waters.lon) is None
    assert all(distance_m(waters.lat, waters.lon, *port) <= waters.radius_m for port in ports)


@pytest.mark.parametrize("code", ["ES", "CO", "IT", "SA", "JP", "BO", "XX"])
def test_there_is_no_middle_of_the_waters_off_a_country_on_two_seas_or_on_none(
    shipped_map: Basemap, code: str
) -> None:
    assert waters_off(shipped_map, code) is None


def test_a_province_has_its_waters_off_the_shore_nearest_to_its_middle(shipped_map: Basemap) -> None:
    waters = waters_beside(shipped_map, "US", (37.2, -119.4), 700_000)

    assert waters is not None
    assert shipped_map.country_at(waters.lat, waters.lon) is None
    assert waters.lon < -121
    assert waters_beside(shipped_map, "US", (39.0, -105.5), 300_000) is None
