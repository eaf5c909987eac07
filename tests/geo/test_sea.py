"""Ways by sea: published distances, and what no way may do."""

from itertools import pairwise

import numpy as np
import pytest

from viewer import paths
from viewer.geo import geodesy, sea_passages
from viewer.geo.basemap import Basemap
from viewer.geo.mercator import project, project_all
from viewer.geo.sea import Sea, SeaError
from viewer.geo.sea_grid import rasterise
from viewer.geo.sea_shore import Shores, crossed

CALLAO, CHANCAY = (-12.0486, -77.1459), (-11.59, -77.28)
YOKOHAMA, SAN_FRANCISCO, HONOLULU = (35.45, 139.66), (37.80, -122.40), (21.30, -157.87)
JEDDAH, CONSTANTA = (21.47, 39.15), (44.16, 28.66)
SUVA, APIA = (-18.13, 178.42), (-13.83, -171.76)
ODESA, POTI, BAKU, AKTAU = (46.49, 30.74), (42.15, 41.65), (40.37, 49.88), (43.65, 51.15)
HAMBURG, GDANSK = (53.54, 9.98), (54.40, 18.66)
NMI_M = geodesy.NAUTICAL_MILE_M


@pytest.fixture(scope="module")
def ground() -> Basemap:
    return Basemap.open(paths.resource("basemap.bin"))


@pytest.fixture(scope="module")
def sea(ground) -> Sea:
    return Sea(ground, sea_passages.read(paths.resource("passages.tsv")))


@pytest.fixture(scope="module")
def across(sea):
    """The way over the Pacific, and that through the Suez Canal and the Turkish straits."""
    return {
        "pacific": sea.route(YOKOHAMA, SAN_FRANCISCO),
        "suez": sea.route(JEDDAH, CONSTANTA),
        "islands": sea.route(SUVA, APIA),
        "kiel": sea.route(HAMBURG, GDANSK),
        "bay": sea.route(CALLAO, CHANCAY),
    }


@pytest.mark.parametrize(
    ("name", "published_nmi"),
    [
        ("pacific", 4536),  # U.S. Hydrographic Office, San Francisco to Yokohama
        ("suez", 1698),  # Jeddah to Constanta, in the tables of the Suez Canal Authority
    ],
)
def test_a_way_is_about_as_long_as_published(across, name, published_nmi):
    assert across[name].length_m / NMI_M == pytest.approx(published_nmi, rel=0.03)


def test_no_way_crosses_a_shore_of_the_finest_map(across, ground):
    shores = Shores(ground)
    for route in across.values():
        for leg in route.legs:
            assert leg.is_canal or shores.first_hit(project_all(leg.points)) is None


def test_no_point_of_a_way_lies_on_land(across, ground):
    from viewer.geo.sea_grid import rasterise

    for leg in across["suez"].legs:
        for x, y in [] if leg.is_canal else project_all(leg.points).tolist():
            cell = 1e-7
            box = (x - cell, y - cell, x + cell, y + cell)
            assert not rasterise(ground, box, (1, 1), level=3)[0, 0]


def test_the_legs_follow_each_other_without_a_gap(across):
    for route in across.values():
        every = (route.ends[0], *(leg.points for leg in route.legs), route.ends[1])
        pieces = [piece for piece in every if piece is not None]
        for before, after in pairwise(pieces):
            assert np.abs(before[-1] - after[0]).max() < 1e-6


def test_a_way_is_no_shorter_than_the_straight_line_and_as_long_as_its_parts(across):
    for route in across.values():
        points = np.concatenate([leg.points for leg in route.legs])
        assert route.length_m >= geodesy.distance_m(*points[0], *points[-1]) * 0.9999
        along = sum(geodesy.distance_m(*a, *b) for a, b in pairwise(points))
        ends = sum(geodesy.distance_m(*end[0], *end[1]) for end in route.ends if end is not None)
        assert along + ends == pytest.approx(route.length_m, rel=1e-4)


def test_a_way_runs_on_across_the_date_line(across):
    lon = np.concatenate([leg.points for leg in across["islands"].legs])[:, 1]
    assert np.abs(np.diff(lon)).max() < 20
    assert across["islands"].length_m / 1000 == pytest.approx(1165, rel=0.02)


def test_two_ports_of_one_coast_are_some_way_apart_and_an_inland_end_has_a_leg_of_its_own(across):
    route = across["bay"]
    assert route.length_m == pytest.approx(geodesy.distance_m(*CALLAO, *CHANCAY), rel=0.05)
    assert route.ends[0] is not None
    assert tuple(route.ends[0][0]) == pytest.approx(CALLAO)


def test_a_way_is_the_same_in_both_directions(sea, across):
    back = sea.route(CHANCAY, CALLAO)
    assert back.length_m == across["bay"].length_m
    assert np.array_equal(back.legs[0].points[::-1], across["bay"].legs[-1].points)


