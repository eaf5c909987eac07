"""Lengths, hours and loose times of news, and what only looks like them, on 16 January 2026, a Friday."""

import pytest

from viewer.extract.dating.timeml import tags
from viewer.extract.grammar.sentences import sentences
from viewer.extract.syntax.parsing import parsed
from viewer.model.moment import Moment

FRIDAY = Moment(2026, 1, 16)


def read_tags(text: str) -> list[tuple[str, str]]:
    found = tags((parsed(text, s) for s in sentences(text)), FRIDAY)
    return [(text[tag.start : tag.end], tag.value) for tag in found]


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("He gave the yard a week to pay.", ("a week", "P1W")),
        ("They have a month to decide.", ("a month", "P1M")),
        ("It ended a decade of war.", ("a decade", "P10Y")),
        ("It followed a century of peace.", ("a century", "P100Y")),
        ("A cure is decades away.", ("decades", "PXE")),
        ("At that time, he was mayor.", ("that time", "PAST_REF")),
        ("In years past, it froze.", ("years past", "PAST_REF")),
        ("She saw him the other day.", ("the other day", "PAST_REF")),
        ("The siren wailed in the wee hours.", ("the wee hours", "2026-01-16TMO")),
        ("She sank in the early hours Tuesday.", ("the early hours Tuesday", "2026-01-13TMO")),
        ("It struck early Nov. 3.", ("early Nov. 3", "2025-11-03")),
        ("It rang at 10:30 Wednesday night.", ("10:30 Wednesday night", "2026-01-14T22:30")),
        ("They dined at 6 Tuesday evening.", ("6 Tuesday evening", "2026-01-13T18:00")),
        ("She left at 3 this afternoon.", ("3 this afternoon", "2026-01-16T15:00")),
        ("He woke at 9 Tuesday morning.", ("9 Tuesday morning", "2026-01-13T09:00")),
        ("It is three A M there.", ("three A M", "2026-01-16T03:00")),
        ("It took a couple weeks.", ("a couple weeks", "P2W")),
        ("He sang for a number of years.", ("a number of years", "PXY")),
        ("In the ensuing weeks she sank.", ("the ensuing weeks", "PXW")),
        ("It will rain in the years to come.", ("years", "PXY")),
        ("At midyear, tolls were up.", ("midyear", "2026")),
        ("It will stop by midweek.", ("midweek", "2026-W03")),
        ("She was sunk last Sept. 30 at sea.", ("Sept. 30", "2025-09-30")),
        ("Last May 12 people sank.", ("Last May", "2025-05")),
        ("Every second Tuesday they meet.", ("Every second Tuesday", "XXXX-WXX-2")),
        ("They meet the third Thursday of every month.", ("the third Thursday of every month", "XXXX-WXX-4")),
    ],
)
def test_a_time_is_marked_and_valued(text: str, mark: tuple[str, str]) -> None:
    assert read_tags(text) == [mark]


def test_of_two_lengths_the_longer_is_one_as_well() -> None:
    assert read_tags("It will take weeks, not months.") == [("weeks", "PXW"), ("months", "PXM")]


def test_the_hour_of_something_weekly_is_of_no_day() -> None:
    assert read_tags("The show airs Sundays at 7 p.m.") == [("Sundays", "XXXX-WXX-7"), ("7 p.m.", "T19:00")]


@pytest.mark.parametrize(
    "text",
    [
        "She reads USA Today at sea.",
        "He was on CBS This Morning.",
        "The minutes of the meeting were lost.",
        "The Six-Day War was short.",
        "He, aged 45 years, dived.",
        "Every now and then it rains.",
        "June Abara won.",
        "On most days she sails.",
        "At the time of the crash, it rained.",
    ],
)
def test_what_only_looks_like_a_time_is_not_marked(text: str) -> None:
    assert read_tags(text) == []
