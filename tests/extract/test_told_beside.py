"""Days and places that an event has from what is told right beside it: past a colon, in a relative."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Event

_DAY = "2009-03-12"


def _last(reading_of: Read, text: str) -> Event:
    return reading_of(text, _DAY).events[-1]


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("The port reopened on Monday: two ships unloaded rice.", ["2009-03-09"] * 2),
        ("The plan was clear in May: two ships had left.", [None, _DAY]),
        ("The mud that rolled into Santa Teresa last Friday killed 11 people.", ["2009-03-06"] * 2),
        ("The ferry that left Suva on Friday carried 11 people to Nadi.", [None, _DAY]),
    ],
)
def test_a_day_beside_it_is_its_own_where_it_says_more_of_it(
    reading_of: Read, text: str, start: list[str | None]
) -> None:
    assert start_days(_last(reading_of, text)) == start


def test_a_crew_is_where_its_ship_was_told_to_be(reading_of: Read) -> None:
    text = (
        "A patrol boat left Noumea for Lifou, where a freighter has been aground since Sunday. "
        "The crew may be taken off by helicopter."
    )
    assert [where.name for where in _last(reading_of, text).where] == ["Lifou"]


def test_what_a_relative_says_happened_dates_what_was_told_before(reading_of: Read) -> None:
    text = "A ferry sank off Malta. The accident, which happened on 3 March, is the third this year."
    (sank,) = reading_of(text, _DAY).events
    assert start_days(sank) == ["2009-03-03"] * 2
