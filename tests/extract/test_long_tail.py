"""What one word or another hid: a season for a day, a noun for a verb, a name for a preposition."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf

_DAY = "2025-11-20"
TOLD = [
    ("If the wadis fall, a convoy would reach Lima next week.", "Convoy reaches Lima", "conditional"),
    ("If the truce in Gaza lasts, Vega could return in May.", "Vega returns", "conditional"),
    (
        "Hoteliers in Budva may claim compensation from the state.",
        "Hoteliers in Budva claim compensation from state", "possible",
    ),
    (
        "Doctors Without Borders has run a centre in Lima since 2023.",
        "Doctors Without Borders runs centre in Lima", "ongoing",
    ),
    (
        "Sheep brought north through the town have been getting dearer since March.",
        "Sheep get dearer", "ongoing",
    ),
    (
        "Last Sunday Mali called its ambassador home from Algiers.",
        "Mali calls ambassador home from Algiers", "occurred",
    ),
    (
        "The island has depended on satellite dishes since 2 July.",
        "Island depends on satellite dishes", "ongoing",
    ),
    (
        "Five hilltops in southern Lebanon remain in the hands of Israeli troops.",
        "Five hilltops remain in hands of Israeli troops", "ongoing",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("text", "what", "certainty"), TOLD)
def test_it_is_told(reading_of: Read, text: str, what: str, certainty: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.what, event.certainty.value) == (what, certainty)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Algeria barred all aircraft bound for Mali from its airspace on Monday.", "2025-11-17"),
        ("Minsk denied that summer pastures near Batken had been ceded.", None),
    ],
)
def test_it_has_its_own_day(reading_of: Read, text: str, day: str | None) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.when
    assert edtf(event.when) == day


def test_a_town_called_like_a_word_is_one_behind_the_in_that_opens(reading_of: Read) -> None:
    (event,) = reading_of("In Split, firefighters freed 22 people on Friday.", _DAY).events
    assert [place.name for place in event.where] == ["Split"]


def test_whom_anyone_may_forgive_is_no_event(reading_of: Read) -> None:
    assert reading_of("Pilots may be forgiven for missing it.", _DAY).events == ()


@pytest.mark.parametrize(
    "text",
    [
        "The fair went on, with a last weekend of beer to sell.",
        "Somebody must sign for the water.",
        "Morgan Ortagus, an American diplomat, took the chair.",
    ],
)
def test_what_somebody_must_do_or_is_left_to_sell_is_no_event(reading_of: Read, text: str) -> None:
    whats = [event.what for event in reading_of(text, _DAY).events]
    assert [what for what in whats if "fair" not in what.lower()] == []


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "A bomb went off outside Kaduna on 28 March 2022, killing eight people."
            " The three men denied that they had planted it.",
            "2022-03-28",
        ),
        (
            "Sailors fired on a trawler off Delft on 28 January, wounding five fishermen."
            " Colombo denied that its sailors had aimed at them.",
            "2025-01-28",
        ),
    ],
)
def test_what_is_denied_of_it_or_them_is_of_the_day_told(reading_of: Read, text: str, day: str) -> None:
    denied = [event for event in reading_of(text, _DAY).events if event.certainty.value == "denied"]
    assert [event.when and edtf(event.when) for event in denied] == [day]
