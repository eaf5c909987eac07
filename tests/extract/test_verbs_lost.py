"""Verbs that the tagger loses, what is looked for only later, and parts of what was told of."""

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


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The port is not expected to reopen before June.", Certainty.POSSIBLE),
        ("The line is not due to carry trains until 2030.", Certainty.PLANNED),
        ("The port is not expected to reopen this year.", Certainty.DENIED),
        ("The port will not reopen before June.", Certainty.DENIED),
    ],
)
def test_what_is_not_expected_before_a_day_may_come_after_it(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    assert [event.certainty for event in reading_of(text, "2026-03-06").events] == [certainty]


TOLD_OF_PARTS = {
    "The Chinese firm shipped the ore. Some of it was lost at sea.": "Some of ore lost at sea",
    "The storm hit the fleet. Most of it sank on Monday.": "Most of fleet sinks",
    "Peru is vast. Until 2022 most of it went by rail through Lima.": "Most of it goes by rail through Lima",
}


@pytest.mark.parametrize(("text", "what"), TOLD_OF_PARTS.items())
def test_a_part_of_it_is_not_who_did_it(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, "2026-03-06").events[-1].what == what


def test_what_a_government_feels_is_nowhere_on_its_land(reading_of: Read) -> None:
    (event,) = reading_of("Peru's objections delayed the plan in 2021.", "2026-03-06").events

    assert not event.where
    assert event.who == ("Peru",)


def test_what_a_works_makes_is_told(reading_of: Read) -> None:
    (event,) = reading_of("A refinery at Lima has been making pellets since May 2021.", "2026-03-06").events

    assert event.certainty is Certainty.ONGOING


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The port authority said that it had received nothing.", Certainty.DENIED),
        ("The firm paid nothing for the licence in 2019.", Certainty.DENIED),
        ("The firm built nothing but warehouses at Callao.", Certainty.OCCURRED),
    ],
)
def test_nothing_was_done_to_nothing(reading_of: Read, text: str, certainty: Certainty) -> None:
    assert [event.certainty for event in reading_of(text, "2026-03-06").events] == [certainty]


def test_the_middle_of_a_month_may_be_one_word(reading_of: Read) -> None:
    (event,) = reading_of("The frigate will join the group off Crete by mid-month.", "2026-03-06").events

    assert event.when is not None
    assert [day.iso() for day in event.when.start if day] == ["2026-03-06", "2026-03-20"]
