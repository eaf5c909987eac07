"""The dates of what something is for, of what is kept since, and of a vote on it."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

_DAY = "2026-02-14"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("A submarine could be lent to fill the gap in 2031.", 2031),
        ("A submarine could be lent to fill the gap during 2031.", 2031),
        ("Peru has kept its first base abroad at Suva since 2017.", 2017),
    ],
)
def test_year(reading_of: Read, text: str, year: int) -> None:
    """The year in which the only event begins."""
    (event,) = reading_of(text, _DAY).events

    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[0].year == year


def test_the_day_of_a_vote_is_not_that_of_what_it_opens_the_way_for(reading_of: Read) -> None:
    """What hangs on a vote in June is built nobody knows when."""
    (event,) = reading_of("Subject to a vote in June, the pier will be built by Peru.", _DAY).events

    assert event.certainty is Certainty.CONDITIONAL
    assert event.when is not None
    assert event.when.end == (event.when.start[0], None)
