"""Sentences whose verb passed for a noun, or whose noun for a verb."""

import pytest

from tests.extract.conftest import Read
from viewer.model.edtf import edtf

_DAY = "2025-07-20"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "By the end of March 2026 Chile will station its first upgraded Type 3 missiles at Arica.",
            [("Chile stations first upgraded Type 3 missiles", "planned")],
        ),
        (
            "Japan will station missiles on Yonaguni by March 2031 and wants to station troops there.",
            [("Japan stations missiles on Yonaguni", "planned"), ("Japan stations troops", "planned")],
        ),
        (
            "Orbis is boring test holes near Suva and plans to start digging at Nadi early next year.",
            [("Orbis bores test holes near Suva", "ongoing"), ("Orbis digs at Nadi", "planned")],
        ),
        (
            "Rescue boats reached the flooded district of Mossuril on Thursday.",
            [("Rescue boats reach flooded district of Mossuril", "occurred")],
        ),
        (
            "The governor ordered the straits crossing shut in November 2020.",
            [("Governor orders straits crossing", "occurred")],
        ),
        (
            "An icebreaker cleared a channel in January; it may be called back from Hobart next week.",
            [("Icebreaker clears channel", "occurred"), ("Icebreaker called back from Hobart", "possible")],
        ),
        (
            "If snow fell, polling in Humla would take place a week later than elsewhere.",
            [("Polling in Humla takes place", "conditional")],
        ),
        ("The election that Nepal will hold on 5 March is dear.", [("Nepal holds election", "planned")]),
        ("Some 25 people remain at Davis for the winter.", [("Some 25 people remain at Davis", "ongoing")]),
        ("A map handed out by one charity shows Pemba.", []),
        (
            "Orbis says crude will flow again from Arica by 20 August.",
            [("Crude flows from Arica", "planned")],
        ),
        (
            "A plant that the firm says opened in 2019 in Tema was shut on Friday.",
            [("Plant opens in Tema", "occurred"), ("Plant shut", "occurred")],
        ),
        (
            "The port of Tema, which the union claims was closed in May, handled grain on Tuesday.",
            [("Port of Tema closed", "occurred"), ("Port of Tema handles grain", "occurred")],
        ),
        (
            "Ships have been sailing a fifth lighter since January from Rotterdam.",
            [("Ships sail a fifth lighter from Rotterdam", "ongoing")],
        ),
        ("Few in the trade would bet on its passage.", []),
    ],
)  # fmt: skip
def test_each_verb_is_told_as_what_it_is(reading_of: Read, text: str, told: list[tuple[str, str]]) -> None:
    found = [(event.what, event.certainty.value) for event in reading_of(text, _DAY).events]
    assert [(what.removesuffix(" for winter"), sure) for what, sure in found] == told


@pytest.mark.parametrize(
    ("text", "what", "day"),
    [
        (
            "Unloading at Suva, planned for Monday, has been put back to 2 August.",
            "Unloading at Suva", "2025-08-02",
        ),
        (
            "A hearing on a dam, postponed from June, opens in Suva on 12 August.",
            "Hearing on dam opens in Suva", "2025-08-12",
        ),
    ],
)  # fmt: skip
def test_what_is_put_off_is_told_on_its_new_day_alone(
    reading_of: Read, text: str, what: str, day: str
) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.when
    assert (event.what, edtf(event.when)) == (what, day)


def test_no_season_is_the_day_of_what_is_done_for_it(reading_of: Read) -> None:
    text = "If it rains, the cargo would be carried to Timaru for the winter."
    (event,) = reading_of(text, _DAY).events
    assert event.when
    assert event.when.start[0] is not None
    assert str(event.when.start[0]) >= _DAY


def test_a_country_that_holds_a_vote_holds_it_at_home(reading_of: Read) -> None:
    text = "Sushila Karki spoke of the election that Nepal will hold on 5 March."
    event = reading_of(text, _DAY).events[-1]
    assert ([place.name for place in event.where], event.kind.value) == (["Nepal"], "appointment")


@pytest.mark.parametrize("named", ["Houthis", "Taliban", "Kurds"])
def test_they_are_the_people_who_deny_it(reading_of: Read, named: str) -> None:
    text = f"Flights are to resume on 17 May. The {named} denied that they had been paid."
    assert reading_of(text, _DAY).events[-1].what == f"{named} paid"


@pytest.mark.parametrize(
    "text",
    [
        "Soldiers searched Nampula and Zambezia provinces on Tuesday.",
        "South of Gran Canaria soldiers searched for a boat on Tuesday.",
    ],
)
def test_no_area_is_somebody_who_acts(reading_of: Read, text: str) -> None:
    (event,) = reading_of(text, _DAY).events
    assert event.who == ()


def test_who_searches_for_somebody_at_sea_does_nothing_legal(reading_of: Read) -> None:
    (event,) = reading_of("The coastguard is searching for a third boat.", _DAY).events
    assert event.kind.value == "operation"


@pytest.mark.parametrize(
    "text", ["They point to the lights that now burn all winter.", "Ferries run all summer."]
)
def test_what_goes_on_all_winter_each_year_is_no_event(reading_of: Read, text: str) -> None:
    assert reading_of(text, _DAY).events == ()


def test_nets_are_strung(reading_of: Read) -> None:
    text = "A drone damaged a tug on 9 July, and divers are stringing steel nets between the moles."
    told = reading_of(text, _DAY).events
    assert [event.what for event in told] == ["Drone damages tug", "Divers string steel nets between moles"]


def test_a_state_behind_a_comma_is_no_verb_of_its_own(reading_of: Read) -> None:
    text = "Orbis shut the pipe on Tuesday, and two tankers left Tema, the terminal, empty the same day."
    _, leaves = reading_of(text, _DAY).events

    assert leaves.when is not None
    assert (leaves.what, edtf(leaves.when)) == ("Two tankers leave Tema", "2025-07-15")
