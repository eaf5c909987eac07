"""Measuring on the ellipsoid, against geopy's own."""

import numpy as np
import pytest
from geopy.distance import geodesic
from hypothesis import assume, given
from hypothesis import strategies as st

from viewer.geo import geodesy, mercator

places = st.tuples(st.floats(-89, 89), st.floats(-180, 180))


@given(places, places)
def test_distances_are_those_of_the_geodesic(a, b):
    assert geodesy.distance_m(*a, *b) == pytest.approx(geodesic(a, b).m, abs=0.01)


@given(places, places, st.floats(0, 2e7))
def test_what_is_within_reach_is_no_farther(a, b, reach_m):
    assert geodesy.is_within_m(*a, *b, reach_m=reach_m) == (geodesy.distance_m(*a, *b) < reach_m)


def test_places_nearer_than_can_be_measured_are_within_any_reach():
    tiny = 2e-190
    assert geodesy.is_within_m(0.0, 0.0, tiny, 0.0, reach_m=tiny) == (
        geodesy.distance_m(0, 0, tiny, 0) < tiny
    )


def test_places_on_one_meridian_are_within_reach_by_their_latitudes():
    degree_m = geodesy.distance_m(0, 10, 1, 10)
    assert geodesy.is_within_m(0, 10, 1, 10, reach_m=degree_m + 1)
    assert not geodesy.is_within_m(0, 10, 1, 10, reach_m=degree_m - 1)


@given(places, places)
def test_great_circles_stay_within_the_stated_error(a, b):
    exact = geodesic(a, b).m
    assume(1000 < exact < 19_000_000)
    found = geodesy.great_circle_m(np.array(a), np.array(b))
    assert abs(float(found) - exact) <= 0.006 * exact


@given(places, st.floats(0, 360), st.floats(1, 1e7))
def test_a_destination_lies_as_far_as_was_asked(at, azimuth, length_m):
    assert geodesy.distance_m(*at, *geodesy.destination(*at, azimuth, length_m)) == pytest.approx(
        length_m, rel=1e-6
    )


def test_a_line_across_the_date_line_runs_on():
    line = geodesy.line(31.2, 121.8, -11.6, -77.3)
    assert np.abs(np.diff(line[:, 1])).max() < 30
    assert abs(line[-1, 1] - line[0, 1]) > 150


def test_a_ring_is_closed_and_everywhere_as_far():
    ring = geodesy.ring(-12.0, -77.0, 50_000.0)
    assert np.allclose(ring[0], ring[-1])
    away = [geodesy.distance_m(-12.0, -77.0, lat, lon) for lat, lon in ring]
    assert np.allclose(away, 50_000, atol=0.1)


def test_two_discs_are_apart_by_an_interval():
    low, high = geodesy.distance_between_discs_m((0.0, 0.0), 1000.0, (0.0, 1.0), 2000.0)
    middle = geodesy.distance_m(0, 0, 0, 1)
    assert (low, high) == (pytest.approx(middle - 3000), pytest.approx(middle + 3000))
    assert geodesy.distance_between_discs_m((0.0, 0.0), 1e6, (0.0, 1.0), 1e6)[0] == 0


def test_swapped_coordinates_are_noticed():
    with pytest.raises(ValueError, match="swapped"):
        geodesy.great_circle_m(np.array([-77.0, -12.0]), np.array([120.0, 31.0]))


@given(st.floats(-85, 85), st.floats(-179.99, 179.99))
def test_projecting_and_back_is_the_same_place(lat, lon):
    assert mercator.unproject(*mercator.project(lat, lon)) == pytest.approx((lat, lon), abs=1e-9)


@given(st.floats(-80, 80), st.floats(1e4, 1e8))
def test_a_zoom_has_the_scale_it_was_asked_for(lat, denominator):
    assert mercator.scale_denominator(lat, mercator.zoom_for_scale(lat, denominator)) == pytest.approx(
        denominator
    )


def test_an_area_is_that_of_the_ellipsoid_also_across_the_date_line_and_whichever_way_round():
    eighth = [
        (0.0, 0.0),
        (0.0, 90.0),
        (90.0, 0.0),
    ]  # of the surface of WGS 84, 510 065 621.7 square kilometres
    assert geodesy.area_m2(eighth) / 1e6 == pytest.approx(510_065_621.724 / 8, rel=1e-9)
    assert geodesy.area_m2(eighth[::-1]) == pytest.approx(geodesy.area_m2(eighth))
    here = [(10.0, 5.0), (10.0, 6.0), (11.0, 6.0), (11.0, 5.0)]
    there = [(lat, (lon + 174.5 + 180) % 360 - 180) for lat, lon in here]
    assert geodesy.area_m2(there) == pytest.approx(geodesy.area_m2(here))
    assert geodesy.area_m2(here[:2]) == 0.0
