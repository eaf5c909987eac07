"""Places and days that a sentence leaves to the one before it, and what was cancelled or put off."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Event

_DAY = "2026-02-09"


def _last(reading_of: Read, text: str) -> Event:
    return reading_of(text, _DAY).events[-1]


def test_there_is_the_capital_that_the_sentence_before_is_about(reading_of: Read) -> None:
    text = (
        "Soldiers left the camp outside Beledweyne, in Somalia, on Sunday. The capital has fears of its own. "
        "There a bomb killed ten people in May."
    )
    assert [where.name for where in _last(reading_of, text).where] == ["Mogadishu"]


def test_an_hour_is_of_the_day_of_what_came_after_it(reading_of: Read) -> None:
    text = "A terminal stopped loading on Wednesday after a drone exploded at dawn."
    assert start_days(_last(reading_of, text)) == ["2026-02-04", "2026-02-04"]


@pytest.mark.parametrize(
    ("text", "what", "certainty", "start"),
    [
        ("The ship will sail for Malta, where she is to relieve the cutter Cygnus.",
         "relieves cutter Cygnus", Certainty.PLANNED, [_DAY, None]),
        ("Codelco, which had been due to sign a copper venture in Quito tomorrow, has postponed the ceremony "
         "until May.", "signs copper venture in Quito", Certainty.PLANNED, ["2026-05-01", "2026-05-31"]),
        ("The March cruise of the Polar Star has been cancelled because of gearbox trouble.",
         "Cruise of Polar Star cancelled", Certainty.DENIED, ["2026-03-01", "2026-03-31"]),
        ("From 1 July every boat fishing there will have to carry an electronic log.",
         "carries electronic log", Certainty.PLANNED, ["2026-07-01", "2026-07-01"]),
    ],
)  # fmt: skip
def test_what_is_to_come_is_told_with_its_day(
    reading_of: Read, text: str, what: str, certainty: Certainty, start: list[str | None]
) -> None:
    event = _last(reading_of, text)
    assert event.what.endswith(what)
    assert (event.certainty, start_days(event)) == (certainty, start)


@pytest.mark.parametrize("text", ["The airfield at Curtin was shut.", "Curtin air base was shut."])
def test_an_air_base_goes_by_the_name_of_its_place(reading_of: Read, text: str) -> None:
    (where,) = _last(reading_of, text).where
    assert where.lat is not None
    assert abs(where.lat + 17.6) < 0.1
