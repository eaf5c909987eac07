"""What is asked for in public and of what bodies are told, which are statements of the day they are made."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf

_DAY = "2025-11-20"
Told = tuple[str, str, str, str | None]


def told(reading_of: Read, text: str) -> list[Told]:
    events = reading_of(text, _DAY).events
    return [(e.what, e.kind.value, e.certainty.value, edtf(e.when) if e.when else None) for e in events]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        (
            "Ana Ruiz, the president, called on Monday for a state of emergency.",
            ("Ana Ruiz calls for state of emergency", "statement", "occurred", "2025-11-17"),
        ),
        (
            "The federation called for a strike.",
            ("Federation calls for strike", "statement", "occurred", None),
        ),
        (
            "The mayor called for calm on Monday.",
            ("Mayor calls for calm", "statement", "occurred", "2025-11-17"),
        ),
    ],
)
def test_an_appeal_is_a_statement(reading_of: Read, text: str, event: Told) -> None:
    assert told(reading_of, text) == [event]


@pytest.mark.parametrize(
    "text",
    ["Ministers have called for calm.", "The plan calls for a bridge.", "The frigate called for help."],
)
def test_what_asks_for_nothing_that_happens_is_none(reading_of: Read, text: str) -> None:
    assert told(reading_of, text) == []


def test_two_appeals_are_two_events(reading_of: Read) -> None:
    text = "The mayor called for a strike on Monday. The UN called for a ceasefire."
    assert len(told(reading_of, text)) == 2


def test_of_a_proposed_sale_a_body_is_told_and_it_is_planned(reading_of: Read) -> None:
    text = "Congress was told on Tuesday of a proposed $620m sale of missiles to Bulgaria."
    first, second = told(reading_of, text)
    assert first == ("Congress told of sale of missiles to Bulgaria", "statement", "occurred", "2025-11-18")
    assert second[:3] == ("Sale of missiles to Bulgaria", "agreement", "planned")
    assert reading_of(text, _DAY).events[1].who == ("Bulgaria",)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        (
            "Peru opened a pier on 5 April 2025. Two weeks after the ceremony the minesweeper Bungo left.",
            ("Minesweeper Bungo leaves", "movement", "occurred", "2025-04-19"),
        ),
        (
            "It is near Lima, where the American warship Savannah had called in December 2024.",
            ("American warship Savannah calls", "meeting", "occurred", "2024-12"),
        ),
        (
            "A bridge was finished in 2023, but customs sheds on the far bank are still being built.",
            ("Customs sheds on far bank built", "construction", "ongoing", None),
        ),
        (
            "Yerevan denied that land there had been leased.",
            ("Land leased", "agreement", "denied", None),
        ),
    ],
)
def test_what_is_told_last_is_read_with_its_day(reading_of: Read, text: str, last: Told) -> None:
    assert told(reading_of, text)[-1] == last
