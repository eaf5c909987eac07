"""Dates in a clause that are not of what it tells: of a deed tried, of what is asked or agreed."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

TRIED = [
    "The minister was arrested in Lima, accused of taking bribes from a builder between 2008 and 2011.",
    "Three men were convicted in Split of fishing illegally in 2022.",
    "A court in Lomé jailed a judge for taking bribes in 2022.",
]
OF_THE_DAY = {
    "Three men were convicted of fishing illegally on Monday.": "2026-11-16",
    "A minister accused of taking bribes was jailed in May 2024.": "2024-05-01",
    "A man suspected of burning a shed in Leipzig in July was held in Warsaw on Tuesday.": "2026-11-17",
    "The firm was fined on Friday for dumping waste off Malta in 2017.": "2026-11-20",
}


@pytest.mark.parametrize("text", TRIED)
def test_the_year_of_a_deed_is_not_that_of_the_trial(reading_of: Read, text: str) -> None:
    event = reading_of(text, "2026-11-20").events[0]
    assert event.when
    assert event.when.start == (None, event.when.end[1])


@pytest.mark.parametrize(("text", "day"), OF_THE_DAY.items())
def test_the_day_of_the_trial_is_kept(reading_of: Read, text: str, day: str) -> None:
    (event,) = reading_of(text, "2026-11-20").events
    assert event.when
    assert event.when.start[0]
    assert event.when.start[0].iso() == day


@pytest.mark.parametrize(
    "text",
    [
        "The ministry has asked for bids by 30 January for a terminal at Lomé.",
        "Togo agreed to reopen the crossing by the end of January.",
        "Togo has agreed to keep the crossing open until the end of the year.",
    ],
)
def test_by_when_it_is_to_be_done_is_not_when_it_was_asked_or_agreed(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, "2026-11-20").events

    assert event.certainty is Certainty.OCCURRED
    assert event.when
    assert [day and day.iso() for day in event.when.end] == [None, "2026-11-20"]


@pytest.mark.parametrize(
    "due", ["A ruling is due later that month.", "A ruling is expected later that month."]
)
def test_what_is_due_counts_from_what_is_yet_to_come(reading_of: Read, due: str) -> None:
    when = reading_of(f"The vote is on 8 September. {due}", "2025-06-20").events[-1].when

    assert when is not None
    assert (str(when.start[0]), str(when.end[1])) == ("2025-09-08", "2025-09-30")
