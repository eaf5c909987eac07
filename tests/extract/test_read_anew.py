"""What a reader of news takes for granted: whose place and day is meant, and what is only said of it."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days

_DAY = "2026-03-12"
WHERE = [
    ("In Kampala police arrested 11 students on Monday.", "arrest", ["Kampala"]),
    ("The groups were heard in Arusha on 4 March. In Kampala police arrested 11 students on Monday; they "
     "were freed two days later.", "freed", ["Kampala"]),
    ("An aircraft will be sent to the atoll of Agalega this year, the envoy said in Port Louis on Monday, "
     "the first since the runway there was inaugurated in February 2024.", "inaugurated", ["Agalega"]),
]  # fmt: skip
STARTS = [
    ("The runway was inaugurated in February 2024. Technicians have been living in barracks since the "
     "following month.", ["2024-03-01", "2024-03-31"]),
    ("The mine burned on 4 May 2023. It has been closed since the following Monday.",
     ["2023-05-08", "2023-05-08"]),
    ("The mine was shut in May 2023 and has been working since the following October.",
     ["2023-10-01", "2023-10-31"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "word", "names"), WHERE)
def test_where(reading_of: Read, text: str, word: str, names: list[str]) -> None:
    """The places of the event with a word in its headline."""
    event = next(e for e in reading_of(text, _DAY).events if word in e.what)
    assert [where.name for where in event.where] == names


@pytest.mark.parametrize(("text", "days"), STARTS)
def test_what_lasts_since_then_goes_on(reading_of: Read, text: str, days: list[str]) -> None:
    """What the last sentence tells began on these days, and has not ended."""
    event = reading_of(text, _DAY).events[-1]
    assert event.when is not None
    assert (start_days(event), event.when.end[1]) == (days, None)
