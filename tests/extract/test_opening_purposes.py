"""Phrases at the front that say to what end something is done: whom they are against does nothing."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In a bid to weaken Chile, the Peruvian army has shelled Ica.", "Peruvian army shells Ica"),
        ("In a campaign to oust the junta, rebels took Ica on Monday.", "Rebels take Ica"),
        ("As part of an effort to isolate Chile, Peru shut a port on Monday.", "Peru shuts port"),
        ("In moves aimed at punishing Chile, Peru seized two tankers in May.", "Peru seizes two tankers"),
        ("On Monday, in a bid to curb Chile, Peru signed a pact.", "Peru signs pact"),
        ("By agreeing to arm Chile, Peru broke the embargo on Monday.", "Peru breaks embargo"),
        ("In a bid to stop the rebels the army bombed Ica on Monday.", "Army bombs Ica"),
        (
            "In an effort to curb piracy, Peru, Chile and Bolivia signed a pact on Monday.",
            "Peru, Chile and Bolivia sign pact",
        ),
        ("In a bid to stop fuel, arms and drugs, Peru shut a port on Monday.", "Peru shuts port"),
        ("In a bid to please Ica, the southern region, Peru sold a mine on Monday.", "Peru sells mine"),
        ("In a bid to please voters, Ana Ruiz, the mayor of Ica, sold a mine in May.", "Ana Ruiz sells mine"),
    ],
)
def test_who_does_it_stands_behind_the_purpose(reading_of: Read, text: str, told: str) -> None:
    assert [event.what for event in reading_of(text, "2026-11-24").events] == [told]


def test_the_day_before_a_purpose_is_told_of_what_is_done(reading_of: Read) -> None:
    text = "In June 2025, as part of an effort to punish Chile, Peru seized a tanker."

    (event,) = reading_of(text, "2026-11-24").events
    assert event.what == "Peru seizes tanker"
    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[0].year == 2025


def test_a_subject_with_a_participle_is_none(reading_of: Read) -> None:
    text = "In the camp a guard armed with a knife, Juan Soto, killed two men on Monday."

    (event,) = reading_of(text, "2026-11-24").events
    assert event.what == "Guard kills two men"
