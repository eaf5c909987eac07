"""What has begun, where the text tells on which day it is over and not on which it began."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


def _bounds(reading_of: Read, text: str) -> tuple[Certainty, list[str | None]]:
    *_, event = reading_of(text, "2025-09-08").events
    assert event.when
    days = (*event.when.start, *event.when.end)
    return event.certainty, [day.iso() if day else None for day in days]


@pytest.mark.parametrize(
    ("text", "over"),
    [
        ("Dockers began a walkout over pay that is due to end next Thursday.", "2025-09-18"),
        ("Dockers have begun a strike that will end on Friday.", "2025-09-12"),
    ],
)
def test_the_day_of_the_end_to_come_is_not_that_of_the_beginning(
    reading_of: Read, text: str, over: str
) -> None:
    assert _bounds(reading_of, text) == (Certainty.ONGOING, [None, "2025-09-08", over, over])


def test_what_is_over_began_before_it_was_over(reading_of: Read) -> None:
    text = "Dockers began a strike that ended on 3 May."
    assert _bounds(reading_of, text) == (Certainty.OCCURRED, [None, "2025-05-03", "2025-05-03", "2025-05-03"])


def test_what_goes_on_ends_after_publication(reading_of: Read) -> None:
    text = "The strike, which began in May, ends on Friday."
    days = ["2025-05-01", "2025-05-31", "2025-09-12", "2025-09-12"]
    assert _bounds(reading_of, text) == (Certainty.ONGOING, days)


def test_the_day_told_beside_it_is_that_of_the_beginning(reading_of: Read) -> None:
    text = "Cranes stood idle yesterday as dockers began a walkout that is due to end next Thursday."

    assert _bounds(reading_of, text)[1] == ["2025-09-07", "2025-09-07", "2025-09-18", "2025-09-18"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        (
            "The repairs will start in the spring and end in autumn.",
            ["2026-03-01", "2026-05-31", "2026-09-01", "2026-11-30"],
        ),
        (
            "The drill starts on 28 November and ends on 5 December.",
            ["2025-11-28", "2025-11-28", "2025-12-05", "2025-12-05"],
        ),
    ],
)
def test_what_begins_and_ends_in_one_breath_ends_last(reading_of: Read, text: str, days: list[str]) -> None:
    assert _bounds(reading_of, text) == (Certainty.PLANNED, days)
