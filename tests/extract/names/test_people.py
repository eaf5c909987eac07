"""Names that what stands behind them shows to be somebody's."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Lin, a retired teacher, has gone back to a house without a roof.", "Lin"),
        ("Amara, a nurse, has gone back to her house.", "Amara"),
    ],
)
def test_a_name_of_which_it_is_said_who_it_is_is_a_person_and_no_place(
    reading_of: Read, text: str, who: str
) -> None:
    (event,) = reading_of(text, "2026-03-10").events

    assert (event.who, event.where) == ((who,), ())
    assert event.what.startswith(f"{who} goes back")


def test_a_town_before_who_speaks_is_no_person(reading_of: Read) -> None:
    (event,) = reading_of("Fifty men were taken from Ostrava, a spokeswoman said.", "2026-03-10").events

    assert "Ostrava" not in event.who
    assert "Ostrava" in [place.name for place in event.where]
