"""Places that only tell what an exact one is near to."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A fire broke out at Dachau, near Munich, on Monday.", ["Dachau"]),
        ("A fire broke out at Ludwigshafen, close to Mannheim, on Monday.", ["Ludwigshafen"]),
        ("Troops moved into Kati near Bamako on Monday.", ["Kati"]),
        ("A plane came down at Entebbe, just outside Kampala, on Monday.", ["Entebbe"]),
        ("A fire broke out near Munich on Monday.", ["Munich"]),
        ("The line from Mombasa ended near Naivasha on Monday.", ["Naivasha"]),
        ("Piers were built at Chancay and near Callao in May.", ["Chancay", "Callao"]),
        ("The army shelled a farm in Ukraine, near Kharkiv, on Monday.", ["Kharkiv", "Ukraine"]),
    ],
)
def test_what_a_place_is_near_to_is_no_place_of_what_happened(
    reading_of: Read, text: str, names: list[str]
) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert [place.name for place in event.where] == names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Kenya’s main port, Mombasa, was shut on Monday.", ["Mombasa"]),
        ("The capital, Nairobi, was shut on Monday.", ["Nairobi"]),
        ("Kenya’s second city, Mombasa, was hit by a storm on Monday.", ["Mombasa"]),
        ("A Kenyan port, Mombasa, opened in 1896.", ["Mombasa"]),
    ],
)
def test_a_name_between_commas_says_where_the_port_or_town_before_it_is(
    reading_of: Read, text: str, names: list[str]
) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert [place.name for place in event.where] == names


@pytest.mark.parametrize(
    ("text", "what", "name"),
    [
        ("Some 50 km from Suva, a ferry sank on Monday.", "Ferry sinks", "50 km from Suva"),
        (
            "Less than 30 km from Luanda, a mill burned down on Monday.",
            "Mill burns down",
            "30 km from Luanda",
        ),
        ("Less than 300 miles from Luanda, Lobito opened a berth on Monday.", "Lobito opens berth", "Lobito"),
    ],
)
def test_how_far_off_somebody_is_opens_a_sentence_and_does_nothing(
    reading_of: Read, text: str, what: str, name: str
) -> None:
    (event,) = reading_of(text).events
    assert (event.what, [place.name for place in event.where]) == (what, [name])


def test_how_far_off_it_was_says_nothing(reading_of: Read) -> None:
    (event,) = reading_of("Just 50 km from Suva, the minister said, a ferry sank on Monday.").events
    assert event.says == "the minister"
