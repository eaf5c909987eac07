"""What a text only says harmed nobody came about all the same."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("No one was killed in the crash near Lome on Monday.", "Crash near Lome"),
        ("Police said nobody was hurt in the crash near Lome on Monday.", "Crash near Lome"),
        ("There were no deaths in the attack on Lome on Monday.", "Attack on Lome"),
        (
            "Officials said neither quay nor crane was damaged in the attack on Lome on Monday.",
            "Attack on Lome",
        ),
        ("No crew were injured in the attack on a tanker off Togo on Monday.", "Attack on tanker off Togo"),
    ],
)
def test_an_incident_that_harmed_nobody_is_told_with_its_day_and_place(
    reading_of: Read, text: str, what: str
) -> None:
    (told,) = reading_of(text, "2025-11-20").events

    assert (told.what, told.certainty.value) == (what, "occurred")
    assert start_days(told) == ["2025-11-17", "2025-11-17"]
    assert told.where != ()


@pytest.mark.parametrize(
    "text",
    [
        "No firm was hurt by the move to Lome on Monday.",
        "Nobody could be hurt in a crash near Lome.",
        "Nobody was hurt in the crash.",
        "There were no deaths on Monday.",
    ],
)
def test_what_is_no_incident_told_of_is_none(reading_of: Read, text: str) -> None:
    events = reading_of(text, "2025-11-20").events

    assert not any(event.certainty.value == "occurred" for event in events)
