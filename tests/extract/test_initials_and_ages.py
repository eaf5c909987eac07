"""People as newspapers name them: with the letter of a second name, and how old they are."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

TOLD = {
    "Ana C. Ruiz, 34, of Lima, was freed on Monday.": ("Ana C. Ruiz freed", ("Ana C. Ruiz",)),
    "Tom W. Hale Jr. was named president on Monday.": ("Tom W. Hale Jr named president", ("Tom W. Hale Jr",)),
    "George H. W. Bush visited Kuwait on Monday.": (
        "George H. W. Bush visits Kuwait",
        ("George H. W. Bush",),
    ),
    "A man, 87, was killed in Lima on Monday.": ("Man killed in Lima", ()),
    "Ana Ruiz, 34, who suffered burns, was freed on Monday.": ("Ana Ruiz freed", ("Ana Ruiz",)),
    "N. Korea fired a missile on Monday.": ("N. Korea fires missile", ("N. Korea",)),
}


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_letters_and_ages_are_part_of_a_name_and_no_number(
    reading_of: Read, text: str, told: tuple[str, tuple[str, ...]]
) -> None:
    event = reading_of(text, "2026-03-11").events[-1]

    assert (event.what, event.who) == told


def test_a_short_quarter_of_the_compass_finds_the_land(reading_of: Read) -> None:
    text = "A plant in W. Bengal was shut on Monday. Two men were held in W. Va. on Monday."
    events = reading_of(text, "2026-03-11").events

    assert [[where.name for where in event.where][-1] for event in events] == ["W. Bengal", "W. Va."]


def test_a_letter_may_end_a_sentence(reading_of: Read) -> None:
    text = "They turned to Plan B. The army left Lima on Monday."

    assert [event.what for event in reading_of(text, "2026-03-11").events] == ["Army leaves Lima"]


def test_a_town_of_a_saint_keeps_its_ending(reading_of: Read) -> None:
    (event,) = reading_of("Police in St. John's held two men on Monday.", "2026-03-11").events

    assert event.where[0].name == "St. John's"


def test_it_is_what_somebody_does_and_not_who(reading_of: Read) -> None:
    text = "Ana Ruiz, who teaches in Lima, is planning a star party. It will be held on Friday at Cape Park."
    event = reading_of(text, "2026-03-11").events[-1]

    assert event.what == "Star party held at Cape Park"


def test_an_injury_is_an_incident_and_an_option_money(reading_of: Read) -> None:
    events = reading_of("Two men received minor injuries. Vega exercised its warrants.", "2026-03-11").events

    assert [event.kind for event in events] == [Kind.INCIDENT, Kind.ECONOMIC]
