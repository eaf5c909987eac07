"""What somebody is only accused of having done: by whom, and how certain."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

CHARGED = [
    ("Kenya accused Uganda on Monday of having shelled Busia.", "Uganda shells Busia"),
    ("The opposition accuses the government of having sold the island in 2023.", "Government sells island"),
    ("The captain is suspected of having sunk the ship in 2023.", "Captain sinks ship"),
]


@pytest.mark.parametrize(("text", "what"), CHARGED)
def test_what_is_charged_is_possible_and_of_the_accused(reading_of: Read, text: str, what: str) -> None:
    event = reading_of(text, "2026-06-09").events[-1]
    assert (event.what, event.certainty) == (what, Certainty.POSSIBLE)


def test_those_who_accuse_did_not_do_it(reading_of: Read) -> None:
    event = reading_of("Kenya accused Uganda on Monday of having shelled Busia.", "2026-06-09").events[-1]
    assert event.who == ("Uganda",)


def test_what_a_court_found_is_told_as_done(reading_of: Read) -> None:
    event = reading_of("The firm was convicted of having dumped oil in 2023.", "2026-06-09").events[-1]
    assert event.certainty is Certainty.OCCURRED
