"""What was ahead once and is over, and days counted from a whole year, told on Saturday 23 May 2026."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty

_TODAY = "2026-05-23"


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The bridge was opened in 2001. It would be closed again in 2005.", Certainty.OCCURRED),
        ("The mine shut in May 2001 and would be sold two years later.", Certainty.OCCURRED),
        ("The bridge was opened in 2001. It would be closed for good in 2031.", Certainty.CONDITIONAL),
        ("If parliament agrees, the bridge would be sold.", Certainty.CONDITIONAL),
    ],
)
def test_what_was_to_come_and_is_over_has_come_about(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    assert reading_of(text, _TODAY).events[-1].certainty is certainty


def test_without_a_day_of_publication_nobody_knows(reading_of: Read) -> None:
    text = "The bridge was opened in 2001. It would be closed again in 2005."
    assert reading_of(text).events[-1].certainty is Certainty.CONDITIONAL


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The kiln closed in 2019. The following spring its club burned down.", "2020-03-01", "2020-05-31"),
        ("The kiln closed in 2019. The next spring its club burned down.", "2020-03-01", "2020-05-31"),
        ("The kiln closed in 2019 and burned down the following March.", "2020-03-01", "2020-03-31"),
        ("The kiln closed in May 2019. The following March it burned down.", "2020-03-01", "2020-03-31"),
        ("It opened on 14 May. The Friday before, its club had burned down.", "2026-05-08", "2026-05-08"),
        ("The kiln was sold in the autumn for a song.", "2025-09-01", "2025-11-30"),
    ],
)  # fmt: skip
def test_the_following_one_comes_after_the_whole_year(
    reading_of: Read, text: str, first: str, last: str
) -> None:
    assert start_days(reading_of(text, _TODAY).events[-1]) == [first, last]


def test_a_year_of_the_thing_denied_dates_nothing(reading_of: Read) -> None:
    (event,) = reading_of("There will be no inquiry into the arms deal of 2022.", _TODAY).events
    assert start_days(event) == [_TODAY, None]


def test_a_telegram_leaves_out_that_it_is(reading_of: Read) -> None:
    (event,) = reading_of("Tow expected to reach Brest late Wednesday.", _TODAY).events
    assert start_days(event) == ["2026-05-27", "2026-05-27"]
