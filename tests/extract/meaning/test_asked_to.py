"""What somebody is asked or invited to do, which has not come about for that, and who is not named."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Kind

ASKED = {
    "The navy has been asked to escort tankers.": "Navy asked to escort tankers",
    "The firm was asked to close the plant.": "Firm asked to close plant",
    "The firm has asked to close the plant.": "Firm asks to close plant",
    "Togo was asked in May to send police to Haiti.": "Togo asked to send police to Haiti",
    "The agency was invited to inspect the site at Lomé.": "Agency invited to inspect site at Lomé",
}


@pytest.mark.parametrize(("text", "what"), ASKED.items())
def test_what_is_asked_is_not_done(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, "2026-11-20").events
    assert (event.what, event.kind, event.certainty) == (what, Kind.STATEMENT, Certainty.OCCURRED)


def test_that_somebody_asked_not_to_be_named_is_no_news(reading_of: Read) -> None:
    text = "A general who asked not to be identified said on Monday that the base had been shelled."
    assert [event.what for event in reading_of(text, "2026-11-20").events] == ["Base shelled"]


def test_what_is_not_to_come_before_a_year_at_the_earliest_is_to_come_then(reading_of: Read) -> None:
    text = (
        "The bank said in a report published in May that trade would not recover until 2028 at the earliest."
    )
    event = reading_of(text, "2026-11-20").events[-1]

    assert (event.what, event.says, event.certainty) == ("Trade recovers", "The bank", Certainty.PLANNED)
    assert event.when
    assert event.when.start[0]
    assert event.when.start[0].iso() == "2028-01-01"


def test_what_came_about_in_a_year_only_looked_back_on_is_told(reading_of: Read) -> None:
    text = "It would be the first such base in Ecuador since 2009, when troops left Manta."
    assert [event.what for event in reading_of(text, "2026-11-20").events] == ["Troops leave Manta"]
