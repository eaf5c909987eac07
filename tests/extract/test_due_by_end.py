"""Until when something lasts, or by when it is due, told without more than a word of it."""

import pytest

from tests.extract.conftest import Read

DATED = [
    ("The pact runs until 2031.", "None 2025-11-20 2031-01-01 2031-12-31"),
    ("The fair in Suva runs from 2 December to 5 December.", "2025-12-02 2025-12-02 2025-12-05 2025-12-05"),
    ("Elections are due no later than March.", "2025-11-20 2026-03-31 2025-11-20 2026-03-31"),
    ("The king dissolved parliament in October; a vote was set for 14 November.",
     "2025-11-14 2025-11-14 2025-11-14 2025-11-14"),
    ("The row began when the mayor was sacked on 3 May.", "2025-05-03 2025-05-03 2025-05-03 2025-05-03"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "bounds"), DATED)
def test_bounds_follow_from_one_word_of_time(reading_of: Read, text: str, bounds: str) -> None:
    when = reading_of(text, "2025-11-20").events[-1].when

    assert when
    assert " ".join(day.iso() if day else "None" for day in when.bounds) == bounds


def test_what_is_called_off_a_day_before_another_thing_was_still_called_off(reading_of: Read) -> None:
    event = reading_of("Nine flights were cancelled on 3 May, a day before a strike was to start.").events[0]

    assert event.certainty.value == "occurred"
