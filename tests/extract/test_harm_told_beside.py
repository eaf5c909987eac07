"""What somebody is blamed for, who is missing since when, what blew up then, and one more of a kind."""

import pytest

from tests.extract.conftest import Read
from tests.extract.event_checks import start_days
from viewer.model.event import Certainty, Kind

_DAY = "2026-11-24"


@pytest.mark.parametrize(
    ("text", "what", "days"),
    [
        ("Orbis was blamed for the fire in Ica on Monday.", "Fire in Ica", [None, _DAY]),
        ("The navy blamed Orbis for Monday's fire in Ica.", "Fire in Ica", ["2026-11-23"] * 2),
        (
            "The rebels claimed responsibility for the raid on a depot in Ica on 3 May.",
            "Raid on depot in Ica",
            ["2026-05-03"] * 2,
        ),
    ],
)
def test_what_somebody_is_blamed_for_came_about(
    reading_of: Read, text: str, what: str, days: list[str | None]
) -> None:
    (event,) = reading_of(text, _DAY).events
    assert (event.what, event.kind, event.certainty) == (what, Kind.INCIDENT, Certainty.OCCURRED)
    assert start_days(event) == days


def test_the_raid_alone_was_told_before(reading_of: Read) -> None:
    assert not reading_of("The rebels claimed responsibility for the raid.", _DAY).events


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("A woman is missing after her boat sank off Callao on Monday.", Certainty.ONGOING),
        ("Two dockers were still missing after a crane in Callao fell on Monday.", Certainty.OCCURRED),
        ("Two children remain missing after the flood in Ica.", Certainty.ONGOING),
    ],
)
def test_people_missing_after_a_mishap_are_an_incident(
    reading_of: Read, text: str, certainty: Certainty
) -> None:
    event = reading_of(text, _DAY).events[0]
    assert "missing" in event.what
    assert (event.kind, event.certainty) == (Kind.INCIDENT, certainty)


def test_missing_pages_are_none(reading_of: Read) -> None:
    assert not reading_of("Key pages were missing after the audit in Lima.", _DAY).events


def test_the_ship_that_was_abandoned_blew_up(reading_of: Read) -> None:
    events = reading_of("The crew abandoned ship before it exploded.", _DAY).events
    assert [event.what for event in events] == ["Crew abandons ship", "Ship explodes"]


@pytest.mark.parametrize(
    ("text", "what", "days"),
    [
        (
            "A tram hit a bus in Ica on Monday, hours after one collided with a lorry in Lima.",
            "One tram collides with lorry in Lima",
            ["2026-11-22", "2026-11-23"],
        ),
        (
            "A tug sank off Callao on Monday, two days after another ran aground near Ica.",
            "Another tug runs aground near Ica",
            ["2026-11-21"] * 2,
        ),
        (
            "Two buses overturned in Ica on 3 May. Another overturned on 5 May.",
            "Another bus overturns",
            ["2026-05-05"] * 2,
        ),
    ],
)
def test_one_more_of_a_kind_has_its_noun_and_its_time(
    reading_of: Read, text: str, what: str, days: list[str]
) -> None:
    event = next(event for event in reading_of(text, _DAY).events if event.what == what)
    assert start_days(event) == days


def test_what_a_pact_is_to_do_by_a_day_is_planned(reading_of: Read) -> None:
    signed, planned = reading_of(
        "Peru signed a deal on Monday to build a pier in Callao by 2030.", _DAY
    ).events
    assert (signed.kind, signed.certainty) == (Kind.AGREEMENT, Certainty.OCCURRED)
    assert (planned.what, planned.certainty) == ("Peru builds pier in Callao", Certainty.PLANNED)


def test_a_pact_without_a_day_for_it_is_one_event(reading_of: Read) -> None:
    text = "Peru signed a deal to build a pier in Callao on Monday."
    assert [event.kind for event in reading_of(text, _DAY).events] == [Kind.AGREEMENT]


def test_the_line_ends_where_the_deal_is_on_it(reading_of: Read) -> None:
    text = "The deal covers the railway to Ica, where it has ended since 2019."
    assert [event.what for event in reading_of(text, _DAY).events] == ["Railway ends"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The quake caused a bridge to fall in Ica on Monday.", Kind.INCIDENT),
        ("The strike caused prices to fall on Monday.", Kind.ECONOMIC),
        ("The new governor began work on Monday.", Kind.OPERATION),
        ("Crews began work on a bridge in Ica on Monday.", Kind.CONSTRUCTION),
        ("On 3 May she drove back to Lima.", Kind.MOVEMENT),
        ("The army drove back the rebels in Ica on Monday.", Kind.INCIDENT),
        ("The council demanded the closure of the pier in Ica on Monday.", Kind.STATEMENT),
        ("The union sought the closure of the pier in Ica on Monday.", Kind.DECISION),
        ("Orbis sought an injunction in Lima on Monday.", Kind.LEGAL),
    ],
)
def test_kinds_by_whom_it_is_done_to(reading_of: Read, text: str, kind: Kind) -> None:
    assert [event.kind for event in reading_of(text, _DAY).events] == [kind]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Ten people died in Ica in the 48 hours to Monday.", ["2026-11-21", "2026-11-23"]),
        ("Ten people died in Ica in the two weeks to 20 November.", ["2026-11-07", "2026-11-20"]),
    ],
)
def test_days_that_end_with_one_begin_before_it(reading_of: Read, text: str, days: list[str]) -> None:
    (deaths,) = reading_of(text, _DAY).events
    assert start_days(deaths) == days
