"""Datelines in small letters, "another" that did it before, and who goes on past what he said."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Kind

_DAY = "2025-12-03"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Suva — Fijian coastguards said on Tuesday that a trawler had rammed a boat.", "Fijian coastguards"),
        ("Peru — Chile’s oldest rival — said on Monday a ship had sunk.", "Peru"),
        ("Peru — the largest exporter of tin, said on Monday that a ship had sunk.", "Peru"),
    ],
)
def test_a_town_before_a_dash_does_not_speak(reading_of: Read, text: str, says: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.says == says


def test_another_did_it_hours_before(reading_of: Read) -> None:
    text = "A trawler fired at a boat on Tuesday, hours after another collided with a supply ship off Suva."
    fires, collides = reading_of(text, _DAY).events
    assert (fires.what, collides.what[:24]) == ("Trawler fires at boat", "Another trawler collides")
    assert collides.when is not None
    assert str(collides.when.end[1]) == "2025-12-02"


def test_who_said_it_accuses_as_well(reading_of: Read) -> None:
    text = "Oslo said its crews had acted lawfully and accused Manila of ramming first."
    assert [event.what for event in reading_of(text, _DAY).events] == ["Crews act", "Oslo accuses Manila"]


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        ("Two ships ran into each other on Monday.", ["Two ships run into each other"]),
        ("The line opened in 2017 and cost $3bn, most of it borrowed from a bank.", ["Line opens"]),
    ],
)
def test_each_other_is_told_and_a_price_does_nothing(reading_of: Read, text: str, whats: list[str]) -> None:
    assert [event.what for event in reading_of(text, _DAY).events] == whats


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Oslo has admitted casualties.", Kind.STATEMENT),
        ("Two men have admitted harassment.", Kind.STATEMENT),
        ("Ten men were admitted to hospital on Monday.", Kind.MOVEMENT),
        ("The bloc admitted Peru on Monday.", Kind.DECISION),
        ("The museum admitted visitors on Monday.", Kind.OPENING),
    ],
)
def test_what_is_admitted_says_of_which_kind_it_is(reading_of: Read, text: str, kind: Kind) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.kind is kind


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("A tremor caused a tunnel to collapse on Friday.", "Tremor causes tunnel to collapse"),
        ("A leak forced the plant to close on Monday.", "Leak forces plant to close"),
        ("The storm caused a delay to trade in Suva on Monday.", "Storm causes delay to trade in Suva"),
    ],
)
def test_what_is_caused_to_happen_is_told_by_its_verb(reading_of: Read, text: str, what: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.what == what


def test_a_group_named_behind_a_comma_is_no_place(reading_of: Read) -> None:
    text = (
        "Fiji leased the bay to a Dutch group, Eagle Hills, which plans a marina. Eagle Hills came in 2021."
    )
    assert not [p.name for event in reading_of(text, _DAY).events for p in event.where if "Hills" in p.name]


@pytest.mark.parametrize(
    "text",
    [
        "The tremor was either natural or set off by drilling.",
        "“We have not heard from them,” said the manager.",
    ],
)
def test_what_may_be_so_or_is_not_heard_is_no_event(reading_of: Read, text: str) -> None:
    assert not reading_of(text, _DAY).events


def test_a_capital_that_few_lists_of_words_have_is_the_subject_past_its_relative(reading_of: Read) -> None:
    text = "Crews were told to wait. Kyiv, which has asked Oslo for missiles since May, has not received any."
    asks, receives = reading_of(text, _DAY).events[-2:]
    assert (asks.what, receives.what) == ("Kyiv asks Oslo for missiles", "Kyiv receives")
    assert receives.says is None
