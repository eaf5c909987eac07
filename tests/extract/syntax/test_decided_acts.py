"""What somebody decides to do past where and when he does so, and what "it" is that something was done to."""

import pytest

from tests.extract.conftest import Read

WHATS = {
    "Togo and Ghana agreed in Lomé on Monday to reopen the border by June.": [
        "Togo and Ghana agree to reopen border",
        "Togo and Ghana reopen border",
    ],
    "Leaders decided at a summit in Lomé to build a rail link.": ["Leaders decide to build rail link"],
    "Rescuers tried on Monday to free the crew of the ship.": ["Rescuers try to free crew of ship"],
    "Two tugs have been trying since Monday to refloat the ship.": ["Two tugs try to refloat ship"],
    "The court will hear the case in March, two years after it was filed by Guyana.": [
        "Court hears case",
        "Case filed by Guyana",
    ],
    "The navy received the ship in 2020, a year after it was launched at Ulsan.": [
        "Navy receives ship",
        "Ship launched at Ulsan",
    ],
    "The company bought the mine in 2020, a year after it was founded.": [
        "Company buys mine",
        "Company founded",
    ],
    "Works would start in April and take six years.": ["Works start"],
    "Ghana test-fired a missile on Monday.": ["Ghana test-fires missile"],
    "Residents say that the spill, which the firm says was contained, had reached the reserve.": [
        "Spill reaches reserve"
    ],
}


@pytest.mark.parametrize(("text", "whats"), WHATS.items())
def test_it_is_told_of_whom_it_is_true(reading_of: Read, text: str, whats: list[str]) -> None:
    assert [event.what for event in reading_of(text, "2026-11-20").events] == whats


def test_nobody_but_those_who_decide_does_it(reading_of: Read) -> None:
    text = "Togo and Ghana agreed in Lomé on Monday to reopen the border by June."
    assert [event.who for event in reading_of(text, "2026-11-20").events] == [("Togo", "Ghana")] * 2


def test_who_armed_them_does_nothing_himself(reading_of: Read) -> None:
    (event,) = reading_of("Rebels armed by Togo shelled the airport at Marib on Monday.", "2026-11-20").events
    assert event.who == ()
