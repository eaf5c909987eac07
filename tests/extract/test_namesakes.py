"""Islands and peninsulas that are called after a town elsewhere."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A storm hit Derby Island on Monday.", "Derby Island"),
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


@pytest.mark.parametrize(
    ("text", "latitude"),
    [
        ("It is one of two masts. The Australian one, near Exmouth, was switched on in May.", -22.0),
        ("The Canadian mill in London was shut on Monday.", 43.0),
        ("Canadian ships near London were held on Monday.", 51.5),
    ],
)
def test_whose_site_it_is_says_which_town_is_meant(reading_of: Read, text: str, latitude: float) -> None:
    event = reading_of(text, "2025-11-20").events[-1]

    assert event.where[0].lat == pytest.approx(latitude, abs=0.6)


def test_a_port_of_two_words_is_no_namesake_in_an_article_on_another_land(reading_of: Read) -> None:
    text = (
        "Loading at Suva stopped. Ships may be diverted to Port Klang. It costs us a window in Hamburg."
        " Suva is far from Chile and Peru."
    )
    found = reading_of(text, "2025-11-20").events

    assert "Port Klang" in [place.name for event in found for place in event.where]


def test_a_saint_of_another_land_is_put_nowhere(reading_of: Read) -> None:
    text = "Prosecutors in Rancagua, Chile, met on Friday. Miners were trapped at San José in 2010."
    trapped = reading_of(text, "2025-12-03").events[-1]
    assert [(place.name, place.lat) for place in trapped.where] == [("San José", None)]


def test_a_saint_beside_two_lands_is_the_city(reading_of: Read) -> None:
    (event,) = reading_of("Peru and Chile signed a pact in San José on Friday.", "2025-12-03").events
    assert [place.country for place in event.where] == ["CR"]
