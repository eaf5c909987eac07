"""What dates are read as, and that their bounds are never narrower than what the text said."""

from collections.abc import Callable
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.extract.times.dates import dates
from viewer.extract.times.timex import Anchor
from viewer.model.datemath import shift
from viewer.model.moment import Moment

Span = tuple[date, date]
PAST, FUTURE = -1, 1


def month(year: int, number: int) -> Span:
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    after = date(year + number // 12, number % 12 + 1, 1)
    return date(year, number, 1), after - timedelta(1)


def quarter(year: int, number: int) -> Span:
    return month(year, 3 * number - 2)[0], month(year, 3 * number)[1]


def week(day: date, away: int) -> Span:
    monday = day - timedelta(day.weekday()) + timedelta(7 * away)
    return monday, monday + timedelta(6)


def year(number: int) -> Span:
    return date(number, 1, 1), date(number, 12, 31)


def day(found: date) -> Span:
    return found, found


def latest(day: date, weekday: int) -> date:
    return day - timedelta((day.weekday() - weekday) % 7)


def soonest(day: date, weekday: int) -> date:
    return day + timedelta((weekday - day.weekday()) % 7)


SAID: list[tuple[str, int, Callable[[date], Span]]] = [
    ("yesterday", PAST, lambda p: day(p - timedelta(1))),
    ("tomorrow", FUTURE, lambda p: day(p + timedelta(1))),
    ("on Thursday", PAST, lambda p: day(latest(p, 3))),
    ("on Thursday", FUTURE, lambda p: day(soonest(p, 3))),
    ("last week", PAST, lambda p: week(p, -1)),
    ("next week", FUTURE, lambda p: week(p, 1)),
    ("this week", PAST, lambda p: (week(p, 0)[0], p)),
    ("this week", FUTURE, lambda p: (p, week(p, 0)[1])),
    ("last month", PAST, lambda p: month(p.year, p.month - 1) if p.month > 1 else month(p.year - 1, 12)),
    ("next month", FUTURE, lambda p: month(p.year, p.month + 1)),
    ("last year", PAST, lambda p: year(p.year - 1)),
    ("next year", FUTURE, lambda p: year(p.year + 1)),
    ("in May", PAST, lambda p: month(p.year if p.month >= 5 else p.year - 1, 5)),
    ("in May", FUTURE, lambda p: month(p.year if p.month <= 5 else p.year + 1, 5)),
    ("on 2 June", PAST, lambda p: day(date(p.year if (p.month, p.day) >= (6, 2) else p.year - 1, 6, 2))),
    ("on 2 June", FUTURE, lambda p: day(date(p.year if (p.month, p.day) <= (6, 2) else p.year + 1, 6, 2))),
    ("June last year", PAST, lambda p: month(p.year - 1, 6)),
    ("May next year", FUTURE, lambda p: month(p.year + 1, 5)),
    ("two years ago", PAST, lambda p: year(p.year - 2)),
    ("a decade ago", PAST, lambda p: year(p.year - 10)),
    ("three days ago", PAST, lambda p: day(p - timedelta(3))),
    ("late last year", PAST, lambda p: (date(p.year - 1, 9, 1), date(p.year - 1, 12, 31))),
    ("in the third quarter", PAST, lambda p: quarter(p.year if p.month >= 7 else p.year - 1, 3)),
    ("in the third quarter", FUTURE, lambda p: quarter(p.year if p.month <= 9 else p.year + 1, 3)),
    ("by the end of the year", FUTURE, lambda p: (date(p.year, 12, 31), date(p.year, 12, 31))),
]
FIXED = [
    ("14 November 2024", "2024-11-14", "2024-11-14"),
    ("November 14, 2024", "2024-11-14", "2024-11-14"),
    ("Thursday, 14 November 2024", "2024-11-14", "2024-11-14"),
    ("2024-11-14", "2024-11-14", "2024-11-14"),
    ("29 February 2024", "2024-02-29", "2024-02-29"),
    ("May 2026", "2026-05-01", "2026-05-31"),
    ("in 2024", "2024-01-01", "2024-12-31"),
    ("early 2026", "2026-01-01", "2026-04-30"),
    ("mid-2026", "2026-05-01", "2026-08-31"),
    ("late 2026", "2026-09-01", "2026-12-31"),
    ("the 1990s", "1990-01-01", "1999-12-31"),
    ("the 19th century", "1800-01-01", "1899-12-31"),
    ("the third quarter of 2024", "2024-07-01", "2024-09-30"),
    ("the first half of 2025", "2025-01-01", "2025-06-30"),
    ("the 2024 third quarter", "2024-07-01", "2024-09-30"),
    ("Christmas Day 2023", "2023-12-25", "2023-12-25"),
]
NO_DATES = [
    "The deal may close and they may go.",
    "may",
    "MAY I",
    "a fleet of 2,024 ships",
    "2024 people marched",
    "room 99",
    "The army will march on the town.",
    "sun and sea",
]


def bounds(text: str, direction: int, published: date) -> Span:
    found = dates(text, 0, len(text))[0]
    steps = found.steps(direction)
    assert steps
    start = Moment(published.year, published.month, published.day)
    first, last = (
        shift(start, s.removeprefix("@")) if s.startswith("@") else Moment.from_iso(s) for s in steps
    )
    return date(first.year, first.month, first.day), date(last.year, last.month, last.day)


@pytest.mark.parametrize(("text", "direction", "said"), SAID)
@given(published=st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_bounds_are_never_narrower_than_the_text_said(
    text: str, direction: int, said: Callable[[date], Span], published: date
) -> None:
    first, last = bounds(text, direction, published)

    earliest, latest_ = said(published)

    assert first <= earliest
    assert latest_ <= last


@pytest.mark.parametrize(("text", "direction", "said"), SAID[:-1])
@given(published=st.dates(date(1900, 1, 1), date(2099, 12, 31)))
def test_bounds_are_no_wider_than_the_text_said(
    text: str, direction: int, said: Callable[[date], Span], published: date
) -> None:
    assert bounds(text, direction, published) == said(published)


@pytest.mark.parametrize(("text", "first", "last"), FIXED)
def test_a_calendar_date_hangs_on_nothing(text: str, first: str, last: str) -> None:
    found = dates(text, 0, len(text))

    assert [(t.past, t.future, t.anchor) for t in found] == [((first, last), (first, last), Anchor.NONE)]


@pytest.mark.parametrize("text", NO_DATES)
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    assert dates(text, 0, len(text)) == ()


WORDS = (
    "the of in on at to and – - , . ' ’ s '80s 1980s 80s 19th 32nd century first third Q4 quarter "
    "half early mid-late end beginning May March Jan. 0 1 12 31 99 1999 2024 99999 a an two few "
    "several day days week months year decade ago later before after from now last next this that "
    "same following Monday night summer Christmas Eve 25:61 3 p.m. from between until since "
    "2024-02-30 2024-05-01"
).split(" ")


@given(st.lists(st.sampled_from(WORDS), max_size=12))
def test_no_order_of_date_words_is_too_much(words: list[str]) -> None:
    text = " ".join(words)

    assert all(0 <= t.start < t.end <= len(text) for t in dates(text, 0, len(text)))


@given(st.text())
def test_every_date_stands_where_it_says(text: str) -> None:
    found = dates(text, 0, len(text))

    assert all(0 <= t.start < t.end <= len(text) for t in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
