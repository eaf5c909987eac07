"""What somebody has so long for, told on Tuesday 25 November 2025."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty

_TODAY = "2025-11-25"


@pytest.mark.parametrize(
    ("text", "what", "last"),
    [
        ("Togo has until 31 March to repay $300m.", "Togo repays $300m", "2026-03-31"),
        ("Opponents have six weeks to appeal.", "Opponents appeal", "2026-01-06"),
        ("The court has a week to hear them.", "Court hears them", "2025-12-02"),
        ("Owners were given until Friday to remove their boats.", "Owners remove boats", "2025-11-28"),
        (
            "The court ruled on 20 November. The firm has 30 days from then to post a bond.",
            "Firm posts bond", "2025-12-20",
        ),
    ],
)  # fmt: skip
def test_what_one_has_so_long_for_is_planned_by_then(
    reading_of: Read, text: str, what: str, last: str
) -> None:
    event = reading_of(text, _TODAY).events[-1]
    assert (event.what, event.certainty) == (what, Certainty.PLANNED)
    assert start_days(event)[1] == last
    assert " to " in event.quotes[0].exact


@pytest.mark.parametrize(
    "text",
    [
        "The port has ten years to go.",
        "The firm has 30 ships to sell.",
        "He has six months to live.",
        "The yard had until May 2019 to repay the loan.",
    ],
)
def test_what_is_left_or_over_is_no_plan(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _TODAY).events


def test_what_comes_if_it_is_not_done_hangs_on_that(reading_of: Read) -> None:
    text = "The firm has until January to decide, and if it does not the concession lapses."
    decided, lapses = reading_of(text, _TODAY).events
    assert (decided.certainty, lapses.certainty) == (Certainty.PLANNED, Certainty.CONDITIONAL)
    assert lapses.condition == "if it does not"
