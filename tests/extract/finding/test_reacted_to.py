"""What somebody only praises or condemns is an event all the same."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        (
            "I condemn the barbaric attack on a bakery in Homs yesterday.",
            "Attack on bakery in Homs",
            "2025-11-19",
        ),
        ("Togo condemned the killing of two nurses in Lome.", "Killing of two nurses in Lome", None),
        (
            "Togo deplored the decision to suspend grain exports.",
            "Decision to suspend grain exports",
            None,
        ),
        (
            "Togo welcomed the agreement on 2 November between Ghana and Benin.",
            "Agreement between Ghana and Benin",
            "2025-11-02",
        ),
        ("We welcome the delivery of flour to Homs.", "Delivery of flour to Homs", None),
    ],
)
def test_what_is_praised_or_blamed_came_about(
    reading_of: Read, text: str, what: str, day: str | None
) -> None:
    (told,) = [event for event in reading_of(text, "2025-11-20").events if event.what == what]

    assert told.certainty.value == "occurred"
    assert told.when is not None
    assert (told.when.start[0].iso() if told.when.start[0] else None) == day


@pytest.mark.parametrize(
    "text",
    [
        "Togo condemns all attacks on nurses.",
        "Togo condemned the attack.",
        "Togo would condemn the attack on a bakery.",
        "Togo condemned any attack on a bakery.",
        "Togo condemns in the strongest terms attacks on nurses on Monday.",
        "Togo welcomed the proposed sale of two ferries to Benin.",
    ],
)
def test_what_nobody_says_has_been_is_none(reading_of: Read, text: str) -> None:
    whats = [event.what for event in reading_of(text, "2025-11-20").events]

    assert not any(what.startswith(("Attack", "Sale", "Proposed")) for what in whats)


def test_who_condemns_it_is_not_where_it_was(reading_of: Read) -> None:
    condemned, bombing = reading_of("The council condemned the bombing of a shop in Togo on Monday.").events

    assert condemned.where == ()
    assert [where.name for where in bombing.where] == ["Togo"]


def test_the_day_of_what_is_condemned_is_not_that_of_the_condemning(reading_of: Read) -> None:
    text = "The council condemned the 13 November attacks in Paris."
    condemned, attacks = reading_of(text, "2025-11-20").events

    assert start_days(condemned) == [None, "2025-11-20"]
    assert start_days(attacks) == ["2025-11-13", "2025-11-13"]


def test_a_day_of_the_week_at_the_end_is_that_of_the_condemning(reading_of: Read) -> None:
    condemned, attack = reading_of(
        "The council condemned the attack on a mill on Monday.", "2025-11-20"
    ).events

    assert start_days(condemned) == ["2025-11-17", "2025-11-17"]
    assert start_days(attack) == [None, "2025-11-20"]


@pytest.mark.parametrize(
    "text",
    [
        "Togo deplored on Monday the bomb blasts in Lome.",
        "Togo condemned the bombing of two mills in Benin on Monday as a crime.",
        "Togo criticized a film director on Monday for likening the camp to a jail.",
    ],
)
def test_a_day_of_the_week_is_that_of_what_was_said(reading_of: Read, text: str) -> None:
    said = next(e for e in reading_of(text, "2025-11-20").events if e.what.startswith("Togo"))

    assert start_days(said) == ["2025-11-17", "2025-11-17"]
