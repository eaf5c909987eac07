"""A past that only says more of the subject, before the verb; and bodies that are none."""

import pytest

from tests.extract.conftest import Read

TOLD = {
    "A goods train loaded with sugar overturned near Nadi on Friday.": ["Goods train overturns near Nadi"],
    "A coach packed with fans plunged into a river on Monday.": ["Coach plunges into river"],
    "The yacht seized off Fiji in May was freed on Friday.": ["Yacht seized off Fiji", "Yacht freed"],
    "The mayor said on Monday talks would resume.": ["Talks resume"],
}


@pytest.mark.parametrize(("text", "whats"), TOLD.items())
def test_the_second_past_is_the_verb(reading_of: Read, text: str, whats: list[str]) -> None:
    assert [event.what for event in reading_of(text, "2025-05-20").events] == whats


@pytest.mark.parametrize(
    "text",
    [
        "The mill moved its head office to Suva in May.",
        "The ferry service to Nadi was cancelled on Monday.",
        "The river bank collapsed on Monday.",
    ],
)
def test_an_office_a_line_and_a_bank_of_earth_do_nothing(reading_of: Read, text: str) -> None:
    assert [event.who for event in reading_of(text, "2025-05-20").events] == [()]
