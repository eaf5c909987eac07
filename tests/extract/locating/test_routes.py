"""Places at which somebody only was before, was bound for, or of whom only a thing reminds."""

import pytest

from tests.extract.conftest import Read

SPOTS = {
    "A tanker sailing from Lomé to Santos was boarded off Dakar.": ["off Dakar"],
    "A tanker carrying 40,000 tonnes of diesel from Lomé to Santos was boarded off Dakar.": ["off Dakar"],
    "A bus travelling between Lima and Ica overturned near Chincha on Monday.": ["Chincha"],
    "A train carrying coal from Tete to Nacala derailed on Sunday.": ["Tete", "Nacala"],
    "The tug is due in Lomé on 22 November after a month in dock at Tema.": ["Lomé"],
    "A monument to sailors killed at Jutland was unveiled in Hull on Saturday.": ["Hull"],
    "A monument to sailors was unveiled in Hull on Saturday.": ["Hull"],
}


@pytest.mark.parametrize(("text", "places"), SPOTS.items())
def test_it_is_where_the_clause_itself_puts_it(reading_of: Read, text: str, places: list[str]) -> None:
    (event,) = reading_of(text, "2026-11-20").events
    assert [place.name for place in event.where] == places


def test_a_headline_ends_before_where_somebody_was_before(reading_of: Read) -> None:
    (event,) = reading_of("The tug docked in Lomé after a week at anchor off Malta.", "2026-11-20").events
    assert event.what == "Tug docks in Lomé"
