"""What came after what a clause tells, what a cause or a spite of it is dated by, and which year is meant."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event

_DAY = "2025-12-04"


def _start(event: Event) -> tuple[str | None, str | None]:
    assert event.when
    first, last = event.when.start
    return (first.iso() if first else None, last.iso() if last else None)


def test_what_came_next_is_an_event_and_bounds_the_one_before(reading_of: Read) -> None:
    text = (
        "The Vega docked at Lamu on 14 May 2025. It landed boxes before sailing for Colombo three days later."
    )
    _, landed, sailed = reading_of(text, _DAY).events

    assert _start(landed) == ("2025-05-14", "2025-05-17")
    assert [where.name for where in landed.where] != ["Colombo"]
    assert (_start(sailed), sailed.where[0].name) == (("2025-05-17", "2025-05-17"), "Colombo")


DATED = {
    "A ship docked on 14 May 2025, after a storm had blown over a crane the previous week.": (
        ("2025-05-05", "2025-05-11"), 1,
    ),
    "The union blames the rosters for a derailment on 18 August in which 22 cars left the rails.": (
        ("2025-08-18", "2025-08-18"), 0,
    ),
    "The firm was fined over a blast on 3 May at its plant.": ((None, _DAY), 0),
    "Exports rose last year, in spite of two derailments near Liwonde in November.": (
        ("2024-01-01", "2024-12-31"), 0,
    ),
    "It was cleared in May 2012, but its cost rose last year, and three men were killed on 14 March.": (
        ("2025-03-14", "2025-03-14"), 2,
    ),
    "Officials said talks were likely to resume in Oslo in May.": (("2026-05-01", "2026-05-31"), 0),
    "He said a vote was unlikely to be held in May.": (("2026-05-01", "2026-05-31"), 0),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), DATED.items())
def test_a_date_is_that_of_its_own_event(
    reading_of: Read, text: str, told: tuple[tuple[str | None, str | None], int]
) -> None:
    bounds, at = told

    assert _start(reading_of(text, _DAY).events[at]) == bounds


def test_what_happened_in_spite_of_it_is_not_there(reading_of: Read) -> None:
    text = "Exports through Beira rose last year despite two derailments near Liwonde in November."
    events = reading_of(text, _DAY).events

    assert [[where.name for where in event.where] for event in events] == [["Beira"], ["Liwonde"]]


def test_a_report_expected_casts_no_doubt_on_the_inquiry(reading_of: Read) -> None:
    text = "An inquiry by the safety board is under way, with a report expected early next year."

    assert reading_of(text, _DAY).events[0].certainty is Certainty.ONGOING
