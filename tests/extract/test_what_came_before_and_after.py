"""What a text tells of on the way: what was undergone first, what came of it, what an order does."""

import pytest

from tests.extract.conftest import Read
from viewer.model.event import Certainty, Event

_DAY = "2026-03-12"


def told(read: Read, text: str) -> dict[str, Event]:
    return {event.what: event for event in read(text, _DAY).events}


@pytest.mark.parametrize(
    ("text", "first", "where"),
    [
        ("A tug was left on Monday after being hit by a mine off Ica.", "Tug hit by mine off Ica", "off Ica"),
        ("Two pilots were picked up after being shot down over Ica.", "Two pilots shot down over Ica", "Ica"),
        ("The ship left Lima after being repaired in Callao.", "Ship repaired in Callao", "Callao"),
    ],
)
def test_what_was_undergone_first_is_told_with_its_place(
    reading_of: Read, text: str, first: str, where: str
) -> None:
    events = told(reading_of, text)
    assert len(events) == 2
    assert events[first].certainty is Certainty.OCCURRED
    assert [place.name for place in events[first].where] == [where]


def test_what_was_undergone_first_is_counted_back_from_what_came_next(reading_of: Read) -> None:
    text = "A boy was found on 9 March, two days after being swept away by a river near Ica."
    when = told(reading_of, text)["Boy swept away by river near Ica"].when
    assert when is not None
    assert [day.iso() for day in when.start if day] == ["2026-03-07", "2026-03-07"]


def test_what_was_undergone_first_was_over_by_the_day_of_what_came_next(reading_of: Read) -> None:
    when = told(reading_of, "The mine shut on 9 March after being sold to a firm.")["Mine sold to firm"].when
    assert when is not None
    assert [day and day.iso() for day in when.start] == [None, "2026-03-09"]


@pytest.mark.parametrize(
    "text",
    [
        "Prisoners are often beaten after being caught.",
        "The man may be deported after being convicted of fraud.",
        "The minister quit on Monday after being asked to leave.",
    ],
)
def test_what_is_undergone_in_general_or_said_on_the_way_is_no_event(reading_of: Read, text: str) -> None:
    assert len(told(reading_of, text)) < 2


@pytest.mark.parametrize(
    ("text", "next_one"),
    [
        ("Guards fired flares before the tanker was boarded by pirates.", "Tanker boarded by pirates"),
        ("The crew left the tanker on Monday before it sank.", "Tanker sinks"),
        ("Workers fled before the dam burst.", "Dam bursts"),
    ],
)
def test_a_mishap_behind_before_came_about(reading_of: Read, text: str, next_one: str) -> None:
    assert told(reading_of, text)[next_one].certainty is Certainty.OCCURRED


@pytest.mark.parametrize(
    "text",
    [
        "The bomb was defused before it exploded.",
        "Police arrested the man before the market in Ica was attacked.",
        "The firm was sold before the tanker was delivered.",
        "Villagers left weeks before the dam burst.",
    ],
)
def test_what_was_averted_or_only_says_when_is_no_event(reading_of: Read, text: str) -> None:
    assert len(told(reading_of, text)) == 1


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (
            "A river burst its banks at Ica on 9 March, forcing the evacuation of a school.",
            "Evacuation of school",
        ),
        (
            "A blast hit a plant in Lima on 9 March, leading to the closure of two roads.",
            "Closure of two roads",
        ),
        (
            "Rebels shelled Ica on 9 March, killing two and causing the collapse of a wall.",
            "Collapse of wall",
        ),
    ],
)
def test_what_an_event_led_to_is_told_on_its_day(reading_of: Read, text: str, outcome: str) -> None:
    event = told(reading_of, text)[outcome]
    assert event.when is not None
    assert event.where
    assert [day.iso() for day in event.when.start if day] == ["2026-03-09", "2026-03-09"]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("A strike began on 9 March, forcing Orbis to cancel 20 flights.", "Orbis cancels 20 flights"),
        ("A fire broke out in Ica on 9 March, prompting the army to close a road.", "Army closes road"),
    ],
)
def test_what_somebody_was_made_to_do_came_on_that_day_or_later(
    reading_of: Read, text: str, outcome: str
) -> None:
    event = told(reading_of, text)[outcome]
    assert event.when is not None
    assert event.certainty is Certainty.OCCURRED
    assert [day.iso() for day in event.when.start if day] == ["2026-03-09", "2026-03-12"]


