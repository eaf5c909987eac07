"""Whose part, whose client and whose doing a clause tells of, in news of trade and works."""

import pytest

from tests.extract.conftest import Read

_DAY = "2026-02-14"


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Police held nine people in Ica, three of whom were freed on Friday.", "Three of nine people freed"),
        ("The bank lent the millers $40 million, half of which was repaid in May.",
         "Half of $40 million repaid"),
        ("Lima is weighing new levies, which could be adopted on 3 May.", "New levies adopted"),
        ("Customs officers had seized nine dhows that were carrying coal near Callao on Friday.",
         "Nine dhows carry coal"),
        ("Orbis has appealed before a court in Lima, which will hear the case in May.",
         "Court in Lima hears case"),
        ("Her lawyer said that she had been tortured.", "She had been tortured"),
        ("His brother says he was beaten, a claim that the guards dismiss.", "He was beaten"),
        ("The bank in Lima, which will host the games in May, is rich.", "Lima hosts games"),
    ],
)  # fmt: skip
def test_who_it_is_that_a_clause_tells_of(reading_of: Read, text: str, what: str) -> None:
    """The headline of what is told last."""
    assert reading_of(text, _DAY).events[-1].what.startswith(what)


def test_a_second_promise_is_of_who_said_the_first(reading_of: Read) -> None:
    """“had stopped ships that lay off Ica and would fine”: the ships fine nobody."""
    text = (
        "The navy said it had stopped two ships that were loading oil near Ica and would fine their owners."
    )

    last = reading_of(text, _DAY).events[-1]

    assert (last.what, last.certainty, last.says) == ("Navy fines owners", "planned", "The navy")


@pytest.mark.parametrize(
    "text",
    [
        "The firm says it complies with all laws.",
        "The mill said that it respected human rights.",
        "The railway was supposed to change everything.",
    ],
)
def test_what_is_only_claimed_of_oneself_is_no_event(reading_of: Read, text: str) -> None:
    """Nothing comes about."""
    assert reading_of(text, _DAY).events == ()


@pytest.mark.parametrize(
    "text",
    [
        "The firm complied with the order on 3 May 2025.",
        "The mill did not comply with the rules on 3 May 2025.",
    ],
)
def test_what_was_obeyed_or_broken_once_is_told(reading_of: Read, text: str) -> None:
    """A day or an order makes it an event, and so does a breach."""
    assert len(reading_of(text, _DAY).events) == 1


def test_as_it_has_done_before_is_no_event_of_its_own(reading_of: Read) -> None:
    """Only what is threatened is told."""
    text = "Peru threatened to close the port of Ilo, as it has done several times since 2011."

    assert [event.what for event in reading_of(text, _DAY).events] == ["Peru closes port of Ilo"]


def test_one_of_the_ships_is_let_go_by_the_law(reading_of: Read) -> None:
    """No more than the ship itself is it published."""
    text = "One of the ships was detained off Ilo in May 2024 but was released three months later."

    assert [event.kind for event in reading_of(text, _DAY).events] == ["legal", "legal"]
