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
        ("The ship Peru seized in May 2025 was freed on Monday.", ["Peru seizes ship", "Ship freed"]),
        (
            "The tanker the Houthis hit in March sank off Lima on Monday.",
            ["Houthis hit tanker", "Tanker sinks off Lima"],
        ),
        (
            "The deal Peru and Chile signed in 2019 will expire in June.",
            ["Peru and Chile sign deal", "Deal expires"],
        ),
        (
            "Men police arrested in Lima last week were charged on Friday.",
            ["Police arrest men in Lima", "Men charged"],
        ),
        (
            "The bridge Peru says Chile hit on 3 March has reopened.",
            ["Chile hits bridge", "Bridge reopens"],
        ),
        ("Police in Lima held a man they said had robbed a bank on Monday.", ["Man robs bank"]),
        ("Police in Lima held a man who they said had robbed a bank on Monday.", ["Man robs bank"]),
        ("Peru held a ship that it says crossed its border on Monday.", ["Ship crosses border"]),
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


@pytest.mark.parametrize(
    ("text", "what", "says"),
    [
        (
            "The minister said the pier the navy took in 2019 was sold on Monday.",
            "takes pier",
            "The minister",
        ),
        ("The firm said the mine it bought in 2019 would close in May.", "buys mine", "The firm"),
        ("The firm said a man who robbed a bank in May was held on Monday.", "robs bank", "The firm"),
        ("The minister said the port, which opened in 2019, would close in May.", "closes", "The minister"),
        ("The minister said the port, which opened in 2019, would close in May.", "opens", None),
        ("The ship, which Peru says crossed its border, was seized on Monday.", "seized", None),
        ("The bridge Peru says Chile hit on 3 March has reopened.", "hits bridge", "Peru"),
        ("The bridge Peru says Chile hit on 3 March has reopened.", "reopens", None),
    ],
)
def test_who_says_so_is_credited_with_what_tells_more_of_it(
    reading_of: Read, text: str, what: str, says: str | None
) -> None:
    (told,) = [event for event in reading_of(text, _DAY).events if event.what.endswith(what)]

    assert told.says == says


@pytest.mark.parametrize(
    "text", ["Aid reached the flooded provinces on Monday.", "The mayor toured the burnt villages on Monday."]
)
def test_what_describes_several_things_is_no_event(reading_of: Read, text: str) -> None:
    assert len(reading_of(text, _DAY).events) == 1


def test_the_day_behind_what_somebody_says_a_thing_was_doing_is_of_the_deed(reading_of: Read) -> None:
    events = reading_of("The navy sank two boats it said were carrying arms on Monday.", _DAY).events

    assert [event.what for event in events] == ["Navy sinks two boats"]
    assert events[0].when is not None
    assert str(events[0].when.start[0]) == "2026-03-09"
