"""Events in a part of a country, and at a place that no list knows."""

import pytest

from tests.extract.conftest import Read
from viewer.model.where import Precision


@pytest.mark.parametrize(
    ("text", "name", "south", "north"),
    [
        ("Rebels attacked a post in northern Mali on Monday.", "northern Mali", 17, 25),
        ("Troops deployed to southern Lebanon in March 1978.", "southern Lebanon", 33, 33.9),
        ("A quake struck in the north-east of Iran on Monday.", "north-eastern Iran", 33, 39),
    ],
)
def test_it_is_an_area_on_that_side(
    reading_of: Read, text: str, name: str, south: float, north: float
) -> None:
    (place,) = reading_of(text, "2026-03-10").events[0].where
    assert (place.name, place.precision) == (name, Precision.REGION)
    assert place.lat is not None
    assert south < place.lat < north
    assert place.radius_m


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Northern Ireland voted on Friday.", "Northern Ireland"),
        ("A mine opened in Mali on Monday.", "Mali"),
    ],
)
def test_another_place_beside_it_or_all_of_it_stays_so(reading_of: Read, text: str, name: str) -> None:
    assert [place.name for place in reading_of(text, "2026-03-10").events[0].where] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The ore railway was closed at Vassimark in 2023.", "Vassimark"),
        ("The mill is being rebuilt at Øyen.", "Øyen"),
        ("A border post at Mambuno would open in mid-2026.", "Mambuno"),
        ("A commission will start work at Isfandor in early 2027.", "Isfandor"),
    ],
)
def test_a_place_that_no_list_knows_is_named_and_put_nowhere(reading_of: Read, text: str, name: str) -> None:
    (place,) = reading_of(text, "2026-03-10").events[0].where
    assert (place.name, place.lat) == (name, None)


@pytest.mark.parametrize(
    "text",
    ["Guards fired at Dziekanski on Monday.", "An expert will testify at Dziekanski inquiry in May.",
     "Nurses at Nomura went on strike on Monday."],
)  # fmt: skip
def test_whom_somebody_aims_at_is_no_place(reading_of: Read, text: str) -> None:
    assert all(event.where == () for event in reading_of(text, "2026-03-10").events)


def test_a_town_with_the_name_of_people_is_passed_through(reading_of: Read) -> None:
    (event,) = reading_of("Some 5,000 opponents marched through Messina on Saturday.", "2026-03-10").events
    assert [place.name for place in event.where] == ["Messina"]
