"""What only looks like somebody who acts: a gerund with a capital behind a town and a dash."""

import pytest

from tests.extract.conftest import Read

_DAY = "2025-12-03"


@pytest.mark.parametrize("word", ["Counting", "Shelling"])
def test_a_gerund_behind_a_town_and_a_dash_is_nobody(reading_of: Read, word: str) -> None:
    (event,) = reading_of(f"Lima – {word} resumed on Tuesday in Ica.", _DAY).events
    assert event.who == ()
