"""Whom and where the next sentence goes on about, and bounds behind "after"."""

import pytest

from tests.extract.conftest import Read
from viewer.model.moment import Moment


def test_it_is_the_firm_that_said_what_it_would_do(reading_of: Read):
    text = (
        "The court in Arica annulled the ruling. The company said it would study the judgment."
        " It has spent more than $500m since 2010."
    )
    assert reading_of(text).events[-1].what == "Company spends more than $500m"


def test_who_insists_on_something_says_nothing_of_the_clause_before(reading_of: Read):
    text = "Chile had sought a longer lease, but Peru and Bolivia insisted on a firm end date."
    assert reading_of(text).events[0].says is None


def test_what_came_about_many_times_was_not_all_where_the_last_one_was(reading_of: Read):
    text = (
        "A guard was killed when a patrol came under fire near Naqoura. Guards have been attacked 30 times."
    )
    assert [place.name for place in reading_of(text).events[-1].where] == []


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("The base will close after 2026.", "2027-01-01"),
        ("The port reopened after March 2021.", "2021-04-01"),
    ],
)
def test_after_a_year_or_month_is_in_no_part_of_it(reading_of: Read, text, first):
    (event,) = reading_of(text, "2026-03-10").events
    assert event.when
    assert event.when.start[0] == Moment.from_iso(first)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The premier welcomed the vote on Monday.", "statement"),
        ("The mission's role was expanded in 2006.", "decision"),
    ],
)
def test_kinds_by_what_is_welcomed_or_expanded(reading_of: Read, text, kind):
    assert reading_of(text).events[0].kind.value == kind


def test_a_scheme_is_named_whole_or_not_at_all(reading_of: Read):
    text = "Operational since 2024 under Chad's Road and Rail Initiative, the Sarh terminal is full."
    assert reading_of(text).events[0].what == "Sarh terminal operational"