def test_what_would_follow_from_what_may_come_is_no_event(reading_of: Read) -> None:
    events = told(reading_of, "The plant would close, forcing the firm to sell the site.")
    assert list(events) == ["Plant closes"]


def test_the_verb_past_an_apposition_is_one_where_nothing_else_may_be(reading_of: Read) -> None:
    text = "Orbis, Peru's largest miner, suspended work at its Ica mine on Monday after a tremor trapped two."
    assert "Orbis suspends work at Ica mine" in told(reading_of, text)


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("The order bars four firms from ports in Peru.", "Order bars four firms from ports in Peru"),
        ("The ruling annuls the lease of two ports.", "Ruling annuls lease of two ports"),
        ("The package adds nine ships to the blacklist.", "Package adds nine ships to blacklist"),
        (
            "The decision, made late on Monday, annuls the 1997 lease of the port.",
            "Decision annuls lease of port",
        ),
    ],
)
def test_an_order_does_what_it_says_by_being_made(reading_of: Read, text: str, what: str) -> None:
    event = told(reading_of, text)[what]
    assert event.certainty is Certainty.OCCURRED
    assert event.when is None or not event.when.start[0] or event.when.start[0].iso() > "2026"


def test_an_order_holds_from_the_day_that_it_names(reading_of: Read) -> None:
    event = told(reading_of, "The law raises the pension age to 67 from January 2028.")[
        "Law raises pension age to 67"
    ]
    assert event.certainty is Certainty.PLANNED
    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[0].iso().startswith("2028-01")


@pytest.mark.parametrize(
    "text",
    ["The law bans smoking in schools.", "The decision raises questions.", "Courts often annul contracts."],
)
def test_what_a_law_says_and_a_decision_raises_is_no_event(reading_of: Read, text: str) -> None:
    assert told(reading_of, text) == {}


@pytest.mark.parametrize(
    ("text", "what", "start"),
    [
        ("The man is accused of planting a bomb in Lima in May 2024.", "Man plants bomb in Lima", "2024-05"),
        ("The tug is suspected of damaging a cable off Ica in May.", "Tug damages cable off Ica", "2025-05"),
        ("Prosecutors accuse the captain of cutting the cable in January.", "Captain cuts cable", "2026-01"),
    ],
)
def test_what_somebody_is_accused_of_having_done_on_a_day_is_possible(
    reading_of: Read, text: str, what: str, start: str
) -> None:
    event = told(reading_of, text)[what]
    assert event.certainty is Certainty.POSSIBLE
    assert event.when is not None
    assert event.when.start[0] is not None
    assert event.when.start[0].iso().startswith(start)


@pytest.mark.parametrize(
    "text",
    [
        "The mayor is accused of taking bribes.",
        "The tug is not suspected of cutting the cable in January.",
        "Police suspect him of robbing a bank in Ica on 3 May.",
    ],
)
def test_a_charge_without_a_day_or_of_nobody_named_tells_of_no_event(reading_of: Read, text: str) -> None:
    assert not any(event.certainty is Certainty.POSSIBLE for event in told(reading_of, text).values())


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        ("The deadline for bids is 15 April.", "Deadline for bids", "2026-04-15"),
        ("The first day of the strike will be 7 April.", "First day of strike", "2026-04-07"),
        ("The next election is on 5 May.", "Next election", "2026-05-05"),
    ],
)
def test_what_a_day_is_told_to_be_is_planned(reading_of: Read, text: str, what: str, day: str) -> None:
    event = told(reading_of, text)[what]
    assert event.certainty is Certainty.PLANNED
    assert event.when is not None
    assert [edge.iso() for edge in event.when.start if edge] == [day, day]


def test_what_one_may_register_for_is_not_due_on_the_last_day_to_do_so(reading_of: Read) -> None:
    assert told(reading_of, "The deadline to register for the April election is Thursday.") == {}
