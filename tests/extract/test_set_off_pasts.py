"""Participles set off by a comma, main verbs past a relative, and what a shortened headline may leave out."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-11-20"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The mill at Suva, which had been shut since a fire in May, restarted and was hit on Sunday.",
            "Mill at Suva restarts",
        ),
        ("Fiji has resumed exports from Suva, halted after a strike in May.", "Exports from Suva halted"),
        ("A court ordered the release of the tanker, held since June, for a bond.", "Tanker held"),
        ("Guards at the border crossing of Medyka turned back 40 lorries.", "Guards turn back 40 lorries"),
        ("She has been head of the navy since 2021.", "Head of navy"),
        ("The ban fell in 2017, when Ana Ruiz, who had led Togo, left for Rome.", "Ana Ruiz leaves for Rome"),
    ],
)  # fmt: skip
def test_who_does_what(reading_of: Read, text: str, told: str) -> None:
    assert told in [event.what for event in reading_of(text, _DAY).events]


def test_others_that_are_counted_are_not_where_those_before_are(reading_of: Read) -> None:
    text = "Four have been delivered, three are being built in Gdansk and two were cancelled."
    places = [[where.name for where in event.where] for event in reading_of(text, _DAY).events]
    assert ["Gdansk"] in places
    assert places[-1] == []


def test_what_came_hours_after_a_raid_elsewhere_is_not_there(reading_of: Read) -> None:
    (event,) = reading_of(
        "A truce took effect on Sunday, hours after the last strikes on Beirut.", _DAY
    ).events
    assert not event.where


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("On the eve of the summit in Samarkand, border guards exchanged fire near Batken.", ["Batken"]),
        ("Ahead of talks in Doha, the army shelled a camp near Goma.", ["Goma"]),
        ("After a summit in Kigali, the rebels left.", ["Kigali"]),
    ],
)
def test_what_came_before_elsewhere_is_not_where_it_is(reading_of: Read, text: str, names: list[str]) -> None:
    assert [where.name for where in reading_of(text, _DAY).events[-1].where] == names


def test_what_it_is_measured_from_is_no_part_of_a_headline(reading_of: Read) -> None:
    (event,) = reading_of("They were held in May, two weeks after the raid on Goma.", _DAY).events
    assert event.what == "They were held"
