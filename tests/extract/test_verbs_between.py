"""Verbs that the tagger loses: behind a small "may", before a time and another past, before their object."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

TOLD = {
    "The court may annul it in June.": ["Court annuls it"],
    "A report released the same day blamed wind.": ["Report released"],
    "A bridge opened a year ago collapsed in May.": ["Bridge opened", "Bridge collapses"],
    "Floods came in March, and on 9 August 2024 a crane toppled into the river.": [
        "Floods come",
        "Crane topples into river",
    ],
    "Floods ruined the harvest, and on Sunday lava buried the road.": [
        "Floods ruin harvest",
        "Lava buries road",
    ],
    "The army intends to station 300 troops at Nuuk.": ["Army stations 300 troops at Nuuk"],
    "Chad moved troops to Faya last month and plans to open a base there.": [
        "Chad moves troops to Faya",
        "Chad opens base",
    ],
    "Phase I was commissioned on 31 May 2005.": ["Phase I commissioned"],
}


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_every_verb_is_read(reading_of: Read, text: str, told: list[str]) -> None:
    assert [event.what for event in reading_of(text, "2026-03-11").events] == told


def test_what_may_be_is_only_possible(reading_of: Read) -> None:
    (event,) = reading_of("The court may annul it in June.", "2026-03-11").events

    assert event.certainty is Certainty.POSSIBLE


def test_a_fiscal_year_of_two_years_and_no_country_lies_somewhere_in_both(reading_of: Read) -> None:
    (event,) = reading_of("Production will start in the second half of FY2026-27.", "2026-03-11").events

    assert event.when is not None
    assert [day.iso() for day in event.when.start if day] == ["2026-01-01", "2027-12-31"]
