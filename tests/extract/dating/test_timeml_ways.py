"""Which way days and months look by what a figure is held against, and by what is put off or traded."""

import pytest

from viewer.extract.dating.timeml import tags
from viewer.extract.grammar.sentences import sentences
from viewer.extract.syntax.parsing import parsed
from viewer.model.moment import Moment

FRIDAY = Moment(2026, 1, 16)


def values(text: str) -> list[str]:
    return [tag.value for tag in tags((parsed(text, s) for s in sentences(text)), FRIDAY)]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The yard owns 9% of the dock, up from 7% on Feb. 2.", "2025-02-02"),
        ("The toll is $18, compared with $12 in June.", "2025-06"),
        ("The rate is 5.3%, unchanged from 5.3% in September.", "2025-09"),
    ],
)
def test_what_a_figure_of_now_is_held_against_is_over(text: str, day: str) -> None:
    assert values(text) == [day]


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("Tin for May delivery rose $2.", "2026-05"),
        ("March wheat fell.", "2026-03"),
        ("The June crude contract settled at $19.", "2026-06"),
        ("April copper futures slid.", "2026-04"),
        ("The price of tin for delivery in August fell.", "2026-08"),
        ("June tin imports fell.", "2025-06"),
        ("A June delivery was late.", "2025-06"),
    ],
)
def test_the_month_of_a_contract_is_yet_to_come(text: str, month: str) -> None:
    assert values(text) == [month]


def test_what_was_put_off_was_so_on_the_day_beside_the_verb() -> None:
    assert values("The owners extended the bid Monday until Jan. 28.") == ["2026-01-12", "2026-01-28"]
    assert values("The hearing was postponed Tuesday to March.") == ["2026-01-13", "2026-03"]
    assert values("The pool was open from Monday to Wednesday.") == ["2026-01-12", "2026-01-14"]


def test_a_fixture_behind_what_was_is_to_come() -> None:
    assert values("The team has lost six games and plays Sunday.") == ["2026-01-18"]
    assert values("The crew won twice and faces Lagos on Sunday night.") == ["2026-01-18TNI"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("They agreed to meet again Sunday.", "2026-01-18"),
        ("He was ordered to appear in court on Sunday.", "2026-01-18"),
        ("She said she was leaving Sunday for Lagos.", "2026-01-18"),
        ("The winner of Sunday's race gets a boat.", "2026-01-18"),
        ("On Sunday the trial opens in Lagos.", "2026-01-18"),
        ("On Sunday, police say, he sank two hulls.", "2026-01-11"),
        ("The winner of Sunday's race got a boat.", "2026-01-11"),
    ],
)
def test_what_is_set_or_to_be_held_is_to_come(text: str, day: str) -> None:
    assert values(text) == [day]


def test_a_quarter_that_no_fiscal_year_has_come_to_is_not_over() -> None:
    taken = (parsed(text, s) for text in ["The sale closed in the third quarter."] for s in sentences(text))

    assert [tag.value for tag in tags(taken, Moment(2026, 3, 10))] == ["2025-Q3"]


def test_the_month_first_set_is_the_nearer_one() -> None:
    assert values("The trial, originally set for December, starts in May.") == ["2025-12", "2026-05"]


def test_a_day_that_something_lasts_into_another_ends_before_it() -> None:
    text = "Snow is due Sunday into Monday."
    found = tags((parsed(text, s) for s in sentences(text)), FRIDAY)

    assert [text[tag.start : tag.end] for tag in found] == ["Sunday", "Monday"]


def test_what_fell_through_a_day_did_so_till_it_was_over() -> None:
    assert values("Tolls through Jan. 10 fell.") == ["2026-01-10"]
    assert values("The show runs through March 3.") == ["2026-03-03"]
