"""Names that an en dash joins, as a hyphen would: “Iran–Iraq war”."""

import pytest

from tests.extract.conftest import Read

JOINED = {
    "Heavy rain closed the Vitória–Minas railway on Monday.": "Heavy rain closes Vitória–Minas railway",
    "The Niger–Benin pipeline was blown up at Gaya on Monday.": "Niger–Benin pipeline blown up at Gaya",
    "The Iran–Iraq war ended in 1988.": "Iran–Iraq war ends",
}


@pytest.mark.parametrize(("text", "what"), JOINED.items())
def test_an_en_dash_joins_names(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, "2026-11-20").events
    assert event.what == what
    assert event.who == ()


def test_an_en_dash_between_months_is_a_range(reading_of: Read) -> None:
    (event,) = reading_of("The bridge was shut May–June 2024.", "2026-11-20").events
    assert event.when
    assert [day and day.iso() for day in (event.when.start[0], event.when.end[1])] == [
        "2024-05-01",
        "2024-06-30",
    ]


def test_a_date_behind_an_aside_on_the_place_dates_what_is_told_in_passing(reading_of: Read) -> None:
    text = "The idea goes back to a declaration signed at Grand Anse, in Grenada, in 1989."
    assert [event.what for event in reading_of(text, "2026-11-20").events] == [
        "Declaration signed at Grand Anse"
    ]
