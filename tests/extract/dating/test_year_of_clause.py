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
