"""Things told of without a place, which are where the sentence before or the article's work is."""

import pytest

from tests.extract.conftest import Read

_DAY = "2025-10-15"


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("Lesotho is poor. Its mills were shut in February.", ["Lesotho"]),
        ("Lesotho is poor. A firm moved its mills in February.", []),
        (
            "Divers will inspect the Rogun dam on Friday. A first turbine was switched on in November 2018.",
            ["Rogun dam"],
        ),
        (
            "Talks on the Wafi-Golpu mine began on Monday. A pipe might be laid to a harbour from the "
            "Wafi-Golpu mine. A court in Lae adjourned the suit on 27 March. A road to Kainantu is shut. "
            "The harbour’s second tidal berth opened in late 2024.",
            ["Lae"],
        ),
        ("The contract with Gebrol, the state ports group, was signed in December.", []),
    ],
)
def test_the_last_event_is_there(reading_of: Read, text: str, where: list[str]) -> None:
    *_, last = reading_of(text, _DAY).events

    assert [place.name for place in last.where] == where


@pytest.mark.parametrize("place", ["below Tantang Reservoir", "inside Gebrol Hill"])
def test_what_something_is_below_does_nothing(reading_of: Read, place: str) -> None:
    (event,) = reading_of(f"A machine was trapped {place} in December 2022.", _DAY).events

    assert event.who == ()
