"""Conditions that are pointed back at or put behind, and plans, reports and warnings as what they are."""

import pytest

from tests.extract.conftest import Read

CERTAIN = [
    # the text, and how certain its last event is
    (
        "If wrecks turn up, divers would be called in. In that event the works could be delayed.",
        "conditional",
    ),
    ("A deal must be signed by May; otherwise the mine will close.", "conditional"),
    ("Should the soldiers leave, talks may open in Suva in May.", "conditional"),
    ("The captain vowed to sail on Saturday unless the ice held.", "conditional"),
    ("Suva has dismissed as “fiction” reports that it would sell the ferry.", "denied"),
    ("The bank rejected as nonsense claims that it had lost a ship.", "denied"),
    ("Togo was going to put up the money but the bank failed.", "occurred"),
    ("Her owner warns that the wreck is still moving.", "ongoing"),
    ("The ministry warned that prices could rise.", "possible"),
    ("Ships cannot enter the port until Friday.", "denied"),
    ("Had the pumps failed, the town would have flooded.", "denied"),
    ("Two months after the coup, schools are still closed.", "ongoing"),
    ("The army claims to have sunk two ships.", "possible"),
    ("A tanker is still adrift off Oman.", "ongoing"),
    ("The ship should reach Lagos within ten days.", "possible"),
    ("Police used tear gas to disperse protesters on Monday.", "occurred"),
    ("Parliament failed on Monday to elect a president.", "denied"),
    ("The grid operator has warned of blackouts in April.", "possible"),
    ("Water levels are expected to peak on Friday night.", "possible"),
    ("The town had no water on Sunday.", "occurred"),
    ("Only in May did the ministry publish the report.", "occurred"),
    ("Smoke could be seen from the port on Monday.", "occurred"),
    ("The lights have been on for 40 days.", "ongoing"),
    ("A low may form next week.", "possible"),
]


@pytest.mark.parametrize(("text", "certainty"), CERTAIN)
def test_an_event_is_as_certain_as_its_words_leave_it(reading_of: Read, text: str, certainty: str) -> None:
    assert reading_of(text, "2026-03-10").events[-1].certainty.value == certainty


def test_what_was_going_to_be_and_came_to_nothing_is_denied(reading_of: Read) -> None:
    events = reading_of("Togo was going to lend the money but pulled out in 2017.", "2026-03-10").events
    assert events[0].certainty.value == "denied"


def test_a_stretch_of_days_is_in_the_year_of_the_day_told_just_before(reading_of: Read) -> None:
    text = "On 19 May 2023 rebels took Suva, and from 24 to 30 May some 900 people fled."
    when = reading_of(text, "2026-03-10").events[-1].when
    assert when is not None
    assert [str(day)[:10] for day in (when.start[0], when.end[1])] == ["2023-05-24", "2023-05-30"]


SHARED = [
    ("The trawler was boarded on Thursday and escorted into Suva that evening.", 2),
    ("The hall, where 90 guests squeezed in on Friday, is being mended.", 2),
    ("Togo and Benin, which broker the truce, urged calm.", 1),
    ("Villagers tore up the road, the second time this month that they have stopped work.", 1),
    ("Not everyone is waiting.", 0),
]


@pytest.mark.parametrize(("text", "count"), SHARED)
def test_so_many_events_are_told(reading_of: Read, text: str, count: int) -> None:
    assert len(reading_of(text, "2026-03-10").events) == count


@pytest.mark.parametrize(
    "text", ["From the lighthouse the islet cannot be seen.", "The rain did it.", "You cannot borrow it."]
)
def test_what_tells_of_nothing_that_took_place_is_left_out(reading_of: Read, text: str) -> None:
    assert not reading_of(text, "2026-03-10").events


def test_what_stays_shut_is_told_once_and_until_when(reading_of: Read) -> None:
    (event,) = reading_of("The bridge will stay shut until May.", "2026-03-10").events
    assert event.certainty.value == "planned"
    assert event.when is not None
    assert str(event.when.end[1])[:10] == "2026-05-31"


def test_the_verb_of_a_condition_opened_by_had_is_no_event(reading_of: Read) -> None:
    (event,) = reading_of("Had the pumps failed, the town would have flooded.", "2026-03-10").events
    assert event.certainty.value == "denied"


def test_a_day_of_what_else_is_due_leaves_the_first_its_own(reading_of: Read) -> None:
    text = "The first of four frigates is to be handed over in October, with the rest due by 2030."
    (event,) = reading_of(text, "2026-03-10").events
    assert event.when is not None
    assert str(event.when.end[1])[:10] == "2026-10-31"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("By the time they arrived the roof had fallen in.", 1),
        ("By the time the boat sank, its crew had left.", 2),
    ],
)
def test_what_only_says_by_what_time_is_no_event(reading_of: Read, text: str, count: int) -> None:
    assert len(reading_of(text, "2026-03-10").events) == count


def test_since_behind_a_part_says_since_when(reading_of: Read) -> None:
    (event,) = reading_of("The peso has lost a third of its value since May.", "2026-03-10").events
    assert event.when is not None
    assert str(event.when.start[0])[:10] == "2025-05-01"
