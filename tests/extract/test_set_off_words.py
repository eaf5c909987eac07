"""What is set off or stands in front says no more than it does: a weekday, an occasion, a builder, an aim."""

import pytest

from tests.extract.conftest import Read
from viewer.model.moment import Moment


def test_a_weekday_after_a_day_is_that_day(reading_of: Read):
    text = "Operators shut the valves on 7 September, a Sunday, when readings dropped."
    for event in reading_of(text, "2025-10-09").events:
        assert event.when
        assert event.when.start[0] == event.when.start[1] == Moment.from_iso("2025-09-07")
        assert event.who == ()


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("This time the owners may sue.", "Owners sue"),
        (
            "The line, built by Orbis at a cost of more than $11 billion, was inaugurated last month.",
            "Line inaugurated",
        ),
    ],
)
def test_neither_an_occasion_nor_a_builder_is_the_subject(reading_of: Read, text, what):
    assert reading_of(text).events[-1].what == what


@pytest.mark.parametrize(
    "text",
    [
        "Rockets aimed at Chile were scrapped on Monday.",
        "A ferry bound for Suva sank on Monday.",
    ],
)
def test_what_is_aimed_at_or_bound_for_is_no_place_of_it(reading_of: Read, text):
    assert reading_of(text).events[0].where == ()


def test_what_is_promised_is_planned(reading_of: Read):
    (event,) = reading_of("The firm promised repairs by June.", "2026-03-10").events
    assert event.certainty.value == "planned"
    assert event.when
    assert event.when.start == (Moment.from_iso("2026-03-10"), Moment.from_iso("2026-06-30"))


def test_power_is_taken_in_a_country_and_at_no_mine_in_it(reading_of: Read):
    text = (
        "Chad frees trains at Ourba mine\n\nChad let trains leave the mine at Am Timan on Monday. The mine at"
        " Am Timan reopened. Colonel Issa Abba, who seized power in 2021, is the favourite."
    )
    seized = next(event for event in reading_of(text).events if "seizes power" in event.what)
    assert [place.name for place in seized.where] in ([], ["Chad"])
