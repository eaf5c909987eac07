"""The parts of countries that words of direction name."""

import pytest

from viewer.geo.basemap import Basemap
from viewer.geo.geodesy import distance_m
from viewer.geo.land_parts import part_of_land
from viewer.paths import resource


@pytest.fixture(scope="module")
def shipped_map() -> Basemap:
    return Basemap.open(resource("basemap.bin"))


@pytest.mark.parametrize(
    ("code", "side", "within", "outside"),
    [
        ("ML", "northern", (22.68, -3.98), (12.65, -8.0)),  # Taoudenni, and not Bamako
        ("LB", "southern", (33.27, 35.2), (34.44, 35.83)),  # Tyre, and not Tripoli
        ("PL", "eastern", (53.13, 23.16), (53.43, 14.55)),  # Białystok, and not Szczecin
        ("NG", "north-western", (13.06, 5.24), (4.82, 7.03)),  # Sokoto, and not Port Harcourt
        ("IR", "north-east", (36.3, 59.6), (29.6, 52.53)),  # Mashhad, and not Shiraz
        ("DE", "central", (50.98, 11.03), (54.32, 10.14)),  # Erfurt, and not Kiel
    ],
)
def test_the_disc_holds_what_lies_on_that_side(
    shipped_map: Basemap,
    code: str,
    side: str,
    within: tuple[float, float],
    outside: tuple[float, float],
) -> None:
    found = part_of_land(shipped_map, code, side)
    assert found
    assert distance_m(found.lat, found.lon, *within) < found.radius_m
    assert distance_m(found.lat, found.lon, *outside) > distance_m(found.lat, found.lon, *within)
    assert shipped_map.holds(code, found.lat, found.lon)


@pytest.mark.parametrize(("code", "side"), [("ML", "sunny"), ("ML", ""), ("XX", "northern")])
def test_no_part_where_nothing_names_one(shipped_map: Basemap, code: str, side: str) -> None:
    assert part_of_land(shipped_map, code, side) is None


def test_opposite_sides_lie_apart(shipped_map: Basemap) -> None:
    north, south = (part_of_land(shipped_map, "CL", side) for side in ("northern", "southern"))
    assert north
    assert south
    assert north.lat - south.lat > 15