def test_a_way_says_which_passages_it_takes_and_closing_one_makes_it_longer(sea, across):
    assert across["suez"].passages == ("Suez Canal", "Dardanelles", "Bosphorus")
    assert across["kiel"].passages == ("Kiel Canal",)
    around = sea.route(HAMBURG, GDANSK, frozenset({"Kiel Canal"}))
    assert "Kiel Canal" not in around.passages
    assert around.length_m > across["kiel"].length_m + 300_000


def test_a_port_on_a_canal_has_a_way_from_open_water_beside_it(sea):
    route = sea.route((31.26, 32.30), (29.96, 32.55))  # Port Said to Suez
    assert route.passages == ("Suez Canal",)
    assert 160_000 < route.length_m < 230_000


def test_closing_the_straits_shuts_the_black_sea(sea):
    with pytest.raises(SeaError, match="no way by sea"):
        sea.route(JEDDAH, ODESA, frozenset({"Bosphorus"}))
    assert sea.route(ODESA, CONSTANTA, frozenset({"Bosphorus"})).passages == ()


GULF_OF_OMAN, PERSIAN_GULF = (25.2, 57.5), (26.0, 55.0)


@pytest.mark.parametrize(
    ("strait", "start", "end", "instead"),
    [
        ("Øresund", (54.80, 13.00), (57.00, 11.50), "Great Belt"),
        ("Strait of Messina", (38.80, 15.40), (37.20, 15.60), None),
        ("Lombok Strait", (-9.40, 115.70), (-7.80, 115.90), None),
    ],
)
def test_a_strait_that_is_closed_is_gone_round_however_wide_it_is(sea, strait, start, end, instead):
    direct, around = sea.route(start, end), sea.route(start, end, frozenset({strait}))
    assert direct.passages == (strait,)
    assert around.passages == ((instead,) if instead else ())
    assert around.length_m > direct.length_m + 50_000


def test_closing_hormuz_shuts_the_gulf_and_opening_it_opens_it_again(sea):
    with pytest.raises(SeaError, match="while straits or canals are closed"):
        sea.route(GULF_OF_OMAN, PERSIAN_GULF, frozenset({"Strait of Hormuz"}))
    assert sea.route(GULF_OF_OMAN, PERSIAN_GULF).passages == ("Strait of Hormuz",)


def test_a_port_in_a_strait_is_on_one_side_of_what_is_closed(sea):
    istanbul, north = (41.01, 28.97), (41.25, 29.14)
    assert sea.route(istanbul, north).passages == ("Bosphorus",)
    with pytest.raises(SeaError):
        sea.route(istanbul, north, frozenset({"Bosphorus"}))


def test_every_strait_has_a_gate_from_land_to_land_that_its_course_crosses(ground):
    shores = Shores(ground)
    for passage in sea_passages.read(paths.resource("passages.tsv")):
        assert (passage.gate is None) == (passage.cut is not None), passage.name
        if passage.gate is not None:
            ends = tuple(project(*place) for place in passage.gate)
            course = project_all(np.array(passage.course))
            assert crossed(course, ends) is not None, passage.name
            assert shores.first_hit(np.array(ends)) is not None, passage.name
            for x, y in ends:
                box = (x - 1e-5, y - 1e-5, x + 1e-5, y + 1e-5)
                assert rasterise(ground, box, (1, 1), level=3)[0, 0], passage.name


def test_the_caspian_is_reached_from_no_other_sea_and_has_ways_of_its_own(sea):
    with pytest.raises(SeaError, match=r"no way by sea leads to 40\.37, 49\.88: .* a sea of its own"):
        sea.route(POTI, BAKU)
    assert sea.route(BAKU, AKTAU).length_m / 1000 == pytest.approx(435, rel=0.05)


@pytest.mark.parametrize(
    ("port", "why"),
    [
        ((-3.14, -60.02), "a lake, a river or a sea of its own"),  # Manaus, up the Amazon
        ((41.84, -87.60), "a lake, a river or a sea of its own"),  # Chicago
        ((49.44, 1.06), r"lies inland, 4\d km from the sea"),  # Rouen, up the Seine
        ((47.58, 7.59), r"lies inland, \d\d\d km from the sea"),  # Basel, whose nearest water is a lake
    ],
)
def test_a_port_up_a_river_is_refused_with_the_reason(sea, port, why):
    with pytest.raises(SeaError, match=why):
        sea.route(port, CALLAO)


@pytest.mark.parametrize(
    ("start", "end", "why"),
    [
        ((40.4, -3.7), CALLAO, "lies inland, .* from the sea"),
        ((89.5, 0.0), CALLAO, "nearer to a pole"),
        (CALLAO, (-12.0487, -77.1460), "too coarse"),
    ],
)
def test_where_the_map_cannot_tell_it_refuses_in_one_sentence(sea, start, end, why):
    with pytest.raises(SeaError, match=why) as refused:
        sea.route(start, end)
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


def test_a_damaged_file_of_passages_is_named_with_its_line(tmp_path):
    path = tmp_path / "passages.tsv"
    path.write_text("# a remark\nNowhere\tcanal\t1,2 3,4\n")
    with pytest.raises(ValueError, match=r"passages\.tsv, line 2"):
        sea_passages.read(path)
