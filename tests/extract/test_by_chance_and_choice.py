"""How things were by chance, one of two that came about, what is dropped, and "was to … if"."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

_DAY = "2026-11-24"


@pytest.mark.parametrize(
    "text",
    [
        "He praised the crew of the tug, which happened to be in Callao on Monday.",
        "The gate in Ica chanced to be open on 3 May.",
        "The tale turned out to be false on Monday.",
        "The report proved to be wrong in May.",
    ],
)
def test_how_things_were_is_no_event(reading_of: Read, text: str) -> None:
    assert all(event.kind is not Kind.OTHER for event in reading_of(text, _DAY).events)
    assert not any(
        word in event.what for event in reading_of(text, _DAY).events for word in ("urn", "happen")
    )


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The fire happened to the north of Ica on Monday.", "Fire happens to north of Ica"),
        ("Thousands turned out to vote in Lima on Monday.", "Thousands turn out to vote in Lima"),
        ("It turned out that the mine in Ica had closed in May.", "Mine in Ica closes"),
    ],
)
def test_what_did_happen_is_told(reading_of: Read, text: str, what: str) -> None:
    assert [event.what for event in reading_of(text, _DAY).events] == [what]


@pytest.mark.parametrize(
    "text",
    [
        "The guards either fled or were killed on Monday.",
        "The tug either sank or was scuttled on Monday off Callao.",
        "Either the valve failed or the crew opened the hatch on Monday.",
    ],
)
def test_of_two_only_one_came_about(reading_of: Read, text: str) -> None:
    events = reading_of(text, _DAY).events
    assert [event.certainty for event in events] == [Certainty.POSSIBLE, Certainty.POSSIBLE]


def test_of_many_some_did_the_one_and_some_the_other(reading_of: Read) -> None:
    text = "The 700 people who either fled or were expelled from Ica in May went home."
    assert reading_of(text, _DAY).events[0].certainty is Certainty.OCCURRED


def test_either_of_two_things_is_no_choice_of_deeds(reading_of: Read) -> None:
    (storm,) = reading_of(
        "The storm destroyed either the pier or the jetty in Callao on Monday.", _DAY
    ).events
    assert storm.certainty is Certainty.OCCURRED


@pytest.mark.parametrize(
    "text",
    [
        "Orbis planned to close the mill in Ica in May but later dropped the plan.",
        "Orbis had planned to close the mill in Ica in May but then shelved it.",
        "Orbis wanted to close the mill in Ica but gave up the idea in May.",
    ],
)
def test_what_was_planned_and_dropped_is_denied(reading_of: Read, text: str) -> None:
    plan = reading_of(text, _DAY).events[0]
    assert (plan.what, plan.certainty) == ("Orbis closes mill in Ica", Certainty.DENIED)


def test_another_plan_dropped_leaves_it_planned(reading_of: Read) -> None:
    text = "Orbis planned to close the mill in Ica but the buyer dropped out."
    assert reading_of(text, _DAY).events[0].certainty is Certainty.PLANNED


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Ferries in Callao were to sail on Friday, the navy said, if the wind fell.", "if the wind fell"),
        ("The mill in Ica was to reopen on Friday unless the owner objected.", "unless the owner objected"),
    ],
)
def test_what_was_to_be_on_a_condition_is_conditional(reading_of: Read, text: str, condition: str) -> None:
    event = reading_of(text, _DAY).events[0]
    assert (event.certainty, event.condition) == (Certainty.CONDITIONAL, condition)
    assert start_days(event) == ["2026-11-27", "2026-11-27"]
