"""Days without a year in a story of long ago, and the quarter that a month ends."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

COURT = (
    "A banker is accused of moving deposits in September 2008. He flew to Lima on Sept. 19, the court heard."
    " On 23 September the state took over the bank. The trial opened in Lima on Feb. 4."
)


def _dates(reading_of: Read, text: str, published: str) -> dict[str, str]:
    events = reading_of(text, published).events
    return {e.what: day.iso() for e in events if e.when and (day := e.when.start[0])}


def test_a_day_of_the_month_told_with_its_year_is_of_that_year(reading_of: Read) -> None:
    dates = _dates(reading_of, COURT, "2013-03-19")
    assert dates["Banker flies to Lima"] == "2008-09-19"
    assert dates["State takes over bank"] == "2008-09-23"


def test_another_month_is_of_the_last_year(reading_of: Read) -> None:
    assert _dates(reading_of, COURT, "2013-03-19")["Trial opens in Lima"] == "2013-02-04"


def test_news_of_the_last_weeks_is_of_now(reading_of: Read) -> None:
    assert _dates(reading_of, COURT, "2013-10-02")["State takes over bank"] == "2013-09-23"


def test_its_words_have_the_same_value_in_timeml(reading_of: Read) -> None:
    values = [t.value for t in reading_of(COURT, "2013-03-19").times]
    assert values == ["2008-09", "2008-09-19", "2008-09-23", "2013-02-04"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Output in Lima fell 7% in the March quarter.", ("2013-01-01", "2013-03-31")),
        ("Orbis sold its mine in the December quarter of 2010.", ("2010-10-01", "2010-12-31")),
        ("Orbis will open a mill in the June quarter.", ("2013-04-01", "2013-06-30")),
    ],
)
def test_a_month_names_the_quarter_that_it_ends(reading_of: Read, text: str, days: tuple[str, str]) -> None:
    (event,) = reading_of(text, "2013-04-30").events
    assert event.when is not None
    assert tuple(day.iso() if day else None for day in event.when.start) == days


def test_the_next_year_follows_the_one_told(reading_of: Read) -> None:
    text = "A mill will open in Suva in 2029. A port could open there the next year."
    assert _dates(reading_of, text, "2026-03-10")["Port opens"] == "2030-01-01"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Under a treaty signed in October 1946 the last soldiers sailed home the next April.", "1947-04-01"),
        ("It fell in 1956, but was shelved that May, the month tanks entered Budapest.", "1956-05-01"),
    ],
)
def test_a_month_is_counted_from_the_date_beside_it(reading_of: Read, text: str, day: str) -> None:
    *_, last = reading_of(text, "2026-03-10").events
    assert last.when is not None
    assert last.when.start[0] is not None
    assert last.when.start[0].iso() == day


def test_the_year_of_an_old_pact_is_not_that_of_what_may_be_done_to_it(reading_of: Read) -> None:
    (event,) = reading_of("The agreement of 1951 may be rewritten.", "2026-03-10").events
    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[0].year == 2026


def test_the_next_year_by_itself_is_that_after_publication(reading_of: Read) -> None:
    text = "A mill is to open in Suva. A port could open there the next year."
    assert _dates(reading_of, text, "2026-03-10")["Port opens"] == "2027-01-01"


CHRONICLE = """A quarrel, year by year

15 April 1858. The treaty is signed in San José.

30 September 1897. Edward Alexander, an American engineer, plants the first stone.

22 March 1888. Grover Cleveland, as arbitrator, upholds the treaty.

July 1998. Managua bars policemen from the river. A compromise is struck the same month and torn up in August.

18 October 2010. Edén Pastora starts to dredge the river.
"""


def test_a_date_with_a_full_stop_heads_a_paragraph_of_a_chronology(reading_of: Read) -> None:
    events = {e.what: e for e in reading_of(CHRONICLE).events}
    assert {what: e.when.start[0].iso() for what, e in events.items() if e.when and e.when.start[0]} == {
        "Treaty signed in San José": "1858-04-15",
        "Edward Alexander plants first stone": "1897-09-30",
        "Grover Cleveland upholds treaty": "1888-03-22",
        "Managua bars policemen from river": "1998-07-01",
        "Compromise struck": "1998-07-01",
        "Compromise torn up": "1998-08-01",
        "Edén Pastora dredges river": "2010-10-18",
    }
    assert {e.certainty for e in events.values()} == {Certainty.OCCURRED}


def test_a_day_of_long_ago_stays_there_even_on_its_anniversary(reading_of: Read) -> None:
    text = (
        "Daniel drowned villages in Greece on 5 September 2023 and struck Libya five days later."
        " In the small hours of 11 September two dams above Derna burst."
    )
    assert _dates(reading_of, text, "2025-09-11")["Two dams above Derna burst"] == "2023-09-11"


@pytest.mark.parametrize(
    ("text", "year"),
    [
        (
            "The pact dates from May 2010. Cracks were found in early 2019, and it was mended that May.",
            "2019",
        ),
        (
            "The pipe burst on 8 October 2023. It was mended in March 2024. Two pumps failed that October.",
            "2023",
        ),
    ],
)
def test_that_month_is_of_the_year_told_last(reading_of: Read, text: str, year: str) -> None:
    *_, last = reading_of(text, "2026-03-10").events
    assert last.when is not None
    assert last.when.start[0] is not None
    assert str(last.when.start[0].year) == year
