"""What was done to somebody at one place and then at another: two events, each at its own."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The body was found in Lima and buried in Ica.",
            [("Body found in Lima", ["Lima"]), ("Body buried in Ica", ["Ica"])],
        ),
        (
            "Seven men were picked up off Lima by a boat and landed at Pisco.",
            [
                ("Seven men picked up off Lima by boat", ["off Lima"]),
                ("Seven men landed at Pisco", ["Pisco"]),
            ],
        ),
        ("A man was arrested and jailed in Lima.", [("Man arrested", ["Lima"])]),
    ],
)
def test_each_is_where_it_was_done(reading_of: Read, text: str, told: list[tuple[str, list[str]]]) -> None:
    events = reading_of(text, "2026-11-20").events
    assert [(event.what, [where.name for where in event.where]) for event in events] == told
