"""What lasted until an event, what is handed over, ranks within a continent, and what was done after."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty

_DAY = "2026-11-20"


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The navy used the base until the fall of the government in December 2024.", "2024-12-31"),
        ("The firm ran the port until its sale in May 2022.", "2022-05-31"),
        ("The road is closed until the opening of the bridge in June 2027.", "2027-06-30"),
        ("The mine, closed until June, employs 900 people.", "2027-06-30"),
    ],
)
def test_what_lasts_until_an_event_ends_with_it(reading_of: Read, text: str, end: str) -> None:
    when = reading_of(text, _DAY).events[0].when
    assert when
    assert when.start[0] is None
    assert str(when.end[1]) == end


def test_what_ends_it_is_not_told_as_done(reading_of: Read) -> None:
    (event,) = reading_of("The lock will be shut until the arrival of a gate in March 2027.", _DAY).events
    assert event.certainty is Certainty.PLANNED


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Pakistan leased Gwadar to China in 2013.", ["Gwadar"]),
        ("Britain will hand Diego Garcia to Mauritius.", ["Diego Garcia"]),
        ("The pipeline, the longest in Africa, will carry oil from Hoima to Tanga.", ["Hoima", "Tanga"]),
        ("The bridge, the longest in Portugal, was closed.", ["Portugal"]),
        ("The minister signed a deal in Lima after touring the port of Chancay.", ["Lima"]),
        ("The tanker blew up after hitting a mine off Yemen.", ["off Yemen"]),
    ],
)
def test_where_it_is(reading_of: Read, text: str, names: list[str]) -> None:
    assert [where.name for where in reading_of(text, _DAY).events[0].where] == names


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The members voted by a large majority to walk out in May.", "Members vote to walk out"),
        ("The board decided by 5 votes to 4 to close the mine.", "Board decides to close mine"),
    ],
)
def test_who_decides_it_by_how_many(reading_of: Read, text: str, what: str) -> None:
    assert reading_of(text, _DAY).events[0].what == what


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The ministry neither confirmed nor denied that troops had entered Rafah.", Certainty.POSSIBLE),
        ("Officials played down reports that the reactor had been damaged.", Certainty.POSSIBLE),
        ("Unconfirmed reports said the tanker had been hit.", Certainty.POSSIBLE),
        ("There were unconfirmed reports that the tanker had been hit.", Certainty.POSSIBLE),
        ("Officials dismissed reports that the reactor had been damaged.", Certainty.DENIED),
        ("The ministry denied that troops had entered Rafah.", Certainty.DENIED),
    ],
)
def test_what_nobody_vouches_for_is_possible(reading_of: Read, text: str, certainty: Certainty) -> None:
    assert [event.certainty for event in reading_of(text, _DAY).events] == [certainty]


def test_who_neither_confirms_nor_denies_it_is_named_without_the_word(reading_of: Read) -> None:
    (event,) = reading_of("The ministry neither confirmed nor denied that troops had left.", _DAY).events
    assert event.says == "The ministry"


def test_what_is_imposed_is_the_measure(reading_of: Read) -> None:
    events = reading_of("The court overturned a ban on deep-sea mining imposed in 2022.", _DAY).events
    assert events[-1].what == "Ban on deep-sea mining imposed"


@pytest.mark.parametrize(
    ("text", "country"), [("A mine drifted off Sinop.", "TR"), ("A man was held in Sinop.", "BR")]
)
def test_off_a_town_is_where_it_has_a_port(reading_of: Read, text: str, country: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.where[0].country == country


@pytest.mark.parametrize(
    ("text", "certainty"),
    [
        ("The line from Suva to Nadi, shut since March 2023, reopened in September.", Certainty.OCCURRED),
        ("The mine, closed since May, was sold on Monday.", Certainty.ONGOING),
    ],
)
def test_what_was_shut_till_it_reopened_is_over(reading_of: Read, text: str, certainty: Certainty) -> None:
    event = reading_of(text, _DAY).events[0]
    assert event.certainty is certainty
    assert event.when
    assert event.when.start[1]
