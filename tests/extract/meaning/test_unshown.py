"""What nothing speaks for is not told as done."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

UNSHOWN = [
    ("Nothing suggests that the ship sank on Monday.", Certainty.DENIED),
    ("There is nothing to suggest that the ship sank on Monday.", Certainty.DENIED),
    ("No film shows that the ship sank on Monday.", Certainty.DENIED),
    ("Nobody doubts that the ship sank on Monday.", Certainty.OCCURRED),
    ("Records show that the ship sank on Monday.", Certainty.OCCURRED),
]


@pytest.mark.parametrize(("text", "certainty"), UNSHOWN)
def test_what_nothing_shows_is_denied(reading_of: Read, text: str, certainty: Certainty) -> None:
    (event,) = reading_of(text, "2026-06-09").events
    assert event.certainty is certainty
