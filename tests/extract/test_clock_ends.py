"""Sentences that end at an hour."""

import pytest

from viewer.extract.sentences import sentences


@pytest.mark.parametrize(
    "text",
    [
        "The fire began at 9 p.m. Police came at once.",
        "The fire began at 9 p.m. It burned for hours.",
        "Guards heard a bang at 1.20 a.m. Oduya woke.",
        "He fell at 10:30 a.m. In January 2008 another man had.",
        "“I heard it at 9 p.m.” She wept.",
    ],
)
def test_a_sentence_may_end_at_an_hour(text: str) -> None:
    assert len(sentences(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The fire began at 9 p.m. Friday and burned on.",
        "The fire began at 9 p.m. Aug. 5 and burned on.",
        "The fire began at 9 p.m. EST and burned on.",
        "The fire began at 9 p.m. Moscow time and burned on.",
        "The fire began at 9 p.m. New Year's Eve and burned on.",
        "The fire began at 9 p.m. (0700 GMT) and burned on.",
        "At 9 p.m. President Oduya spoke to the crowd.",
        "The 9 p.m. Mass was full.",
    ],
)
def test_an_hour_within_a_sentence_does_not_end_it(text: str) -> None:
    assert len(sentences(text)) == 1
