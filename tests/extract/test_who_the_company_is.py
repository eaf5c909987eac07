"""Whom "the company" stands for: whoever runs a plant, and no fund or people that was named since."""

import pytest

from tests.extract.conftest import Read

TOLD = {
    "Vale and BHP signed a settlement. A compensation fund would pay if the court agrees. Another of Vale’s"
    " dams gave way in 2019. The company will dismantle the last of its dams by 2035.": "Vale",
    "Judges threw out a suit against Willow, ConocoPhillips’s oil project. Sovereign Iñupiat filed an appeal."
    " The company will open a quarry in January.": "ConocoPhillips",
}


@pytest.mark.parametrize(("text", "name"), TOLD.items())
def test_it_is_whoever_runs_the_site(reading_of: Read, text: str, name: str) -> None:
    *_, last = reading_of(text, "2026-03-10").events
    assert last.who == (name,)


@pytest.mark.parametrize(
    "text",
    [
        "Snow blocked the highway from Bishkek to Osh on Sunday.",
        "Terminals on the opposite bank lifted their output in 2024.",
        "Costa Rican coastguards seized 11 boats last year.",
    ],
)
def test_weather_banks_of_rivers_and_adjectives_are_nobody(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, "2026-03-10").events
    assert not event.who
