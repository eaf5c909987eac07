"""What is put off is told of on its new day, and what was due is not told of on its old one."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf

_DAY = "2026-03-10"


def told(reading_of: Read, text: str) -> list[tuple[str, str, str | None]]:
    """What is told, how surely, and the EDTF of its day."""
    events = reading_of(text, _DAY).events
    return [(e.what, e.certainty.value, edtf(e.when) if e.when else None) for e in events]


@pytest.mark.parametrize(
    ("text", "what", "certainty", "day"),
    [
        ("The launch of the probe has slipped to May.", "Launch of probe", "planned", "2026-05"),
        (
            "The delivery, due in February, may slip to June 2027.",
            "Delivery on new date",
            "possible",
            "2027-06",
        ),
    ],
)  # fmt: skip
def test_what_slips_is_told_once_on_its_new_day(
    reading_of: Read, text: str, what: str, certainty: str, day: str
) -> None:
    assert told(reading_of, text) == [(what, certainty, day)]


@pytest.mark.parametrize(
    ("text", "decided", "what", "day"),
    [
        (
            "The council has put off the vote on the pier until 4 May.",
            "Council puts off vote on pier",
            "Vote on pier",
            "2026-05-04",
        ),
        (
            "The vote was postponed on Monday to September.",
            "Vote postponed",
            "Vote on new date",
            "2026-09",
        ),
    ],
)
def test_what_somebody_puts_off_or_on_a_day_is_planned_beside_the_decision(
    reading_of: Read, text: str, decided: str, what: str, day: str
) -> None:
    found = told(reading_of, text)
    assert [(f[0], f[1]) for f in found] == [(decided, "occurred"), (what, "planned")]
    assert found[1][2] == day


@pytest.mark.parametrize(
    "text",
    [
        "The trial slipped by two months.",
        "The vote will not be moved to June.",
        "The meeting was moved to Lima.",
        "Troops moved to Kherson in May.",
    ],
)
def test_what_goes_elsewhere_or_stays_has_no_new_day(reading_of: Read, text: str) -> None:
    assert len(told(reading_of, text)) == 1


def test_what_was_due_and_is_cancelled_is_not_planned(reading_of: Read) -> None:
    assert [t[1] for t in told(reading_of, "The election due in March was cancelled.")] == ["denied"]


def test_what_came_before_a_delay_is_not_dated_by_the_new_day(reading_of: Read) -> None:
    events = reading_of("The launch from Andøya slipped to June after a valve failed.", _DAY).events
    assert [e.what for e in events] == ["Launch from Andøya", "Valve fails"]
    assert events[1].when
    assert events[1].when.start[1]
    assert events[1].when.start[1].iso() == _DAY


def test_what_is_called_for_a_weekday_is_still_to_come(reading_of: Read) -> None:
    assert told(reading_of, "The union called for a march on Saturday in Lima.") == [
        ("Union calls for march in Lima", "planned", "2026-03-14")
    ]
