"""Relatives without a "that", in the subject and behind the verb."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-03-12"


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("The deal Peru signed in May 2025 expired on Monday.", ["Peru signs deal", "Deal expires"]),
        (
            "The pier the rebels took in May 2025 was bombed on Monday.",
            ["Rebels take pier", "Pier bombed"],
        ),
        (
            "The army repaired the quay the rebels destroyed in 2014.",
            ["Army repairs quay", "Rebels destroy quay"],
        ),
        (
            "The minister said the pier the navy took in May 2025 was sold on Monday.",
            ["Navy takes pier", "Pier sold"],
        ),
        (
            "The minister said that the pier the rebels burnt in 2014 would reopen in June.",
            ["Rebels burn pier", "Pier reopens"],
        ),
        (
            "The minister said the pier that the navy took in May 2025 was sold on Monday.",
            ["Navy takes pier", "Pier sold"],
        ),
        ("The ship they bought sank off Lima on Monday.", ["Ship sinks off Lima"]),
    ],
)
def test_who_does_what_to_the_thing_is_told_apart(reading_of: Read, text: str, whats: list[str]) -> None:
    told = [event.what for event in reading_of(text, _DAY).events]

    assert [what for what in whats if what not in told] == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The village Ica attacked on Monday was rebuilt.", "Village Ica attacked"),
        ("The pilot Ana Ruiz killed in May was buried on Monday.", "Pilot Ana Ruiz killed"),
        (
            "Peru will get a part in May, but unless it mends its courts the rest is withheld.",
            "Peru gets part",
        ),
    ],
)
def test_a_name_of_its_sort_and_another_subject_open_none(reading_of: Read, text: str, what: str) -> None:
    assert what in [event.what for event in reading_of(text, _DAY).events]


def test_who_says_it_is_told_without_the_relative(reading_of: Read) -> None:
    text = "The report the ministry published on Monday said the pier sank in May."

    (sank,) = [event for event in reading_of(text, _DAY).events if "sinks" in event.what]
    assert sank.says == "The report"
