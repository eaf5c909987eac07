"""Who says what a relative tells, whom its "it" means, and where what is said ends."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Event

_DAY = "2026-11-24"


def _told(reading_of: Read, text: str, what: str) -> Event:
    return next(event for event in reading_of(text, _DAY).events if event.what == what)


@pytest.mark.parametrize(
    ("text", "what", "says"),
    [
        (
            "The minister said rents had risen. Orbis, which denied it had sold the pier, sued on Monday.",
            "Orbis sells pier",
            "Orbis",
        ),
        (
            "The mayor said it rained. Ana Ruiz, who told police the dam in Ica had failed, left for Lima.",
            "Dam in Ica fails",
            "Ana Ruiz",
        ),
        (
            "Ana Ruiz, an engineer in Ica who says the bridge will fall, left in May.",
            "Bridge falls",
            "Ana Ruiz",
        ),
        ("The navy, which on Monday said it would buy ten tugs, left.", "Navy buys ten tugs", "The navy"),
        (
            "The union that said its members had been beaten in Ica went home.",
            "Members beaten in Ica",
            "The union",
        ),
        (
            "Six men who said they had been beaten in Ica sued the army on Monday.",
            "Six men beaten in Ica",
            "Six men",
        ),
    ],
)
def test_what_a_relative_says_is_said_by_whom_it_tells_of(
    reading_of: Read, text: str, what: str, says: str
) -> None:
    assert _told(reading_of, text, what).says == says


@pytest.mark.parametrize(
    "text",
    [
        "The pier in Ica is run by Ana Ruiz, who said it would close in May.",
        "The pier in Ica is owned by Orbis, which said it would close in May.",
    ],
)
def test_who_runs_a_thing_does_not_close_with_it(reading_of: Read, text: str) -> None:
    assert [event.what for event in reading_of(text, _DAY).events] == ["Pier closes"]


def test_nobody_is_it(reading_of: Read) -> None:
    text = "Dockers at the pier, who say it will close in May, marched in Ica on Monday."
    assert not any("ockers close" in event.what for event in reading_of(text, _DAY).events)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ana Ruiz, who says the dam in Ica will burst, resigned in May.",
            ["Dam in Ica bursts", "Ana Ruiz resigns"],
        ),
        (
            "Ana Ruiz, a pilot in Ica who says the pier will sink, left in May.",
            ["Pier sinks", "Ana Ruiz leaves"],
        ),
        (
            "Ana Ruiz, who told reporters she would resign, left for Lima on Monday.",
            ["Ana Ruiz resigns", "Ana Ruiz leaves for Lima"],
        ),
        (
            "Orbis, which warned the port in Ica would shut in May, hired ten men.",
            ["Port in Ica shuts", "Orbis hires ten men"],
        ),
        (
            "The men, who reported the theft, will testify in May, the court said.",
            ["Men report theft", "Men testify"],
        ),
        (
            "The minister who said the deal was dead will resign on Friday, the party said.",
            ["Minister resigns"],
        ),
    ],
)
def test_what_is_said_in_a_relative_ends_before_the_main_verb(
    reading_of: Read, text: str, told: list[str]
) -> None:
    assert [event.what for event in reading_of(text, _DAY).events] == told
