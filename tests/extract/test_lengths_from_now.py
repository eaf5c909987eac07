"""Lengths of time told from the day of publication, and years told right before their months."""

import pytest

from tests.extract.conftest import Read
from tests.extract.dating.test_timeml import read_tags

PUBLISHED = "2026-01-16"


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Storms have sunk six boats in the past two weeks.", "2026-01-02", "2026-01-16"),
        ("Over the last year, the line has closed six piers.", "2025-01-16", "2026-01-16"),
        ("Storms have sunk six boats in the last month.", "2025-12-16", "2026-01-16"),
        ("Storms sank six boats last year.", "2025-01-01", "2025-12-31"),
        ("Storms sank six boats over the last three months.", "2025-10-16", "2026-01-16"),
        ("Storms sank six boats in the past 24 hours.", "2026-01-15", "2026-01-16"),
        ("Storms sank six boats within the past month.", "2025-12-16", "2026-01-16"),
        ("Storms sank six boats in the last two weeks of May.", "2025-05-18", "2025-05-31"),
        ("The bridge will reopen in the next ten days.", "2026-01-16", "2026-01-26"),
        ("The bridge will reopen over the coming six months.", "2026-01-16", "2026-07-16"),
        ("The bridge will reopen over the next month.", "2026-01-16", "2026-02-16"),
        ("Her 2012 campaign consultant was fined in Lima.", None, "2026-01-16"),
        ("The 2015 winner was fined in Lima.", None, "2026-01-16"),
        ("A 1998 Volvo estate hit the bridge.", None, "2026-01-16"),
        ("A 1998 dark blue Volvo hit the bridge.", None, "2026-01-16"),
        ("The dockers of Callao postponed Monday's strike to 20 January.", None, "2026-01-16"),
        ("The launch at Kourou was moved from 3 May to 5 June.", "2026-06-05", "2026-06-05"),
        ("Lima left the 2015 fishing treaty.", None, "2026-01-16"),
        ("Lima signed the 2015 fishing treaty in Quito.", "2015-01-01", "2015-12-31"),
        ("The ministry in Lima cut its 2026 catch forecast.", None, "2026-01-16"),
        ("The bridge will be closed through 4 May.", "2026-01-16", "2026-05-04"),
        ("Main Street in Athens is closed through Tuesday for repairs.", None, "2026-01-20"),
        ("The storm moved through Monday, sinking two boats.", "2026-01-12", "2026-01-12"),
        ("Revenues at the port were down 7 percent from last year.", None, "2026-01-16"),
        ("The council has closed the pier after the 2028 season.", None, "2026-01-16"),
        ("The ferrymen vowed they would return in 2028.", "2028-01-01", "2028-12-31"),
        ("A storm sank the boat this weekend.", "2026-01-10", "2026-01-11"),
        ("The bridge will reopen this weekend.", "2026-01-17", "2026-01-18"),
        ("The bridge will reopen this Monday.", "2026-01-19", "2026-01-19"),
        ("A storm sank the boat this Monday.", "2026-01-12", "2026-01-12"),
        ("A storm sank the boat 48 hours ago.", "2026-01-14", "2026-01-14"),
        ("A storm sank the boat two hours ago.", "2026-01-16", "2026-01-16"),
        ("A storm sank the boat exactly a year ago.", "2025-01-16", "2025-01-16"),
        ("Storms sank the boats between November and January.", "2025-11-01", "2026-01-16"),
        ("A storm sank the boat in 2021, in early June.", "2021-06-01", "2021-06-10"),
        ("A storm sank the boat in 2021, on 4 May.", "2021-05-04", "2021-05-04"),
    ],
)
def test_a_length_told_from_now_bounds_what_it_dates(
    reading_of: Read, text: str, first: str | None, last: str
) -> None:
    when = reading_of(text, PUBLISHED).events[-1].when

    assert when
    assert [when.start[0] and when.start[0].iso(), when.end[1] and when.end[1].iso()] == [first, last]


def test_what_lasted_up_to_now_began_so_long_ago(reading_of: Read) -> None:
    when = reading_of("The road has been shut for the past ten days.", PUBLISHED).events[-1].when

    assert when
    assert when.start[0]
    assert when.start[0].iso() == "2026-01-06"


@pytest.mark.parametrize(
    "text",
    [
        "The hosts led by nine in the first quarter and trailed 40-31 in the third quarter.",
        "He spoke on the Today programme.",
        "It was Whit Monday.",
        'She said so on the channel\'s "This Week".',
        "The moon is in its first quarter.",
        "She was driving a 1998 Volvo estate.",
        "Our burning permits are free, Mrs January said.",
        "The visitors scored on 27 minutes.",
        "Traces of it lay on a minute piece of cloth.",
        "She said so on the channel's 60 Minutes.",
        "The party daily Freedom printed the letter.",
    ],
)
def test_what_only_sounds_like_a_time_is_none(text: str) -> None:
    assert read_tags(text) == []


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Sales rose in the third quarter to 40 million dollars.", [("the third quarter", "2025-Q3")]),
        ("He was sentenced in 2010 to nine years.", [("2010", "2010"), ("nine years", "P9Y")]),
        ("The curfew holds for another week.", [("another week", "P1W")]),
        ("Her seat is up for re-election in November.", [("November", "2026-11")]),
        ("The fair starts on May 4 and last five days.", [("May 4", "2026-05-04"), ("five days", "P5D")]),
        ("In 1998 Volvo sold 400,000 of them.", [("1998", "1998")]),
        ("They have to come on five minutes' notice.", [("five minutes", "PT5M")]),
        ("The chair passes to Peru on July 1.", [("July 1", "2026-07-01")]),
        ("They look to the spring.", [("the spring", "2026-SP")]),
        ("The firm, which he took over two years ago, sank.", [("two years ago", "2024")]),
    ],
)
def test_a_time_is_found_beside_words_that_hid_it(text: str, times: list[tuple[str, str]]) -> None:
    assert [(words, value) for words, _, value in read_tags(text)] == times


def test_an_hour_is_of_no_day_that_something_has_gone_on_since() -> None:
    text = "They voted on Thursday. The session, put off since Sunday, began at 1600 GMT."

    assert [value for _, _, value in read_tags(text)][-1] == "2026-01-15T16:00Z"
