"""Places and bounds that a neighbouring verb must not lend: where somebody lives, where a pact was signed."""

import pytest

from tests.extract.conftest import Read
from viewer.model.moment import Moment


def test_nobody_is_convicted_where_he_lives_now(reading_of: Read):
    (event,) = reading_of(
        "The trader, who was convicted over a tax fraud and lives in Dubai, is silent."
    ).events
    assert event.where == ()


@pytest.mark.parametrize(
    "text",
    [
        "The pact was signed at Geneva on Monday. It must still be ratified by the Senate.",
        "Kenya and Uganda signed a treaty in Mombasa on Monday. Both parliaments must approve it by June.",
    ],
)
def test_a_parliament_does_not_ratify_where_others_signed(reading_of: Read, text):
    assert reading_of(text, "2026-03-10").events[-1].where == ()


def test_what_was_said_to_be_hoped_is_to_come(reading_of: Read):
    text = "Senators said they hoped to vote before the end of the year."
    (event,) = reading_of(text, "2026-03-10").events
    assert event.when
    assert event.when.start == (Moment.from_iso("2026-03-10"), Moment.from_iso("2026-12-31"))


def test_what_was_rejected_between_commas_is_denied(reading_of: Read):
    text = "The agency said it had weighed, and rejected, converting a ferry."
    assert reading_of(text).events[-1].certainty.value == "denied"


def test_a_firm_named_like_a_river_acts_where_it_signs(reading_of: Read):
    (event,) = reading_of("Rio Verde signed a lease on Monday.").events
    assert event.who == ("Rio Verde",)
