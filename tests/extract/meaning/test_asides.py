"""Clauses that tell of nothing that comes about, whatever their verbs tell of elsewhere."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty


@pytest.mark.parametrize(
    "text",
    [
        "The villages should plant more trees.",
        "The owner did not name the buyers.",
        "The tax applies in the business year, which ends on 31 March.",
        "Where the ferries should dock nobody knows.",
        "The move comes three weeks after the flood.",
        "“Now let him paint the hall,” she said.",
        "It all began with a letter.",
        "“We would not,” said a waiter who stopped at the door.",
        "The envoys have tried.",
        "One goat can ruin a garden in a night.",
        "There is not much to do but mend roofs.",
        "Deputies have questioned why the mayor ruled out a lease.",
        "Worries about the harvest grew in May.",
        "“They brought us bread,” said Ana Ruiz. “My sister carried water.”",
        "Fishermen had heard such pledges before.",
        "It has happened before.",
        "The rebels rejected the allegation.",
        "The lorries lent by Vega Transport are old.",
        "He went on to say that the hall was dry.",
        "“We are trying to stay calm,” she said.",
        "The mayor reassured parents that the hall was dry.",
        "It is the largest sum that the fund has ever lent to a port.",
        "Four men were missing.",
        "The rule holds for fiscal year 2026, which begins on 1 October.",
    ],
)
def test_advice_namelessness_and_the_order_of_things_are_no_events(reading_of: Read, text: str) -> None:
    assert reading_of(text, "2025-11-20").events == ()


def test_what_a_condition_supposes_is_no_event(reading_of: Read) -> None:
    text = "If the inspectors find that a valve was opened by hand, the owner could be fined."
    (event,) = reading_of(text, "2025-11-20").events

    assert event.certainty is Certainty.CONDITIONAL
    assert event.condition == "If the inspectors find that a valve was opened by hand"


def test_what_somebody_only_believed_is_no_event(reading_of: Read) -> None:
    text = "The crew, thinking the pump had failed, left the ship at Brest on Monday."

    assert all("failed" not in e.what for e in reading_of(text, "2025-11-20").events)


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("Ferries will sail again only when the pier has been mended.", Certainty.CONDITIONAL),
        ("Pilots have threatened to strike from 3 May unless they are paid.", Certainty.CONDITIONAL),
        ("The school did not close its doors until 4 June.", Certainty.OCCURRED),
        ("The tunnel should open before the end of the year.", Certainty.POSSIBLE),
        ("All four trials since then have failed.", Certainty.OCCURRED),
        ("The yard has neither paid a ransom nor named a sum.", Certainty.DENIED),
        ("Dogs have been kept out since the floods of 1987.", Certainty.ONGOING),
        ("The boat is to stay moored here, after which it would return to Bergen.", Certainty.PLANNED),
    ],
)
def test_what_waits_or_counts_is_as_certain_as_it_is_told(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    assert reading_of(text, "2025-11-20").events[-1].certainty is certainty
