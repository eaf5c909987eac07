"""What somebody is called on to do is asked for, and no event to come."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind


@pytest.mark.parametrize(
    "text",
    [
        "The council called on the owners to leave Ica on Monday.",
        "Chile called on Peru to reopen the road to Tacna on Monday.",
        "The guild called upon the army to free two fishermen on Monday.",
    ],
)
def test_who_is_called_on_to_do_something_has_no_plan_to(reading_of: Read, text: str) -> None:
    assert [event.kind for event in reading_of(text, "2026-11-24").events] == [Kind.STATEMENT]
