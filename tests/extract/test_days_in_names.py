"""Dates in the names of things, weekdays nobody tells which, and days of the longer time told beside."""

import pytest

from tests.extract.conftest import Read

DAYS = [
    # the text, read on 24 November 2026, and the first and last day of the start of each of its events
    ("The Christmas market in Lima was attacked on December 20, 2024.", [("2024-12-20", "2024-12-20")]),
    ("A Christmas market in Ica was shut on Saturday.", [("2026-11-21", "2026-11-21")]),
    ("Hundreds gathered at the Christmas market in Lima.", [("None", "2026-11-24")]),
    ("The March 6 protesters were jailed last year.", [("2025-01-01", "2025-12-31")]),
    ("The October 3 vote was annulled on Friday.", [("2026-11-20", "2026-11-20")]),
    ("The Christmas Day attack on Ica was condemned by Chile.", [("None", "2026-11-24")]),
    ("Police banned the May 5 march in Lima.", [("None", "2026-11-24")]),
    ("Ruiz was convicted of the May 5 murder in Lima.", [("None", "2026-11-24")]),
    ("Thousands celebrated Easter in Lima on Saturday, April 11.", [("2026-04-11", "2026-04-11")]),
    ("The 2019 treaty was repealed in June.", [("2026-06-01", "2026-06-30")]),
    ("One Friday in May a bus hit a wall in Ica.", [("2026-05-01", "2026-05-31")]),
    ("The skipper was arrested on a Sunday last May.", [("2026-05-01", "2026-05-31")]),
    ("One Monday morning police found a bomb in Lima.", [("None", "2026-11-24")]),
    ("A Sunday newspaper in Lima published the letters.", [("None", "2026-11-24")]),
    ("Judges met on Monday. The ship was seized in March 2025 and sold the same week.",
     [("2026-11-23", "2026-11-23"), ("2025-03-01", "2025-03-31"), ("2025-03-01", "2025-03-31")]),
    ("Peru leased the yard in 2019 and extended the lease until 2040.",
     [("2019-01-01", "2019-12-31"), ("None", "2026-11-24")]),
    ("Chile handed over a ship in March and has promised another by 2028.",
     [("2026-03-01", "2026-03-31"), ("None", "2026-11-24")]),
    ("Lima and Quito signed a pact in 2017 and have renewed it until 2029.",
     [("2017-01-01", "2017-12-31"), ("None", "2026-11-24")]),
    ("The firm said on Monday that output was high, two years after the mine opened in Ica.",
     [("2024-01-01", "2024-12-31")]),
    ("Sales in fiscal 2024 fell in Peru. The firm's financial year ends on 31 March.",
     [("2023-04-01", "2024-03-31"), ("2027-03-31", "2027-03-31")]),
    ("Sales fell in fiscal 2025, which ended on June 30, 2025.", [("2024-07-01", "2025-06-30")]),
]  # fmt: skip
AS_BEFORE = [
    # where a date before a thing is that of what is told
    ("The May 5 attack killed nine people in Ica.", [("2026-05-05", "2026-05-05")]),
    ("The Christmas Day attack in Lima killed nine people.", [("2025-12-25", "2025-12-25")]),
    ("A Friday attack killed nine people in Lima.", [("2026-11-20", "2026-11-20")]),
    ("The 2019 vote was held in June.", [("2019-06-01", "2019-06-30")]),
    ("The 2021 law was passed in June.", [("2021-06-01", "2021-06-30")]),
    ("Workers held a rally Thursday in Lima.", [("2026-11-19", "2026-11-19")]),
    ("On 3 May the dam, built in 1998, burst in Ica and was shut the same day.",
     [("1998-01-01", "1998-12-31"), ("2026-05-03", "2026-05-03"), ("2026-05-03", "2026-05-03")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days"), [*DAYS, *AS_BEFORE])
def test_an_event_is_of_its_own_days(reading_of: Read, text: str, days: list[tuple[str, str]]) -> None:
    whens = [event.when for event in reading_of(text, "2026-11-24").events]
    assert [tuple(str(day)[:10] for day in when.start) for when in whens if when] == days


@pytest.mark.parametrize(
    "text",
    [
        "The parish runs a Sunday market in Ica.",
        "The Thursday ferry to Lima carries 200 passengers.",
        "The firm runs a Monday freight train from Lima to Ica.",
    ],
)
def test_what_is_so_each_week_is_no_plan_for_the_next(reading_of: Read, text: str) -> None:
    assert not reading_of(text, "2026-11-24").events


def test_a_figure_that_moved_until_today_took_the_time_from_the_first(reading_of: Read) -> None:
    (event,) = reading_of(
        "Sales in Peru fell from 40,000 units in 2019 to 12,000 today.", "2026-11-24"
    ).events
    assert event.when is not None
    assert [str(day)[:10] for day in (event.when.start[0], event.when.end[1])] == ["2019-01-01", "2026-11-24"]


def test_what_a_board_decided_it_would_do_is_planned_by_its_own_date(reading_of: Read) -> None:
    events = reading_of("The council decided it would close the plant in Ica by June.", "2026-11-24").events
    assert [(event.certainty.value, str(event.when and event.when.start[1])[:10]) for event in events] == [
        ("planned", "2027-06-30"),
    ]
