"""Who still is at a place, what only becomes plain, and what would be enough."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A squadron of old jets remains at Lajes.", "Lajes"),
        ("Ten observers remain in Goma.", "Goma"),
        ("Two frigates stay off Suva.", "off Suva"),
        ("The barge remains moored at Suva.", "Suva"),
        ("Fishing boats remain tied up at Haiphong.", "Haiphong"),
    ],
)
def test_who_is_said_to_be_still_at_a_place_is_at_work_there(reading_of: Read, text: str, place: str) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert event.certainty is Certainty.ONGOING
    assert event.where[0].name == place


@pytest.mark.parametrize(
    "text",
    [
        "The question remains in Rome.",
        "The need for a second line became plain on 17 February 2024.",
        "The danger became clear in May.",
        "A single ship is enough to block the canal.",
    ],
)
def test_what_remains_open_becomes_plain_or_is_enough_is_no_event(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events == ()


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("If attacks in the Red Sea resume, its ships would sail round Africa.",
         "If attacks in the Red Sea resume"),
        ("If prices of copper drop, the mine will close.", "If prices of copper drop"),
        ("Should the canal close, the ships would sail round Africa.", "Should the canal close"),
        ("Should the canal close, Maersk said its ships would sail round Africa.", "Should the canal close"),
    ],
)  # fmt: skip
def test_a_verb_that_ends_a_condition_is_no_noun(reading_of: Read, text: str, condition: str) -> None:
    (event,) = reading_of(text, "2025-11-20").events

    assert (event.certainty, event.condition) == (Certainty.CONDITIONAL, condition)


def test_a_decade_behind_since_dates_its_own_clause(reading_of: Read) -> None:
    kept, withdrawn = reading_of(
        "France has kept a garrison at Gyumri since the 1990s, and Moscow ruled out withdrawing it.",
        "2025-11-20",
    ).events

    assert kept.when is not None
    assert kept.when.start[0] is not None
    assert kept.quotes[0].exact.endswith("since the 1990s")
    assert (withdrawn.certainty, withdrawn.quotes[0].exact) == (
        Certainty.DENIED,
        "Moscow ruled out withdrawing it",
    )


def test_what_was_built_in_a_relative_is_the_site_that_the_sentence_opens_with(reading_of: Read) -> None:
    text = (
        "The army moved two tanks to Laikipia air base. The base, which Britain built in the 1950s, was shut."
    )

    built = next(e for e in reading_of(text, "2025-11-20").events if "build" in e.what)

    assert [place.name for place in built.where] == ["Laikipia air base"]


@pytest.mark.parametrize(
    ("text", "headlines"),
    [
        (
            "A pier was mended at Suva, where two ships called on Monday, and a shed was burnt there.",
            ["Pier mended at Suva", "Two ships call", "Shed burnt"],
        ),
        ("The frigate called in May.", ["Frigate calls"]),
        ("The frigate called on Monday for help.", []),
        ("The tanker called the coastguard on Monday.", []),
    ],
)
def test_a_ship_that_calls_where_a_relative_says_puts_in_there(
    reading_of: Read, text: str, headlines: list[str]
) -> None:
    assert [event.what for event in reading_of(text, "2025-11-20").events] == headlines
