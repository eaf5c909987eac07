"""On which side of a place something is said to lie."""

import pytest

from viewer.files.formats import shapes
from viewer.files.formats.told import place_words
from viewer.model import query
from viewer.model.sides import side_of, stated_radius_m
from viewer.model.where import Precision, Where


def place(name: str, precision: Precision = Precision.DISTRICT) -> Where:
    return Where(name, 12.8, 45.0, precision, 10_000.0)


@pytest.mark.parametrize(
    ("name", "bearing"),
    [
        ("north of Aden", 0),
        ("north-east of Aden", 45),
        ("just east of the port of Aden", 90),
        ("south east of Aden", 135),
        ("South of Aden", 180),
        ("southwest of Aden", 225),
        ("due west of Aden", 270),
        ("north-west of Aden", 315),
        ("al nordeste de Adén", 45),
        ("al sureste del puerto", 135),
        ("justo al oeste de Adén", 270),
    ],
)
def test_a_name_that_tells_a_side_tells_its_direction(name, bearing):
    side = side_of(place(name))
    assert side is not None
    assert side.bearing == bearing


@pytest.mark.parametrize(
    "where",
    [
        place("East of England", Precision.REGION),
        place("Northport"),
        place("30 km north of Aden"),
        place("Norte de Santander", Precision.REGION),
        place("north of Aden", Precision.SETTLEMENT),
        Where("north of Aden"),
    ],
)
def test_a_region_so_named_a_stated_distance_and_a_point_are_no_side(where):
    assert side_of(where) is None


def test_one_of_four_directions_is_meant_wider_than_one_of_eight():
    wide, narrow = side_of(place("north of Aden")), side_of(place("north-west of Aden"))
    assert wide is not None
    assert narrow is not None
    assert wide.spread == 2 * narrow.spread


def test_a_side_states_no_distance_so_files_and_filters_have_none_to_tell():
    beside = place("north of Aden")
    assert stated_radius_m(beside) is None
    assert shapes.of_place(beside) is None
    assert "km" not in place_words(beside)
    assert query.in_box((beside,), (13.1, 44.9, 13.2, 45.1)) is query.Match.POSSIBLY  # 35 km north of it
