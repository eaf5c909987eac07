"""What somebody only praises or condemns is an event all the same."""

import pytest

from tests.extract.conftest import Read


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        (
            "I condemn the barbaric attack on a bakery in Homs on Monday.",
            "Attack on bakery in Homs",
            "2025-11-17",
        ),
        ("Togo condemned the killing of two nurses in Lome.", "Killing of two nurses in Lome", None),
        (
            "Togo deplored the decision to suspend grain exports.",
            "Decision to suspend grain exports",
            None,
        ),
        (
            "Togo welcomed the agreement on 2 November between Ghana and Benin.",
            "Agreement on between Ghana and Benin",
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
