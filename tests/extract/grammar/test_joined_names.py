"""Lands whose name has "and" in it act as one."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what", "who"),
    [
        (
            "The Trinidad and Tobago Coast Guard detained a boat on Monday.",
            "Trinidad and Tobago Coast Guard detains boat",
            ("Trinidad and Tobago Coast Guard",),
        ),
        (
            "Bosnia and Herzegovina signed a treaty on Monday.",
            "Bosnia and Herzegovina signs treaty",
            ("Bosnia and Herzegovina",),
        ),
        (
            "France and Germany signed a treaty on Monday.",
            "France and Germany sign treaty",
            ("France", "Germany"),
        ),
    ],
)
def test_a_land_with_and_in_its_name_is_one(
    reading_of: Read, text: str, what: str, who: tuple[str, ...]
) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert event.what == what
    assert event.who == who
