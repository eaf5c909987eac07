"""What did not come about beside what did, what is denied of a deed, and what was said long ago."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event
from viewer.model.moment import Moment

_DAY = "2026-11-24"


def _named(reading_of: Read, text: str, what: str) -> Event:
    (event,) = [event for event in reading_of(text, _DAY).events if event.what == what]
    return event


@pytest.mark.parametrize(
    ("text", "what", "certainty"),
    [
        ("Peru voted again on Sunday after no party won a majority.", "Party wins majority", "denied"),
        ("Congress was dissolved when no candidate won a majority.", "Candidate wins majority", "denied"),
        ("Talks ended on Friday after neither side made concessions.", "Side makes concessions", "denied"),
        ("The rebels nearly captured Ica in 2012.", "Rebels capture Ica", "denied"),
        ("The vote does not guarantee that the mine will reopen.", "Mine reopens", "possible"),
        ("The ruling does not mean that sanctions will be lifted.", "Sanctions lifted", "possible"),
        ("The line meant to connect Lima with Ica will not open before 2032.", "Line opens", "denied"),
        (
            "The mayor resigned on Monday over bribery, which he denies.",
            "Mayor resigns over bribery",
            "occurred",
        ),
        (
            "Peru fined the firm in May for dumping oil, a charge it denies.",
            "Peru fines firm for dumping oil",
            "occurred",
        ),
        ("The army shelled Ica on Monday, which it denies.", "Army shells Ica", "denied"),
    ],
)
def test_it_came_about_or_did_not(reading_of: Read, text: str, what: str, certainty: str) -> None:
    assert _named(reading_of, text, what).certainty is Certainty(certainty)


def test_that_there_is_no_guarantee_is_no_event(reading_of: Read) -> None:
    assert reading_of("There is no guarantee that the mine will reopen.", _DAY).events == ()


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        (
            "The tanker could not leave Lima on Sunday because of the storm.",
            "Tanker leaves Lima",
            "2026-11-22",
        ),
        ("Three men are missing after a landslide near Ica on Monday.", "Three men missing", "2026-11-23"),
        ("Two miners are still missing after Monday's collapse.", "Two miners missing", "2026-11-23"),
        ("In 2015 the firm said it would close the mine.", "Firm closes mine", "2015-01-01"),
        ("In 2019 the council decided it would sell the port.", "Council sells port", "2019-01-01"),
    ],
)
def test_it_is_dated_when_it_was(reading_of: Read, text: str, what: str, day: str) -> None:
    event = _named(reading_of, text, what)

    assert event.when is not None
    assert event.when.start[0] == Moment.from_iso(day)


@pytest.mark.parametrize(
    ("text", "whats"),
    [
        (
            "The mayor, who announced she would step down in June, visited Lima on Monday.",
            ["Mayor steps down", "Mayor visits Lima"],
        ),
        (
            "The governor inaugurated a rebuilt bridge in Ica on Monday.",
            ["Governor inaugurates rebuilt bridge in Ica"],
        ),
        ("The move came four days after Peru closed the port.", ["Peru closes port"]),
        ("The police added: “The road will stay closed until Friday.”", ["Road stays closed"]),
    ],
)
def test_only_what_happens_is_told(reading_of: Read, text: str, whats: list[str]) -> None:
    assert sorted(event.what for event in reading_of(text, _DAY).events) == whats


@pytest.mark.parametrize(
    "text",
    [
        "The firm will repair 40 kilometres of coastal road between Lima and Ica.",
        "Workers have laid 60 kilometres of track between Lima and Ica.",
        "A spill has spread 15 km along the coast between Lima and Ica.",
    ],
)
def test_how_much_of_a_line_is_built_is_no_distance(reading_of: Read, text: str) -> None:
    assert reading_of(text, _DAY).claims == ()
