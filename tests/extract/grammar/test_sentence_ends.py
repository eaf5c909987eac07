"""Sentences that end at an hour, or at a name with a full stop of its own."""

import pytest

from viewer.extract.grammar.sentences import sentences


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


@pytest.mark.parametrize(
    "text",
    [
        "The cutter left the U.S. The crew was lost.",
        "A loan came from Orbis Inc. It was repaid.",
        "The talks moved to Washington, D.C. Then they failed.",
    ],
)
def test_a_sentence_may_end_at_a_name_with_a_full_stop(text: str) -> None:
    assert len(sentences(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. The Bold sank.",  # a name
        "The U.S. Navy left the U.S. Embassy.",
        "The board of Orbis Inc. said so.",
        "John A. In 't Veld spoke.",
    ],
)
def test_a_name_with_a_full_stop_may_go_on(text: str) -> None:
    assert len(sentences(text)) == 1
