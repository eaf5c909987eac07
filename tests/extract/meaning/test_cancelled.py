"""What was set for some day and then called off."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


def test_what_is_called_off_is_denied_for_when_and_where_it_was_set(reading_of: Read) -> None:
    (event,) = reading_of("A match that had been set for Sunday in Lomé was cancelled.", "2026-01-16").events

    assert event.certainty is Certainty.DENIED
    assert event.when
    assert [day.iso() for day in event.when.start if day] == ["2026-01-18", "2026-01-18"]
    assert [place.name for place in event.where] == ["Lomé"]


def test_what_is_called_off_on_a_day_is_told_of_that_day(reading_of: Read) -> None:
    (event,) = reading_of("A fair planned for Sunday was called off on Friday.", "2026-01-16").events

    assert event.certainty is Certainty.OCCURRED
    assert event.when
    assert [day.iso() for day in event.when.start if day] == ["2026-01-16", "2026-01-16"]


def test_the_second_of_two_counts_its_year_from_the_first(reading_of: Read) -> None:
    text = "The first kiln was lit on 6 May 2018 and the second in June of the following year."
    event = reading_of(text, "2026-01-16").events[-1]

    assert event.when
    assert [day.iso() for day in event.when.start if day] == ["2019-06-01", "2019-06-30"]


@pytest.mark.parametrize(
    "text",
    [
        "The summit, scheduled for 3 May in Lomé, did not take place.",
        "The vote set for 3 May in Lomé never went ahead.",
    ],
)
def test_what_never_took_place_is_denied_for_the_day_gone_by(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, "2026-11-20").events

    assert event.certainty is Certainty.DENIED
    assert event.when
    assert [day.iso() for day in event.when.start if day] == ["2026-05-03", "2026-05-03"]
    assert [place.name for place in event.where] == ["Lomé"]


@pytest.mark.parametrize(
    "text",
    [
        "The tug had been due to sail on Monday but stayed in port.",
        "The tug had hoped to sail on Monday but broke down.",
    ],
)
def test_a_plan_of_the_past_that_something_upset_is_denied(reading_of: Read, text: str) -> None:
    event = reading_of(text, "2026-11-20").events[0]

    assert event.certainty is Certainty.DENIED
    assert event.when
    assert [day.iso() for day in event.when.start if day] == ["2026-11-16", "2026-11-16"]


def test_a_plan_of_the_past_alone_is_no_denial(reading_of: Read) -> None:
    (event,) = reading_of("The tug had been due to sail on Monday.", "2026-11-20").events
    assert event.certainty is Certainty.PLANNED
