"""What will not be so until something else is: it waits for that, and is no denial."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The port will not reopen until the wreck is removed.", "Port reopens"),
        ("Egypt said it would not reopen the crossing until all had been freed.", "Egypt reopens crossing"),
        ("The talks will not start until both sides lay down arms, the envoy said.", "Talks start"),
    ],
)
def test_waits(reading_of: Read, text: str, what: str) -> None:
    """The words of the condition are those it waits for."""
    event = reading_of(text, "2026-11-20").events[0]
    assert (event.what, event.certainty) == (what, Certainty.CONDITIONAL)
    assert event.condition is not None
    assert event.condition.startswith("until ")


def test_was_done_then(reading_of: Read) -> None:
    """What was not done until something else was is done."""
    events = reading_of("The firm did not resume work until the strike ended.", "2026-11-20").events
    assert next(e for e in events if "resume" in e.what).certainty is Certainty.OCCURRED


def test_will_not_be_if(reading_of: Read) -> None:
    """What will not be so on a condition is denied, as before."""
    (event,) = reading_of("The port will not close if the wreck is removed.", "2026-11-20").events
    assert event.certainty is Certainty.DENIED


@pytest.mark.parametrize(
    "text",
    [
        "The rebels may return if the army leaves.",
        "The port will close if the strike spreads.",
        "The ship will sail unless the wind rises.",
    ],
)
def test_condition_behind(reading_of: Read, text: str) -> None:
    """A condition at the end whose verb might be a noun is one all the same."""
    (event,) = reading_of(text, "2026-11-20").events
    assert event.certainty is Certainty.CONDITIONAL
