"""Figures in per cent and fractions keep their unit, and nobody's wishes are no event."""

import pytest

from tests.extract.conftest import Read

TOLD = {
    "Shares in Rio Tinto lost 1.8 per cent in London on Wednesday.": "Shares in Rio Tinto lose 1.8 per cent",
    "Output rose by 3 per cent in May.": "Output rises by 3 per cent",
    "Up to a third of the crop may have been lost.": "Up to a third of crop lost",
    "More than a quarter of the fleet was sunk.": "More than a quarter of fleet sunk",
    "A 12 per cent stake was sold on Monday.": "12 per cent stake sold",
}


@pytest.mark.parametrize(("text", "what"), TOLD.items())
def test_a_share_keeps_its_unit(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, "2026-03-11").events

    assert event.what == what


def test_what_nobody_wants_is_no_event(reading_of: Read) -> None:
    assert not reading_of("Nobody wants to be standing out here in November.", "2026-03-11").events
