"""Names with hyphens, apostrophes, full stops and dashes, as newspapers write them."""

import pytest

from tests.extract.conftest import Read

TOLD = {
    "Guinea-Bissau’s new rulers reopened the land borders on Monday.": (
        "Guinea-Bissau’s new rulers reopen land borders", ["Guinea-Bissau"],
    ),
    "N'Djamena's airport was shut on Monday.": ("N'Djamena's airport shut", ["N'Djamena's airport"]),
    "St. Petersburg’s port was shut on Monday.": ("St. Petersburg’s port shut", ["St. Petersburg"]),
    "U.S.-led forces left Baghdad on Monday.": ("U.S.-led forces leave Baghdad", ["Baghdad"]),
    "Hong Kong–based CK Hutchison sold two ports on Monday.": (
        "Hong Kong–based CK Hutchison sells two ports", [],
    ),
    "The port — the country's largest — was shut on Monday in Durban.": ("Port shut in Durban", ["Durban"]),
    "Two ships – one of them Danish – left Odense on Monday.": ("Two ships leave Odense", ["Odense"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD.items())
def test_a_name_is_read_whole(reading_of: Read, text: str, told: tuple[str, list[str]]) -> None:
    (event,) = reading_of(text, "2026-03-10").events

    assert event.what == told[0]
    assert [where.name for where in event.where] == told[1]


def test_a_small_word_within_a_name_is_part_of_it(reading_of: Read) -> None:
    told = reading_of("Police shut a road at Vadul lui Voda on Monday.", "2025-09-30").events[-1]
    joined = reading_of(
        "A hall in Rome was emptied, and at Vadul lui Voda police shut the bridge over the Dniester.",
        "2025-09-30",
    ).events[-1]

    assert told.what == "Police shut road at Vadul lui Voda"
    assert joined.what == "Police shut bridge over Dniester"
