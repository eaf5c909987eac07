"""Days without a year in clauses that name one before: they are of that year, and not of the last."""

import pytest

from tests.extract.conftest import Read

_DAY = "2025-11-20"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("In 2023 drones struck Izmail on 2 August.", "2023-08-02"),
        ("In the summer of 2023 a fire broke out on 3 July.", "2023-07-03"),
        ("A fire in 2019 killed two men on 3 July, and on 5 July another broke out.", "2019-07-05"),
        ("In 2023 drones struck two ports, Izmail on 2 August and Odesa on 16 August.", "2023-08-16"),
    ],
)
def test_the_day_is_of_the_year_named_before_it(reading_of: Read, text: str, day: str) -> None:
    when = reading_of(text, _DAY).events[-1].when
    assert when
    assert [bound and bound.iso() for bound in when.start] == [day, day]


@pytest.mark.parametrize(
    "text",
    [
        "The bridge, built in 1998, was shut on 2 August.",
        "After losing 20 jobs in 2023, the firm reopened on 2 August.",
        "The mine has been idle since 2019 and was sold on 2 August.",
    ],
)
def test_a_year_of_something_else_does_not_count(reading_of: Read, text: str) -> None:
    when = reading_of(text, _DAY).events[-1].when
    assert when
    assert [bound and bound.iso() for bound in when.start] == ["2025-08-02", "2025-08-02"]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("Ferries, which had been halted in March, resumed in July.", "2025-03-01", "2025-07-01"),
        ("Ferries, which had been halted in September, resumed in July.", "2024-09-01", "2025-07-01"),
        ("Ferries, which had been halted in October, resumed in May 2023.", "2022-10-01", "2023-05-01"),
        ("A dam was built from June 2019 to May 2021 and was opened in August.", "2019-06-01", "2021-08-01"),
        (
            "A dam was built from June 2019 to last May, and a lock opened on 4 August.",
            "2019-06-01",
            "2025-08-04",
        ),
    ],
)
def test_what_had_been_is_before_and_what_follows_after(
    reading_of: Read, text: str, first: str, last: str
) -> None:
    dates = sorted(event.when.start[0].iso() for event in reading_of(text, _DAY).events)  # type: ignore[union-attr]
    assert dates == [first, last]


def test_a_night_before_after_is_a_day_and_no_measure(reading_of: Read) -> None:
    text = "The crossing was closed on Sunday night after balloons drifted over Vilnius airport."
    closed = reading_of(text, _DAY).events[0]

    assert closed.when
    assert closed.when.start[0]
    assert closed.when.start[0].iso() == "2025-11-16"


@pytest.mark.parametrize("link", ["or", "and"])
def test_the_day_behind_the_second_of_two_verbs_is_of_both(reading_of: Read, link: str) -> None:
    read = reading_of(f"Nine ships were cancelled {link} diverted to Suva on Monday.", _DAY)
    first, second = read.events

    assert first.when == second.when
    assert not first.where
    assert [where.name for where in second.where] == ["Suva"]
