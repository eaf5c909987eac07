"""Quarters, halves, weeks and years as reports on business tell of them, on 16 January 2026, a Friday."""

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
    ("text", "marks"),
    [
        (
            "Net rose in the third quarter. It sees fourth-quarter net of $3, up from $2 a year earlier.",
            ["2025-Q3", "2025-Q4", "2024-Q4"],
        ),
        (
            "Net rose in the third quarter. Sales in November rose 4% from a year ago.",
            ["2025-Q3", "2025-11", "2024-11"],
        ),
        (
            "Net rose in the third quarter, from a loss in the comparable 2024 quarter.",
            ["2025-Q3", "2024-Q3"],
        ),
        ("Net rose in the third quarter. The like 2024 period had a gain.", ["2025-Q3", "2024-Q3"]),
        (
            "Net rose in the third quarter. It lost $1 in last year's comparable period.",
            ["2025-Q3", "2024-Q3"],
        ),
        ("Net rose in the third quarter. The year-before period was dull.", ["2025-Q3", "2024-Q3"]),
    ],
)
def test_a_year_ago_is_of_the_period_that_its_sentence_names(text: str, marks: list[str]) -> None:
    assert [value for _, value in read_tags(text)] == marks


def test_a_half_is_of_a_year_where_money_is_told_of_and_no_game() -> None:
    assert read_tags("In the first half, sales rose.") == [("the first half", "2026-H1")]
    assert read_tags("Profit fell in the second half.") == [("the second half", "2025-H2")]
    assert read_tags("Oduya scored twice in the first half.") == []
    assert read_tags("He read the first half of the book for the firm.") == []


def test_a_week_told_by_its_end_is_a_length_and_a_day() -> None:
    assert read_tags("Tin rose in the week ended Tuesday.") == [
        ("the week", "P1W"),
        ("Tuesday", "2026-01-13"),
    ]


def test_the_year_to_date_is_the_current_one() -> None:
    assert read_tags("For the year to date, tolls are up.") == [("the year", "2026")]
