"""What was signed but never ratified, dates before who says so, and how rare a thing is."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty
from viewer.model.moment import Moment

_DAY = "2026-03-12"


@pytest.mark.parametrize(
    ("text", "undone"),
    [
        ("The deal was signed in 2019 but never ratified.", "Deal ratified"),
        ("The deal was signed in 2019 but not ratified.", "Deal ratified"),
        ("The deal, signed in 2019 but never ratified, was scrapped on Monday.", "Deal ratified"),
        ("An accord with Peru, agreed in June 2023 but never signed, may be reopened.", "Accord signed"),
    ],
)
def test_what_was_not_done_to_a_thing_is_denied(reading_of: Read, text: str, undone: str) -> None:
    events = {event.what: event for event in reading_of(text, _DAY).events}

    assert events[undone].certainty is Certainty.DENIED
    assert len(events) > 1


def test_a_deal_agreed_and_scrapped_was_agreed(reading_of: Read) -> None:
    events = reading_of("The deal, agreed in 2019, was scrapped on Monday.", _DAY).events

    assert [event.what for event in events] == ["Deal agreed", "Deal scrapped"]


def test_a_visit_agreed_for_a_day_and_cancelled_was_not_made(reading_of: Read) -> None:
    events = reading_of("The visit, agreed for May, was cancelled on Monday.", _DAY).events

    assert [event.certainty for event in events if event.certainty is Certainty.OCCURRED] != []
    assert "Visit agreed" not in [event.what for event in events]


@pytest.mark.parametrize(
    ("text", "day", "says"),
    [
        ("By December 2026, the ministry says, the road will be finished.", "2026-03-12", "the ministry"),
        ("In May, the ministry said, two ships had left Lagos.", "2025-05-01", "the ministry"),
        ("On Monday, officials told reporters, two ships sank.", "2026-03-09", "officials"),
        ("In June, the minister promises, the port will reopen.", "2026-06-01", "the minister"),
    ],
)
def test_a_date_before_who_says_so_is_that_of_what_is_said(
    reading_of: Read, text: str, day: str, says: str
) -> None:
    (event,) = reading_of(text, _DAY).events

    assert event.says == says
    assert event.when is not None
    assert event.when.start[0] == Moment.from_iso(day)


def test_how_rare_a_thing_is_is_no_event(reading_of: Read) -> None:
    text = "Not since 2022, when 140 people drowned, has the region seen anything like it."

    assert [event.what for event in reading_of(text, _DAY).events] == ["140 people drown"]


def test_a_court_hears_those_told_of(reading_of: Read) -> None:
    (event,) = reading_of("Fishermen object, and a court in Lima will hear them on 9 September.", _DAY).events

    assert (event.what, event.kind.value) == ("Court in Lima hears them", "legal")
