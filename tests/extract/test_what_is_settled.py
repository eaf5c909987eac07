"""What somebody decides or vows, told in a clause of its own, and who closes what."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

_DAY = "2026-03-04"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The minister promised that it would reopen the mine by 2030.", "Minister reopens mine"),
        ("The council decided it would close the port in May.", "Council closes port"),
        ("The firm vowed that it will return in 2030.", "Firm returns"),
    ],
)
def test_that_somebody_decided_is_no_event_beside_what(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.what, event.certainty) == (what, Certainty.PLANNED)


def test_a_decision_with_a_day_is_told_and_what_was_decided_is_planned(reading_of: Read) -> None:
    text = "The cabinet decided on Monday that the army would leave the port in May."
    decided, leaves = reading_of(text, _DAY).events
    assert (decided.what, decided.certainty) == ("Cabinet decides", Certainty.OCCURRED)
    assert (leaves.what, leaves.certainty) == ("Army leaves port", Certainty.PLANNED)


def test_a_council_that_closes_a_port_does_not_end_its_session(reading_of: Read) -> None:
    (event,) = reading_of("The council closed the port on Monday.", _DAY).events
    assert event.kind is Kind.CLOSURE
