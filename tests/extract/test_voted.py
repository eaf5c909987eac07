"""What somebody votes to do or is fined for, and when that is."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


def test_who_votes_to_strike_strikes(reading_of: Read) -> None:
    text = (
        "Workers at a mine in northern Chile voted to strike from 5 May 2025 unless BHP improves its offer."
    )

    strike = reading_of(text).events[-1]

    assert strike.what == "Workers strike"
    assert strike.certainty is Certainty.CONDITIONAL
    assert strike.condition == "unless BHP improves its offer"


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("The state fined Gasum on 5 May 2025 for blocking exports between 2015 and 2018.", "2025-05-05"),
        ("The state fined Gasum for blocking exports between 2015 and 2018.", None),
        ("The court cut the fine on 5 May 2025, overturning a 2021 judgment.", "2025-05-05"),
    ],
)
def test_what_it_was_for_does_not_date_it(reading_of: Read, text: str, begun: str | None) -> None:
    when = reading_of(text).events[0].when
    assert when
    assert (str(when.start[0]) if when.start[0] else None) == begun


def test_an_earthquake_is_told_with_its_magnitude(reading_of: Read) -> None:
    (quake,) = reading_of("A magnitude 6.1 earthquake struck off the coast of Chiapas on Friday.").events
    assert quake.what.startswith("Magnitude 6.1 earthquake strikes")
