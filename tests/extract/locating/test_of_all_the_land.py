"""What is of a whole country is not in the town of the sentence before."""

import pytest

from tests.extract.conftest import Read

FIRE = "A shed burned down in Tacna on Sunday."


def _last(reading_of: Read, text: str) -> list[str]:
    return [where.name for where in reading_of(text, "2026-11-24").events[-1].where]


@pytest.mark.parametrize(
    "text",
    [
        "Teachers began a nationwide strike on Monday.",
        "Unions staged a 24-hour general strike on Monday.",
        "The national miners' union called a strike on Monday.",
        "The country's main union began a strike on Monday.",
        "Nurses walked out on Monday.",
        "The president declared a state of emergency on Monday.",
        "A ban on exports of tin began on Monday.",
        "Inflation rose to 5% in May.",
    ],
)
def test_what_is_of_a_whole_country_is_not_in_the_town_told_before(reading_of: Read, text: str) -> None:
    assert _last(reading_of, f"{FIRE} {text}") == []


def test_it_is_in_the_country_where_that_is_named(reading_of: Read) -> None:
    text = "A shed burned down in Tacna, Peru, on Sunday. Unions began a general strike on Monday."

    assert _last(reading_of, text) == ["Peru"]


@pytest.mark.parametrize(
    "text",
    [
        "Miners in Tacna blocked a road on Sunday. The strike began on Monday.",
        "Workers at a mill in Tacna rioted on Sunday. The workers went on strike on Monday.",
    ],
)
def test_a_strike_of_those_told_of_is_where_they_are(reading_of: Read, text: str) -> None:
    assert _last(reading_of, text) == ["Tacna"]
