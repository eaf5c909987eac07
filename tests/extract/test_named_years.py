"""Years that end a name, ends of months and years, days told by their use, verbs taken for less."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind


def _days(reading_of: Read, text: str) -> list[str | None]:
    """The four bounds of the last event of an article of 10 March 2026."""
    when = reading_of(text, "2026-03-10").events[-1].when
    assert when
    return [str(bound) if bound else None for bound in (*when.start, *when.end)]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Exercise Northern Wind 2025 began in Narvik on 23 April.", "2025-04-23", "2025-04-23"),
        ("Euro 2028 will open in Cardiff on 9 June 2028.", "2028-06-09", "2028-06-09"),
        ("Tokyo 2020 was held in 2021.", "2021-01-01", "2021-12-31"),
    ],
)
def test_a_year_that_ends_a_name_dates_nothing(reading_of: Read, text: str, start: str, end: str) -> None:
    assert _days(reading_of, text) == [start, end, start, end]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The lease will run from 1 January 2026 to the end of 2028.", "2028-12-31"),
        ("The ban is in force until the end of June 2027.", "2027-06-30"),
    ],
)
def test_what_lasts_until_the_end_of_a_time_ends_on_its_last_day(
    reading_of: Read, text: str, last: str
) -> None:
    assert _days(reading_of, text)[2:] == [last, last]


def test_a_day_of_that_month_is_a_day_of_the_month_told(reading_of: Read) -> None:
    text = "Riots broke out in May 2024, and the drill was called off on the 13th of that month."

    assert _days(reading_of, text) == ["2024-05-13"] * 4


def test_a_price_that_may_slip_by_a_day_has_it_for_its_last(reading_of: Read) -> None:
    assert _days(reading_of, "Wheat could slip below $220 a tonne by the end of April.")[1] == "2026-04-30"


@pytest.mark.parametrize(
    ("text", "kind", "certainty"),
    [
        ("Talks on cod open in Bergen on 13 May.", Kind.MEETING, Certainty.PLANNED),
        ("Pilots have called a strike on 3 May.", Kind.OPERATION, Certainty.PLANNED),
        ("Peru and Chile may each send a frigate in 2027.", Kind.MOVEMENT, Certainty.POSSIBLE),
        ("The ministry will call for bids in May.", Kind.AGREEMENT, Certainty.PLANNED),
        ("The lake was drawn down in May 2025.", Kind.OPERATION, Certainty.OCCURRED),
        ("Forty soldiers are at work in Cork.", Kind.OPERATION, Certainty.ONGOING),
    ],
)
def test_what_was_taken_for_no_event_is_one(
    reading_of: Read, text: str, kind: Kind, certainty: Certainty
) -> None:
    event = reading_of(text, "2026-03-10").events[-1]

    assert (event.kind, event.certainty) == (kind, certainty)


def test_shops_that_open_in_the_evening_are_no_event(reading_of: Read) -> None:
    assert reading_of("Shops open in the evening.", "2026-03-10").events == ()


def test_what_is_called_for_stands_in_the_headline(reading_of: Read) -> None:
    assert (
        reading_of("Chile will call for bids in May.", "2026-03-10").events[-1].what == "Chile calls for bids"
    )


def test_a_verb_that_does_not_change_is_past_behind_a_past(reading_of: Read) -> None:
    text = "The yard laid the keel in October 2024 and cut steel for the second ship in February."

    assert _days(reading_of, text) == ["2025-02-01", "2025-02-28"] * 2


def test_what_came_about_on_a_day_told_beside_it_is_of_that_day(reading_of: Read) -> None:
    text = "Homes have had no water since 3 March, the day mud clogged the intake."
    event = reading_of(text, "2026-03-10").events[-1]

    assert event.what == "Mud clogs intake"
    assert _days(reading_of, text) == ["2026-03-03"] * 4
