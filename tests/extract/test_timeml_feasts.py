"""Feasts of every year, hours spoken of, months before months, games to come: as TimeML writes them."""

import pytest

from tests.extract.dating.test_timeml import read_tags

TAGGED = {
    "She came back every Christmas Eve.": [("every Christmas Eve", "SET", "XXXX-12-24")],
    "They waited until 4 in the morning.": [("4 in the morning", "TIME", "2026-01-16T04:00")],
    "Prices rose 6.5% in November, compared with 6.6% the previous month.": [
        ("November", "DATE", "2025-11"), ("the previous month", "DATE", "2025-10"),
    ],
    "He could be activated for Monday's game.": [("Monday", "DATE", "2026-01-19")],
    "He could be seen in Monday's game.": [("Monday", "DATE", "2026-01-12")],
    "He was injured on the second play of the third quarter.": [],
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TAGGED.items())
def test_a_time_is_marked_and_valued(text: str, told: list[tuple[str, str, str]]) -> None:
    assert read_tags(text) == told
