"""Days without a year in a story of long ago, and the quarter that a month ends."""

import pytest

from tests.extract.conftest import Read

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


def test_the_next_year_by_itself_is_that_after_publication(reading_of: Read) -> None:
    text = "A mill is to open in Suva. A port could open there the next year."
    assert _dates(reading_of, text, "2026-03-10")["Port opens"] == "2027-01-01"
