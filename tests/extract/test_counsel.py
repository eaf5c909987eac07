"""Who it is that lawyers and families speak for, and who does what they say."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Police held four dockers on Monday. Their lawyers said they would appeal.", "Four dockers appeal"),
        ("The court fined Orbis on Monday. Its lawyers said it would appeal.", "Orbis appeals"),
        ("The court jailed Ana Ruiz on Monday. Her lawyers said she would appeal.", "Ana Ruiz appeals"),
        ("The court fined Orbis on Monday. Its lawyers said they would appeal.", "Lawyers appeal"),
        ("Police held a driver on Monday. Their families said they would march.", "Families march"),
    ],
)
def test_lawyers_speak_for_others_and_families_for_themselves(reading_of: Read, text: str, what: str) -> None:
    assert [event.what for event in reading_of(text, "2026-03-10").events][1] == what
