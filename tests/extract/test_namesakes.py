"""Islands and peninsulas that are called after a town elsewhere."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A storm hit Kent Island on Monday.", "Kent Island"),
        ("The climbers left the Boston Peninsula on Monday.", "Boston Peninsula"),
    ],
)
def test_an_island_no_list_knows_is_not_at_the_town_it_is_called_after(
    reading_of: Read, text: str, name: str
) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert [(place.name, place.lat) for place in event.where] == [(name, None)]


@pytest.mark.parametrize(
    ("text", "latitude"),
    [
        ("Troops landed on Jolo island in May.", 6.0),
        ("A plane could fly fuel to Dundee Island in March.", -63.5),
        ("Power was cut on Mozambique Island on Monday.", -15.0),
    ],
)
def test_an_island_that_is_known_is_where_it_is(reading_of: Read, text: str, latitude: float) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert event.where[0].lat == pytest.approx(latitude, abs=0.2)


def test_a_dam_called_after_a_river_is_not_at_the_town_of_that_name(reading_of: Read) -> None:
    (event,) = reading_of("Workers repaired the Naryn dam on Monday.", "2025-11-20").events

    assert [(place.name, place.lat) for place in event.where] == [("Naryn dam", None)]
