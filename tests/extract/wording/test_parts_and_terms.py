"""How much of a thing it was, and for how long somebody was sent away, as the headline says it."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Fire destroyed most of the port of Ica on Monday.", "Fire destroys most of port of Ica"),
        ("Rebels have captured some of the city.", "Rebels capture some of city"),
        ("Rebels have captured nearly all of Peru.", "Rebels capture nearly all of Peru"),
        ("Almost all flights were cancelled on Monday.", "Almost all flights cancelled"),
        ("Peru has provided most of the vessels so far.", "Peru provides most of vessels"),
        (
            "Ana Ruiz was sentenced to seven years in prison in May.",
            "Ana Ruiz sentenced to seven years in prison",
        ),
        ("A court sentenced Ana Ruiz to ten years on Monday.", "Court sentences Ana Ruiz to ten years"),
    ],
)
def test_a_part_is_no_whole_and_a_term_is_told(reading_of: Read, text: str, what: str) -> None:
    assert [event.what for event in reading_of(text, "2026-11-24").events] == [what]
