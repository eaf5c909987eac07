"""Participles in a row between commas, what somebody was due for, and whom "him" means."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty
from viewer.model.moment import Moment


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "The contract, awarded in 2019 and cancelled three years later, was worth $4m.",
            "Contract cancelled",
        ),
        ("The bridge, opened in 2019 and shut a year later, will be rebuilt.", "Bridge shut"),
        ("The crane will be put to work next month.", "Crane put to work"),
        (
            "Algeria recalled its ambassador to Madrid in 2022 and sent him back 20 months later.",
            "Algeria sends ambassador back",
        ),
        ("The carrier group is expected off Yemen.", "Carrier group expected off Yemen"),
    ],
)
def test_what(reading_of: Read, text: str, what: str) -> None:
    """One event has this headline."""
    assert what in [event.what for event in reading_of(text, "2026-11-20").events]


def test_due_elsewhere(reading_of: Read) -> None:
    """Where and when somebody was due is not where and when he was sacked."""
    (event,) = reading_of("The minister, due in Rome on Monday for talks, was sacked.", "2026-11-20").events
    assert event.where == ()
    assert event.when is not None
    assert event.when.start[0] is None


def test_due_that_day(reading_of: Read) -> None:
    """A day that what follows counts from is kept."""
    text = "The president, due in Kitwe on Wednesday, may come to Chingola that evening."
    (event,) = reading_of(text, "2026-11-20").events
    assert event.when is not None
    assert event.when.start[0] == Moment.from_iso("2026-11-25")


def test_promised_for_a_year(reading_of: Read) -> None:
    """What is promised for a year is planned."""
    (event,) = reading_of("The ferry is now promised for 2028.", "2026-11-20").events
    assert event.certainty is Certainty.PLANNED
    assert event.when is not None
    assert event.when.start[0] == Moment.from_iso("2028-01-01")


def test_forecast_for_a_year(reading_of: Read) -> None:
    """The year that a forecast is for is not when it was cut."""
    (event,) = reading_of("The bank cut its forecast for growth to 2.1% for 2027.", "2026-11-20").events
    assert event.when is not None
    assert event.when.end[1] == Moment.from_iso("2026-11-20")


def test_agreed_on_a_day_to_do_it(reading_of: Read) -> None:
    """A day between a verb and "to" makes no noun of the verb behind it."""
    text = "The EU agreed on Thursday to cap the price of Russian crude from 3 September."
    assert reading_of(text, "2026-11-20").events[0].what == "EU agrees to cap price of Russian crude"


def test_handed_back(reading_of: Read) -> None:
    """A passive whose verb the lists do not know still lends its auxiliary."""
    events = reading_of("The mine was expropriated in 2010 and handed back in 2022.", "2026-11-20").events
    assert [event.what for event in events] == ["Mine expropriated", "Mine handed back"]
