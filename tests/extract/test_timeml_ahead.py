"""Which way TimeML's times look, in articles of 16 January 2026, a Friday."""

import pytest

from viewer.extract.dating.timeml import tags
from viewer.extract.grammar.sentences import sentences
from viewer.extract.syntax.parsing import parsed
from viewer.model.moment import Moment

_AHEAD = [
    ("Owners will sue if the council rejects the plan Tuesday.", "2026-01-20"),
    ("Nobody may sail unless the pilots agree by Monday.", "2026-01-19"),
    ("Please hand the keys to the harbour master by Monday.", "2026-01-19"),
    ("They must pay if they moor after Tuesday.", "2026-01-20"),
    ("The medal will be handed over during Sunday's regatta.", "2026-01-18"),
    ("The row will be heard at Monday's session.", "2026-01-19"),
    ("It will be full by the time it reaches port on Monday.", "2026-01-19"),
    ("Clear the quay before the tide turns Saturday.", "2026-01-17"),
    ("A gale building as early as Tuesday would close it.", "2026-01-20"),
    ("Regatta planned Sunday.", "2026-01-18"),
    ("Hearing set Tuesday in ferry case.", "2026-01-20"),
    ("The court set a deadline of Tuesday.", "2026-01-20"),
    ("It was not on the agenda for Monday.", "2026-01-19"),
    ("The yard put it off until some time after April 1.", "2026-04-01"),
    ("The loan gives the yard through August to build it.", "2026-08"),
    ("The owner will be formally charged May 8.", "2026-05-08"),
    ("She fears that the tide will swell on Tuesday, the pilot said.", "2026-01-20"),
    ("It is open from Feb. 4 through Jan. 2.", "2027-01-02"),
]
_GONE = [
    ("The bilge leak of May stopped as planned Monday.", "2026-01-12"),
    ("They warned of it as early as Tuesday.", "2026-01-13"),
    ("Tolls through Jan. 5 fell by half.", "2026-01-05"),
    ("He is to blame for the March 28 collision.", "2025-03-28"),
    ("She was in dock from April 3 to May 9.", "2025-05-09"),
    ("Berths were due for repair during December.", "2025-12"),
]


@pytest.mark.parametrize(("text", "value"), _AHEAD)
def test_what_is_set_asked_for_or_made_a_condition_lies_ahead(text: str, value: str) -> None:
    assert _last(text) == value


@pytest.mark.parametrize(("text", "value"), _GONE)
def test_what_nobody_planned_and_what_has_run_its_course_is_gone_by(text: str, value: str) -> None:
    assert _last(text) == value


def _last(text: str) -> str:
    """The value of the last time of a text."""
    taken = (parsed(text, sentence) for sentence in sentences(text))
    return list(tags(taken, Moment(2026, 1, 16)))[-1].value
