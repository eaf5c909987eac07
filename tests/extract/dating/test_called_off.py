"""Plans that a later sentence calls off or puts off do not stand as plans."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

OFF = [
    "The two presidents had been due to meet in Posadas on 12 March. That encounter has been called off.",
    "Ana Ruiz was to visit Oslo on 12 March. The trip was cancelled because of a strike.",
    "A summit in Lima is planned for 12 March. The summit has been called off, officials said.",
    "A launch had been scheduled for 12 March. It was scrubbed because of wind.",
]


@pytest.mark.parametrize("text", OFF)
def test_a_plan_called_off_is_denied_and_rests_on_both_sentences(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, "2026-02-10").events

    assert event.certainty is Certainty.DENIED
    assert event.when
    assert event.when.start[0]
    assert event.when.start[0].iso() == "2026-03-12"
    assert len(event.quotes) == 2
    assert [cue.reading for cue in event.why if cue.field == "certainty"] == ["denied"]


def test_when_it_was_called_off_stays_an_event(reading_of: Read) -> None:
    text = "The leaders were to hold talks in Oslo on 3 May. The meeting was cancelled on Friday."
    plan, news = reading_of(text, "2026-02-10").events

    assert (plan.certainty, news.certainty) == (Certainty.DENIED, Certainty.OCCURRED)


def test_what_was_put_off_stands_on_its_new_day_alone(reading_of: Read) -> None:
    text = "The presidents will meet in Oslo on 3 March. That meeting has been postponed to May."
    old, new = reading_of(text, "2026-02-10").events

    assert (old.certainty, new.certainty) == (Certainty.DENIED, Certainty.PLANNED)


def test_what_is_called_off_is_no_other_plan(reading_of: Read) -> None:
    text = "The presidents will meet in Oslo on 3 March. A concert in the square was cancelled."

    assert reading_of(text, "2026-02-10").events[0].certainty is Certainty.PLANNED
