"""Dates told in a roundabout way, read with their bounds in articles of Friday 16 January 2026."""

import pytest

from tests.extract.conftest import Read
from viewer.model.datemath import shift
from viewer.model.moment import Moment


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The ferry will sail on Monday week.", "2026-01-26", "2026-01-26"),
        ("The ferry will sail on Tuesday fortnight.", "2026-02-03", "2026-02-03"),
        ("The ferry will sail a week on Sunday.", "2026-01-25", "2026-01-25"),
        ("The ferry sank the Saturday before last.", "2026-01-03", "2026-01-03"),
        ("The ferry sank two years ago last month.", "2023-12-01", "2023-12-31"),
        ("The ferry sank on the weekend of 10 January.", "2026-01-10", "2026-01-11"),
        ("The ferry sank in the week beginning 5 January.", "2026-01-05", "2026-01-11"),
        ("The ferry sank in the week ending 9 January.", "2026-01-03", "2026-01-09"),
        ("The ferry sank on 3 or 4 May.", "2025-05-03", "2025-05-04"),
        ("The ferry sank on 31 May or 1 June.", "2025-05-31", "2025-06-01"),
        ("The ferry sank late on Sunday or early Monday.", "2026-01-11", "2026-01-12"),
        ("The ferry sank sometime between Monday and Wednesday.", "2026-01-12", "2026-01-14"),
        ("The ferry sank at some point between 3 and 5 January.", "2026-01-03", "2026-01-05"),
        ("The ferry sank on or before 5 January.", None, "2026-01-05"),
        ("The ferry sank on the night of 4 to 5 January.", "2026-01-04", "2026-01-05"),
        ("The ferry sank late on Sunday into Monday.", "2026-01-11", "2026-01-12"),
        ("The ferry sank in May or June 2024.", "2024-05-01", "2024-06-30"),
        ("Storms sank two ferries since Wednesday.", "2026-01-14", "2026-01-16"),
        ("Storms sank two ferries since midnight, he said.", "2026-01-16", "2026-01-16"),
        ("The ferry sank in the 2024-25 season.", "2024-01-01", "2025-12-31"),
        ("The ferry sank in 1971/72.", "1971-01-01", "1972-12-31"),
        ("The ferry sank c. 1890.", "1890-01-01", "1890-12-31"),
        ("The ferry sank two weekends ago.", "2026-01-03", "2026-01-04"),
        ("The ferry sank in the early nineties.", "1990-01-01", "1993-12-31"),
        ("The ferry will sail at the latest in May.", "2026-01-16", "2026-05-31"),
        ("The ferry sank two to three weeks ago.", "2025-12-22", "2026-01-04"),
        ("The ferry sank this Sunday.", "2026-01-11", "2026-01-11"),
        ("The ferry is to sail at the end of the decade.", "2026-01-01", "2029-12-31"),
        ("The ferry is to sail in late spring.", "2026-03-01", "2026-05-31"),
        ("The ferry will sail next Monday or Tuesday.", "2026-01-19", "2026-01-20"),
    ],
)
def test_a_day_told_by_others_has_their_bounds(
    reading_of: Read, text: str, first: str | None, last: str | None
) -> None:
    when = reading_of(text, "2026-01-16").events[0].when

    assert when
    assert [day and day.iso() for day in when.start] == [first, last]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("The ferry sank in January.", "2026-01-01", "2026-01-16"),
        ("The ferry sank this winter.", "2025-12-01", "2026-01-16"),
        ("The ferry sank in the first quarter.", "2026-01-01", "2026-01-16"),
        ("The ferry sank in December.", "2025-12-01", "2025-12-31"),
        ("The ferry will sail in January.", "2026-01-01", "2026-01-31"),
        ("The ferry will sail this winter.", "2025-12-01", "2026-02-28"),
    ],
)
def test_what_has_been_was_no_later_than_it_was_told(
    reading_of: Read, text: str, first: str, last: str
) -> None:
    when = reading_of(text, "2026-01-16").events[0].when

    assert when
    assert [day and day.iso() for day in when.start] == [first, last]


def test_a_day_may_count_from_the_weekday_beside_an_event(reading_of: Read) -> None:
    text = "A vote was held on 6 January. The ferry sank on the Monday after the vote."

    when = reading_of(text, "2026-01-16").events[-1].when

    assert when
    assert [day and day.iso() for day in when.start] == ["2026-01-12", "2026-01-12"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("the day after Christmas", "2025-12-26"),
        ("the Tuesday after Easter", "2025-04-22"),
        ("five days before the 22 December vote", "2025-12-17"),
        ("on the anniversary of the 2012 landslide", "2026-01-16"),
    ],
)
def test_a_day_after_what_has_its_own_date_counts_from_no_event(
    reading_of: Read, text: str, last: str
) -> None:
    when = reading_of(f"The pier burned on 6 January. The ferry sank {text}.", "2026-01-16").events[-1].when

    assert when
    assert when.start[1]
    assert when.start[1].iso() == last


def test_steps_may_stop_at_the_day_they_count_from() -> None:
    day = Moment.from_iso("2026-01-16")

    assert [shift(day, steps).iso() for steps in ("/M+1M-1d<", "-1M/M<")] == ["2026-01-16", "2025-12-01"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("It was sold in May 2020. Two and a half years later the dam burst.", "2022-08-01", "2023-02-28"),
        ("It was sold in May 2020. A year and a half later the dam burst.", "2021-08-01", "2022-02-28"),
        ("It was rebuilt in June, a year and a half after the dam burst.", "2023-09-01", "2024-03-31"),
        ("It reopened on 4 May 2024, two and a half years after the dam burst.", "2021-08-01", "2022-02-28"),
        ("Tests found last November it leaked. The dam burst the month after.", "2025-12-01", "2025-12-31"),
        ("Tests found last May it leaked. The dam had burst the month before.", "2025-04-01", "2025-04-30"),
    ],
)  # fmt: skip
def test_half_years_and_what_was_found_are_counted_from(
    reading_of: Read, text: str, first: str, last: str
) -> None:
    burst = next(e for e in reading_of(text, "2026-01-16").events if e.what == "Dam bursts")
    assert burst.when
    assert [day and day.iso() for day in burst.when.start] == [first, last]
    assert "half" not in burst.quotes[0].exact.split()[:1]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Two tankers were hit on Monday and Thursday.", "2026-01-12", "2026-01-15"),
        ("The yard launched two frigates in May and July.", "2025-05-01", "2025-07-31"),
        ("Two frigates will be delivered in 2027 and 2029.", "2027-01-01", "2029-12-31"),
        ("The mine opened in May and June saw its first loss.", "2025-05-01", "2025-05-31"),
    ],
)
def test_two_days_of_one_thing_are_both_within_its_bounds(
    reading_of: Read, text: str, first: str, last: str
) -> None:
    when = reading_of(text, "2026-01-16").events[0].when
    assert when
    assert [day and day.iso() for day in when.start] == [first, last]
