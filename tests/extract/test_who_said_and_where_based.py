"""Who says a second thing, where firms are based, what loans are of: whose the clause behind is."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days

_DAY = "2025-12-03"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("The minister denied reports that the quay was shut and said that ore had come.", "The minister"),
        ("Ana Ruiz rejected claims that the mine would be sold, and promised that half would be kept.",
         "Ana Ruiz"),
    ],
)  # fmt: skip
def test_who_says_what_is_told_last(reading_of: Read, text: str, says: str) -> None:
    """It is whoever denied the first, and never what that was told of."""
    assert reading_of(text, _DAY).events[-1].says == says


def test_what_was_agreed_and_announced_has_no_second_speaker(reading_of: Read) -> None:
    """Both verbs share the "was" before them."""
    text = "It was agreed and announced that the port of Ilo would close in May."

    assert [event.what for event in reading_of(text, _DAY).events] == ["Port of Ilo closes"]


@pytest.mark.parametrize(
    ("text", "heads"),
    [
        ("Its owner, a firm registered in Lima that was fined in 2022, did not answer calls.",
         ["Firm in Lima fined", "Owner answers calls"]),
        ("A firm registered in Lima that owns the tug was fined.", ["Firm fined"]),
        ("The tug ended its voyage in Lima, where police searched it.",
         ["Tug ends voyage in Lima", "Police search tug"]),
    ],
)  # fmt: skip
def test_a_town_is_not_the_firm_in_it(reading_of: Read, text: str, heads: list[str]) -> None:
    """Nor is a voyage what is searched."""
    assert [event.what for event in reading_of(text, _DAY).events] == heads


def test_the_date_behind_a_sum_is_of_the_loan(reading_of: Read) -> None:
    """Neither is it that of the condition, nor do the lenders end."""
    text = "Lenders made it a condition of a loan of $80 million that was agreed in 2021 and ended in April."

    *_, agreed, ended = reading_of(text, _DAY).events

    assert [agreed.what, start_days(agreed)] == ["Loan agreed", ["2021-01-01", "2021-12-31"]]
    assert [ended.what, start_days(ended)] == ["Loan ended", ["2025-04-01", "2025-04-30"]]
